import type { SchemeId } from '../speech/scheme';

/** How a level stands in the text: on a line of its own, at the head of its paragraph, or inside one (一是…。二是…。). */
export const LEVEL_FORMS = ['standalone', 'run-in', 'inline'] as const;
export type LevelForm = (typeof LEVEL_FORMS)[number];

/** How the opening announces what comes: 我讲三点意见, 我讲几点意见, or not at all. */
export const ANNOUNCEMENT_KINDS = ['counted', 'uncounted', 'none'] as const;
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

/** Parts that a speech may be expected to have. */
export const MODEL_PARTS = ['title', 'salutation', 'opening', 'closing'] as const;
export type ModelPart = (typeof MODEL_PARTS)[number];

/** Full-width （，, or half-width (,. */
export const WIDTHS = ['full', 'half'] as const;
export type Width = (typeof WIDTHS)[number];

/** How many levels a model has at most: more are no structure that anyone hears. */
export const MOST_LEVELS = 7;

/** How many siblings stand under one parent, both ends included. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** One level of a model, the highest first: headings of one depth, or the ordinal words that enumerate below them. */
export interface ModelLevel {
  /** Held against drafts. The one that most headings of the depth have; of ordinal words, the one that most enumerations have. */
  readonly scheme: SchemeId;
  /** Not checked: how a heading like those of the model is written. The form that most headings of the depth have. Ordinal words are a level where they are a habit: in two enumerations or more, and in one of five sections that have no headings below. */
  readonly form: LevelForm;
  /** Held against drafts. Whether a paragraph stands between a heading on a line of its own and its first child, in most sections of the level that have children. False where headings run in. */
  readonly leadIn: boolean;
  /**
   * Held against drafts. How many headings of the next level a heading of this one has, where it has any: from the fewest to the most, and three to five in any case.
   * Lists of one, with a fault, or at which the text breaks off tell nothing. Undefined where no list tells, and where it is left open.
   */
  readonly children: CountRange | undefined;
  /** Held against drafts where true. Whether the headings under one parent are built alike, in most lists of three and more; see `areParallel`. */
  readonly parallel: boolean;
}

/**
 * Everything of a model but its name. What stands in an appendix is no part of it.
 * Drafts are held against its parts, whether it announces, and of its levels scheme, lead-in, children and parallel; form, brackets and marks
 * only tell how its text is written, for writing a new heading like it, and no draft is blamed for another.
 */
export interface ModelStructure {
  /** Held against drafts where true. The parts that are there. A text that breaks off shows no closing. */
  readonly parts: Readonly<Record<ModelPart, boolean>>;
  /** Held against drafts in so far as it is `none` or not; whether it counts is not checked. How the opening's last announcement counts. */
  readonly announcement: AnnouncementKind;
  /** Empty where the speech has no numbers. At most `MOST_LEVELS`. */
  readonly levels: readonly ModelLevel[];
  /** Not checked. The width that most brackets of its markers have; full where it has none. */
  readonly brackets: Width;
  /** Not checked. The width that most pauses ，：；？！ of Chinese text have. */
  readonly marks: Width;
}

/** The model that a draft is held against: learned from a speech, or one of the built-in ones. */
export interface SpeechModel extends ModelStructure {
  /** What settings and the command line call it: `rally`, or the name of its file. */
  readonly name: string;
  /** What people call it. Of a built-in model an English sentence that is the key of its translation. */
  readonly title: string;
  readonly description: string;
}
