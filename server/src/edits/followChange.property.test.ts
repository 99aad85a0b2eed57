import assert from 'node:assert/strict';
import fc from 'fast-check';
import { randomSpeech, runningSpeech } from '../../../test/support/randomSpeech';
import { followed, numberingFaults } from '../../../test/support/restructuring';
import { formatMarker } from '../speech/marker';
import { parseSpeech } from '../speech/parseSpeech';
import type { Span } from '../speech/span';
import type { Heading } from '../speech/speech';

/** The lines of a section, with their line ends. */
function sectionOf(text: string, { line, lastLine }: Heading): { readonly start: number; readonly end: number } {
  const { paragraphs } = parseSpeech(text);
  return { start: paragraphs[line]?.start ?? 0, end: paragraphs[lastLine + 1]?.start ?? text.length };
}

const seed = fc.nat(1000);

/** A text with a section before another heading; undefined where that is inside it, or it stands there. */
function moveBefore(text: string, heading: Heading, goal: Heading | undefined): string | undefined {
  return goal && moveTo(text, heading, sectionOf(text, goal).start);
}

function moveTo(text: string, heading: Heading, to: number): string | undefined {
  const { start, end } = sectionOf(text, heading);
  const areLines = [text.slice(0, end), text.slice(0, to)].every((part) => part.endsWith('\n'));
  if (!areLines || (to >= start && to <= end)) return undefined;
  const without = text.slice(0, start) + text.slice(end);
  const at = to > start ? to - (end - start) : to;
  return without.slice(0, at) + text.slice(start, end) + without.slice(at);
}

/** Whether no heading can be taken for one of another level with a wrong marker: then only the writer knows what was meant. */
function isClear(text: string): boolean {
  return parseSpeech(text).headingLists.every(({ items, scheme }) =>
    items.every(({ marker }) => marker.scheme === scheme),
  );
}

/** A draft without its numbers. */
const withoutNumbers = (text: string): string => {
  const { headings, announcements } = parseSpeech(text);
  const spans = [...headings.map(({ marker }) => marker.span), ...announcements.map(({ countSpan }) => countSpan)];
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replaceAll(/(?<=本讲话第)./g, '');
};

/** How many lists start again where another one ended: a moved item should be none of its own. */
const restarts = (text: string): number => parseSpeech(text).headingLists.filter(({ restart }) => restart).length;

/** The markers of each list, by the words of its headings, which are said once in a random speech. */
function markersOf(text: string): ReadonlyMap<string, string> {
  const { headingLists } = parseSpeech(text);
  return new Map(
    headingLists.map(({ items }) => [
      items.map(({ textSpan: { start, end } }) => text.slice(start, end)).join(),
      items.map(({ marker }) => marker.text).join(),
    ]),
  );
}

