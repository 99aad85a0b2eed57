import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DocumentSymbol, type Position, type Range, SymbolKind } from 'vscode-languageserver-types';
import { parseSpeech } from '../speech/parseSpeech';
import { provideDocumentSymbols } from './documentSymbols';

const read = (text: string) => provideDocumentSymbols(parseSpeech(text));

/** Names as a tree: `一、总结 > （一）成绩, （二）不足`. */
const names = (symbols: readonly DocumentSymbol[]): unknown =>
  symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, names(children)]));

const isUpTo = (one: Position, other: Position) =>
  one.line < other.line || (one.line === other.line && one.character <= other.character);
const contains = (outer: Range, inner: Range) => isUpTo(outer.start, inner.start) && isUpTo(inner.end, outer.end);

/** Fails where an editor would refuse a symbol or show it out of place. */
function checkShape(symbols: readonly DocumentSymbol[]): void {
  symbols.forEach(({ name, range, selectionRange, children = [] }, index) => {
    assert.match(name, /^\S.*$/u);
    assert.ok(isUpTo(range.start, range.end), name);
    assert.ok(contains(range, selectionRange), name);
    for (const child of children) assert.ok(contains(range, child.range), `${name} > ${child.name}`);
    const next = symbols[index + 1];
    if (next !== undefined) assert.ok(isUpTo(range.start, next.range.start), `${name}, ${next.name}`);
    checkShape(children);
  });
}

describe('provideDocumentSymbols', () => {
  it('nests headings, and below them what they enumerate, in the order of the draft', () => {
    const symbols = read(
      '一、总结\n一是成绩；二是不足。\n（一）成绩\n首先，基础更牢。\n其次，后劲更足。\n1.水利\n2.交通\n（二）不足\n二、部署\n',
    );
    assert.deepEqual(names(symbols), [
      [
        '一、总结',
        [
          '一是成绩',
          '二是不足',
          ['（一）成绩', ['首先，基础更牢', '其次，后劲更足', '1.水利', '2.交通']],
          '（二）不足',
        ],
      ],
      '二、部署',
    ]);
    checkShape(symbols);
  });

  it('tells the levels apart by kind', () => {
    const [chapter] = read('一、总结\n（一）成绩\n1.水利\n（1）渠道\n（2）塘坝\n2.交通\n（二）不足\n二、部署\n');
    const second = chapter?.children?.[0];
    const third = second?.children?.[0];
    const fourth = third?.children?.[0];
    assert.deepEqual(
      [chapter, second, third, fourth].map((symbol) => symbol?.kind),
      [SymbolKind.Module, SymbolKind.Class, SymbolKind.Method, SymbolKind.Method],
    );
    assert.deepEqual(
      read('一是学，二是干。').map(({ kind }) => kind),
      [SymbolKind.EnumMember, SymbolKind.EnumMember],
    );
  });

  it('gives each symbol its section as range and its marker as selection', () => {
    const [first, second] = read('　　一、总结\n成绩很大。\n\n　　二、部署');
    assert.deepEqual(first?.range, { start: { line: 0, character: 2 }, end: { line: 1, character: 5 } });
    assert.deepEqual(first?.selectionRange, { start: { line: 0, character: 2 }, end: { line: 0, character: 4 } });
    assert.deepEqual(second?.range, { start: { line: 3, character: 2 }, end: { line: 3, character: 6 } });
  });

  it('names symbols on one line, also where marker or heading stand on two', () => {
    assert.deepEqual(names(read('（\n一）总结\n（二）\n部署\n')), ['（一）总结', '（二）部署']);
    assert.deepEqual(names(read('一、\r\n　　总结\r\n二、\r\n')), ['一、总结', '二、']);
  });

  it('names symbols shortly, and never with half a character', () => {
    const heading = '𠮷'.repeat(100);
    for (const { name } of read(`（一）${heading}\n（二）甲${heading}\n`)) {
      assert.ok(name.length <= 61);
      assert.match(name, /…$/);
      assert.doesNotMatch(name, /\p{Surrogate}/u);
    }
  });

  it('gives none for a draft without numbering', () => {
    assert.deepEqual(read(''), []);
    assert.deepEqual(read('同志们：\n大家好。'), []);
  });

  it('keeps children within their parents and selections within their symbols, whatever the draft', () => {
    const piece = fc.constantFrom(
      ...['一、', '二、', '三、', '（一）', '（二）', '(三)', '1.', '2.', '（1）', '①', '第一部分 ', '（', '一）'],
      ...['一是学', '二是干', '三是看', '首先，', '其次，', '第一，', '第二，', '一要', '二要', '；', '。'],
      ...['总结', '部署', '\n', '\n', '\n', '\n\n', '\r\n', '　　', '同志们：\n', '谢谢大家！\n', '附件：\n', '𠮷'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => checkShape(read(pieces.join('')))),
      { numRuns: 2000 },
    );
  });
});
