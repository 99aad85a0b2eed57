import type { Basis, Group, RuleMeta, Severity } from '../../server/src/rules/rule';

/** What the pages call the metadata of a rule. They are written in Chinese, whatever the editor speaks. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

export const BASIS_WORDS: Readonly<Record<Basis['kind'], string>> = {
  standard: '标准',
  practice: '惯例',
  advice: '建议',
};

export const FIXABLE_WORDS: Readonly<Record<RuleMeta['fixable'], string>> = {
  always: '可以',
  sometimes: '上下文足以确定时可以',
  never: '不会，由作者决定',
};

export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  sequence: '次序',
  level: '层次',
  marker: '序号形式',
  enumeration: '列举',
  count: '条数',
  heading: '标题',
  parts: '组成部分',
  model: '范文结构',
  leftovers: '遗留文字',
  marks: '标点',
};
