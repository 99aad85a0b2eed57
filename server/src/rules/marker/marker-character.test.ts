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
  },
});
