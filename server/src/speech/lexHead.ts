import type { Candidate, LineShape } from './candidate';
import { isBlank, isClosingMark, isSentenceEnd, skipBlanks, trimEndOffset } from './characters';
import { type HeadMarker, readHeadMarker } from './headMarker';
import { formatMarker } from './marker';

/**
 * Reads the marker that a paragraph begins with, if it can be one.
 * `at` is where `findHead` says the paragraph's text begins.
 */
export function lexHead(text: string, at: number): Candidate | undefined {
  // A quotation that runs on over several paragraphs may quote a list.
  const start = text[at] === '“' && !isClosed(text, at) ? at + 1 : at;
  const marker = readHeadMarker(text, start);
  if (marker === undefined || marker.ordinal === 0) return undefined;
  const { end, scheme, ordinal, form, doubt } = marker;
  const shape = readShape(text, end, start > 0);
  return { start, end, scheme, ordinal, form, place: 'head', shape, doubt, run: countRun(text, marker) };
}

/** Whether the quotation that opens at `at` ends in its paragraph; one inside it ends first. */
function isClosed(text: string, at: number): boolean {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === '“') depth++;
    else if (text[end] === '”' && --depth === 0) return true;
  }
  return false;
}

/** Marks behind which a further item may stand on the line; elsewhere a number refers: 第十条第（二）项. */
const ITEM_BOUNDARIES = '；;。！？ \t\u3000';

/** Counts the items that follow on the line, in order and in the same form: 一、学原文；二、悟原理；. A list that starts on the line is another one: 一、做了三件事：一、…；二、…. */
function countRun(text: string, { end, scheme, ordinal, form }: HeadMarker): number {
  const first = formatMarker(scheme, 1, form);
  let run = 0;
  let at = end;
  for (;;) {
    const next = formatMarker(scheme, ordinal + run + 1, form);
    if (next === undefined) return run;
    let hit = text.indexOf(next, at);
    while (hit >= 0 && !ITEM_BOUNDARIES.includes(text[hit - 1] as string)) hit = text.indexOf(next, hit + 1);
    if (first !== undefined && text.slice(at, hit < 0 ? at : hit).includes(first)) return run;
    const read = hit < 0 ? undefined : readHeadMarker(text, hit);
    if (read?.scheme !== scheme || read.doubt !== 'none') return run;
    run++;
    at = hit + next.length;
  }
}

const ITEM_ENDS = '；，：;,:';

/** Reads how the line goes on behind its marker. */
function readShape(text: string, markerEnd: number, indented: boolean): LineShape {
  const start = skipBlanks(text, markerEnd);
  let stop = start;
  while (stop < text.length && !isSentenceEnd(text, stop)) stop++;
  if (stop === text.length) {
    const end = trimEndOffset(text, start);
    if (end === start) return { kind: 'bare', length: 0, indented };
    return { kind: ITEM_ENDS.includes(text[end - 1] ?? '') ? 'item' : 'standalone', length: end - start, indented };
  }
  let rest = stop + 1;
  while (isBlank(text[rest]) || isClosingMark(text[rest]) || isSentenceEnd(text, rest)) rest++;
  return { kind: rest < text.length ? 'run-in' : 'sentence', length: stop - start, indented };
}
