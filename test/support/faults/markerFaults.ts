import type { CleanHeading } from './cleanDraft';
import { changeLine, type FaultKind, type Mending } from './fault';
import { writeSingleCharacter } from './markerFamily';
import { headingsAt, keyOf, nameAt, type Position } from './places';
import { withMarker } from './rewrite';

/** How a marker can be miswritten though its number and level are right; nothing where its family cannot. */
type Miswriting = (heading: CleanHeading) => string | undefined;

/** 一. （一）、 1、 （1）、 */
const withWrongMark: Miswriting = ({ marker, family }) => {
  if (family === 'han') return marker.replace('、', '.');
  return family === 'digit' ? marker.replace(/[.．]/, '、') : `${marker}、`;
};

/** (一) among （一）, and the other way round. */
const withOtherBrackets: Miswriting = ({ marker }) => {
  if (/[（）]/.test(marker)) return marker.replace('（', '(').replace('）', ')');
  return /[()]/.test(marker) ? marker.replace('(', '（').replace(')', '）') : undefined;
};

/** （一 or 一） */
const withoutOpening: Miswriting = ({ marker }) => (/^[（(]/.test(marker) ? marker.slice(1) : undefined);
const withoutClosing: Miswriting = ({ marker }) => (/[）)]$/.test(marker) ? marker.slice(0, -1) : undefined);

const asOneCharacter: Miswriting = ({ family, ordinal }) => writeSingleCharacter(family, ordinal);

/** （⏎三） and 三⏎、; digits and their dot do not part. */
const brokenInFront: Miswriting = ({ marker, family }) => {
  if (family === 'digit') return undefined;
  return family === 'han' ? marker.replace('、', '\n、') : marker.replace(/^./, '$&\n');
};
const brokenBehind: Miswriting = ({ marker }) => (/[）)]$/.test(marker) ? marker.replace(/.$/, '\n$&') : undefined);

function miswritten(
  name: string,
  position: Position,
  rule: string,
  write: Miswriting,
  mending: Mending = 'safe',
): FaultKind {
  return {
    name: nameAt(name, position),
    rule,
    mending,
    find: (draft) =>
      headingsAt(draft, position).flatMap(({ heading, list, at }) => {
        const { line } = heading;
        const marker = write(heading);
        if (marker === undefined) return [];
        // Of two that differ, either may be told; what is no marker any more may be missed at the next one.
        const other = list.headings[position === 'of two' ? at - 1 : at + 1];
        const elsewhere = position === 'of two' || write === withoutClosing ? other : undefined;
        return [
          {
            changes: changeLine(line, ...withMarker(draft, heading, marker)),
            places: elsewhere === undefined ? [{ line }] : [{ line }, { line: elsewhere.line }],
            lists: [keyOf(list)],
          },
        ];
      }),
  };
}

/** A list written so throughout: a habit, told once at its first item. */
function habit(name: string, rule: string, write: Miswriting): FaultKind {
  return {
    name: `${name}, whole list`,
    rule,
    mending: 'decision',
    advice: true,
    find: (draft) =>
      draft.lists.flatMap((list) => {
        const [first] = list.headings;
        const written = list.headings.map((heading) => ({ heading, marker: write(heading) }));
        if (first === undefined) return [];
        const changes = written.flatMap(({ heading, marker }) =>
          marker === undefined ? [] : [[heading.line, withMarker(draft, heading, marker)] as const],
        );
        if (changes.length < list.headings.length) return [];
        return [{ changes: new Map(changes), places: [{ line: first.line }], lists: [keyOf(list)] }];
      }),
  };
}

/** Markers with the right number, written in another way than their siblings. */
export const MARKER_FAULTS: readonly FaultKind[] = [
  miswritten('wrong mark', 'middle', 'marker-punctuation', withWrongMark),
  miswritten('wrong mark', 'first', 'marker-punctuation', withWrongMark),
  miswritten('wrong mark', 'last', 'marker-punctuation', withWrongMark),
  miswritten('wrong mark', 'of two', 'marker-punctuation', withWrongMark),
  habit('wrong mark', 'marker-punctuation', withWrongMark),
  miswritten('other brackets', 'middle', 'marker-brackets', withOtherBrackets),
  miswritten('other brackets', 'first', 'marker-brackets', withOtherBrackets),
  miswritten('other brackets', 'last', 'marker-brackets', withOtherBrackets),
  miswritten('other brackets', 'of two', 'marker-brackets', withOtherBrackets),
  miswritten('opening bracket lost', 'middle', 'marker-brackets', withoutOpening),
  miswritten('closing bracket lost', 'middle', 'marker-brackets', withoutClosing),
  miswritten('single character', 'middle', 'marker-character', asOneCharacter),
  miswritten('single character', 'first', 'marker-character', asOneCharacter),
  miswritten('single character', 'last', 'marker-character', asOneCharacter),
  miswritten('single character', 'of two', 'marker-character', asOneCharacter),
  habit('single character', 'marker-character', asOneCharacter),
  miswritten('broken before its number or mark', 'middle', 'marker-broken', brokenInFront),
  miswritten('broken before its number or mark', 'first', 'marker-broken', brokenInFront),
  miswritten('broken before its number or mark', 'last', 'marker-broken', brokenInFront),
  miswritten('broken before its closing bracket', 'middle', 'marker-broken', brokenBehind),
];
