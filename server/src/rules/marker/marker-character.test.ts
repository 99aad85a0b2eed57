import { testRule } from '../../../../test/support/ruleTester';
import { markerCharacter } from './marker-character';

testRule(markerCharacter, {
  valid: {
    'markers written out': ['（一）走到。户户要进门。', '（二）看到。块块要下田。'],
    'circled numbers, which are their plain form': ['①进农户。', '②进田头。', '③进塘口。'],
    'a character that is no marker': ['一、摸清家底（见表㈠）', '二、备足材料'],
  },
  invalid: {
    'the first item': {
      draft: ['⟦⑴⟧进农户。', '（2）进田头。', '（3）进塘口。'],
      findings: [
        {
          message: 'Write “（1）” in place of the single character “⑴”',
          fixes: [{ title: 'Change to “（1）”', safe: true, lines: { 1: '（1）进农户。' } }],
        },
      ],
    },
    'a middle item': {
      draft: ['（一）走到。户户要进门。', '⟦㈡⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Write “（二）” in place of the single character “㈡”',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'the last item, in a half-width list': {
      draft: ['(1)进农户。', '(2)进田头。', '⟦⑶⟧进塘口。'],
      findings: [
        {
          message: 'Write “(3)” in place of the single character “⑶”',
          fixes: [{ title: 'Change to “(3)”', safe: true, lines: { 3: '(3)进塘口。' } }],
        },
      ],
    },
    'the third level, where the dot is part of the character': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '⟦⒉⟧进田头。',
        '3.进塘口。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Write “2.” in place of the single character “⒉”',
          fixes: [{ title: 'Change to “2.”', safe: true, lines: { 4: '2.进田头。' } }],
        },
      ],
    },
    'a whole list, as advice': {
      draft: ['⟦㈠⟧走到。户户要进门。', '㈡看到。块块要下田。'],
      findings: [
        {
          severity: 'information',
          message: 'Write “（一）” in place of the single character “㈠”',
          fixes: [
            {
              title: 'Write the whole list as “（一）”',
              lines: { 1: '（一）走到。户户要进门。', 2: '（二）看到。块块要下田。' },
            },
          ],
        },
      ],
    },
    'a whole list among half-width brackets': {
      draft: ['(一)走到。户户要进门。', '1.进村。', '⟦⑴⟧进农户。', '⑵进田头。', '2.进厂。', '(二)看到。块块要下田。'],
      findings: [
        {
          severity: 'information',
          message: 'Write “(1)” in place of the single character “⑴”',
          fixes: [{ title: 'Write the whole list as “(1)”', lines: { 3: '(1)进农户。', 4: '(2)进田头。' } }],
        },
      ],
    },
    'a whole list, written as another one of the draft is': {
      draft: ['一、摸清家底', '１．走到。', '２．看到。', '二、备足材料', '⟦⒈⟧算清。', '⒉管好。'],
      findings: [
        {
          severity: 'information',
          message: 'Write “１．” in place of the single character “⒈”',
          fixes: [{ title: 'Write the whole list as “１．”', lines: { 5: '１．算清。', 6: '２．管好。' } }],
        },
      ],
    },
    'one in a list with full-width digits': {
      draft: ['（１）进农户。', '⟦⑵⟧进田头。', '（３）进塘口。'],
      findings: [
        {
          message: 'Write “（２）” in place of the single character “⑵”',
          fixes: [{ title: 'Change to “（２）”', safe: true, lines: { 2: '（２）进田头。' } }],
        },
      ],
    },
  },
});
