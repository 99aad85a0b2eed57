import type { Span } from '../../speech/span';
import type { Heading, Speech } from '../../speech/speech';
import { lineEndOf } from '../lineEnd';
import { sectionBlock } from './sections';

/** A section as it is taken out of the text. */
export interface TakenOut {
  /** The section with the blank lines up to the next text; of the last one in the draft, with those before it. */
  readonly taken: Span;
  readonly content: Span;
  /** What parts it from its neighbours: a line end at least. */
  readonly gap: string;
}

/** Takes a section out of the text: what is left has no hole. */
export function takeOut(speech: Speech, heading: Heading): TakenOut {
  const content = sectionBlock(speech, heading);
  const next = nextTextStart(speech, heading.lastLine);
  if (next !== undefined)
    return { taken: { start: content.start, end: next }, content, gap: speech.text.slice(content.end, next) };
  const start = Math.min(previousTextEnd(speech, heading.line), content.start);
  const gap = speech.text.slice(start, content.start);
  return { taken: { start, end: content.end }, content, gap: gap === '' ? lineEndOf(speech) : gap };
}

/** Where a section can be put in. */
export interface TextPlace {
  readonly at: number;
  /** At the end of the draft: what is put in brings its line end in front. */
  readonly isEnd: boolean;
}

/** In front of a section. */
export function placeBefore(speech: Speech, heading: Heading): TextPlace {
  return { at: sectionBlock(speech, heading).start, isEnd: false };
}

/** Behind a section and all that it holds, in front of the next text. */
export function placeBehind(speech: Speech, heading: Heading): TextPlace {
  const next = nextTextStart(speech, heading.lastLine);
  return next === undefined ? { at: heading.sectionSpan.end, isEnd: true } : { at: next, isEnd: false };
}

/** Where the first line with text begins at or behind an offset that ends a line; undefined where only blank lines follow. */
function nextTextStart({ paragraphs }: Pick<Speech, 'paragraphs'>, line: number): number | undefined {
  for (let at = line + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && paragraph.kind !== 'blank') return paragraph.start;
  }
  return undefined;
}

/** Where the last line with text ends before a line; 0 where there is none. */
function previousTextEnd({ paragraphs }: Pick<Speech, 'paragraphs'>, line: number): number {
  for (let at = line - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (paragraph !== undefined && paragraph.kind !== 'blank') return paragraph.end;
  }
  return 0;
}
