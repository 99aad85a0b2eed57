import assert from 'node:assert/strict';
import { annotate, withoutSigns } from '../../../test/support/annotate';
import type { LineKind } from './candidate';
import { parseSpeech } from './parseSpeech';

const parse = (lines: readonly string[]) => parseSpeech(lines.join('\n'));

describe('buildHeadings', () => {
  describe('draws the spans of marker ⟨⟩ and heading text []', () => {
    const drafts: Readonly<Record<string, string>> = {
      'a heading on its own line': '⟨一、⟩[抓春耕]\n种子要备足。\n⟨二、⟩[抓项目]',
      'a run-in heading, up to its full stop': '⟨（一）⟩[抓春耕，促增收]。种子要备足。\n⟨（二）⟩[抓项目]！工地要开工。',
      'blanks and Markdown around it': '　　⟨一、⟩　[抓春耕]　\n## ⟨二、⟩ [抓项目]',
      'a mark that does not belong to it': '⟨一、⟩[抓春耕]：\n⟨二、⟩[抓项目]；\n⟨三、⟩[抓作风],',
      'a marker with a needless mark': '⟨（一）、⟩[抓春耕]\n⟨（二）⟩[抓项目]',
      'a marker alone, its text on the next line': '⟨一、⟩\n　　[抓春耕]。种子要备足。\n⟨二、⟩\n[抓项目]',
      'a marker alone, with nothing to take': '⟨一、⟩[]\n\n⟨二、⟩[]\n⟨三、⟩[]',
      'a marker broken over two lines': '⟨（一）⟩[抓春耕]。好。\n⟨（\n二）⟩[抓项目]。好。',
      'line ends of two characters':
        '⟨一、⟩[抓春耕]\r\n⟨（\r\n一）⟩[抓种子]。好。\r\n⟨（二）⟩[抓肥料]。好。\r\n⟨二、⟩[抓项目]',
      'line ends of one, old and new': '⟨一、⟩[抓春耕]\r⟨二、⟩[抓项目]\n⟨三、⟩[抓作风]',
      'a line separator, which ends no line': '⟨一、⟩[抓春耕\u2028二、不是标题]\n⟨二、⟩[抓项目]',
      'characters that do not show': '⟨一\u200b、⟩[抓春耕]\n\ufeff⟨二、⟩[抓项目]',
      'characters of two UTF-16 units': '😀𠮷先说两句。\n⟨一、⟩[抓𠮷春耕]\n⟨二、⟩[抓😀项目]',
      'a first heading behind the announcement': '讲两点意见：⟨一、⟩[抓春耕]。好。\n⟨二、⟩[抓项目]。好。',
    };
    for (const [name, drawn] of Object.entries(drafts))
      it(name, () => {
        const { text, headings } = parseSpeech(withoutSigns(drawn));
        const spans = headings.flatMap(({ marker, textSpan }) => [
          [marker.span, '⟨', '⟩'] as const,
          [textSpan, '[', ']'] as const,
        ]);
        assert.equal(annotate(text, spans), drawn);
      });

    it('counts offsets in UTF-16 units', () => {
      const [heading] = parseSpeech('😀\r\n一、抓𠮷春\r\n二、抓项目').headings;
      assert.deepEqual(heading?.marker.span, { start: 4, end: 6 });
      assert.deepEqual(heading.textSpan, { start: 6, end: 10 });
      assert.deepEqual(heading.sectionSpan, { start: 4, end: 10 });
      assert.equal(heading.line, 1);
    });
  });

  describe('draws sections «», children and body included', () => {
    const drafts: Readonly<Record<string, string>> = {
      'up to the next sibling': '同志们：\n«一、抓春耕\n种子要备足。»\n«二、抓项目\n工地要开工。»',
      'around the sections inside': '«一、抓春耕\n«（一）抓种子。好。»\n«（二）抓肥料。好。»»\n«二、抓项目»',
      'without the blank lines behind': '«一、抓春耕\n\n种子要备足。»\n\n　　\n«二、抓项目»\n\n',
      'without the closing': '«一、抓春耕»\n«二、抓项目\n工地要开工。»\n同志们，让我们一起加油！\n谢谢大家。',
      'without an appendix, whose own sections follow': '«一、抓春耕»\n«二、抓项目»\n附件1\n«一、水库»\n«二、公路»',
      'without the next appendix':
        '附件1\n清单\n«一、水库»\n«二、公路\n要修通。»\n\n附件2\n分工\n«一、水利局»\n«二、交通局»',
      'without what begins anew':
        '«一、水库\n蓄好水。»\n«二、公路\n要修通。»\n\n各位代表！\n下面，我提两点希望。\n«一、团结»\n«二、实干»',
      'with a salutation that nothing new follows':
        '«一、水库\n蓄好水。»\n«二、公路\n要修通。\n各位代表！\n路是要人修的。»\n«三、学校»\n«四、医院»',
      'without what begins anew inside another':
        '«第一部分　总结\n«一、水库\n蓄好水。»\n«二、公路\n要修通。»\n这里，我再讲两点体会。\n«一、团结»\n«二、实干»»\n«第二部分　部署»',
      'without the leftovers of a web page':
        '«一、抓春耕»\n«二、抓项目\n工地要开工。»\n责任编辑：李禾\n转载请注明来源：www.example.org',
      'with line ends of two characters': '«一、抓春耕\r\n好。»\r\n«二、抓项目\r\n好。»\r\n',
    };
    for (const [name, drawn] of Object.entries(drafts))
      it(name, () => {
        const { text, headings } = parseSpeech(withoutSigns(drawn));
        const spans = headings.map(({ sectionSpan }) => [sectionSpan, '«', '»'] as const);
        assert.equal(annotate(text, spans), drawn);
      });

    it('names the last line of each', () => {
      const { headings } = parse(['一、抓春耕', '（一）抓种子', '好。', '', '二、抓项目', '好。', '']);
      assert.deepEqual(
        headings.map(({ line, lastLine }) => [line, lastLine]),
        [
          [0, 2],
          [1, 2],
          [4, 5],
        ],
      );
    });
  });

  it('hangs children under their parents', () => {
    const { outline, headings } = parse(['一、甲', '（一）乙', '1.丙', '2.丁', '（二）戊', '二、己']);
    const [first, second] = outline;
    assert.deepEqual(outline, [headings[0], headings[5]]);
    assert.deepEqual(first?.children, [headings[1], headings[4]]);
    assert.deepEqual(first?.children[0]?.children, [headings[2], headings[3]]);
    assert.deepEqual(second?.children, []);
    assert.deepEqual(
      headings.map(({ depth }) => depth),
      [1, 2, 3, 3, 2, 1],
    );
  });

  it('gives each list its parent, and the same headings as the outline', () => {
    const { headings, headingLists } = parse(['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '（二）己']);
    assert.deepEqual(
      headingLists.map(({ parent, depth, items }) => [
        parent && headings.indexOf(parent),
        depth,
        items.map((item) => headings.indexOf(item)),
      ]),
      [
        [undefined, 1, [0, 3]],
        [0, 2, [1, 2]],
        [3, 2, [4, 5]],
      ],
    );
  });

  it('tells how each line is built', () => {
    const lines: Readonly<Record<string, LineKind>> = {
      '一、抓春耕': 'standalone',
      '二、': 'bare',
      '三、抓作风。': 'sentence',
      '四、抓安全。隐患要清零。': 'run-in',
      '五、抓民生；': 'item',
    };
    assert.deepEqual(
      parse(Object.keys(lines)).headings.map(({ kind }) => kind),
      Object.values(lines),
    );
  });
});
