import { hasInvisible, stripInvisible, trimEndOffset } from './characters';
import { findClosing } from './closing';
import { type Front, NOT_TITLE, readFront } from './front';
import type { Paragraph } from './paragraph';
import { findSalutations, findUnmarkedSalutation } from './salutation';
import type { SpeechParts } from './speech';

const NAVIGATION =
  /^(?:您的位置|您当前的位置|当前位置|所在位置|首页[ >＞»]|【字[体号]|分享到|浏览次数|点击次数|阅读次数|打印本页|关闭窗口|上一篇|下一篇|责任编辑)/;
const REPRINT =
  /(?:转载|来源|出处|原文|本文地址|版权|下载)[^。]{0,60}(?:https?:\/\/|www\.)|^(?:https?:\/\/|www\.)\S{1,200}$/;

/** Lines, 0-based, on which the numbering of a speech stands. */
export interface NumberedLines {
  readonly headings: readonly number[];
  /** Those that an item of an enumeration opens. */
  readonly items: readonly number[];
}

/** Finds the parts of a speech around its sections. */
export function parseParts(paragraphs: readonly Paragraph[], { headings, items }: NumberedLines): SpeechParts {
  const lines = paragraphs.map(visibleText);
  const leftovers = new Set(lines.flatMap((line, at) => (isLeftover(line) ? [at] : [])));
  const appendix = paragraphs.find(
    ({ kind, line }) => (kind === 'appendix' || kind === 'enclosures') && line > 0,
  )?.line;
  const firstHeading = minimum(headings);
  const isLeft = (line: number): boolean => leftovers.has(line);
  const marked = findSalutations(lines);
  const firstNumbered = minimum([...headings, ...items]) ?? lines.length;
  const salutation = [
    ...findUnmarkedSalutation(
      lines,
      (line) => isLeft(line) || NOT_TITLE.test(lines[line] ?? ''),
      Math.min(marked[0] ?? lines.length, firstNumbered),
    ),
    ...marked,
  ];
  const front = readFront(
    paragraphs,
    lines,
    leftovers,
    salutation[0] ?? firstHeading,
    (salutation[0] ?? lines.length) < firstNumbered,
  );
  const end = appendix ?? lines.length;
  const lastNumbered = maximum([...headings, ...items].filter((line) => line < end));
  return {
    ...front,
    salutation,
    opening: findOpening(lines, salutation, front, leftovers, firstHeading ?? minimum(items)),
    closing: findClosing({
      lines,
      salutation,
      from: (lastNumbered ?? maximum([...front.title, ...findFirstSalutation(salutation)]) ?? end) + 1,
      end,
      hasNumbers: lastNumbered !== undefined,
      isSkipped: isLeft,
    }),
    leftovers: [...leftovers],
    appendixStart: appendix,
  };
}

function minimum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.min(a, b));
}

function maximum(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((a, b) => Math.max(a, b));
}

/** The line without blanks around it and without characters that do not show. */
function visibleText({ text, head }: Paragraph): string {
  const line = text.slice(Math.min(head, text.length));
  const visible = hasInvisible(line) ? stripInvisible(line).visible : line;
  return visible.slice(0, trimEndOffset(visible));
}

function isLeftover(line: string): boolean {
  return line.length > 0 && line.length <= 200 && (NAVIGATION.test(line) || REPRINT.test(line));
}

/** The lines of the salutation that a speech begins with, above its first number; one that returns later is not among them. */
function findFirstSalutation(salutation: readonly number[], firstNumbered = Number.POSITIVE_INFINITY) {
  return salutation.filter((line, index) => line === (salutation[0] ?? 0) + index && line < firstNumbered);
}

function findOpening(
  lines: readonly string[],
  salutation: readonly number[],
  front: Front,
  leftovers: ReadonlySet<number>,
  firstNumbered: number | undefined,
): readonly number[] {
  const above = [
    ...front.title,
    ...front.subtitle,
    ...front.speaker,
    ...findFirstSalutation(salutation, firstNumbered),
  ];
  const from = (maximum(above) ?? -1) + 1;
  const opening: number[] = [];
  for (let at = from; at < Math.min(firstNumbered ?? from, lines.length); at++)
    if (lines[at] !== '' && !leftovers.has(at)) opening.push(at);
  return opening;
}
