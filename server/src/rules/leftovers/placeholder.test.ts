import assert from 'node:assert/strict';
import { testRule } from '../../../../test/support/ruleTester';
import { parseSpeech } from '../../speech/parseSpeech';
import { checkSpeech } from '../checkSpeech';
import { placeholder } from './placeholder';

const toFill = (found: string) => ({ message: `“${found}” is still to be filled in` });
const hidden = (found: string) => `“${found}” stands where words were hidden`;
const remove = (line: number, text: string) => [{ title: 'Remove the placeholder', lines: { [line]: text } }];

testRule(placeholder, {
  valid: {
    'a draft with everything filled in': ['一、抓春耕', '今年全县要种好水稻48万亩。', '二、抓项目'],
    '× that multiplies': ['建成3×5米的展板20块。', '壮大“4×4”产业体系。', '推进“数据要素×”行动和人工智能×制造。'],
    '× between words': ['数据要素×市场监管，文旅×乡村振兴，人工智能×项目。'],
    'X in a name': ['完善“1+N+X”规划体系，发展“555X”产业。', '用X光机检查，采购XX-3型设备和XXL码工装。'],
    'a Roman number': ['第XX届青禾灯会和第X届歌会开幕。'],
    'English words': ['请登录www.xx.example.com，查阅xx_file和FAXX。'],
    'bold text': ['**抓春耕。**种子要足。', '各乡镇要**高度重视**，把**春耕**放在首位。'],
    'text in italics': ['要*高度重视*春耕。'],
    'a list of asterisks': ['* 种子要足', '  * 肥料要够', '*', '***'],
    'a formula or a footnote': ['产值=亩数*单产', '增长5%*', '合计3*5公里', '全县产值*，下同'],
    'a line drawn across the page': ['种子要足。', '________', '　　＿＿＿＿＿＿', '肥料要够。'],
    'a name with underscores': ['文件名是plan__final，另见a_b。'],
    'rows of signs': ['种子X', 'X'.repeat(40), '种子', `分割${'*'.repeat(20)}线`],
    'numbers with ○': ['到一九○○年，又到二○○○年，一○○个村。'],
    'brackets of all kinds': ['【本报讯】春耕开始。', '参见［12］和〔2026〕8号文件[3]，种子（待播的）要足。'],
    'labels and headings in brackets': ['【会议时间】3月5日', '【谁来种地？】', '　　【补充材料】附后。'],
    'notes to the speaker': [
      '【此处播放视频】',
      '春耕现场很热闹。【此处停顿】',
      '谢谢大家！【此处鼓掌】【此处应有掌声】',
      '请看大屏幕【此处翻PPT】（此处插播视频），（此处加快语速）（此处等待掌声）。',
      '讲一个身边的故事（此处插入案例）。【此处插入案例】',
    ],
    'a note that is spoken of': [
      '系统里状态为【待确认】的还有三件，标注【待核实】的有两件，显示为（待补充）的有一件。',
    ],
    'asterisks that are meant as such': [
      '表中带*号的是约束性指标，标*的是新增指标，也可以打*号。',
      '*注：数据为初步统计。',
      '评为五星*****的有两家，密码****不得外传。',
      '全县产值（*为约束性指标）',
    ],
    'words about waiting': ['名单待定，待补充后再报；等待填报的有三个镇。'],
  },
  invalid: {
    'places without a name, each by itself': {
      draft: ['在⟦XX⟧市⟦XX⟧县⟦×××⟧同志的带领下，⟦××⟧镇、⟦xx⟧村、⟦○○⟧乡都已开工。'],
      findings: ['XX', 'XX', '×××', '××', 'xx', '○○'].map(toFill),
    },
    'one sign for a place or a figure': {
      draft: ['在⟦X⟧县和⟦×⟧镇，产量增长⟦X⟧%，投资⟦X⟧亿元，新增⟦X⟧个点，降低⟦×⟧%。'],
      findings: ['X', '×', 'X', 'X', 'X', '×'].map(toFill),
    },
    'a name in quotation marks': { draft: ['实施“⟦XX⟧”行动。'], findings: [toFill('XX')] },
    dates: {
      draft: ['⟦X月X日⟧开工，2026年⟦×月×日⟧验收，5月⟦XX日⟧总结，⟦XXXX年XX月XX日⟧归档，⟦XX年⟧再看。'],
      findings: ['X月X日', '×月×日', 'XX日', 'XXXX年XX月XX日', 'XX年'].map(toFill),
    },
    'dates with blanks': {
      draft: ['⟦XXXX 年 X 月 X 日⟧报到，3月 ⟦X 日⟧开会。'],
      findings: ['XXXX 年 X 月 X 日', 'X 日'].map(toFill),
    },
    notes: {
      draft: [
        '春耕⟦【待补】⟧，名单⟦（待补充）⟧，时间⟦[待定]⟧，数据⟦〔待核实〕⟧，⟦【此处插入数据】⟧，⟦（此处补一个例子）⟧。',
      ],
      findings: [
        {
          ...toFill('【待补】'),
          fixes: remove(1, '春耕，名单（待补充），时间[待定]，数据〔待核实〕，【此处插入数据】，（此处补一个例子）。'),
        },
        {
          ...toFill('（待补充）'),
          fixes: remove(1, '春耕【待补】，名单，时间[待定]，数据〔待核实〕，【此处插入数据】，（此处补一个例子）。'),
        },
        {
          ...toFill('[待定]'),
          fixes: remove(
            1,
            '春耕【待补】，名单（待补充），时间，数据〔待核实〕，【此处插入数据】，（此处补一个例子）。',
          ),
        },
        {
          ...toFill('〔待核实〕'),
          fixes: remove(1, '春耕【待补】，名单（待补充），时间[待定]，数据，【此处插入数据】，（此处补一个例子）。'),
        },
        {
          ...toFill('【此处插入数据】'),
          fixes: remove(1, '春耕【待补】，名单（待补充），时间[待定]，数据〔待核实〕，，（此处补一个例子）。'),
        },
        {
          ...toFill('（此处补一个例子）'),
          fixes: remove(1, '春耕【待补】，名单（待补充），时间[待定]，数据〔待核实〕，【此处插入数据】，。'),
        },
      ],
    },
    'a note that holds other signs': {
      draft: ['由⟦【XX局核实____】⟧负责。'],
      findings: [{ ...toFill('【XX局核实____】'), fixes: remove(1, '由负责。') }],
    },
    'a field of a template': {
      draft: ['同意⟦【单位名称】⟧的意见。'],
      findings: [{ ...toFill('【单位名称】'), fixes: remove(1, '同意的意见。') }],
    },
    blanks: {
      draft: ['由⟦____⟧同志负责，', '⟦＿＿＿⟧镇配合。'],
      findings: [
        { ...toFill('____'), fixes: remove(1, '由同志负责，') },
        { ...toFill('＿＿＿'), fixes: remove(2, '镇配合。') },
      ],
    },
    'a blank too long to show': {
      draft: [`负责人：⟦${'_'.repeat(60)}⟧同志`],
      findings: [{ ...toFill(`${'_'.repeat(45)}…`), fixes: remove(1, '负责人：同志') }],
    },
    'a name that was masked': {
      draft: [
        '一、学习贯彻⟦*⟧新时代精神',
        '要坚决维护⟦*⟧总书记的核心地位，学习⟦*⟧同志的讲话，张⟦**⟧同志和李⟦***⟧同志带头。',
        '二、“⟦*⟧新时代”',
      ],
      findings: [
        { message: hidden('*'), fixes: remove(1, '一、学习贯彻新时代精神') },
        {
          message: hidden('*'),
          fixes: remove(2, '要坚决维护总书记的核心地位，学习*同志的讲话，张**同志和李***同志带头。'),
        },
        {
          message: hidden('*'),
          fixes: remove(2, '要坚决维护*总书记的核心地位，学习同志的讲话，张**同志和李***同志带头。'),
        },
        {
          message: hidden('**'),
          fixes: remove(2, '要坚决维护*总书记的核心地位，学习*同志的讲话，张同志和李***同志带头。'),
        },
        {
          message: hidden('***'),
          fixes: remove(2, '要坚决维护*总书记的核心地位，学习*同志的讲话，张**同志和李同志带头。'),
        },
        { message: hidden('*'), fixes: remove(3, '二、“新时代”') },
      ],
    },
    'beside characters that do not show': {
      draft: ['\u200b由⟦__\u200b__⟧\u200b同志负责。'],
      findings: [{ ...toFill('__\u200b__'), fixes: remove(1, '\u200b由\u200b同志负责。') }],
    },
  },
});

describe('placeholder', () => {
  it('says no more of a draft full of them than a writer can read', () => {
    for (const text of ['在XX市。\n'.repeat(1000), '在XX市。'.repeat(1000)])
      assert.equal(checkSpeech(parseSpeech(text)).filter(({ rule }) => rule === 'placeholder').length, 100);
  });

  it('leaves what a web page left to the rules about that', () => {
    const rules = checkSpeech(parseSpeech('上一篇：在XX市的讲话\n一、总结\n二、部署')).map(({ rule }) => rule);
    assert.deepEqual(
      rules.filter((rule) => rule === 'placeholder' || rule === 'web-navigation'),
      ['web-navigation'],
    );
  });
});
