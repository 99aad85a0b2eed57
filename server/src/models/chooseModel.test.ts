import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { anyDraft } from '../../../test/support/drafts';
import { parseSpeech } from '../speech/parseSpeech';
import { BUILTIN_MODELS } from './builtinModels';
import { chooseModel } from './chooseModel';

const choose = (...lines: readonly string[]) => chooseModel(parseSpeech(lines.join('\n'))).model.name;

const HAN = ['一、摸清家底', '（一）走到。户户要进门。', '（二）看到。块块要下田。', '二、备足材料'];
const POINTS = ['一、摸清家底', '一是走到。二是看到。', '二、备足材料', '一是算清。二是管好。'];
const DEEP = [
  ...['一、摸清家底', '（一）走到。', '1.进农户。', '2.进田头。'],
  ...['（二）看到。', '1.看水。', '2.看苗。', '二、备足材料'],
];
const TOAST = ['走到一起不容易。让我们举杯，为友谊干杯！'];

const ROWS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  rally: {
    'an empty draft': [],
    'sections of （一）': ['在春灌动员会上的讲话', '同志们：', '今天开会。', ...HAN],
    'a speech to deputies': ['在青禾县代表大会闭幕会上的讲话', '各位代表：', '大会就要闭幕。', ...HAN],
    'the account of an official': ['2031年述职报告', '各位领导：', '现将履职情况报告如下。', ...HAN],
    'some sections of 一是': ['同志们：', '今天开会。', ...POINTS, '三、迅速开工', '四、压实责任', '五、加强领导'],
    'no numbers, and nothing else': ['同志们：', '今天开会，大家辛苦了。'],
    'words for numbers': ['尊敬的各位来宾：', '我讲三句话。', '第一，走到。', '第二，看到。', '第三，问到。'],
  },
  report: {
    'a report by its title': ['青禾县政府工作报告', '同志们：', '今天开会。', ...HAN],
    'a report by its second line': ['走好春灌这盘棋', '——在青禾县第三次代表大会上的报告', '同志们：', ...HAN],
    'a report to deputies': ['各位代表：', '请审议。', ...HAN],
    'a report by its opening': ['同志们：', '现在，我代表上届委员会，向大会作报告。', ...HAN],
    'a report in points': ['青禾县政府工作报告（摘要）', '各位代表：', '请审议。', ...POINTS],
    'a report without numbers': ['青禾县政府工作报告', '各位代表：', '一年来，大家辛苦了。'],
  },
  address: {
    'a toast': ['在稻花节开幕式上的致辞', '尊敬的各位来宾：', ...TOAST],
    'a toast to comrades': ['在稻花节上的祝词', '同志们：', ...TOAST],
    'a welcome to guests': ['在稻花节上的讲话', '女士们、先生们，朋友们：', ...TOAST],
  },
  brief: {
    'sections of 一是': ['在青年座谈会上的讲话', '同志们：', '今天开会。', ...POINTS],
  },
  standard: {
    'one list of 1. below （一）': ['同志们：', '今天开会。', ...DEEP.slice(0, 5), '二、备足材料'],
    'a list of （1）': [
      '同志们：',
      '今天开会。',
      '一、摸清家底',
      '1.进户。',
      '（1）问收入。',
      '（2）问打算。',
      '2.进田。',
    ],
    'lists of 1. below （一）': ['在安全生产会议上的讲话', '同志们：', '今天开会。', ...DEEP],
  },
};

describe('chooseModel', () => {
  for (const [name, drafts] of Object.entries(ROWS))
    for (const [what, lines] of Object.entries(drafts))
      it(`chooses ${name} for ${what}`, () => {
        assert.equal(choose(...lines), name);
      });

  it('chooses for each sample the model that it is written after', () => {
    const name = (sample: string) =>
      chooseModel(parseSpeech(readFileSync(new URL(`../../../samples/${sample}`, import.meta.url), 'utf8'))).model.name;
    assert.deepEqual(['rally.jianggao', 'web-paste-讲话.txt', 'ordinal.jianggao'].map(name), [
      'rally',
      'rally',
      'rally',
    ]);
    assert.deepEqual(['report.jgao', 'address.jianggao', 'brief.讲稿', 'deep.jianggao'].map(name), [
      'report',
      'address',
      'brief',
      'standard',
    ]);
  });

  describe('clearly chooses rally', () => {
    const FULL = [...HAN, '（一）沙要细。过筛再用。', '（二）石要硬。过秤再收。'];
    const COUNTED = FULL.map((line) => line.replace(/。$/, '。一是勤。二是早。'));
    for (const [what, expected, lines] of [
      ['behind an announcement', true, ['在春灌动员会上的讲话', '同志们：', '今天开会。下面，我讲几点意见。', ...FULL]],
      ['for enumerations inside', true, ['在春灌动员会上的讲话', '同志们：', '今天开会。', ...COUNTED]],
      ['not without either', false, ['在春灌动员会上的讲话', '同志们：', '今天开会。', ...FULL]],
      [
        'not where most sections are undivided',
        false,
        ['同志们：', '我讲几点意见。', ...FULL, '三、迅速开工', '四、验收'],
      ],
      [
        'not for a list without text',
        false,
        ['同志们：', '我讲两点意见。', ...FULL.map((line) => line.split('。')[0] ?? '')],
      ],
      ['not for an account', false, ['春灌工作情况汇报', '同志们：', '我讲几点意见。', ...FULL]],
      ['not for an announced account', false, ['同志们：', '下面，我汇报两个方面的情况。', ...FULL]],
    ] as const)
      it(what, () => {
        const { model, isClear } = chooseModel(parseSpeech(lines.join('\n')));
        assert.deepEqual([model.name, isClear], ['rally', expected]);
      });
  });

  it('clearly chooses rally for the rally among the samples', () => {
    const text = readFileSync(new URL('../../../samples/rally.jianggao', import.meta.url), 'utf8');
    assert.ok(chooseModel(parseSpeech(text)).isClear);
  });

  it('says why', () => {
    assert.deepEqual(chooseModel(parseSpeech('')).reason, {
      text: 'The draft does not clearly follow another model',
      args: {},
    });
    assert.match(chooseModel(parseSpeech('青禾县政府工作报告\n各位代表：\n')).reason.text, /that of a report$/);
  });

  it('chooses a model for anything', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { model } = chooseModel(parseSpeech(draft));
        assert.ok(BUILTIN_MODELS.some((builtin) => builtin === model));
      }),
    );
  });
});
