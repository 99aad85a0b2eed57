import { testRule } from '../../../../test/support/ruleTester';
import { markerBrackets } from './marker-brackets';

testRule(markerBrackets, {
  valid: {
    'full-width throughout': ['（一）走到。户户要进门。', '（二）看到。块块要下田。'],
    'half-width throughout': ['(一)走到。户户要进门。', '(二)看到。块块要下田。'],
    'one width for each list': [
      '一、摸清家底',
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
      '二、备足材料',
      '(一)算清。账账要相符。',
      '(二)管好。件件有着落。',
    ],
    'brackets that are no marker': ['一、摸清家底（摘要）', '二、备足材料(略)'],
  },
  invalid: {
    'the first item': {
      draft: ['⟦(1)⟧进农户。', '（2）进田头。', '（3）进塘口。'],
      findings: [
        {
          message: 'Expected “（1）” with brackets like its siblings, found “(1)”',
          fixes: [{ title: 'Change to “（1）”', safe: true, lines: { 1: '（1）进农户。' } }],
        },
      ],
    },
    'a middle item': {
      draft: ['（一）走到。户户要进门。', '⟦(二)⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（二）” with brackets like its siblings, found “(二)”',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'the last item, full-width in a half-width list': {
      draft: ['(一)走到。户户要进门。', '(二)看到。块块要下田。', '⟦（三）⟧算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “(三)” with brackets like its siblings, found “（三）”',
          fixes: [{ title: 'Change to “(三)”', safe: true, lines: { 3: '(三)算清。账账要相符。' } }],
        },
      ],
    },
    'one bracket of each width': {
      draft: ['⟦（一)⟧走到。户户要进门。', '（二）看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（一）” with brackets like its siblings, found “（一)”',
          fixes: [{ title: 'Change to “（一）”', safe: true, lines: { 1: '（一）走到。户户要进门。' } }],
        },
      ],
    },
    'one of two, settled by the rest of the draft': {
      draft: [
        '一、摸清家底',
        '⟦（一）⟧走到。户户要进门。',
        '(二)看到。块块要下田。',
        '二、备足材料',
        '(一)算清。账账要相符。',
        '(二)管好。件件有着落。',
      ],
      findings: [
        {
          message: 'Expected “(一)” with brackets like its siblings, found “（一）”',
          fixes: [{ title: 'Change to “(一)”', safe: true, lines: { 2: '(一)走到。户户要进门。' } }],
        },
      ],
    },
    'the fourth level, whose full-width digits stay': {
      draft: [
        '一、摸清家底',
        '（一）走到。户户要进门。',
        '1.进农户。',
        '（１）问收入。',
        '⟦(２)⟧问支出。',
        '（３）问打算。',
        '2.进田头。',
        '（二）看到。块块要下田。',
        '二、备足材料',
      ],
      findings: [
        {
          message: 'Expected “（２）” with brackets like its siblings, found “(２)”',
          fixes: [{ title: 'Change to “（２）”', safe: true, lines: { 5: '（２）问支出。' } }],
        },
      ],
    },
    'a closing bracket alone': {
      draft: ['1）进农户。', '⟦2)⟧进田头。', '3）进塘口。'],
      findings: [
        {
          message: 'Expected “2）” with brackets like its siblings, found “2)”',
          fixes: [{ title: 'Change to “2）”', safe: true, lines: { 2: '2）进田头。' } }],
        },
      ],
    },
    'a closing bracket that is lost': {
      draft: ['（一）走到。户户要进门。', '⟦（二⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（二）” with brackets like its siblings, found “（二”',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'an opening bracket that is lost': {
      draft: ['（一）走到。户户要进门。', '⟦二）⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（二）” with brackets like its siblings, found “二）”',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'a closing bracket whose place 、 takes': {
      draft: ['（一）走到。户户要进门。', '⟦（二、⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（二）” with brackets like its siblings, found “（二、”',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'a half-width closing bracket that is lost': {
      draft: ['(一)走到.户户要进门.', '⟦(二⟧看到.块块要下田.', '(三)算清.账账要相符.'],
      findings: [
        {
          message: 'Expected “(二)” with brackets like its siblings, found “(二”',
          fixes: [{ title: 'Change to “(二)”', safe: true, lines: { 2: '(二)看到.块块要下田.' } }],
        },
      ],
    },
    'most items, where each has one bracket of each width': {
      draft: ['⟦（一)⟧走到。户户要进门。', '⟦（二)⟧看到。块块要下田。', '（三）算清。账账要相符。'],
      findings: [
        {
          message: 'Expected “（一）” with brackets like its siblings, found “（一)”',
          fixes: [{ title: 'Change to “（一）”', safe: true, lines: { 1: '（一）走到。户户要进门。' } }],
        },
        {
          message: 'Expected “（二）” with brackets like its siblings, found “（二)”',
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 2: '（二）看到。块块要下田。' } }],
        },
      ],
    },
  },
});
