import { chooseModel } from '../models/chooseModel';
import type { SpeechModel } from '../models/model';
import type { Speech } from '../speech/speech';
import { DEFAULT_OPTIONS, type RuleOptions } from './options';
import type { Finding, Severity } from './rule';
import { RULES } from './rules';

/** What the settings say of a rule: another severity, or off. Rules that are not named keep their own. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

/** What a draft is checked with. */
export interface CheckSettings {
  readonly severities: RuleSeverities;
  readonly options: RuleOptions;
  /** Left out for the built-in model that the draft resembles most. */
  readonly model?: SpeechModel | undefined;
  /** Findings that the writer does not want to see again. */
  readonly isIgnored?: ((finding: Finding, speech: Speech) => boolean) | undefined;
}

export const DEFAULT_SETTINGS: CheckSettings = { severities: {}, options: DEFAULT_OPTIONS };

/**
 * Runs every rule that is not off. Findings come in the order of the draft.
 * A severity from the settings replaces the rule's, also for findings that are milder by themselves. Of a rule with a `most`, what is ignored leaves its place to what follows.
 */
export function checkSpeech(
  speech: Speech,
  { severities, options, model: named, isIgnored = () => false }: CheckSettings = DEFAULT_SETTINGS,
): readonly Finding[] {
  const { model, isClear } = named === undefined ? chooseModel(speech) : { model: named, isClear: true };
  const findings: Finding[] = [];
  for (const { meta, check } of RULES) {
    const severity = severities[meta.id];
    if (severity === 'off') continue;
    let room = meta.most ?? Number.POSITIVE_INFINITY;
    for (const report of check(speech, { model, isChosen: isClear, options })) {
      const finding = { ...report, rule: meta.id, severity: severity ?? report.severity ?? meta.severity };
      if (isIgnored(finding, speech)) continue;
      findings.push(finding);
      if (--room === 0) break;
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}
