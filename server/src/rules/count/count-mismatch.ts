import { writeCount } from '../../edits/writeCount';
import type { PlacedAnnouncement } from '../../speech/announcement';
import type { AnyList, Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { findAnnouncedList, indexLists, startOf } from '../shared/announcedList';
import { goesOn, isExtra } from '../shared/goesOn';
import { changeTitle, plainText } from '../shared/numberFixes';
import { findTextLines } from '../shared/wholeDraft';

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
    if (counted.length === 0) return [];
    const starts = indexLists(speech);
    const announced = new Map<AnyList, PlacedAnnouncement>();
    for (const announcement of counted) {
      const list = findAnnouncedList(speech, announcement, starts);
      if (list !== undefined) announced.set(list, announcement);
    }
    const others = starts.lists.filter((list) => !announced.has(list));
    return [...announced]
      .filter(([list, announcement]) => isBroken(speech, announcement, list, others))
      .map(([list, announcement]) => report(speech, announcement, list));
  },
};

function countItems(list: AnyList): number {
  return list.items.reduce((count, { run }) => count + 1 + run, 0);
}

/**
 * Whether the list certainly has another number of items than was announced, and no fault of its own that tells why.
 * `others` are the lists that no announcement claims.
 */
function isBroken(
  speech: Speech,
  announcement: PlacedAnnouncement,
  list: AnyList,
  others: readonly AnyList[],
): boolean {
  const { count = 0, line, span } = announcement;
  const { items } = list;
  const { appendixStart = speech.paragraphs.length } = speech.parts;
  const actual = countItems(list);
  if (actual === count || items.length < 2 || list.inRows) return false;
  if (items[0]?.ordinal !== 1 || items.some(({ fault }) => fault !== undefined)) return false;
  // Where the heading 一、 is gone, the list behind the announcement is one that stood under it.
  if (others.some((other) => startOf(other) > span.start && other.items[0]?.fault?.kind === 'start')) return false;
  // 三是…，抓好三件事：一是…二是…三是…。⏎四是…: the last may belong to the list around it.
  if (items[0].line === line && items.filter((item) => item.line === line).length === count) return false;
  const isNear = (other: AnyList): boolean => {
    const first = other.items[0];
    if (other.parent !== list.parent || first === undefined || startOf(other) < span.start) return false;
    if (first.line >= appendixStart) return false;
    return other.kind === 'headings' || first.line <= (items[0]?.line ?? line);
  };
  if (others.some((other) => isNear(other) && countItems(other) === count)) return false;
  const restart = others.find((other) => isNear(other) && other.kind === 'headings' && other.restart);
  if (restart !== undefined && restart.scheme === list.scheme && actual + countItems(restart) === count) return false;
  if (actual > count) return !isExtra(speech, list, count);
  return !(goesOn(speech, list, actual) || breaksOff(speech, list));
}

const SENTENCE_END = /[。！？…!?.”’）)》」』*]$/;

/** Whether the draft stops in the middle of the last item, so that more is to come. */
function breaksOff(speech: Speech, list: AnyList): boolean {
  const last = findTextLines(speech).at(-1);
  return last !== undefined && !SENTENCE_END.test(last.text.trimEnd()) && reachesEnd(speech, list);
}

/** Whether the draft may still be written at the end of the list: neither an appendix nor what a web page left shows that it is all there. */
function mayGoOn(speech: Speech, list: AnyList): boolean {
  const { appendixStart, leftovers } = speech.parts;
  const end = list.items.at(-1)?.line ?? 0;
  return appendixStart === undefined && (leftovers.at(-1) ?? 0) <= end && reachesEnd(speech, list, 'typing');
}

/** Whether nothing stands behind the last item of a list: no closing, no further section; while it is typed, nothing but a line without an end. */
function reachesEnd(speech: Speech, list: AnyList, state?: 'typing'): boolean {
  const lines = findTextLines(speech);
  const isTyped = state === 'typing' && !SENTENCE_END.test(lines.at(-1)?.text.trimEnd() ?? '');
  const last = lines.at(isTyped ? -2 : -1);
  const item = list.items.at(-1);
  if (last === undefined || item === undefined) return false;
  return ('lastLine' in item ? Number(item.lastLine) : item.line) >= last.line;
}

function report(speech: Speech, { countSpan, count: announcedCount = 0 }: PlacedAnnouncement, list: AnyList): Report {
  const announced = speech.text.slice(countSpan.start, countSpan.end);
  const count = countItems(list);
  const expected = writeCount(announced, count);
  return {
    span: countSpan,
    // 讲三点意见 above two sections at the end of a draft: the third may be on its way.
    ...(count < announcedCount && mayGoOn(speech, list) && { severity: 'information' as const }),
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
