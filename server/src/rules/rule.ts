import type { TextEdit } from '../edits/textEdit';
import type { Message } from '../message';
import type { SpeechModel } from '../models/model';
import type { Span } from '../speech/span';
import type { Speech } from '../speech/speech';
import type { RuleOptions } from './options';

export type { Message };

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What rules are about, in the order of the documentation. */
export const GROUPS = [
  'sequence',
  'level',
  'marker',
  'enumeration',
  'count',
  'heading',
  'parts',
  'model',
  'leftovers',
  'marks',
] as const;
export type Group = (typeof GROUPS)[number];

/** Where a rule comes from: a clause of a standard, what guides agree on, or taste. */
export type Basis = { readonly kind: 'standard'; readonly clause: string } | { readonly kind: 'practice' | 'advice' };

/** What is known of a rule without running it. Settings are made from its id, severity and description; tests hold the rest to what the rule does. */
export interface RuleMeta {
  /** Thing plus check: `sequence-gap`. */
  readonly id: string;
  readonly group: Group;
  /** Unless the settings say otherwise. */
  readonly severity: Severity;
  readonly basis: Basis;
  /** What the rule checks, in one English sentence, which is also the key of its translation. */
  readonly description: string;
  /** Whether its findings can be mended without a decision of the writer: always, where the rest of the list leaves no doubt, or never. */
  readonly fixable: 'always' | 'sometimes' | 'never';
  /** How many findings of it a draft shows at most, those aside that the writer ignores; more would bury everything else. Left out where there is no end to them that matters. */
  readonly most?: number;
}

/** A change that mends a finding. */
export interface Fix {
  readonly title: Message;
  /** Safe fixes leave no doubt, touch nothing outside their finding, and are what “fix all” applies; the others need a decision. */
  readonly safe: boolean;
  /** One decision is enough for every finding of the rule: remove all navigation lines. Safe fixes need none. */
  readonly together?: true;
  /** Worked out only when asked for. Never empty. */
  readonly edits: () => readonly TextEdit[];
}

/** A place that explains a finding: the sibling before. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: Message;
}

/** What a rule found, in offsets of the draft. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is at fault: the marker or the mark, not the whole line. Where something is missing, the words at which it is missed. */
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly RelatedPlace[];
  /** The best one first. */
  readonly fixes: readonly Fix[];
}

/** What a rule reports; its id and severity come from `meta`. A finding may be milder than its rule. */
export type Report = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

/** What a rule knows besides the speech. */
export interface RuleContext {
  /** The model that the draft is held against. */
  readonly model: SpeechModel;
  /** Whether a setting names the model or the draft clearly follows it. Otherwise it is only fallen back on, and its levels ask nothing of the draft. */
  readonly isChosen: boolean;
  readonly options: RuleOptions;
}

/** A check. Stateless: it reads the speech and its context and nothing else. One with a `most` finds as it is asked, so that no more is worked out than shown. */
export interface Rule {
  readonly meta: RuleMeta;
  check(speech: Speech, context: RuleContext): Iterable<Report>;
}
