import { skipBlanks, trimEndOffset } from './characters';

/** What a web page left in the draft: navigation and facts about the page, or a notice about reprints and addresses. */
export type LeftoverKind = 'navigation' | 'reprint';

/**
 * What a line looks like by itself. `sure` is a leftover wherever it stands (上一篇：…); `edge` only above the text or below it,
 * where 来源：… is said of the page, while in the text 报名网址：… is said to the listeners; a `fragment` (大, 打印) only there and beside another leftover.
 */
export interface LeftoverLook {
  readonly kind: LeftoverKind;
  readonly certainty: 'sure' | 'edge' | 'fragment';
}

/** Lines by what a web page left in them, 0-based and in order. */
export interface Leftovers {
  /** All of them. */
  readonly leftovers: readonly number[];
  /** Those of them that are reprint notices. */
  readonly reprint: readonly number[];
}

/** Lines longer than this are text. */
const LONGEST = 200;
const OPEN = '[（(【\\[［|｜]?[ \\t\\u3000]{0,4}';
const COLON = '[ \\t\\u3000]{0,4}[:：]';
/** Where a button ends: at another one, or with the line. */
const BUTTON_END = '(?=[ \\t\\u3000|｜】\\]］）)>＞»:：/]|$)';

/** Nothing more of a sentence: 责任编辑：负责初审；… is one. */
const NO_SENTENCE = '(?![^\\n]{0,200}[，。；])';
/** What no speech has, wherever it stands. */
const SURE_NAVIGATION = new RegExp(
  `^${OPEN}(?:${[
    `[您你](?:当前|目前|现在)?(?:所在)?的?位置是?${COLON}`,
    '(?:当前|目前|现在)(?:所在)?的?位置[ \\t\\u3000]{0,4}[:：]?[ \\t\\u3000]{0,4}首页',
    `[上下]一篇${COLON}`,
    `(?<=[【\\[］|｜])(?:打印|关闭|返回|收藏|加入收藏)(?:本页|此页|本文|窗口|页面)?[】\\]］]`,
    '(?:打印本[页文]|关闭窗口)[ \\t\\u3000|｜]{1,4}(?:打印本[页文]|关闭窗口)$',
  ].join('|')})`,
);
const NAVIGATION = new RegExp(
  `^${OPEN}(?:${[
    `(?:[您你]?(?:当前|目前|现在)?(?:所在)?的?)位置是?(?:${COLON}|[ \\t\\u3000]{0,4}首页)${NO_SENTENCE}`,
    `首页[ \\t\\u3000]{0,4}[>＞»›|｜/]`,
    `(?:浏览(?:次数|量)|点击(?:次数|量|数)|阅读(?:次数|量|数)|访问(?:次数|量)|发布(?:时间|日期)|发表(?:时间|日期)|更新(?:时间|日期))(?:$|${COLON}(?=[ \\t\\u3000]{0,4}(?:$|[【\\[(（]?\\d))${NO_SENTENCE})`,
    `(?:字[体号](?:大小)?|发布机构|(?:信息|文章|稿件|新闻)来源|责任编辑|责编|网络编辑|索引号|相关(?:阅读|报道|链接|附件|文档|新闻))(?:$|${COLON}${NO_SENTENCE})`,
    `分享(?:到|至)?(?:${COLON}|微信|微博|朋友圈|QQ)${NO_SENTENCE}`,
    `(?:打印(?:本页|此页|本文|文章|页面)|关闭(?:窗口|本页|页面)|返回(?:顶部|首页|列表|上一页)|加入收藏|收藏本[页文]|设为首页|[上下]一[篇条页])${BUTTON_END}`,
    '(?:微信)?扫一扫[^。，；]{0,20}(?:打开|关注|分享|手机|二维码)[^。，；]{0,20}$',
  ].join('|')})`,
);
const AT_EDGE = new RegExp(
  `^${OPEN}(?:${[
    `(?:来源|编辑|发布|发布者|发布人|成文日期)${COLON}[^。；]{0,60}$`,
    '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}[ \\t\\u3000]{1,4}\\d{1,2}[:：]\\d{2}',
    '[^】\\]\\n]{0,100}(?:记者|通讯员)[^。，；]{1,16}摄[）)]?$',
  ].join('|')})`,
);
const FRAGMENT = new RegExp(
  `^(?:${[
    '[大中小]|加大|减小|还原|首页|打印|下载|收藏|全屏|分享|微信|微博|返回|顶部|登录|注册|搜索|[|｜×>＞»【】\\[\\]]',
    `(?:作者|记者|审核|校对|供稿|来稿|[一二三]审|[初复终]审)${COLON}[^。；]{0,30}`,
    `(?:时间|日期)${COLON}[ \\t\\u3000]{0,4}\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?`,
    '\\d{4}年\\d{1,2}月\\d{1,2}日[ \\t\\u3000]{0,4}\\d{1,2}[:：时]\\d{2}[分:：\\d]{0,4}',
  ].join('|')})$`,
);

const ADDRESS = '(?:https?:\\/\\/|www\\.)';
/** What no speech has, wherever it stands: 如若转载，请注明出处：…, with nothing behind it but the source. */
const SURE_NOTICE = new RegExp(
  `^${OPEN}(?:(?:注[:：]|声明[:：]|如需|如若|如|若需|若|欢迎|本文|本[站网号]|原文|文章)[^。]{0,40})?转载[^。]{0,12}请[^。，]{0,4}(?:注明|标明)[^。，；]{0,12}(?:出处|来源)(?:[:：]|[^，。；：:]{0,12}[。！]?$)`,
);
const NOTICE = new RegExp(
  [
    // Nothing but an address, or one behind 来源： and the like; behind 报名网址： it is said to the listeners.
    `^${OPEN}(?:(?:本文|原文|全文|文章|新闻|信息|稿件|图片|资料|参考|相关)?(?:来源|出处|原文|链接|地址|网址|转自|转载|摘自|原载|下载)[^。，；：:[\\]（）()]{0,12}[:：]?[ \\t\\u3000]{0,4})?${ADDRESS}[\\x21-\\x7e]{1,200}[^。，；]{0,4}$`,
    `^${OPEN}(?:版权所有(?=$|[:：，,©\\s]|不得|未经|翻[印版])|版权声明(?:$|[:：])|版权归[^。，]{1,30}所有[。，；]?(?:$|[）)】]|如|转载|未经)|免责声明(?:$|[:：])|Copyright|©)`,
    `^${OPEN}(?:(?:注[:：]|声明[:：]|如需|如若|如|若需|若|欢迎|凡|未经|本文|本[站网号]|原文|文章)[^。]{0,40})?转载[^。]{0,24}(?:注明|标明)[^。，；]{0,12}(?:出处|来源)(?:[:：]|[^，。；：:]{0,12}。?$)`,
    // 未经本站许可，不得转载。
    `^${OPEN}未经[^。]{0,24}(?:本[站网文号]|作者|授权)[^。]{0,24}(?:不得|禁止|谢绝|严禁|请勿)[^。]{0,6}转载[^，。；]{0,20}(?:[，,]?违者[^，。；]{0,10})?。?$`,
    `^${OPEN}(?:本文|原文|文章)?(?:转载自|转自)[^。；]{1,60}$`,
  ].join('|'),
  'i',
);
/** What every notice has, so that the expression is not tried on every line. */
const NOTICE_WORDS = ['转', 'http', 'www.', '版权', '免责', 'opyright', '©'];

/** What a line looks like by itself; undefined for text. `head` is where it begins behind blanks and Markdown signs. */
export function lexLeftover(text: string, head: number): LeftoverLook | undefined {
  const end = trimEndOffset(text);
  if (end - head > LONGEST) return undefined;
  const whole = text.slice(skipBlanks(text, 0), end);
  if (whole === '') return undefined;
  if (FRAGMENT.test(whole)) return { kind: 'navigation', certainty: 'fragment' };
  const line = text.slice(head, end);
  if (SURE_NAVIGATION.test(line)) return { kind: 'navigation', certainty: 'sure' };
  if (NOTICE_WORDS.some((word) => line.includes(word))) {
    if (SURE_NOTICE.test(line)) return { kind: 'reprint', certainty: 'sure' };
    if (NOTICE.test(line)) return { kind: 'reprint', certainty: 'edge' };
  }
  if (NAVIGATION.test(line)) return { kind: 'navigation', certainty: 'edge' };
  if (AT_EDGE.test(line)) return { kind: 'navigation', certainty: 'edge' };
  return undefined;
}

interface LookedAt {
  readonly kind: string;
  readonly leftover: LeftoverLook | undefined;
}

/** Finds the leftovers of a draft whose text begins at line `front`: its salutation or first heading. */
export function findLeftovers(paragraphs: readonly LookedAt[], front: number): Leftovers {
  const found: (readonly [line: number, kind: LeftoverKind])[] = [];
  const back = findBack(paragraphs);
  for (let from = 0; from < paragraphs.length; from++) {
    const look = paragraphs[from]?.leftover;
    if (look === undefined) continue;
    const end = findRunEnd(paragraphs, from);
    const run = paragraphs.slice(from, end);
    const isAtEdge = end <= front || from >= back;
    const counts = isAtEdge && run.some(({ leftover }) => leftover !== undefined && leftover.certainty !== 'fragment');
    run.forEach(({ leftover }, index) => {
      if (leftover !== undefined && (counts || leftover.certainty === 'sure'))
        found.push([from + index, leftover.kind]);
    });
    from = end - 1;
  }
  return {
    leftovers: found.map(([line]) => line),
    reprint: found.flatMap(([line, kind]) => (kind === 'reprint' ? [line] : [])),
  };
}

/** The line behind a run of lines that look like leftovers, blank lines among them. */
function findRunEnd(paragraphs: readonly LookedAt[], from: number): number {
  let end = from;
  while (end < paragraphs.length && isLikely(paragraphs[end])) end++;
  return end;
}

/** The line from which on nothing follows that does not look like a leftover. */
function findBack(paragraphs: readonly LookedAt[]): number {
  let back = paragraphs.length;
  while (back > 0 && isLikely(paragraphs[back - 1])) back--;
  return back;
}

function isLikely(paragraph: LookedAt | undefined): boolean {
  return paragraph !== undefined && (paragraph.leftover !== undefined || paragraph.kind === 'blank');
}
