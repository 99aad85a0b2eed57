import { type Candidate, LAST_WORD, type LineShape } from './candidate';
import { isBlank, isClauseBoundary, isClosingMark } from './characters';
import { createForm, type MarkerForm } from './marker';
import { readHanNumeral } from './numeral';
import { SCHEMES, type Scheme, WORD_SUFFIXES, type WordSuffix } from './scheme';

/** Where an ordinal word may begin. Sparse on purpose: everything dearer runs only where this hits. */
const WORD_START = new RegExp(
  `[一二三四五六七八九十][${WORD_SUFFIXES.join('')}]|第[一二三四五六七八九十]|其[一二三四五六七八九十次]|首先|再次|最后[，,、]`,
  'g',
);

/** Suffixes that are ordinal words by themselves. The others (一靠, 一抓) also need 一 and 二 in the paragraph. */
const COMMON_SUFFIXES: readonly WordSuffix[] = ['是', '要'];

const NO_SHAPE: LineShape = { kind: 'bare', length: 0, indented: false };
const PLAIN: MarkerForm = createForm({});

/** Words that only look like N要 and N是. */
const NOT_ORDINAL = /^(?:要[素件闻务义]|是[非否])/;

/** Quotations shorter than this cite; longer ones report, and what they list is a list. */
const SHORT_QUOTATION = 40;

interface OrdinalWord {
  readonly start: number;
  readonly end: number;
  readonly scheme: Scheme;
  readonly ordinal: number;
  readonly form: MarkerForm;
}

/** A paragraph with more ordinal words than this is no speech; it is taken for plain text. */
const MOST_WORDS = 1000;

/** Ordinal words of one paragraph from `from` on: 一是 二是, 第一，, 首先, 其一，. `head` is where its text begins. */
export function lexWords(text: string, head: number, from: number): readonly Candidate[] {
  const words: Candidate[] = [];
  WORD_START.lastIndex = from;
  for (let hit = WORD_START.exec(text); hit !== null; hit = WORD_START.exec(text)) {
    const word = readWord(text, hit.index, head);
    if (word === undefined || isInShortQuotation(text, word.start)) continue;
    const { start, end, scheme, ordinal, form } = word;
    words.push({
      start,
      end,
      scheme,
      ordinal,
      form,
      place: start === head ? 'head' : 'inline',
      shape: NO_SHAPE,
      doubt: scheme === SCHEMES['first-then'] && form.mark === '' ? 'adverb' : 'none',
      run: 0,
    });
    if (words.length > MOST_WORDS) return [];
    WORD_START.lastIndex = end;
  }
  return words.length === 0 ? NO_WORDS : words.filter((word) => isSupported(word, words));
}

const NO_WORDS: readonly Candidate[] = [];

function readWord(text: string, at: number, head: number): OrdinalWord | undefined {
  const char = text[at];
  if (char === '第') return readNth(text, at, head);
  if (char === '其' && text[at + 1] !== '次') return readIts(text, at, head);
  if (char === '首' || char === '再' || char === '最' || char === '其') return readSequenceWord(text, at, head);
  return readSuffixed(text, at, head);
}

const NTH_MARKS = '，,、：:';

/** 第一， 第二、 and, at the head of a line alone, 第三; 第一是 is a series of its own. Not 第一书记, 第一产业. */
function readNth(text: string, at: number, head: number): OrdinalWord | undefined {
  const numeral = readHanNumeral(text, at + 1);
  if (numeral === undefined) return undefined;
  const { value: ordinal, end } = numeral;
  const previous = text[at - 1];
  if (!isAtBoundary(text, at, head) || previous === '、') return undefined;
  if (text[end] === '是') return { start: at, end: end + 1, scheme: SCHEMES['nth-is'], ordinal, form: PLAIN };
  const mark = text[end] ?? '';
  if (mark === '') return at === head ? { start: at, end, scheme: SCHEMES.nth, ordinal, form: PLAIN } : undefined;
  if (!NTH_MARKS.includes(mark) || text[end + 1] === '第') return undefined;
  if (mark === '、') {
    if (at !== head && previous !== '。' && previous !== '；') return undefined;
    if (readHanNumeral(text, end + 1)?.value === ordinal + 1) return undefined;
  }
  return { start: at, end: end + 1, scheme: SCHEMES.nth, ordinal, form: createForm({ mark }) };
}

/** 其一， 其二： 其三是. */
function readIts(text: string, at: number, head: number): OrdinalWord | undefined {
  const numeral = readHanNumeral(text, at + 1);
  const mark = numeral && text[numeral.end];
  if (numeral === undefined || mark === undefined || !`${NTH_MARKS}是`.includes(mark)) return undefined;
  if (!isAtBoundary(text, at, head)) return undefined;
  return { start: at, end: numeral.end + 1, scheme: SCHEMES.its, ordinal: numeral.value, form: createForm({ mark }) };
}

