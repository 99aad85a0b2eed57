import type { AnyList, HeadingList, Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { type FaultyItem, findFaults } from '../shared/findFaults';
import { expectedMarker, insertMissingFix, plainText } from '../shared/numberFixes';
import { wrongNumberFixes } from '../shared/numberReports';

/** （二）（三）（四） with no （一）: a list of headings does not start with one. */
export const sequenceStart: Rule = {
  meta: {
    id: 'sequence-start',
    group: 'sequence',
    severity: 'error',
    basis: { kind: 'practice' },
    description: 'A list of headings starts with one',
    fixable: 'sometimes',
  },
  check: (speech) => {
    const runsOn = findListsThatRunOn(speech.headingLists);
    return findFaults(speech.headingLists, 'start')
      .filter(({ list }) => !runsOn.has(list))
      .map((faulty) => report(speech, faulty));
  },
};

/** Numbers of a list that starts so high were hardly lost: it quotes, or goes on from elsewhere. */
const HIGH_START = 4;

function report(speech: Speech, { list, item, index }: FaultyItem): Report {
  return {
    span: item.marker.span,
    ...(item.ordinal >= HIGH_START && { severity: 'information' as const }),
    message: {
      text: 'This list starts with “{marker}”; expected “{expected}”',
      args: { marker: plainText(item.marker.text), expected: expectedMarker(list, item) },
    },
    related: [],
    fixes: [
      ...wrongNumberFixes({ list, item, index }),
      ...(item.ordinal === 1 ? [] : insertMissingFix(speech, list, index, 1)),
    ],
  };
}

/**
 * Lists that count on from the list before them in another section: 1. 2. under 一、, then 3. 4. under 二、.
 * One that starts with two may as well have lost its first item, unless each section has one, or the next counts on from it.
 */
function findListsThatRunOn(lists: readonly HeadingList[]): ReadonlySet<AnyList> {
  const runsOn = new Set<AnyList>();
  const startsWithTwo = new Set<AnyList>();
  const latest = new Map<string, HeadingList>();
  for (const list of lists) {
    const place = `${list.depth} ${list.scheme.id}`;
    const before = latest.get(place);
    latest.set(place, list);
    if (before === undefined || before.parent === list.parent) continue;
    const last = before.items.at(-1);
    const first = list.items[0];
    if (last === undefined || first?.ordinal !== last.ordinal + last.run + 1) continue;
    const isOneEach = before.items.length === 1 && list.items.length === 1;
    if (first.ordinal > 2 || isOneEach) runsOn.add(list);
    else startsWithTwo.add(list);
    if (startsWithTwo.has(before)) runsOn.add(before);
  }
  return runsOn;
}
