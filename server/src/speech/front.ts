import type { Paragraph } from './paragraph';
import { LONGEST_PART, TITLE_END } from './salutation';
import type { SpeechParts } from './speech';

/** ？ ！ …… may stand behind a title. */
const WRONG_TITLE_MARKS = '。，、；：,;:.';
const SUBTITLE =
  /^(?:——|――|—|--)|^[（(][^）)]{0,40}(?:年|月|日|会议|通过|讲话)[^）)]{0,20}[）)]$|^\d{4}年\d{1,2}月\d{1,2}日(?![^。；：]*[。；：])/;
/** What a web page says of a speech: source, date, buttons. */
export const NOT_TITLE =
  /^(?:来源|日期|时间|发布|发表|作者|编辑|责任编辑|字体|字号|浏览|阅读|点击|分享|打印|下载|您的位置|当前位置|首页|【|\d{4}[-./]\d|\d{4}年\d{1,2}月\d{1,2}日\s{0,9}\d{1,2}[时:：])/;
const ORGANISATION_AND_NAME =
  /^.{0,30}(?:书记|省长|市长|县长|区长|乡长|镇长|州长|主席|主任|总理|校长|院长|局长|部长|会长|代表)?[ \u3000]+(?:[一-龥](?:[ \u3000]*[一-龥]){1,3}|[一-龥]{1,6}·[一-龥]{1,10})$/;
const SPACED_NAME = /^[一-龥][ \u3000]+[一-龥](?:[ \u3000]+[一-龥])?$/;
const NAME = /^[一-龥](?:[ \u3000]*[一-龥]){1,2}$/;
const OFFICE = /^[一-龥]{2,20}(?:书记|长|主席|主任|总理|代表)$/;

/** What stands above the salutation. */
export type Front = Pick<SpeechParts, 'title' | 'subtitle' | 'speaker'>;
const NO_FRONT: Front = { title: [], subtitle: [], speaker: [] };

/** Title, subtitle and speaker, above the first salutation (or the first heading, in a draft without one). */
export function readFront(
  paragraphs: readonly Paragraph[],
  lines: readonly string[],
  leftovers: ReadonlySet<number>,
  end: number | undefined,
  isAboveSalutation: boolean,
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
  const named =
    front.find(({ line }) => TITLE_END.test(line) && !SUBTITLE.test(line)) ??
    front.slice(0, 1).find(({ line }) => isMarkedTitle(line, isAboveSalutation && front.length <= 4));
  const dash = front.find(({ line }) => SUBTITLE.test(line));
  const above = dash && front.filter(({ at }) => at < dash.at).slice(-2);
  const first =
    front.length <= 4 && end !== undefined
      ? front.slice(0, 1).filter(({ line }) => !'。！？；，：、.!?;,:'.includes(line.at(-1) ?? '。'))
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

/** Words of a sentence that happens to end like a title: 林县长在会上作工作报告。 */
const SENTENCE = /[上会]作|[我向听]|发表|今天|现在|刚才|[。！？；：，、:;!?,]/;

/** 春耕要早。 above ——在…会上的讲话: a title with a mark that does not belong there. */
export function isMarkedTitleAbove(line: string, subtitle: string): boolean {
  return (
    WRONG_TITLE_MARKS.includes(line.at(-1) ?? ' ') &&
    !SENTENCE.test(line.slice(0, -1)) &&
    /^(?:——|――)/.test(subtitle) &&
    TITLE_END.test(subtitle)
  );
}

/** Whether a line is certainly a title, with a mark behind it that does not belong there: 在…会上的讲话。 */
export function isMarkedTitle(line: string, isAboveSalutation: boolean): boolean {
  const title = line.slice(0, -1);
  return (
    WRONG_TITLE_MARKS.includes(line.at(-1) ?? ' ') &&
    title.length >= SHORTEST_TITLE &&
    TITLE_END.test(title) &&
    !SENTENCE.test(title) &&
    // Just above the salutation it need not begin with 在.
    (isAboveSalutation || /^(?:在|关于)/.test(title))
  );
}

const SHORTEST_TITLE = 4;

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
export const FRONT_LINES = 6;
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
