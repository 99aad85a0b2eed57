import { findFirst } from '../../speech/findFirst';
import { formatHanNumeral } from '../../speech/numeral';
import type { AnyList, Heading, Speech } from '../../speech/speech';

/** What introduces one more point without a number: 最后是感谢, 还有一个是平安. */
const FURTHER = '最后|还有|再就是|再一[个点条]|再[者有]|另外|另一[个点]|此外|同时|更要|更重要的?是';
const AT_LINE = new RegExp(`^[ \\t\\u3000*]{0,8}(?:${FURTHER})`);
const AT_CLAUSE = new RegExp(`[。；，！？：、,;.!?:][ \\u3000“]{0,2}(?:${FURTHER})`);
/** 最后，祝大家…: a closing, which is no point of the list above it. */
const FAREWELL = /^[ \t\u3000*]{0,8}最后[，,]?\s{0,2}(?:祝|预祝|衷心|再次|让我们|谨|我(?:衷心|真诚|谨)?祝)/;
const BEFORE_MARKER = new RegExp(`(?:${FURTHER})[，,：:]?[ \\u3000]{0,2}$`);
/** A further point stands within so many lines below the last one. */
const MOST_LINES = 20;
/** An introduction and its comma. */
const LONGEST_INTRODUCTION = 12;

/** Whether the text behind the last item names one more, which was not read as one: 同时，第三还要…, 最后是感谢. */
export function goesOn(speech: Speech, list: AnyList, count: number): boolean {
  const last = list.items.at(-1);
  const paragraph = last && speech.paragraphs[last.line];
  if (last === undefined || paragraph === undefined) return false;
  const next = formatHanNumeral(count + 1);
  const nextNames = [`第${next}点`, `第${next}个`];
  const isHeadings = list.kind === 'headings';
  const rest = speech.text.slice(last.marker.span.end, paragraph.end);
  if (isHeadings ? /[。！？!?]最后/.test(rest) : namesNext(rest, next) || AT_CLAUSE.test(rest)) return true;
  const heading = findNextHeading(speech, last.line);
  const end = isHeadings
    ? (list.parent?.lastLine ?? speech.paragraphs.length)
    : (heading?.line ?? Number.POSITIVE_INFINITY) - 1;
  const below = speech.paragraphs.slice(last.line + 1, Math.min(end, last.line + MOST_LINES) + 1);
  if (below.some(({ text }) => isFurther(text, nextNames))) return true;
  return !isHeadings && heading?.marker.ordinal === count + 1 && heading.fault?.kind === 'start';
}

/** Whether the item over a count is introduced as one more: 此外，四是感怀. */
export function isExtra({ text }: Speech, list: AnyList, count: number): boolean {
  const start = list.items[count]?.marker.span.start;
  return start !== undefined && BEFORE_MARKER.test(text.slice(Math.max(0, start - LONGEST_INTRODUCTION), start));
}

function namesNext(text: string, next: string): boolean {
  if ([`${next}是`, `${next}要`, `第${next}`, `其${next}`, `（${next}）`].some((word) => text.includes(word)))
    return true;
  return ['。', '；', '，', '！', ' ', '\u3000'].some((mark) => text.includes(`${mark}${next}、`));
}

function isFurther(text: string, nextNames: readonly string[]): boolean {
  const line = text.trimStart();
  return (AT_LINE.test(line) && !FAREWELL.test(line)) || nextNames.some((name) => line.startsWith(name));
}

/** The first heading below a line. Headings stand in the order of the draft. */
function findNextHeading({ headings }: Speech, line: number): Heading | undefined {
  return headings[findFirst(headings, (heading) => heading.line > line)];
}
