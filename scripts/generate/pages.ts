import { DEFAULT_OPTIONS, OPTIONS, type OptionMeta } from '../../server/src/rules/options';
import type { Basis, RuleMeta } from '../../server/src/rules/rule';
import { RULES } from '../../server/src/rules/rules';
import { type GeneratedFile, type Project, translate } from './project';
import { BASIS_WORDS, FIXABLE_WORDS, SEVERITY_WORDS } from './words';

/** Where the page of a rule is. */
export const pagePath = (id: string): string => `docs/rules/${id}.md`;

const BEGIN = '<!-- generated: npm run generate -->';
const END = '<!-- /generated -->';

/** `# 跳号`, and with what the generator adds `# 跳号 sequence-gap`. */
const TITLE = /^# (\S+)(?: \S+)?$/;

/** The pages of all rules: below the title the header is made from the rule, and all behind it is kept. */
export function generatePages(project: Project): readonly GeneratedFile[] {
  return RULES.map(({ meta }) => [pagePath(meta.id), generatePage(meta, project.read(pagePath(meta.id)))]);
}

/** The Chinese name of a rule, which the first line of its page has: 跳号. */
export function readName({ read }: Project, id: string): string {
  return nameOf(id, read(pagePath(id)));
}

function nameOf(id: string, page: string): string {
  const name = TITLE.exec(page.split('\n', 1)[0] ?? '')?.[1];
  if (name === undefined) throw new Error(`${pagePath(id)} must begin with “# ” and a short Chinese name`);
  return name;
}

function generatePage(meta: RuleMeta, page: string): string {
  const [, ...below] = page.split('\n');
  const end = below.indexOf(END);
  const written = below
    .slice(end + 1)
    .join('\n')
    .trim();
  return [`# ${nameOf(meta.id, page)} ${meta.id}`, '', BEGIN, '', ...header(meta), '', END, '', written, ''].join('\n');
}

function header({ id, severity, basis, description, fixable }: RuleMeta): readonly string[] {
  const options = OPTIONS.filter(({ rule }) => rule === id);
  return [
    `${translate(description)}。`,
    '',
    `- 级别：${SEVERITY_WORDS[severity]} \`${severity}\``,
    `- 依据：${describeBasis(basis)}`,
    `- 自动修正：${FIXABLE_WORDS[fixable]}`,
    `- 设置项：\`jianggao.rules.${id}\``,
    ...options.map((option) => `- 选项：\`jianggao.${option.id}\`，${describeOption(option)}`),
  ];
}

function describeBasis(basis: Basis): string {
  return basis.kind === 'standard' ? `${BASIS_WORDS.standard}（${basis.clause}）` : BASIS_WORDS[basis.kind];
}

function describeOption(option: OptionMeta): string {
  const values =
    option.kind === 'choice'
      ? option.values.map((value) => `\`${value}\``).join('、')
      : `${option.minimum} 到 ${option.maximum}`;
  return `取值 ${values}，默认 \`${DEFAULT_OPTIONS[option.id]}\``;
}
