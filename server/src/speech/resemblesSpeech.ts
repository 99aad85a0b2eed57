import { isAddressed, TITLE_END } from './salutation';
import type { Speech } from './speech';

/** Shorter texts are notes. In characters. */
const SHORTEST = 200;
/** Where fewer of the characters that show are Chinese, the text is a table, a log, or in another language. */
const LEAST_CHINESE = 0.6;
/** What is spoken shows itself so often, or is left alone. */
const FEWEST_SIGNS = 2;

/**
 * Whether a text that nobody has called a speech certainly is one: numbered, and two signs of a speaker. A speech that is not noticed costs a click;
 * a contract that is taken for a speech costs trust. So what is written to be read (a notice, minutes, a letter, news) is none, whatever it looks like.
 */
export function resemblesSpeech(speech: Speech): boolean {
  const { text, headings, enumerations } = speech;
  if (text.length < SHORTEST || !isChinese(text) || isWritten(speech)) return false;
  const title = readTitle(speech);
  const isTitled = title !== undefined && TITLE_END.test(title);
  const isSaluted = isSalutedFirst(speech);
  const named = [isTitled, isSaluted, announcesPoints(speech), reports(speech)];
  const signs = [...named, addressesAnew(speech), calls(speech)];
  const isNumbered = headings.length > 1 || enumerations.length > 0;
  if (isNumbered) return named.includes(true) && count(signs) >= FEWEST_SIGNS;
  // An address has no numbers; a report without them may be anything.
  return isSaluted && title !== undefined && SPOKEN_TITLE.test(title);
}

function count(signs: readonly boolean[]): number {
  return signs.filter(Boolean).length;
}

function isChinese(text: string): boolean {
  const shown = text.match(/\S/gu)?.length ?? 0;
  const chinese = text.match(/[\p{Script=Han}，。、；：！？“”（）《》]/gu)?.length ?? 0;
  return chinese >= shown * LEAST_CHINESE;
}

/** How far down the front of a text goes, in lines with text. */
const FRONT = 8;
const WRITTEN =
  /(?:纪要|记录|方案|通知|通报|公告|通告|决定|办法|细则|条例|规定|规则|清单|规程|日程|议程|合同|协议|协议书|倡议书?|公开信|一封信|须知|说明书|章程|计划|要点|简报|制度|[调考]研报告|自查报告|考察报告|分析报告|检测报告|审计报告|可行性研究报告|心得体会|[读观]后感|教案|范文|大全)(?:[（(].{0,10}[）)])?$/;
/** What is written to those whom it addresses. */
const LETTER =
  /(?:感谢|慰问|公开|一封|表扬|致歉|道歉|祝贺|家长|邀请|推荐|贺)信$|(?:邀请|贺|告知|通知|建议|征求意见)函$|(?:告知|通知|邀请|承诺|申请|建议|决心|保证|挑战|应战)书$|启事$|(?:温馨|友情|安全)提[示醒]$/;
