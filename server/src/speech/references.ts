import { createPlaceFinder, type NamedPlace } from './referencePlaces';
import { lexReferences, type NamedNumber, type ReferencePhrase } from './referenceWords';
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
  /** The list that the target is in. */
  readonly list: AnyList;
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
  return lines.flatMap(({ line, start, text }) => {
    if (!places.isText(line)) return [];
    let part: Heading | undefined;
    return lexReferences(text).flatMap((phrase, index, phrases) => {
      const found = findPlaces(phrase, start);
      if (phrase.kind === 'part') part = found?.length === 1 ? asHeading(found[0]) : undefined;
      // A part that has no such point is perhaps another speech's.
      const isLost = found === undefined || (leadsOn(phrases, index) && !leadsTo(phrases[index + 1], start, part));
      return isLost
        ? []
        : phrase.numbers.map((number, at) => toReference(number, start, line, found[at] as NamedPlace));
    });

    function findPlaces(phrase: ReferencePhrase, offset: number): readonly NamedPlace[] | undefined {
      const found = phrase.numbers.flatMap(({ value, bracket, words }) => {
        const at = offset + words.start;
        if (places.isMarker(at)) return [];
        if (phrase.kind === 'part') return places.part(value, at, phrase.side) ?? [];
        if (phrase.inPart) return (part && places.inside(part, value, bracket)) ?? [];
        return (
          (bracket ? places.bracketed(value, bracket, at, phrase.side) : places.point(value, at, phrase.side)) ?? []
        );
      });
      return found.length === phrase.numbers.length ? found : undefined;
    }

    function leadsTo(phrase: ReferencePhrase | undefined, offset: number, to: Heading | undefined): boolean {
      part = to;
      return phrase !== undefined && findPlaces(phrase, offset) !== undefined;
    }
  });
}

/** Whether the next phrase goes on from this part. */
function leadsOn(phrases: readonly ReferencePhrase[], index: number): boolean {
  return phrases[index]?.kind === 'part' && phrases[index + 1]?.inPart === true;
}

function asHeading(place: NamedPlace | undefined): Heading | undefined {
  return place !== undefined && 'children' in place.item ? place.item : undefined;
}

function toReference(number: NamedNumber, offset: number, line: number, { item, list }: NamedPlace): Reference {
  const place = ({ start, end }: Span): Span => ({ start: offset + start, end: offset + end });
  return { span: place(number.words), numberSpan: place(number.span), line, target: item, list };
}
