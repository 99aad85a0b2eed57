import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentColorRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  FoldingRangeRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { useClients } from './client';
import { GAP } from './drafts';

const URI = 'file:///drafts/rally.jianggao';
const LONG = 'file:///drafts/long.jianggao';
const textDocument = { uri: URI };

const failsWith = (code: number) => (error: unknown) => error instanceof ResponseError && error.code === code;

describe('requests', () => {
  const start = useClients();

  it('that are cancelled while the server is busy are answered as cancelled, and the others as ever', async () => {
    const client = await start();
    await client.open(URI, GAP);
    await client.open(LONG, '一、认清形势\n二、突出重点，狠抓落实。\n'.repeat(20_000));
    const busy = client.symbols(LONG);
    const cancelled = [DocumentDiagnosticRequest.type, DocumentSymbolRequest.type, FoldingRangeRequest.type].map(
      ({ method }) => {
        const source = new CancellationTokenSource();
        const answer = client.connection.sendRequest<unknown>(method, { textDocument }, source.token);
        source.cancel();
        return client.answered(answer);
      },
    );
    const kept = client.symbols(URI);
    for (const answer of await Promise.allSettled(cancelled)) {
      assert.equal(answer.status, 'rejected');
      assert.ok(failsWith(LSPErrorCodes.RequestCancelled)(answer.reason), String(answer.reason));
    }
    assert.equal((await kept).length, 4);
    assert.notEqual((await busy).length, 0);
    assert.deepEqual(client.heard.errors, []);
  });

  it('that are cancelled after their answer or never were made do no harm', async () => {
    const client = await start();
    await client.open(URI, GAP);
    for (const id of [0, 1, 99_999, 'never']) await client.connection.sendNotification('$/cancelRequest', { id });
    assert.equal((await client.diagnostics(URI)).length, 1);
    assert.deepEqual(client.heard.errors, []);
  });

  it('of a kind that the server does not offer are refused', async () => {
    const client = await start();
    await client.open(URI, GAP);
    const colours = client.connection.sendRequest(DocumentColorRequest.type, { textDocument });
    await assert.rejects(client.answered(colours), failsWith(ErrorCodes.MethodNotFound));
    await client.connection.sendNotification('jianggao/unheardOf', {});
    await client.connection.sendNotification('$/unheardOf', {});
    assert.equal((await client.symbols(URI)).length, 4);
    assert.deepEqual(client.heard.errors, []);
  });

  it('in numbers are all answered, each from the version before it', async () => {
    const client = await start();
    await client.open(URI, '');
    const counts: Promise<number>[] = [];
    for (let version = 2; version < 200; version++) {
      await client.change(URI, version, [{ text: '一、认清形势\n'.repeat(version % 2) }]);
      if (version % 20 === 0) counts.push(client.symbols(URI).then(({ length }) => length));
    }
    counts.push(client.symbols(URI).then(({ length }) => length));
    assert.equal((await Promise.all(counts)).at(-1), 1);
    assert.deepEqual(client.heard.errors, []);
  });
});
