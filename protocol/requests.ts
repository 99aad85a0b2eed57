/**
 * What the server answers beyond the Language Server Protocol, as client and server know it.
 * URIs are those of the protocol. Texts are in the language that the client asked for.
 */

/** `ModelsParams` → every model that drafts can be held against, `ModelChoice[]`, the built-in ones first. */
export const MODELS_REQUEST = 'jianggao/models';

/** The draft or folder for which models are listed: those of its workspace folder are among them. */
export interface ModelsParams {
  readonly uri: string | undefined;
}

/** A model as a list shows it. */
export interface ModelChoice {
  /** What the setting `jianggao.model` calls it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What it expects of a draft, in one line. */
  readonly expects: string;
  readonly isBuiltin: boolean;
}

/** The model that a draft is held against; `null` for a draft that is not open. */
export const MODEL_IN_FORCE_REQUEST = 'jianggao/modelInForce';

/** An open draft, by its address. */
export interface DraftParams {
  readonly uri: string;
}

/** A model, and why a draft is held against it. */
export interface ModelInForce {
  readonly name: string;
  readonly title: string;
  /** Whether the draft decided, and not the setting. */
  readonly isAutomatic: boolean;
  /** Why it is this one, in one sentence. */
  readonly reason: string;
}

/** Learns a model from an open draft and writes it below the draft's workspace folder. */
export const LEARN_MODEL_REQUEST = 'jianggao/learnModel';

/** Which draft a model is learned from, and what it is called. */
export interface LearnModelParams {
  readonly uri: string;
  /** Name of the model, and of its file. */
  readonly name: string;
  /** Whether a model of this name may be written over. */
  readonly replace: boolean;
}

/** The file that was written; `exists` where there is one that may not be written over. */
export type LearnedModel = { readonly uri: string } | { readonly exists: true };

/** What is ignored in each workspace folder, and whether any draft may still have it. */
export const IGNORED_REQUEST = 'jianggao/ignored';

/** A finding by its text, or a rule in a whole draft. */
export type IgnoredEntry =
  | { readonly kind: 'finding'; readonly rule: string; readonly text: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly file: string };

/** The list of one workspace folder. */
export interface IgnoredInFolder {
  /** URI of the workspace folder. */
  readonly folder: string;
  /** `isUsed` unless surely no draft has it any more: also where a draft that may have it cannot be read. */
  readonly entries: readonly { readonly entry: IgnoredEntry; readonly isUsed: boolean }[];
}

/** Takes entries off the list of a folder. */
export const REMOVE_IGNORED_REQUEST = 'jianggao/removeIgnored';

/** Which entries go off which list. */
export interface RemoveIgnoredParams {
  readonly folder: string;
  readonly entries: readonly IgnoredEntry[];
}

/** `DraftParams` → the draft as the structure view shows it, `Structure`; `null` for a draft that is not open. */
export const STRUCTURE_REQUEST = 'jianggao/structure';

/** Line and character from 0, the latter in UTF-16 units, as in the protocol. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a draft; its end is not part of it. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** The numbered structure of a draft. */
export interface Structure {
  /** Version of the draft that was read. */
  readonly version: number;
  /** Of the speech without what a web page left. */
  readonly characters: number;
  readonly minutes: number;
  /** 0 where there is none. */
  readonly targetMinutes: number;
  readonly nodes: readonly StructureNode[];
}

/** A part, heading, or item of an enumeration. */
export interface StructureNode {
  readonly kind: 'title' | 'salutation' | 'opening' | 'closing' | 'appendix' | 'heading' | 'item';
  /** `一、`; empty for a part. */
  readonly marker: string;
  /** The text behind the marker, or of the part's first line; cut where it is long. */
  readonly text: string;
  /** Where a cursor goes: the marker, or the head of the part. Restructurings name a heading or item by its start. */
  readonly selection: PlaceRange;
  /** All that belongs to it, children included. */
  readonly range: PlaceRange;
  readonly characters: number;
  readonly minutes: number;
  /** Findings inside `range`, by their severity. */
  readonly findings: { readonly errors: number; readonly warnings: number; readonly others: number };
  readonly children: readonly StructureNode[];
}

/** `RestructureParams` → `Restructured`. What cannot be done is refused with its reason, and nothing is changed. */
export const RESTRUCTURE_REQUEST = 'jianggao/restructure';

/**
 * `VersionedDraftParams` → `Restructured`: what brings the numbers behind deleted, inserted and moved headings and items into order: since they last followed,
 * since the client last told `jianggao/followFromHere`, or since the draft was opened or saved (but not by the editor itself after a delay). Faults that were there before stay.
 * Nothing is kept for a draft whose `jianggao.renumber` is off: the first answer is empty, and what follows is what changes from then on.
 */
export const FOLLOW_REQUEST = 'jianggao/follow';

/** `DraftParams`: the numbers of a draft are as they are meant, because they followed or a change was taken back. What is followed later is what changes from here on. */
export const FOLLOW_FROM_HERE_NOTIFICATION = 'jianggao/followFromHere';

/** A draft at a version; at any other, the request is refused. */
export interface VersionedDraftParams {
  readonly uri: string;
  readonly version: number;
}

/**
 * A change of the structure. A heading or item is named by a place in its marker; any other place stands for the innermost heading around it.
 * Sections go with all their children; of several that contain each other the outer one counts.
 */
