import type { PlacedAnnouncement } from './announcement';
import type { LineKind } from './candidate';
import type { MarkerForm } from './marker';
import type { Paragraph } from './paragraph';
import type { Fault } from './reading/step';
import type { Scheme } from './scheme';
import type { Span } from './span';

/** The numbering text of a heading or an item: `（一）`, `一是`. */
export interface Marker {
  readonly scheme: Scheme;
  /** The number as printed. */
  readonly ordinal: number;
  readonly form: MarkerForm;
  readonly text: string;
  /** `|（一）|突出政治引领。…`; of a marker broken over two lines it holds the line end. */
  readonly span: Span;
}

/** A member of a numbered list: what headings and enumeration items share. */
export interface ListItem {
  readonly marker: Marker;
  /** 0-based line of the marker's first character. */
  readonly line: number;
  /** The number that the item takes in its list, as the rest of the list has it. Equals `marker.ordinal` where nothing is wrong. */
  readonly ordinal: number;
  /** What is wrong with its number, if anything. */
  readonly fault: Fault | undefined;
  /** How many further items of its list follow on the same line, in order: 2 in `1.甲　2.乙　3.丙`. They are no items of their own. */
  readonly run: number;
}

/** A section's heading: marker and heading text at the head of a line. */
export interface Heading extends ListItem {
  readonly depth: number;
  /** How its line is built; `run-in` where body follows the heading sentence on the same line. */
  readonly kind: LineKind;
  /** `（一）|突出政治引领|。基层组织要…`: the heading text, without marker and end mark. Empty for a bare marker. */
  readonly textSpan: Span;
  /** From the marker to the end of the last line that belongs to the section, children included, the line end excluded. */
  readonly sectionSpan: Span;
  /** 0-based last line of the section. */
  readonly lastLine: number;
  readonly children: readonly Heading[];
}

/** One item of an enumeration: `一是健全组织体系；`. */
export interface EnumerationItem extends ListItem {
  /** From the ordinal word to where the item ends: before the next item, or at the end of its paragraph. */
  readonly span: Span;
  /** The item's first clause, without the ordinal word. */
  readonly textSpan: Span;
}

/** Siblings under one parent that count on from each other. */
export interface NumberedList<Item extends ListItem = ListItem> {
  /** The scheme that most of its items have. */
  readonly scheme: Scheme;
  /** The form that most of its items have; the standard's where there is no majority. */
  readonly form: MarkerForm;
  /** Whether some of its lines hold several items. Such a list is not renumbered. */
  readonly inRows: boolean;
  readonly items: readonly Item[];
}

/** Headings under one parent that count on from each other. */
export interface HeadingList extends NumberedList<Heading> {
  readonly kind: 'headings';
  readonly depth: number;
  readonly parent: Heading | undefined;
  /** Whether it starts again where a list of the same form ended, under the same parent. */
  readonly restart: boolean;
}

/** A run 一是…二是…三是…, inside one paragraph or across many. */
export interface Enumeration extends NumberedList<EnumerationItem> {
  readonly kind: 'enumeration';
  /** The innermost heading it stands under. */
  readonly parent: Heading | undefined;
}

/** Any list of numbers: headings or an enumeration. */
export type AnyList = HeadingList | Enumeration;

/** Lines by the part of the speech they are, 0-based. Lines in no part are body. */
export interface SpeechParts {
  readonly title: readonly number[];
  /** A second line of the title, or the date and occasion below it. */
  readonly subtitle: readonly number[];
  readonly speaker: readonly number[];
  readonly salutation: readonly number[];
  /** From the salutation to the first heading. */
  readonly opening: readonly number[];
  /** What follows the last section: a call, thanks. */
  readonly closing: readonly number[];
  /** Navigation and reprint lines of a web page. */
  readonly leftovers: readonly number[];
  /** Those of the leftovers that are notices about reprints and addresses; the others are navigation. */
  readonly reprint: readonly number[];
  readonly appendixStart: number | undefined;
}

/** Where sections end though no heading of the same list follows: an appendix begins, or something new whose list starts over. */
export interface Stretch {
  /** Its first line, 0-based. */
  readonly line: number;
  /** Sections of this depth and below end there. */
  readonly depth: number;
  readonly kind: 'appendix' | 'anew';
}

/** A draft, read. Immutable; everything the product knows about a draft's structure is here. */
export interface Speech {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly parts: SpeechParts;
  /** In order. */
  readonly stretches: readonly Stretch[];
  /** Top-level headings; their `children` hold the rest. */
  readonly outline: readonly Heading[];
  /** All headings in order. */
  readonly headings: readonly Heading[];
  readonly headingLists: readonly HeadingList[];
  readonly enumerations: readonly Enumeration[];
  /** 一是 or 第一， with no second item behind it: perhaps a list that lost one, perhaps a phrase. */
  readonly loneItems: readonly EnumerationItem[];
  /** Clauses that tell how much is to come, in order: 我讲三点意见。 */
  readonly announcements: readonly PlacedAnnouncement[];
}
