import { testRule } from '../../../../test/support/ruleTester';
import { sequenceRestart } from './sequence-restart';

testRule(sequenceRestart, {
  valid: {
    'an agenda, then what the speech announces': [
      '会议有三项议程。',
      '一、看现场；',
      '二、听发言；',
      '三、作部署。',
      '现在讲两点意见。',
      '一、摸清家底',
      '二、备足材料',
    ],
    'lists that begin again under another heading': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
      '二、备足材料',
      '（一）算清。账账要相符。',
      '（二）管好。件件有着落。',
    ],
    'a title without a number between two lists': [
      '一、摸清家底',
      '二、备足材料',
      '第二阶段的安排',
      '一、迅速开工',
      '二、抓紧验收',
    ],
    'an appendix between two lists': ['一、摸清家底', '二、备足材料', '附件1', '一、参加人员', '二、时间地点'],
    'a salutation between two lists': [
      '同志们：',
      '一、摸清家底',
      '二、备足材料',
      '同志们！',
      '一、迅速开工',
      '二、抓紧验收',
    ],
    'a list of another form': ['（一）摸清家底', '（二）备足材料', '一、迅速开工', '二、抓紧验收'],
  },
  invalid: {
    'a list that starts again behind plain text': {
      draft: [
        '会议有三项议程。',
        '一、看现场；',
        '二、听发言；',
        '三、作部署。',
        '现在说春耕。',
        '⟦一、⟧摸清家底',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'The numbering starts again at “一、” under the same heading',
          related: ['4: The list before ends with “三、”'],
        },
      ],
    },
    'a list that starts again behind an enumeration in paragraphs': {
      draft: [
        '一、摸清家底',
        '二、备足材料',
        '一是备沙石。堆场要平。',
        '二是备工具。件件要新。',
        '⟦一、⟧迅速开工',
        '二、抓紧验收',
      ],
      findings: [
        {
          message: 'The numbering starts again at “一、” under the same heading',
          related: ['2: The list before ends with “二、”'],
        },
      ],
    },
    'the second level': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '（二）看到。块块要下田。',
        '⟦（一）⟧算清。账账要相符。',
        '（二）管好。件件有着落。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'The numbering starts again at “（一）” under the same heading',
          related: ['3: The list before ends with “（二）”'],
        },
      ],
    },
    'in two sections, each against the list before it there': {
      draft: [
        '一、摸清家底',
        '1.进农户。',
        '2.进田头。',
        '⟦1.⟧看长势。',
        '2.看墒情。',
        '二、备足材料',
        '1.备沙石。',
        '2.备工具。',
        '3.备机具。',
        '⟦1.⟧算收入。',
        '2.算支出。',
        '三、迅速开工',
      ],
      findings: [
        {
          message: 'The numbering starts again at “1.” under the same heading',
          related: ['3: The list before ends with “2.”'],
        },
        {
          message: 'The numbering starts again at “1.” under the same heading',
          related: ['9: The list before ends with “3.”'],
        },
      ],
    },
    'the last section': {
      draft: [
        '一、摸清家底',
        '1.进农户。',
        '2.进田头。',
        '二、备足材料',
        '1.备沙石。',
        '2.备工具。',
        '3.备机具。',
        '⟦1.⟧算收入。',
        '2.算支出。',
      ],
      findings: [
        {
          message: 'The numbering starts again at “1.” under the same heading',
          related: ['7: The list before ends with “3.”'],
        },
      ],
    },
    'twice, each against the list before it': {
      draft: [
        '(1)进农户。',
        '(2)进田头。',
        '(3)进塘口。',
        '⟦(1)⟧看长势。',
        '(2)看墒情。',
        '⟦(1)⟧算收入。',
        '(2)算支出。',
      ],
      findings: [
        {
          message: 'The numbering starts again at “(1)” under the same heading',
          related: ['3: The list before ends with “(3)”'],
        },
        {
          message: 'The numbering starts again at “(1)” under the same heading',
          related: ['5: The list before ends with “(2)”'],
        },
      ],
    },
  },
});
