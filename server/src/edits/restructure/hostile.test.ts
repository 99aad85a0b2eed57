import assert from 'node:assert/strict';
import { Refusal } from '../../refusal';
import { formatMarker } from '../../speech/marker';
import { parseSpeech } from '../../speech/parseSpeech';
import { plainForm } from '../../speech/plainForm';
import { SCHEMES, type Scheme } from '../../speech/scheme';
import type { Speech } from '../../speech/speech';
import { followChange } from '../followChange';
import { type Operation, restructure } from './restructure';

const markerOf = (scheme: Scheme, ordinal: number) => formatMarker(scheme, ordinal, plainForm(scheme)) ?? '';

/** A speech of a million characters, in which 20,000 headings stand on three levels. */
function createLarge(): string {
  const lines = ['同志们：'];
  for (let top = 1; lines.length < 20_000; top++) {
    lines.push(`${markerOf(SCHEMES.han, top)}认清形势`);
    for (let second = 1; second <= 10; second++) {
      lines.push(`${markerOf(SCHEMES['han-bracket'], second)}突出重点`);
      for (let third = 1; third <= 20; third++)
        lines.push(`${markerOf(SCHEMES.digit, third)}压实责任。${'把话说清，把事办好。'.repeat(5)}`);
    }
  }
  return lines.join('\n');
}

/** Markers of all kinds in no order, a short heading each. */
function createHostile(): string {
  const markers = ['一、', '（一）', '1.', '（1）', '①', '第一部分　', '二、', '(三)'];
  return new Array(100_000)
    .fill('')
    .map((_, at) => `${markers[(at * 7) % 8]}甲`)
    .join('\n');
}

/** Every operation, at one heading in the middle and at every second one. */
function operationsOn({ headings, text }: Speech): readonly Operation[] {
  const all = headings.map(({ marker }) => marker.span.start);
  const [first = 0, middle = 0] = [all[0], all[all.length >> 1]];
  const some = all.filter((_, index) => index % 2 === 1);
  const list = headings.filter(({ depth }) => depth === 1).map(({ marker }) => marker.span.start);
  const kinds = ['promote', 'demote', 'moveUp', 'moveDown', 'cut', 'copy'] as const;
  return [
    ...kinds.flatMap((kind): readonly Operation[] => [
      { kind, at: [middle] },
      { kind, at: all },
      { kind, at: some },
      { kind, at: list.slice(1) },
    ]),
    { kind: 'move', at: [middle], target: { at: first, side: 'before' } },
    { kind: 'move', at: list.slice(1), target: { at: first, side: 'before' } },
    { kind: 'move', at: some.slice(1), target: undefined },
    { kind: 'split', at: middle + 6 },
    { kind: 'join', at: middle },
    { kind: 'insert', at: middle, side: 'before' },
    { kind: 'insert', at: middle, side: 'inside' },
    { kind: 'paste', at: middle, text: text.slice(first, middle) },
    { kind: 'renumber', at: middle, scope: 'list' },
    { kind: 'renumber', at: middle, scope: 'section' },
    { kind: 'renumber', at: middle, scope: 'speech' },
  ];
}

describe('restructure, of what is huge', function () {
  // What takes the square of this takes minutes.
  this.timeout(60_000);

  for (const [what, create] of [
    ['20,000 headings in a million characters', createLarge],
    ['100,000 headings in no order', createHostile],
  ] as const)
    it(`takes no longer than it should for ${what}`, () => {
      const speech = parseSpeech(create());
      assert.ok(speech.headings.length >= 20_000);
      for (const operation of operationsOn(speech)) {
        const before = performance.now();
        try {
          restructure(speech, operation);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
        const took = performance.now() - before;
        assert.ok(took < 10_000, `${operation.kind}: ${Math.round(took)} ms`);
      }
    });

  it('lets numbers follow in a million characters', () => {
    const text = createLarge();
    const speech = parseSpeech(text);
    const cut = (speech.headings[1]?.marker.span.start ?? 0) - 1;
    const now = parseSpeech(text.slice(0, cut) + text.slice(speech.headings[2]?.marker.span.start));
    const before = performance.now();
    followChange(speech, now);
    assert.ok(performance.now() - before < 10_000);
  });
});
