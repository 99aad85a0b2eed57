import assert from 'node:assert/strict';
import { findListedItemAt, findMarkerAt } from './listedItems';
import { parseSpeech } from './parseSpeech';

const DRAFT = '一、总结\n（一）成绩。一是水清了；二是路通了。\n（二）不足\n\n二、部署\n任务很重。\n';
const speech = parseSpeech(DRAFT);
const at = (text: string) => DRAFT.indexOf(text);

describe('findMarkerAt', () => {
  for (const [where, offset, expected] of [
    ['before a marker', at('一、'), '一、'],
    ['in it', at('、总结'), '一、'],
    ['behind it', at('总结'), '一、'],
    ['behind its text', at('总结') + 1, undefined],
    ['at an ordinal word', at('二是'), '二是'],
    ['behind the last character', DRAFT.length, undefined],
  ] as const)
    it(`${where}: ${expected ?? 'nothing'}`, () =>
      assert.equal(findMarkerAt(speech, offset)?.item.marker.text, expected));

  it('tells the place among the siblings', () => {
    const found = findMarkerAt(speech, at('（二）'));
    assert.equal(found?.index, 1);
    assert.deepEqual(
      found.siblings.map(({ marker }) => marker.text),
      ['（一）', '（二）'],
    );
  });
});

describe('findListedItemAt', () => {
  for (const [where, offset, expected] of [
    ['in the words of an item', at('路通'), '二是'],
    ['in a heading that runs in', at('成绩'), '（一）'],
    ['in the body of a section', at('任务'), '二、'],
    ['on a blank line between sections', at('\n二、'), undefined],
  ] as const)
    it(`${where}: ${expected ?? 'nothing'}`, () =>
      assert.equal(findListedItemAt(speech, offset)?.item.marker.text, expected));
});
