import assert from 'node:assert/strict';
import { type ClientCapabilities, type CompletionItem, InsertTextFormat } from 'vscode-languageserver/node';
import { CONTINUE_LIST_REQUEST, type ContinuedList } from '../../protocol/requests';
import { readCursor } from '../support/cursor';
import { FULL_CAPABILITIES, type TestClient, useClients } from './client';

const URI = 'file:///drafts/春耕.jianggao';

const SHOWS_EVERYTHING: ClientCapabilities = {
  ...FULL_CAPABILITIES,
  textDocument: {
    ...FULL_CAPABILITIES.textDocument,
    completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } },
  },
};

/** Opens a draft and asks for what may be written where the | is. */
async function complete(client: TestClient, draft: string, trigger?: string): Promise<readonly CompletionItem[]> {
  const { text, position } = readCursor(draft);
  await client.open(URI, text);
  const items = await client.completions(URI, position, trigger);
  await client.close(URI);
  return items;
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

describe('completion over the protocol', () => {
  const start = useClients();

  it('is announced with the characters behind which it may speak', async () => {
    const { initializeResult } = await start();
    assert.deepEqual(initializeResult.capabilities.completionProvider, {
      triggerCharacters: ['\n', '（', '(', '；', '。'],
    });
  });

  it('offers the next number, and moves those that follow', async () => {
    const client = await start({ capabilities: SHOWS_EVERYTHING, locale: 'zh-cn' });
    const [first] = await complete(client, '一、认清形势\n|\n二、突出重点\n');
    assert.deepEqual(first, {
      label: '二、',
      kind: 12,
      labelDetails: { description: '接在“一、…”之后' },
      sortText: '000',
      filterText: '二、 二、 2',
      preselect: true,
      textEdit: { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, newText: '二、' },
      additionalTextEdits: [
        { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 2 } }, newText: '三、' },
      ],
    });
    assert.deepEqual(client.heard.errors, []);
  });

  it('writes snippets only for editors that know them', async () => {
    const draft = '在春耕会上的讲话\n同志们：\n|';
    const snippets = async (capabilities: ClientCapabilities) =>
      (await complete(await start({ capabilities }), draft)).filter(
        ({ insertTextFormat }) => insertTextFormat === InsertTextFormat.Snippet,
      ).length;
    assert.ok((await snippets(SHOWS_EVERYTHING)) > 0);
    assert.equal(await snippets(FULL_CAPABILITIES), 0);
  });

  it('speaks behind Enter only where the writer wants it', async () => {
    for (const [onEnter, expected] of [
      [undefined, ['二、', '（一）']],
      ['suggest', ['二、', '（一）']],
      ['insert', []],
      ['off', []],
    ] as const) {
      const client = await start({ configuration: () => ({ onEnter }) });
      assert.deepEqual(labels(await complete(client, '一、认清形势\n|', '\n')), expected, onEnter);
    }
  });

  it('follows the model in force', async () => {
    const client = await start({ configuration: () => ({ model: 'standard' }) });
    assert.deepEqual(labels(await complete(client, '一、甲\n（一）子。好。\n|')), ['（二）', '1.', '二、']);
  });

  it('has nothing to say of a document that is not open', async () => {
    const client = await start();
    assert.deepEqual(await client.completions(URI, { line: 0, character: 0 }), []);
  });
});

describe('Enter over the protocol', () => {
  const start = useClients();

  it('goes on with a list', async () => {
    const client = await start();
    await client.open(URI, '一、认清形势\n', 3);
    const params = { uri: URI, version: 3, at: { line: 1, character: 0 } };
    assert.deepEqual(await client.ask<ContinuedList>(CONTINUE_LIST_REQUEST, params), {
      edits: [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, newText: '二、' }],
      cursor: { line: 1, character: 2 },
    } satisfies ContinuedList);
  });

  it('has nothing to say of another version, of a closed draft, and of what is no place', async () => {
    const client = await start();
    await client.open(URI, '一、认清形势\n', 3);
    const at = { line: 1, character: 0 };
    for (const params of [
      { uri: URI, version: 2, at },
      { uri: 'file:///none.jianggao', version: 3, at },
      { uri: URI, version: 3 },
      { uri: URI, version: 3, at: { line: 'one', character: {} } },
      {},
    ])
      assert.equal(await client.ask(CONTINUE_LIST_REQUEST, params), null, JSON.stringify(params));
    assert.deepEqual(client.heard.errors, []);
  });
});
