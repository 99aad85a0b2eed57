import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mixedSpeech, randomSpeech, runningSpeech, setApartSpeech } from '../../../../test/support/randomSpeech';
import { type Done, numberingFaults, offsetOf, perform } from '../../../../test/support/restructuring';
import { formatMarker } from '../../speech/marker';
import { parseSpeech } from '../../speech/parseSpeech';
import type { Heading, Speech } from '../../speech/speech';
import { applyEdits } from '../textEdit';
import type { Operation } from './restructure';

const describeStep = (what: Operation, before: string, after: string) =>
  `${JSON.stringify(what)}\n${before}\n----\n${after}`;

/** One of the headings of a text, by any number. */
function pick(text: string, seed: number): Heading {
  const { headings } = parseSpeech(text);
  return headings[seed % headings.length] as Heading;
}

/** All characters but those of numbers, marks of markers, blanks and Markdown signs, sorted: what no restructuring may touch. */
function essence(text: string): string {
  const bare = parseSpeech(text);
  const spans = [
    ...bare.headings.map(({ marker }) => marker.span),
    ...bare.announcements.map(({ countSpan }) => countSpan),
  ];
  let rest = applyEdits(
    text,
    spans.map((span) => ({ span, newText: '' })),
  );
  rest = rest.replace(/[\s#]|(?<=本讲话第)./g, '');
  return [...rest].sort().join('');
}

const seed = fc.nat(1000);
const runs = { numRuns: 300 };

/** That something done and undone restores a text, wherever it can be done at all. */
function restores(
  there: Operation['kind'],
  back: (done: Done) => Operation,
  allow: (heading: Heading, text: string) => boolean = () => true,
): void {
  let performed = 0;
  fc.assert(
    fc.property(randomSpeech, seed, (text, which) => {
      const heading = pick(text, which);
      if (!allow(heading, text)) return;
      const done = perform(text, { kind: there, at: [offsetOf(heading)] } as Operation);
      if (done === undefined) return;
      performed++;
      const undone = perform(done.text, back(done));
      assert.equal(undone?.text, text, `through\n${done.text}`);
    }),
    runs,
  );
  assert.ok(performed > runs.numRuns / 10, `only ${performed} of ${runs.numRuns}`);
}

const isLast = (heading: Heading, text: string): boolean =>
  parseSpeech(text).headingLists.some(({ items }) => items.at(-1)?.marker.span.start === offsetOf(heading));

/** Whether every form of numbering below a section occurs elsewhere, too: otherwise nothing tells afterwards in which width it was written. */
function leavesItsForms(heading: Heading, text: string): boolean {
  const { headings } = parseSpeech(text);
  const isInside = ({ marker: { span } }: Heading) =>
    span.start > offsetOf(heading) && span.end <= heading.sectionSpan.end;
  const outside = new Set(headings.filter((each) => !isInside(each)).map(({ marker }) => marker.scheme));
  return headings.filter(isInside).every(({ marker }) => outside.has(marker.scheme));
}

describe('restructure, on random speeches', () => {
  it('is tried on sound speeches', () => {
    fc.assert(
      fc.property(randomSpeech, (text) => assert.deepEqual(numberingFaults(text), [], text)),
      runs,
    );
  });

  it('restores the text by moving up and then down', () =>
    restores('moveUp', ({ change }) => ({ kind: 'moveDown', at: [change.cursor] })));
  it('restores the text by moving down and then up', () =>
    restores('moveDown', ({ change }) => ({ kind: 'moveUp', at: [change.cursor] })));
  it('restores the text by demoting and then promoting', () =>
    restores('demote', ({ change }) => ({ kind: 'promote', at: [change.cursor] }), leavesItsForms));
  it('restores the text by promoting the last of its list and then demoting it', () =>
    restores(
      'promote',
      ({ change }) => ({ kind: 'demote', at: [change.cursor] }),
      (heading, text) => isLast(heading, text) && leavesItsForms(heading, text),
    ));
  it('restores the text by cutting and then putting back', () =>
    restores('cut', ({ change: { cursor, text = '', lost = [] } }) => ({ kind: 'paste', at: cursor, text, lost })));

  /** Every operation, on any heading. */
  const operation = (text: string, which: number, other: number, kind: number): Operation => {
    const at = offsetOf(pick(text, which));
    const target = offsetOf(pick(text, other));
    const all: readonly Operation[] = [
      { kind: 'promote', at: [at] },
      { kind: 'demote', at: [at] },
      { kind: 'moveUp', at: [at] },
      { kind: 'moveDown', at: [at] },
      { kind: 'moveDown', at: [at, target] },
      { kind: 'demote', at: [at, target] },
      { kind: 'cut', at: [at] },
      { kind: 'move', at: [at], target: { at: target, side: 'before' } },
      { kind: 'move', at: [at], target: { at: target, side: 'behind' } },
      { kind: 'move', at: [at], target: { at: target, side: 'inside' } },
      { kind: 'move', at: [at, target], target: undefined },
      { kind: 'join', at },
      { kind: 'insert', at, side: 'before' },
      { kind: 'insert', at, side: 'behind' },
      { kind: 'insert', at, side: 'inside' },
      { kind: 'renumber', at, scope: 'list' },
      { kind: 'renumber', at, scope: 'section' },
      { kind: 'renumber', at, scope: 'speech' },
    ];
    return all[kind % all.length] as Operation;
  };

  it('makes no numbering fault, whatever is done', () => {
    fc.assert(
      fc.property(randomSpeech, seed, seed, seed, (text, which, other, kind) => {
        const what = operation(text, which, other, kind);
        const done = perform(text, what);
        if (done !== undefined) assert.deepEqual(numberingFaults(done.text), [], describeStep(what, text, done.text));
      }),
      { numRuns: 1500 },
    );
  });

  it('makes none where sections skip a level', () => {
    fc.assert(
      fc.property(mixedSpeech, seed, seed, seed, (text, which, other, kind) => {
        fc.pre(numberingFaults(text).length === 0);
        const what = operation(text, which, other, kind);
        const done = perform(text, what);
        if (done !== undefined) assert.deepEqual(numberingFaults(done.text), [], describeStep(what, text, done.text));
      }),
      { numRuns: 1500 },
    );
  });

  it('touches no character outside numbers', () => {
    fc.assert(
      fc.property(randomSpeech, seed, seed, seed, (text, which, other, kind) => {
        const what = operation(text, which, other, kind);
        const done = perform(text, what);
        if (done !== undefined && what.kind !== 'cut')
          assert.equal(essence(done.text), essence(text), describeStep(what, text, done.text));
      }),
      { numRuns: 600 },
    );
  });

  it('sets sections apart as they were', () => {
    const isSetApart = ({ paragraphs }: Speech, line: number): boolean => paragraphs[line - 1]?.kind === 'blank';
    fc.assert(
      fc.property(setApartSpeech, seed, seed, seed, (text, which, other, kind) => {
        const what = operation(text, which, other, kind);
        // They move no text.
        if (what.kind === 'promote' || what.kind === 'demote' || what.kind === 'join') return;
        const done = perform(text, what);
        if (done === undefined) return;
        const speech = parseSpeech(done.text);
        const [first] = speech.headings;
        for (const heading of speech.headings)
          assert.equal(
            isSetApart(speech, heading.line),
            heading.depth === 1 && heading !== first,
            `${heading.marker.text}: ${describeStep(what, text, done.text)}`,
          );
        const [closing] = speech.parts.closing;
        if (closing !== undefined) assert.ok(isSetApart(speech, closing), describeStep(what, text, done.text));
      }),
      { numRuns: 600 },
    );
  });

  it('pastes a section copied anywhere, anywhere, without a fault', () => {
    fc.assert(
      fc.property(randomSpeech, seed, seed, fc.boolean(), (text, which, other, atHead) => {
        const copied = perform(text, { kind: 'copy', at: [offsetOf(pick(text, which))] })?.change.text ?? '';
        const goal = pick(text, other);
        const at = atHead ? (parseSpeech(text).paragraphs[goal.line]?.start ?? 0) : goal.textSpan.end;
        const what: Operation = { kind: 'paste', at, text: copied };
        const done = perform(text, what);
        if (done === undefined) return;
        assert.deepEqual(numberingFaults(done.text), [], describeStep(what, text, done.text));
        assert.equal(essence(done.text).length, essence(text).length + essence(copied).length);
      }),
      { numRuns: 600 },
    );
  });

  it('restores the text by splitting and joining', () => {
    let performed = 0;
    fc.assert(
      fc.property(randomSpeech, seed, (text, which) => {
        const { paragraphs, parts } = parseSpeech(text);
        const heading = pick(text, which);
        const next = paragraphs.find(({ line, kind }) => line > heading.line && kind !== 'blank');
        if (next === undefined || next.kind !== 'text' || parts.closing.includes(next.line)) return;
        // Markdown’s headings are not indented: an indentation behind the sign is not put back.
        if (text.includes('#')) return;
        // 二、一、二季度 reads as two numbers.
        if (next.text.includes('一、二季度')) return;
        if (next.end > heading.sectionSpan.end || next.text.includes('一是') || heading.children.length > 0) return;
        const done = perform(text, { kind: 'split', at: next.start + next.head });
        if (done === undefined) return;
        performed++;
        const undone = perform(done.text, { kind: 'join', at: done.change.cursor });
        assert.equal(undone?.text, text, `through\n${done.text}`);
      }),
      runs,
    );
    assert.ok(performed > runs.numRuns / 10, `only ${performed}`);
  });

  it('gives edits that are sorted, apart from each other, and change something', () => {
    fc.assert(
      fc.property(randomSpeech, seed, seed, seed, (text, which, other, kind) => {
        const what = operation(text, which, other, kind);
        let end = 0;
        for (const { span, newText } of perform(text, what)?.change.edits ?? []) {
          assert.ok(span.start >= end && span.end >= span.start, describeStep(what, text, ''));
          assert.notEqual(newText, text.slice(span.start, span.end), describeStep(what, text, ''));
          end = span.end;
        }
      }),
      runs,
    );
  });

  it('keeps the cursor at the text at which it stood', () => {
    fc.assert(
      fc.property(randomSpeech, seed, seed, fc.nat(5), (text, which, other, kind) => {
        const { textSpan } = pick(text, which);
        const what = operation(text, which, other, [0, 1, 2, 3, 7, 8][kind] ?? 0);
        if (!('at' in what) || typeof what.at === 'number') return;
        const at = { ...what, at: [textSpan.start + 2] } as Operation;
        const done = perform(text, at);
        if (done === undefined) return;
        const { cursor } = done.change;
        assert.equal(done.text.slice(cursor, cursor + 3), text.slice(textSpan.start + 2, textSpan.start + 5));
      }),
      runs,
    );
  });

  it('lets lists that run on run on, whatever is moved, cut or put in', () => {
    fc.assert(
      fc.property(runningSpeech, seed, seed, fc.nat(14), (text, which, other, kind) => {
        fc.pre(numberingFaults(text).length === 0);
        const what = operation(text, which, other, kind);
        const done = perform(text, what);
        if (done === undefined) return;
        // By scheme, not by depth: one that is left alone in its section may be read as standing beside it.
        const scheme = parseSpeech(text).headings.find(({ depth }) => depth === 2)?.marker.scheme;
        const seconds = parseSpeech(done.text).headings.filter(({ marker }) => marker.scheme === scheme);
        const numbers = seconds.map(({ marker }) => marker.ordinal);
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index + 1),
          describeStep(what, text, done.text),
        );
      }),
      runs,
    );
  });

  it('renumbers idempotently, also where a number is wrong', () => {
    const ordinal = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(randomSpeech, seed, ordinal, (text, which, wrong) => {
        const { marker } = pick(text, which);
        const newText = formatMarker(marker.scheme, wrong, marker.form) ?? marker.text;
        const faulty = applyEdits(text, [{ span: marker.span, newText }]);
        const renumber = (draft: string) => perform(draft, { kind: 'renumber', at: 0, scope: 'speech' })?.text ?? draft;
        const once = renumber(faulty);
        assert.equal(renumber(once), once, faulty);
      }),
      runs,
    );
  });
});
