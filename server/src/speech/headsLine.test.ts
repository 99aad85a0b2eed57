import assert from 'node:assert/strict';
import { headsLine } from './headsLine';
import { parseSpeech } from './parseSpeech';

describe('headsLine', () => {
  it('tells an item at the head of its line from one inside it', () => {
    const speech = parseSpeech(
      '　　第一，种子要足。第二，肥料要够。\n\n**第三，农膜要全。**\n要紧的是，第四，农机要好。',
    );
    assert.deepEqual(
      speech.enumerations.flatMap(({ items }) => items.map((item) => [item.marker.text, headsLine(speech, item)])),
      [
        ['第一，', true],
        ['第二，', false],
        ['第三，', true],
        ['第四，', false],
      ],
    );
  });
});