describe('followChange, on random speeches', () => {
  const changes: readonly [string, (text: string, heading: Heading) => string | undefined][] = [
    [
      'deleted',
      (text, heading) => {
        const { start, end } = sectionOf(text, heading);
        return text.slice(0, start) + text.slice(end);
      },
    ],
    [
      'put in',
      (text, heading) => {
        const { start } = sectionOf(text, heading);
        const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
        const head = text.slice(start, heading.marker.span.end);
        const now = `${text.slice(0, start)}${head}补充说明的事${lineEnd}${text.slice(start)}`;
        return isClear(now) ? now : undefined;
      },
    ],
    [
      'exchanged with the next',
      (text, heading) => {
        const list = parseSpeech(text).headingLists.find(({ items }) =>
          items.some(({ line }) => line === heading.line),
        );
        const next = list?.items[(list.items.findIndex(({ line }) => line === heading.line) ?? 0) + 1];
        if (next === undefined) return undefined;
        const [one, two] = [sectionOf(text, heading), sectionOf(text, next)];
        if (!text.slice(0, two.end).endsWith('\n')) return undefined;
        return (
          text.slice(0, one.start) +
          text.slice(two.start, two.end) +
          text.slice(one.end, two.start) +
          text.slice(one.start, one.end) +
          text.slice(two.end)
        );
      },
    ],
    [
      'moved before the first of its list',
      (text, heading) => {
        const list = parseSpeech(text).headingLists.find(({ items }) =>
          items.some(({ line }) => line === heading.line),
        );
        return moveBefore(text, heading, list?.items[0]);
      },
    ],
    [
      'moved before another on its level',
      (text, heading) => {
        const { headings } = parseSpeech(text);
        const others = headings.filter(
          ({ depth, marker }) => depth === heading.depth && marker.scheme === heading.marker.scheme,
        );
        return moveBefore(text, heading, others[(heading.marker.span.start * 7) % others.length]);
      },
    ],
    [
      'moved behind the last of another list',
      (text, heading) => {
        const { headingLists } = parseSpeech(text);
        const others = headingLists.filter(
          ({ depth, scheme, items }) =>
            depth === heading.depth && scheme === heading.marker.scheme && !items.includes(heading),
        );
        const last = others[(heading.marker.span.start * 7) % others.length]?.items.at(-1);
        return last && moveTo(text, heading, sectionOf(text, last).end);
      },
    ],
  ];
  for (const [what, edit] of changes)
    it(`leaves no numbering fault behind a section that was ${what}, and touches nothing else`, () => {
      let tried = 0;
      fc.assert(
        fc.property(randomSpeech, seed, (text, which) => {
          const { headings } = parseSpeech(text);
          const now = edit(text, headings[which % headings.length] as Heading);
          if (now === undefined) return;
          tried++;
          const after = followed(text, now);
          assert.deepEqual(numberingFaults(after), [], `${text}\n----\n${now}\n----\n${after}`);
          assert.equal(restarts(after), restarts(text), `${text}\n----\n${now}\n----\n${after}`);
          assert.equal(withoutNumbers(after), withoutNumbers(now));
        }),
        { numRuns: 200 },
      );
      assert.ok(tried > 50);
    });

  /** A speech as it is, or with one number that is wrong. */
  const perhapsFaulty = (speech: fc.Arbitrary<string>) =>
    fc.tuple(speech, seed, fc.constantFrom(0, 1, 2, 5)).map(([text, which, by]) => {
      const { headings } = parseSpeech(text);
      const { marker } = headings[which % headings.length] as Heading;
      return replace(text, marker.span, formatMarker(marker.scheme, marker.ordinal + by, marker.form) ?? marker.text);
    });
  const anySpeech = perhapsFaulty(fc.oneof(randomSpeech, runningSpeech));

  const lineWithWords = (text: string, which: number) => {
    const lines = parseSpeech(text).paragraphs.filter((paragraph) => paragraph.kind !== 'blank');
    return lines[which % lines.length] as (typeof lines)[number];
  };

  it('does nothing where a line is reworded, also in a draft that has a fault', () => {
    fc.assert(
      fc.property(anySpeech, seed, fc.constantFrom('换个说法', '，再说一句', ''), (text, which, words) => {
        const { headings } = parseSpeech(text);
        const { textSpan } = headings[which % headings.length] as Heading;
        const { end } = lineWithWords(text, which);
        for (const now of [
          replace(text, { start: textSpan.start, end: textSpan.end }, `换个说法${words}`),
          replace(text, { start: textSpan.end, end: textSpan.end }, words),
          replace(text, { start: end, end }, words),
        ])
          assert.equal(followed(text, now), now);
      }),
      { numRuns: 200 },
    );
  });

  it('does nothing where a list is put in at the end of a line, also in a draft that has a fault', () => {
    fc.assert(
      fc.property(anySpeech, seed, (text, which) => {
        const { end } = lineWithWords(text, which);
        const now = replace(text, { start: end, end }, '还要做到：第一，快；第二，好。');
        assert.equal(followed(text, now), now);
      }),
      { numRuns: 200 },
    );
  });

  for (const [what, edit] of changes)
    it(`leaves the other lists, also faulty ones, when a section was ${what}`, () => {
      fc.assert(
        fc.property(perhapsFaulty(randomSpeech), seed, (text, which) => {
          const { headings } = parseSpeech(text);
          const now = edit(text, headings[which % headings.length] as Heading);
          if (now === undefined) return;
          const before = markersOf(text);
          for (const [words, markers] of markersOf(followed(text, now)))
            assert.equal(markers, before.get(words) ?? markers, `${text}\n----\n${now}`);
        }),
        { numRuns: 50 },
      );
    });

  // What is put in before the first with its number may be meant to start again.
  for (const [what, edit] of changes.filter(([what]) => what !== 'put in'))
    it(`goes on counting through the sections where lists run on and a point was ${what}`, () => {
      fc.assert(
        fc.property(runningSpeech, seed, (text, which) => {
          const points = parseSpeech(text).headings.filter(({ depth }) => depth === 2);
          const point = points[which % points.length] as Heading;
          const now = edit(text, point);
          if (now === undefined) return;
          const after = parseSpeech(followed(text, now)).headings.filter(
            ({ marker }) => marker.scheme === point.marker.scheme,
          );
          assert.deepEqual(
            after.map(({ marker }) => marker.ordinal),
            after.map((_, at) => at + 1),
            `${text}\n----\n${now}`,
          );
        }),
        { numRuns: 50 },
      );
    });

  it('leaves a number that was retyped, and its list, whatever else was put in', () => {
    fc.assert(
      fc.property(randomSpeech, seed, seed, fc.constantFrom(1, 2, 5), (text, which, where, by) => {
        const { headings } = parseSpeech(text);
        const { marker } = headings[which % headings.length] as Heading;
        const retyped = replace(
          text,
          marker.span,
          formatMarker(marker.scheme, marker.ordinal + by, marker.form) ?? marker.text,
        );
        const { end } = lineWithWords(retyped, where);
        const now = replace(retyped, { start: end, end }, '还要做到：第一，快；第二，好。');
        assert.equal(followed(text, now), now);
      }),
      { numRuns: 100 },
    );
  });
});

function replace(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
