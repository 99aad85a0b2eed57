import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { openSample, readSample } from './samples';
import { symbolsOf } from './symbols';

const SAMPLE = 'rally.jianggao';
const lines = readSample(SAMPLE).split('\n');

/** The headings of the sample: 一、 with those in brackets that follow it, by line counted from 0. */
const headings = lines.flatMap((line, index) => {
  const level = line.startsWith('（') ? 2 : /^[一二三]、/.test(line) ? 1 : undefined;
  return level ? [{ line: index, level }] : [];
});

/** The symbols at whose place a heading starts, with their depth. */
function headingsAmong(symbols: readonly vscode.DocumentSymbol[], level = 1): { line: number; level: number }[] {
  return symbols.flatMap(({ selectionRange, children }) => {
    const { line, character } = selectionRange.start;
    const isHeading = character <= 4 && headings.some((heading) => heading.line === line);
    const below = headingsAmong(children, isHeading ? level + 1 : level);
    return isHeading ? [{ line, level }, ...below] : below;
  });
}

describe('the outline', () => {
  it('has the headings, nested', async () => {
    const { document } = await openSample(SAMPLE);
    await untilEqual(async () => headingsAmong(await symbolsOf(document)), headings);
  });

  it('names them by marker and text, and has the enumerations below them', async () => {
    const { document } = await openSample(SAMPLE);
    const symbols = await until(
      () => symbolsOf(document),
      (found) => assert.notEqual(found.length, 0),
    );
    const first = findSymbol(symbols, '一、');
    assert.match(first.name, /认清形势/);
    const second = findSymbol(symbols, '二、');
    const [canals] = second.children;
    assert.ok(canals);
    assert.match(canals.name, /^（一）.*聚力渠系畅通/);
    assert.deepEqual(
      canals.children.map(({ name }) => name.slice(0, 2)),
      ['一是', '二是', '三是', '四是'],
    );
  });
});

describe('folding', () => {
  it('hides a section below its heading, up to the next one', async () => {
    const { document } = await openSample(SAMPLE);
    const firstLevel = headings.filter(({ level }) => level === 1).map(({ line }) => line);
    const command = 'vscode.executeFoldingRangeProvider';
    const ranges = await until(
      () => vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(command, document.uri),
      (found) => assert.ok(found && found.length >= firstLevel.length),
    );
    for (const [index, line] of firstLevel.slice(0, -1).entries()) {
      const range = ranges?.find(({ start }) => start === line);
      assert.ok(range, `line ${line + 1} does not fold`);
      assert.equal(range.end, (firstLevel[index + 1] as number) - 1);
    }
  });
});

/** The first symbol whose name starts like this, at any depth. */
function findSymbol(symbols: readonly vscode.DocumentSymbol[], start: string): vscode.DocumentSymbol {
  const search = (among: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol | undefined => {
    for (const symbol of among) {
      const found = symbol.name.startsWith(start) ? symbol : search(symbol.children);
      if (found) return found;
    }
    return undefined;
  };
  const found = search(symbols);
  assert.ok(found, `no symbol starts with ${start}`);
  return found;
}
