import type { SpeechModel } from '../models/model';
import { formatHanNumeral } from '../speech/numeral';
import { findOpenEnumerations, findOpenHeadings, type WritingPlace } from '../speech/openLists';
import { takeFirstSalutation } from '../speech/salutation';
import type { Speech } from '../speech/speech';

/** A sentence of the genre, with what is to be filled in between braces: `今天，我们召开{会议名称}，…`. */
export type Phrase = string;

const SALUTATIONS: readonly Phrase[] = ['同志们：', '各位领导、同志们：', '各位来宾、朋友们：'];
const OPENINGS: readonly Phrase[] = [
  '今天，我们召开{会议名称}，主要是{会议要办的事}。',
  '把大家请到一起，是为了把{这项工作}再理一理、再推一推。',
  '刚才，{发言单位}作了发言，讲得实在，听了很受启发。',
];
const ADDRESS_OPENINGS: readonly Phrase[] = [
  '值此{活动名称}举办之际，我代表{单位}，向各位的到来表示热烈欢迎！',
  '能在{时节}和各位相聚{地点}，我感到十分高兴。',
];
const LEAD_INS: readonly Phrase[] = [
  '把这项工作抓好，关键在{要害}。',
  '应当看到，{成绩}来之不易，{短板}还要抓紧补上。',
  '{眼下的形势}，容不得等一等、看一看。',
];
const CLOSINGS: readonly Phrase[] = [
  '{称谓}，任务已经明确，时间不等人。让我们{行动起来的样子}，把{要办的事}一件一件办成！',
  '以上意见，请大家结合实际抓好落实。',
  '我就讲到这里，谢谢大家！',
];
const ADDRESS_CLOSINGS: readonly Phrase[] = ['最后，祝{活动名称}圆满成功！', '祝各位{祝愿}！谢谢大家！'];

/** The phrases that fit an empty line. Empty in most places. */
export function findPhrases(speech: Speech, place: WritingPlace, line: number, model: SpeechModel): readonly Phrase[] {
  const { parts, paragraphs, outline } = speech;
  const isText = (at: number): boolean => at !== line && paragraphs[at]?.kind !== 'blank';
  const above = findTextLine(speech, line, -1);
  const isAddress = model.levels.length === 0;
  const salutation = takeFirstSalutation(parts.salutation, (at) => !isText(at));
  if (
    salutation.length === 0 &&
    above >= 0 &&
    above === Math.max(-1, ...parts.title, ...parts.subtitle, ...parts.speaker)
  )
    return SALUTATIONS;
  const heading = findOpenHeadings(speech, place)[0];
  if (heading === undefined && line > (salutation.at(-1) ?? Number.POSITIVE_INFINITY)) {
    const announcements = findAnnouncements(speech, line);
    if (parts.opening.some(isText))
      return [...announcements, ...(isAddress ? closings(speech, line, isText, true) : [])];
    return [...(isAddress ? ADDRESS_OPENINGS : OPENINGS), ...announcements];
  }
  if (
    heading?.kind === 'standalone' &&
    heading.line === above &&
    findOpenEnumerations(speech, place, heading).length === 0
  )
    return LEAD_INS;
  return outline.length > 1 && heading?.line !== above ? closings(speech, line, isText, isAddress) : [];
}

/** The sentences that announce the sections, with their number; none where the opening announces already, or where it has ended. */
export function findAnnouncements(
  { parts, announcements, outline, stretches }: Speech,
  line: number,
): readonly Phrase[] {
  const firstSection = outline[0]?.line ?? Number.POSITIVE_INFINITY;
  const salutation = parts.salutation[0];
  if (salutation === undefined || line <= salutation || line > firstSection) return [];
  if (announcements.some((announcement) => announcement.spoken && announcement.line < firstSection)) return [];
  const end = stretches.find(({ depth }) => depth === 1)?.line ?? Number.POSITIVE_INFINITY;
  const count = outline.filter(({ line }) => line < end).length;
  const written = count < 2 ? '几' : count === 2 ? '两' : formatHanNumeral(count);
  return [
    `下面，我讲${written}点意见。`,
    `围绕{这项工作}，我强调${written}点要求。`,
    `借此机会，我提${written}点希望。`,
  ];
}

function closings(
  speech: Speech,
  line: number,
  isText: (line: number) => boolean,
  isAddress: boolean,
): readonly Phrase[] {
  const { parts, paragraphs } = speech;
  if (findTextLine(speech, line, 1) < paragraphs.length || parts.closing.some(isText)) return [];
  const salutation = paragraphs[parts.salutation[0] ?? -1];
  const addressed = salutation?.text.slice(salutation.head).replace(/[：:！!].*$|[{}]/g, '') || '同志们';
  return (isAddress ? ADDRESS_CLOSINGS : CLOSINGS).map((phrase) => phrase.replace('{称谓}', () => addressed));
}

/** The nearest line above (−1) or below (1) that is not blank; -1 or the line count where there is none. */
function findTextLine({ paragraphs }: Speech, line: number, by: 1 | -1): number {
  let at = line + by;
  while (paragraphs[at]?.kind === 'blank') at += by;
  return Math.min(at, paragraphs.length);
}
