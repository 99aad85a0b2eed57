/**
 * What each step of a reading costs. The reading with the lowest sum explains the draft.
 *
 * Three bands keep it honest. *Soft* costs (opening, nesting, form) are charged once a pattern and stay below one fault,
 * but for those that rule a reading out: `nestAfterTitle`, `nestInItself`, `likenessReversed`, `restartOfOne`.
 * *Faults* (around 10 for markers, 6 for ordinal words) are the findings. Taking a plain marker for text (`stray`) costs
 * more than any fault, or faults would vanish.
 */
export const COSTS = {
  /** Faults of markers. A gap is a little cheaper than a wrong number that keeps its position. */
  heading: {
    gap: 10,
    wrong: 10.2,
    repeat: 10,
    extra: 10.3,
    back: 12,
    start: 11,
    slip: 10.1,
    open: 0.3,
    single: 3,
    nest: 3.5,
  },
  /** Faults of ordinal words. */
  word: {
    gap: 6,
    wrong: 6.1,
    repeat: 6,
    extra: 6.2,
    back: 7.5,
    start: 9.5,
    slip: 6,
    open: 0.3,
    single: 3.5,
    nest: 1.5,
  },
  /** A candidate taken for a marker although it may be text. */
  doubt: { none: 0, 'wrong-mark': 0.5, bare: 1, inline: 1, amount: 4, measure: 4, adverb: 0.3 },
  /** A strong marker taken for plain text. */
  stray: 25,
  /** A word taken for plain text: 一是 is often just a phrase, 三是 seldom. */
  plainFirstWord: 4,
  plainWord: 9,
  /** A doubtful candidate (21.5亿…, 最后, 首先) taken for plain text, and the same where only its mark is wrong (二. …). */
  plainWeak: 0.2,
  plainUnusual: 3,
  /** On top of a slip of a word: one stands at the head of a paragraph, the other inside one. */
  slipElsewhere: 2,
  /** 首先…第二…: common, and only information. */
  slipFirstThen: 3,
  /** The second of two items that are swapped: with the first it is one fault. */
  swapped: 1,
  /** On top of a slip: it was the item before that slipped. */
  slipBefore: 0.3,
  /** On top of a wrong start: the first item is there, only its number is wrong. */
  startInPlace: 0.2,
  /** Each further number in a gap, up to five. */
  gapWidth: 0.2,
  /** A list that starts again under one parent; cheaper where an unnumbered title stands between. */
  restart: 2.5,
  restartAfterTitle: 1.5,
  /** A list of one item that starts again: dearer, with its single item, than taking the second for a copy of the first. */
  restartOfOne: 8,
  /** On top of a single item: it stands in itself, directly in another single item. 一、 and again 一、 is rather a repetition. */
  singleInItself: 2,
  /** Opening a list outside one of the same form that has a single item: the second （一） is rather a repetition of the first. */
  singleOutside: 3,
  /** A list of another form under the same parent; of a lower form it is more likely inside the list than beside it. */
  otherForm: 1,
  lowerForm: 3,
  /** A list of a higher form beside a single item of a lower one: （一） and then 一、二、, which is more likely inside it. */
  higherFormAfterOne: 3,
  /** A form higher in the usual hierarchy inside a lower one: 一、 inside （一）. */
  upward: 1.5,
  /** A nesting that this speech has shown before. */
  knownUpward: 0.1,
  knownNest: 0.3,
  repeatedNest: 2,
  /** On top of nesting a form directly in itself, from （一） down: items in a row are more likely two lists. */
  nestInItself: 6,
  /** Nesting a form in itself across an unnumbered title. */
  nestAfterTitle: 13,
  /** Continuing a list across an unnumbered title. */
  acrossTitle: 0.5,
  /** An item that looks more like a section than the list it would nest in. */
  likenessReversed: 8,
  likenessRestart: 2,
  /** An inline word far from the item before it. */
  farWord: 5,
  /** An inline word behind headings that stand inside its list. */
  wordAcrossHeadings: 2,
  /** A word at the head of a paragraph that closes a list of headings. */
  wordClosesHeadings: 3,
  /** 一是…一是…: two items that share a number, as a figure of speech. */
  pair: 0.5,
  /** Lines of different build, or of different length, in one list. */
  otherShape: 1,
  nearShape: 0.4,
  lengthPerUnit: 0.02,
  mostForLength: 0.5,
  otherIndentation: 2.5,
} as const;

/** States dearer than the best one by more than this are dropped. */
export const WIDTH = 12;
/** And never more than this many are kept. */
export const MOST_STATES = 80;
/** States that a draft may spend before only the few cheapest are followed: ten times what the longest real report needs. */
export const SPENDING = 20_000;
export const FEW_STATES = 4;
/** Lists that may be open at once. Real drafts need five; the bound keeps hostile ones cheap. */
export const MOST_OPEN_LISTS = 16;
