import {
  findMarks,
  MARK_KINDS,
  type Mark,
  type MarkCounts,
  type MarkKind,
  NO_MARKS,
  sumMarks,
} from '../../speech/marks';
import type { Paragraph } from '../../speech/paragraph';
import type { Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { changeTitle } from '../shared/numberFixes';

/** So many times the others a width has to be used, and so often at least, to be the draft's own. */
const CLEAR_MAJORITY = 2;
const FEWEST = 3;

type Width = 'half' | 'full';

/** A half-width mark among full-width ones, or the other way round: 今年,我们 in a draft that has ，. A draft that has one width throughout is right. */
export const punctuationWidth: Rule = {
  meta: {
    id: 'punctuation-width',
    group: 'marks',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Marks between Chinese characters have one width in a draft',
    fixable: 'never',
    // When these are mended, the next are found.
    most: 100,
  },
  *check(speech) {
    const paragraphs = findOwnParagraphs(speech);
    const widths = chooseWidths(paragraphs);
    if (MARK_KINDS.every((kind) => widths[kind] === undefined)) return;
    const ends = findEndsOfTitles(speech);
    for (const paragraph of paragraphs) {
      if (!MARK_KINDS.some((kind) => countOthers(paragraph.marks, kind, widths[kind]) > 0)) continue;
      for (const mark of findMarks(paragraph.text, paragraph.candidates)) {
        const width = widths[mark.kind];
        if (width === undefined || mark.width === width) continue;
        if (ends.has(paragraph.line) && mark.span.end === paragraph.text.trimEnd().length) continue;
        yield report(paragraph, mark, width);
      }
    }
  },
};

/** The paragraphs of the speech itself, without what a web page left. */
function findOwnParagraphs({ paragraphs, parts }: Speech): readonly Paragraph[] {
  if (parts.leftovers.length === 0) return paragraphs;
  const leftovers = new Set(parts.leftovers);
  return paragraphs.filter(({ line }) => !leftovers.has(line));
}

type Widths = Readonly<Record<MarkKind, Width | undefined>>;

/** The width that is the draft's own, of each kind of mark; undefined where no other is used or none prevails. */
function chooseWidths(paragraphs: readonly Paragraph[]): Widths {
  const total = sumMarks(paragraphs);
  const choose = (kind: MarkKind): Width | undefined => {
    const [half, full] = [total[`half-${kind}`], total[`full-${kind}`]];
    const width = half > full ? 'half' : 'full';
    const most = Math.max(half, full);
    return countOthers(total, kind, width) > 0 && most >= FEWEST && most >= CLEAR_MAJORITY * Math.min(half, full)
      ? width
      : undefined;
  };
  // Nobody is advised to write . for 。, whatever the rest of the draft has.
  const stop = choose('stop');
  return { pause: choose('pause'), bracket: choose('bracket'), stop: stop === 'half' ? undefined : stop };
}

/** How many marks of a kind have another width. */
function countOthers(marks: MarkCounts, kind: MarkKind, width: Width | undefined): number {
  if (width === undefined || marks === NO_MARKS) return 0;
  return marks[`mixed-${kind}`] + marks[`${width === 'full' ? 'half' : 'full'}-${kind}`];
}

/** Lines whose last mark is judged by other rules: a title and a heading alone on its line have none, a salutation has a colon. */
function findEndsOfTitles({ headings, paragraphs, parts }: Speech): ReadonlySet<number> {
  const lines = headings.flatMap(({ kind, line }) =>
    kind === 'standalone' || (kind === 'item' && !/[;；]\s*$/.test(paragraphs[line]?.text ?? '')) ? [line] : [],
  );
  const salutations = parts.salutation.filter((line) => !/[:：]\s*$/.test(paragraphs[line]?.text ?? ''));
  return new Set([...lines, ...parts.title, ...parts.subtitle, ...salutations]);
}

function report({ start, text }: Paragraph, { kind, span }: Mark, width: Width): Report {
  const found = text.slice(span.start, span.end);
  const [first, last] = [found[0] ?? '', found.at(-1) ?? ''];
  const [expected, shown] = kind === 'bracket' ? [BRACKETS[width], `${first}…${last}`] : [otherWidth(found), found];
  const mends = (kind === 'bracket' ? [span.start, span.end - 1] : [span.start]).filter(
    (at) => isFull(text[at] ?? '') !== (width === 'full'),
  );
  return {
    span: { start: start + span.start, end: start + span.end },
    message: {
      text: 'Expected “{expected}” as in most of the draft, found “{found}”',
      args: { expected, found: shown },
    },
    related: [],
    fixes: [
      {
        title: changeTitle(expected),
        safe: false,
        together: true,
        edits: () =>
          mends.map((at) => ({
            span: { start: start + at, end: start + at + 1 },
            newText: otherWidth(text[at] ?? ''),
          })),
      },
    ],
  };
}

const HALF = ',:;?!.()';
const FULL = '，：；？！。（）';
const BRACKETS = { half: '(…)', full: '（…）' } as const;

function isFull(mark: string): boolean {
  return FULL.includes(mark);
}

/** `,` for `，` and the other way round. */
function otherWidth(mark: string): string {
  return isFull(mark) ? (HALF[FULL.indexOf(mark)] ?? mark) : (FULL[HALF.indexOf(mark)] ?? mark);
}
