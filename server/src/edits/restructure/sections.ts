import { Refusal } from '../../refusal';
import { findIndentation } from '../../speech/findHead';
import { headsLine } from '../../speech/headsLine';
import { findHeadingsAt, startOfSection } from '../../speech/sectionsAt';
import type { Span } from '../../speech/span';
import type { Heading, HeadingList, Speech } from '../../speech/speech';

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

/** Refuses a heading that shares its line with others, or with 附件：: such a section is no stretch of whole lines. */
export function refuseFragment(speech: Speech, heading: Heading): void {
  const paragraph = speech.paragraphs[heading.line];
  const isLabelled = paragraph !== undefined && paragraph.head > findIndentation(paragraph.text);
  if (headsLine(speech, heading) && heading.run === 0 && paragraph !== undefined && !isLabelled) return;
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
export function sectionBlock(speech: Pick<Speech, 'paragraphs'>, heading: Heading): Span {
  return { start: startOfSection(speech, heading), end: heading.sectionSpan.end };
}

/** The innermost section around an offset. Refuses where there is none. */
export function requireSection(speech: Speech, offset: number): Heading {
  const [section] = findSections(speech, [offset]);
  if (section === undefined) throw new Refusal({ text: 'There is no numbered section here.', args: {} });
  return section;
}
