import assert from 'node:assert/strict';
import { symlinkSync, truncateSync, utimesSync } from 'node:fs';
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  type PreviousResultId,
  ProgressType,
  ResponseError,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { UNCHECKED_CODE } from '../../protocol/requests';
import { useFolder } from '../support/folder';
import { FULL_CAPABILITIES, type TestClient, untilThere, useClients } from './client';
import { GAP, MENDABLE, SOUND } from './drafts';

type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;
const WORK_DONE = new ProgressType<WorkDone>();
const RULES_OF_MENDABLE = ['marker-brackets', 'marker-brackets', 'sequence-order'];

describe('the check of a workspace', () => {
  const start = useClients();
  const folder = useFolder();
  const startHere = (options: Parameters<typeof start>[0] = {}) => start({ folders: [folder.uri()], ...options });

  async function check(
    client: TestClient,
    params: Partial<WorkspaceDiagnosticParams> = {},
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
    const report = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], ...params });
    return (await client.answered<WorkspaceDiagnosticReport>(report)).items;
  }

  const nameOf = (uri: string) => decodeURIComponent(uri.slice(folder.uri().length)).replace(/^\//, '');
  /** Reports by the name of their draft: its rules, or what is said where there is no rule. */
  const summary = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
    items.map((item) => [
      nameOf(item.uri),
      item.kind === 'full'
        ? item.items.map(({ code, message }) => (code === UNCHECKED_CODE ? message : code))
        : item.kind,
    ]);
  const previous = (items: readonly WorkspaceDocumentDiagnosticReport[]): PreviousResultId[] =>
    items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

  it('finds every draft by its name, in folders, and none in hidden ones or node_modules', async () => {
    for (const name of ['a.讲稿', '工作报告.txt', '稿 件/b.jgao', '稿 件/再/c.jianggao']) folder.write(name, GAP);
    for (const name of ['a.md', '.git/a.讲稿', '.jianggao/a.讲稿', 'node_modules/a.讲稿', '稿 件/.a/a.讲稿'])
      folder.write(name, GAP);
    folder.write('sound.讲稿', SOUND);
    if (process.platform !== 'win32') symlinkSync('..', folder.path('稿 件/circle'));
    const client = await startHere();
    const items = await check(client);
    assert.deepEqual(summary(items), [
      ['a.讲稿', ['sequence-gap']],
      ['sound.讲稿', []],
      ['工作报告.txt', ['sequence-gap']],
      ['稿 件/b.jgao', ['sequence-gap']],
      ['稿 件/再/c.jianggao', ['sequence-gap']],
    ]);
    assert.ok(items.every(({ version, resultId }) => version === null && resultId !== undefined));
    assert.deepEqual(client.heard.errors, []);
  });

  it('takes open drafts as they are, with their version, though the editor spells their addresses its own way', async () => {
    folder.write('a 稿.讲稿', GAP);
    folder.write('b.讲稿', GAP);
    const client = await startHere();
    const uri = decodeURI(folder.uri('a 稿.讲稿'));
    await client.open(uri, MENDABLE, 7);
    const [open, closed] = await check(client);
    assert.deepEqual([open?.uri, open?.version, open?.resultId], [uri, 7, undefined]);
    assert.ok(open?.kind === 'full');
    assert.deepEqual(
      open.items.map(({ code }) => code),
      RULES_OF_MENDABLE,
    );
    assert.equal(closed?.version, null);
  });

  it('has each draft once where folders lie in folders', async () => {
    for (const name of ['a.讲稿', '乡/b.讲稿', '乡/村/c.讲稿']) folder.write(name, GAP);
    folder.write('.jianggao/ignored.json', JSON.stringify({ rules: [{ rule: 'sequence-gap', file: '乡/b.讲稿' }] }));
    folder.write('乡/.jianggao/ignored.json', JSON.stringify({ rules: [{ rule: 'sequence-gap', file: '村/c.讲稿' }] }));
    const folders = [folder.uri('乡'), folder.uri(), folder.uri()];
    assert.deepEqual(summary(await check(await startHere({ folders }))), [
      ['乡/b.讲稿', ['sequence-gap']],
      ['乡/村/c.讲稿', []],
      ['a.讲稿', ['sequence-gap']],
    ]);
  });

  it('names what is no draft by a message of its own', async () => {
    folder.write('a.讲稿', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    folder.write('b.讲稿', '');
    truncateSync(folder.path('b.讲稿'), 8_000_001);
    folder.write('c.讲稿', GAP);
    const client = await startHere();
    const items = await check(client);
    assert.deepEqual(summary(items), [
      ['a.讲稿', ['Not checked: this file is no text in UTF-8, UTF-16 or GB18030']],
      ['b.讲稿', ['Not checked: this file is larger than 8 MB']],
      ['c.讲稿', ['sequence-gap']],
    ]);
    const [first] = items;
    assert.ok(first?.kind === 'full');
    assert.equal(first.items[0]?.severity, DiagnosticSeverity.Information);
    assert.deepEqual(client.heard.errors, []);
  });

  it('gives a part at a time where the editor takes it, and tells how far it is', async () => {
    for (let at = 0; at < 50; at++) folder.write(`${at + 10}.讲稿`, at === 0 ? GAP : SOUND);
    const client = await startHere();
    const parts: (readonly WorkspaceDocumentDiagnosticReport[])[] = [];
    const progress: WorkDone[] = [];
    client.connection.onProgress(
      WorkspaceDiagnosticRequest.partialResult,
      'part',
      ({ items }) => void parts.push(items),
    );
    client.connection.onProgress(WORK_DONE, 'work', (value) => void progress.push(value));
    const gone = { uri: folder.uri('gone.讲稿'), value: '1' };
    const params = { partialResultToken: 'part', workDoneToken: 'work', previousResultIds: [gone] };
    assert.deepEqual(await check(client, params), []);
    assert.deepEqual(
      parts.map(({ length }) => length),
      [20, 20, 10, 1],
    );
    assert.deepEqual(summary(parts.flat()).slice(0, 2), [
      ['10.讲稿', ['sequence-gap']],
      ['11.讲稿', []],
    ]);
    assert.deepEqual(summary(parts.at(-1) ?? []), [['gone.讲稿', []]]);
    assert.deepEqual(
      progress.map((value) => [value.kind, value.kind === 'end' ? undefined : value.percentage]),
      [
        ['begin', 0],
        ['report', 0],
        ['report', 40],
        ['report', 80],
        ['report', 100],
        ['end', undefined],
      ],
    );
    assert.deepEqual(client.heard.errors, []);
  });

  it('says “unchanged” of what is, and of the rest how it is now', async () => {
    folder.write('a.讲稿', GAP);
    folder.write('b.讲稿', GAP);
    folder.write('c.讲稿', GAP);
    const settings = { rules: {} };
    const client = await startHere({ configuration: () => settings });
    const first = await check(client);
    const again = await check(client, { previousResultIds: previous(first) });
    assert.deepEqual(summary(again), [
      ['a.讲稿', 'unchanged'],
      ['b.讲稿', 'unchanged'],
      ['c.讲稿', 'unchanged'],
    ]);
    assert.deepEqual(previous(again), previous(first));

    folder.write('b.讲稿', MENDABLE);
    utimesSync(folder.path('b.讲稿'), new Date(), new Date(Date.now() + 5_000));
    await client.open(folder.uri('c.讲稿'), GAP);
    assert.deepEqual(summary(await check(client, { previousResultIds: previous(first) })), [
      ['a.讲稿', 'unchanged'],
      ['b.讲稿', RULES_OF_MENDABLE],
      ['c.讲稿', ['sequence-gap']],
    ]);
    await client.close(folder.uri('c.讲稿'));

    settings.rules = { 'sequence-gap': 'off' };
    await client.settingsChanged();
    const changed = await check(client, { previousResultIds: previous(first) });
    assert.deepEqual(summary(changed), [
      ['a.讲稿', []],
      ['b.讲稿', RULES_OF_MENDABLE],
      ['c.讲稿', []],
    ]);
    folder.write('.jianggao/ignored.json', JSON.stringify({ rules: [{ rule: 'sequence-order', file: 'b.讲稿' }] }));
    await client.filesChanged(folder.uri('.jianggao/ignored.json'));
    const [, second] = summary(await check(client, { previousResultIds: previous(changed) }));
    assert.deepEqual(second, ['b.讲稿', ['marker-brackets', 'marker-brackets']]);
  });

  it('takes nothing of an earlier server for unchanged', async () => {
    folder.write('a.讲稿', GAP);
    const earlier = previous(await check(await startHere()));
    assert.equal(earlier.length, 1);
    assert.deepEqual(summary(await check(await startHere(), { previousResultIds: earlier })), [
      ['a.讲稿', ['sequence-gap']],
    ]);
  });

  it('asks for the settings of a folder once, however many drafts it has', async () => {
    for (let at = 0; at < 30; at++) folder.write(`${at}.讲稿`, GAP);
    const client = await startHere({ configuration: () => ({ rules: { 'sequence-gap': 'hint' } }) });
    const items = await check(client);
    assert.ok(items.every((item) => item.kind === 'full' && item.items[0]?.severity === DiagnosticSeverity.Hint));
    assert.equal(client.heard.settingsRequests, 1);
  });

  it('ends soon after it is cancelled, as cancelled', async () => {
    const drafts = 3_000;
    for (let at = 0; at < drafts; at++) folder.write(`${at % 30}/${at}.讲稿`, SOUND);
    const client = await startHere();
    const source = new CancellationTokenSource();
    let checked = 0;
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'part', ({ items }) => {
      checked += items.length;
      source.cancel();
    });
    const params = { previousResultIds: [], partialResultToken: 'part', workDoneToken: 'work' };
    let last: WorkDone | undefined;
    client.connection.onProgress(WORK_DONE, 'work', (value) => {
      last = value;
    });
    await assert.rejects(
      client.answered(client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, source.token)),
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.ok(checked > 0 && checked < drafts, `${checked} of ${drafts}`);
    await untilThere('the end of the progress', () => last?.kind === 'end');
    assert.deepEqual(client.heard.errors, []);
  });

  it('lets a draft be asked for in between', async () => {
    for (let at = 0; at < 1_000; at++) folder.write(`${at}.讲稿`, SOUND);
    const client = await startHere();
    await client.open('untitled:Untitled-1', GAP);
    const order: string[] = [];
    await Promise.all([
      check(client).then(() => order.push('all')),
      client.diagnostics('untitled:Untitled-1').then(() => order.push('one')),
    ]);
    assert.deepEqual(order, ['one', 'all']);
  });

  it('is empty without a folder, and for one that is gone', async () => {
    for (const folders of [undefined, [], [folder.uri('none')], ['vscode-vfs://github/a/b']]) {
      const client = await start({ ...(folders !== undefined && { folders }) });
      assert.deepEqual(await check(client), []);
      assert.deepEqual(client.heard.errors, []);
    }
  });

  describe('of one draft that is not open', () => {
    it('is that of its file', async () => {
      folder.write('a.讲稿', GAP);
      folder.write('binary.讲稿', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
      const client = await startHere();
      const uri = folder.uri('a.讲稿');
      await client.open(uri, SOUND);
      assert.deepEqual(await client.diagnostics(uri), []);
      await client.close(uri);
      const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);
      assert.deepEqual(await codes(), ['sequence-gap']);
      folder.write('a.讲稿', MENDABLE);
      assert.deepEqual(await codes(), RULES_OF_MENDABLE);
      assert.equal((await client.diagnostics(folder.uri('binary.讲稿'))).length, 1);
      assert.deepEqual(await client.diagnostics(folder.uri('gone.讲稿')), []);
      assert.deepEqual(await client.diagnostics('untitled:Untitled-1'), []);
      const report: DocumentDiagnosticReport = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
      });
      assert.equal(report.kind, 'full');
      assert.deepEqual(client.heard.errors, []);
    });

    it('is that of the draft where it is open under another spelling of its address', async () => {
      folder.write('a 稿.讲稿', GAP);
      const client = await startHere();
      await client.open(decodeURI(folder.uri('a 稿.讲稿')), SOUND);
      assert.deepEqual(await client.diagnostics(folder.uri('a 稿.讲稿')), []);
      const other = await startHere();
      await other.open(folder.uri('a 稿.讲稿'), SOUND);
      assert.deepEqual(await other.diagnostics(decodeURI(folder.uri('a 稿.讲稿'))), []);
    });

    it('is none of files outside the workspace', async () => {
      folder.write('in/a.讲稿', SOUND);
      folder.write('out.讲稿', GAP);
      const client = await startHere({ folders: [folder.uri('in')], capabilities: FULL_CAPABILITIES });
      for (const uri of [
        folder.uri('out.讲稿'),
        `${folder.uri('in')}/../out.讲稿`,
        `${folder.uri('in')}/%2e%2e/out.讲稿`,
      ])
        assert.deepEqual(await client.diagnostics(uri), [], uri);
    });
  });
});
