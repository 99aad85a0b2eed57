import type { CleanDraft, CleanHeading } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, takeOut } from './fault';
import { writeMarker } from './markerFamily';
import { keyOf, ownLists } from './places';
import { withMarker } from './rewrite';

/** Paragraphs of body text: long, and no heading. */
function bodyLines({ lines, headings, parts }: CleanDraft): readonly number[] {
  const taken = new Set([...headings.map(({ line }) => line), ...parts.title, ...parts.leftovers, ...parts.salutation]);
  return lines.flatMap((text, at) => (text.length > 60 && /。\s*$/.test(text) && !taken.has(at) ? [at] : []));
}

function inBody(name: string, rule: string, mending: FaultKind['mending'], write: (text: string) => string): FaultKind {
  return {
    name,
    rule,
    mending,
    find: (draft) =>
      bodyLines(draft).flatMap((line) => {
        const text = draft.lines[line] ?? '';
        const written = write(text);
        return written === text ? [] : [{ changes: changeLine(line, written), places: [{ line }], lists: [] }];
      }),
  };
}

/** Something left to be filled in, at the end of a paragraph. */
const placeholder = (left: string): FaultKind =>
  inBody(`${left} left in a paragraph`, 'placeholder', 'never', (text) => text.replace(/。\s*$/, `，由${left}负责。`));

/** Lines that a copied web page brings along, above the draft or below it. */
const leftover = (rule: string, where: 'above' | 'below', line: string): FaultKind => ({
  name: `${line.slice(0, 8)}… ${where} the draft`,
  rule,
  mending: 'decision',
  find: ({ lines, parts }) => {
    if (parts.leftovers.length > 0) return [];
    const at = where === 'above' ? 0 : lines.findLastIndex((text) => text.trim() !== '');
    const text = lines[at] ?? '';
    return [
      {
        changes: changeLine(at, ...(where === 'above' ? [line, text] : [text, line])),
        places: [{ line: at, below: where === 'above' ? 0 : 1 }],
        lists: [],
      },
    ];
  },
});

const HAN_PAIR = /(?<=[一-龥])([，：；])(?=[一-龥])/g;
const OTHER_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  ',': '，',
  ':': '：',
  ';': '；',
};

/** One mark of a paragraph in the other width. */
const MIXED_WIDTH: FaultKind = {
  name: 'one mark of the other width',
  rule: 'punctuation-width',
  mending: 'decision',
  find: (draft) => {
    const text = draft.lines.join('\n');
    const full = text.match(HAN_PAIR)?.length ?? 0;
    const half = text.match(/(?<=[一-龥])[,:;](?=[一-龥])/g)?.length ?? 0;
    // Only in a draft of one width is a single other mark a slip.
    if ((full > 0 && half > 0) || full + half < 20) return [];
    return bodyLines(draft).flatMap((line) => {
      const old = draft.lines[line] ?? '';
      // The last one: the first may belong to 第一，
      const written = old.replace(
        /(?<=[一-龥])[，：；,:;](?=[一-龥](?:(?![，：；,:;]).)*$)/,
        (mark) => OTHER_WIDTH[mark] ?? mark,
      );
      return written === old ? [] : [{ changes: changeLine(line, written), places: [{ line }], lists: [] }];
    });
  },
};

/** How many levels of a model are headings, not words inside paragraphs. */
function headingLevels({ model }: CleanDraft): number {
  return model.levels.filter(({ form }) => form !== 'inline').length;
}

const FAMILIES_BELOW = ['han-bracket', 'digit', 'digit-bracket'] as const;
const ITEMS = ['先把底数摸清', '再把人手配齐', '最后把账目算明'];

/** Three items on a level that the model has not, below a heading; where the model ends with words such as 一是, inside items that stand for these. */
const TOO_DEEP: FaultKind = {
  name: 'a level below those of the model',
  rule: 'model-depth',
  mending: 'never',
  keepsModel: true,
  find: (draft) => {
    const levels = headingLevels(draft);
    const words = draft.model.levels.length - levels;
    const [family, below] = FAMILIES_BELOW.slice(levels - 1);
    const lowest = words === 0 ? family : below;
    if (family === undefined || lowest === undefined || draft.headings.some(({ depth }) => depth > levels)) return [];
    return ownLists(draft).flatMap((list) =>
      list.headings.flatMap(({ line, depth, marker }): readonly Fault[] => {
        // Below a bare marker stands its text.
        if (depth !== levels || draft.lines[line]?.trim() === marker) return [];
        const deep = ITEMS.map((text, at) => `${writeMarker(lowest, at + 1, marker)}${text}。`);
        const between = (ordinal: number, text: string) => `${writeMarker(family, ordinal, marker)}${text}。`;
        const items = words === 0 ? deep : [between(1, '早动手'), ...deep, between(2, '早见效')];
        return [
          {
            changes: changeLine(line, draft.lines[line] ?? '', ...items),
            places: [{ line, below: items.indexOf(deep[0] ?? '') + 1 }],
            lists: [keyOf(list)],
          },
        ];
      }),
    );
  },
};

/** The second level of a draft as 1. 2. 3. where the model has （一）. */
const OTHER_SCHEME: FaultKind = {
  name: 'a level numbered otherwise than in the model',
  rule: 'model-scheme',
  mending: 'never',
  keepsModel: true,
  find: (draft) => {
    const lists = ownLists(draft).filter(({ headings: [first] }) => first?.depth === 2);
    const headings = lists.flatMap((list) => list.headings);
    const first = headings[0];
    if (first === undefined || headingLevels(draft) < 2 || draft.headings.some(({ depth }) => depth > 2)) return [];
    if (headings.some(({ family }) => family !== 'han-bracket')) return [];
    const write = (heading: CleanHeading) => withMarker(draft, heading, writeMarker('digit', heading.ordinal));
    return [
      {
        changes: new Map(headings.map((heading) => [heading.line, write(heading)])),
        places: [{ line: first.line }],
        lists: lists.map(keyOf),
      },
    ];
  },
};

/** A section with fewer parts than the model has: all but two are taken out. */
const TOO_FEW: FaultKind = {
  name: 'fewer parts than in the model',
  rule: 'model-children',
  mending: 'never',
  keepsModel: true,
  find: (draft) =>
    ownLists(draft).flatMap((list): readonly Fault[] => {
      const { parent, headings } = list;
      const range = draft.model.levels[(parent?.depth ?? 0) - 1]?.children;
      const third = headings[2];
      const last = headings.at(-1);
      if (parent === undefined || third === undefined || last === undefined || range === undefined || range.min < 3)
        return [];
      return [
        {
          changes: takeOut(third.line, last.lastLine),
          places: [{ line: parent.line }, { line: headings[0]?.line ?? parent.line }],
          lists: [keyOf(list)],
        },
      ];
    }),
};

/** What is left in the text or unlike the model. */
export const WORDING_FAULTS: readonly FaultKind[] = [
  TOO_DEEP,
  OTHER_SCHEME,
  TOO_FEW,
  placeholder('XX乡'),
  placeholder('××局'),
  placeholder('【待补】'),
  placeholder('____'),
  leftover('reprint-notice', 'below', '如需转载，请注明出处：https://www.example.org/2031/0203/8.html'),
  leftover('reprint-notice', 'below', '转载请注明来源：青禾发布'),
  leftover('web-navigation', 'above', '您当前的位置：首页 > 要闻 > 正文'),
  leftover('web-navigation', 'below', '上一篇：全县春耕动员会召开'),
  leftover('web-navigation', 'below', '【打印本页】【关闭窗口】'),
  MIXED_WIDTH,
];
