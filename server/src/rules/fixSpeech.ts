import { applyEdits, type TextEdit } from '../edits/textEdit';
import { parseSpeech } from '../speech/parseSpeech';
import { checkSpeech, type RuleSettings } from './checkSpeech';
import type { Finding } from './rule';

/** The edits of every safe fix. Findings come in the order of the draft and a safe fix stays at its own marker, so no two edits meet but those of two findings at one marker: the first has it. `rule` keeps to one rule. */
export function safeEdits(findings: readonly Finding[], rule?: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let end = 0;
  for (const finding of findings) {
    if (rule !== undefined && finding.rule !== rule) continue;
    const fix = finding.fixes.find(({ safe }) => safe);
    for (const edit of fix?.edits() ?? []) {
      if (edit.span.start < end) continue;
      edits.push(edit);
      end = edit.span.end;
    }
  }
  return edits;
}

/** Mending one fault can show the next; in practice one round is enough. */
const MOST_ROUNDS = 8;

/** Mends all that can be mended without a decision, checking again until nothing safe is left. */
export function fixSpeech(text: string, settings: RuleSettings = {}): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(checkSpeech(parseSpeech(fixed), settings));
    if (edits.length === 0) break;
    fixed = applyEdits(fixed, edits);
  }
  return fixed;
}
