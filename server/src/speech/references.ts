import { isHeading } from './listedItems';
import type { NamedNumber } from './numberGroups';
import type { NamedPlace } from './ownNumbers';
import type { Paragraph } from './paragraph';
import { createPlaceFinder, type PlaceFinder } from './referencePlaces';
import { lexReferences, type ReferencePhrase } from './referenceWords';
import type { Span } from './span';
import type { AnyList, EnumerationItem, Heading, Speech } from './speech';

/** Words that name a heading or item of the speech by its number: 前述第（三）点. */
export interface Reference {
  /** The whole words, of this number: 前述第（三）点; of 第（二）、（三）点 it is 第（二） and （三）点. */
  readonly span: Span;
  /** What changes with the number: 三 alone. */
  readonly numberSpan: Span;
  /** 0-based. */
  readonly line: number;
  readonly target: Heading | EnumerationItem;
  /** The words of which it is one number, or the only one. */
  readonly phrase: ReferencePhrase;
  /** The list that the target is in. */
  readonly list: AnyList;
  /** Of the point in 第二部分第（三）点, the reference to the part. */
  readonly part: Reference | undefined;
}

/**
 * Finds the references whose target leaves no doubt, in order: the words name a place of this speech and no document, and exactly one
 * item has the number. With `isFollowing`, items count whose number is printed once but stands behind a gap: what was meant before it is counted anew.
 * Worked out when it is asked for; linear in the text.
 */
export function findReferences(speech: Speech, { isFollowing = false } = {}): readonly Reference[] {
  const lines = speech.paragraphs.filter(({ text }) => /第|、[（(]/.test(text));
  if (lines.length === 0) return [];
  const places = createPlaceFinder(speech, isFollowing);
  return lines.flatMap((paragraph) => (places.isText(paragraph.line) ? readParagraph(paragraph, places) : []));
}

function readParagraph({ line, start, text }: Paragraph, places: PlaceFinder): readonly Reference[] {
  const phrases = lexReferences(text);
  const references: Reference[] = [];
  let part: Reference | undefined;
  phrases.forEach((phrase, index) => {
    const named = (findPlaces(phrase, part) ?? []).flatMap((place, at): readonly Reference[] => {
      const number = phrase.numbers[at];
      return number === undefined
        ? []
        : [toReference(phrase, number, start, line, place, phrase.inPart ? part : undefined)];
    });
    if (phrase.kind === 'part') part = named.length === 1 ? named[0] : undefined;
    const next = phrases[index + 1];
    // A part that has no such point is perhaps another speech's.
    if (phrase.kind === 'part' && next?.inPart === true && findPlaces(next, part) === undefined) part = undefined;
    else references.push(...named);
  });
  return references;

  /** What all numbers of a phrase name; nothing where one of them is in doubt. */
  function findPlaces(phrase: ReferencePhrase, part: Reference | undefined): readonly NamedPlace[] | undefined {
    const found: NamedPlace[] = [];
    for (const number of phrase.numbers) {
      if (places.isMarker(line, shift(number.span, start))) return undefined;
      const place = findPlace(phrase, number, part);
      if (place === undefined) return undefined;
      found.push(place);
    }
    return found;
  }

  function findPlace({ kind, side, inPart }: ReferencePhrase, number: NamedNumber, part: Reference | undefined) {
    const { value, bracket } = number;
    const at = start + number.span.start;
    if (kind === 'part') return places.part(value, at, side);
    if (inPart) return part && isHeading(part.target) ? places.inside(part.target, value, bracket) : undefined;
    return bracket ? places.bracketed(value, bracket, at, side) : places.point(value, at, side);
  }
}

function toReference(
  phrase: ReferencePhrase,
  { words, span }: NamedNumber,
  offset: number,
  line: number,
  { item, list }: NamedPlace,
  part: Reference | undefined,
): Reference {
  return { span: shift(words, offset), numberSpan: shift(span, offset), line, target: item, phrase, list, part };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
