import assert from 'node:assert/strict';
import { type DocumentSymbol, FoldingRangeKind, SymbolKind } from 'vscode-languageserver/node';
import { useClients } from './client';
import { SOUND } from './drafts';

const URI = 'file:///drafts/rally.jianggao';

/** A symbol as `name @ lines of its range / its selection`, its children indented below. */
function render(symbols: readonly DocumentSymbol[], indentation = ''): readonly string[] {
  return symbols.flatMap(({ name, range, selectionRange, children = [] }) => {
    const { start, end } = selectionRange;
    const lines = `${range.start.line}-${range.end.line}`;
    const selection = `${start.line}:${start.character}-${end.character}`;
    return [`${indentation}${name} @ ${lines} / ${selection}`, ...render(children, `${indentation}  `)];
  });
}

describe('the outline of a draft', () => {
  const start = useClients();

  it('has the headings as a tree, and below them what they enumerate', async () => {
    const client = await start();
    await client.open(URI, SOUND);
    const symbols = await client.symbols(URI);
    assert.deepEqual(render(symbols), [
      '一、认清形势 @ 3-7 / 3:0-2',
      '  （一）旱涝的教训还在眼前 @ 5-5 / 5:0-3',
      '  （二）设施的欠账还很沉重 @ 6-6 / 6:0-3',
      '    一是渠道淤塞 @ 6-6 / 6:13-15',
      '    二是塘坝渗漏 @ 6-6 / 6:20-22',
      '    三是机井老化 @ 6-6 / 6:27-29',
      '  （三）群众的期盼还很迫切 @ 7-7 / 7:0-3',
      '二、突出重点 @ 8-9 / 8:0-2',
      '三、压实责任 @ 10-11 / 10:0-2',
    ]);
    assert.deepEqual(
      symbols.map(({ kind }) => kind),
      [SymbolKind.Module, SymbolKind.Module, SymbolKind.Module],
    );
    assert.deepEqual(client.heard.errors, []);
  });

  it('folds the sections that are longer than a line', async () => {
    const client = await start();
    await client.open(URI, SOUND);
    assert.deepEqual(await client.foldingRanges(URI), [
      { startLine: 3, endLine: 7, kind: FoldingRangeKind.Region },
      { startLine: 8, endLine: 9, kind: FoldingRangeKind.Region },
      { startLine: 10, endLine: 11, kind: FoldingRangeKind.Region },
    ]);
  });

  it('is empty for a draft without headings and for one that is not open', async () => {
    const client = await start();
    await client.open(URI, '各位来宾：\n欢迎大家来到云岫。\n');
    for (const uri of [URI, 'file:///never/opened']) {
      assert.deepEqual(await client.symbols(uri), []);
      assert.deepEqual(await client.foldingRanges(uri), []);
    }
    assert.deepEqual(client.heard.errors, []);
  });
});
