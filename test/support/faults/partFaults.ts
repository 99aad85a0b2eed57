import { formatHanNumeral } from '../../../server/src/speech/numeral';
import type { CleanDraft, CleanList } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, type Mending, type Place, takeOut } from './fault';
import { keyOf, keyOfWords, ownLists } from './places';

/** A part, or the mark behind it, at most once a draft. */
function kind(
  name: string,
  rule: string,
  mending: Mending,
  find: (draft: CleanDraft) => Omit<Fault, 'lists'> | undefined,
): FaultKind {
  return {
    name,
    rule,
    mending,
    find: (draft) => {
      const fault = find(draft);
      return fault === undefined ? [] : [{ ...fault, lists: [] }];
    },
  };
}

/** What is missing is told at the words around the place where it is missed, or at the head of the draft. */
function around(...lines: readonly number[]): readonly Place[] {
  return [0, 1, ...lines.flatMap((line) => [line - 1, line, line + 1])]
    .filter((line) => line >= 0)
    .map((line) => ({ line }));
}

const firstNumber = ({ headings, enumerations, lines }: CleanDraft): number =>
  Math.min(headings[0]?.line ?? lines.length, enumerations[0]?.[0]?.line ?? lines.length);

const endsWith = (mark: string, name: string): FaultKind =>
  kind(name, 'title-punctuation', 'safe', ({ lines, parts }) => {
    const line = parts.title.at(-1);
    if (line === undefined) return undefined;
    return { changes: changeLine(line, (lines[line] ?? '') + mark), places: [{ line }] };
  });

const salutedWith = (mark: string): FaultKind =>
  kind(`salutation with ${mark === '' ? 'no mark' : mark}`, 'salutation-punctuation', 'safe', ({ lines, parts }) => {
    // Of a salutation over several lines the last has the mark.
    const line = parts.salutation.find((at, index) => parts.salutation[index + 1] !== at + 1);
    const text = lines[line ?? -1];
    if (line === undefined || text === undefined || !/[：:]\s*$/.test(text)) return undefined;
    return { changes: changeLine(line, text.replace(/[：:]\s*$/, mark)), places: [{ line }] };
  });

const NO_TITLE = kind('no title', 'title-missing', 'never', ({ parts, model }) => {
  const [first] = parts.title;
  if (first === undefined || !model.parts.title) return undefined;
  const lines = [...parts.title, ...parts.subtitle, ...parts.speaker];
  return { changes: new Map(lines.map((line) => [line, []])), places: around(first, Math.max(...lines) + 1) };
});

const NO_SALUTATION = kind('no salutation', 'salutation-missing', 'never', ({ parts, model }) => {
  const [first] = parts.salutation;
  if (first === undefined || !model.parts.salutation) return undefined;
  return {
    changes: new Map(parts.salutation.map((line) => [line, []])),
    places: around(first, Math.max(...parts.title) + 1),
  };
});

const NO_OPENING = kind('no opening', 'opening-missing', 'never', (draft) => {
  const { parts, model } = draft;
  const first = parts.opening[0];
  const last = parts.opening.at(-1);
  if (first === undefined || last === undefined || !model.parts.opening) return undefined;
  return { changes: takeOut(first, last), places: around(first - 1, firstNumber(draft)) };
});

const NO_CLOSING = kind('no closing', 'closing-missing', 'never', ({ parts, model }) => {
  const first = parts.closing[0];
  const last = parts.closing.at(-1);
  if (first === undefined || last === undefined || !model.parts.closing) return undefined;
  return { changes: takeOut(first, last), places: around(first - 1) };
});

/** A sentence that says that points follow: 下面，我讲三点意见。 */
const ANNOUNCING =
  /[^。！？]*(?:讲|谈|提|强调)[^。！？，]{0,6}(?:[一二三四五六七八九十两几]|\d+)[点个句条][^。！？]*[。：:]$/;

const NO_ANNOUNCEMENT = kind('no announcement', 'announcement-missing', 'never', (draft) => {
  const { lines, parts, model } = draft;
  const line = parts.opening.at(-1);
  const text = lines[line ?? -1];
  if (line === undefined || text === undefined || model.announcement === 'none' || !ANNOUNCING.test(text))
    return undefined;
  const left = text.replace(ANNOUNCING, '');
  if (left.trim() === '') return undefined;
  return { changes: changeLine(line, left), places: around(line, firstNumber(draft)) };
});

/** A heading with its first child right below it, where others have a paragraph between. */
const NO_LEAD_IN: FaultKind = {
  name: 'no lead-in',
  rule: 'lead-in-missing',
  mending: 'never',
  find: (draft) =>
    ownLists(draft).flatMap((list): readonly Fault[] => {
      const { parent, headings } = list;
      const [first] = headings;
      if (parent === undefined || first === undefined || first.line - parent.line < 2) return [];
      if (draft.model.levels[parent.depth - 1]?.leadIn !== true) return [];
      return [
        {
          changes: takeOut(parent.line + 1, first.line - 1),
          places: [{ line: parent.line }, { line: first.line }],
          lists: [keyOf(list)],
        },
      ];
    }),
};

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

/** Title, salutation, opening, announcement, lead-ins, closing. */
export const PART_FAULTS: readonly FaultKind[] = [
  miscounted(1),
  miscounted(-1),
  LAST_LOST,
  NO_TITLE,
  endsWith('。', '。 behind the title'),
  endsWith('：', '： behind the title'),
  NO_SALUTATION,
  salutedWith('，'),
  salutedWith('。'),
  salutedWith('；'),
  salutedWith(''),
  NO_OPENING,
  NO_ANNOUNCEMENT,
  NO_LEAD_IN,
  NO_CLOSING,
];
