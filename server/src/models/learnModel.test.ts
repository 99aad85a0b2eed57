import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyDraft } from '../../../test/support/drafts';
import { parseSpeech } from '../speech/parseSpeech';
import { createModel, hasStructure, learnModel } from './learnModel';
import { MOST_LEVELS, type ModelLevel } from './model';

const learn = (...lines: readonly string[]) => learnModel(parseSpeech(lines.join('\n')));
/** A level as a line: `han standalone lead-in 3–5 parallel`. */
const sketch = ({ scheme, form, leadIn, children, parallel }: ModelLevel) =>
  [
    scheme,
    form,
    ...(leadIn ? ['lead-in'] : []),
    ...(children ? [`${children.min}–${children.max}`] : []),
    ...(parallel ? ['parallel'] : []),
  ].join(' ');
const levels = (...lines: readonly string[]) => learn(...lines).levels.map(sketch);

const RALLY = [
  '在青禾县春灌工作推进会上的讲话',
  '同志们：',
  '今天开会，部署春灌。下面，我讲三点意见。',
  '一、认清形势',
  '旱情不等人。',
  '（一）水少了，要算着用。一是看库。二是看渠。三是看田。',
  '（二）人少了，要帮着浇。一是找亲。二是找邻。',
  '（三）钱少了，要省着花。件件有账。',
  '二、抓住关键',
  '关键在渠。',
  '（一）清淤。渠渠见底。',
  '（二）补漏。处处过水。',
  '（三）护岸。段段有人。',
  '（四）管闸。时时有数。',
  '三、压实责任',
  '责任到人。',
  '同志们，春灌已经开始，大家赶快行动起来。',
];

