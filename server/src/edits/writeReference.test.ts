import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSpeech } from '../speech/parseSpeech';
import { findReferences } from '../speech/references';
import { SCHEMES, type Scheme } from '../speech/scheme';
import { applyEdits } from './textEdit';
import { writeReference } from './writeReference';

const draftOf = (sentence: string) =>
  `一、看形势\n样样要看清。\n二、抓重点\n（一）渠道\n渠道要清到底。\n（二）塘坝\n塘坝要修结实。\n三、压责任\n${sentence}`;
const write = (draft: string, ordinal: number, scheme?: Scheme) => {
  const speech = parseSpeech(draft);
  return applyEdits(
    draft,
    findReferences(speech)
      .slice(0, 1)
      .flatMap((reference) => writeReference(speech, reference, ordinal, scheme)),
  );
};

describe('writeReference', () => {
  for (const [sentence, ordinal, expected] of [
    ['责任见第二部分。', 3, '责任见第三部分。'],
    ['责任见第二部分。', 12, '责任见第十二部分。'],
    ['责任见第2部分。', 12, '责任见第12部分。'],
    ['责任见第２部分。', 12, '责任见第１２部分。'],
    ['落实前述第（二）点。', 4, '落实前述第（四）点。'],
    ['落实前述第(二)点。', 4, '落实前述第(四)点。'],
    ['落实第（一）、（二）点。', 4, '落实第（四）、（二）点。'],
    ['责任见第二部分。', 2, '责任见第二部分。'],
    ['责任见第二部分。', 1000, '责任见第二部分。'],
  ] as const)
    it(`${sentence} ${ordinal}`, () => assert.equal(write(draftOf(sentence), ordinal), draftOf(expected)));

  for (const [sentence, ordinal, scheme, expected] of [
    ['落实前述第（二）点。', 3, 'han', '落实前述第三点。'],
    ['落实前述第（二）点。', 2, 'han', '落实前述第二点。'],
    ['落实前述第(二)点。', 1, 'digit', '落实前述第1点。'],
    ['落实前述第（二）点。', 1, 'digit-bracket', '落实前述第（1）点。'],
    ['落实前述第（二）点。', 2, 'han-bracket', '落实前述第（二）点。'],
    ['责任见第二部分。', 3, 'han-bracket', '责任见第二部分。'],
    ['责任见第2部分。', 3, 'chapter', '责任见第2部分。'],
    ['任务见“二、（二）”。', 1, 'han-bracket', '任务见“二、（二）”。'],
  ] as const)
    it(`${sentence} ${ordinal}, ${scheme}`, () =>
      assert.equal(write(draftOf(sentence), ordinal, SCHEMES[scheme]), draftOf(expected)));

  it('there and back again is the text as it was', () => {
    const sentence = fc.constantFrom('责任见第一部分。', '责任见第1部分。', '责任见第１部分。', '前面讲的第（一）点。');
    fc.assert(
      fc.property(sentence, fc.constantFrom(1, 2), (text, back) => {
        const draft = draftOf(
          text
            .replace('一', back === 1 ? '一' : '二')
            .replace('1', `${back}`)
            .replace('１', back === 1 ? '１' : '２'),
        );
        const other = write(draft, 3 - back);
        assert.notEqual(other, draft);
        assert.equal(write(other, back), draft);
      }),
    );
  });
});
