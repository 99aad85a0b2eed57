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

/** How many siblings stand under one parent, both ends included. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** One level of a model, the highest first. */
export interface ModelLevel {
  readonly scheme: SchemeId;
  readonly form: LevelForm;
  /** Whether a paragraph stands between a heading of this level and its first child. */
  readonly leadIn: boolean;
  /** How many headings of the next level a heading of this one has; undefined where that is left open. */
  readonly children: CountRange | undefined;
  /** Whether the headings under one parent are built alike. */
  readonly parallel: boolean;
}

/** What is held against a draft: everything of a model but its name. */
export interface ModelStructure {
  readonly parts: Readonly<Record<ModelPart, boolean>>;
  readonly announcement: AnnouncementKind;
  /** Empty where the speech has no numbers. */
  readonly levels: readonly ModelLevel[];
  /** Width of the brackets of its markers. */
  readonly brackets: 'full' | 'half';
  /** Width of commas and colons between Chinese characters. */
  readonly marks: 'full' | 'half';
}

/** The structure that a draft is held against: learned from a speech, or one of the built-in ones. */
export interface SpeechModel extends ModelStructure {
  /** What settings and the command line call it: `rally`, or the name of its file. */
  readonly name: string;
  /** What people call it. Of a built-in model an English sentence that is the key of its translation. */
  readonly title: string;
  readonly description: string;
}
