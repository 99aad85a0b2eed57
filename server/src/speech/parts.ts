import { hasInvisible, stripInvisible, trimEndOffset } from './characters';
import { findLeftovers } from './leftovers';
import type { Paragraph } from './paragraph';
import type { SpeechParts } from './speech';

/** Lines longer than this are body, whatever they begin with. */
const LONGEST_PART = 80;
const SALUTATION =
  /^(?:尊敬的|亲爱的)?(?:各位|全体|同志|朋友|女士|先生|代表|委员|全国各|老师|同学|乡亲|父老)(?![^。]{0,40}万岁)[^。，；]{0,40}(?:[：:！!]|(?:，(?:尊敬的|亲爱的)?(?:各位|全体|同志|朋友|女士|先生|老师|同学|乡亲|父老)[^。，；]{0,40}){1,3}[：:])$/;
const SALUTATION_LINE = /^(?:尊敬的|亲爱的|各位|全体|同志|女士|先生|朋友|老师|同学)[^。；：:！!]{0,60}[、，,]?$/;
const TITLE_END = /(?:讲话|致辞|致词|发言|讲稿|报告|演讲|贺词|祝词|主持词)(?:提纲|稿|（摘要）|\(摘要\))?$/;
const SUBTITLE =
  /^(?:——|――|—|--)|^[（(][^）)]{0,40}(?:年|月|日|会议|通过|讲话)[^）)]{0,20}[）)]$|^\d{4}年\d{1,2}月\d{1,2}日/;
const NOT_TITLE =
  /^(?:来源|日期|时间|发布|发表|作者|编辑|责任编辑|字体|字号|浏览|阅读|点击|分享|打印|下载|您的位置|当前位置|首页|【|\d{4}[-./]\d|\d{4}年\d{1,2}月\d{1,2}日\s{0,9}\d{1,2}[时:：])/;
const ORGANISATION_AND_NAME =
  /^.{0,30}(?:书记|省长|市长|县长|区长|乡长|镇长|州长|主席|主任|总理|校长|院长|局长|部长|会长|代表)?[ \u3000]+(?:[一-龥](?:[ \u3000]*[一-龥]){1,3}|[一-龥]{1,6}·[一-龥]{1,10})$/;
const SPACED_NAME = /^[一-龥][ \u3000]+[一-龥](?:[ \u3000]+[一-龥])?$/;
const NAME = /^[一-龥](?:[ \u3000]*[一-龥]){1,2}$/;
const OFFICE = /^[一-龥]{2,20}(?:书记|长|主席|主任|总理|代表)$/;

/** Lines, 0-based, on which the numbering of a speech stands. */
export interface NumberedLines {
  readonly headings: readonly number[];
  /** Those that an item of an enumeration opens. */
  readonly items: readonly number[];
}

/** Finds the parts of a speech around its sections. */
export function parseParts(paragraphs: readonly Paragraph[], { headings, items }: NumberedLines): SpeechParts {
  const lines = paragraphs.map(visibleText);
  const appendix = paragraphs.find(
    ({ kind, line }) => (kind === 'appendix' || kind === 'enclosures') && line > 0,
  )?.line;
  const firstHeading = minimum(headings);
  const salutation = findSalutations(lines);
  const found = findLeftovers(paragraphs, salutation[0] ?? firstHeading ?? minimum(items) ?? FRONT_LINES);
  const leftovers = new Set(found.leftovers);
  const front = readFront(paragraphs, lines, leftovers, salutation[0] ?? firstHeading);
  const inBody = headings.filter((line) => line < (appendix ?? lines.length));
  return {
    ...front,
    salutation,
    opening: findOpening(lines, salutation, front, leftovers, firstHeading ?? minimum(items)),
    closing: findClosing(lines, salutation, leftovers, maximum(inBody), appendix),
    ...found,
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

/** All salutations that stand alone on their line, in the middle too; one that runs over several lines has a colon only on the last. */
function findSalutations(lines: readonly string[]): readonly number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (line.length > LONGEST_PART || !SALUTATION.test(line)) return;
    let from = at;
    while (from > 0 && SALUTATION_LINE.test(lines[from - 1] as string) && !TITLE_END.test(lines[from - 1] as string))
      from--;
    for (let part = from; part <= at; part++) found.push(part);
  });
  return found;
}

