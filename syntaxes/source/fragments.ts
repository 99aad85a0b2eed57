/**
 * Pieces of Oniguruma expressions that the grammar is put together from. Every repetition is bounded, atomic, or runs
 * over a class that cannot match what follows it, so that no line costs more than linear time.
 */

/** One blank: the ideographic space of an indented paragraph, and the invisible characters of text copied from the web. */
export const BLANK = '[ \\t\\x{A0}\\x{AD}\\x{200B}-\\x{200F}\\x{2028}\\x{2029}\\x{2060}\\x{3000}\\x{FEFF}]';

/** Indentation (group 1) and the signs of a Markdown draft (group 2) before a marker. */
export const HEAD = `^((?>${BLANK}*))((?>(?:[#>*-]{1,6}${BLANK}*){0,3}))`;

const ONE = '[一二三四五六七八九]';

/** 一 to 九百九十九: 十, 二十一, 一百零三, 一百〇三, 二〇, 一〇三. */
const NUMERAL = `(?:${ONE}百(?:[零〇]${ONE}|${ONE}?十${ONE}?)?|${ONE}[零〇](?:[零〇]|${ONE})?|${ONE}?十${ONE}?|${ONE})`;

/** One half- or full-width digit. */
const DIGIT = '[0-9０-９]';

/** A Han numeral or one to three digits. */
const NUMBER = `(?:${NUMERAL}|${DIGIT}{1,3})`;

/** Units that make two numbers in a row an amount: 一、二季度, 三、四月份, 六、七十年代 (standards.md, traps). */
const COUNTED =
  '(?:季度|月|年级|年间|年代|十年|级|等奖|产业|线|期|类|档|把手|批|轮|届|个|天|日|周|里|千|百|万|亿|层|楼)';

const NEIGHBOURS = [...'一二三四五六七八九十']
  .map((numeral, at, all) => `${numeral}、${all[at + 1] ?? '十一'}`)
  .join('|');

/** Two or more numbers in a row and a unit: 一、二季度, 一、二、三产业. 二、九十年代 is item 2: its numbers are no neighbours. */
const AMOUNT = `(?:${NEIGHBOURS}|十一、十二|十二、十三)(?:、${NUMERAL}){0,8}${COUNTED}`;

/** A time of day, which makes a line an entry of a schedule and no heading: 一、上午10:00. */
const TIME = `(?:上午|下午|中午|晚上|早上|凌晨)?${BLANK}?${DIGIT}{1,2}[：:时点]`;

/** Two more tabs make a line a row of a table. */
const TABLE_ROW = '[^\\t\\n]{0,60}\\t[^\\t\\n]{0,60}\\t';

const NOT_A_ROW = `(?!${TIME})(?!${TABLE_ROW})`;

/** 2026年 behind a marker: 20.2026年10件实事 is item 20. */
const YEAR = '(?:19|20|１９|２０)[0-9０-９]{2}年';

/** What closes a bracketed marker, with a needless mark behind (B.3.4). Not （一）至（三）, （一）、（二）款: a citation. */
const NEEDLESS_MARK = '[、.．，,：:]?';
const CLOSE = `[）)](?![至到和与、][（(])${NEEDLESS_MARK}`;

/** Markers by family, without groups. Usual slips are included: a draft is coloured before it is right. */
export const MARKERS = {
  /** 第一部分, 第二章 and the like, before a blank, a mark or the end of the line (B.3.6). */
  part: `第${NUMBER}(?:部分|章|节|篇|编)(?:[：:、，]|(?=${BLANK}|$))`,
  /** 一、 and its slips 一. 一， 一：, a bare numeral on its own line (B.3.2). */
  han: [
    `(?!${AMOUNT})${NUMERAL}${BLANK}{0,2}、${NOT_A_ROW}`,
    `${NUMERAL}[.．](?!${DIGIT})${NOT_A_ROW}`,
    `${NUMERAL}[，,：:](?!${NUMBER})`,
    `${NUMERAL}(?=${BLANK}{0,8}$)`,
  ].join('|'),
  /** （一） in either width or mixed, ㈠, and a marker that breaks off at the end of the line (B.3.4). */
  hanBracket: `[（(]${BLANK}{0,2}${NUMERAL}(?:${BLANK}{0,2}${CLOSE}|(?=${BLANK}{0,8}$))|[㈠-㈩]${NEEDLESS_MARK}`,
  /** 1. and its slips 1、 １．, and ⒈ (B.3.3). Not 2.5, 1、2月份, 2026.3.1. */
  digit: `${DIGIT}{1,3}${BLANK}{0,2}[.．、](?:(?=${YEAR})|(?!${DIGIT}))${NOT_A_ROW}|[⒈-⒛]、?`,
  /** （1） and 1） in either width, and ⑴ (B.3.4). */
  digitBracket: `[（(]${BLANK}{0,2}${DIGIT}{1,3}${BLANK}{0,2}${CLOSE}|${DIGIT}{1,2}[）)]|[⑴-⒇]${NEEDLESS_MARK}`,
  /** ① to ㊿. */
  circled: `[①-⑳㉑-㉟㊱-㊿]${NEEDLESS_MARK}`,
} as const;

