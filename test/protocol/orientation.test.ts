import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DocumentHighlightRequest,
  HoverRequest,
  LSPErrorCodes,
  type MarkupContent,
  ResponseError,
  SelectionRangeRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { type Direction, GO_TO_REQUEST, type Place } from '../../protocol/requests';
import { formatHanNumeral } from '../../server/src/speech/numeral';
import { useFolder } from '../support/folder';
import { FULL_CAPABILITIES, type TestClient, untilThere, useClients } from './client';
import { SOUND } from './drafts';

const URI = 'file:///drafts/rally.jianggao';
const NOWHERE = 'file:///never/opened.jianggao';
const textDocument = { uri: URI };
const place = (line: number, character: number): Place => ({ line, character });

/** An editor that shows Markdown and draws lenses anew when it is told to. */
const RICH: ClientCapabilities = {
  ...FULL_CAPABILITIES,
  workspace: { ...FULL_CAPABILITIES.workspace, codeLens: { refreshSupport: true } },
  textDocument: { ...FULL_CAPABILITIES.textDocument, hover: { contentFormat: ['markdown', 'plaintext'] } },
};

const DIRECTIONS: readonly Direction[] = [
  'nextHeading',
  'previousHeading',
  'parentHeading',
  'nextSibling',
  'previousSibling',
];

const goTo = (client: TestClient, uri: string, at: Place, direction: Direction) =>
  client.ask<Place | null>(GO_TO_REQUEST, { uri, at, direction });

