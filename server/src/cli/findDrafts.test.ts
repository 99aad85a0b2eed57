import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDrafts } from './findDrafts';

describe('readDrafts', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives each named draft in turn, twice where it is named twice', () => {
    writeFileSync(path('b.txt'), '二、部署');
    writeFileSync(path('a.txt'), '一、总结');
    const names = ['b.txt', 'a.txt', 'b.txt'].map(path);
    const drafts = [...readDrafts(names)];
    assert.deepEqual(
      drafts.map((draft) => [draft.file, draft.error === undefined && draft.text]),
      [
        [names[0], '二、部署'],
        [names[1], '一、总结'],
        [names[2], '二、部署'],
      ],
    );
  });

  it('gives what keeps a draft from being read in its place', () => {
    writeFileSync(path('a.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    writeFileSync(path('c.txt'), '三、落实');
    const reasons = [...readDrafts(['a.txt', 'b.txt', 'c.txt'].map(path))].map(({ error }) => error?.detail.text);
    assert.deepEqual(reasons, ['is no text in UTF-8, UTF-16 or GB18030', 'does not exist', undefined]);
  });

  it('reads a draft no earlier than it is asked for', () => {
    const drafts = readDrafts([path('a.txt'), path('b.txt')]);
    writeFileSync(path('a.txt'), '一、总结');
    assert.equal(drafts.next().value?.error, undefined);
    writeFileSync(path('b.txt'), '二、部署');
    assert.equal(drafts.next().value?.error, undefined);
    assert.equal(drafts.next().done, true);
  });

  it('gives the drafts of a folder by name, folders in their place', () => {
    for (const name of ['b', 'b/.git', 'node_modules', 'd.jianggao']) mkdirSync(path(name));
    for (const name of [
      'c.jianggao',
      'a讲话.txt',
      'b/z.jgao',
      'b/a.讲稿',
      'b/a.md',
      'b/.git/a.jgao',
      'node_modules/a.jgao',
      '.a.jgao',
      'd.jianggao/e.jgao',
    ])
      writeFileSync(path(name), '');
    assert.deepEqual(
      [...readDrafts([folder])].map(({ file }) => file),
      ['a讲话.txt', 'b/a.讲稿', 'b/z.jgao', 'c.jianggao', 'd.jianggao/e.jgao'].map(path),
    );
  });
});
