import type { CleanDraft } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, type Mending, type Place, takeOut } from './fault';
import { keyOf, ownLists } from './places';

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

/** Where a draft without a title begins, below what a web page left. */
const begin = ({ salutation, opening }: CleanDraft['parts']) => [...salutation.slice(0, 1), ...opening.slice(0, 1)];

const NO_TITLE = kind('no title', 'title-missing', 'never', ({ parts, model }) => {
  const [first] = parts.title;
  if (first === undefined || !model.parts.title) return undefined;
  const lines = [...parts.title, ...parts.subtitle, ...parts.speaker];
  return {
    changes: new Map(lines.map((line) => [line, []])),
    places: around(first, Math.max(...lines) + 1, ...begin(parts)),
  };
});

const NO_SALUTATION = kind('no salutation', 'salutation-missing', 'never', ({ parts, model }) => {
  const [first] = parts.salutation;
  if (first === undefined || !model.parts.salutation) return undefined;
  return {
    changes: new Map(parts.salutation.map((line) => [line, []])),
    places: around(first, Math.max(...parts.title) + 1, ...parts.opening.slice(0, 1)),
  };
});

const NO_OPENING = kind('no opening', 'opening-missing', 'never', (draft) => {
  const { parts, model } = draft;
  const first = parts.opening[0];
  const last = parts.opening.at(-1);
  if (first === undefined || last === undefined || !model.parts.opening) return undefined;
  return { changes: takeOut(first, last), places: around(first - 1, firstNumber(draft)) };
});

const NO_CLOSING = kind('no closing', 'closing-missing', 'never', ({ lines, parts, model }) => {
  const first = parts.closing[0];
  const last = parts.closing.at(-1);
  if (first === undefined || last === undefined || !model.parts.closing) return undefined;
  // Below a last line like 结束语 the closing is still to be written.
  const above = lines.slice(0, first).findLast((text) => text.trim() !== '') ?? '';
  if (!/[。！？!?.”]\s*$/.test(above)) return undefined;
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

/** Title, salutation, opening, announcement, lead-ins, closing. */
export const PART_FAULTS: readonly FaultKind[] = [
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
