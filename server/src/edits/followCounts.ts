import { createListFinder } from '../speech/announcedList';
import type { PlacedAnnouncement } from '../speech/announcement';
import type { AnyList, Speech } from '../speech/speech';
import type { TextEdit } from './textEdit';
import { writeCount } from './writeCount';

/** How many items a list had, what is just being written left out, and how many it has now. */
export interface Resized {
  readonly was: number;
  readonly now: number;
}

/** Makes the announcements that told rightly how long a list is tell its new length: 我讲三点意见 → 我讲四点意见. */
export function followCounts(speech: Speech, sizes: ReadonlyMap<AnyList, Resized>): readonly TextEdit[] {
  const told = new Set([...sizes.values()].map(({ was }) => was));
  const announcements = speech.announcements.filter((announcement) => told.has(countOf(speech, announcement) ?? 0));
  if (announcements.length === 0) return [];
  const findList = createListFinder(speech);
  return announcements.flatMap((announcement) => {
    const list = findList(announcement);
    const size = list && sizes.get(list);
    // A list that vanishes leaves its announcement to the writer.
    if (size === undefined || list?.inRows || size.now < 1 || size.now === size.was) return [];
    if (countOf(speech, announcement) !== size.was) return [];
    const { countSpan } = announcement;
    return [{ span: countSpan, newText: writeCount(writtenCount(speech, announcement), size.now) }];
  });
}

/** 讲一点意见 promises no number, until a second point stands below it. */
function countOf(speech: Speech, announcement: PlacedAnnouncement): number | undefined {
  return writtenCount(speech, announcement) === '一' ? 1 : announcement.count;
}

function writtenCount({ text }: Speech, { countSpan: { start, end } }: PlacedAnnouncement): string {
  return text.slice(start, end);
}
