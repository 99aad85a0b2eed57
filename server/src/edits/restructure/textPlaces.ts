import { findFirst } from '../../speech/findFirst';
import type { Span } from '../../speech/span';
import type { Heading, Speech } from '../../speech/speech';
import { lineEndOf } from '../lineEnd';
import { sectionBlock } from './sections';

/** A section as it is taken out of the text. */
export interface TakenOut {
  /** The section with the blank lines up to the next text; with those before it where the ones behind it belong to what is around it, or end the draft. */
  readonly taken: Span;
  readonly content: Span;
  /** What parts it from its neighbours: a line end at least. */
  readonly gap: string;
}

/** Takes a section out of the text: what is left has no hole. */
export function takeOut(speech: Speech, heading: Heading): TakenOut {
  const content = sectionBlock(speech, heading);
  const next = nextTextStart(speech, heading.lastLine);
  const previous = previousTextEnd(speech, heading.line);
  if (next !== undefined && (previous === undefined || !endsSetApart(speech, heading)))
    return { taken: { start: content.start, end: next }, content, gap: speech.text.slice(content.end, next) };
  const start = Math.min(previous ?? 0, content.start);
  const gap = speech.text.slice(start, content.start);
  return { taken: { start, end: content.end }, content, gap: gap === '' ? lineEndOf(speech) : gap };
}

/** What parts a section from the heading that it is to be the first below: as that is parted from its text now. */
export function gapBelow(speech: Speech, heading: Heading): string {
  const end = speech.paragraphs[heading.line]?.end ?? heading.textSpan.end;
  const next = nextTextStart(speech, heading.line) ?? Number.POSITIVE_INFINITY;
  return next <= heading.sectionSpan.end ? speech.text.slice(end, next) : lineEndOf(speech);
}

/** Where a section can be put in. */
export interface TextPlace {
  readonly at: number;
  /** At the end of what holds it: what is put in brings what parts it from the text in front. */
  readonly isEnd: boolean;
}

/** In front of a section. */
export function placeBefore(speech: Speech, heading: Heading): TextPlace {
  return { at: sectionBlock(speech, heading).start, isEnd: false };
}

/** Behind a section and all that it holds; right in front of the next text where a cursor is there. */
export function placeBehind(speech: Speech, heading: Heading, cursor?: number): TextPlace {
  const next = nextTextStart(speech, heading.lastLine);
  const isAtEnd = next === undefined || (next !== cursor && endsSetApart(speech, heading));
  return isAtEnd ? endOf(heading) : { at: next, isEnd: false };
}

/** At the end of those inside a section: the blank lines behind it stay behind it, unless a cursor is right in front of the next text. */
export function placeInside(speech: Speech, heading: Heading, cursor?: number): TextPlace {
  const next = nextTextStart(speech, heading.lastLine);
  const isApart = speech.paragraphs[heading.lastLine + 1]?.kind === 'blank';
  return next === undefined || (next !== cursor && isApart) ? endOf(heading) : { at: next, isEnd: false };
}

function endOf({ sectionSpan }: Heading): TextPlace {
  return { at: sectionSpan.end, isEnd: true };
}

/** Whether the blank lines behind a section part what is around it from what comes next: it is the last inside another one, or of the draft. */
function endsSetApart({ headings, paragraphs }: Speech, { lastLine, depth }: Heading): boolean {
  if (paragraphs[lastLine + 1]?.kind !== 'blank') return false;
  let line = lastLine + 1;
  while (paragraphs[line]?.kind === 'blank') line++;
  const next = headings[findFirst(headings, (heading) => heading.line >= line)];
  return next?.line !== line || next.depth < depth;
}

/** Where the first line with text begins at or behind an offset that ends a line; undefined where only blank lines follow. */
function nextTextStart({ paragraphs }: Pick<Speech, 'paragraphs'>, line: number): number | undefined {
  for (let at = line + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && paragraph.kind !== 'blank') return paragraph.start;
  }
  return undefined;
}

/** Where the last line with text ends before a line; undefined where there is none. */
function previousTextEnd({ paragraphs }: Pick<Speech, 'paragraphs'>, line: number): number | undefined {
  for (let at = line - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && paragraph.kind !== 'blank') return paragraph.end;
  }
  return undefined;
}
