import assert from 'node:assert/strict';
import { testRule } from '../../../../test/support/ruleTester';
import { DEFAULT_SETTINGS } from '../checkSpeech';
import { fixSpeech } from '../fixSpeech';
import { DEFAULT_OPTIONS } from '../options';
import { markerBrackets } from './marker-brackets';

const FULL = { options: { ...DEFAULT_OPTIONS, bracketWidth: 'full' } } as const;
const HALF = { options: { ...DEFAULT_OPTIONS, bracketWidth: 'half' } } as const;
const chosen = (expected: string, found: string) =>
  `Expected “${expected}” with brackets of the width chosen in the settings, found “${found}”`;

testRule(markerBrackets, {
  valid: {
    'a bracket before digits that ends on the next line': [
      '（1）进农户。共走访六百户',
      '（3个村',
      '另作安排）。',
      '（2）进田头。',
    ],
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
    'the width that was chosen': {
      draft: ['一、摸清家底', '(一)走到。户户要进门。', '(二)看到。块块要下田。', '二、备足材料'],
      settings: HALF,
    },
    'markers without brackets, whatever was chosen': {
      draft: ['一、摸清家底', '1.走到。', '2.看到。', '二、备足材料', '第一，算清。第二，管好。'],
      settings: FULL,
    },
    'compatibility characters throughout, and broken markers, whatever was chosen': {
      draft: ['㈠走到。', '㈡看到。', '㈢算清。'],
      settings: FULL,
      others: ['marker-character'],
    },
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
    'a closing bracket that is lost behind digits': {
      draft: ['（1）进农户。', '⟦（2⟧进田头。', '（3）进塘口。'],
      findings: [
        {
          message: 'Expected “（2）” with brackets like its siblings, found “（2”',
          fixes: [{ title: 'Change to “（2）”', safe: true, lines: { 2: '（2）进田头。' } }],
        },
      ],
    },
    'a closing bracket that is lost behind full-width digits, before what could be counted': {
      draft: ['（１）进农户。', '⟦（２⟧人手到位。', '（３）进塘口。'],
      findings: [
        {
          message: 'Expected “（２）” with brackets like its siblings, found “（２”',
          fixes: [{ title: 'Change to “（２）”', safe: true, lines: { 2: '（２）人手到位。' } }],
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
    'a list of another width than was chosen, though consistent': {
      draft: ['一、摸清家底', '⟦(一)⟧走到。户户要进门。', '⟦(二)⟧看到。块块要下田。', '二、备足材料'],
      settings: FULL,
      findings: [
        {
          message: chosen('（一）', '(一)'),
          fixes: [{ title: 'Change to “（一）”', safe: true, lines: { 2: '（一）走到。户户要进门。' } }],
        },
        {
          message: chosen('（二）', '(二)'),
          fixes: [{ title: 'Change to “（二）”', safe: true, lines: { 3: '（二）看到。块块要下田。' } }],
        },
      ],
    },
    'the majority, where it has not the width that was chosen': {
      draft: ['（1）进农户。', '⟦(2)⟧进田头。', '⟦(3）⟧进塘口。'],
      settings: FULL,
      findings: [
        {
          message: chosen('（2）', '(2)'),
          fixes: [{ title: 'Change to “（2）”', safe: true, lines: { 2: '（2）进田头。' } }],
        },
        {
          message: chosen('（3）', '(3）'),
          fixes: [{ title: 'Change to “（3）”', safe: true, lines: { 3: '（3）进塘口。' } }],
        },
      ],
    },
    'a closing bracket alone, where half width was chosen': {
      draft: ['⟦1）⟧进农户。', '⟦2）⟧进田头。', '3)进塘口。'],
      settings: HALF,
      findings: [
        {
          message: chosen('1)', '1）'),
          fixes: [{ title: 'Change to “1)”', safe: true, lines: { 1: '1)进农户。' } }],
        },
        {
          message: chosen('2)', '2）'),
          fixes: [{ title: 'Change to “2)”', safe: true, lines: { 2: '2)进田头。' } }],
        },
      ],
    },
  },
});

describe('marker-brackets, of a chosen width', () => {
  const fix = (text: string, settings: typeof FULL | typeof HALF) =>
    fixSpeech(text, { ...DEFAULT_SETTINGS, ...settings }).text;

  it('agrees with the fixes of other rules, which write as the siblings do', () => {
    const text = [
      '(一)走到。',
      '(二)看到。',
      '(四)算清。',
      '(四)管好。',
      '（五）、用足。',
      '㈥守住。',
      '(七)、办妥。',
      '(八)收官。',
    ].join('\n');
    const full = [
      '（一）走到。',
      '（二）看到。',
      '（三）算清。',
      '（四）管好。',
      '（五）用足。',
      '（六）守住。',
      '（七）办妥。',
      '（八）收官。',
    ].join('\n');
    assert.equal(fix(text, FULL), full);
    assert.equal(fix(full, FULL), full);
    const half = full.replaceAll('（', '(').replaceAll('）', ')');
    assert.equal(fix(text, HALF), half);
    assert.equal(fix(full, HALF), half);
    assert.equal(fix(half, FULL), full);
  });

  it('joins a marker that is broken over two lines, and then writes it so', () => {
    const text = '(一)走到。\n(\n二)看到。\n(三)算清。';
    assert.equal(fix(text, FULL), '（一）走到。\n（二）看到。\n（三）算清。');
  });
});
