import { headsLine } from '../../speech/headsLine';
import type { Paragraph } from '../../speech/paragraph';
import type { Speech } from '../../speech/speech';
import type { Rule } from '../rule';
import { lastSentence } from '../shared/places';
import { isWholeDraft } from '../shared/wholeDraft';

/** An opening without 下面，我讲几点意见。 */
export const announcementMissing: Rule = {
  meta: {
    id: 'announcement-missing',
    group: 'parts',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'The opening announces what comes where that of the model does',
    fixable: 'never',
  },
  check: (speech, { model }) => {
    const opening = findOpening(speech);
    const last = opening.at(-1);
    if (model.announcement === 'none' || last === undefined) return [];
    if (!beginsList(speech, last.line) || opening.some(announces) || !isWholeDraft(speech)) return [];
    return [
      {
        span: lastSentence(last),
        message: { text: 'The opening does not announce what comes', args: {} },
        related: [],
        fixes: [],
      },
    ];
  },
};

/** Of paragraphs that begin with 第一， 第二，, so many are points that can be announced. */
const FEWEST_POINTS = 3;

/** Whether a list of sections follows below a line, and none stands above it. */
function beginsList(speech: Speech, line: number): boolean {
  const [first, second] = speech.outline;
  if (first !== undefined) return second !== undefined && first.line > line;
  const items = speech.enumerations[0]?.items ?? [];
  return items.length >= FEWEST_POINTS && items.every((item) => item.line > line && headsLine(speech, item));
}

/** The paragraphs of the opening; none where titles without numbers divide what stands above the first number. */
function findOpening({ paragraphs, parts }: Speech): readonly Paragraph[] {
  const opening = parts.opening.flatMap((line) => paragraphs[line] ?? []);
  return opening.some(({ kind }) => kind === 'title-like') ? [] : opening;
}

/** 向大会报告工作，请予审议; 部署下一步工作: said in other words than an announcement, at the end of the paragraph. */
const OTHER_WORDS = new RegExp(
  [
    '报告.{0,12}工作',
    '作(?!了).{0,50}(?:报告|说明|发言)',
    '审[议查]',
    '(?:讲|谈|说)(?:几|一)?(?:点|些|句)',
    '(?:部署|意见)如下',
    '如下[^。；]{0,8}[：:]',
    '如下[。.]$',
    '(?:下面|接下来)[，,]?我',
    '谈谈|[与和同]大家(?:交流|分享|共勉)',
    '(?:讲|谈|说|围绕|突出|聚焦|把握|抓好|做好|把好)[^。；，]{0,6}[两二三四五六七八九几]个?[^。；，]{1,10}[。：:]',
    '有几[个项点]',
    '请[^。；，]{0,10}(?:批评|指正)',
  ].join('|'),
);
const LONGEST_END = 120;

function announces({ text, announcements }: Paragraph): boolean {
  return announcements.length > 0 || OTHER_WORDS.test(text.slice(-LONGEST_END));
}
