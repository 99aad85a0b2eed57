import { followChange } from '../../server/src/edits/followChange';
import type { Change } from '../../server/src/edits/restructure/change';
import { type Operation, restructure } from '../../server/src/edits/restructure/restructure';
import { applyEdits } from '../../server/src/edits/textEdit';
import { Refusal } from '../../server/src/refusal';
import { checkSpeech } from '../../server/src/rules/checkSpeech';
import { DEFAULT_OPTIONS } from '../../server/src/rules/options';
import { RULES } from '../../server/src/rules/rules';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import type { Heading } from '../../server/src/speech/speech';

/** A draft after something was done to it. */
export interface Done {
  readonly text: string;
  readonly change: Change;
}

/** Does something to a draft; undefined where it is refused. */
export function perform(text: string, operation: Operation): Done | undefined {
  try {
    const change = restructure(parseSpeech(text), operation);
    return { text: applyEdits(text, change.edits), change };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Does something at each `|` of a draft, and shows the draft afterwards with the cursor as `|`; of what is refused, the reason. */
export function restructured(marked: string, toOperation: (...cursors: number[]) => Operation): string {
  const cursors: number[] = [];
  for (let at = marked.indexOf('|'); at >= 0; at = marked.indexOf('|', at + 1)) cursors.push(at - cursors.length);
  const text = marked.replaceAll('|', '');
  try {
    const { edits, cursor } = restructure(parseSpeech(text), toOperation(...cursors));
    const done = applyEdits(text, edits);
    return `${done.slice(0, cursor)}|${done.slice(cursor)}`;
  } catch (error) {
    if (error instanceof Refusal) return `refused: ${error.detail.text}`;
    throw error;
  }
}

/** A draft after its numbers have followed a change. */
export function followed(before: string, now: string): string {
  return applyEdits(now, followChange(parseSpeech(before), parseSpeech(now)));
}

const NUMBERING = /^(?:sequence|level|marker|enumeration|count)-/;
const severities = Object.fromEntries(
  RULES.filter(({ meta }) => !NUMBERING.test(meta.id)).map(({ meta }) => [meta.id, 'off' as const]),
);
const settings = { severities, options: DEFAULT_OPTIONS };

/** The ids of the rules of numbering that a draft breaks, sorted; one id for each error or warning. */
export function numberingFaults(text: string): readonly string[] {
  return checkSpeech(parseSpeech(text), settings)
    .filter(({ rule, severity }) => NUMBERING.test(rule) && (severity === 'error' || severity === 'warning'))
    .map(({ rule }) => rule)
    .sort();
}

/** Where a heading is named. */
export const offsetOf = ({ marker }: Heading): number => marker.span.start;
