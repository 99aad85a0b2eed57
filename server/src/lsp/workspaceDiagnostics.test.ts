import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import type { FileSystem } from '../files/fileSystem';
import { createLocalize } from '../localize';
import { createWorkspaceDiagnostics } from './workspaceDiagnostics';

const isMissing = (error: unknown) => error instanceof Error && error.message === 'missing';
const fail = (message: string) => Promise.reject(new Error(message));

/** A folder with a draft of each kind, a folder that may not be looked into, and one that has just gone. */
const FILES: FileSystem = {
  async list(uri) {
    if (uri.endsWith('/secret')) return fail('denied');
    if (uri.endsWith('/gone')) return fail('missing');
    return [
      { name: 'a.讲稿', kind: 'file' },
      { name: 'denied.讲稿', kind: 'file' },
      { name: 'gone.讲稿', kind: 'file' },
      { name: 'late.讲稿', kind: 'file' },
      { name: 'secret', kind: 'folder' },
      { name: 'gone', kind: 'folder' },
    ];
  },
  async status(uri) {
    return uri.includes('/gone.') ? fail('missing') : { size: 3, modified: 1 };
  },
  async read(uri) {
    if (uri.includes('/denied.')) return fail('denied');
    return uri.includes('/late.') ? fail('missing') : new TextEncoder().encode('一');
  },
  write: () => fail('unexpected'),
  isMissing,
};

describe('createWorkspaceDiagnostics', () => {
  const checked: string[] = [];
  const { checkAll, checkClosed } = createWorkspaceDiagnostics({
    files: FILES,
    // One process speaks one language: other tests may have chosen another since.
    localize: (text, args) => createLocalize('en')(text, args),
    folders: () => ['file:///drafts'],
    generation: () => 1,
    findOpen: () => undefined,
    checkOpen: async () => [],
    async checkText(uri) {
      checked.push(uri);
      return [];
    },
  });
  const denied = 'Not checked: this file cannot be read: denied';

  it('names files and folders that may not be read, and passes over what has just gone', async () => {
    const progress = { report: () => undefined, send: undefined };
    const { items } = await checkAll([], CancellationToken.None, progress);
    const messages = items.map(({ uri, ...item }) => [
      decodeURIComponent(uri),
      item.kind === 'full' && item.items.map(({ message }) => message),
    ]);
    assert.deepEqual(messages, [
      ['file:///drafts/a.讲稿', []],
      ['file:///drafts/denied.讲稿', [denied]],
      ['file:///drafts/gone.讲稿', []],
      ['file:///drafts/late.讲稿', []],
      ['file:///drafts/secret', [denied]],
    ]);
    assert.deepEqual(checked.map(decodeURIComponent), ['file:///drafts/a.讲稿']);
  });

  it('does so for one draft, too', async () => {
    const messages = async (name: string) =>
      (await checkClosed(`file:///drafts/${name}`, 'file:///drafts')).map(({ message }) => message);
    assert.deepEqual(await messages('denied.讲稿'), [denied]);
    assert.deepEqual(await messages('gone.讲稿'), []);
  });
});
