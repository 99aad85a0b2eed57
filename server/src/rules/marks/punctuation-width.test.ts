import assert from 'node:assert/strict';
import { testRule } from '../../../../test/support/ruleTester';
import { parseSpeech } from '../../speech/parseSpeech';
import { checkSpeech } from '../checkSpeech';
import { punctuationWidth } from './punctuation-width';

const FULL = '今年，要种树，要修路，要办学，要建房；要通电，要清淤。';
const HALF = '今年,要种树,要修路,要办学,要建房;要通电,要清淤。';
const found = (expected: string, mark: string) => `Expected “${expected}” as in most of the draft, found “${mark}”`;
const change = (mark: string, line: number, text: string) => [
  { title: `Change to “${mark}”`, lines: { [line]: text } },
];

testRule(punctuationWidth, {
  valid: {
    'full-width throughout': ['同志们：', FULL, '大家说好不好？好！'],
    'half-width throughout, but for the full stop': ['同志们:', HALF, '大家说好不好?好!'],
    'no clear majority': ['今年,要种树,要修路，要办学，要建房，'],
    'too little to tell': ['今年，要种树,'],
    figures: [FULL, '比分为3:1,200元，上午10:00，1,200元，2.5%，5,6月。'],
    'English text': [FULL, 'Green Valley, a town: yes; no? Go! (See below.)'],
    addresses: [FULL, '网址:https://www.example.com/a,b?c=1，邮箱:a@example.com，'],
    references: [FULL, '［1］李禾.春耕[M].青禾:青禾出版社,2026.'],
    'markers of headings': {
      draft: ['一,抓春耕', '二、抓项目', '(一)种子。要足，要好，要早，要快。', '(二)肥料。要够。'],
      others: ['marker-punctuation'],
    },
    'numbers in brackets': [FULL, '依照第(一)项和第(2)款，参见附录（三）、（四）、（五）。'],
    'brackets of Latin letters': [FULL, '生产总值(GDP)和增加值（VA），要素（土地）、资本（资金）、劳动（人力）。'],
    'brackets in half width throughout': [FULL, '种子(水稻)，肥料(有机肥)，农药(低毒)。'],
    'a bracket without its other half': [FULL, '种子(水稻，（玉米），（大豆），（小麦），'],
    'a dot in a name': [FULL, '约翰.史密斯说好。还有。真好。'],
    'lines that a web page left': ['来源:青禾发布', '同志们：', FULL, '一、抓春耕', '二、抓项目', '责任编辑:李禾'],
  },
  invalid: {
    'each half-width mark': {
      draft: [FULL, FULL, '好⟦!⟧种树⟦,⟧修路⟦;⟧办学⟦:⟧行不行⟦?⟧'],
      findings: [
        { message: found('！', '!'), fixes: change('！', 3, '好！种树,修路;办学:行不行?') },
        { message: found('，', ','), fixes: change('，', 3, '好!种树，修路;办学:行不行?') },
        { message: found('；', ';'), fixes: change('；', 3, '好!种树,修路；办学:行不行?') },
        { message: found('：', ':'), fixes: change('：', 3, '好!种树,修路;办学：行不行?') },
        { message: found('？', '?'), fixes: change('？', 3, '好!种树,修路;办学:行不行？') },
      ],
    },
    'behind a quotation and behind figures': {
      draft: [FULL, '“保供”⟦,⟧增长5%⟦,⟧达到8⟦,⟧再创新高。'],
      findings: [
        { message: found('，', ','), fixes: change('，', 2, '“保供”，增长5%,达到8,再创新高。') },
        { message: found('，', ','), fixes: change('，', 2, '“保供”,增长5%，达到8,再创新高。') },
        { message: found('，', ','), fixes: change('，', 2, '“保供”,增长5%,达到8，再创新高。') },
      ],
    },
    'a full-width mark in a half-width draft': {
      draft: [HALF, '种树⟦，⟧修路。'],
      findings: [{ message: found(',', '，'), fixes: change(',', 2, '种树,修路。') }],
    },
    'the colon of a salutation': {
      draft: ['同志们⟦:⟧', FULL],
      findings: [{ message: found('：', ':'), fixes: change('：', 1, '同志们：') }],
    },
    'a full stop that ends its paragraph': {
      draft: ['要种树。要修路。要办学。', '要建房⟦.⟧'],
      findings: [{ message: found('。', '.'), fixes: change('。', 2, '要建房。') }],
    },
    'brackets, both at once': {
      draft: ['种子（水稻），肥料（有机肥），农药（低毒），农膜⟦(可降解)⟧。'],
      findings: [
        {
          message: found('（…）', '(…)'),
          fixes: change('（…）', 1, '种子（水稻），肥料（有机肥），农药（低毒），农膜（可降解）。'),
        },
      ],
    },
    'a bracket of each width': {
      draft: ['种子(水稻)，肥料(有机肥)，农药(低毒)，农膜⟦(可降解）⟧。'],
      findings: [
        {
          message: found('(…)', '(…）'),
          fixes: change('(…)', 1, '种子(水稻)，肥料(有机肥)，农药(低毒)，农膜(可降解)。'),
        },
      ],
    },
    'a mark among the markers of headings': {
      draft: [FULL, '（一）种子⟦,⟧要足。', '（二）肥料，要够。第一,要早，第二,要快。'],
      findings: [{ message: found('，', ','), fixes: change('，', 2, '（一）种子，要足。') }],
    },
  },
});

describe('punctuation-width', () => {
  const count = (text: string) =>
    checkSpeech(parseSpeech(text)).filter(({ rule }) => rule === 'punctuation-width').length;

  it('says no more of a draft that is mixed throughout than a writer can read', () => {
    assert.equal(count(`${FULL}今年,\n`.repeat(1000)), 100);
  });

  it('leaves the mark at the end of a heading or a salutation to the rules about that', () => {
    assert.equal(count(`一、抓春耕,\n${FULL}\n二、抓项目\n${FULL}`), 0);
    assert.equal(count(`1.抓春耕;\n2.抓项目；\n${FULL}`), 1);
    assert.equal(count(`同志们!\n${FULL}`), 0);
  });
});
