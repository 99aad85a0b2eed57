import assert from 'node:assert/strict';
import { parseSpeech } from './parseSpeech';
import { findHeadingsAt, findSectionsAt } from './sectionsAt';

const DRAFT = '一、总结\n（一）成绩。一是水清了；二是路通了。\n（二）不足\n\n二、部署\n任务很重。\n';
const speech = parseSpeech(DRAFT);
const at = (text: string) => DRAFT.indexOf(text);

describe('findSectionsAt', () => {
  it('has the sections around an offset, the outermost first', () => {
    const markers = (offset: number) => findSectionsAt(speech, offset).map(({ marker }) => marker.text);
    assert.deepEqual(markers(at('不足')), ['一、', '（二）']);
    assert.deepEqual(markers(at('部署')), ['二、']);
    assert.deepEqual(markers(DRAFT.length), []);
    assert.deepEqual(findSectionsAt(parseSpeech('同志们：\n一、甲\n二、乙'), 0), []);
  });

  it('counts the blanks before a marker as its section’s', () => {
    const indented = '　　一、甲\n　　（一）乙\n　　（二）丙';
    const markers = (offset: number) => findSectionsAt(parseSpeech(indented), offset).map(({ marker }) => marker.text);
    assert.deepEqual(markers(0), ['一、']);
    assert.deepEqual(markers(indented.indexOf('　　（二）')), ['一、', '（二）']);
  });
});

describe('findHeadingsAt', () => {
  it('has the innermost heading of each offset, whatever their order', () => {
    const offsets = [at('任务'), at('成绩'), DRAFT.length, at('水清'), at('总结')];
    assert.deepEqual(
      [...findHeadingsAt(speech, offsets)].map(({ marker }) => marker.text),
      ['一、', '（一）', '二、'],
    );
  });
});
