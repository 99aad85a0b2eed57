import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blankAsides } from './asides';
import { createParagraphCache, parseParagraphs } from './paragraph';
import { parseSpeech } from './parseSpeech';

/** The lines that are asides, from 1. */
const asidesIn = (...lines: readonly string[]) => {
  const text = lines.join('\n');
  const paragraphs = parseParagraphs(text, createParagraphCache());
  return blankAsides(text, paragraphs).flatMap((paragraph, at) => (paragraph === paragraphs[at] ? [] : [at + 1]));
};
const markersIn = (...lines: readonly string[]) =>
  parseSpeech(lines.join('\n')).headings.map(({ marker }) => marker.text);

describe('an aside of Markdown', () => {
  it('is front matter above everything', () => {
    assert.deepEqual(asidesIn('---', 'title: 讲话', 'tags: []', '---', '同志们：'), [1, 2, 3, 4]);
    assert.deepEqual(asidesIn('---', 'title: 讲话', '...', '---'), [1, 2, 3]);
    assert.deepEqual(asidesIn('', '---', 'title: 讲话', '---'), []);
    assert.deepEqual(asidesIn('---', '同志们：', '---'), []);
    assert.deepEqual(asidesIn('---', 'title: 讲话', '同志们：'), []);
    assert.deepEqual(asidesIn('----', 'title: 讲话', '----'), []);
  });

  it('is code between fences', () => {
    assert.deepEqual(asidesIn('正文', '```', '一、甲', '```', '二、乙'), [2, 3, 4]);
    assert.deepEqual(asidesIn('~~~text', '一、甲', '```', '~~~', '```'), [1, 2, 3, 4]);
    assert.deepEqual(asidesIn('```', '一、甲', '', '二、乙'), []);
    assert.deepEqual(asidesIn('```一、甲```', '二、乙', '```'), []);
  });

  it('is a comment with lines of its own', () => {
    assert.deepEqual(asidesIn('正文', '<!-- 一、甲 -->', '正文'), [2]);
    assert.deepEqual(asidesIn('<!--', '一、甲', '二、乙 -->', '三、丙'), [1, 2, 3]);
    assert.deepEqual(asidesIn('<!-- 注 --> 一、甲', '二、乙', '<!-- 注 -->'), [3]);
    assert.deepEqual(asidesIn('<!--', '一、甲'), []);
  });

  it('holds no headings, no parts and nothing to be filled in', () => {
    assert.deepEqual(markersIn('一、甲', '```', '五、戊', '三、丙', '```', '二、乙'), ['一、', '二、']);
    const { parts, paragraphs, announcements } = parseSpeech(
      [
        '<!--',
        '在会上的讲话',
        '同志们：',
        '下面，我讲三点意见。【待补】',
        '-->',
        '在春灌会上的讲话',
        '各位代表：',
      ].join('\n'),
    );
    assert.deepEqual([parts.title, parts.salutation, announcements], [[5], [6], []]);
    assert.ok(paragraphs.every(({ placeholders }) => placeholders.length === 0));
  });

  it('keeps every line where it is, whatever the text', () => {
    const line = fc.constantFrom('---', 'a: b', '```', '~~~', '<!--', '-->', '<!-- 一 -->', '一、甲', '', '正文。');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const paragraphs = parseParagraphs(text, createParagraphCache());
        const seen = blankAsides(text, paragraphs);
        assert.deepEqual(
          seen.map(({ line, start, end, text }) => [line, start, end, text]),
          paragraphs.map(({ line, start, end, text }) => [line, start, end, text]),
        );
      }),
    );
  });

  it('costs little, closed or not', () => {
    for (const line of ['```\n', '<!--\n', '~~~x\n', '<!-- -->\n', '---\na: b\n'])
      assert.notEqual(parseSpeech(line.repeat(50_000)).paragraphs.length, 0);
  });
});
