import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { useFolder } from '../../../test/support/folder';
import { nodeFileSystem as files } from './nodeFileSystem';

const bytes = (text: string) => new TextEncoder().encode(text);
const isMissing = (error: unknown) => files.isMissing(error);

describe('nodeFileSystem', () => {
  const { path, uri, write, read, list } = useFolder();

  it('reads and writes files of any name, with the folders above', async () => {
    const name = '云岫 县/a#b%20c?.讲稿';
    await files.write(uri(name), bytes('一、'));
    assert.equal(read(name), '一、');
    assert.equal(new TextDecoder().decode(await files.read(uri(name))), '一、');
    const { size, modified } = await files.status(uri(name));
    assert.equal(size, 6);
    assert.ok(Math.abs(Date.now() - modified) < 60_000);
  });

  it('writes in one step: whoever reads meanwhile gets one of the texts whole, and nothing else is left', async () => {
    const texts = Array.from({ length: 30 }, (_, at) => String(at % 10).repeat(100_000));
    write('list.json', texts[0] ?? '');
    const isOver = { value: false };
    const reading = (async () => {
      for (; !isOver.value; await new Promise((resolve) => setImmediate(resolve))) {
        const text = read('list.json');
        assert.ok(text.length === 100_000 && new Set(text).size === 1);
      }
    })();
    await Promise.all(texts.map((text) => files.write(uri('list.json'), bytes(text))));
    isOver.value = true;
    await reading;
    assert.deepEqual(list(), ['list.json']);
  });

  it('leaves a file the mode that it has', async function () {
    if (process.platform === 'win32') this.skip();
    write('list.json', 'old');
    for (const mode of [0o600, 0o664, 0o755]) {
      chmodSync(path('list.json'), mode);
      await files.write(uri('list.json'), bytes('new'));
      assert.equal(statSync(path('list.json')).mode & 0o777, mode);
    }
  });

  it('leaves nothing behind where it cannot write', async () => {
    mkdirSync(path('list.json'));
    await assert.rejects(files.write(uri('list.json'), bytes('{}')));
    write('file', '');
    await assert.rejects(files.write(uri('file/list.json'), bytes('{}')));
    assert.deepEqual(list(), ['file', 'list.json']);
  });

  it('writes what a link leads to, and lists no link as file or folder', async function () {
    if (process.platform === 'win32') this.skip();
    write('home/list.json', 'old');
    symlinkSync(path('home/list.json'), path('link.json'));
    symlinkSync('.', path('circle'));
    await files.write(uri('link.json'), bytes('new'));
    assert.equal(read('home/list.json'), 'new');
    assert.ok(lstatSync(path('link.json')).isSymbolicLink());
    assert.deepEqual(
      [...(await files.list(uri()))].sort((a, b) => (a.name < b.name ? -1 : 1)),
      [
        { name: 'circle', kind: 'other' },
        { name: 'home', kind: 'folder' },
        { name: 'link.json', kind: 'other' },
      ],
    );
  });

  it('does not wait for what is no file', async () => {
    await assert.rejects(files.read(uri()), (error) => !isMissing(error));
    if (process.platform !== 'win32')
      await assert.rejects(files.read('file:///dev/zero'), (error) => !isMissing(error));
  });

  it('tells what is missing: what is not there, and what is on no machine', async () => {
    write('file', '');
    for (const address of [uri('none'), uri('file/none'), 'untitled:Untitled-1', 'vscode-vfs://github/a/b.txt']) {
      await assert.rejects(files.read(address), isMissing, address);
      await assert.rejects(files.list(address), isMissing, address);
      await assert.rejects(files.status(address), isMissing, address);
    }
    assert.ok(!files.isMissing(new Error('EACCES')));
  });
});