const NEWS =
  /^.{0,20}(?:本报讯|新华社|本网讯|(?:记者|通讯员)[ \u3000]?[一-龥]{2,4}(?:[）)]|[ \u3000]?报道))|^.{0,40}(?:甲方|乙方)[：:（(]/;
/** 会议指出，县长强调，: what a reporter or a secretary writes. */
const REPORTED = /(?:^|。)(?:会议|.{1,20}在(?:讲话|会上)中?)(?:指出|强调|要求|认为|听取|说|表示)/;

/** Whether a text says itself that it is read and not heard, or speaks of a speaker. */
function isWritten(speech: Speech): boolean {
  return isToldByFront(speech) || isToldByEnd(speech);
}

function isToldByFront(speech: Speech): boolean {
  const lines = speech.paragraphs.filter(({ kind }) => kind !== 'blank').slice(0, FRONT);
  const shown = lines.map(({ text, head }) => text.slice(head).trim().slice(0, LONGEST_LOOK));
  const title = readTitle(speech);
  if (title !== undefined && WRITTEN.test(title)) return true;
  const addressed = speech.parts.salutation[0] ?? lines.at(-1)?.line ?? 0;
  if (lines.some(({ line }, index) => line < addressed && LETTER.test(shown[index] ?? ''))) return true;
  return (
    shown.some((line) => NEWS.test(line) || REPORTED.test(line)) || (shown[0] !== undefined && WRITTEN.test(shown[0]))
  );
}

/** Behind the date, whom to call; before it, who signs. */
const LAST = 4;
const DATE =
  '(?:\\d{4}|[〇○零一二三四五六七八九]{4})(?:年\\s?[\\d一二三四五六七八九十]{1,3}月(?:\\s?[\\d一二三四五六七八九十]{1,3}日)?|([./-])\\d{1,2}\\1\\d{1,2})';
const DATED = new RegExp(`^${DATE}$`);
const SIGNED_AND_DATED = new RegExp(`(?:^|[。！!\\s])[一-龥（）()]{2,25}\\s{1,20}${DATE}$`);
const SIGNATURE = /^[一-龥（）()·、\s]{2,30}$/;
const POLITE = /^(?:此致)?\s{0,9}敬礼[！!。]?$|特此(?:通知|公告|通告|函告|函复|函达|告知|邀请)[。！!]?$/;

/** Whether a text ends like a letter or a notice. A speech that was printed may be signed and dated, too, below its title. */
function isToldByEnd(speech: Speech): boolean {
  const title = readTitle(speech);
  if (title !== undefined && TITLE_END.test(title)) return false;
  const { paragraphs, parts } = speech;
  const leftovers = new Set(parts.leftovers);
  const end = paragraphs
    .slice(0, parts.appendixStart)
    .filter(({ kind, line }) => kind !== 'blank' && !leftovers.has(line));
  const last = end.slice(-LAST - 1).map(({ text, head }) => text.slice(head).trimEnd().slice(-LONGEST_LOOK));
  return last.some((line, index) => {
    const above = last[index - 1] ?? '';
    return POLITE.test(line) || SIGNED_AND_DATED.test(line) || (DATED.test(line) && SIGNATURE.test(above));
  });
}

/** What is looked at of a line. */
const LONGEST_LOOK = 200;
const SPOKEN_TITLE = /(?:讲话|致[辞词]|发言|演讲|[贺祝]词)(?:[（(].{0,10}[）)])?$/;

function readTitle({ parts, paragraphs }: Speech): string | undefined {
  const lines = [...parts.title, ...parts.subtitle].map((line) => paragraphs[line]);
  const texts = lines.map((line) => line?.text.slice(line.head).trim().slice(0, LONGEST_LOOK) ?? '');
  return texts.find((text) => TITLE_END.test(text)) ?? texts[0];
}

/** Whether somebody is addressed in the front, above the numbers: 同志们： on its own line, or 各位代表，现在…. */
function isSalutedFirst({ parts, paragraphs, headings, enumerations }: Speech): boolean {
  const shown = paragraphs.filter(({ kind }) => kind !== 'blank').slice(0, FRONT + parts.leftovers.length);
  const numbered = Math.min(...[headings[0], enumerations[0]?.items[0]].map((item) => item?.line ?? paragraphs.length));
  const front = shown.filter(({ line }) => line <= numbered);
  return front.some(
    ({ line, text, head }) => line === parts.salutation[0] || isAddressed(text.slice(head, head + LONGEST_LOOK)),
  );
}

/** 现在，我代表县人民政府，向大会报告工作: within so many lines. */
const OPENING = 12;
const REPORTS = /我代表[^。]{2,60}报告/;

function reports({ paragraphs }: Speech): boolean {
  return paragraphs.slice(0, OPENING).some(({ text }) => REPORTS.test(text.slice(0, LONGEST_LOOK)));
}

/** 下面，我讲三点意见。 not inside a quotation. */
function announcesPoints({ announcements, text, paragraphs }: Speech): boolean {
  return announcements.some(({ spoken, span, line }) => {
    const clause = text.slice(span.start, span.end).slice(-LONGEST_LOOK);
    const before = text.slice(Math.max(paragraphs[line]?.start ?? 0, span.start - LONGEST_LOOK), span.end);
    return spoken && clause.includes('我') && before.lastIndexOf('“') <= before.lastIndexOf('”');
  });
}

/** 同志们，… at the head of a paragraph further below. */
function addressesAnew({ paragraphs }: Speech): boolean {
  return paragraphs.slice(FRONT).some(({ text, head }) => isAddressed(text.slice(head, head + LONGEST_LOOK)));
}

const CALLS = /让我们[^。！]{2,120}[。！!]|(?:而|努力)奋斗[！!。]/;

function calls({ parts, paragraphs }: Speech): boolean {
  return parts.closing.some((line) => CALLS.test(paragraphs[line]?.text.slice(-LONGEST_LOOK) ?? ''));
}
