import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wellNumberedSpeech } from '../../../test/support/drafts';
import { readDigits, readHanNumeral } from './numeral';
import { parseSpeech } from './parseSpeech';
import { findReferences } from './references';

/** What is found in a draft: `words number→marker of the target`, with the line of the target. */
function draw(draft: string): readonly string[] {
  const speech = parseSpeech(draft);
  return findReferences(speech).map(({ span, numberSpan, target }) => {
    const words = `${draft.slice(span.start, numberSpan.start)}⟨${draft.slice(numberSpan.start, numberSpan.end)}⟩${draft.slice(numberSpan.end, span.end)}`;
    return `${words} → ${target.marker.text.trim()} ${draft.slice(target.textSpan.start, target.textSpan.end)}`;
  });
}

/** A speech with three parts, the second with three points; the sentence stands in the third part, at the end of the second, or below all. */
const rally = (sentence: string, where: 'second' | 'third' | 'closing' | 'opening' = 'third'): string =>
  [
    ...['在云岫镇冬修水利动员会上的讲话', '', '同志们：'],
    where === 'opening' ? `今天开会部署冬修水利。${sentence}` : '今天开会部署冬修水利。',
    ...['一、认清形势', '塘坝年久失修。', '二、突出重点', '今年干三件事。'],
    ...['（一）清渠道', '渠道要清到底。', '（二）修塘坝', '塘坝要修结实。', '（三）护机井', '机井要管起来。'],
    ...(where === 'second' ? [sentence] : []),
    ...['三、压实责任', where === 'third' ? sentence : '责任要到人。'],
    ...(where === 'closing' ? ['', `同志们，${sentence}让我们一起把水利办好。谢谢大家！`] : []),
  ].join('\n');

/** The same without points. */
const plain = (sentence: string): string =>
  [
    '同志们：',
    '今天开会部署冬修水利。',
    '一、认清形势',
    '塘坝年久失修。',
    '二、突出重点',
    '渠道要清到底。',
    '三、压实责任',
    sentence,
  ].join('\n');