describe('orientation', () => {
  const start = useClients();

  async function open(options: Parameters<typeof start>[0] = {}) {
    const client = await start(options);
    await client.open(URI, SOUND);
    return client;
  }

  it('hovers in the form and by the speed that were asked for', async () => {
    const plain = await open();
    const hover = (client: TestClient) =>
      client.answered(client.connection.sendRequest(HoverRequest.type, { textDocument, position: place(6, 20) }));
    const text = 'Speech › 一、认清形势 › （二）设施的欠账还很沉重 › 二是塘坝渗漏\n\nItem 2 of 3';
    const shown = (await hover(plain))?.contents as MarkupContent;
    assert.equal(shown.kind, 'plaintext');
    assert.ok(shown.value.startsWith(`${text} · 7 characters · 0.1 min`), shown.value);
    assert.match(shown.value, /^→ 二是塘坝渗漏$/m);
    const rich = await open({
      capabilities: RICH,
      locale: 'zh-cn',
      configuration: () => ({ charactersPerMinute: 50 }),
    });
    const markdown = (await hover(rich))?.contents as MarkupContent;
    assert.equal(markdown.kind, 'markdown');
    assert.match(markdown.value, /共 3 项，第 2 项 · 7 字 · 约 0\\\.1 分钟/);
    assert.match(markdown.value, /^- \*\*二是塘坝渗漏\*\*$/m);
  });

  it('highlights the list of a marker, and answers elsewhere that there is nothing', async () => {
    const client = await open();
    const highlight = (line: number, character: number) =>
      client.answered(
        client.connection.sendRequest(DocumentHighlightRequest.type, {
          textDocument,
          position: place(line, character),
        }),
      );
    assert.deepEqual(
      (await highlight(6, 1))?.map(({ range }) => range.start.line),
      [5, 6, 7],
    );
    assert.deepEqual(await highlight(4, 3), []);
  });

  it('has lenses where they are wanted, and tells when that has changed', async () => {
    const settings = { codeLens: false };
    const client = await open({ capabilities: RICH, configuration: () => settings });
    let refreshes = 0;
    client.connection.onRequest(CodeLensRefreshRequest.type, () => void refreshes++);
    const lenses = async () =>
      (await client.answered(client.connection.sendRequest(CodeLensRequest.type, { textDocument })))?.map(
        ({ range, command }) => `${range.start.line} ${command?.title}`,
      );
    assert.deepEqual(await lenses(), []);
    settings.codeLens = true;
    await client.settingsChanged();
    await untilThere('the lenses to be asked for anew', () => refreshes > 0);
    assert.deepEqual(await lenses(), [
      '3 110 characters · 0.6 min',
      '8 20 characters · 0.1 min',
      '10 19 characters · 0.1 min',
    ]);
  });

  it('sends tokens once, and then what has changed', async () => {
    const client = await open();
    const full = await client.answered(client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }));
    // Three headings above, three below the first, and three items.
    assert.equal(full?.data.length, 9 * 5);
    await client.change(URI, 2, [{ range: { start: place(10, 0), end: place(10, 0) }, text: '又一段。\n' }]);
    const delta = (previousResultId: string) =>
      client.answered<SemanticTokens | SemanticTokensDelta | null>(
        client.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId }),
      );
    const changed = (await delta(full?.resultId ?? '')) as SemanticTokensDelta;
    assert.deepEqual(changed.edits, [{ start: 40, deleteCount: 5, data: [3, 0, 2, 0, 0] }]);
    assert.equal(((await delta('long gone')) as SemanticTokens).data.length, 9 * 5);
    const range = { start: place(3, 0), end: place(5, 0) };
    const part = await client.answered(
      client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }),
    );
    assert.deepEqual(part?.data, [3, 0, 2, 0, 0, 2, 0, 3, 0, 0]);
  });

  it('leads through the structure', async () => {
    const client = await open();
    const steps: (Place | null)[] = [];
    for (const direction of DIRECTIONS) steps.push(await goTo(client, URI, place(6, 21), direction));
    assert.deepEqual(steps, [place(7, 0), place(6, 0), place(6, 0), place(6, 27), place(6, 13)]);
  });

  it('answers for any place of any draft, and for drafts that are not open', async () => {
    const client = await open();
    const { connection } = client;
    for (const uri of [URI, NOWHERE])
      for (const at of [place(0, 0), place(12, 0), place(4, 9999), place(9999, 3), place(-1, -1)]) {
        const params = { textDocument: { uri }, position: at };
        await client.answered(connection.sendRequest(HoverRequest.type, params));
        await client.answered(connection.sendRequest(DocumentHighlightRequest.type, params));
        const ranges = await client.answered(
          connection.sendRequest(SelectionRangeRequest.type, { textDocument: { uri }, positions: [at, at] }),
        );
        assert.equal(ranges?.length, uri === URI ? 2 : undefined);
        const range = { start: at, end: at };
        await client.answered(
          connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range }),
        );
        for (const direction of DIRECTIONS) await goTo(client, uri, at, direction);
      }
    const params = { textDocument: { uri: NOWHERE } };
    assert.deepEqual(await client.answered(connection.sendRequest(CodeLensRequest.type, params)), []);
    assert.deepEqual((await client.answered(connection.sendRequest(SemanticTokensRequest.type, params)))?.data, []);
    assert.deepEqual(client.heard.errors, []);
  });
});

describe('orientation in a draft of a million characters', function () {
  this.timeout(60_000);
  const start = useClients();
  const HEADINGS = 100_000;
  const IN_SECTION = 800;

  it('is answered, in whole and in part', async () => {
    const client = await start({ capabilities: RICH, configuration: () => ({ codeLens: true }) });
    const { connection } = client;
    const heading = (index: number) =>
      index % IN_SECTION === 0
        ? `第${formatHanNumeral(index / IN_SECTION + 1)}部分　总结`
        : `（${formatHanNumeral(index % IN_SECTION)}）抓落实`;
    await client.open(URI, Array.from({ length: HEADINGS }, (_, index) => heading(index)).join('\n'));
    const position = place(HEADINGS / 2 + 1, 1);
    const full = await client.answered(connection.sendRequest(SemanticTokensRequest.type, { textDocument }));
    assert.equal(full?.data.length, HEADINGS * 5);
    const range = { start: place(10, 0), end: place(59, 0) };
    const part = await client.answered(
      connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }),
    );
    assert.equal(part?.data.length, 50 * 5);
    const marked = await client.answered(
      connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position }),
    );
    assert.equal(marked?.length, 500);
    const lenses = await client.answered(connection.sendRequest(CodeLensRequest.type, { textDocument }));
    assert.equal(lenses?.length, HEADINGS / IN_SECTION);
    const hover = await client.answered(connection.sendRequest(HoverRequest.type, { textDocument, position }));
    assert.match(String((hover?.contents as MarkupContent | undefined)?.value), /Item 401 of 799/);
    assert.deepEqual(await goTo(client, URI, position, 'parentHeading'), place(HEADINGS / 2 - IN_SECTION / 2, 0));
    assert.deepEqual(client.heard.errors, []);
  });
});

