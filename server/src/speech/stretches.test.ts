import assert from 'node:assert/strict';
import { parseSpeech } from './parseSpeech';

/** Each stretch by its first line, with its depth where that is not the highest. */
const read = (lines: string): readonly string[] => {
  const { stretches, paragraphs } = parseSpeech(lines.replaceAll('|', '\n'));
  return stretches.map(({ line, depth }) => `${paragraphs[line]?.text}${depth > 1 ? ` ${depth}` : ''}`);
};

const TWO = '同志们：|先讲两项。|一、治水|水治好了。|二、修路|路修通了。|';
const THREE = '|一、团结|要同心。|二、实干|要出力。';

describe('findStretches', () => {
  for (const [draft, found] of [
    ['一、抓项目|乙。|附件1|清单|一、水库|二、公路|附件2：分工|一、春|二、夏', ['附件1', '附件2：分工']],
    ['附件1|清单|一、水库|二、公路||附件2|分工|一、春|二、夏', ['附件2']],
    ['一、甲|二、乙|附件：|1.清单|2.分工|附件1|清单|一、水库|二、公路', ['附件：', '附件1']],
    [`${TWO}各位代表！|下面，我提三点希望。${THREE}`, ['各位代表！']],
    [`${TWO}尊敬的各位领导，|各位代表！|新的一年到了。${THREE}`, ['尊敬的各位领导，']],
    [`${TWO}同志们，下面我提两点希望。${THREE}`, ['同志们，下面我提两点希望。']],
    [`${TWO}下面，我提两点希望。${THREE}`, ['下面，我提两点希望。']],
    [`${TWO}今年的工作安排${THREE}`, ['今年的工作安排']],
    [`${TWO}今年的工作安排|各位代表！|今年要更实。${THREE}`, ['今年的工作安排']],
    [
      '第一部分　总结|一、治水|水治好了。|二、修路|路修通了。|同志们！|再讲两点体会。|一、团结|二、实干|第二部分　部署',
      ['同志们！ 2'],
    ],
  ] as const)
    it(`begins one at ${found.join(', ')}: ${draft}`, () => assert.deepEqual(read(draft), found));

  for (const draft of [
    // A salutation alone inside a section, which goes on.
    `${TWO}各位代表！|这些成绩来之不易。`,
    `${TWO}各位代表！|这些成绩来之不易。|三、育人|人要育好。`,
    `${TWO}各位代表！|这些成绩来之不易。|（一）靠团结。|（二）靠实干。|三、育人`,
    '一、治水|各位代表！|水治好了。|二、修路|路修通了。',
    // Nothing leads to the list that starts over.
    `${TWO}有两条经验。${THREE}`,
    // A last word without a mark is no title.
    `先讲两项。|一、治水|二、修路|新修公路一条${THREE}`,
    // A second list below another section.
    '一、治水|下面讲两点。|（一）水渠|（二）水库|二、修路|同志们，路也要修。|（一）公路|（二）小路',
    '附件1|一、水库|二、公路',
  ])
    it(`begins none in ${draft}`, () => assert.deepEqual(read(draft), []));
});
