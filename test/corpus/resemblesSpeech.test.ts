import assert from 'node:assert/strict';
import { MOST_RESEMBLING } from '../../protocol/requests';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { resemblesSpeech } from '../../server/src/speech/resemblesSpeech';
import { describeShared, listShared, readShared } from './shared';

/** What is neither numbered nor addressed to anybody shows nothing. */
const MOST_MISSED = 3;

describeShared('a real speech', () => {
  it('is noticed in plain text', () => {
    const names = listShared('corpus/', '.txt');
    const missed = names.filter(
      (name) => !resemblesSpeech(parseSpeech(readShared(`corpus/${name}`).slice(0, MOST_RESEMBLING))),
    );
    assert.ok(missed.length <= MOST_MISSED, missed.join(', '));
  });
});
