import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type TwoStretches, twoStretches } from '../../../../test/support/randomSpeech';
import { offsetOf, perform } from '../../../../test/support/restructuring';
import { parseSpeech } from '../../speech/parseSpeech';
import type { Heading } from '../../speech/speech';
import type { Operation } from './restructure';

const seed = fc.nat(1000);
const runs = { numRuns: 600 };

/** One of the headings of either stretch. */
function pick({ first, second }: TwoStretches, inSecond: boolean, which: number): Heading {
  const { headings } = parseSpeech(first + second);
  const own = headings.filter((heading) => offsetOf(heading) >= first.length === inSecond);
  return own[which % own.length] as Heading;
}

const KINDS = ['promote', 'demote', 'moveUp', 'moveDown', 'cut', 'before', 'behind', 'inside', 'end', 'split', 'join'];

function toOperation(kind: string, heading: Heading, other: Heading): Operation {
  const at = offsetOf(heading);
  if (kind === 'split') return { kind, at: heading.textSpan.end + 1 };
  if (kind === 'join') return { kind, at };
  if (kind === 'end') return { kind: 'move', at: [at, offsetOf(other)], target: undefined };
  if (kind === 'before' || kind === 'behind' || kind === 'inside') return { kind: 'insert', at, side: kind };
  return { kind, at: [at] } as Operation;
}

describe('restructure, on speeches in two stretches', () => {
  it('leaves one stretch as it is, whatever is done in the other', () => {
    fc.assert(
      fc.property(
        twoStretches,
        fc.boolean(),
        seed,
        seed,
        fc.constantFrom(...KINDS),
        (speech, inSecond, one, other, kind) => {
          const { first, second } = speech;
          const what = toOperation(kind, pick(speech, inSecond, one), pick(speech, inSecond, other));
          const done = perform(first + second, what);
          if (done === undefined) return;
          const story = `${JSON.stringify(what)}\n${first}${second}\n----\n${done.text}`;
          if (inSecond) assert.ok(done.text.startsWith(first), story);
          else assert.ok(done.text.endsWith(second), story);
        },
      ),
      runs,
    );
  });

  it('restores the text by cutting and then putting back', () => {
    fc.assert(
      fc.property(twoStretches, fc.boolean(), seed, (speech, inSecond, which) => {
        const text = speech.first + speech.second;
        const heading = pick(speech, inSecond, which);
        const siblings = parseSpeech(text).headingLists.find(({ items }) =>
          items.some(({ line }) => line === heading.line),
        );
        // Below a single section, an announcement may as well introduce a list inside it.
        fc.pre((siblings?.items.length ?? 0) > 2 || heading.depth > 1);
        const done = perform(text, { kind: 'cut', at: [offsetOf(heading)] });
        if (done === undefined) return;
        const { cursor, text: taken = '', lost = [] } = done.change;
        const undone = perform(done.text, { kind: 'paste', at: cursor, text: taken, lost });
        assert.equal(undone?.text, text, `through\n${done.text}`);
      }),
      runs,
    );
  });

  it('ends every section of the first where the second begins', () => {
    fc.assert(
      fc.property(twoStretches, ({ first, second }) => {
        const { headings } = parseSpeech(first + second);
        for (const { sectionSpan } of headings)
          assert.ok(sectionSpan.start >= first.length || sectionSpan.end <= first.length, first + second);
      }),
      runs,
    );
  });
});
