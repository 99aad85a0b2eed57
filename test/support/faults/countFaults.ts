import { formatHanNumeral } from '../../../server/src/speech/numeral';
import type { CleanDraft, CleanList } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, takeOut } from './fault';
import { keyOf, keyOfWords } from './places';

/** A count that is printed: 三点, 五个方面, 4项. */
const COUNT =
  /([一二三四五六七八九十两]|\d{1,2})(?=(?:点|条|个方面(?:下功夫)?|个问题|项(?:议程|工作|任务|措施))(?:意见|要求|体会|建议|工作)?(?:[，。：:]|$|，与))/g;

/** An announcement that says how many follow. */
interface Announced {
  readonly line: number;
  readonly count: RegExpMatchArray;
  /** Where the list begins, and what tells it from others. */
  readonly first: number;
  readonly key: number;
}

/** How far behind its count an enumeration may begin. */
const REACH = 24;

/** Announcements that keep their word: above a list of just as many headings, or before as many ordinal words. */
function findAnnounced(draft: CleanDraft): readonly (Announced & { readonly list?: CleanList })[] {
  const { lists, lines, parts, enumerations } = draft;
  const above = lists.flatMap((list) => {
    const [first] = list.headings;
    if (first === undefined) return [];
    const start = list.parent?.line ?? (parts.opening[0] ?? 0) - 1;
    const line = lines.findLastIndex((text, at) => at < first.line && text.trim() !== '');
    const count = line > start ? lastCount(lines[line] ?? '') : undefined;
    return keepsWord(count, list.headings.length) ? [{ line, count, first: first.line, key: keyOf(list), list }] : [];
  });
  const inside = enumerations.flatMap((words) => {
    const [first] = words;
    const text = first === undefined ? '' : (lines[first.line] ?? '').slice(0, first.column);
    const count = lastCount(text);
    if (first === undefined || !keepsWord(count, words.length) || text.length - (count.index ?? 0) > REACH) return [];
    return [{ line: first.line, count, first: first.line, key: keyOfWords(words) }];
  });
  return [...above, ...inside];
}

function lastCount(text: string): RegExpMatchArray | undefined {
  return [...text.matchAll(COUNT)].at(-1);
}

function keepsWord(count: RegExpMatchArray | undefined, size: number): count is RegExpMatchArray {
  return count?.[1] !== undefined && readCount(count[1]) === size;
}

function readCount(text: string): number {
  return text === '两' ? 2 : Number(text) || '零一二三四五六七八九十'.indexOf(text);
}

/** The announcement's line with another count, written as the first was. */
function withCount(text: string, count: RegExpMatchArray, by: number): string {
  const printed = count[1] ?? '';
  const other = readCount(printed) + by;
  const written = /\d/.test(printed) ? String(other) : other === 2 ? '两' : formatHanNumeral(other);
  return text.slice(0, count.index) + written + text.slice((count.index ?? 0) + printed.length);
}

const miscounted = (by: 1 | -1): FaultKind => ({
  name: by > 0 ? 'count one too high' : 'count one too low',
  rule: 'count-mismatch',
  mending: 'decision',
  find: (draft) =>
    findAnnounced(draft).map(({ line, count, first, key }) => ({
      changes: changeLine(line, withCount(draft.lines[line] ?? '', count, by)),
      places: [{ line }, { line: first }],
      lists: [key],
    })),
});

const LAST_LOST: FaultKind = {
  name: 'last section taken out under a count',
  rule: 'count-mismatch',
  mending: 'never',
  find: (draft) =>
    findAnnounced(draft).flatMap(({ line, first, key, list }): readonly Fault[] => {
      const last = list?.headings.at(-1);
      if (list === undefined || last === undefined || list.headings.length < 3) return [];
      return [
        {
          changes: takeOut(last.line, last.lastLine),
          places: [{ line }, { line: first }],
          lists: [key],
        },
      ];
    }),
};

/** Announcements that do not keep their word. */
export const COUNT_FAULTS: readonly FaultKind[] = [miscounted(1), miscounted(-1), LAST_LOST];