describe('symbols of the workspace', () => {
  const start = useClients();
  const folder = useFolder();

  const search = async (client: TestClient, query: string) =>
    (await client.answered(
      client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }),
    )) as SymbolInformation[];
  const names = async (client: TestClient, query: string) => (await search(client, query)).map(({ name }) => name);

  it('are titles and headings of drafts, open ones as they are in memory, closed ones as they are on disk', async () => {
    folder.write('甲.讲稿', SOUND);
    folder.write('里/乙.讲稿', '一、抓好春耕\n二、抓好夏收\n');
    folder.write('里/丙.md', '一、抓好秋种\n二、抓好冬修\n');
    folder.write('.藏/丁.讲稿', '一、抓好秋种\n二、抓好冬修\n');
    folder.write('坏.讲稿', Uint8Array.of(0xff, 0, 0, 0xff));
    const client = await start({ folders: [folder.uri()] });
    assert.deepEqual(await names(client, '动员讲话'), ['在云岫县冬修水利动员会上的讲话']);
    assert.deepEqual(await names(client, '认势'), ['一、认清形势']);
    assert.deepEqual(await names(client, '抓好'), ['一、抓好春耕', '二、抓好夏收']);
    assert.deepEqual(await names(client, '秋种'), []);
    await client.open(folder.uri('里', '乙.讲稿'), '一、抓好秋种\n二、抓好冬修\n');
    assert.deepEqual(await names(client, '抓好'), ['一、抓好秋种', '二、抓好冬修']);
    const [found] = await search(client, '认清');
    assert.equal(found?.location.uri, folder.uri('甲.讲稿'));
    assert.deepEqual(found?.location.range, { start: place(3, 0), end: place(3, 2) });
    assert.equal(found?.containerName, '在云岫县冬修水利动员会上的讲话');
    assert.deepEqual(client.heard.errors, []);
  });

  it('follow a file that has changed, and are gone with one that has', async () => {
    folder.write('甲.讲稿', '一、抓好春耕\n二、抓好夏收\n');
    const client = await start({ folders: [folder.uri()] });
    assert.deepEqual(await names(client, '春耕'), ['一、抓好春耕']);
    folder.write('甲.讲稿', '一、抓好秋种\n二、抓好冬修\n');
    utimesSync(folder.path('甲.讲稿'), 1, 1);
    assert.deepEqual(await names(client, '春耕'), []);
    assert.deepEqual(await names(client, '秋种'), ['一、抓好秋种']);
  });

  it('are five hundred at most', async () => {
    const draft = Array.from({ length: 400 }, (_, index) => `${index + 1}.抓落实\n`).join('');
    for (const name of ['甲.讲稿', '乙.讲稿']) folder.write(name, draft);
    const client = await start({ folders: [folder.uri()] });
    assert.equal((await names(client, '抓')).length, 500);
  });

  it('are not looked for any longer where nobody waits for them', async () => {
    for (let number = 0; number < 50; number++) folder.write(`${number}.讲稿`, SOUND);
    const client = await start({ folders: [folder.uri()] });
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '抓' }, source.token);
    source.cancel();
    await assert.rejects(
      answer,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.deepEqual(client.heard.errors, []);
  });
});
