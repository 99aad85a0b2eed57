import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { GAP, MENDABLE, useWorkspace } from './cli';

const LIST = '.jianggao/ignored.json';
const listOf = (list: object) => JSON.stringify(list);
const GAP_FINDING = { rule: 'sequence-gap', text: '四、压实责任' };
const CLEAN = 'Drafts: 1, errors: 0, warnings: 0, others: 0\n';

describe('what .jianggao/ignored.json of the current folder ignores', () => {
  const { path, write, run } = useWorkspace();

  it('is not found by its text, wherever that is', () => {
    write(LIST, listOf({ findings: [GAP_FINDING] }));
    write('a.jianggao', GAP);
    write('稿/b.jianggao', `同志们：\n${GAP}`);
    for (const file of ['a.jianggao', '稿/b.jianggao', path('a.jianggao')]) {
      const { exit, out } = run(['check', '--fail-on', 'hint', file]);
      assert.equal(out, CLEAN);
      assert.equal(exit, 0);
    }
    assert.equal(run(['check', '-'], { input: GAP }).exit, 0);
    assert.equal(run(['check', '-'], { input: GAP.replace('压实', '夯实') }).exit, 1);
  });

  it('is not found in the draft that it names, however that is called', () => {
    write(LIST, listOf({ rules: [{ rule: 'sequence-gap', file: '稿/a.jianggao' }] }));
    write('稿/a.jianggao', GAP);
    write('a.jianggao', GAP);
    for (const file of ['稿/a.jianggao', './稿/../稿/a.jianggao', path('稿', 'a.jianggao'), '稿'])
      assert.equal(run(['check', file]).out, CLEAN, file);
    assert.equal(run(['check', 'a.jianggao']).exit, 1);
    assert.equal(run(['check', '-'], { input: GAP }).exit, 1);
  });

  it('is not mended either', () => {
    write(LIST, listOf({ rules: [{ rule: 'sequence-order', file: 'a.jianggao' }] }));
    write('a.jianggao', MENDABLE);
    const { out } = run(['fix', '--dry-run', 'a.jianggao']);
    assert.deepEqual(out.split('\n'), ['a.jianggao:4:1  (三) → （三）', 'a.jianggao: changes to be made: 1', '']);
    assert.equal(run(['fix', 'a.jianggao']).exit, 0);
    assert.equal(readFileSync(path('a.jianggao'), 'utf8'), MENDABLE.replace('(三)', '（三）'));
  });

  it('is nothing to an outline', () => {
    write(LIST, '{');
    write('a.jianggao', GAP);
    assert.equal(run(['outline', 'a.jianggao']).exit, 0);
  });

  for (const [what, content, line] of [
    ['no JSON', '{\n  "findings": [\n', `${LIST}:3 This is no JSON`],
    ['an entry of the wrong type', '{\n  "rules": [\n    7\n  ]\n}', `${LIST}:3 Expected an object: {…}`],
    ['another encoding', Buffer.from('7bcbc4a1a27d', 'hex'), `${LIST} This is no text in UTF-8`],
    ['too much', ' '.repeat(3_000_001), `${LIST} This file is larger than 3 MB`],
  ] as const)
    it(`is not known where the list is ${what}: that is told, all is checked, and nothing is mended`, () => {
      write(LIST, content);
      write('a.jianggao', MENDABLE);
      for (const command of ['check', 'fix']) {
        const { exit, out, err } = run([command, 'a.jianggao']);
        assert.equal(err, `jianggao: ${line}\n`);
        assert.equal(/sequence-order/.test(out), command === 'check');
        assert.equal(exit, 2);
      }
      assert.equal(readFileSync(path('a.jianggao'), 'utf8'), MENDABLE);
    });

  it('is not known where the list is a folder', () => {
    mkdirSync(path(LIST), { recursive: true });
    write('a.jianggao', GAP);
    const { exit, err } = run(['check', 'a.jianggao'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
    assert.match(err, /^jianggao: \.jianggao\/ignored\.json 无法读取：[^\n]+\n$/);
    assert.equal(exit, 2);
  });
});
