import fc from 'fast-check';

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const hanNumeral = (ordinal: number) => HAN[ordinal - 1] ?? '';
const codePoint = (first: string, ordinal: number) => String.fromCodePoint((first.codePointAt(0) ?? 0) + ordinal - 1);

/** Every form of marker that a heading may have, right and wrong. */
const MARKERS: readonly ((ordinal: number) => string)[] = [
  (ordinal) => `${hanNumeral(ordinal)}、`,
  (ordinal) => `${hanNumeral(ordinal)}.`,
  (ordinal) => `（${hanNumeral(ordinal)}）`,
  (ordinal) => `(${hanNumeral(ordinal)})`,
  (ordinal) => `（\n${hanNumeral(ordinal)}）`,
  (ordinal) => `（${hanNumeral(ordinal)}）、`,
  (ordinal) => `${ordinal}.`,
  (ordinal) => `${ordinal}、`,
  (ordinal) => `（${ordinal}）`,
  (ordinal) => `${ordinal}）`,
  (ordinal) => codePoint('①', ordinal),
  (ordinal) => codePoint('㈠', ordinal),
  (ordinal) => codePoint('⒈', ordinal),
  (ordinal) => `第${hanNumeral(ordinal)}，`,
  (ordinal) => `第${hanNumeral(ordinal)}部分　`,
];

/** Text in which no character can belong to a marker. */
const TEXT = ['摸清家底', '走到。户户有人进门。', '块块下田；', '账实相符', '早动手。早完工。早见效。'];
const MARKER_CHARACTERS = /[\s一二三四五六七八九十\d（）().、，第部分是要①-⑩㈠-㈩⒈-⒑]/g;

/** What is left of a draft of `anyDraft` without all that may belong to a marker. */
export function withoutMarkers(draft: string): string {
  return draft.replace(MARKER_CHARACTERS, '');
}

const ordinal = fc.integer({ min: 1, max: 6 });
const text = fc.constantFrom(...TEXT);
const words = fc
  .array(fc.tuple(ordinal, fc.constantFrom('是', '要')), { maxLength: 2 })
  .map((items) => items.map(([number, suffix]) => `${hanNumeral(number)}${suffix}抓紧办。`).join(''));
const marker = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...MARKERS), ordinal).map(([write, number]) => write(number)) },
  { weight: 1, arbitrary: fc.constant('') },
);

/** Lines with markers of any form and number in any order: more faults than a draft ever has. */
export const anyDraft: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(marker, text, words).map((parts) => parts.join('')),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));

/** One item of a well-numbered speech: the line of its marker from 0, and where it stands among its siblings. */
export interface PlannedHeading {
  readonly line: number;
  readonly level: 1 | 2 | 3;
  readonly ordinal: number;
  readonly siblings: number;
}

export interface PlannedSpeech {
  readonly lines: readonly string[];
  readonly headings: readonly PlannedHeading[];
}

const LEVELS = { 1: MARKERS[0], 2: MARKERS[2], 3: MARKERS[6] };

/** The marker of a level in the order of GB/T 9704: 一、 （一） 1. */
export function markerOf(level: 1 | 2 | 3, number: number): string {
  return LEVELS[level]?.(number) ?? '';
}

/** What stands behind the markers of a level, by the number, so that no two siblings say the same. */
const LINES = {
  1: ['摸清家底早动手', '备足物料早开工', '上阵合力早见效', '建好管好早得益', '盯住短板早补齐'],
  2: [
    '户户有人进门。家里有什么难处，一户户记下来。',
    '块块有人下田。地里缺水还是缺肥，一块块看明白。',
    '塘塘有人管水。水位高了低了，一口口量清楚。',
    '路路有人养护。哪里塌了陷了，一段段补起来。',
    '账账有人核对。钱花到哪里去了，一笔笔说清楚。',
  ],
  3: ['田头有人看。', '渠口有人守。', '仓库有人管。', '工地有人盯。', '夜里有人查。'],
} as const;

/** A well-numbered speech of two to three levels: how many sections, and for each how many （一） and how many 1. under each. */
export const wellNumberedSpeech: fc.Arbitrary<PlannedSpeech> = fc
  .array(
    fc.array(
      fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 3, max: 5 }) }),
      { minLength: 3, maxLength: 5 },
    ),
    { minLength: 3, maxLength: 5 },
  )
  .map(planSpeech);

function planSpeech(sections: readonly (readonly number[])[]): PlannedSpeech {
  const lines = ['同志们：', '今天把大家请来，讲几点意见。'];
  const headings: PlannedHeading[] = [];
  const add = (level: 1 | 2 | 3, number: number, siblings: number): void => {
    headings.push({ line: lines.length, level, ordinal: number, siblings });
    lines.push(markerOf(level, number) + LINES[level][number - 1]);
  };
  sections.forEach((subsections, section) => {
    add(1, section + 1, sections.length);
    subsections.forEach((items, subsection) => {
      add(2, subsection + 1, subsections.length);
      for (let item = 1; item <= items; item++) add(3, item, items);
    });
  });
  return { lines, headings };
}
