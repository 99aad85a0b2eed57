/** Writes what the manifest says about the rules from the rules themselves: the setting of each, in both languages. */
import { readFileSync, writeFileSync } from 'node:fs';
import chinese from '../l10n/bundle.l10n.zh-cn.json';
import { SEVERITIES } from '../server/src/rules/rule';
import { RULES } from '../server/src/rules/rules';

const KEY = 'rule.';
const SETTING = 'setting.rules';
type Strings = Readonly<Record<string, string>>;

interface Manifest {
  contributes: { configuration: { properties: Record<string, { properties?: object }> } };
}

const root = new URL('../', import.meta.url);

update<Manifest>('package.json', (manifest) => {
  const setting = manifest.contributes.configuration.properties['jianggao.rules'];
  if (setting === undefined) throw new Error('the manifest has no setting jianggao.rules');
  setting.properties = Object.fromEntries(
    RULES.map(({ meta: { id, severity } }) => [
      id,
      { type: 'string', enum: [...SEVERITIES, 'off'], default: severity, description: `%${KEY}${id}%` },
    ]),
  );
  return manifest;
});
update<Strings>('package.nls.json', (strings) => withRules(strings, (description) => description));
update<Strings>('package.nls.zh-cn.json', (strings) =>
  withRules(strings, (description) => (chinese as Strings)[description]),
);

/** The texts of the manifest with one for each rule, and all of them in the description of the setting, where the editor shows no other. */
function withRules(strings: Strings, translate: (description: string) => string | undefined) {
  const others = Object.entries(strings).filter(([key]) => !key.startsWith(KEY));
  const rules = RULES.map(({ meta }) => [`${KEY}${meta.id}`, translate(meta.description)]);
  const [first = ''] = (strings[SETTING] ?? '').split('\n');
  const list = RULES.map(({ meta }) => `- \`${meta.id}\` (${meta.severity}): ${translate(meta.description)}`);
  return { ...Object.fromEntries([...others, ...rules]), [SETTING]: [first, '', ...list].join('\n') };
}

function update<Content>(name: string, change: (content: Content) => object): void {
  const file = new URL(name, root);
  writeFileSync(file, `${JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8'))), null, 2)}\n`);
}
