import { readFileSync } from 'node:fs';
import type { CleanDraft } from '../../test/support/faults/cleanDraft';
import { toHalfWidth, toHalfWidthStops } from '../../test/support/faults/dress';
import { changeLine, type Fault } from '../../test/support/faults/fault';
import { CLAUSES, LINES } from '../../test/traps/notMarkers';

/** A change of a whole draft that no reader would call a fault. */
export interface HarmlessChange {
  readonly name: string;
  /** What stands in place of each line. */
  readonly write: (line: string, draft: CleanDraft, at: number) => readonly string[];
  readonly lineEnd?: string;
  /** What stands before the first line. */
  readonly prefix?: string;
}

const ZERO_WIDTH = '\u200b';

/** The character in a marker behind which something is slipped in: 一|、 and （|一）. */
function insideMarker(line: string, { headings }: CleanDraft, at: number): string {
  const marker = headings.find((heading) => heading.line === at)?.marker;
  const start = marker === undefined ? -1 : line.indexOf(marker);
  return start < 0 ? line : `${line.slice(0, start + 1)}${ZERO_WIDTH}${line.slice(start + 1)}`;
}

const keep = (line: string): readonly string[] => [line];
const indent = (blanks: string) => (line: string) => [line.trim() === '' ? line : blanks + line.trimStart()];

/** Changes of how a draft is typed. */
export const HARMLESS_CHANGES: readonly HarmlessChange[] = [
  { name: 'lines indented by 　　', write: indent('　　') },
  { name: 'lines indented by four spaces', write: indent('    ') },
  { name: 'no line indented', write: indent('') },
  { name: 'blanks behind lines', write: (line) => [`${line}  　`] },
  { name: 'a blank line behind each line', write: (line) => [line, ''] },
  { name: 'CRLF', write: keep, lineEnd: '\r\n' },
  { name: 'a byte order mark', write: keep, prefix: '\ufeff' },
  { name: 'zero-width space before each line', write: (line) => [ZERO_WIDTH + line] },
  { name: 'zero-width spaces inside the text', write: (line) => [line.replace(/(.{7})(?=.)/gsu, `$1${ZERO_WIDTH}`)] },
  { name: 'zero-width space inside each marker', write: (line, draft, at) => [insideMarker(line, draft, at)] },
  { name: 'half-width brackets and marks', write: (line) => [toHalfWidth(line)] },
  { name: 'half-width marks, full stops too', write: (line) => [toHalfWidthStops(line)] },
  {
    name: 'half-width marks, indented, CRLF',
    write: (line) => [toHalfWidth(`　　${line.trimStart()}`)],
    lineEnd: '\r\n',
  },
];

/** Something that looks like a marker and is none, and how it is laid into a draft. */
export interface Trap {
  readonly name: string;
  readonly lay: (draft: CleanDraft, line: number) => Fault;
}

function asLines(name: string, lines: readonly string[]): Trap {
  return {
    name,
    lay: ({ lines: all }, at) => {
      const text = all[at] ?? '';
      const blanks = /^[ \t　]*/.exec(text)?.[0] ?? '';
      return { changes: changeLine(at, text, ...lines.map((line) => blanks + line)), places: [], lists: [] };
    },
  };
}

function asClause(clause: string): Trap {
  return {
    name: `${clause} (in a paragraph)`,
    lay: ({ lines }, at) => ({ changes: changeLine(at, (lines[at] ?? '').trimEnd() + clause), places: [], lists: [] }),
  };
}

/**
 * The drafts of `structures.txt` that may be laid into any speech: paragraphs of which each is whole by itself.
 * The others bring headings or parts of their own (lists, agendas, previews, appendices, salutations, navigation),
 * which inside another speech may really collide with what is there, or a fault that they are about.
 */
const WHOLE_STRUCTURES = ['十一是 and 十五是 belong to a series that reaches them', '1.1 and 1.2 head no line'];

function readStructures(): readonly Trap[] {
  const file = readFileSync(new URL('../../test/traps/structures.txt', import.meta.url), 'utf8');
  return WHOLE_STRUCTURES.map((title) => {
    const block = file.split(/^=== /m).find((text) => text.startsWith(`${title}\n`));
    if (block === undefined) throw new Error(`structures.txt has no “${title}”`);
    return asLines(title, (block.split(/^---$/m)[0] ?? '').trimEnd().split('\n').slice(1));
  });
}

/** Every trap of the tests. */
export const TRAPS: readonly Trap[] = [
  ...Object.values(LINES)
    .flat()
    .map((line) => asLines(line, [line])),
  ...Object.values(CLAUSES).flat().map(asClause),
  ...readStructures(),
];

/** Where a paragraph may follow: behind any full sentence of the speech itself, at its end too. */
export function placesForTraps({ lines, parts, headings }: CleanDraft): readonly number[] {
  const first = Math.max(...parts.salutation.slice(0, 1), ...parts.title, headings.length > 0 ? 0 : -1) + 1;
  const end = parts.appendixStart ?? lines.length;
  return lines.flatMap((text, at) => (at >= first && at < end && /[。！]\s*$/.test(text) ? [at] : []));
}
