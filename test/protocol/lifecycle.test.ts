import assert from 'node:assert/strict';
import { ExitNotification, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { FULL_CAPABILITIES, untilEnded, untilThere, useClients } from './client';
import { GAP, SOUND } from './drafts';

const URI = 'file:///drafts/会议讲话.txt';

describe('the life of a server', () => {
  const start = useClients();

  it('begins with what it can do', async () => {
    const { initializeResult, heard } = await start();
    assert.deepEqual(initializeResult.capabilities, {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        willSaveWaitUntil: true,
        save: true,
      },
      documentSymbolProvider: { label: 'Jianggao' },
      foldingRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      hoverProvider: true,
      documentHighlightProvider: true,
      selectionRangeProvider: true,
      codeLensProvider: { resolveProvider: false },
      semanticTokensProvider: {
        legend: { tokenTypes: ['speechMarker', 'speechNumber', 'speechWord', 'speechPlain'], tokenModifiers: [] },
        full: { delta: true },
        range: true,
      },
      workspaceSymbolProvider: true,
      completionProvider: { triggerCharacters: ['\n', '（', '(', '；', '。'] },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          'refactor.rewrite.jianggao',
          'refactor.move.jianggao',
          'source.fixAll.jianggao',
          'source.renumber.jianggao',
        ],
        resolveProvider: true,
      },
      executeCommandProvider: { commands: ['jianggao.ignore'] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      diagnosticProvider: { identifier: 'jianggao', interFileDependencies: false, workspaceDiagnostics: true },
    });
    assert.equal(initializeResult.serverInfo?.name, 'jianggao');
    await untilThere('both registrations', () => heard.registrations.length > 1);
    assert.deepEqual(
      heard.registrations.map(({ method, registerOptions }) => ({ method, registerOptions })),
      [
        { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'jianggao' } },
        {
          method: 'workspace/didChangeWatchedFiles',
          registerOptions: { watchers: [{ globPattern: '**/.jianggao' }, { globPattern: '**/.jianggao/**' }] },
        },
      ],
    );
  });

  it('leaves it to a client that says so when the workspace is checked', async () => {
    const offered = async (initializationOptions: unknown) =>
      (await start({ initializationOptions })).initializeResult.capabilities.diagnosticProvider;
    const provider = { identifier: 'jianggao', interFileDependencies: false };
    assert.deepEqual(await offered({ asksForWorkspace: true }), { ...provider, workspaceDiagnostics: false });
    for (const other of [{ asksForWorkspace: 'yes' }, { commands: 3 }, 'all', null, []])
      assert.deepEqual(await offered(other), { ...provider, workspaceDiagnostics: true }, JSON.stringify(other));
  });

  it('offers no pull to an editor that does not pull, and registers nothing unasked', async () => {
    const client = await start({ capabilities: {} });
    assert.equal(client.initializeResult.capabilities.diagnosticProvider, undefined);
    await client.open(URI, SOUND);
    assert.equal((await client.symbols(URI)).length, 3);
    assert.deepEqual(client.heard.registrations, []);
    assert.equal(client.heard.settingsRequests, 0);
    assert.deepEqual(client.heard.errors, []);
  });

  it('goes on where the editor refuses a registration', async () => {
    const client = await start({
      register() {
        throw new Error('not supported');
      },
    });
    await untilThere('the registration', () => client.heard.registrations.length > 0);
    await client.open(URI, GAP);
    assert.equal((await client.diagnostics(URI)).length, 1);
    assert.equal((await client.diagnostics(URI)).length, 1);
  });

  for (const transport of ['stdio', 'ipc'] as const) {
    it(`ends with 0 after shutdown and exit, over ${transport}`, async () => {
      const client = await start({ transport });
      await client.open(URI, SOUND);
      assert.equal((await client.symbols(URI)).length, 3);
      assert.equal(await client.stop(), 0);
      assert.deepEqual(client.heard.errors, []);
    });
  }

  it('ends with 1 after exit without shutdown', async () => {
    const client = await start();
    await client.connection.sendNotification(ExitNotification.type);
    assert.equal(await untilEnded(client.process), 1);
  });

  it('ends when the editor closes its standard input', async () => {
    const client = await start();
    client.process.stdin?.end();
    assert.equal(await untilEnded(client.process), 1);
  });

  it('ends when the editor drops the channel between the processes', async () => {
    const client = await start({ transport: 'ipc' });
    client.process.disconnect();
    assert.notEqual(await untilEnded(client.process), null);
  });

  it('ends though drafts are open and findings are under way', async () => {
    const client = await start({ capabilities: { ...FULL_CAPABILITIES, textDocument: {} } });
    await client.open(URI, GAP);
    assert.equal(await client.stop(), 0);
    assert.deepEqual(client.heard.errors, []);
  });
});
