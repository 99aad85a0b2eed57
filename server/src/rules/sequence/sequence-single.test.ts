import { testRule } from '../../../../test/support/ruleTester';
import { sequenceSingle } from './sequence-single';

testRule(sequenceSingle, {
  valid: {
    'siblings behind it on its line': [
      '一、摸清家底',
      '（1）走到，（2）看到，（3）问到。',
      '二、备足材料',
      '①沙；②石；③料。',
    ],
    'two items': ['一、摸清家底', '二、备足材料'],
    'no list at all': ['今天把大家请来，就讲一件事。', '这件事，就是把渠修好。'],
    'one item of ordinal words, which is another rule’s': {
      draft: ['今天来，一是看望大家。'],
      others: ['enumeration-single'],
    },
    'one item whose number is wrong': { draft: ['二、备足材料'], others: ['sequence-start'] },
  },
  invalid: {
    'one that cites another number of its form': {
      draft: ['一、摸清家底', '⟦（一）⟧走到。办法第（二）项有要求。', '二、备足材料', '沙石要足。'],
      findings: [{ message: '“（一）” is the only item of its list' }],
    },
    'the first section’s only item': {
      draft: [
        '一、摸清家底',
        '⟦（一）⟧走到。户户要进门。',
        '二、备足材料',
        '（一）算清。账账要相符。',
        '（二）管好。件件有着落。',
      ],
      findings: [{ message: '“（一）” is the only item of its list' }],
    },
    'the last section’s only item': {
      draft: ['一、摸清家底', '1.进农户。', '2.进田头。', '二、备足材料', '⟦1.⟧备沙石。'],
      findings: [{ message: '“1.” is the only item of its list' }],
    },
    'the only heading of a draft': {
      draft: ['今天把大家请来。', '⟦一、⟧摸清家底'],
      findings: [{ message: '“一、” is the only item of its list' }],
    },
    'one inside the other': {
      draft: ['⟦一、⟧摸清家底', '（一）走到。户户要进门。', '⟦1.⟧进农户。', '（二）看到。块块要下田。'],
      findings: [{ message: '“一、” is the only item of its list' }, { message: '“1.” is the only item of its list' }],
    },
    'full-width digits': {
      draft: ['（一）走到。户户要进门。', '⟦１．⟧进农户。', '（二）看到。块块要下田。'],
      findings: [{ message: '“１．” is the only item of its list' }],
    },
  },
});
