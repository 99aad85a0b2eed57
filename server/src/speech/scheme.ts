/** Forms of numbering that can head a section and count as a level. */
export type HeadingSchemeId = 'chapter' | 'han' | 'han-bracket' | 'digit' | 'digit-close' | 'digit-bracket' | 'circled';
/** Ordinal words. They enumerate within a level and add none. */
export type WordSchemeId = 'nth' | 'nth-is' | 'its' | 'first-then' | `word-${WordSuffix}`;
/** Any form of numbering. */
export type SchemeId = HeadingSchemeId | WordSchemeId;

/** What follows the numeral of an ordinal word: 一是, 一要, 一靠 and so on. */
export const WORD_SUFFIXES = ['是', '要', '靠', '抓', '看', '讲'] as const;
/** One of them. */
export type WordSuffix = (typeof WORD_SUFFIXES)[number];

/** One form of numbering. Compared by identity: each lives once, in `SCHEMES`. */
export interface Scheme {
  readonly id: SchemeId;
  /** A small number of its own, for compact keys. */
  readonly code: number;
  /** Whether it is an ordinal word, which adds no depth. */
  readonly isWord: boolean;
  /** Usual height in a hierarchy, 0 the highest; schemes of one rank stand in for each other. Words have none (−1). */
  readonly rank: number;
  /** Its first two numbers, for messages and menus: `（一）`. */
  readonly sample: string;
}

/** GB/T 9704-2012, 7.3.3, has 一、（一）1.（1）; GB/T 15834-2011, B.3, adds 第一部分 and the marks. 1） and ① are practice. */
const HEADING_SCHEMES: readonly Omit<Scheme, 'code' | 'isWord'>[] = [
  { id: 'chapter', rank: 0, sample: '第一部分' },
  { id: 'han', rank: 1, sample: '一、' },
  { id: 'han-bracket', rank: 2, sample: '（一）' },
  { id: 'digit', rank: 3, sample: '1.' },
  { id: 'digit-close', rank: 4, sample: '1）' },
  { id: 'digit-bracket', rank: 4, sample: '（1）' },
  { id: 'circled', rank: 5, sample: '①' },
];

/** GB/T 15834-2011, B.3.1 (第一，其一，首先，) and B.3.7 (一是). */
const WORD_SCHEMES: readonly Omit<Scheme, 'code' | 'isWord' | 'rank'>[] = [
  { id: 'nth', sample: '第一，' },
  { id: 'nth-is', sample: '第一是' },
  { id: 'its', sample: '其一，' },
  { id: 'first-then', sample: '首先，' },
  ...WORD_SUFFIXES.map((suffix) => ({
    id: `word-${suffix}` as const,
    sample: `一${suffix}`,
  })),
];

/** Every form of numbering the product reads, by id. */
export const SCHEMES = Object.fromEntries(
  [
    ...HEADING_SCHEMES.map((scheme) => ({ ...scheme, isWord: false })),
    ...WORD_SCHEMES.map((scheme) => ({ ...scheme, isWord: true, rank: -1 })),
  ].map((scheme, code) => [scheme.id, { ...scheme, code } satisfies Scheme]),
) as Readonly<Record<SchemeId, Scheme>>;

/** The order of headings in GB/T 9704-2012, 7.3.3, 一、→（一）→1.→（1）, and what practice puts below it. */
export const STANDARD_ORDER: readonly Scheme[] = [
  SCHEMES.han,
  SCHEMES['han-bracket'],
  SCHEMES.digit,
  SCHEMES['digit-bracket'],
  SCHEMES.circled,
];
