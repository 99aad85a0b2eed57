import { formatHanNumeral } from '../../../server/src/speech/numeral';
import type { CleanDraft, CleanWord } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, type Mending, takeOut } from './fault';
import { keyOfWords, nameAt, type Position, standsAt } from './places';

type Words = readonly CleanWord[];

/** 一是, 一要, 一靠: the numeral and what follows it. */
function isSuffixed(word: CleanWord): boolean {
  return /^[一二三四五六七八九十]+[是要]$/.test(word.text);
}

const isNth = (word: CleanWord): boolean => /^第[一二三四五六七八九十]+，$/.test(word.text);

/** The word with another number; nothing for 首先. */
function withNumber(word: CleanWord, ordinal: number): string | undefined {
  if (ordinal < 1 || !(isSuffixed(word) || isNth(word))) return undefined;
  return word.text.replace(/[一二三四五六七八九十]+/, formatHanNumeral(ordinal));
}

/** Lines over which an enumeration may still be taken up again. */
const NEAR = 12;

function withWord({ lines }: CleanDraft, { line, column, text }: CleanWord, newText: string): string {
  const whole = lines[line] ?? '';
  return whole.slice(0, column) + newText + whole.slice(column + text.length);
}

/** Whether another word would go on with another enumeration close by, above or around this one: nothing is certain then. */
function continuesOtherWords({ enumerations }: CleanDraft, words: Words, at: CleanWord, text: string): boolean {
  return enumerations.some((others) => {
    if (others === words) return false;
    const before = others.findLast(({ line, column }) => line < at.line || (line === at.line && column < at.column));
    return before !== undefined && at.line - before.line < NEAR && withNumber(before, before.ordinal + 1) === text;
  });
}

function miscounted(
  name: string,
  position: Position,
  rule: string,
  mending: Mending,
  write: (word: CleanWord) => string | undefined,
): FaultKind {
  return {
    name: nameAt(name, position),
    rule,
    mending,
    find: (draft) =>
      draft.enumerations.flatMap((words) =>
        words.flatMap((word, at): readonly Fault[] => {
          const text = standsAt(position, at, words.length) ? write(word) : undefined;
          if (text === undefined || continuesOtherWords(draft, words, word, text)) return [];
          const { line } = word;
          return [
            { changes: changeLine(line, withWord(draft, word, text)), places: [{ line }], lists: [keyOfWords(words)] },
          ];
        }),
      ),
  };
}

/** An item that is gone, with its text: from its word to the next one, or its paragraph. */
const TAKEN_OUT: FaultKind = {
  name: 'item taken out',
  rule: 'enumeration-gap',
  mending: 'never',
  find: (draft) =>
    draft.enumerations.flatMap((words) =>
      words.slice(1, -1).flatMap((word, index): readonly Fault[] => {
        const next = words[index + 2];
        const before = words[index];
        if (next === undefined || withNumber(word, 1) === undefined) return [];
        const text = draft.lines[word.line] ?? '';
        if (next.line === word.line) {
          const cut = text.slice(0, word.column) + text.slice(next.column);
          return [{ changes: changeLine(word.line, cut), places: [{ line: word.line }], lists: [keyOfWords(words)] }];
        }
        if (before?.line === word.line || text.slice(0, word.column).trim() !== '') return [];
        return [{ changes: takeOut(word.line), places: [{ line: next.line }], lists: [keyOfWords(words)] }];
      }),
    ),
};

/** 一是 without a second item: the rest of its paragraph's list is gone. */
const LONE: FaultKind = {
  name: 'only one word is left',
  rule: 'enumeration-single',
  mending: 'never',
  find: (draft) =>
    draft.enumerations.flatMap((words) => {
      const [first, second] = words;
      if (first === undefined || second === undefined || !isSuffixed(first)) return [];
      if (words.some(({ line }) => line !== first.line)) return [];
      const cut = `${(draft.lines[first.line] ?? '').slice(0, second.column).replace(/[；;，,]$/, '')}。`.replace(
        /。。$/,
        '。',
      );
      return [{ changes: changeLine(first.line, cut), places: [{ line: first.line }], lists: [keyOfWords(words)] }];
    }),
};

/** Several words of a list at once, all of which must be on lines of their own or are written from the last to the first. */
function rewriteWords(draft: CleanDraft, words: Words, write: (word: CleanWord) => string): Fault['changes'] {
  const lines = new Map<number, string>();
  for (const word of [...words].reverse()) {
    const whole = lines.get(word.line) ?? draft.lines[word.line] ?? '';
    lines.set(word.line, whole.slice(0, word.column) + write(word) + whole.slice(word.column + word.text.length));
  }
  return new Map([...lines].map(([line, text]) => [line, [text]]));
}

const WRONG_MARK: FaultKind = {
  name: '第一、 throughout',
  rule: 'enumeration-punctuation',
  mending: 'decision',
  advice: true,
  find: (draft) =>
    draft.enumerations.flatMap((words) => {
      const [first] = words;
      if (first === undefined || !words.every(isNth)) return [];
      const changes = rewriteWords(draft, words, ({ text }) => text.replace('，', '、'));
      return [{ changes, places: [{ line: first.line }], lists: [keyOfWords(words)] }];
    }),
};

const TWO_SERIES: FaultKind = {
  name: '首先 and then 第二',
  rule: 'enumeration-mixed',
  mending: 'never',
  advice: true,
  find: (draft) =>
    draft.enumerations.flatMap((words) => {
      const [first, second] = words;
      if (first === undefined || second?.text !== '其次，' || !first.text.startsWith('首先')) return [];
      const later = words.slice(1);
      if (later.some(({ text }) => !/^[其再]次，$/.test(text))) return [];
      const changes = rewriteWords(draft, later, ({ ordinal }) => `第${formatHanNumeral(ordinal)}，`);
      return [{ changes, places: [first, ...later].map(({ line }) => ({ line })), lists: [keyOfWords(words)] }];
    }),
};

const before = (word: CleanWord) => withNumber(word, word.ordinal - 1);
const behind = (word: CleanWord) => withNumber(word, word.ordinal + 1);
const farOff = (word: CleanWord) => withNumber(word, word.ordinal + 3);
const ofOtherSeries = (word: CleanWord) =>
  isSuffixed(word) ? word.text.replace(/.$/, (suffix) => (suffix === '是' ? '要' : '是')) : undefined;

/** Wrong and missing ordinal words. */
export const ENUMERATION_FAULTS: readonly FaultKind[] = [
  TAKEN_OUT,
  miscounted('word repeated', 'middle', 'enumeration-duplicate', 'safe', before),
  miscounted('word repeated', 'last', 'enumeration-duplicate', 'decision', before),
  miscounted('word repeated', 'of two', 'enumeration-duplicate', 'decision', before),
  miscounted('word three too high', 'middle', 'enumeration-order', 'safe', farOff),
  miscounted('word skipped', 'last', 'enumeration-gap', 'decision', behind),
  miscounted('word skipped', 'of two', 'enumeration-gap', 'decision', behind),
  miscounted('word of another series', 'middle', 'enumeration-mixed', 'safe', ofOtherSeries),
  miscounted('word of another series', 'first', 'enumeration-mixed', 'safe', ofOtherSeries),
  miscounted('word of another series', 'last', 'enumeration-mixed', 'safe', ofOtherSeries),
  miscounted('word of another series', 'of two', 'enumeration-mixed', 'decision', ofOtherSeries),
  LONE,
  WRONG_MARK,
  TWO_SERIES,
];
