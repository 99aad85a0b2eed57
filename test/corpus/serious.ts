import { checkSpeech } from '../../server/src/rules/checkSpeech';
import type { Speech } from '../../server/src/speech/speech';

/** An error or a warning, by its line from 1. */
export interface SeriousFinding {
  readonly line: number;
  readonly rule: string;
}

/** Errors and warnings: what a writer is told is wrong. Advice is left out. */
export function findSerious(speech: Speech): readonly SeriousFinding[] {
  return checkSpeech(speech)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, span }) => ({
      line: speech.paragraphs.findLastIndex(({ start }) => start <= span.start) + 1,
      rule,
    }));
}
