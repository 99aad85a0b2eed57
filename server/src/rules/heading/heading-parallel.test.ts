import { testRule } from '../../../../test/support/ruleTester';
import { rally, standard } from '../../models/builtinModels';
import { headingParallel } from './heading-parallel';

const clauses = (count: number, expected: number) =>
  `Not built like its siblings: clauses here ${count}, there ${expected}`;

const SPEECH = ['在春灌会议上的讲话', '同志们：', '今天开会。', '一、摸清家底', '家底有两本账。'];
const SECTION = [
  '（一）着力摸清家底。户户要走到。',
  '（二）着力备足材料。样样要齐全。',
  '⟦（三）⟧迅速组织开工。天天要见效。',
  '（四）着力管好长远。年年要维护。',
];
const begins = 'Not built like its siblings, which all begin with “着力”';
const related = ['6: A sibling is “（一）”'];

testRule(headingParallel, {
  valid: {
    'clauses alike': [
      '（一）摸清家底，心里有数。户户要走到。',
      '（二）备足材料，手里有粮。样样要齐全。',
      '（三）迅速开工，脚下有劲。天天要见效。',
      '（四）管好长远，肩上有责。年年要维护。',
    ],
    'no shape in common': [
      '一、去年工作回顾',
      '户户都走到了。',
      '二、今年面临的形势和任务',
      '样样都要齐全。',
      '三、认清形势，迅速开工',
      '天天要见效。',
      '四、加强自身建设',
      '年年要维护。',
    ],
    'two against two': [
      '（一）着力摸清家底。户户要走到。',
      '（二）着力备足材料。样样要齐全。',
      '（三）大力推进开工。天天要见效。',
      '（四）大力管好长远。年年要维护。',
    ],
    'one clause that is divided by 、': [
      '（一）摸清塘堰家底。户户要走到。',
      '（二）备足、备齐材料。样样要齐全。',
      '（三）迅速组织开工。天天要见效。',
      '（四）管好工程长远。年年要维护。',
    ],
    'two that begin alike, in another length': [
      '（一）着力摸清家底。户户要走到。',
      '（二）着力备足砂石水泥。样样要齐全。',
      '（三）迅速开工。天天要见效。',
    ],
    'numbers and blanks inside them': [
      '一、关于 2030 年的工作',
      '户户都走到了。',
      '二、关于今年的任务',
      '样样都要齐全。',
      '三、关于以后的打算',
      '天天要见效。',
    ],
    'points of a list': ['1.着力摸清家底；', '2.着力备足材料；', '3.着力组织开工；', '4.迅速开工。'],
    'a copied text, which is found as such': {
      draft: [
        '（一）摸清家底，心里有数。户户要走到。',
        '（二）备足材料。样样要齐全，算一项定一项，定一项到一项。',
        '（三）备足材料。天天要见效，排一段开一段，开一段成一段。',
        '（四）管好长远。年年要维护。',
      ],
      others: ['heading-duplicate'],
    },
    'a list with a wrong number': {
      draft: [
        '（一）着力摸清家底。户户要走到。',
        '（五）着力备足材料。样样要齐全。',
        '（三）着力组织开工。天天要见效。',
        '（四）管好长远。年年要维护。',
      ],
      others: ['sequence-order'],
    },
  },
  invalid: {
    'a clause less': {
      draft: [
        '（一）摸清家底，心里有数。户户要走到。',
        '（二）备足材料，手里有粮。样样要齐全。',
        '⟦（三）⟧迅速开工。天天要见效。',
        '（四）管好长远，肩上有责。年年要维护。',
      ],
      findings: [{ message: clauses(1, 2), related: ['1: A sibling is “（一）”'] }],
    },
    'a clause more, on lines of their own, blanks for commas': {
      draft: [
        '⟦一、⟧把准形势　认清责任　摸清家底',
        '户户要走到。',
        '二、突出重点　备足材料',
        '样样要齐全。',
        '三、压实责任　迅速开工',
        '天天要见效。',
        '四、着眼长远　管好工程',
        '年年要维护。',
      ],
      findings: [{ message: clauses(3, 2), related: ['3: A sibling is “二、”'] }],
    },
    'one of three, where the others are of one length': {
      draft: [
        '一、认清形势，摸清家底',
        '户户要走到。',
        '二、突出重点，备足材料',
        '样样要齐全。',
        '⟦三、⟧加强领导',
        '天天要见效。',
      ],
      findings: [{ message: clauses(1, 2), related: ['1: A sibling is “一、”'] }],
    },
    'another beginning': {
      draft: [
        '（一）着力摸清家底。户户要走到。',
        '（二）着力备足材料。样样要齐全。',
        '⟦（三）⟧迅速组织开工。天天要见效。',
        '（四）着力管好长远。年年要维护。',
      ],
      findings: [
        { message: 'Not built like its siblings, which all begin with “着力”', related: ['1: A sibling is “（一）”'] },
      ],
    },
    'another first word': {
      draft: [
        '（一）把家底摸清。户户要走到。',
        '（二）备足材料。样样要齐全。',
        '（三）把工程开好。天天要见效。',
        '（四）把长远管住。年年要维护。',
      ].map((line, at) => (at === 1 ? line.replace('（二）', '⟦（二）⟧') : line)),
      findings: [
        { message: 'Not built like its siblings, which all begin with “把”', related: ['1: A sibling is “（一）”'] },
      ],
    },
    'another ending': {
      draft: [
        '（一）组织领导要到位。户户要走到。',
        '（二）材料准备要到位。样样要齐全。',
        '（三）施工管理要到位。天天要见效。',
        '⟦（四）⟧建后维护不放松。年年要维护。',
      ],
      findings: [
        { message: 'Not built like its siblings, which all end with “到位”', related: ['1: A sibling is “（一）”'] },
      ],
    },
    'a departure from a model that has them alike': {
      draft: [...SPEECH, ...SECTION, '二、备足材料', '样样要齐全。'],
      settings: { model: rally },
      findings: [{ severity: 'information', message: begins, related }],
    },
    'a matter of taste under a model that leaves it open': {
      draft: [...SPEECH, ...SECTION, '二、备足材料', '样样要齐全。'],
      settings: { model: standard },
      findings: [{ message: begins, related }],
    },
  },
});
