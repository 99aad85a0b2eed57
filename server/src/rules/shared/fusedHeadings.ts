import { readHeadingShape } from '../../speech/headingShape';
import type { Heading, Speech } from '../../speech/speech';
import { textLength } from './comparableHeadings';

/** Headings whose text runs on into their body, and the siblings that show where it should end. */
export interface FusedHeadings {
  readonly fused: readonly Heading[];
  /** Those of them that may as well be long headings. */
  readonly doubtful: ReadonlySet<Heading>;
  /** How the siblings stand. */
  readonly siblingsKind: 'standalone' | 'run-in';
  readonly sibling: Heading;
}

/** So many siblings for each text that departs from them; fewer show no habit. */
const FEWEST_SIBLINGS = 2;
/** In times of the longest sibling's text. No heading of a real speech is so much longer than its siblings and has more clauses too. */
const LONGER = 1.5;

/** （二）强化理论武装，筑牢思想根基基层党组织要…。: a first sentence that begins as the heading of every sibling and goes on without a mark, where all of those stand in one way. */
export function findFusedHeadings({ text }: Speech, items: readonly Heading[]): FusedHeadings | undefined {
  const sorted = [...items].sort((a, b) => textLength(a) - textLength(b));
  for (let at = FEWEST_SIBLINGS; at < sorted.length; at++) {
    const [shortest, longest, next] = [sorted[0], sorted[at - 1], sorted[at]];
    if (shortest === undefined || longest === undefined || next === undefined) return undefined;
    // Such leaps are few, however many headings there are.
    if (textLength(next) <= LONGER * textLength(longest)) continue;
    const odd = sorted.slice(at);
    if (at < odd.length * FEWEST_SIBLINGS) continue;
    const { kind } = shortest;
    const siblings = sorted.slice(0, at);
    if ((kind !== 'standalone' && kind !== 'run-in') || siblings.some((other) => other.kind !== kind)) return undefined;
    // Where the siblings are questions, none shows a full stop.
    if (kind === 'run-in' && !siblings.every((other) => endsInStop(text, other))) return undefined;
    const judge = kind === 'run-in' ? createJudge(text, siblings, odd.length) : judgeByLength(siblings, odd.length);
    const judged = odd.filter((item) => isSentence(text, item)).map((item) => ({ item, certainty: judge(item) }));
    const fused = judged.filter(({ certainty }) => certainty !== 'none');
    if (fused.length === 0) continue;
    return {
      fused: fused.map(({ item }) => item),
      doubtful: new Set(fused.filter(({ certainty }) => certainty === 'doubtful').map(({ item }) => item)),
      siblingsKind: kind,
      sibling: shortest,
    };
  }
  return undefined;
}

type Certainty = 'none' | 'doubtful' | 'certain';
type Judge = (item: Heading) => Certainty;

/** Among headings on lines of their own, a line with a full sentence is told by its length. The more siblings there are for each such line, the less it takes. */
const FEW = { times: 2.5, length: 50 };
const MANY = { siblings: 3, times: 2, length: 35 };

function judgeByLength(siblings: readonly Heading[], odd: number): Judge {
  const { times, length } = siblings.length < MANY.siblings * odd ? FEW : MANY;
  const least = Math.max(length, times * longestOf(siblings.map(textLength)));
  return (item) => (textLength(item) > least ? 'certain' : 'none');
}

/** In times of the siblings' longest clause. What only has a clause more is a long heading. */
const GLUED = { certain: 1.3, doubtful: 1.1 };
/** Of one clause alone, or beside two siblings, it takes more. */
const ALONE = { certain: 2.5, doubtful: 2, length: 30 };
const FEW_TIMES = 2;
/** Beside siblings of so few characters (农业增产) every sentence is long, one of a paragraph without a heading, too, unless it begins with a word that they all have: 要 of 资质要真审 and 人员要真训. */
const TERSE = 6;

/**
 * Among headings that run in, one without its stop has one clause of both, the end of the heading and the beginning of the body: it is longer than
 * any clause of the siblings, stands where those end, and more clauses follow. Where the clauses that the siblings have are as long as theirs, the heading is only long.
 */
function createJudge(text: string, siblings: readonly Heading[], odd: number): Judge {
  const clausesOf = ({ textSpan }: Heading) => readHeadingShape(text.slice(textSpan.start, textSpan.end)).clauses;
  const known = siblings.map(clausesOf);
  const count = longestOf(known.map(({ length }) => length));
  const longest = longestOf(known.flat());
  const isFew = siblings.length < MANY.siblings * odd;
  const length = longestOf(siblings.map(textLength));
  const shared = sharedCharacters(siblings.map((other) => wordsOf(text, other)));
  return (item) => {
    const clauses = clausesOf(item);
    const begins = wordsOf(text, item).slice(0, TERSE);
    const most: Certainty = length > TERSE || shared.some((char) => begins.includes(char)) ? 'certain' : 'doubtful';
    const times = longestOf(clauses.slice(0, count)) / longest;
    if (isFew && textLength(item) <= FEW_TIMES * length) return 'none';
    if (clauses.length > count) return times > GLUED.certain ? most : times > GLUED.doubtful ? 'doubtful' : 'none';
    if (isFew || textLength(item) <= ALONE.length) return 'none';
    return times > ALONE.certain ? most : times > ALONE.doubtful ? 'doubtful' : 'none';
  };
}

function wordsOf(text: string, { textSpan }: Heading): string {
  return text.slice(textSpan.start, textSpan.end);
}

function sharedCharacters([first = '', ...rest]: readonly string[]): readonly string[] {
  return [...first].filter((char) => rest.every((other) => other.includes(char)));
}

function endsInStop(text: string, { textSpan }: Heading): boolean {
  return FULL_STOPS.includes(text[textSpan.end] ?? '-');
}

function longestOf(lengths: readonly number[]): number {
  return lengths.reduce((longest, length) => Math.max(longest, length), 0);
}

const FULL_STOPS = '。｡.．';

/** 攻坚.8个重点河湖…: a half-width full stop before a digit may be a decimal point to the reading, but here it is the stop that is looked for. */
const HALF_WIDTH_STOP = /[一-龥][.．]/;

function isSentence(text: string, { kind, textSpan }: Heading): boolean {
  return (kind === 'run-in' || kind === 'sentence') && !HALF_WIDTH_STOP.test(text.slice(textSpan.start, textSpan.end));
}
