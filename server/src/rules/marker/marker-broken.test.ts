import { testRule } from '../../../../test/support/ruleTester';
import { markerBroken } from './marker-broken';

testRule(markerBroken, {
  valid: {
    'markers on one line': ['（一）走到。户户要进门。', '（二）看到。块块要下田。'],
    'a marker alone on its line, with its text on the next': ['一、', '摸清家底', '二、', '备足材料'],
    'a blank line before a marker': ['（一）走到。户户要进门。', '', '（二）看到。块块要下田。'],
    'a numeral that ends a line of text': ['各项准备分三步走，今天先走第一', '步。'],
  },
  invalid: {
    'behind the bracket, in the middle of a list': {
      draft: ['（一）走到。户户要进门。', '⟦（', '二）⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'The marker “（二）” is broken over two lines',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。', 3: null } }],
        },
      ],
    },
    'before the closing bracket, at the last item': {
      draft: ['（一）走到。户户要进门。', '⟦（二', '）⟧看到。块块要下田。'],
      findings: [
        {
          message: 'The marker “（二）” is broken over two lines',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。', 3: null } }],
        },
      ],
    },
    'between the numeral and its mark, at the first item': {
      draft: ['⟦一', '、⟧摸清家底', '二、备足材料', '三、迅速开工'],
      findings: [
        {
          message: 'The marker “一、” is broken over two lines',
          fixes: [{ title: 'Change to “一、”', safe: true, lines: { 1: '一、摸清家底', 2: null } }],
        },
      ],
    },
    'half-width brackets, indented on both lines': {
      draft: ['　　(一)走到。户户要进门。', '　　⟦(', '　　二)⟧看到。块块要下田。', '　　(三)算清。账账要相符。'],
      findings: [
        {
          message: 'The marker “(二)” is broken over two lines',
          fixes: [{ title: 'Change to “(二)”', safe: true, lines: { 2: '　　(二)看到。块块要下田。', 3: null } }],
        },
      ],
    },
    'the fourth level': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '（1）问收入。',
        '⟦（2',
        '）⟧问支出。',
        '（3）问打算。',
        '2.进田头。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'The marker “（2）” is broken over two lines',
          fixes: [{ title: 'Change to “（2）”', safe: true, lines: { 5: '（2）问支出。', 6: null } }],
        },
      ],
    },
  },
});
