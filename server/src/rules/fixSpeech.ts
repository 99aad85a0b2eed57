import { applyEdits, type TextEdit } from '../edits/textEdit';
import { parseSpeech } from '../speech/parseSpeech';
import { type CheckSettings, checkSpeech, DEFAULT_SETTINGS } from './checkSpeech';
import type { Finding } from './rule';

/** The edits of every safe fix. Findings come in the order of the draft and a safe fix stays at its own marker, so no two edits meet but those of two findings at one marker: the first has it. `rule` keeps to one rule. */
export function safeEdits(findings: readonly Finding[], rule?: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let end = 0;
  for (const finding of findings) {
    if (rule !== undefined && finding.rule !== rule) continue;
    const added = finding.fixes.find(({ safe }) => safe)?.edits() ?? [];
    if (added.some(({ span }) => span.start < end)) continue;
    edits.push(...added);
    end = Math.max(end, ...added.map(({ span }) => span.end));
  }
  return edits;
}

/** Mending one fault can show the next; in practice one round is enough. */
const MOST_ROUNDS = 8;

/** A mended draft, and how many changes that took. */
export interface FixedSpeech {
  readonly text: string;
  readonly changes: number;
}

/** Mends all that can be mended without a decision, checking again until nothing safe is left. */
export function fixSpeech(draft: string, settings: CheckSettings = DEFAULT_SETTINGS): FixedSpeech {
  let text = draft;
  let changes = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(checkSpeech(parseSpeech(text), settings));
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
    changes += edits.length;
  }
  return { text, changes };
}