export type Restructuring =
  | { readonly kind: 'promote' | 'demote' | 'moveUp' | 'moveDown' | 'cut' | 'copy'; readonly at: readonly Place[] }
  /** Moves sections before or behind another one, on its level, or to the end of those inside it; without a target to the end of the speech. */
  | {
      readonly kind: 'move';
      readonly at: readonly Place[];
      readonly target: { readonly at: Place; readonly side: 'before' | 'behind' | 'inside' } | null;
    }
  /** Puts in sections that were cut, on the level that their markers and the place suggest. */
  | { readonly kind: 'paste'; readonly at: Place; readonly text: string }
  /** Makes the text from a place on a section of its own, behind the one that it was in. */
  | { readonly kind: 'split'; readonly at: Place }
  /** Makes a section part of the one before it. */
  | { readonly kind: 'join'; readonly at: Place }
  | { readonly kind: 'insertBefore' | 'insertBehind' | 'insertInside'; readonly at: Place }
  /** Counts by position: the list in which the place is, all lists of its section, or all of the speech. */
  | { readonly kind: 'renumberList' | 'renumberSection' | 'renumberSpeech'; readonly at: Place };

/** A change of the structure that is asked for. */
export interface RestructureParams extends VersionedDraftParams {
  readonly operation: Restructuring;
}

/** What brings a change about; nothing is changed by the server itself. */
export interface Restructured {
  readonly version: number;
  /** Edits that do not overlap, for the version asked about; empty where nothing has to change. */
  readonly edits: readonly { readonly range: PlaceRange; readonly newText: string }[];
  /** Where the cursor belongs after them. */
  readonly cursor: Place;
  /** What `cut` and `copy` take along. */
  readonly text?: string;
}

/** `GoToParams` → where a step through the structure leads, `Place`: to a marker. `null` where there is nothing further, and for a draft that is not open. */
export const GO_TO_REQUEST = 'jianggao/goTo';

/** Siblings are those of the item of an enumeration in whose words the cursor is, else of the heading of its section. */
export type Direction = 'nextHeading' | 'previousHeading' | 'parentHeading' | 'nextSibling' | 'previousSibling';

/** From where a step is made, and which. */
export interface GoToParams {
  readonly uri: string;
  readonly at: Place;
  readonly direction: Direction;
}

/** `ScaffoldParams` → the empty structure of a speech, `ScaffoldAnswer`; `null` where there is no such model. */
export const SCAFFOLD_REQUEST = 'jianggao/scaffold';

/** What a person says about a new speech. */
export interface ScaffoldParams {
  /** Name of the model, as `jianggao/models` lists it. */
  readonly model: string;
  /** 全县春灌工作推进会; a whole title, 在…上的讲话, is taken as it is. Empty where it is left open. */
  readonly occasion: string;
  /** 同志们, with or without its mark. Empty where it is left open. */
  readonly salutation: string;
  /** A draft or folder in whose workspace folder the model may be; the first one otherwise. */
  readonly uri?: string | undefined;
}

/** The structure, to be filled in. */
export interface ScaffoldAnswer {
  /** With tab stops, in the snippet syntax of the protocol. */
  readonly snippet: string;
  /** The same text without. */
  readonly text: string;
}

/** `ResemblesSpeechParams` → whether a text that is no draft looks like a speech, `boolean`. */
export const RESEMBLES_SPEECH_REQUEST = 'jianggao/resemblesSpeech';

/** A text that nobody has called a speech. */
export interface ResemblesSpeechParams {
  /** The text, or its beginning; at most `MOST_RESEMBLING` characters are looked at. */
  readonly text: string;
}

/** What is looked at of a text, in UTF-16 units. */
export const MOST_RESEMBLING = 20_000;

/** `ContinueListParams` → the number for an empty line that Enter has opened behind a heading or an item, `ContinuedList`; `null` on any other line. */
export const CONTINUE_LIST_REQUEST = 'jianggao/continueList';

/** The line that Enter has opened. */
export interface ContinueListParams {
  readonly uri: string;
  /** Version of the draft that the place is of; at any other, the answer is `null`. */
  readonly version: number;
  readonly at: Place;
}

/** The line with the next marker; or, where the item above is nothing but its marker, one empty line for the two. */
export interface ContinuedList {
  /** Edits that do not overlap, for the version asked about. */
  readonly edits: readonly { readonly range: PlaceRange; readonly newText: string }[];
  /** Where the cursor belongs after them. */
  readonly cursor: Place;
}

/** The server tells that models have changed, or which one is in force. */
export const MODELS_CHANGED_NOTIFICATION = 'jianggao/modelsChanged';

/** Command of the server that puts an entry on the list of a folder: `[folder, entry]`. Offered by its code actions. */
export const IGNORE_COMMAND = 'jianggao.ignore';

/** Command of a client that can turn a rule off in its settings: `[rule]`. Offered where the client names it in its `initializationOptions`. */
export const TURN_RULE_OFF_COMMAND = 'jianggao.turnRuleOff';

/** Command of a client that shows places of a draft: `[uri, position, ranges]`. Offered where the client names it in its `initializationOptions`. */
export const SHOW_PLACES_COMMAND = 'jianggao.showPlaces';

/** What a client may say of itself in `initializationOptions`. Everything may be left out. */
export interface InitializationOptions {
  /** Commands of the client that the server may offer. */
  readonly commands?: readonly string[];
  /** The client asks for the diagnostics of the workspace when a person does, and not again and again. */
  readonly asksForWorkspace?: boolean;
  /** Address of a rule's page, with `{rule}` in the place of its id. */
  readonly rulePages?: string;
}

/** Code of the diagnostic that says why a file is not checked. Those of findings have the id of their rule. */
export const UNCHECKED_CODE = 'unchecked';
