import { endsAnnouncing } from './announcement';
import type { RawItem, RawList } from './buildLists';
import { endsSentence } from './ending';
import { findFirst } from './findFirst';
import type { Paragraph } from './paragraph';
import { isAddressed } from './salutation';
import type { Heading, Speech, SpeechParts, Stretch } from './speech';

/**
 * Finds where sections end though no heading says so: at every appendix; and where a list starts over beside or outside of the latest section, at what leads to it:
 * 各位代表！ or a title without a number, alone on its line, or 下面，我提三点希望。 right above. A salutation alone proves nothing: many stand inside a section.
 */
export function findStretches(
  paragraphs: readonly Paragraph[],
  lists: readonly RawList[],
  parts: Pick<SpeechParts, 'salutation' | 'leftovers'>,
): readonly Stretch[] {
  const appendices = paragraphs.filter(isAppendix).map(({ line }): Stretch => ({ line, depth: 1, kind: 'appendix' }));
  const opens = createOpenerFinder(paragraphs, parts);
  const anew = findListsAnew(lists).flatMap(({ latest, first }): Stretch | readonly Stretch[] => {
    const line = opens(latest.placed.line, first.placed.line);
    return line === undefined ? [] : { line, depth: first.step.depth, kind: 'anew' };
  });
  return [...appendices, ...anew].sort((a, b) => a.line - b.line);
}

/** An appendix on the first line is what the whole draft is. */
function isAppendix({ kind, line }: Paragraph): boolean {
  return (kind === 'appendix' || kind === 'enclosures') && line > 0;
}

/** The first items of the lists that start over, each with the latest heading above: it is not above them in the outline. */
function findListsAnew(lists: readonly RawList[]): readonly { readonly latest: RawItem; readonly first: RawItem }[] {
  const headings = lists.filter(({ scheme }) => !scheme.isWord);
  const firsts = new Set(headings.map(({ items }) => items[0]));
  const items = headings.flatMap((list) => list.items).sort((a, b) => a.step.index - b.step.index);
  return items.flatMap((first, index) => {
    const latest = items[index - 1];
    if (latest === undefined || !firsts.has(first) || first.step.depth > latest.step.depth) return [];
    return first.fault === undefined && first.step.ordinal === 1 ? [{ latest, first }] : [];
  });
}

/** Finds the first line of what leads from one heading to another; undefined where there is nothing certain, or an appendix begins. */
function createOpenerFinder(
  paragraphs: readonly Paragraph[],
  { salutation, leftovers }: Pick<SpeechParts, 'salutation' | 'leftovers'>,
): (above: number, below: number) => number | undefined {
  const salutations = new Set(salutation);
  const skipped = new Set(leftovers);
  return (above, below) => {
    const between = paragraphs
      .slice(above + 1, below)
      .filter(({ kind, line }) => kind !== 'blank' && !skipped.has(line));
    if (between.some(isAppendix)) return undefined;
    const stands = ({ line, kind }: Paragraph, index: number): boolean =>
      salutations.has(line) ||
      (kind === 'title-like' && endsSentence((between[index - 1] ?? paragraphs[above])?.text ?? ''));
    const last = between.at(-1);
    const opener =
      between.find(stands) ??
      // 同志们，… is also what a speaker presses a point with: only the last one can lead on.
      between.findLast(({ text, head }) => isAddressed(text.slice(head))) ??
      (last !== undefined && endsAnnouncing(last) ? last : undefined);
    return opener?.line;
  };
}

/** Whether a section has ended above an offset that is further below, for something new has begun in between. */
export function isEndedAbove({ stretches, paragraphs }: Speech, { line, depth }: Heading, offset: number): boolean {
  const from = findFirst(stretches, (stretch) => stretch.line > line);
  for (let at = from; at < stretches.length; at++) {
    const stretch = stretches[at] as Stretch;
    if ((paragraphs[stretch.line]?.start ?? offset) >= offset) return false;
    if (stretch.depth <= depth) return true;
  }
  return false;
}

/** The first heading below an offset, with nothing new in between. */
export function findNextHeading({ headings, stretches, paragraphs }: Speech, offset: number): Heading | undefined {
  const next = headings[findFirst(headings, ({ marker }) => marker.span.start >= offset)];
  const begun = stretches.find(({ line, depth }) => depth === 1 && (paragraphs[line]?.start ?? 0) >= offset);
  return next !== undefined && next.line < (begun?.line ?? paragraphs.length) ? next : undefined;
}

/** Whether something new begins between two headings that stand side by side. */
export function areApart(speech: Speech, one: Heading, other: Heading): boolean {
  const [above, below] = one.line < other.line ? [one, other] : [other, one];
  return isEndedAbove(speech, above, below.marker.span.start);
}