describe('findReferences', () => {
  it('finds points of other sections where their numbers run on through these', () => {
    const draft = (sentence: string) =>
      `同志们：\n一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n（三）寅。好。\n（四）卯。好。\n${sentence}\n三、丙\n好。`;
    assert.deepEqual(draw(draft('落实前述第（一）点，做好第（三）点。')), [
      '前述第（⟨一⟩）点 → （一） 子',
      '第（⟨三⟩）点 → （三） 寅',
    ]);
    const restarting = draft('落实前述第（一）点。').replace('（三）', '（一）').replace('（四）', '（二）');
    assert.deepEqual(draw(restarting), ['前述第（⟨一⟩）点 → （一） 寅']);
  });

  describe('finds the part or point that is named in', () => {
    for (const [draft, ...expected] of [
      [rally('按照前述第（三）点抓好落实。'), '前述第（⟨三⟩）点 → （三） 护机井'],
      [rally('前面讲的第（二）条要求，各村要抓好。'), '前面讲的第（⟨二⟩）条 → （二） 修塘坝'],
      [rally('落实第(1)点，先从渠道做起。')],
      [rally('落实第（一）项，先从渠道做起。'), '第（⟨一⟩）项 → （一） 清渠道'],
      [rally('落实第(二)点，先从渠道做起。', 'second'), '第(⟨二⟩)点 → （二） 修塘坝'],
      [rally('第二部分第（三）点要有人管。'), '第⟨二⟩部分 → 二、 突出重点', '第（⟨三⟩）点 → （三） 护机井'],
      [rally('第二部分的第三点要有人管。'), '第⟨二⟩部分 → 二、 突出重点', '第⟨三⟩点 → （三） 护机井'],
      [rally('本讲话第二部分要细细看。'), '本讲话第⟨二⟩部分 → 二、 突出重点'],
      [rally('具体任务，我在第二部分已经讲了。'), '第⟨二⟩部分 → 二、 突出重点'],
      [rally('具体任务见第二部分。'), '第⟨二⟩部分 → 二、 突出重点'],
      [rally('第二部分讲的渠道要抓紧。'), '第⟨二⟩部分 → 二、 突出重点'],
      [rally('第二部分中的各项任务要抓紧。'), '第⟨二⟩部分 → 二、 突出重点'],
      [rally('按照第二部分的要求抓好水库，工程第一部分已经完工。'), '第⟨二⟩部分 → 二、 突出重点'],
      [
        rally('前述第一部分要抓，第二部分第（二）点也不能放松。'),
        ...['前述第⟨一⟩部分 → 一、 认清形势', '第⟨二⟩部分 → 二、 突出重点', '第（⟨二⟩）点 → （二） 修塘坝'],
      ],
      [rally('水利的账，这在第二部分已经讲过。'), '第⟨二⟩部分 → 二、 突出重点'],
      [rally('对照第二部分部署的任务，一条一条地办。'), '第⟨二⟩部分 → 二、 突出重点'],
      [
        rally('第一部分摆的形势，第二部分第（二）点讲的塘坝，都要抓。'),
        ...['第⟨一⟩部分 → 一、 认清形势', '第⟨二⟩部分 → 二、 突出重点', '第（⟨二⟩）点 → （二） 修塘坝'],
      ],
      [rally('具体任务，后面讲的第二部分还要说。', 'opening'), '后面讲的第⟨二⟩部分 → 二、 突出重点'],
      [rally('抓好第（二）、（三）点，先从塘坝做起。'), '第（⟨二⟩） → （二） 修塘坝', '（⟨三⟩）点 → （三） 护机井'],
      [rally('落实前述第一部分、第二部分的要求。'), '前述第⟨一⟩部分 → 一、 认清形势', '第⟨二⟩部分 → 二、 突出重点'],
      [rally('对照第二、三部分的要求。'), '第⟨二⟩ → 二、 突出重点', '⟨三⟩部分 → 三、 压实责任'],
      [rally('任务见第一部分和第3部分。'), '第⟨一⟩部分 → 一、 认清形势', '第⟨3⟩部分 → 三、 压实责任'],
      [rally('任务见“二、（三）”。'), '⟨二⟩、 → 二、 突出重点', '（⟨三⟩） → （三） 护机井'],
      [rally('以上第三点最要紧。', 'closing'), '以上第⟨三⟩点 → 三、 压实责任'],
      [plain('刚才讲的第一个问题，大家要想一想。'), '刚才讲的第⟨一⟩个问题 → 一、 认清形势'],
      [plain('落实上述第２点，先从渠道做起。'), '上述第⟨２⟩点 → 二、 突出重点'],
      [plain('上面讲的第二个方面要抓紧。'), '上面讲的第⟨二⟩个方面 → 二、 突出重点'],
      [plain('上述第一、第二点要抓紧。'), '上述第⟨一⟩ → 一、 认清形势', '第⟨二⟩点 → 二、 突出重点'],
      [plain('我刚才讲的第二点要抓紧。'), '刚才讲的第⟨二⟩点 → 二、 突出重点'],
      [
        '同志们：\n今天讲冬修水利。一是清渠道；二是修塘坝；三是护机井。\n其中，上述第三点最要紧。',
        '上述第⟨三⟩点 → 三是 护机井',
      ],
    ] as const)
      it(draft.split('\n').find((line) => /第|见/.test(line)) ?? draft, () => assert.deepEqual(draw(draft), expected));
  });

  describe('finds nothing in', () => {
    for (const sentence of [
      '按照《云岫镇水利条例》第（三）条办理。',
      '按照条例第（三）条办理。',
      '第一条第（一）、（二）款写得明白。',
      '第十条第（三）项写得明白。',
      '县委文件第二部分写得明白。',
      '县里的决定，我在第二部分没有看到。',
      '第一部分讲的是渠道。',
      '刚才，我们一起观看了警示教育片，第二部分讲的案例发人深省。',
      '大家听了老李的汇报，第二部分讲的渠道很长。',
      '昨天听了党课。第二部分中的事例很好。',
      '昨天看了片子，第二部分讲的渠道很长。',
      '按照县委意见前述第二点办理。',
      '林书记刚才讲的第二点很好。',
      '镇长前面讲的第（九）点很好。',
      '有五条纪律，上述第二条要记牢。',
      '第二部分群众还有难处。',
      '在第二部分乡镇先行一步。',
      '这是全书的第二部分。',
      '第一书记要带头。',
      '第二产业要做强。',
      '上述第三方面军打得好。',
      '前述第二点五公里渠道。',
      '第二季度开工，第一个百年到了。',
      '第二点要抓紧。',
      '第二个方面要抓紧。',
      '上述第九点要抓紧。',
      '第二部分第（九）点要抓紧。',
      '第（二）至（三）点要抓紧。',
      '第二至三部分要抓紧。',
      '第二部分第（一）点至第（二）点要抓紧。',
      '落实第（一）至第（二）点。',
      '落实第（一）点到第（二）点。',
      '前述第一点至第二点要抓紧。',
      '详见第一部分—第二部分。',
      '他说：“我们村里按前述第二点办，一户一户都说清楚了。”',
      '看一看《本讲话第二部分》。',
      '前述第三点就在这里。',
      '后面要讲的第二点要抓紧。',
      '下面讲两点意见。',
      '讲三点意见，第一部分，讲形势；第二部分，讲任务。',
      '上述第二条渠道要先修。',
      '上述第二项目标要先定。',
      '刚才几位同志的发言都很好，刚才讲的第二点我赞成。',
      '省委提出“三个坚持”，上述第二个方面尤其重要。',
      '去年部署了防汛、抗旱、修路三件大事，前面讲的第二个方面还没完。',
      '按照《防洪法》，各地要备料。上述第二项要求要落实。',
      '按照省里文件，各地要备料。第（二）项要求要落实。',
      '县里开会提了要求，落实第（二）点，各村都要备料。',
      '合同第一部分第（二）项写明了。',
      '大家都读过这本书。第二部分第（二）点写得好。',
      '在第二部分中，讲了渠道。',
      '我把第二部分讲给大家听。',
      '县里下了通知，大家都学了。详见第二部分。',
      '前面第二条，是水渠。',
      '上面第二个方面要抓紧。',
      '排在前面第二个方面的是水渠。',
      '考试题第（二）部分要难一些。',
      '省令第（二）项写明了。',
      '去年会上，我在第二部分讲过。',
      '在上述第二部分乡镇先行一步。',
      '他在今天的讲话第二部分讲到渠道。',
      '昨天接见二、（二），今天接见二、（三）。',
      '昨天会见第二部分，今天会见第三部分。',
      '一是清渠道；二是修塘坝；三是护机井。上述第三点要紧。',
    ])
      it(sentence, () => {
        assert.deepEqual(draw(plain(sentence)), []);
        assert.deepEqual(draw(rally(sentence)), []);
      });

    it('a number that several lists have', () => assert.deepEqual(draw(rally('上述第二点要抓紧。')), []));

    it('a list with the number twice, or at fault there', () => {
      const draft = plain('前述第二部分要抓紧。');
      assert.deepEqual(draw(draft).length, 1);
      assert.deepEqual(draw(draft.replace('一、', '二、')), []);
      assert.deepEqual(draw(plain('前述第四部分要抓紧。').replace('三、', '四、')), []);
    });

    it('markers', () => {
      const draft = '第一部分　回顾\n成绩不小。\n第二部分　任务\n任务不轻。\n第三部分　保障\n保障要有力。';
      assert.deepEqual(draw(draft), []);
    });

    it('what a web page left, and an appendix', () => {
      assert.deepEqual(draw(plain('责任要到人。\n谢谢大家！\n附件：\n前述第二部分的要求')), []);
    });
  });

  it('always finds a number that is printed at its target, in order and without overlaps', () => {
    const sentence = fc.constantFrom(
      ...[
        '前述第二点。',
        '详见第三部分。',
        '落实第（二）、（三）点。',
        '见一、（二）。',
        '第二部分第（一）点。',
        '我刚才讲的第1、2点。',
      ],
    );
    let total = 0;
    fc.assert(
      fc.property(wellNumberedSpeech, fc.array(fc.tuple(fc.nat(), sentence), { maxLength: 5 }), ({ lines }, added) => {
        const written = [...lines];
        for (const [place, words] of added) written.splice(1 + (place % written.length), 0, words);
        const draft = written.join('\n');
        let end = 0;
        for (const { span, numberSpan, target, list, line } of findReferences(parseSpeech(draft))) {
          const printed = draft.slice(numberSpan.start, numberSpan.end);
          assert.equal((readHanNumeral(printed, 0) ?? readDigits(printed, 0))?.value, target.marker.ordinal);
          assert.ok(end <= span.start && span.start <= numberSpan.start && numberSpan.end <= span.end);
          assert.ok(list.items.some((item) => item === target));
          assert.equal(draft.slice(0, span.start).split('\n').length - 1, line);
          end = span.end;
          total++;
        }
      }),
    );
    assert.ok(total > 0);
  });

  it('takes linear time', () => {
    let took = 0;
    for (const piece of [
      '第',
      '第（一）点',
      '前述第一点、',
      '“第一部分',
      '第一、',
      '第（',
      '刚才讲的第一点，',
      '见一、（一）；',
    ])
      for (const end of ['', '\n']) {
        const speech = parseSpeech(`一、甲\n二、乙\n${`${piece}${end}`.repeat(20_000)}`);
        const started = performance.now();
        findReferences(speech);
        took += performance.now() - started;
      }
    assert.ok(took < 4000, `${took} ms`);
  });
});
