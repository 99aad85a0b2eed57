import { Refusal } from '../../refusal';
import { headsLine } from '../../speech/headsLine';
import type { Span } from '../../speech/span';
import type { Heading, HeadingList, Speech } from '../../speech/speech';

/** The innermost heading whose section holds an offset; its marker and the blanks before it belong to it. */
export function findHeadingAt(speech: Speech, offset: number): Heading | undefined {
  const [heading] = findHeadingsAt(speech, [offset]);
  return heading;
}

/** The innermost headings at some offsets; found in one pass, for there may be thousands of both. */
function findHeadingsAt(speech: Speech, offsets: readonly number[]): ReadonlySet<Heading> {
  const found = new Set<Heading>();
  const open: Heading[] = [];
  let next = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (let heading = speech.headings[next]; heading !== undefined; heading = speech.headings[++next]) {
      if (headStart(speech, heading) > offset) break;
      open.push(heading);
    }
    while ((open.at(-1)?.sectionSpan.end ?? offset) < offset) open.pop();
    const heading = open.at(-1);
    if (heading !== undefined) found.add(heading);
  }
  return found;
}

/** The headings at some offsets, in the order of the text, without those that stand inside another one of them. Refuses where there is none, and what is no section of whole lines. */
export function findSections(speech: Speech, offsets: readonly number[]): readonly Heading[] {
  const found = findHeadingsAt(speech, offsets);
  const sections: Heading[] = [];
  for (const heading of speech.headings) {
    const outer = sections.at(-1);
    if (found.has(heading) && (outer === undefined || outer.sectionSpan.end < heading.marker.span.start))
      sections.push(heading);
  }
  if (sections.length === 0) throw new Refusal({ text: 'There is no numbered section here.', args: {} });
  for (const section of sections) refuseFragment(speech, section);
  return sections;
}

/** Refuses a heading that shares its line with others: such a section is no stretch of whole lines. */
export function refuseFragment(speech: Speech, heading: Heading): void {
  if (headsLine(speech, heading) && heading.run === 0 && speech.paragraphs[heading.line] !== undefined) return;
  throw new Refusal({
    text: '“{marker}” shares its line with other text and cannot be moved as a section.',
    args: { marker: heading.marker.text },
  });
}

/** Refuses to renumber a list of which several items stand on one line. */
export function refuseRows(list: HeadingList | undefined): void {
  if (list?.inRows === true)
    throw new Refusal({ text: 'Several items of this list stand on one line; it is left alone.', args: {} });
}

/** The lines of a section, from the blanks before its marker to its last character: no line end behind. */
export function sectionBlock({ paragraphs }: Pick<Speech, 'paragraphs'>, heading: Heading): Span {
  return { start: headStart({ paragraphs }, heading), end: heading.sectionSpan.end };
}

function headStart({ paragraphs }: Pick<Speech, 'paragraphs'>, { line, marker }: Heading): number {
  const paragraph = paragraphs[line];
  return paragraph !== undefined && paragraph.start + paragraph.head === marker.span.start
    ? paragraph.start
    : marker.span.start;
}

/** Where the first line with text begins at or behind an offset that ends a line; undefined where only blank lines follow. */
export function nextTextStart({ paragraphs }: Pick<Speech, 'paragraphs'>, line: number): number | undefined {
  for (let at = line + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && paragraph.kind !== 'blank') return paragraph.start;
  }
  return undefined;
}

/** Where the last line with text ends before a line; 0 where there is none. */
export function previousTextEnd({ paragraphs }: Pick<Speech, 'paragraphs'>, line: number): number {
  for (let at = line - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && paragraph.kind !== 'blank') return paragraph.end;
  }
  return 0;
}

/** The innermost section around an offset. Refuses where there is none. */
export function requireSection(speech: Speech, offset: number): Heading {
  const [section] = findSections(speech, [offset]);
  if (section === undefined) throw new Refusal({ text: 'There is no numbered section here.', args: {} });
  return section;
}
