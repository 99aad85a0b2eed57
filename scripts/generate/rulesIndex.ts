import { GROUPS } from '../../server/src/rules/rule';
import { RULES } from '../../server/src/rules/rules';
import { readName } from './pages';
import { type GeneratedFile, type Project, translate } from './project';
import { GROUP_WORDS, SEVERITY_WORDS } from './words';

const INTRODUCTION = [
  '# 规则 Rules',
  '',
  '<!-- generated: npm run generate -->',
  '',
  '级别：错误是序号确定有错，警告是读者多半会看作差错，信息是与范文结构或惯例不同、也可能有意为之，提示是文字上的建议。每条规则的级别都可在设置 `jianggao.rules` 中调整，或设为 `off` 关闭。',
  '',
  'Errors are numbers that are certainly wrong, warnings what a reader would call a mistake; information is what may well be meant, and hints are taste. The setting `jianggao.rules` changes the severity of a rule or turns it `off`.',
] as const;

/** The index of the pages: rules by group, with their severity and what they check, in both languages. */
export function generateIndex(project: Project): GeneratedFile {
  const groups = GROUPS.flatMap((group) => {
    const rules = RULES.filter(({ meta }) => meta.group === group);
    const rows = rules.map(
      ({ meta: { id, severity, description } }) =>
        `| [${readName(project, id)}](${id}.md) | \`${id}\` | ${SEVERITY_WORDS[severity]} \`${severity}\` | ${translate(description)}<br>${description} |`,
    );
    return rules.length === 0
      ? []
      : ['', `## ${GROUP_WORDS[group]} ${group}`, '', '| 名称 | 规则 | 级别 | 要求 |', '|---|---|---|---|', ...rows];
  });
  return ['docs/rules/README.md', `${[...INTRODUCTION, ...groups].join('\n')}\n`];
}
