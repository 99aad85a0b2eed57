import assert from 'node:assert/strict';
import fc from 'fast-check';
import { randomSpeech } from '../../../../test/support/randomSpeech';
import { Refusal } from '../../refusal';
import { checkSpeech } from '../../rules/checkSpeech';
import { DEFAULT_OPTIONS } from '../../rules/options';
import { formatMarker } from '../../speech/marker';
import { parseSpeech } from '../../speech/parseSpeech';
import type { Heading } from '../../speech/speech';
import { applyEdits } from '../textEdit';
import type { Change } from './change';
import { type Operation, restructure } from './restructure';

const NUMBERING = /^(?:sequence|level|marker|enumeration|count)-/;
const settings = { severities: {}, options: DEFAULT_OPTIONS, model: undefined, isIgnored: undefined };

const numberingFaults = (text: string): readonly string[] =>
  checkSpeech(parseSpeech(text), settings)
    .filter(({ rule, severity }) => NUMBERING.test(rule) && (severity === 'error' || severity === 'warning'))
    .map(({ rule, span }) => `${rule} at “${text.slice(span.start, span.start + 10)}”`);

interface Done {
  readonly text: string;
  readonly change: Change;
}

/** Does something to a text; undefined where it is refused. */
function perform(text: string, operation: Operation): Done | undefined {
  try {
    const change = restructure(parseSpeech(text), operation);
    return { text: applyEdits(text, change.edits), change };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const describeStep = (what: Operation, before: string, after: string) =>
  `${JSON.stringify(what)}\n${before}\n----\n${after}`;

/** One of the headings of a text, by any number. */
function pick(text: string, seed: number): Heading {
  const { headings } = parseSpeech(text);
  return headings[seed % headings.length] as Heading;
}

const offsetOf = (heading: Heading) => heading.marker.span.start;

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
  rest = rest.replace(/[\s#]/g, '');
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
    restores('cut', ({ change }) => ({ kind: 'paste', at: change.cursor, text: change.text ?? '' })));

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
