import assert from 'node:assert/strict';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { findReferences } from '../../server/src/speech/references';
import { describeShared, listShared, readShared } from './shared';

describeShared('references in real speeches', () => {
  it('are found only where they are: these speeches have none', () => {
    const found = listShared('corpus/', '.txt').flatMap((name) => {
      const text = readShared(`corpus/${name}`);
      return findReferences(parseSpeech(text)).map(
        ({ span, line }) => `${name}:${line + 1} ${text.slice(span.start, span.end)}`,
      );
    });
    assert.deepEqual(found, []);
  });

  it('are found in the same speeches where one is written into them', () => {
    const missed = listShared('corpus/', '.txt').filter((name) => {
      const speech = parseSpeech(readShared(`corpus/${name}`));
      const place = speech.headings.findLast(({ lastLine, line }) => lastLine > line);
      const top = speech.outline;
      const isPlain = top.every(
        ({ marker, fault }, at) =>
          fault === undefined && marker.ordinal === at + 1 && ['han', 'chapter'].includes(marker.scheme.id),
      );
      if (place === undefined || top.length < 2 || !isPlain) return false;
      const { end } = place.sectionSpan;
      const text = `${speech.text.slice(0, end)}\n任务详见第二部分。${speech.text.slice(end)}`;
      return !findReferences(parseSpeech(text)).some(({ target }) => target.marker.ordinal === 2);
    });
    assert.deepEqual(missed, []);
  });
});
