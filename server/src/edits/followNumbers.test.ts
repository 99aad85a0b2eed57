import assert from 'node:assert/strict';
import { parseSpeech } from '../speech/parseSpeech';
import type { AnyList, ListItem } from '../speech/speech';
import { followNumbers } from './followNumbers';
import { applyEdits } from './textEdit';

const draftOf = (announcement: string, sentence: string) =>
  `同志们：\n今天开会。下面，我讲${announcement}点意见。\n一、看形势\n样样要看清。\n二、抓重点\n（一）渠道\n渠道要清到底。\n（二）塘坝\n塘坝要修结实。\n三、压责任\n${sentence}`;

/** The draft with the top headings numbered anew, and their list said to have another size; the markers stay. */
function follow(draft: string, ordinals: readonly number[], size?: number): string {
  const speech = parseSpeech(draft);
  const list = speech.headingLists.find(({ depth }) => depth === 1) as AnyList;
  const newOrdinals = new Map<ListItem, number>(
    ordinals.map((ordinal, index) => [list.items[index] as ListItem, ordinal]),
  );
  return applyEdits(
    draft,
    followNumbers(speech, { numbers: newOrdinals }, new Map(size === undefined ? [] : [[list, size]])),
  );
}

describe('followNumbers', () => {
  it('writes the new numbers into references, also where two are exchanged', () => {
    const sentence = '责任见第二部分第（一）点，再看本讲话第一部分。';
    const expected = '责任见第一部分第（一）点，再看本讲话第二部分。';
    assert.equal(follow(draftOf('三', sentence), [2, 1]), draftOf('三', expected));
  });

  it('leaves what keeps its number, or is not in doubt-free reach', () => {
    const draft = draftOf('三', '责任见第三部分，县委文件第二部分也讲了。');
    assert.equal(follow(draft, [2, 1]), draft);
  });

  for (const [announced, size, expected] of [
    ['三', 4, '四'],
    ['三', 2, '两'],
    ['3', 4, '4'],
    ['３', 12, '１２'],
    ['三', 3, '三'],
    ['三', 0, '三'],
    ['四', 5, '四'],
    ['几', 4, '几'],
  ] as const)
    it(`counts anew: ${announced}, with ${size} → ${expected}`, () =>
      assert.equal(follow(draftOf(announced, '责任到人。'), [], size), draftOf(expected, '责任到人。')));
});
