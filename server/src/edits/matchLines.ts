import type { Speech } from '../speech/speech';
import { createPairing } from './pairing';

/** The line of the old text that a line of the new one is; undefined for one that was changed or put in. */
export type OldLine = (line: number) => number | undefined;

/** Finds the lines that two versions of a draft share: before and behind all changes, between them, and moved ones that can be told by their text. */
export function matchLines({ paragraphs: before }: Speech, { paragraphs: now }: Speech): OldLine {
  const [olds, news] = [before, now].map((paragraphs) => paragraphs.map(({ text }) => text)) as [string[], string[]];
  const pairing = createPairing(olds.length, news.length);
  pairing.spread(olds, news);
  pairing.pairUnique(olds, news);
  pairing.spread(olds, news);
  return pairing.oldOf;
}
