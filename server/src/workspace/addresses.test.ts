import assert from 'node:assert/strict';
import { below, canonical, folderOf, isOwn, pathBelow } from './addresses';

describe('below', () => {
  for (const [folder, names, uri] of [
    ['file:///drafts', ['讲话.txt'], 'file:///drafts/%E8%AE%B2%E8%AF%9D.txt'],
    ['file:///drafts/', ['a b', 'c#d?e%20f.txt'], 'file:///drafts/a%20b/c%23d%3Fe%2520f.txt'],
    ['file:///c%3A/drafts', ['.jianggao', 'ignored.json'], 'file:///c%3A/drafts/.jianggao/ignored.json'],
    ['file:///C:/drafts', ['a.txt'], 'file:///c%3A/drafts/a.txt'],
    ['file:///c%3A/', ['a.txt'], 'file:///c%3A/a.txt'],
    ['file:///', ['a.txt'], 'file:///a.txt'],
    ['file://server/share', ['a.txt'], 'file://server/share/a.txt'],
    ['vscode-vfs://github/a', ['b.txt'], 'vscode-vfs://github/a/b.txt'],
  ] as const)
    it(`${folder} is ${names.join('/')}: ${uri}`, () => {
      assert.equal(below(folder, ...names), uri);
      assert.equal(pathBelow(folder, uri), names.join('/'));
      assert.equal(canonical(uri), uri);
    });
});

describe('pathBelow', () => {
  for (const [folder, uri, path] of [
    ['file:///a/b', 'file:///a/bc/d.txt', undefined],
    ['file:///a/b', 'file:///a/b/c/d.txt', 'c/d.txt'],
    ['file:///a/b', 'file:///a/b', undefined],
    ['file:///a/b', 'file:///a/b/', undefined],
    ['file:///a/b', 'file:///a', undefined],
    ['file:///a/b', 'file:///a/b/../c.txt', undefined],
    ['file:///a/b', 'file:///a/b/%2E%2e/c.txt', undefined],
    ['file:///a/b', 'file:///a/b/..c/d..txt', '..c/d..txt'],
    ['file:///a', 'untitled:Untitled-1', undefined],
    ['file:///a', 'vscode-vfs:///a/b.txt', undefined],
    ['file://one/a', 'file://two/a/b.txt', undefined],
    ['file:///c%3A/%E7%A8%BF', 'file:///C:/稿/讲话.txt', '讲话.txt'],
    ['file:///c:/a', 'file:///d%3A/a/b.txt', undefined],
    ['file:///a%20b', 'file:///a b/c（1）.txt', 'c（1）.txt'],
  ] as const)
    it(`of ${uri} is ${path} in ${folder}`, () => {
      assert.equal(pathBelow(folder, uri), path);
    });
});

describe('folderOf', () => {
  it('is the innermost folder, however it is spelled', () => {
    const folders = ['file:///%E5%8E%BF/%E5%8E%BF', 'file:///县', 'file:///县/县/乡'];
    assert.equal(folderOf(folders, 'file:///县/a.txt'), folders[1]);
    assert.equal(folderOf(folders, 'file:///县/县/a.txt'), folders[0]);
    assert.equal(folderOf(folders, 'file:///县/县/乡/村/a.txt'), folders[2]);
    assert.equal(folderOf(folders, 'file:///县/县/乡镇/a.txt'), folders[0]);
    assert.equal(folderOf(folders, 'file:///市/a.txt'), undefined);
    assert.equal(folderOf([], 'file:///县/a.txt'), undefined);
  });
});

describe('isOwn', () => {
  it('is so of .jianggao and what is in it, in this folder', () => {
    for (const uri of ['file:///a/.jianggao', 'file:///a/.jianggao/ignored.json', 'file:///a/.jianggao/models/b.json'])
      assert.ok(isOwn('file:///a', uri), uri);
    for (const uri of ['file:///a/.jianggao2/a', 'file:///a/b/.jianggao/c', 'file:///a', 'file:///b/.jianggao'])
      assert.ok(!isOwn('file:///a', uri), uri);
  });
});
