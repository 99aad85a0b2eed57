import assert from 'node:assert/strict';
import { annotate, withoutSigns } from '../../../test/support/annotate';
import { parseSpeech } from './parseSpeech';

describe('buildEnumerations', () => {
  describe('draws items «», their ordinal words ⟨⟩ and first clauses []', () => {
    const drafts: Readonly<Record<string, string>> = {
      'inside a paragraph': '办法有三：«⟨一是⟩[抓种子]，要早；»«⟨二是⟩[抓肥料]。»«⟨三是⟩[抓农机]»',
      'across paragraphs, with others between':
        '形势很好。«⟨一是⟩[抓种子]。»\n«⟨二是⟩[抓肥料]，要足。»\n这是一段说明。\n«⟨三是⟩[抓农机]。»',
      'with a mark and blanks behind the word':
        '«⟨第一，⟩[抓种子]。»«⟨第二，⟩　[抓肥料]。»\n«⟨首先，⟩[抓农机]。»«⟨其次，⟩[抓农田]。»',
      'one list inside an item of another':
        '«⟨第一，⟩[抓种子]。»«⟨一是⟩[选种]，»«⟨二是⟩[育种]。»\n«⟨第二，⟩[抓肥料]。»',
      'with characters that do not show': '«⟨一\u200b是⟩[抓种子]，»«⟨二是⟩[抓肥料]。»',
      'with line ends of two characters': '　　«⟨一是⟩[抓种子]。»\r\n　　«⟨二是⟩[抓肥料]。»\r\n',
    };
    for (const [name, drawn] of Object.entries(drafts))
      it(name, () => {
        const { text, enumerations } = parseSpeech(withoutSigns(drawn));
        const spans = enumerations
          .flatMap(({ items }) => items)
          .sort((a, b) => a.span.start - b.span.start)
          .flatMap(({ span, marker, textSpan }) => [
            [span, '«', '»'] as const,
            [marker.span, '⟨', '⟩'] as const,
            [textSpan, '[', ']'] as const,
          ]);
        assert.equal(annotate(text, spans), drawn);
      });
  });

  it('names the innermost heading that an enumeration stands under', () => {
    const { headings, enumerations } = parseSpeech(
      [
        '今天讲两件事，一是春耕，二是项目。',
        '一、抓春耕',
        '总的要求，一要早，二要好。',
        '（一）抓种子。一是选种，二是育种。',
        '（二）抓肥料。',
        '二、抓项目',
        '第一，开工。',
        '第二，竣工。',
      ].join('\n'),
    );
    assert.deepEqual(
      enumerations.map(({ parent }) => parent && headings.indexOf(parent)),
      [undefined, 0, 1, 3],
    );
  });

  describe('keeps a word without a second one apart', () => {
    for (const [text, lone] of [
      ['工作中还有问题，一是作风不实。', ['一是']],
      ['第一，抓种子。', ['第一，']],
      ['首先，抓种子。', []],
      ['一是抓种子，二是抓肥料。', []],
      ['三是抓农机。', []],
    ] as const)
      it(text, () => {
        const { loneItems, enumerations } = parseSpeech(text);
        assert.deepEqual(
          loneItems.map(({ marker }) => marker.text),
          lone,
        );
        assert.ok(enumerations.every(({ items }) => items.length > 1));
      });
  });
});