const SEQUENCE_WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: LAST_WORD };

const SEQUENCE_MARKS = '，,、';

/** 首先， 其次， 再次， 最后，, with the mark where there is one. Whether 首先 opens a series at all, the reading decides; 再次 and 最后 without a mark are adverbs. */
function readSequenceWord(text: string, at: number, head: number): OrdinalWord | undefined {
  const ordinal = SEQUENCE_WORDS[text.slice(at, at + 2)];
  if (ordinal === undefined || !isAtBoundary(text, at, head) || text[at - 1] === '、') return undefined;
  const next = text[at + 2] ?? '?';
  if (SEQUENCE_MARKS.includes(next))
    return { start: at, end: at + 3, scheme: SCHEMES['first-then'], ordinal, form: createForm({ mark: next }) };
  if (ordinal >= 3 && !'是要'.includes(next)) return undefined;
  return { start: at, end: at + 2, scheme: SCHEMES['first-then'], ordinal, form: PLAIN };
}

/** 一是 二是, 一要 二要, 一靠 二靠 and so on. */
function readSuffixed(text: string, hit: number, head: number): OrdinalWord | undefined {
  // The hit is the last numeral before the suffix: 二十一是 is hit at 一.
  let at = hit;
  while (at > 0 && '一二三四五六七八九十百零〇'.includes(text[at - 1] as string)) at--;
  const numeral = readHanNumeral(text, at);
  if (numeral === undefined || numeral.end !== hit + 1) return undefined;
  const suffix = text[hit + 1] as WordSuffix;
  if (NOT_ORDINAL.test(text.slice(hit + 1, hit + 3)) || isTautology(text, at, numeral.end + 1)) return undefined;
  if (!isAtBoundary(text, at, head) && !opensSeries(text, at, numeral.value, suffix)) return undefined;
  return { start: at, end: hit + 2, scheme: SCHEMES[`word-${suffix}`], ordinal: numeral.value, form: PLAIN };
}

/** 一是一，二是二: the numeral comes back as the whole predicate. */
function isTautology(text: string, start: number, end: number): boolean {
  const numeral = text.slice(start, end - 1);
  return (
    text.startsWith(numeral, end) &&
    (end + numeral.length >= text.length || isClauseBoundary(text[end + numeral.length]))
  );
}

/** …的是一要…，二要…: a first item glued to the clause before it counts only where its second follows at a boundary. */
function opensSeries(text: string, at: number, ordinal: number, suffix: WordSuffix): boolean {
  if (ordinal !== 1 || !COMMON_SUFFIXES.includes(suffix) || !'是为即中上里时'.includes(text[at - 1] ?? '?'))
    return false;
  const rest = text.slice(at, at + FARTHEST_SECOND);
  for (let next = rest.indexOf(`二${suffix}`); next >= 0; next = rest.indexOf(`二${suffix}`, next + 1)) {
    if (isClauseBoundary(rest[next - 1])) return true;
  }
  return false;
}

/** How far behind a glued first item its second is looked for, so that hostile text stays linear. */
const FARTHEST_SECOND = 2000;

/** Behind these an ordinal word may open a clause: brackets, and Markdown’s bold type. */
const OPENING_MARKS = '（(*';

function isAtBoundary(text: string, at: number, head: number): boolean {
  if (at === head) return true;
  const previous = text[at - 1];
  if (isClauseBoundary(previous) || isBlank(previous) || OPENING_MARKS.includes(previous ?? '?')) return true;
  if (previous === '.') return true;
  const beforeClosing = text[at - 2];
  return isClosingMark(previous) && (isClauseBoundary(beforeClosing) || beforeClosing === '”');
}

function isInShortQuotation(text: string, at: number): boolean {
  const from = Math.max(0, at - SHORT_QUOTATION);
  const before = text.slice(from, at);
  const opened = before.lastIndexOf('“');
  if (opened < 0 || before.lastIndexOf('”') > opened) return false;
  const close = text.slice(at, from + opened + SHORT_QUOTATION).indexOf('”');
  return close >= 0;
}

/** Whether a word with a rare suffix has both 一 and 二 beside it. */
function isSupported(word: Candidate, words: readonly Candidate[]): boolean {
  const suffix = word.scheme.id.slice('word-'.length) as WordSuffix;
  if (!word.scheme.id.startsWith('word-') || COMMON_SUFFIXES.includes(suffix)) return true;
  const has = (ordinal: number) => words.some((other) => other.scheme === word.scheme && other.ordinal === ordinal);
  return has(1) && has(2);
}
