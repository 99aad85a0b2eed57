import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseSpeech } from './parseSpeech';
import { resemblesSpeech } from './resemblesSpeech';

const looks = (...lines: readonly string[]) => resemblesSpeech(parseSpeech(lines.join('\n')));
const readSample = (name: string) => readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8');

/** Text of a section, long enough for any draft. */
const BODY =
  '青禾县的沟渠修了几十年，哪一段漏水、哪一处淤塞，乡亲们心里都有数。我们要把账算清楚，把活干到前头，把水送到每一块田里。';
const TITLE = '在全县春灌工作推进会上的讲话';
const POINTS = [`一、认清形势`, BODY, `二、抓住关键`, BODY, `三、压实责任`, BODY];

const SPEECHES: Readonly<Record<string, readonly string[]>> = {
  'with a title and a salutation': [TITLE, '同志们：', BODY, ...POINTS],
  'without a title, that announces its points': ['同志们：', `${BODY}下面，我讲三点意见。`, ...POINTS],
  'without a salutation, that announces its points': [TITLE, `${BODY}下面，我讲三点意见。`, ...POINTS],
  'without a title, that calls at the end': ['同志们：', BODY, ...POINTS, '', '让我们挽起袖子，把春灌这一仗打好！'],
  'that addresses its listeners anew': ['同志们：', BODY, ...POINTS, '', '同志们，春灌已经开始，大家行动起来。'],
  'to a congress': ['各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。', ...POINTS],
  'that enumerates inside its paragraphs': [TITLE, '同志们：', BODY, `${BODY}一是清淤。二是补漏。三是护岸。`, BODY],
  'with a title, with its speaker and date at the end': [
    TITLE,
    '同志们：',
    BODY,
    ...POINTS,
    '云岫县水利局',
    '2026年6月30日',
  ],
  'without a title, that names a day at the end': [
    '同志们：',
    '下面，我讲三点意见。',
    ...POINTS,
    '全部工程要在下面这一天前完工：',
    '2026年6月30日',
  ],
  'without numbers, that is an address': ['在山货节开幕式上的致辞', '各位来宾、朋友们：', BODY, BODY, BODY, BODY],
};

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'a notice': ['关于做好春灌工作的通知', '各乡镇人民政府，县直各单位：', BODY, ...POINTS],
  minutes: ['县长办公会议纪要', '会议听取了水利局的汇报。会议指出：', ...POINTS, BODY],
  'minutes that begin like a speech': [
    '同志们：',
    '会议强调，要抓好三项工作：',
    ...POINTS,
    '让我们挽起袖子，把春灌这一仗打好！',
  ],
  news: ['青禾县部署春灌工作', `本报讯（记者 丁木）${BODY}他强调，一是清淤。二是补漏。三是护岸。`, BODY, BODY, BODY],
  'news about a speech': [TITLE, '本报讯　昨日，县里召开会议。', ...POINTS, BODY],
  'news that quotes a speaker': [
    '春灌工作会议召开',
    '县长在会上说，下面，我讲三点意见。',
    ...POINTS,
    BODY,
    '同志们，让我们努力奋斗！',
  ],
  'what was learnt from a speech': ['学习县长讲话的心得体会', '各位同事：', '下面，我谈三点体会。', ...POINTS, BODY],
  'a lesson about speeches': ['讲话稿写作教案', '同学们：', '今天我讲三个问题。', ...POINTS, BODY],
  'a collection of beginnings': [
    '讲话稿开头大全',
    '1.同志们：下面，我讲三点意见。',
    '2.同志们，今天我们开个会。',
    '3.现在，我代表县政府向大会报告工作。',
    BODY,
    BODY,
    BODY,
  ],
  'a contract': ['灌溉设备买卖合同', '甲方：青禾县供水站', '乙方：木岭机电公司', ...POINTS, BODY],
  'a letter to all': ['致全县农户的一封信', '各位乡亲：', BODY, ...POINTS, '让我们挽起袖子，把春灌这一仗打好！'],
  'a mail to colleagues': ['各位同事：', '大家好，下周的安排如下：', ...POINTS, '谢谢大家！', BODY],
  'a proposal': ['节水倡议书', '广大村民朋友们：', BODY, ...POINTS, '让我们一起行动起来！'],
  'a letter to parents': [
    '尊敬的各位家长：',
    '你们好！暑假就要到了，为了让孩子们过一个平安的假期，现将有关事项告诉大家。',
    '一、注意交通安全',
    BODY,
    '二、注意防溺水',
    BODY,
    '让我们携手共进，护航孩子健康成长！',
    '云岫县实验小学',
    '2026年6月30日',
  ],
  'a letter to parents below the name of the school': [
    '云岫县实验小学',
    '致全体学生家长的一封信',
    '尊敬的各位家长：',
    '你们好！',
    ...POINTS,
    '让我们携手共进，护航孩子健康成长！',
  ],
  'a letter of thanks': ['感谢信', '尊敬的各位领导、同志们：', BODY, ...POINTS, '让我们携手同行，共创美好未来！'],
  'a letter of sympathy': ['致防汛一线干部群众的慰问信', '同志们：', BODY, ...POINTS, '让我们携手同行，共渡难关！'],
  'an invitation': ['邀请函', '尊敬的各位来宾：', '我们提三点请求。', ...POINTS, '同志们，让我们相聚青禾！'],
  'a word to patients': ['告知书', '各位朋友：', '下面，我提三点要求。', ...POINTS, '让我们一起努力！'],
  'a notice about tests': [
    '各位老师、同学：',
    '我就期末考试安排说三点要求：',
    `1.${BODY}`,
    `2.${BODY}`,
    `3.${BODY}`,
    '教务处',
    '2026年1月1日',
  ],
  'a notice in one paragraph': [
    `各位老师、同学：我就期末考试安排说三点要求：1.${BODY}2.${BODY}3.${BODY} 教务处 2026年1月1日`,
  ],
  'a notice to residents': [
    '尊敬的各位业主：',
    '大家好！为了做好小区供水设施的清洗，我们提三点请求：',
    ...POINTS,
    '让我们共同努力，建设美好家园！',
    '青禾花园物业服务中心',
    '二〇二六年三月五日',
    '联系电话：见公告栏',
  ],
  'a letter with its due end': [
    '各位领导：',
    '我就修路的事提三点建议。',
    ...POINTS,
    '让我们一起努力，把路修好！',
    '此致',
    '敬礼！',
  ],
  'a report that is read': ['春灌情况调研报告', BODY, BODY, ...POINTS],
  'a list of things to do': Array.from(
    { length: 30 },
    (_, index) => `${index + 1}. 给青禾村的老丁打电话，问一问水泵的事`,
  ),
  'a log': Array.from(
    { length: 40 },
    (_, index) => `2031-04-0${(index % 9) + 1} 08:00:00 [信息] 泵站第${index}号机组启动，水位1.${index}米，正常`,
  ),
  'an English text': Array.from(
    { length: 9 },
    () => 'Ladies and gentlemen: first, the water comes down from the hills.',
  ),
  'source code': Array.from({ length: 20 }, (_, index) => `const x${index} = readLevel('一、水位'); // 一是 read it`),
  'a novel': [
    '第一章　渠水',
    '老丁站在渠边，喊了一声：“同志们！下面，我讲三点意见。”没有人笑。',
    '“一是，”他说，“水要省着用。二是，天要看着办。三是，饭要按时吃。”',
    BODY,
    '第二章　雨',
    BODY,
    BODY,
  ],
  'a poem': Array.from({ length: 40 }, () => '渠水清清绕山过，'),
  'a table of words': Array.from({ length: 60 }, (_, index) => `词${index}\t解释`),
  'sections by nobody': [...POINTS, BODY],
  'the beginning of a speech': [TITLE, '同志们：', '一、认清形势', '二、抓住关键'],
  nothing: [''],
};

describe('a text resembles a speech', () => {
  for (const [name, lines] of Object.entries(SPEECHES)) it(`that is one ${name}`, () => assert.ok(looks(...lines)));

  it('that is a sample of ours, pasted from a web page or not', () => {
    for (const name of ['rally.jianggao', 'brief.讲稿', 'report.jgao', 'address.jianggao', 'web-paste-讲话.txt'])
      assert.ok(resemblesSpeech(parseSpeech(readSample(name))), name);
  });
});

describe('a text does not resemble a speech', () => {
  for (const [name, lines] of Object.entries(OTHERS)) it(`that is ${name}`, () => assert.ok(!looks(...lines)));

  it('that is hostile, and costs little', () => {
    for (const text of ['同志们：\n', '我讲三点意见。', '一、', '“', '记者 丁', '在在在', '　'])
      assert.equal(resemblesSpeech(parseSpeech(text.repeat(Math.ceil(20_000 / text.length)))), false, text);
  });
});
