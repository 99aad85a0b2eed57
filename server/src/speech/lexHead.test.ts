import assert from 'node:assert/strict';
import { findHead } from './findHead';
import { lexHead } from './lexHead';
import type { SchemeId } from './scheme';

const lex = (line: string) => lexHead(line, findHead(line));

describe('lexHead', () => {
  describe('reads a marker', () => {
    const rows: readonly (readonly [string, string, SchemeId, number])[] = [
      ['一、抓春耕', '一、', 'han', 1],
      ['十二、抓春耕', '十二、', 'han', 12],
      ['二〇、抓春耕', '二〇、', 'han', 20],
      ['一 、抓春耕', '一 、', 'han', 1],
      ['　　二、抓春耕', '二、', 'han', 2],
      ['\u00a0\t二、抓春耕', '二、', 'han', 2],
      ['（三）抓春耕', '（三）', 'han-bracket', 3],
      ['(三)抓春耕', '(三)', 'han-bracket', 3],
      ['（三)抓春耕', '（三)', 'han-bracket', 3],
      ['（ 三 ）抓春耕', '（ 三 ）', 'han-bracket', 3],
      ['（三）、抓春耕', '（三）、', 'han-bracket', 3],
      ['㈢抓春耕', '㈢', 'han-bracket', 3],
      ['1.抓春耕', '1.', 'digit', 1],
      ['１．抓春耕', '１．', 'digit', 1],
      ['12、抓春耕', '12、', 'digit', 12],
      ['⒓抓春耕', '⒓', 'digit', 12],
      ['20.2031年抓春耕', '20.', 'digit', 20],
      ['2）抓春耕', '2）', 'digit-close', 2],
      ['2)抓春耕', '2)', 'digit-close', 2],
      ['（４）抓春耕', '（４）', 'digit-bracket', 4],
      ['(4)抓春耕', '(4)', 'digit-bracket', 4],
      ['⑷抓春耕', '⑷', 'digit-bracket', 4],
      ['⑤抓春耕', '⑤', 'circled', 5],
      ['⑤、抓春耕', '⑤、', 'circled', 5],
      ['第一部分　抓春耕', '第一部分', 'chapter', 1],
      ['第十二章', '第十二章', 'chapter', 12],
      ['第3节：抓春耕', '第3节', 'chapter', 3],
      ['## 一、抓春耕', '一、', 'han', 1],
      ['**（二）抓春耕**', '（二）', 'han-bracket', 2],
      ['- 3.抓春耕', '3.', 'digit', 3],
      ['> 一、抓春耕', '一、', 'han', 1],
      ['附件：1.抓春耕', '1.', 'digit', 1],
    ];
    for (const [line, marker, scheme, ordinal] of rows)
      it(line, () => {
        const read = lex(line);
        assert.equal(line.slice(read?.start, read?.end), marker);
        assert.equal(read?.scheme.id, scheme);
        assert.equal(read.ordinal, ordinal);
        assert.equal(read.place, 'head');
        assert.equal(read.doubt, 'none');
      });
  });

  describe('doubts a marker that may be text', () => {
    for (const line of ['一.抓春耕', '一，抓春耕', '二：抓春耕', '21.5公里', '1.5亿元', '5.5%左右'])
      it(line, () => assert.notEqual(lex(line)?.doubt ?? 'none', 'none'));
  });

  describe('reads no marker', () => {
    for (const line of [
      '',
      '　　',
      '抓春耕',
      '一',
      '一个方向',
      '零、抓春耕',
      '0.抓春耕',
      '（〇）抓春耕',
      '（大笑）',
      '（2031）第七号',
      '2031.抓春耕',
      '2031年抓春耕',
      '2.5',
      '2031.3.1',
      '3.1.2抓春耕',
      '1、2月份',
      '2月3日',
      '第一书记',
      '第一部分工作',
      '一、二季度',
      '一、二、三产业',
      '六、七十年代',
      '——抓春耕',
    ])
      it(line || 'an empty line', () => assert.equal(lex(line), undefined));
  });

  describe('tells how the line is built', () => {
    for (const [line, kind, length] of [
      ['一、', 'bare', 0],
      ['一、　', 'bare', 0],
      ['一、抓春耕', 'standalone', 3],
      ['一、抓春耕　', 'standalone', 3],
      ['（一）抓春耕。', 'sentence', 3],
      ['（一）抓春耕！', 'sentence', 3],
      ['（一）抓春耕！！！', 'sentence', 3],
      ['（一）抓“春耕。”', 'sentence', 4],
      ['（一）抓春耕。种子要备足。', 'run-in', 3],
      ['（一）抓春耕？种子要备足', 'run-in', 3],
      ['一、抓春耕；', 'item', 4],
      ['一、抓春耕，', 'item', 4],
      ['一、抓春耕：', 'item', 4],
    ] as const)
      it(`${line} is ${kind}`, () => assert.deepEqual(lex(line)?.shape, { kind, length, indented: false }));

    it('notes an indented line', () => assert.equal(lex('　　一、抓春耕')?.shape.indented, true));
  });
});
