import { lexParagraph } from './lexParagraph';
import type { Paragraph } from './paragraph';

/** One of these is in every text with asides. */
const SIGN = /^(?:---[ \t]*$|[ \t]{0,3}(?:```|~~~|<!--))/m;

/**
 * Makes blank lines of what Markdown shows to no listener: the front matter between two lines ---, code between two lines ```, comments
 * <!-- … --> with lines of their own. One that is not closed is text. Linear in the lines.
 */
export function blankAsides(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (!SIGN.test(text)) return paragraphs;
  const asides = findAsides(paragraphs.map((paragraph) => paragraph.text));
  return asides.size === 0
    ? paragraphs
    : paragraphs.map((paragraph) => (asides.has(paragraph.line) ? toBlank(paragraph) : paragraph));
}

const { kind, candidates, leftover, placeholders, marks, announcements } = lexParagraph('');

/** Field by field: a copy with `...` costs many times as much, and a draft may be nothing but fences. */
function toBlank({ line, start, end, text }: Paragraph): Paragraph {
  const head = text.length;
  return { line, start, end, text, head, candidates, kind, leftover, placeholders, marks, announcements };
}

/** What opens and closes an aside. */
interface Fence {
  readonly opens: RegExp;
  readonly closes: RegExp;
}

const FENCES: readonly Fence[] = [
  { opens: /^[ \t]{0,3}```[^`]*$/, closes: /^[ \t]{0,3}```[`]*[ \t]*$/ },
  { opens: /^[ \t]{0,3}~~~/, closes: /^[ \t]{0,3}~~~[~]*[ \t]*$/ },
  { opens: /^[ \t]{0,3}<!--(?!.*-->)/, closes: /-->[ \t]*$/ },
];
const COMMENT_LINE = /^[ \t]{0,3}<!--.*-->[ \t]*$/;

function findAsides(lines: readonly string[]): ReadonlySet<number> {
  const asides = new Set<number>();
  // What is closed nowhere below is not looked for.
  const lastCloses = FENCES.map(({ closes }) => lines.findLastIndex((line) => closes.test(line)));
  const front = findFrontMatterEnd(lines);
  for (let line = 0; line < front; line++) asides.add(line);
  for (let at = front; at < lines.length; at++) {
    const line = lines[at] as string;
    if (COMMENT_LINE.test(line)) asides.add(at);
    const index = FENCES.findIndex(({ opens }) => opens.test(line));
    const fence = FENCES[index];
    if (fence === undefined || (lastCloses[index] ?? -1) <= at) continue;
    asides.add(at);
    do {
      at++;
      asides.add(at);
    } while (!fence.closes.test(lines[at] as string));
  }
  return asides;
}

/** Longer front matter is none. In lines. */
const LONGEST_FRONT_MATTER = 100;

/** The line below the front matter; 0 where there is none: a draft may begin with a line of strokes. */
function findFrontMatterEnd(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '') || !/^[\w-]+[ \t]*:/.test(lines[1] ?? '')) return 0;
  const end = lines.slice(1, LONGEST_FRONT_MATTER).findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return end < 0 ? 0 : end + 2;
}
