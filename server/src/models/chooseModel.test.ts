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
    'one list of 1. below （一）': ['同志们：', '今天开会。', ...DEEP.slice(0, 5), '二、备足材料'],
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
