import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import { findListedItemAt, findMarkerAt, findSectionsAt, nearest, shorten } from './listedItems';

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

describe('findSectionsAt', () => {
  it('has the sections around an offset, the outermost first', () => {
    const markers = (offset: number) => findSectionsAt(speech, offset).map(({ marker }) => marker.text);
    assert.deepEqual(markers(at('不足')), ['一、', '（二）']);
    assert.deepEqual(markers(at('部署')), ['二、']);
    assert.deepEqual(markers(DRAFT.length), []);
    assert.deepEqual(findSectionsAt(parseSpeech('同志们：\n一、甲\n二、乙'), 0), []);
  });
});

describe('nearest', () => {
  for (const [items, index, most, expected] of [
    ['abcdefg', 0, 3, 'abc'],
    ['abcdefg', 3, 3, 'cde'],
    ['abcdefg', 6, 3, 'efg'],
    ['ab', 1, 3, 'ab'],
  ] as const)
    it(`gives ${expected} of ${items} around ${index}`, () =>
      assert.equal(nearest([...items], index, most).join(''), expected));
});

describe('shorten', () => {
  it('cuts what is too long, and never a character in two', () => {
    assert.equal(shorten('总结', 2), '总结');
    assert.equal(shorten('总结会', 2), '总结…');
    assert.equal(shorten('总𠮷𠮷', 2), '总…');
  });
});