/** Any marker at the head of a line. */
export const ANY_MARKER = `(?:${Object.values(MARKERS).join('|')})`;

/** Heading text: the first sentence without its 。, with ？ or ！ (B.4). A line that goes on with ； is an item and has none. */
export const HEADING_TEXT = '(?>[^。！？；!?;\\n]{1,100})(?:[！？!?]|(?=。|$))';

/** Where a clause begins and an ordinal word may stand: behind a mark, or behind the closing quote or bracket after one. */
export const CLAUSE_START = '(?<=[。；！？：，—;:,!?]|[。；！？][”’）)》」』]|[。；！？：] |[。；！？：]\\x{3000})';

const NTH_UNIT = '(?:、|轮|批|次|届|季度|产业|级|类|期|线|档|组|条|款|章|节)';

/** Ordinal words, without the mark behind them (GB/T 15834-2011, B.3.1 and B.3.7). The numeral of the first alternative is a group. */
export const ORDINAL_WORD = [
  // 一是 二要, but not 一是一，二是二 nor 六要素.
  `(${NUMERAL})(?:是(?![非否])|要(?![素件闻]))(?!\\k<-1>(?:[，。、；,;]|$))`,
  // 第一， 第二是, but not 第一、二轮 nor 第一、第二产业.
  `第${NUMERAL}(?:(?=[，,：:])|(?=、(?!第|${NUMERAL}${NTH_UNIT}))|是)`,
  `其[一二三四五六七八九十](?:(?=[，,、：:])|是)`,
  // The adverbs 首先要 and 首先是 open no series.
  '(?:首先|其次|再次)(?=[，,：:])',
].join('|');

const COUNT = `(几|数|两|${NUMBER})`;
const NOUN =
  '(?:意见|要求|建议|希望|倡议|体会|感受|认识|看法|想法|思考|问题|情况|工作|措施|话)(?:和(?:意见|要求|建议|希望))?';

/** 三点, 三个方面的工作, 三个问题: 个 and 条 need a noun, for 一个 may begin anything. */
const ANNOUNCED = `(?:(?:点|个?方面)(?:的?${NOUN})?|[个句条项]${NOUN})`;

/** The clause that says what follows: 下面，我讲三点意见; 主要抓了九个方面工作; 以下四点：. Its number is a group in each alternative. */
export const ANNOUNCEMENT = [
  `(?:(?:下面|下边|这里|接下来|借此机会|最后)[，,]?我?|我)(?![们国省市县区校院])[^，。；：！？,;:!?\\n]{0,16}?(?:讲|谈|提出|提|强调|交流|报告|汇报|说)(?:一下|以下|这么|这)?${COUNT}${ANNOUNCED}`,
  `(?<=[，,])(?:再|先|还)?(?:讲|谈|提|强调)(?:以下)?${COUNT}${ANNOUNCED}`,
  `(?:重点|主要|着力|着重)[^，。；：！？,;:!?\\n]{0,10}?${COUNT}个?方面(?:的?${NOUN})?(?=[：:。，])`,
  `以下${COUNT}(?:${ANNOUNCED}|[个条项])(?=[：:])`,
].join('|');

/** Nouns of people addressed, after 各位 at the head of a paragraph. */
const PEOPLE =
  '(?:领导|代表|委员|同志|来宾|嘉宾|朋友|同学|老师|同事|专家|乡亲|院士|家长|校友|团员|党员|青年|企业家|评委)';

/** One address: 同志们, 各位代表, 尊敬的张书记, 主席先生. The words behind 尊敬的 stop at any mark or blank. */
const ADDRESS =
  '(?:(?:尊敬的|亲爱的|敬爱的)[^，。；：！？、,;:!?\\s\\x{3000}]{1,20}|各位[^，。；：！？、,;:!?\\s\\x{3000}]{1,12}|[^，。；：！？、,;:!?\\s\\x{3000}]{1,6}(?:(?<![我你您他她它咱人])们|先生|女士|阁下))';

/** A line that is nothing but a salutation; one that runs over several lines ends in ， or 、 before the last. */
export const SALUTATION_LINE = `(?>${ADDRESS}(?:[，,、 \\x{3000}]{1,2}${ADDRESS}){0,12})[：:！!，,、]?(?=${BLANK}{0,8}$)`;

/** A salutation that opens a paragraph: 同志们，…. Only known people, since any clause could follow. */
export const SALUTATION_HEAD = `(?:(?:同志|朋友|同学|老师|乡亲|代表|委员|战友|女士|先生|青年朋友)们|各位${PEOPLE})(?:[，、](?:(?:同志|朋友|同学|老师|女士|先生)们|各位${PEOPLE})){0,4}(?=[，,！!：:])`;

