import assert from 'node:assert/strict';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import type { Speech } from '../../server/src/speech/speech';
import { describeShared, type Label, readLabels, readShared } from './shared';

/** Kinds that count with a measure word. Readers differ on them, so they are neither asked for nor held against. */
const OPTIONAL_KIND = /^第.(?:步|次|个|条|阶段)/;

/** What a reader saw and what was read, as comparable places. */
interface Places {
  readonly labelled: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
}

describeShared('outlines of real speeches', () => {
  const labels = readLabels();
  let speeches: ReadonlyMap<string, Speech>;

  before(() => {
    speeches = new Map(labels.map(({ file }) => [file, parseSpeech(readShared(`corpus/${file}`))]));
  });

  const measure = (place: (label: Label, speech: Speech) => Places, atLeast: number): void => {
    let hits = 0;
    let total = 0;
    const differences: string[] = [];
    for (const label of labels) {
      const { labelled, read } = place(label, speeches.get(label.file) as Speech);
      const missed = [...labelled].filter((at) => !read.has(at));
      const extra = [...read].filter((at) => !labelled.has(at));
      hits += labelled.size - missed.length;
      total += labelled.size + read.size;
      differences.push(
        ...missed.map((at) => `${label.file}:${at} missed`),
        ...extra.map((at) => `${label.file}:${at} extra`),
      );
    }
    const f1 = (2 * hits) / total;
    assert.ok(f1 >= atLeast, `F1 is ${(100 * f1).toFixed(2)}%:\n${differences.join('\n')}`);
  };

  it('have the headings that a reader sees, at their depth', () => {
    measure(
      ({ headings }, speech) => ({
        labelled: new Set(headings.map(({ line, depth }) => `${line} depth ${depth}`)),
        read: new Set(speech.headings.map(({ line, depth }) => `${line + 1} depth ${depth}`)),
      }),
      0.99,
    );
  });

  it('have the items of enumerations that a reader sees', () => {
    measure(placeItems, 0.985);
  });

  it('have the salutations that a reader sees', () => {
    measure(
      ({ parts }, speech) => ({
        labelled: new Set(parts.salutation.map(String)),
        read: new Set(speech.parts.salutation.map((line) => String(line + 1))),
      }),
      0.99,
    );
  });
});

function placeItems({ enumerations }: Label, speech: Speech): Places {
  const placed = enumerations.flatMap(({ kind, items }) =>
    items.map(({ line, column }) => ({ at: `${line}:${column}`, optional: OPTIONAL_KIND.test(kind) })),
  );
  const optional = new Set(placed.filter((item) => item.optional).map(({ at }) => at));
  const read = speech.enumerations.flatMap(({ items }) =>
    items.map(({ line, marker }) => `${line + 1}:${marker.span.start - (speech.paragraphs[line]?.start ?? 0)}`),
  );
  return {
    labelled: new Set(placed.filter((item) => !item.optional).map(({ at }) => at)),
    read: new Set(read.filter((at) => !optional.has(at))),
  };
}
