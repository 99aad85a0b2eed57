import { applyEdits, type TextEdit } from '../edits/textEdit';
import { parseSpeech } from '../speech/parseSpeech';
import { type CheckSettings, checkSpeech, DEFAULT_SETTINGS } from './checkSpeech';
import type { Finding, Fix } from './rule';

/** The edits of every safe fix. */
export function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  return joinEdits(findings, ({ fixes }) => fixes.find(({ safe }) => safe));
}

/** The edits that mend all findings of a rule, once that is decided: of each the fix that is safe, or the best one where one decision is enough for all. */
export function editsOfRule(findings: readonly Finding[], rule: string): readonly TextEdit[] {
  return joinEdits(
    findings.filter((finding) => finding.rule === rule),
    findFixForAll,
  );
}

/** The fix by which a finding takes part when all of its rule are mended. */
export function findFixForAll({ fixes }: Finding): Fix | undefined {
  const [best] = fixes;
  return fixes.find(({ safe }) => safe) ?? (best?.together === true ? best : undefined);
}

/**
 * The edits of one fix each of some findings, which come in the order of the draft. Where those of two meet, the first has it;
 * only what both take out (a line end between two lines) is taken out once, and all the rest of both.
 */
function joinEdits(findings: readonly Finding[], choose: (finding: Finding) => Fix | undefined): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let end = 0;
  for (const finding of findings) {
    const added = (choose(finding)?.edits() ?? []).map((edit) => clip(edit, end));
    if (added.some(({ span }) => span.start < end || span.end < span.start)) continue;
    edits.push(...added);
    end = Math.max(end, ...added.map(({ span }) => span.end));
  }
  return edits;
}

/** A removal without what is removed already. */
function clip({ span, newText }: TextEdit, end: number): TextEdit {
  return newText === '' && span.end > end
    ? { span: { start: Math.max(span.start, end), end: span.end }, newText }
    : { span, newText };
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
