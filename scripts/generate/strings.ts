import { PREFERENCES } from '../../protocol/preferences';
import { OPTIONS } from '../../server/src/rules/options';
import { RULES } from '../../server/src/rules/rules';
import { type GeneratedFile, type Project, translate } from './project';

/** What the keys of the manifest's texts about rules begin with. */
export const RULE_KEY = 'rule.';
/** What the keys of its texts about the options of rules and about preferences begin with. */
export const OPTION_KEY = 'option.';

const SETTING = 'setting.rules';

/** The texts of the manifest, in both languages, with one for each rule, option and preference. */
export function generateStrings(project: Project): readonly GeneratedFile[] {
  return [
    generateLanguage(project, 'package.nls.json', (description) => description),
    generateLanguage(project, 'package.nls.zh-cn.json', translate),
  ];
}

/** The description of the setting lists all rules too: the editor shows no other where it is edited as JSON. */
function generateLanguage({ read }: Project, path: string, say: (description: string) => string): GeneratedFile {
  const strings = JSON.parse(read(path)) as Readonly<Record<string, string>>;
  const others = Object.entries(strings).filter(([key]) => !key.startsWith(RULE_KEY) && !key.startsWith(OPTION_KEY));
  const [first = ''] = (strings[SETTING] ?? '').split('\n');
  const list = RULES.map(({ meta }) => `- \`${meta.id}\` (${meta.severity}): ${say(meta.description)}`);
  const all = {
    ...Object.fromEntries([
      ...others,
      ...[...OPTIONS, ...PREFERENCES].map(({ id, description }) => [`${OPTION_KEY}${id}`, say(description)]),
      ...RULES.map(({ meta }) => [`${RULE_KEY}${meta.id}`, say(meta.description)]),
    ]),
    [SETTING]: [first, '', ...list].join('\n'),
  };
  return [path, `${JSON.stringify(all, null, 2)}\n`];
}
