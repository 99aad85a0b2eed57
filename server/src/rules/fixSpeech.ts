import { applyEdits, type TextEdit } from '../edits/textEdit';
import { parseSpeech } from '../speech/parseSpeech';
import { checkSpeech, type RuleSettings } from './checkSpeech';
import type { Finding } from './rule';

/** The edits of every safe fix, without those that would overlap an earlier one. `rule` keeps to one rule. */
export function safeEdits(findings: readonly Finding[], rule?: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    if (rule !== undefined && finding.rule !== rule) continue;
    const fix = finding.fixes.find(({ safe }) => safe);
    const added = fix?.edits() ?? [];
    if (added.every((edit) => edits.every((other) => !overlaps(edit, other)))) edits.push(...added);
  }
  return edits;
}

function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
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
