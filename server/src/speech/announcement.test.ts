import assert from 'node:assert/strict';
import { endsAnnouncing, lexAnnouncements } from './announcement';

/** `[今天，我讲⟨三⟩点意见。]`: announcements in square brackets, what says how many in angle brackets. */
function draw(text: string): string {
  let drawn = text;
  for (const { span, countSpan } of lexAnnouncements(text).toReversed())
    drawn = `${drawn.slice(0, span.start)}[${drawn.slice(span.start, countSpan.start)}⟨${drawn.slice(countSpan.start, countSpan.end)}⟩${drawn.slice(countSpan.end, span.end)}]${drawn.slice(span.end)}`;
  return drawn;
}
const plain = (drawn: string): string => drawn.replace(/[[\]⟨⟩]/g, '');

describe('lexAnnouncements', () => {
  describe('finds what a speaker is going to say in', () => {
    for (const [drawn, count] of [
      ['[下面，我讲⟨几⟩点意见。]', undefined],
      ['[这里，我强调⟨几⟩点。]', undefined],
      ['今天开会部署春耕。[下面，结合大家的发言，我谈⟨几⟩点意见。]', undefined],
      ['[我再进一步谈⟨几⟩个问题。]', undefined],
      ['[我讲点意见，讲⟨3⟩个问题。]', 3],
      ['[我讲⟨⟩点意见。]', undefined],
      ['[我再说⟨一⟩点想法。]', undefined],
      ['[下面，我讲⟨一⟩个问题。]', 1],
      ['[我愿提出以下⟨4⟩点倡议。]', 4],
      ['[下面，我就春耕备耕工作讲⟨3⟩点意见。]', 3],
      ['[下面，我就如何抓春耕，再强调⟨几⟩点意见。]', undefined],
      ['[下面，我先讲⟨几⟩点意见：]', undefined],
      ['[我给大家提⟨几⟩点希望：]', undefined],
      ['[我代表学校给同学们提⟨几⟩点希望和要求：]', undefined],
      ['[下面，我再就春耕强调⟨三⟩点意见。]', 3],
      ['[下面，我讲⟨三⟩点意见，供同志们参考。]', 3],
      ['[接下来，我再强调⟨四⟩点意见：]', 4],
      ['[下边主要讲⟨三⟩个问题：]', 3],
      ['[春耕要紧，再强调⟨四⟩个方面的问题。]', 4],
      ['[借此机会，和大家交流⟨三⟩方面意见。]', 3],
      ['[下面，我讲⟨三⟩句话，与大家共勉。]', 3],
      ['[根据大家汇报的情况，我讲⟨三⟩点意见。]', 3],
      ['[向青禾茶商提⟨5⟩点建议和希望。]', 5],
      ['[下面我再强调以下⟨四⟩点意见：]', 4],
      ['[我代表县委讲⟨两⟩点意见：]一、抓春耕。', 2],
      ['[下面,我强调⟨两⟩点意见.]', 2],
      ['　　[下面,我讲⟨12⟩点意见:]', 12],
      ['[下面，我讲⟨十一⟩个问题。]', 11],
      ['[下面，我讲⟨二十一⟩条意见。]', 21],
      ['[下面，我讲⟨三四⟩点意见。]', undefined],
      ['[这里重点报告⟨八⟩个方面。]', 8],
      ['[我就三个方面提⟨几⟩点要求。]', undefined],
      ['[下面，我讲⟨三⟩点意见。]会前，材料已经发给大家。', 3],
    ] as const)
      it(drawn, () => {
        assert.equal(draw(plain(drawn)), drawn);
        const [announcement] = lexAnnouncements(plain(drawn));
        assert.deepEqual([announcement?.count, announcement?.spoken], [count, true]);
      });
  });

  describe('finds what is to be done in', () => {
    for (const [drawn, count] of [
      ['[重点做好⟨十⟩方面工作。]', 10],
      ['[今年春耕，重点抓好以下⟨十⟩个方面：]', 10],
      ['[着力把握⟨四⟩个方面：]', 4],
      ['[一年来，主要抓了⟨九⟩个方面工作。]', 9],
      ['[重点从⟨八⟩个方面实现突破。]', 8],
      ['[会议议程有⟨两⟩项：]一是春耕，二是防汛。', 2],
      ['[县委讲了⟨四⟩点意见：]一要早，二要快。', 4],
      ['[报告分⟨六⟩个部分：]', 6],
      ['[突出抓好⟨三⟩件事。]一是备种。', 3],
      ['[任务概括起来是⟨五⟩句话：]修渠、清塘。', 5],
      ['[要完善⟨三⟩项机制：]', 3],
    ] as const)
      it(drawn, () => {
        assert.equal(draw(plain(drawn)), drawn);
        const [announcement] = lexAnnouncements(plain(drawn));
        assert.deepEqual([announcement?.count, announcement?.spoken], [count, false]);
      });
  });

  describe('finds nothing in', () => {
    for (const text of [
      '',
      '部署下一步工作。',
      '大家谈得很好。',
      '这件事要讲清楚、办明白，抓好落实。',
      '十方面民生实事圆满完成。',
      '提出促进产业升级等4个方面21条措施。',
      '刚才，林书记讲了三点意见。',
      '前面强调了三个问题，大家要记住。',
      '抓好以上四点。',
      '重点抓好第三方面工作。',
      '做到“三个到位”：一要人到位，二要钱到位。',
      '收入提高2.5个百分点。',
      '重点做好这三项工作。',
      '重点抓好其中两项工作。',
      '新建两个公园。',
      '三点一刻：',
      '下面，我讲三点意见，大家一起研究，把春耕抓好。',
      '办理政协提案1309件。',
      '办理政协提案320件。',
      '新建水库、整治水渠，重点水渠44条。',
      '坚持和平共处五项原则。',
      '从增加供给和抑制需求两方面采取措施。',
      '全力推进三个重点项目建设。',
    ])
      it(text || 'an empty line', () => assert.equal(draw(text), text));
  });

  it('finds several in one paragraph', () => {
    const drawn = '[林书记提了⟨两⟩点要求：]一要早，二要快。[下面，我讲⟨三⟩点意见。]';
    assert.equal(draw(plain(drawn)), drawn);
  });

  it('takes linear time', () => {
    const started = performance.now();
    for (const piece of ['三个', '讲三点，', '我讲三', '就三个方面', '一二三四五六七八九十', '讲点'])
      lexAnnouncements(piece.repeat(40_000));
    assert.ok(performance.now() - started < 4000);
  });
});

describe('endsAnnouncing', () => {
  const ends = (text: string) => endsAnnouncing({ text, announcements: lexAnnouncements(text) });

  for (const line of ['下面，我讲几点意见。', '今天开会。下面，我讲三点意见：　', '重点做好十方面工作。'])
    it(`is true of ${line}`, () => assert.ok(ends(line)));

  for (const line of ['', '部署下一步工作。', '讲三点意见：一、抓春耕。'])
    it(`is false of ${line || 'an empty line'}`, () => assert.ok(!ends(line)));
});
