import { isSentenceEnd } from './characters';
import { type NamedNumber, type NumberGroup, readNumberGroups } from './numberGroups';
import { findQuotations } from './quotations';
import { isMeant, isRange, mayBeOwn, readPointing } from './referenceContext';

/** Words that speak of numbered places of a speech: 第二部分, 前述第（三）点, 第（二）、（三）点. Offsets are relative to the paragraph. */
export interface ReferencePhrase {
  readonly numbers: readonly NamedNumber[];
  /** A part of the whole speech, or a point of a list. */
  readonly kind: 'part' | 'point';
  /** Where its words say that it is: 前述, 后面要讲的. */
  readonly side: 'before' | 'behind' | undefined;
  /** Whether what it names is inside the part that was named last: 第二部分|第（三）点. */
  readonly inPart: boolean;
}

/** A phrase while it is made out what it speaks of. */
interface ReadPhrase extends ReferencePhrase {
  readonly group: NumberGroup;
  /** Whether it is a path or a pair with the one before it. */
  readonly goesOn: boolean;
  readonly isQuoted: boolean;
  isMeant: boolean;
}

const PATH_JOINT = /^(?:的|中的?|里的?|讲的|所讲的|提出的)?$/;
const PAIR_JOINT = /^(?:、|和|与|及|以及)$/;
const LONGEST_JOINT = 4;

/** Finds what speaks of numbered places of a speech, as far as a paragraph tells, in order and without overlaps. Linear in the length of the paragraph. */
export function lexReferences(text: string): readonly ReferencePhrase[] {
  const groups = readNumberGroups(text);
  if (groups.length === 0) return [];
  const quotations = findQuotations(text);
  const phrases: ReadPhrase[] = [];
  groups.forEach((group, index) => {
    const before = phrases.at(-1);
    const previous = groups[index - 1];
    const continues = isPath(text, previous, group);
    const pairs = isPair(text, previous, group);
    const goesOn = (continues || pairs) && before !== undefined;
    const pointing = goesOn ? undefined : readPointing(text, group);
    const start = pointing?.start ?? group.start;
    const isQuoted =
      isRange(text, group) || quotations.some((quotation) => quotation.start < group.end && quotation.end > start);
    const [first, ...others] = group.numbers;
    phrases.push({
      numbers: first === undefined ? [] : [{ ...first, words: { ...first.words, start } }, ...others],
      kind: group.kind,
      side: goesOn ? before.side : pointing?.side,
      inPart: continues || (pairs && before?.inPart === true),
      group,
      goesOn,
      isQuoted,
      // What goes on from what is not meant is not meant either.
      isMeant:
        !isQuoted && (goesOn ? before.isMeant : isMeant(text, group, pointing, isPath(text, group, groups[index + 1]))),
    });
  });
  // 第二部分讲的…和第一部分第（二）点: a sentence that speaks of one part of the speech speaks of the speech with the others, too.
  const sentences = countSentences(text, groups);
  const meant = new Set(sentences.filter((_, index) => phrases[index]?.isMeant && phrases[index]?.kind === 'part'));
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.isQuoted) continue;
    if (phrase.goesOn) phrase.isMeant ||= phrases[index - 1]?.isMeant === true;
    else if (phrase.kind === 'part' && meant.has(sentences[index] as number))
      phrase.isMeant ||= mayBeOwn(text, phrase.group);
  }
  return phrases.filter((phrase) => phrase.isMeant);
}

/** The number of the sentence in which each group stands. */
function countSentences(text: string, groups: readonly NumberGroup[]): readonly number[] {
  let at = 0;
  let sentence = 0;
  return groups.map(({ start }) => {
    for (; at < start; at++) if (isSentenceEnd(text, at)) sentence++;
    return sentence;
  });
}

function jointOf(text: string, previous: NumberGroup, group: NumberGroup): string | undefined {
  return group.start - previous.end > LONGEST_JOINT ? undefined : text.slice(previous.end, group.start);
}

/** 第一部分和第二部分. */
function isPair(text: string, previous: NumberGroup | undefined, group: NumberGroup): boolean {
  if (previous?.kind !== group.kind || previous.numbers[0]?.bracket !== group.numbers[0]?.bracket) return false;
  return PAIR_JOINT.test(jointOf(text, previous, group) ?? '.');
}

/** 第二部分的第（三）点. */
function isPath(text: string, previous: NumberGroup | undefined, group: NumberGroup | undefined): boolean {
  if (previous?.kind !== 'part' || group?.kind !== 'point' || previous.numbers.length > 1) return false;
  if (isRange(text, group)) return false;
  return previous.isWritten === group.isWritten && PATH_JOINT.test(jointOf(text, previous, group) ?? '.');
}
