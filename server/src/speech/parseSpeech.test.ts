import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sketchSpeech } from '../../../test/support/sketchSpeech';
import { createParagraphCache } from './paragraph';
import { parseSpeech } from './parseSpeech';

const BODY = '种子要备足。';

/** Drafts by the heads of their lines, and the lists that are read, one a line, indented by level. */
const STRUCTURES: Readonly<Record<string, readonly [draft: string, lists: string]>> = {
  'the five levels of the standard': [
    '一、甲|（一）乙|1.丙|（1）丁|①戊|②己|（2）庚|2.辛|（二）壬|二、癸',
    '一、 二、|  （一） （二）|    1. 2.|      （1） （2）|        ① ②',
  ],
  'levels that are left out': ['一、甲|1.乙|2.丙|二、丁|1.戊|2.己', '一、 二、|  1. 2.|  1. 2.'],
  'a house style that turns the levels round': [
    '（一）甲|一、乙|二、丙|（二）丁|一、戊|二、己',
    '（一） （二）|  一、 二、|  一、 二、',
  ],
  'parts and chapters': [
    '第一章 甲|第一节 乙|第二节 丙|第二章 丁|第一节 戊|第二节 己',
    '第一章 第二章|  第一节 第二节|  第一节 第二节',
  ],
  'an old report with 一、 again inside （一）': [
    '一、甲|（一）乙|一、丙；|二、丁；|三、戊。|（二）己|好。|二、庚|（一）辛|（二）壬',
    '一、 二、|  （一） （二）|    一、 二、 三、|  （一） （二）',
  ],
  'numbers that run on through all sections': [
    '一、甲|（一）乙|（二）丙|二、丁|（三）戊|（四）己',
    '一、 二、|  （一） （二）|  （三） （四）',
  ],
  'an outer list that goes on behind an inner one': [
    '（一）甲|（二）乙|1.丙|2.丁|3.戊|（三）己',
    '（一） （二） （三）|  1. 2. 3.',
  ],
  'a list that starts again': ['一、甲|二、乙|一、丙|二、丁|三、戊', '一、 二、|↺ 一、 二、 三、'],
  'a list that starts again behind a single section and a salutation that returns': [
    '一、甲|很好。|各位代表！|下面，我提三点希望。|一、丙|二、丁|三、戊',
    '一、|↺ 一、 二、 三、',
  ],
  'a list inside a section behind a salutation': [
    '一、甲|很好。|二、乙|各位代表！|我们要抓好两项工作：|（一）子。|（二）丑。|三、丙',
    '一、 二、 三、|  （一） （二）',
  ],
  'lists of an appendix': ['一、甲|二、乙|附件1|一、丙|二、丁|附件2|一、戊|二、己', '一、 二、|一、 二、|一、 二、'],
  'ordinal words below headings and markers below ordinal words': [
    '一、甲|第一，乙。|（一）丙|（二）丁|第二，戊。|（一）己|（二）庚|二、辛',
    '一、 二、|  {第一， 第二，}|  （一） （二）|  （一） （二）',
  ],
  'an enumeration that begins in a paragraph and goes on at the head of the next': [
    '一、甲|很好。一是乙。|二是丙。|三是丁。|二、戊',
    '一、 二、|  {一是 二是 三是}',
  ],
  'enumerations inside an enumeration': [
    '第一，甲。一是乙，二是丙。|第二，丁。一是戊，二是己。|第三，庚。',
    '{第一， 第二， 第三，}|{一是 二是}|{一是 二是}',
  ],
  'a pair 一是…一是…': ['今年有两件大事，一是春耕，一是项目。', '{一是 一是=2}'],
  'numbers that are not right': ['一、甲|二、乙|五、丙|四、丁', '一、 二、 五、=3 四、'],
  'no numbers': ['同志们：|今天开会。|谢谢大家。', ''],
  'a number that only looks at home': ['一、甲|二、三季度|二、乙', '一、 二、'],
};

