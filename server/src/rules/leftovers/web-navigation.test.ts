import assert from 'node:assert/strict';
import { testRule } from '../../../../test/support/ruleTester';
import { parseSpeech } from '../../speech/parseSpeech';
import { checkSpeech } from '../checkSpeech';
import { webNavigation } from './web-navigation';

const MESSAGE = 'This line looks like the navigation of a web page, not like the speech';
const SPEECH = [
  '在青禾县春耕动员会上的讲话',
  '同志们：',
  '今天开会。',
  '一、抓春耕',
  '种子要足。',
  '二、抓项目',
  '工地要开工。',
];

/** A draft with one leftover line above the speech. */
const above = (line: string) => ({
  draft: [`⟦${line}⟧`, ...SPEECH],
  findings: [{ message: MESSAGE, fixes: [{ title: 'Remove this line', lines: { 1: null } }] }],
});
/** A draft with one leftover line below the speech. */
const below = (line: string) => ({
  draft: [...SPEECH, `⟦${line}⟧`],
  findings: [{ message: MESSAGE, fixes: [{ title: 'Remove this line', lines: { 8: null } }] }],
});

testRule(webNavigation, {
  valid: {
    'a speech that nothing was left in': SPEECH,
    'source as a word of the speech': [...SPEECH, '我们的信心来源于群众。', '来源不明的种子不能种。'],
    'a label in the middle of a speech': [
      ...SPEECH.slice(0, 5),
      '来源：县财政',
      '时间：2026-03-01',
      ...SPEECH.slice(5),
    ],
    'when and where a meeting is held': ['时间：2026年3月5日', '地点：县政府', ...SPEECH],
    'words that begin like a button': [
      ...SPEECH,
      '打印本页面的单位要登记造册。',
      '关闭窗口单位的做法要纠正。',
      '下一篇文章要写好乡村振兴。',
      '分享到手的红利要算清账。',
      '首页要办好。',
      '所在位置优越，交通便利。',
      '扫一扫就能办成事，群众都说好。',
    ],
    'in the text, what a page would have around it': [
      ...SPEECH.slice(0, 5),
      '浏览量：318',
      '责任编辑：李禾',
      '打印本页',
      '首页 > 要闻',
      '下一页',
      '扫一扫关注青禾发布',
      ...SPEECH.slice(5),
    ],
    'at the end of a speech, words that go on': [
      ...SPEECH,
      '浏览量：本届展会线上人数又创新高，各镇功不可没。',
      '阅读量：上半年超过十万的有五篇',
      '发布时间：每月5日前，由统计局发布上月数据。',
      '责任编辑：负责初审；值班主任：负责复审；',
      '扫一扫二维码，马上就能报名',
    ],
    'a short line that stands alone': ['大', ...SPEECH, '打印'],
    'headings about such things': ['一、责任编辑', '二、发布时间', '三、打印'],
    'a reporter in the text': [...SPEECH, '新闻记者要下到田头拍摄，拍出好作品。'],
  },
  invalid: {
    'a path': above('您的位置：首页 > 要闻动态 > 领导讲话'),
    'a path without a label': above('首页 > 领导讲话'),
    'the size of the type': above('【字号：大 中 小】'),
    'facts about the page': above('发布时间:2026-04-22 09:16 来源:青禾县人民政府办公室 浏览次数:318'),
    'the source, above the speech': above('来源：青禾发布'),
    'a time': above('2026-01-31 07:00:44'),
    'a caption': above('县长在会上讲话。本报记者 李禾 摄'),
    buttons: below('打印本页　关闭窗口'),
    'in the middle, what no speech has': {
      draft: [
        ...SPEECH.slice(0, 5),
        '⟦您现在的位置：首页 > 要闻⟧',
        '⟦【打印本页】【关闭窗口】⟧',
        '⟦上一篇：没有了⟧',
        ...SPEECH.slice(5),
      ],
      findings: [6, 7, 8].map((line) => ({
        message: MESSAGE,
        fixes: [{ title: 'Remove this line', lines: { [line]: null } }],
      })),
    },
    'the next page': below('下一篇：春耕动员会召开'),
    'the editor': below('（责任编辑：李禾）'),
    'a code to scan': below('扫一扫在手机打开当前页'),
    'the source, below the speech': below('（来源：青禾发布）'),
    'a list of links': below('相关报道：'),
    'lines on either side of the title, and blank ones': {
      draft: [
        '⟦当前位置：首页⟧',
        '',
        SPEECH[0] as string,
        '　　⟦来源：青禾发布⟧',
        '',
        ...SPEECH.slice(1),
        '',
        '⟦上一篇⟧',
        '',
      ],
      findings: [1, 4, 13].map((line) => ({
        message: MESSAGE,
        fixes: [{ title: 'Remove this line', lines: { [line]: null } }],
      })),
    },
    'what is broken into lines, as one': {
      draft: [
        '⟦下载',
        '打印',
        '【字号：',
        '大',
        '中',
        '小',
        '】⟧',
        ...SPEECH,
        '⟦分享到:⟧',
        '⟦打印本页',
        '|⟧',
        '⟦关闭窗口⟧',
      ],
      findings: [
        {
          message: MESSAGE,
          fixes: [
            { title: 'Remove these 7 lines', lines: { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null } },
          ],
        },
        { message: MESSAGE, fixes: [{ title: 'Remove this line', lines: { 15: null } }] },
        { message: MESSAGE, fixes: [{ title: 'Remove these 2 lines', lines: { 16: null, 17: null } }] },
        { message: MESSAGE, fixes: [{ title: 'Remove this line', lines: { 18: null } }] },
      ],
    },
  },
});

describe('web-navigation', () => {
  it('leaves notices about reprints to the rule about them', () => {
    const text = '打印本页\n一、抓春耕\n二、抓项目\n转载请注明来源：青禾发布\n上一篇';
    const found = checkSpeech(parseSpeech(text)).filter(({ rule }) => /^(?:web-|reprint-)/.test(rule));
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['web-navigation', 'reprint-notice', 'web-navigation'],
    );
  });
});