/** ——在…会议上的讲话: the line under the title that names the occasion. */
export const OCCASION_DASH = '[—―─－-]{1,3}[^。；\\n]{2,80}$';

/** （2026年3月1日在…上）, a bare date, or …会议上 without brackets. */
export const OCCASION_LINE = `[（(〔\\[][^。；\\n]{2,80}[）)〕\\]]${BLANK}{0,8}$|[0-9０-９〇○一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月(?:[0-9０-９一二三四五六七八九十]{1,3}日)?${BLANK}{0,8}$|[^。；！？：\\n]{2,60}(?:会议|大会|会|仪式|论坛|活动)上${BLANK}{0,8}$`;

const HAN = '\\p{Han}';
const OFFICE =
  '(?:书记|部长|省长|市长|州长|县长|区长|旗长|乡长|镇长|局长|厅长|处长|主任|主席|总理|委员长|秘书长|院长|校长|会长|理事长|董事长|总经理|检察长|司令员|政委|代表|同志)';

/** 市长　李某某, 李　某, or an office on its own line: who speaks. */
export const SPEAKER = `(?:${HAN}{0,20}?${OFFICE}(?:${BLANK}{1,4}${HAN}(?:[·•]?${BLANK}{0,3}${HAN}){1,9})?|${HAN}(?:${BLANK}{1,3}${HAN}){1,3})${BLANK}{0,8}$`;

const TITLE_WORD =
  '(?:讲话|讲话稿|讲稿|致辞|致词|报告|发言|演讲|贺词|献词|祝词|主持词|开幕词|闭幕词|欢迎词|答谢词|寄语|党课|说明)';

/** A title line: it ends in 讲话, 致辞 or the like, or is a line of six characters and more without an end mark. */
export const TITLE = `(?:[^。；！？\\n]{0,80}?${TITLE_WORD}(?:[（(][^）)\\n]{1,20}[）)])?。?${BLANK}{0,8}$|[^。；！？\\n]{6,80}$)`;

const WEB_WORD =
  '(?:首页|下载|打印(?:本页)?|全屏|收藏|分享(?:到)?|关闭(?:窗口)?|返回(?:顶部|首页|列表)?|加大|还原|减小|大|中|小|登录|注册|搜索|上一篇|下一篇|无障碍|繁体|简体|微信|微博|扫一扫|字号|字体)';

/** Lines that a web page leaves above and below its text: navigation, source, font size, reprint notice. */
export const LEFTOVER_LINE = [
  `(?:您的|你的|当前|您当前的?|现在)?(?:所在)?位置[：:][^\\n]{0,120}$`,
  `首页${BLANK}{0,4}[>＞»/|｜][^\\n]{0,120}$`,
  `[【\\[]?${WEB_WORD}(?:[：:>＞»/|｜【】\\[\\] \\x{3000}]{1,3}${WEB_WORD}){0,20}[】\\]]?[：:]?${BLANK}{0,8}$`,
  '[>＞»|｜]$',
  '[【\\[（(]?(?:(?:文章|信息|稿件|内容|本文|新闻)?来源|责任编辑|责编|发布时间|发表时间|发布日期|更新时间|发布机构|浏览次数|浏览量|阅读次数|点击数|索引号|关键词|字号|字体|上一篇|下一篇|相关阅读|相关链接|备案号|原文链接|原文地址|作者)[：:][^\\n]{0,120}$',
  `[【\\[（(]?(?:如若转载|如需转载|转载请|本文转载|转载自|转自|原文(?:链接|出处)|版权所有|免责声明|版权声明|Copyright|https?://|www\\.)[^\\n]{0,300}$`,
  '[^\\n]{0,60}(?:记者|通讯员)[^\\n]{0,20}(?:摄|摄影|报道)$',
  `(?:(?:时间|日期)[：:]${BLANK}?[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?${BLANK}{0,8}|[0-9]{4}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?[ T\\x{3000}]{1,2}[0-9]{1,2}[：:时][0-9]{2}[0-9：:分秒]{0,6}${BLANK}{0,8})$`,
].join('|');

/** What is still to be written or was masked: XX市, ××, *, 【单位】, ____, 待补. */
export const PLACEHOLDER =
  '(?<![A-Za-z])[Xx]{2,8}(?![A-Za-z])|Ｘ{1,8}|×{2,8}|[×X](?=[年月日省市县区])|＊{1,8}|_{2,200}|＿{2,200}|【[^】\\n]{0,40}】|[（(]?待(?:补充?|定稿|核实?|填)(?:[）)]|(?=[，。；、\\s]|$))|\\*{1,8}';

/** 附件1, 附件：, 附录 alone on a line or with a short title. */
export const APPENDIX = `附(?:件|录)${BLANK}?${NUMBER}?(?:(?>[：: \\x{3000}]{1,2})(?!${DIGIT}{1,2}[.．、])[^。；\\n]{0,40})?${BLANK}{0,8}$`;