describe('learnModel', () => {
  it('learns the whole of a speech', () => {
    const { levels, ...rest } = learn(...RALLY);
    assert.deepEqual(rest, {
      parts: { title: true, salutation: true, opening: true, closing: true },
      announcement: 'counted',
      brackets: 'full',
      marks: 'full',
    });
    assert.deepEqual(levels.map(sketch), [
      'han standalone lead-in 3–5 parallel',
      'han-bracket run-in parallel',
      'word-是 inline',
    ]);
  });

  it('learns nothing where there is nothing', () => {
    for (const text of ['', '\n\n', '今天天气很好。'])
      assert.deepEqual(learn(text), {
        parts: { title: false, salutation: false, opening: false, closing: false },
        announcement: 'none',
        levels: [],
        brackets: 'full',
        marks: 'full',
      });
  });

  it('learns how the opening announces', () => {
    const announce = (sentence: string) => learn('同志们：', `今天开会。${sentence}`, '一、摸清家底', '二、备足材料');
    for (const [sentence, kind] of [
      ['下面，我讲三点意见。', 'counted'],
      ['这里，我提 3 个要求：', 'counted'],
      ['下面,我强调几点意见。', 'uncounted'],
      ['我讲点意见。', 'uncounted'],
      ['请予审议，并请各位委员提出意见。', 'none'],
      ['大家都很辛苦。', 'none'],
    ] as const)
      assert.equal(announce(sentence).announcement, kind, sentence);
  });

  it('takes the scheme and the form that most headings of a depth have', () => {
    assert.deepEqual(levels('一、摸清家底', '二、备足材料', '三、迅速开工。今天就动。'), ['han standalone parallel']);
    assert.deepEqual(
      levels(
        '一、家底',
        '（一）田。摸清。',
        '（二）水。摸清。',
        '二、材料',
        '1.沙。备足。',
        '三、人手',
        '（一）老。看好。',
      ),
      ['han standalone 2–5 parallel', 'han-bracket run-in'],
    );
  });

  it('tells a heading of one sentence by what follows it', () => {
    assert.deepEqual(levels('一、进农户。', '二、进田头。'), ['han run-in']);
    assert.deepEqual(levels('一、进农户。', '户户要进。', '二、进田头。', '块块要到。'), ['han standalone']);
  });

  it('takes a lead-in where most sections with children have one', () => {
    const section = (number: string, leadIn: boolean) => [
      `${number}、部署`,
      ...(leadIn ? ['要紧的有两条。'] : []),
      '（一）走到。户户要进门。',
      '（二）看到。块块要下田。',
    ];
    const first = (...leadIns: readonly boolean[]) =>
      learn(...leadIns.flatMap((leadIn, at) => section('一二三'[at] ?? '', leadIn))).levels[0]?.leadIn;
    assert.equal(first(true, true, false), true);
    assert.equal(first(true, false, false), false);
    assert.equal(first(true, false), false);
  });

  it('takes three to five children into any range, and lets no list of one and none with a fault tell', () => {
    const children = (...counts: readonly number[]) =>
      learn(
        ...counts.flatMap((count, at) => [
          `${'一二三四'[at]}、部署`,
          ...Array.from({ length: count }, (_, item) => `（${'一二三四五六七八'[item]}）走到。户户要进门。`),
        ]),
        '九、落实',
        '件件有着落。',
      ).levels[0]?.children;
    assert.deepEqual(children(5), { min: 3, max: 5 });
    assert.deepEqual(children(2, 4), { min: 2, max: 5 });
    assert.deepEqual(children(4, 7), { min: 3, max: 7 });
    assert.deepEqual(children(0, 0, 1), undefined);
    const gap = ['（一）走到。进门。', '（三）看到。下田。', '（四）问到。开口。', '（五）记到。动手。'];
    assert.equal(learn('一、部署', ...gap, '二、落实', '件件有着落。').levels[0]?.children, undefined);
  });

  it('calls headings parallel that are built alike in most lists of three and more', () => {
    const last = (...lines: readonly string[]) => learn('一、部署', ...lines, '二、落实', '办好。').levels[1]?.parallel;
    assert.equal(last('（一）走到，进门。好。', '（二）看到,下田。好。', '（三）问到，开口。好。'), true);
    assert.equal(last('（一）走到，进门。好。', '（二）看到。好。', '（三）问到，开口。好。'), false);
    assert.equal(last('（一）走到，进门。好。', '（二）看到，下田。好。'), false);
  });

  it('takes ordinal words for a level where they are a habit', () => {
    const sections = (...bodies: readonly string[]) =>
      levels(...bodies.flatMap((body, at) => [`${'一二三四五六七八九十'[at]}、部署`, body]));
    const words = '一是走到。二是看到。';
    assert.deepEqual(sections(words, words, '好。'), ['han standalone parallel', 'word-是 inline']);
    assert.deepEqual(sections(words, '好。', '好。'), ['han standalone parallel']);
    assert.deepEqual(sections(words, words, ...Array(8).fill('好。')), ['han standalone parallel', 'word-是 inline']);
    assert.deepEqual(sections('一是走到。\n二是看到。', '一是算清。\n二是管好。'), [
      'han standalone',
      'word-是 run-in',
    ]);
  });

  it('takes ordinal words for the first level of a speech that has no other numbers', () => {
    const speech = ['同志们：', '我讲三点。', '第一，走到。户户要进门。', '第二，看到。下田。', '第三，问到。开口。'];
    assert.deepEqual(levels(...speech), ['nth run-in']);
    const item = (word: string) => `${word}，走到。一要快。二要实。`;
    assert.deepEqual(levels('同志们：', item('第一'), item('第二'), item('第三')), ['nth run-in', 'word-要 inline']);
  });

  it('leaves out an appendix, and an agenda that only names the sections', () => {
    assert.deepEqual(levels('一、摸清家底', '二、备足材料', '附件', '一、沙', '（一）细沙', '（二）粗沙', '二、石'), [
      'han standalone',
    ]);
    assert.deepEqual(
      levels(
        '同志们：',
        '会议有三项：',
        ...['一、听；', '二、看；', '三、议。'],
        '现在开会。我讲两点意见。',
        ...['一、摸清家底', '家家要到。', '二、备足材料', '样样要齐。'],
      ),
      ['han standalone'],
    );
  });

  it('lets nothing count of a list at which the text breaks off', () => {
    const whole = ['一、部署', '（一）走到。进门。', '（二）看到。下田。', '二、落实', '（一）走到。进门。'];
    assert.deepEqual(learn(...whole, '（二）看到。下田。').levels[0]?.children, { min: 2, max: 5 });
    const six = ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）'].map((marker) => `${marker}走到。进门。`);
    const broken = ['一、部署', ...six, '二、落实', '（一）走到。进门。', '（二）看到。下田的时候，'];
    assert.deepEqual(learn(...broken).levels[0]?.children, { min: 3, max: 6 });
    const leftovers = ['', '如若转载，请注明出处：https://www.example.com/1.html'];
    assert.deepEqual(learn(...broken, ...leftovers).levels[0]?.children, { min: 3, max: 6 });
    const closing = '同志们，春灌已经开始，大家赶快行动起来，一渠一渠地清，一块一块地浇，一户一户地帮，一天一天地';
    assert.equal(learn(...RALLY.slice(0, -1), closing).parts.closing, false);
    assert.equal(learn(...RALLY.slice(0, -1), `${closing}干。`).parts.closing, true);
    assert.equal(learn(...RALLY, '谢谢大家').parts.closing, true);
  });

  it('learns the width of brackets and marks that most have', () => {
    const half = learn('(一)走到,进门.', '(二)看到,下田.', '（三）问到，开口。');
    assert.deepEqual([half.brackets, half.marks], ['half', 'half']);
    const full = learn('（一）走到，进门。', '（二）看到，下田。', '(三)问到,开口.');
    assert.deepEqual([full.brackets, full.marks], ['full', 'full']);
    assert.equal(learn('一、走到', '二、看到').brackets, 'full');
  });

  it('learns something from anything', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        assert.ok(learn(draft).levels.length <= MOST_LEVELS);
      }),
    );
  });
});

describe('hasStructure', () => {
  it('is so of what has a title, a salutation or numbers', () => {
    for (const text of [
      ['在春灌动员会上的讲话', '', '同志们：'],
      ['同志们：', '今天开会。'],
      ['一、看库', '二、看渠', '三、看人'],
    ])
      assert.ok(hasStructure(learn(...text)), text.join());
    for (const text of [[''], ['买盐。']]) assert.ok(!hasStructure(learn(...text)), text.join());
  });
});

describe('createModel', () => {
  it('calls the model by its name, and says which speech it was learned from', () => {
    const { title, name, description } = createModel(parseSpeech(RALLY.join('\n')), 'spring');
    assert.deepEqual([title, name, description], ['spring', 'spring', '在青禾县春灌工作推进会上的讲话']);
    assert.equal(createModel(parseSpeech('一、摸清家底\n二、备足材料'), 'spring').description, '');
  });
});