type Front = Pick<SpeechParts, 'title' | 'subtitle' | 'speaker'>;
const NO_FRONT: Front = { title: [], subtitle: [], speaker: [] };

/** Title, subtitle and speaker, above the first salutation (or the first heading, in a draft without one). */
function readFront(
  paragraphs: readonly Paragraph[],
  lines: readonly string[],
  leftovers: ReadonlySet<number>,
  end: number | undefined,
): Front {
  const used = lines
    .slice(0, end === undefined ? FRONT_LINES : Math.min(end, MOST_FRONT_LINES))
    .map((line, at) => ({ line, at }));
  const front = used.filter(
    ({ line, at }) =>
      line !== '' &&
      line.length <= LONGEST_PART &&
      !leftovers.has(at) &&
      !NOT_TITLE.test(line) &&
      paragraphs[at]?.candidates.length === 0,
  );
  const named = front.find(({ line }) => TITLE_END.test(line) && !SUBTITLE.test(line));
  const dash = front.find(({ line }) => SUBTITLE.test(line));
  const above = dash && front.filter(({ at }) => at < dash.at).slice(-2);
  const first =
    front.length <= 4 && end !== undefined
      ? front.slice(0, 1).filter(({ line }) => !'。！？；，：'.includes(line.at(-1) ?? '。'))
      : [];
  const title = named ? [named] : above?.length ? above : first;
  const last = title.at(-1);
  if (last === undefined) return NO_FRONT;
  const rest = front.filter(({ at }) => at > last.at);
  const subtitle = rest.filter(
    ({ line }, index) => SUBTITLE.test(line) || (index > 0 && continuesSubtitle(rest, index)),
  );
  const speaker = findSpeaker(
    rest.filter((entry) => !subtitle.includes(entry)),
    lines.findLastIndex((line, at) => line !== '' && at < (end ?? 0)),
  );
  const at = (entry: { readonly at: number }) => entry.at;
  return { title: title.map(at), subtitle: subtitle.map(at), speaker: speaker.map(at) };
}

type FrontLine = { readonly line: string; readonly at: number };

/** 省长　王小明 on one line, or the office and the name on two; a name without blanks only on the line above the salutation. */
function findSpeaker(rest: readonly FrontLine[], lastLine: number): readonly FrontLine[] {
  const name = rest.findIndex(
    ({ line, at }) =>
      ORGANISATION_AND_NAME.test(line) || SPACED_NAME.test(line) || (at === lastLine && NAME.test(line)),
  );
  if (name < 0) return [];
  const isOffice = NAME.test(rest[name]?.line ?? '') && OFFICE.test(rest[name - 1]?.line ?? '');
  return rest.slice(isOffice ? name - 1 : name, name + 1);
}

/** Where there is neither salutation nor heading, a title is looked for in so many lines. */
const FRONT_LINES = 6;
/** The front of a page copied from the web, navigation included, is not longer. */
const MOST_FRONT_LINES = 60;

/** ——2026年1月26日在…第十四届⏎人民代表大会第五次会议上: the occasion may run over two lines. */
function continuesSubtitle(rest: readonly FrontLine[], index: number): boolean {
  return (
    /^(?:——|――)/.test(rest[index - 1]?.line ?? '') &&
    /(?:上|讲话)$/.test(rest[index]?.line ?? '') &&
    !/(?:上|讲话)$/.test(rest[index - 1]?.line ?? '')
  );
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

/** What stands behind the last salutation that returns after the last heading: a call to act, thanks. */
function findClosing(
  lines: readonly string[],
  salutation: readonly number[],
  leftovers: ReadonlySet<number>,
  lastHeading: number | undefined,
  appendix: number | undefined,
): readonly number[] {
  if (lastHeading === undefined) return [];
  const end = appendix ?? lines.length;
  const from =
    salutation.find((at) => at > lastHeading && at < end) ??
    lines.findIndex((line, at) => at > lastHeading && at < end && ADDRESSED.test(line));
  if (from < 0) return [];
  const closing: number[] = [];
  for (let at = from; at < end; at++) if (lines[at] !== '' && !leftovers.has(at)) closing.push(at);
  return closing;
}

/** 同志们，新征程已经开启…: a salutation that opens a paragraph. */
const ADDRESSED = /^(?:同志们|各位代表|各位委员|各位同志|朋友们|老师们|同学们|女士们|乡亲们)[，！,!：:、]/;