/** Pieces of drafts, the nasty ones included. */
const piece = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '三、',
    '十、',
    '（一）',
    '（二）',
    '(三)',
    '1.',
    '２．',
    '3、',
    '（1）',
    '①',
    '㈠',
    '⒉',
    '第一部分',
  ],
  ...['第一，', '第二，', '其一，', '首先，', '其次', '最后，', '一是', '二是', '三是', '一要', '二要', '一靠', '二靠'],
  ...[
    '春耕',
    '项目',
    '季度',
    '级',
    '产业',
    '2031年',
    '%',
    '〇',
    '百',
    '附件1',
    '附件：',
    '同志们：',
    '——',
    '#',
    '**',
    '- ',
  ],
  ...[
    '。',
    '；',
    '，',
    '：',
    '！',
    '“',
    '”',
    '（',
    '）',
    '　',
    ' ',
    '\t',
    '\u200b',
    '\ufeff',
    '\u2028',
    '😀',
    '\ud83d',
  ],
  ...['\n', '\n', '\n', '\r\n', '\r'],
);
const drafts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('parseSpeech', () => {
  describe('reads', () => {
    for (const [name, [draft, lists]] of Object.entries(STRUCTURES))
      it(name, () => {
        const expected = lists.replaceAll('|', '\n');
        for (const lineEnd of ['\n', '\r\n', '\r', `\n${BODY}\n`, '\n\n'])
          assert.equal(sketchSpeech(parseSpeech(draft.replaceAll('|', lineEnd))), expected, JSON.stringify(lineEnd));
      });
  });

  it('reads a draft alike with characters that do not show between all others', () => {
    const draft = '同志们，讲两点。\n一、甲\n（一）乙。一是丙，二是丁。\n（二）戊。\n二、己';
    assert.equal(
      sketchSpeech(parseSpeech(Array.from(draft).join('\u200b'))).replaceAll('\u200b', ''),
      sketchSpeech(parseSpeech(draft)),
    );
  });

  it('keeps the draft', () => {
    const text = '\ufeff一、甲\r\n';
    assert.equal(parseSpeech(text).text, text);
  });

  it('has nothing to say of an empty draft', () => {
    const { paragraphs, headings, outline, headingLists, enumerations, loneItems } = parseSpeech('');
    assert.equal(paragraphs.length, 1);
    assert.deepEqual([headings, outline, headingLists, enumerations, loneItems].flat(), []);
  });

  describe('for any draft', () => {
    it('never throws, and puts every span in its place', () => {
      fc.assert(
        fc.property(drafts, (text) => {
          const { paragraphs, headings, enumerations, loneItems } = parseSpeech(text);
          for (const { marker, line, textSpan, sectionSpan, lastLine } of headings) {
            assert.equal(text.slice(marker.span.start, marker.span.end), marker.text);
            assert.ok(marker.span.start < marker.span.end && marker.span.end <= textSpan.start);
            assert.ok(textSpan.start <= textSpan.end && textSpan.end <= text.length);
            assert.equal(sectionSpan.start, marker.span.start);
            assert.equal(sectionSpan.end, paragraphs[lastLine]?.end);
            assert.ok(line <= lastLine);
          }
          for (const { marker, line, span, textSpan } of [
            ...enumerations.flatMap(({ items }) => items),
            ...loneItems,
          ]) {
            assert.equal(span.start, marker.span.start);
            assert.ok(marker.span.end <= textSpan.start && textSpan.end <= span.end);
            assert.ok(span.start >= (paragraphs[line]?.start ?? -1) && span.end <= (paragraphs[line]?.end ?? -1));
          }
        }),
        { numRuns: 300 },
      );
    });

    it('builds one tree: every heading once, in order, its section inside its parent’s', () => {
      fc.assert(
        fc.property(drafts, (text) => {
          const { outline, headings, headingLists } = parseSpeech(text);
          const visited: unknown[] = [];
          const visit = (siblings: typeof outline, depth: number, end: number): void => {
            for (const heading of siblings) {
              visited.push(heading);
              assert.ok(heading.depth > depth && heading.sectionSpan.end <= end);
              visit(heading.children, heading.depth, heading.sectionSpan.end);
            }
          };
          visit(outline, 0, text.length);
          assert.deepEqual(visited, headings);
          assert.equal(new Set(headingLists.flatMap(({ items }) => items)).size, headings.length);
        }),
        { numRuns: 300 },
      );
    });

    it('reads alike with a cache that has seen other drafts', () => {
      fc.assert(
        fc.property(fc.array(drafts, { minLength: 2, maxLength: 4 }), (versions) => {
          const cache = createParagraphCache();
          for (const text of versions) assert.deepEqual(parseSpeech(text, cache), parseSpeech(text));
        }),
        { numRuns: 100 },
      );
    });
  });

  it('lexes only the paragraph that an edit touched', () => {
    const cache = createParagraphCache();
    const before = parseSpeech('一、甲\n一是乙，二是丙。\n二、丁', cache);
    const after = parseSpeech('一、甲\n一是乙，二是丙丙。\n二、丁', cache);
    assert.deepEqual(
      after.paragraphs.map(({ candidates }, at) => candidates === before.paragraphs[at]?.candidates),
      [true, false, true],
    );
  });

  it('reads a draft of markers alone, however many there are', () => {
    const markers = ['一、', '（一）', '1.', '（1）', '①', '一是', '第一，'];
    const text = Array.from({ length: 3000 }, (_, at) => `${markers[(at * at) % markers.length]}甲`).join('\n');
    assert.equal(parseSpeech(text).paragraphs.length, 3000);
  });
});
