import { SCHEMES } from '../../speech/scheme';
import type { AnyList, ListItem, Speech } from '../../speech/speech';
import type { FaultyItem } from './findFaults';

/**
 * Leaves out the ties of rankings: `3.青山乡 93.1`, `3.白水乡 93.1`, `5.云岫乡 90.0`. A ranking is a list of 1. whose lines all end in a figure;
 * a tie has the number and the figure of the line before.
 */
export function withoutTies(speech: Speech, found: readonly FaultyItem[]): readonly FaultyItem[] {
  const rankings = new Map<AnyList, boolean>();
  return found.filter(({ list, item, index }) => {
    const before = list.items[index - 1];
    if (before?.marker.ordinal !== item.marker.ordinal || list.scheme !== SCHEMES.digit) return true;
    const figure = readFigure(speech, item);
    if (figure === undefined || figure !== readFigure(speech, before)) return true;
    const isRanking = rankings.get(list) ?? list.items.every((each) => readFigure(speech, each) !== undefined);
    rankings.set(list, isRanking);
    return !isRanking;
  });
}

/** 93.1, 93.1分 or 1.5亿元。 at the end of a line. */
const FIGURE = /\d[\d.,]{0,12}[%％个分元万亿吨亩]{0,2}[。；;]?$/;
/** What of a line is looked at: more than such a figure has. */
const LONGEST = 20;

function readFigure({ paragraphs, text }: Speech, { line, marker }: ListItem): string | undefined {
  const end = paragraphs[line]?.end ?? 0;
  const tail = text.slice(Math.max(marker.span.end, end - LONGEST), end).trimEnd();
  return FIGURE.exec(tail)?.[0].replace(/[。；;]$/, '');
}
