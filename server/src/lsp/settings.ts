import type { Localize } from '../localize';
import type { RuleSettings } from '../rules/checkSpeech';
import { SEVERITIES } from '../rules/rule';
import { RULES } from '../rules/rules';

/** What the server takes from the editor's settings, under `jianggao`. */
export interface ServerSettings {
  readonly rules: RuleSettings;
}

export const DEFAULT_SETTINGS: ServerSettings = { rules: {} };

/** Settings with what was wrong in them: each problem is one sentence that names the setting. */
export interface ReadSettings {
  readonly settings: ServerSettings;
  readonly problems: readonly string[];
}

const RULE_VALUES: readonly unknown[] = [...SEVERITIES, 'off'];

/** Reads the value of the `jianggao` section. A value of the wrong type gives way to the default and is named; the others stay in force. */
export function readSettings(value: unknown, localize: Localize): ReadSettings {
  if (value === null || value === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(value))
    return {
      settings: DEFAULT_SETTINGS,
      problems: [localize('The setting “{name}” must be an object; the default is used.', { name: 'jianggao' })],
    };
  const { rules } = value;
  if (rules === null || rules === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(rules))
    return {
      settings: DEFAULT_SETTINGS,
      problems: [localize('The setting “{name}” must be an object; the default is used.', { name: 'jianggao.rules' })],
    };
  const entries = Object.entries(rules);
  const problems = entries.flatMap(([rule, severity]) => {
    const name = `jianggao.rules.${rule}`;
    if (!RULES.some(({ meta }) => meta.id === rule)) return [localize('The setting “{name}” names no rule.', { name })];
    if (!RULE_VALUES.includes(severity))
      return [
        localize('The setting “{name}” must be one of {allowed}; the default is used.', {
          name,
          allowed: RULE_VALUES.join(', '),
        }),
      ];
    return [];
  });
  return {
    settings: {
      rules: Object.fromEntries(entries.filter(([, severity]) => RULE_VALUES.includes(severity))) as RuleSettings,
    },
    problems,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
