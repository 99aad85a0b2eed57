import { writeCount } from '../../edits/writeCount';
import { createListFinder } from '../../speech/announcedList';
import type { PlacedAnnouncement } from '../../speech/announcement';
import { type Ending, reaches, readEnding } from '../../speech/ending';
import { headsLine } from '../../speech/headsLine';
import type { AnyList, Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';

import { goesOn, isExtra } from '../shared/goesOn';

import { changeTitle, plainText } from '../shared/numberFixes';
import { countItems, indexUnannounced, type UnannouncedLists } from '../shared/unannouncedLists';

/** 讲三点意见 over four headings, 以下两个方面 over three. Only where it is certain which list is meant. */
export const countMismatch: Rule = {
  meta: {
    id: 'count-mismatch',
    group: 'count',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'An announced count is that of the list that follows',
    fixable: 'never',
  },
  check: (speech) => {
    const counted = speech.announcements.filter(({ count }) => count !== undefined && count > 1);
    const ending = readEnding(speech);
    if (counted.length === 0 || ending === undefined) return [];
    const findList = createListFinder(speech);
    const announced = new Map<AnyList, PlacedAnnouncement>();
    for (const announcement of counted) {
      const list = findList(announcement);
      if (list !== undefined) announced.set(list, announcement);
    }
    const others = indexUnannounced(speech, announced);
    return [...announced]
      .filter(([list, announcement]) => isBroken(speech, announcement, list, others, ending))
      .map(([list, announcement]) => report(speech, announcement, list, ending));
  },
};

/** Whether the list certainly has another number of items than was announced, and no fault of its own that tells why. */
function isBroken(
  speech: Speech,
  announcement: PlacedAnnouncement,
  list: AnyList,
  others: UnannouncedLists,
  ending: Ending,
): boolean {
  const { count = 0, line } = announcement;
  const { items } = list;
  const actual = countItems(list);
  if (actual === count || items.length < 2 || list.inRows) return false;
  if (items[0]?.ordinal !== 1 || items.some(({ fault }) => fault !== undefined)) return false;
  // Where the heading 一、 is gone, the list behind the announcement is one that stood under it.
  if (others.hasWrongStart(announcement)) return false;
  // 三是…，抓好三件事：一是…二是…三是…。⏎四是…: the last may belong to the list around it.
  if (items[0].line === line && items.filter((item) => item.line === line).length === count) return false;
  if (others.hasOfCount(announcement, list)) return false;
  const restart = others.findRestart(announcement, list);
  if (restart !== undefined && restart.scheme === list.scheme && actual + countItems(restart) === count) return false;
  if (actual > count) return !isExtra(speech, list, count);
  return !(goesOn(speech, list, actual) || breaksOff(ending, list));
}

/** Whether the draft stops in the middle of the last item, so that more is to come. */
function breaksOff({ last, isOpen }: Ending, list: AnyList): boolean {
  const item = list.items.at(-1);
  return isOpen && item !== undefined && reaches(item, last);
}

/** Whether the draft may still be written at the end of the list: behind its last item stands nothing but a line without an end, and neither an appendix nor what a web page left shows that it is all there. */
function mayGoOn(speech: Speech, list: AnyList, { lastWhole }: Ending): boolean {
  const { parts } = speech;
  const item = list.items.at(-1);
  if (item === undefined || lastWhole === undefined || parts.appendixStart !== undefined) return false;
  if ((parts.leftovers.at(-1) ?? 0) > item.line) return false;
  // Paragraphs below 一是 at the head of a line are its own.
  if (list.kind === 'enumeration' && headsLine(speech, item))
    return parts.closing.length === 0 && (speech.headings.at(-1)?.line ?? 0) < item.line;
  return reaches(item, lastWhole);
}

function report(
  speech: Speech,
  { countSpan, count: announcedCount = 0 }: PlacedAnnouncement,
  list: AnyList,
  ending: Ending,
): Report {
  const announced = speech.text.slice(countSpan.start, countSpan.end);
  const count = countItems(list);
  const expected = writeCount(announced, count);
  return {
    span: countSpan,
    // 讲三点意见 above two sections at the end of a draft: the third may be on its way.
    ...(count < announcedCount && mayGoOn(speech, list, ending) && { severity: 'information' as const }),
    message: {
      text: 'Expected “{expected}” here, found “{announced}”: {count} items follow',
      args: { expected, announced, count },
    },
    related: list.items.map(({ marker }, index) => ({
      span: marker.span,
      message: {
        text: 'Item {number} of {count}: “{marker}”',
        args: { number: index + 1, count, marker: plainText(marker.text) },
      },
    })),
    fixes: [{ title: changeTitle(expected), safe: false, edits: () => [{ span: countSpan, newText: expected }] }],
  };
}
