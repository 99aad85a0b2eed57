import { type Announcement, lexAnnouncements } from './announcement';
import type { Candidate } from './candidate';
import { hasInvisible, stripInvisible } from './characters';
import { findHead } from './findHead';
import { type LeftoverLook, lexLeftover } from './leftovers';
import { lexHead } from './lexHead';
import { lexInlineFirst } from './lexInlineFirst';
import { lexWords } from './lexWords';
import { countMarks, type MarkCounts } from './marks';
import { isEnclosureList, type ParagraphKind, readParagraphKind } from './paragraphKind';
import { lexPlaceholders, type Placeholder } from './placeholders';
import type { Span } from './span';

/** What one paragraph says by itself. A pure function of its text, so an unchanged paragraph keeps it. */
export interface LexedParagraph {
  /** Offset of the first character of its text: behind blanks and Markdown signs, at its marker if it has one. */
  readonly head: number;
  /** Candidates in order; the first may be the marker at the head. */
  readonly candidates: readonly Candidate[];
  readonly kind: ParagraphKind;
  /** Whether it looks like something that a web page left; what surrounds it decides. */
  readonly leftover: LeftoverLook | undefined;
  /** What is still to be filled in, in order. */
  readonly placeholders: readonly Placeholder[];
  /** How many marks it has of each width. */
  readonly marks: MarkCounts;
  /** Announcements in order. */
  readonly announcements: readonly Announcement[];
}

const NOTHING: readonly Candidate[] = [];

/** Lexes one paragraph, without its line end. Linear in its length. */
export function lexParagraph(text: string): LexedParagraph {
  return hasInvisible(text) ? lexWithInvisible(text) : lexVisible(text);
}

function lexVisible(text: string): LexedParagraph {
  const head = findHead(text);
  const marker = isEnclosureList(text) ? undefined : (lexHead(text, head) ?? lexInlineFirst(text, head));
  const words = lexWords(text, head, marker?.start === head ? marker.end : head).filter(
    (word) => marker === undefined || word.end <= marker.start || word.start >= marker.end,
  );
  const candidates = marker ? [marker, ...words] : words.length > 0 ? words : NOTHING;
  return {
    head,
    candidates,
    kind: readParagraphKind(text, head, candidates.length > 0),
    leftover: lexLeftover(text, head),
    placeholders: lexPlaceholders(text),
    marks: countMarks(text, candidates),
    announcements: lexAnnouncements(text),
  };
}

function lexWithInvisible(text: string): LexedParagraph {
  const { visible, offsets } = stripInvisible(text);
  const lexed = lexVisible(visible);
  const original = (offset: number): number => offsets[offset] ?? text.length;
  // An end goes one past the last visible character, so that what is invisible behind a marker stays out of it.
  const originalSpan = <Spanned extends Span>(spanned: Spanned): Spanned => ({
    ...spanned,
    start: original(spanned.start),
    end: spanned.end > spanned.start ? original(spanned.end - 1) + 1 : original(spanned.start),
  });
  return {
    ...lexed,
    head: original(lexed.head),
    candidates: lexed.candidates.map(originalSpan),
    placeholders: lexed.placeholders.map(originalSpan),
    announcements: lexed.announcements.map((announcement) => ({
      ...announcement,
      span: originalSpan(announcement.span),
      countSpan: originalSpan(announcement.countSpan),
    })),
  };
}
