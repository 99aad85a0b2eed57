import { joinChanges } from '../edits/joinChanges';
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

/** The edits of one fix each of some findings, which come in the order of the draft: see `joinChanges` for those that meet. */
function joinEdits(findings: readonly Finding[], choose: (finding: Finding) => Fix | undefined): readonly TextEdit[] {
  return joinChanges(findings.map((finding) => choose(finding)?.edits() ?? []));
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
