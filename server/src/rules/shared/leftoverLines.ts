import { removeLines } from '../../edits/removeLines';
import { skipBlanks, trimEndOffset } from '../../speech/characters';
import type { Speech } from '../../speech/speech';
import type { Message, Report } from '../rule';

/** A page has some dozens of such lines; whoever has more sees the next when these are gone. */
export const MOST_LEFTOVERS = 100;

/** Lines that are one leftover: the first and the last of them. */
interface Block {
  readonly first: number;
  readonly last: number;
}

/**
 * A finding for each of some leftovers of a web page, given by their lines in order: “Remove this line”.
 * 【字号： 大 中 小 】 with each on a line of its own is one.
 */
export function* reportLeftoverLines(speech: Speech, lines: readonly number[], message: Message): Iterable<Report> {
  for (const block of groupLines(speech, lines))
    yield {
      span: findSpan(speech, block),
      message,
      related: [],
      fixes: [
        {
          title: removeLinesTitle(block.last - block.first + 1),
          safe: false,
          together: true,
          edits: () => removeLines(speech, block.first, block.last),
        },
      ],
    };
}

function removeLinesTitle(count: number): Message {
  return count === 1 ? { text: 'Remove this line', args: {} } : { text: 'Remove these {count} lines', args: { count } };
}

/** Puts the fragments of a broken line together with the line beside them. */
function groupLines({ paragraphs }: Speech, lines: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  let isWhole = false;
  for (const line of lines) {
    const isFragment = paragraphs[line]?.leftover?.certainty === 'fragment';
    const before = blocks.at(-1);
    if (before?.last === line - 1 && (isFragment || !isWhole)) {
      blocks[blocks.length - 1] = { first: before.first, last: line };
      isWhole ||= !isFragment;
    } else {
      blocks.push({ first: line, last: line });
      isWhole = !isFragment;
    }
  }
  return blocks;
}

/** From the first character to the last, without the blanks around them. */
function findSpan({ text, paragraphs }: Speech, { first, last }: Block): Report['span'] {
  const from = paragraphs[first]?.start ?? 0;
  const to = paragraphs[last]?.end ?? from;
  const start = skipBlanks(text, from);
  return { start, end: trimEndOffset(text, start, to) };
}
