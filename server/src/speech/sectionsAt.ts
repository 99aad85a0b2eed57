import { headsLine } from './headsLine';
import type { Heading, Speech } from './speech';

/** The headings of the sections around an offset, the outermost first; the blanks before a marker belong to its section. */
export function findSectionsAt(speech: Speech, offset: number): readonly Heading[] {
  return createSectionWalk(speech)(offset);
}

/** The innermost heading whose section holds an offset. */
export function findHeadingAt(speech: Speech, offset: number): Heading | undefined {
  return findSectionsAt(speech, offset).at(-1);
}

/** The innermost headings at some offsets; found in one pass, for there may be thousands of both. */
export function findHeadingsAt(speech: Speech, offsets: readonly number[]): ReadonlySet<Heading> {
  const walk = createSectionWalk(speech);
  return new Set([...offsets].sort((a, b) => a - b).flatMap((offset) => walk(offset).at(-1) ?? []));
}

/** Where the first thing stands that belongs to a section: the head of its line, or its marker where that stands inside a line. */
export function startOfSection(speech: Pick<Speech, 'paragraphs'>, heading: Heading): number {
  const { start } = heading.marker.span;
  return headsLine(speech, heading) ? (speech.paragraphs[heading.line]?.start ?? start) : start;
}

/** Answers with the open sections at one offset after the other, which rise. */
function createSectionWalk(speech: Speech): (offset: number) => readonly Heading[] {
  const open: Heading[] = [];
  let next = 0;
  return (offset) => {
    for (let heading = speech.headings[next]; heading !== undefined; heading = speech.headings[++next]) {
      if (startOfSection(speech, heading) > offset) break;
      while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
      open.push(heading);
    }
    while ((open.at(-1)?.sectionSpan.end ?? offset) < offset) open.pop();
    return [...open];
  };
}
