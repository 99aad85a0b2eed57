import assert from 'node:assert/strict';
import type { Change } from '../../server/src/edits/restructure/change';
import { type Operation, restructure } from '../../server/src/edits/restructure/restructure';
import { applyEdits } from '../../server/src/edits/textEdit';
import { Refusal } from '../../server/src/refusal';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import type { Heading, Speech } from '../../server/src/speech/speech';
import { readLabelledSpeeches, readOtherSpeeches, readSamples } from '../support/faults/knownDrafts';
import { numberingFaults, offsetOf } from '../support/restructuring';
import { describeShared } from './shared';

/** What was done to a heading of a real speech. */
interface Trial {
  readonly where: string;
  readonly speech: Speech;
  readonly heading: Heading;
  readonly operation: Operation;
  readonly change: Change;
  readonly text: string;
}

/** So many headings of a speech are tried, each with so many operations in turn. */
const HEADINGS = 8;
const OPERATIONS = 3;

function operationsAt(speech: Speech, heading: Heading): readonly Operation[] {
  const at = offsetOf(heading);
  const below = speech.paragraphs[heading.line + 1];
  const splits: readonly Operation[] =
    below !== undefined && below.kind === 'text' && below.end <= heading.sectionSpan.end
      ? [{ kind: 'split', at: below.start }]
      : [];
  return [
    { kind: 'moveUp', at: [at] },
    { kind: 'promote', at: [at] },
    { kind: 'insert', at, side: 'inside' },
    { kind: 'moveDown', at: [at] },
    { kind: 'demote', at: [at] },
    { kind: 'cut', at: [at] },
    { kind: 'move', at: [at], target: undefined },
    { kind: 'join', at },
    { kind: 'insert', at, side: 'before' },
    { kind: 'insert', at, side: 'behind' },
    ...splits,
  ];
}

/** Does something to a draft; undefined where it is refused. Anything else that is thrown is a defect. */
function attempt(speech: Speech, operation: Operation): Change | undefined {
  try {
    return restructure(speech, operation);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function tryAll(name: string, text: string): readonly Trial[] {
  const speech = parseSpeech(text);
  const step = Math.max(1, Math.ceil(speech.headings.length / HEADINGS));
  return speech.headings
    .filter((_, index) => index % step === 0)
    .flatMap((heading, index) => {
      const operations = operationsAt(speech, heading);
      return new Array(OPERATIONS).fill(undefined).flatMap((_, more) => {
        const operation = operations[(index * OPERATIONS + more) % operations.length] as Operation;
        const change = attempt(speech, operation);
        if (change === undefined) return [];
        const where = `${name}:${heading.line + 1} ${heading.marker.text} ${operation.kind}`;
        return [{ where, speech, heading, operation, change, text: applyEdits(text, change.edits) }];
      });
    });
}

/** How often each character occurs, without those of numbers, marks of markers, blanks and Markdown signs. */
function essence(text: string): string {
  const counts = new Map<string, number>();
  for (const char of text.replaceAll(/[\s#第部分一二三四五六七八九十两0-9０-９（）()、.．①-⑳]/g, ''))
    counts.set(char, (counts.get(char) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).join();
}

/** Ids that are in one list more often than in another. */
function addedTo(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describeShared('restructuring real speeches', () => {
  let trials: readonly Trial[];

  before(() => {
    trials = [...readSamples(), ...readLabelledSpeeches(), ...readOtherSpeeches()].flatMap(({ name, lines }) =>
      tryAll(name, lines.join('\n')),
    );
  });

  it('is done at many places, in every way', () => {
    assert.ok(trials.length > 500, `${trials.length}`);
    assert.equal(new Set(trials.map(({ operation }) => operation.kind)).size, 9);
  });

  it('keeps every character that is no number', () => {
    const known = new Map<Speech, string>();
    for (const { where, speech, operation, text } of trials) {
      const before = known.get(speech) ?? essence(speech.text);
      known.set(speech, before);
      if (operation.kind !== 'cut') assert.equal(essence(text), before, where);
    }
  });

  it('makes no numbering fault', () => {
    const known = new Map<Speech, readonly string[]>();
    const faulty = trials.flatMap(({ where, speech, text }) => {
      const before = known.get(speech) ?? numberingFaults(speech.text);
      known.set(speech, before);
      const added = addedTo(before, numberingFaults(text));
      return added.length > 0 ? [`${where}: ${added.join(', ')}`] : [];
    });
    // Where 第一，…第二，… runs on over several sections, what moves one of them takes an item along.
    assert.ok(faulty.length <= trials.length / 100, faulty.join('\n'));
  });

  it('is undone by its opposite', () => {
    const undone = trials.flatMap(({ where, speech, heading, operation, change, text }) => {
      const back = backFrom(operation, change);
      if (back === undefined || isReadOtherwise(speech, heading, text)) return [];
      const now = parseSpeech(text);
      const undo = attempt(now, back);
      return [{ where, isRestored: undo !== undefined && applyEdits(text, undo.edits) === speech.text }];
    });
    const failed = undone.filter(({ isRestored }) => !isRestored).map(({ where }) => where);
    assert.ok(undone.length > 100, `${undone.length}`);
    assert.ok(failed.length <= undone.length / 50, `${failed.length} of ${undone.length}:\n${failed.join('\n')}`);
  });
});

function backFrom({ kind }: Operation, { cursor, text = '' }: Change): Operation | undefined {
  if (kind === 'moveUp') return { kind: 'moveDown', at: [cursor] };
  if (kind === 'moveDown') return { kind: 'moveUp', at: [cursor] };
  return kind === 'cut' ? { kind: 'paste', at: cursor, text } : undefined;
}

/**
 * Whether a draft reads otherwise with a section gone from its place: another line begins the closing, or the section alone is read as several;
 * and whether a marker was broken over two lines, which is not written again.
 */
function isReadOtherwise(speech: Speech, heading: Heading, text: string): boolean {
  const now = parseSpeech(text);
  const closingOf = ({ parts, paragraphs }: Speech) => parts.closing.map((line) => paragraphs[line]?.text).join('\n');
  const alone = parseSpeech(speech.text.slice(heading.marker.span.start, heading.sectionSpan.end));
  return (
    closingOf(now) !== closingOf(speech) ||
    alone.outline.length !== 1 ||
    speech.headings.some(({ marker }) => marker.form.broken)
  );
}
