import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver-types';
import { parseSpeech } from '../speech/parseSpeech';
import { matchesQuery, toWorkspaceSymbols } from './workspaceSymbols';

const URI = 'file:///drafts/a.jianggao';

describe('toWorkspaceSymbols', () => {
  it('has the title and the headings, each with the title as its place', () => {
    const symbols = toWorkspaceSymbols(
      parseSpeech('　　在云岫县动员会上的讲话\n同志们：\n一、总结\n（一）成绩。很大。\n二、部署\n'),
      URI,
    );
    assert.deepEqual(
      symbols.map(({ name, kind, containerName, location: { uri, range } }) => [
        name,
        kind,
        containerName,
        uri,
        range.start.line,
        range.start.character,
      ]),
      [
        ['在云岫县动员会上的讲话', SymbolKind.File, undefined, URI, 0, 2],
        ['一、总结', SymbolKind.Module, '在云岫县动员会上的讲话', URI, 2, 0],
        ['（一）成绩', SymbolKind.Class, '在云岫县动员会上的讲话', URI, 3, 0],
        ['二、部署', SymbolKind.Module, '在云岫县动员会上的讲话', URI, 4, 0],
      ],
    );
  });

  it('has the headings alone where there is no title, and nothing of nothing', () => {
    assert.deepEqual(
      toWorkspaceSymbols(parseSpeech('同志们：\n一、总结\n二、部署\n'), URI).map(({ name, containerName }) => [
        name,
        containerName,
      ]),
      [
        ['一、总结', undefined],
        ['二、部署', undefined],
      ],
    );
    assert.deepEqual(toWorkspaceSymbols(parseSpeech(''), URI), []);
  });

  it('takes no draft for more than a thousand headings', () => {
    const draft = Array.from({ length: 3000 }, (_, index) => `${(index % 900) + 1}.抓落实`).join('\n');
    assert.equal(
      toWorkspaceSymbols(parseSpeech(draft), URI).filter(({ kind }) => kind !== SymbolKind.File).length,
      1000,
    );
  });
});

describe('matchesQuery', () => {
  for (const [query, matches] of [
    ['', true],
    ['形势', true],
    ['认势', true],
    ['一 形', true],
    ['gdp', true],
    ['势形', false],
    ['形势形势', false],
    ['𠮷', true],
  ] as const)
    it(`${matches ? 'finds' : 'does not find'} “${query}”`, () =>
      assert.equal(matchesQuery('一、认清形势，GDP𠮷', query), matches));
});
