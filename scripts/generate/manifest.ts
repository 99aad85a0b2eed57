import { DEFAULT_PREFERENCES, PREFERENCES, type PreferenceMeta } from '../../protocol/preferences';
import { DEFAULT_OPTIONS, OPTIONS, type OptionMeta } from '../../server/src/rules/options';
import { SEVERITIES } from '../../server/src/rules/rule';
import { RULES } from '../../server/src/rules/rules';
import type { GeneratedFile, Project } from './project';
import { OPTION_KEY, RULE_KEY } from './strings';

/** So that rules can be set for one language of drafts, under `"[jianggao]"`. */
const SCOPE = 'language-overridable';
const SETTING = 'jianggao.rules';

type Setting = Readonly<Record<string, unknown>>;

interface Manifest {
  contributes: { configuration: { properties: Record<string, Setting> } };
}

/** The manifest with a setting for each rule, under `jianggao.rules`, and below it one for each option and preference. */
export function generateManifest({ read }: Project): GeneratedFile {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const { configuration } = manifest.contributes;
  if (!(SETTING in configuration.properties)) throw new Error(`the manifest has no setting ${SETTING}`);
  const kept = Object.entries(configuration.properties).filter(([, { description }]) => !isOption(description));
  configuration.properties = Object.fromEntries(
    kept.flatMap(([name, setting]) =>
      name === SETTING
        ? [
            [name, { ...setting, scope: SCOPE, properties: ruleSettings() }],
            ...OPTIONS.map((option) => [`jianggao.${option.id}`, toSetting(option, DEFAULT_OPTIONS[option.id])]),
            ...PREFERENCES.map((meta) => [`jianggao.${meta.id}`, toSetting(meta, DEFAULT_PREFERENCES[meta.id])]),
          ]
        : [[name, setting]],
    ),
  );
  return ['package.json', `${JSON.stringify(manifest, null, 2)}\n`];
}

function isOption(description: unknown): boolean {
  return typeof description === 'string' && description.startsWith(`%${OPTION_KEY}`);
}

function ruleSettings(): Readonly<Record<string, Setting>> {
  return Object.fromEntries(
    RULES.map(({ meta: { id, severity } }) => [
      id,
      { type: 'string', enum: [...SEVERITIES, 'off'], default: severity, description: `%${RULE_KEY}${id}%` },
    ]),
  );
}

function toSetting(meta: OptionMeta | PreferenceMeta, value: unknown): Setting {
  return { ...toType(meta), default: value, scope: SCOPE, description: `%${OPTION_KEY}${meta.id}%` };
}

function toType(meta: OptionMeta | PreferenceMeta): Setting {
  switch (meta.kind) {
    case 'choice':
      return { type: 'string', enum: meta.values };
    case 'count':
      return { type: 'integer', minimum: meta.minimum, maximum: meta.maximum };
    case 'switch':
      return { type: 'boolean' };
  }
}
