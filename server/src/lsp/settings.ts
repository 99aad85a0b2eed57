import { AUTO_MODEL } from '../../../protocol/modelName';
import {
  DEFAULT_PREFERENCES,
  type PreferenceMeta,
  type Preferences,
  readPreferences,
} from '../../../protocol/preferences';
import type { Localize } from '../localize';
import type { RuleSeverities } from '../rules/checkSpeech';
import { DEFAULT_OPTIONS, OPTIONS, type OptionMeta, type RuleOptions } from '../rules/options';
import { SEVERITIES } from '../rules/rule';
import { RULES } from '../rules/rules';

/** What the server takes from the editor's settings, under `jianggao`. */
export interface ServerSettings {
  /** `jianggao.rules` */
  readonly severities: RuleSeverities;
  /** `jianggao.bracketWidth`, `jianggao.headingLength` */
  readonly options: RuleOptions;
  /** `jianggao.model`: the name of a model, or `auto` for the built-in one that a draft resembles most. */
  readonly model: string;
  /** How the writer likes to work. */
  readonly preferences: Preferences;
}

/** Those of a writer who has set nothing. */
export const DEFAULT_SERVER_SETTINGS: ServerSettings = {
  severities: {},
  options: DEFAULT_OPTIONS,
  model: AUTO_MODEL,
  preferences: DEFAULT_PREFERENCES,
};

/** Settings with what was wrong in them: each problem is one sentence that names the setting. */
export interface ReadSettings {
  readonly settings: ServerSettings;
  readonly problems: readonly string[];
}

const RULE_VALUES: readonly unknown[] = [...SEVERITIES, 'off'];

/** Reads the value of the `jianggao` section. A value of the wrong type gives way to the default and is named; the others stay in force. */
export function readSettings(value: unknown, localize: Localize): ReadSettings {
  const problems: string[] = [];
  const section = readRecord(value, 'jianggao', localize, problems);
  return {
    settings: {
      severities: readSeverities(section['rules'], localize, problems),
      options: readOptions(section, localize, problems),
      model: readModelName(section['model'], localize, problems),
      preferences: readPreferences(section, (meta) => problems.push(describeSetting(meta, localize))),
    },
    problems,
  };
}

type Section = Readonly<Record<string, unknown>>;

function readRecord(value: unknown, name: string, localize: Localize, problems: string[]): Section {
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Section;
  problems.push(localize('The setting “{name}” must be an object; the default is used.', { name }));
  return {};
}

function readSeverities(value: unknown, localize: Localize, problems: string[]): RuleSeverities {
  const entries = Object.entries(readRecord(value, 'jianggao.rules', localize, problems));
  for (const [rule, severity] of entries) {
    const name = `jianggao.rules.${rule}`;
    if (!RULES.some(({ meta }) => meta.id === rule))
      problems.push(localize('The setting “{name}” names no rule.', { name }));
    else if (!RULE_VALUES.includes(severity))
      problems.push(
        localize('The setting “{name}” must be one of {allowed}; the default is used.', {
          name,
          allowed: RULE_VALUES.join(', '),
        }),
      );
  }
  return Object.fromEntries(entries.filter(([, severity]) => RULE_VALUES.includes(severity))) as RuleSeverities;
}

function readOptions(section: Section, localize: Localize, problems: string[]): RuleOptions {
  const options: Record<string, unknown> = { ...DEFAULT_OPTIONS };
  for (const option of OPTIONS) {
    const value = section[option.id];
    if (value === null || value === undefined) continue;
    if (isAllowed(option, value)) options[option.id] = value;
    else problems.push(describeSetting(option, localize));
  }
  return options as unknown as RuleOptions;
}

function isAllowed(option: OptionMeta, value: unknown): boolean {
  if (option.kind === 'choice') return typeof value === 'string' && option.values.includes(value);
  return Number.isInteger(value) && (value as number) >= option.minimum && (value as number) <= option.maximum;
}

function describeSetting(option: OptionMeta | PreferenceMeta, localize: Localize): string {
  const name = `jianggao.${option.id}`;
  if (option.kind === 'choice')
    return localize('The setting “{name}” must be one of {allowed}; the default is used.', {
      name,
      allowed: option.values.join(', '),
    });
  if (option.kind === 'switch')
    return localize('The setting “{name}” must be true or false; the default is used.', { name });
  const { minimum, maximum } = option;
  return localize('The setting “{name}” must be a whole number from {minimum} to {maximum}; the default is used.', {
    name,
    minimum,
    maximum,
  });
}

function readModelName(value: unknown, localize: Localize, problems: string[]): string {
  if (value === null || value === undefined) return AUTO_MODEL;
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  problems.push(
    localize('The setting “{name}” must be the name of a model; the default is used.', { name: 'jianggao.model' }),
  );
  return AUTO_MODEL;
}
