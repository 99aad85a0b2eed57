import { type LexedParagraph, lexParagraph } from './lexParagraph';

/** One line of the draft. Line ends are \n, \r\n and \r, as in the Language Server Protocol; U+2028 is a character like any other. */
export interface Paragraph extends LexedParagraph {
  /** 0-based line number. */
  readonly line: number;
  /** UTF-16 offset of the line's first character in the draft. */
  readonly start: number;
  /** Offset behind the last character, before the line end. */
  readonly end: number;
  /** The line without its line end. */
  readonly text: string;
}

/** Lexed paragraphs by their text. Held by whoever parses one draft again and again. */
export interface ParagraphCache {
  lex(text: string): LexedParagraph;
  /** Forgets what has not been asked for since the last call. */
  sweep(): void;
}

/** Creates a cache that remembers the paragraphs of the latest parse. */
export function createParagraphCache(): ParagraphCache {
  let previous = new Map<string, LexedParagraph>();
  let current = new Map<string, LexedParagraph>();
  return {
    lex(text) {
      const known = current.get(text);
      if (known !== undefined) return known;
      const lexed = previous.get(text) ?? lexParagraph(text);
      current.set(text, lexed);
      return lexed;
    },
    sweep() {
      previous = current;
      current = new Map();
    },
  };
}

/** Cuts a draft into its lines and lexes each. A draft always has at least one line; a final line end opens an empty last one. */
export function parseParagraphs(text: string, cache: ParagraphCache): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const feeds = createFinder(text, '\n');
  const returns = createFinder(text, '\r');
  let start = 0;
  for (;;) {
    const end = Math.min(feeds(start), returns(start));
    const line = text.slice(start, end);
    const { head, candidates, kind, leftover, placeholders, marks, announcements } = cache.lex(line);
    paragraphs.push({
      line: paragraphs.length,
      start,
      end,
      text: line,
      head,
      candidates,
      kind,
      leftover,
      placeholders,
      marks,
      announcements,
    });
    if (end === text.length) break;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  cache.sweep();
  return paragraphs;
}

/** Finds the next place of a character at or behind an offset; asked with rising offsets, it reads the text only once. */
function createFinder(text: string, char: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      next = text.indexOf(char, from);
      if (next < 0) next = text.length;
    }
    return next;
  };
}
