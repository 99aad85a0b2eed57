import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { useFolder } from '../../../test/support/folder';
import type { FileSystem } from '../files/fileSystem';
import { nodeFileSystem } from '../files/nodeFileSystem';
import { findDrafts } from './findDrafts';

describe('findDrafts', () => {
  const { path, uri, write } = useFolder();

  async function find(options: { files?: FileSystem; folders?: readonly string[] } = {}) {
    const found: string[] = [];
    const skipped: string[] = [];
    const walk = {
      files: nodeFileSystem,
      folder: uri(),
      folders: [uri()],
      skip: (at: string) => void skipped.push(decodeURIComponent(at.slice(uri().length))),
      throwIfCancelled: () => undefined,
      ...options,
    };
    for await (const at of findDrafts(walk)) found.push(decodeURIComponent(at.slice(uri().length)));
    return { found, skipped };
  }

  it('finds drafts by name, in order, and neither hidden ones nor any in hidden folders or node_modules', async () => {
    for (const name of ['b讲话.txt', 'a.讲稿', 'B/c.jgao', 'a/d e.jianggao', 'a/稿/致辞.TXT']) write(name, '');
    for (const name of [
      '通知.txt',
      'a/b.md',
      '.git/a.讲稿',
      'node_modules/a.讲稿',
      'a/node_modules/b.讲稿',
      '讲话.docx',
      '._b讲话.txt',
      '.隐.讲稿',
    ])
      write(name, '');
    const { found, skipped } = await find();
    assert.deepEqual(found, ['/a.讲稿', '/b讲话.txt', '/B/c.jgao', '/a/d e.jianggao', '/a/稿/致辞.TXT']);
    assert.deepEqual(skipped, []);
  });

  it('follows no links', async function () {
    if (process.platform === 'win32') this.skip();
    write('a/a.讲稿', '');
    symlinkSync('..', path('a/up'));
    symlinkSync(path('a/a.讲稿'), path('a/b.讲稿'));
    assert.deepEqual((await find()).found, ['/a/a.讲稿']);
  });

  it('leaves folders of the workspace below to themselves', async () => {
    for (const name of ['a.讲稿', 'in/b.讲稿', 'in2/c.讲稿', 'in/deep/d.讲稿']) write(name, '');
    const folders = [uri(), uri('in'), uri('none')];
    assert.deepEqual((await find({ folders })).found, ['/a.讲稿', '/in2/c.讲稿']);
  });

  it('goes on beside a folder that may not be read, and tells it', async () => {
    for (const name of ['a/a.讲稿', 'b/b.讲稿', 'c/c.讲稿']) write(name, '');
    const files: FileSystem = {
      ...nodeFileSystem,
      list: (at) => (at.endsWith('/b') ? Promise.reject(new Error('EACCES')) : nodeFileSystem.list(at)),
    };
    assert.deepEqual(await find({ files }), { found: ['/a/a.讲稿', '/c/c.讲稿'], skipped: ['/b'] });
  });

  it('stops where nobody waits any more, also where there is no draft', async () => {
    write('a/b/c/notes.md', '');
    let folders = 0;
    const walk = findDrafts({
      files: nodeFileSystem,
      folder: uri(),
      folders: [],
      skip: () => undefined,
      throwIfCancelled() {
        folders++;
        if (folders === 3) throw new Error('cancelled');
      },
    });
    await assert.rejects(walk.next(), /cancelled/);
  });
});
