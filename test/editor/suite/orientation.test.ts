import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { openUntitled } from './samples';
import { withSetting } from './settings';

const DRAFT = `同志们：
今天开会。
三、二、一，开闸！
一、总结
（一）成绩
成绩很大，形势很好。
（二）不足
不足也有：一是人少；二是钱少。
二、部署
任务很重，形势很紧。
三、落实
`;
const LINES = DRAFT.split('\n').length;
const [PARENT, FIRST, BODY, SECOND, ITEMS, NEXT] = [3, 4, 5, 6, 7, 8] as const;

const at = (line: number, character: number) => new vscode.Position(line, character);

/** Opens the draft and waits until the server has read it. */
async function open(): Promise<vscode.TextEditor> {
  const editor = await openUntitled(DRAFT);
  await until(
    () => ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider', editor),
    (symbols) => assert.equal(symbols.length, 3),
  );
  return editor;
}

/** What the editor gets from those who answer a request; nothing is an empty list. */
async function ask<Answer>(command: string, { document }: vscode.TextEditor, ...args: readonly unknown[]) {
  return (await vscode.commands.executeCommand<Answer[] | undefined>(command, document.uri, ...args)) ?? [];
}

describe('a hover', () => {
  it('tells where a marker stands, in Markdown that shows the draft as it is', async () => {
    const editor = await open();
    const [hover] = await ask<vscode.Hover>('vscode.executeHoverProvider', editor, at(SECOND, 1));
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value, / › 一、总结 › （二）不足\n/);
    assert.match(content.value, /^- \*\*（二）不足\*\*$/m);
    assert.notEqual(content.isTrusted, true);
    assert.notEqual(content.supportHtml, true);
  });
});

describe('highlights', () => {
  const highlights = async (editor: vscode.TextEditor, position: vscode.Position) =>
    (await ask<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', editor, position)).map(
      ({ range }) => `${range.start.line}:${editor.document.getText(range)}`,
    );

  it('are the markers of a list', async () => {
    const editor = await open();
    assert.deepEqual(await highlights(editor, at(FIRST, 1)), [`${FIRST}:（一）`, `${SECOND}:（二）`]);
    assert.deepEqual(await highlights(editor, at(ITEMS, 12)), [`${ITEMS}:一是`, `${ITEMS}:二是`]);
  });

  it('are not the same words elsewhere', async () => {
    const editor = await open();
    assert.deepEqual(await highlights(editor, at(BODY, 6)), []);
  });
});

describe('selection', () => {
  it('grows by the structure', async () => {
    const editor = await open();
    editor.selection = new vscode.Selection(at(BODY, 2), at(BODY, 2));
    const seen: string[] = [];
    for (let step = 0; step < 8 && !editor.document.getText(editor.selection).includes('落实'); step++) {
      await vscode.commands.executeCommand('editor.action.smartSelect.expand');
      seen.push(editor.document.getText(editor.selection));
    }
    for (const text of ['成绩很大，形势很好。', '（一）成绩\n成绩很大，形势很好。'])
      assert.ok(seen.includes(text), `${text} is not among ${JSON.stringify(seen)}`);
  });
});

describe('jianggao.codeLens', () => {
  it('tells the length of sections as soon as it is set', async () => {
    const editor = await open();
    const titles = async () =>
      (await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', editor, 100)).map(
        ({ range, command }) => `${range.start.line} ${command?.title}`,
      );
    assert.deepEqual(await titles(), []);
    await withSetting('[jianggao]', { 'jianggao.codeLens': true }, async () => {
      await until(titles, (found) => {
        assert.deepEqual(
          found.map((title) => Number.parseInt(title, 10)),
          [PARENT, FIRST, SECOND, NEXT],
        );
        assert.match(found[0] ?? '', /39/);
      });
    });
    await untilEqual(titles, []);
  });
});

describe('colours', () => {
  it('come from the reading where a line alone does not tell', async () => {
    const editor = await open();
    const { uri } = editor.document;
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    const types = Array.from({ length: data.length / 5 }, (_, index) => legend.tokenTypes[data[index * 5 + 3] ?? 0]);
    assert.deepEqual(types, [
      'speechPlain',
      ...['speechMarker', 'speechMarker', 'speechMarker', 'speechWord', 'speechWord', 'speechMarker', 'speechMarker'],
    ]);
    assert.deepEqual([...data.slice(0, 3)], [2, 0, '三、二、一，开闸！'.length]);
  });
});

describe('symbols of the workspace', () => {
  it('are headings of drafts that are open or on disk', async () => {
    await open();
    const find = async (query: string) =>
      (
        (await vscode.commands.executeCommand<vscode.SymbolInformation[] | undefined>(
          'vscode.executeWorkspaceSymbolProvider',
          query,
        )) ?? []
      ).map(({ name }) => name);
    assert.ok((await find('部署')).includes('二、部署'));
    assert.ok((await find('认清形势')).length > 0, 'the samples have such a heading');
  });
});

describe('going through the structure', () => {
  const go = (name: string) => vscode.commands.executeCommand(`jianggao.goTo${name}`);

  it('moves the cursor to headings, items and parents, and stays where there is nothing further', async () => {
    const editor = await open();
    editor.selection = new vscode.Selection(at(0, 0), at(0, 0));
    for (const [name, line, character] of [
      ['NextHeading', PARENT, 0],
      ['NextHeading', FIRST, 0],
      ['NextSibling', SECOND, 0],
      ['NextSibling', SECOND, 0],
      ['PreviousSibling', FIRST, 0],
      ['PreviousHeading', PARENT, 0],
      ['ParentHeading', PARENT, 0],
      ['NextSibling', NEXT, 0],
    ] as const) {
      await go(name);
      await untilEqual(() => [editor.selection.active.line, editor.selection.active.character], [line, character]);
    }
    editor.selection = new vscode.Selection(at(ITEMS, 7), at(ITEMS, 7));
    await go('NextSibling');
    await untilEqual(() => editor.selection.active.character, 10);
    await go('ParentHeading');
    await untilEqual(() => editor.selection.active.line, SECOND);
  });

  it('is remembered: Go Back leads back', async () => {
    const editor = await open();
    editor.selection = new vscode.Selection(at(0, 0), at(0, 0));
    await go('NextHeading');
    await untilEqual(() => editor.selection.active.line, PARENT);
    await go('NextSibling');
    await untilEqual(() => editor.selection.active.line, NEXT);
    await vscode.commands.executeCommand('workbench.action.navigateBack');
    await untilEqual(() => editor.selection.active.line, PARENT);
  });
});

describe('folding to a level', () => {
  /** Lines of the draft that are seen. */
  const seen = ({ visibleRanges }: vscode.TextEditor) =>
    visibleRanges.flatMap(({ start, end }) =>
      Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
    );
  const all = Array.from({ length: LINES }, (_, line) => line);

  it('shows the headings down to it', async () => {
    const editor = await open();
    editor.selection = new vscode.Selection(at(0, 0), at(0, 0));
    await until(
      () => ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider', editor),
      (ranges) => assert.equal(ranges.length, 4),
    );
    // The editor takes its time to learn what can be folded.
    for (const [level, hidden] of [
      [1, [FIRST, BODY, SECOND, ITEMS, 9]],
      [2, [BODY, ITEMS]],
      [5, []],
    ] as const)
      await until(
        async () => {
          await vscode.commands.executeCommand('jianggao.foldToLevel', { level });
          return seen(editor);
        },
        (lines) =>
          assert.deepEqual(
            lines,
            all.filter((line) => !hidden.some((other) => other === line)),
          ),
      );
  });
});
