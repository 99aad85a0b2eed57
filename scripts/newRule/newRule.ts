import { GROUPS, type Group, type Rule } from '../../server/src/rules/rule';
import { RULES } from '../../server/src/rules/rules';
import { pagePath } from '../generate/pages';
import type { GeneratedFile, Project } from '../generate/project';
import {
  descriptionOf,
  identifierOf,
  pageTemplate,
  type RuleName,
  ruleTemplate,
  TRANSLATION,
  testTemplate,
} from './templates';

const RULE_LIST = 'server/src/rules/rules.ts';
const BUNDLE = 'l10n/bundle.l10n.zh-cn.json';

/** Why no rule is started, in one line. */
export class NewRuleError extends Error {}

/**
 * What the command line asks for: a group and the id of a rule that does not exist.
 *
 * @throws {NewRuleError}
 */
export function readRuleName([group, id, ...others]: readonly string[]): RuleName {
  if (group === undefined || id === undefined || others.length > 0)
    throw new NewRuleError('usage: npm run new-rule -- GROUP ID, for example: npm run new-rule -- parts title-length');
  if (!isGroup(group)) throw new NewRuleError(`there is no group “${group}”; the groups are ${GROUPS.join(', ')}`);
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    throw new NewRuleError(`“${id}” is no name of a rule: it is thing plus check in small letters, as in title-length`);
  if (RULES.some(({ meta }) => meta.id === id)) throw new NewRuleError(`the rule “${id}” exists already`);
  return { group, id };
}

function isGroup(name: string): name is Group {
  return (GROUPS as readonly string[]).includes(name);
}

/** The files that a new rule begins with, and those that know of it. All but what `npm run generate` writes. */
export function startRule({ read }: Project, name: RuleName): readonly GeneratedFile[] {
  const before = ruleBefore(name.group);
  const folder = `server/src/rules/${name.group}`;
  return [
    [`${folder}/${name.id}.ts`, ruleTemplate(name)],
    [`${folder}/${name.id}.test.ts`, testTemplate(name)],
    [pagePath(name.id), pageTemplate()],
    [RULE_LIST, addToList(addImport(read(RULE_LIST), name), name, before)],
    [BUNDLE, addTranslation(read(BUNDLE), name, before)],
  ];
}

/** The rule that a new one comes behind: the last of its group, or of the groups before. */
function ruleBefore(group: Group): Rule {
  const rank = GROUPS.indexOf(group);
  const before = RULES.findLast(({ meta }) => GROUPS.indexOf(meta.group) <= rank);
  if (before === undefined) throw new NewRuleError(`${RULE_LIST} has no rule to put this one behind`);
  return before;
}

/** Imports are sorted by their paths. */
function addImport(source: string, { group, id }: RuleName): string {
  const path = `./${group}/${id}`;
  const lines = source.split('\n');
  const isBehind = (line: string) => (/^import .* from '(.*)';$/.exec(line)?.[1] ?? '') > path;
  const firstBehind = lines.findIndex(isBehind);
  const at = firstBehind >= 0 ? firstBehind : lines.findLastIndex((line) => line.startsWith('import ')) + 1;
  return lines.toSpliced(at, 0, `import { ${identifierOf(id)} } from '${path}';`).join('\n');
}

function addToList(source: string, { id }: RuleName, before: Rule): string {
  return addLine(source, `  ${identifierOf(before.meta.id)},`, `  ${identifierOf(id)},`, RULE_LIST);
}

function addTranslation(source: string, { id }: RuleName, { meta }: Rule): string {
  const entry = `  ${JSON.stringify(descriptionOf(id))}: ${JSON.stringify(TRANSLATION)},`;
  // In front of a line there is always one that ends with a comma or opens the bundle.
  const lines = source.split('\n');
  const at = lines.findIndex((line) => line.startsWith(`  ${JSON.stringify(meta.description)}:`));
  if (at < 0) throw new NewRuleError(`${BUNDLE} has no Chinese for “${meta.description}”`);
  return lines.toSpliced(at, 0, entry).join('\n');
}

function addLine(source: string, behind: string, added: string, path: string): string {
  const lines = source.split('\n');
  const at = lines.indexOf(behind);
  if (at < 0) throw new NewRuleError(`${path} has no line “${behind.trim()}”`);
  return lines.toSpliced(at + 1, 0, added).join('\n');
}
