import { testRule } from '../../../../test/support/ruleTester';
import { headingDuplicate } from './heading-duplicate';

testRule(headingDuplicate, {
  valid: {
    'texts of their own': [
      '一、摸清家底',
      '户户要走到，走一处记一处，记一处核一处，不留死角。',
      '二、备足材料',
      '样样要齐全，走一处记一处，记一处核一处，不留死角。',
    ],
    'the same text under two parents': [
      '一、东片各村',
      '（一）摸清家底。户户要走到，走一处记一处，记一处核一处，不留死角。',
      '（二）备足材料。样样要齐全，走一处记一处，记一处核一处，不留死角。',
      '二、西片各村',
      '（一）摸清家底。户户要走到，走一处记一处，记一处核一处，不留死角。',
      '（二）备足材料。样样要齐全，走一处记一处，记一处核一处，不留死角。',
    ],
    'short texts': ['1.休息。十分钟。', '2.讨论。人人发言。', '3.休息。十分钟。'],
    'points of an agenda': ['1.返回会议中心', '2.参观青禾渠首', '3.返回会议中心', '4.观看专题短片'],
    'points of an agenda with notes': [
      '1.返回会议中心',
      '乘车十分钟',
      '2.参观青禾渠首',
      '步行五分钟',
      '3.返回会议中心',
      '乘车十分钟',
    ],
    'steps of a programme with long notes': [
      '一、领导致辞',
      '请县水利局负责同志致辞，时间十分钟，请大家认真听。',
      '二、获奖代表发言',
      '请一等奖获得者上台发言，时间五分钟，大家掌声欢迎。',
      '三、节目表演',
      '请渠首村的乡亲表演节目，时间十分钟，大家掌声欢迎。',
      '四、获奖代表发言',
      '请二等奖获得者上台发言，时间五分钟，大家掌声欢迎。',
    ],
    'a form to be filled in': [
      '（一）标题写在这里。正文写在这里，每条不超过五百字，用事实和数字说话。',
      '（二）标题写在这里。正文写在这里，每条不超过五百字，用事实和数字说话。',
      '（三）标题写在这里。正文写在这里，每条不超过五百字，用事实和数字说话。',
    ],
    'the same words with more behind them': [
      '（一）摸清家底有办法。户户要走到，走一处记一处，记一处核一处，不留死角。',
      '（二）摸清家底有作用。样样要齐全，走一处记一处，记一处核一处，不留死角。',
    ],
    'a repeated number with its text, which is found already': {
      draft: [
        '一、摸清家底',
        '户户要走到，走一处记一处，记一处核一处，不留死角。',
        '一、摸清家底',
        '户户要走到，走一处记一处，记一处核一处，不留死角。',
        '三、迅速开工',
        '天天要见效，走一处记一处，记一处核一处，不留死角。',
      ],
      others: ['sequence-duplicate'],
    },
  },
  invalid: {
    'short bodies on the same line': {
      draft: [
        '（1）作业前要交底。没听懂的不上岗，一个也不上。',
        '⟦（2）⟧作业前要交底。监护人全程在场。',
        '（3）作业后要清场。复查无误方可离开。',
      ],
      findings: [{ message: '“（2）” has the same text as “（1）”', related: ['1: The same text stands at “（1）”'] }],
    },
    'on lines of their own': {
      draft: [
        '一、摸清家底',
        '户户要走到，走一处记一处，记一处核一处，不留死角。',
        '⟦二、⟧摸清家底',
        '样样要齐全，走一处记一处，记一处核一处，不留死角。',
        '三、迅速开工',
        '天天要见效，走一处记一处，记一处核一处，不留死角。',
      ],
      findings: [{ message: '“二、” has the same text as “一、”', related: ['1: The same text stands at “一、”'] }],
    },
    'running in, far from each other': {
      draft: [
        '（一）摸清家底。户户要走到，走一处记一处，记一处核一处，不留死角。',
        '（二）备足材料。样样要齐全，走一处记一处，记一处核一处，不留死角。',
        '（三）迅速开工。天天要见效，走一处记一处，记一处核一处，不留死角。',
        '⟦（四）⟧备足材料。年年要维护，走一处记一处，记一处核一处，不留死角。',
      ],
      findings: [
        { message: '“（四）” has the same text as “（二）”', related: ['2: The same text stands at “（二）”'] },
      ],
    },
    'with other marks and blanks': {
      draft: [
        '（一）摸清家底，备足材料。户户要走到，走一处记一处，记一处核一处，不留死角。',
        '⟦（二）⟧摸清家底、备足 材料。样样要齐全，走一处记一处，记一处核一处，不留死角。',
      ],
      findings: [
        { message: '“（二）” has the same text as “（一）”', related: ['1: The same text stands at “（一）”'] },
      ],
    },
  },
});
