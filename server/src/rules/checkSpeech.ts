import type { Speech } from '../speech/speech';
import type { Finding, Severity } from './rule';
import { RULES } from './rules';

/** What the settings say of a rule: another severity, or off. Rules that are not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/**
 * Runs every rule that is not off. Findings come in the order of the draft.
 * A severity from the settings replaces the rule's, also for findings that are milder by themselves.
 */
export function checkSpeech(speech: Speech, settings: RuleSettings = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { meta, check } of RULES) {
    const setting = settings[meta.id];
    if (setting === 'off') continue;
    for (const report of check(speech))
      findings.push({ ...report, rule: meta.id, severity: setting ?? report.severity ?? meta.severity });
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}
