import type { Group } from '../../server/src/rules/rule';

/** A rule by its place. */
export interface RuleName {
  readonly group: Group;
  /** `title-length` */
  readonly id: string;
}

/** What a rule is called in the sources: `titleLength`. */
export const identifierOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A description that the tests refuse, as they refuse everything else that is still to be written. */
export const descriptionOf = (id: string): string => `to be written: ${id}`;

/** The Chinese of that description. */
export const TRANSLATION = 'to be written';

/** A rule that finds nothing. */
export function ruleTemplate({ group, id }: RuleName): string {
  return `import type { Rule } from '../rule';

/** A tiny draft at fault, and what is wrong in it. */
export const ${identifierOf(id)}: Rule = {
  meta: {
    id: '${id}',
    group: '${group}',
    severity: 'information',
    basis: { kind: 'practice' },
    description: '${descriptionOf(id)}',
    fixable: 'never',
  },
  check: () => [],
};
`;
}

/** Its table, with a row that fails. */
export function testTemplate({ id }: RuleName): string {
  const name = identifierOf(id);
  return `import { testRule } from '../../../../test/support/ruleTester';
import { ${name} } from './${id}';

testRule(${name}, {
  valid: {
    'a sound draft': ['一、进农户', '二、进田头'],
  },
  invalid: {
    'to be written': {
      draft: ['⟦一、⟧进农户', '二、进田头'],
      findings: [{ message: 'to be written' }],
    },
  },
});
`;
}

/** Its page; `npm run generate` adds the header. */
export function pageTemplate(): string {
  return `# 待写

## 检查什么

待写：一两句话。

## 为什么

待写：讲话现场会出什么问题，依据哪一条。

## 错误示例

\`\`\`text
一、待写
二、待写
\`\`\`

## 正确示例

\`\`\`text
一、待写
二、待写
\`\`\`

## 如何修改

待写：有哪些快速修复。

## 不报告的情形

- 待写。

## English

To be written (待写): the same in a few sentences.
`;
}
