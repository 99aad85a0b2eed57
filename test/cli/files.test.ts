import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { GAP, type Run, SOUND, useWorkspace } from './cli';

/** The files that a report names, in its order. */
const filesOf = ({ out }: Run) => JSON.parse(out).map(({ file }: { file: string }) => file);

describe('the files of a command', () => {
  const { path, write, run, runAsUser } = useWorkspace();

  it('are those that are named, whatever they are called', () => {
    write('notes.md', GAP);
    write('.hidden.txt', SOUND);
    write('云岫 县/a b.讲稿', SOUND);
    const names = ['notes.md', '.hidden.txt', '云岫 县/a b.讲稿', path('notes.md')];
    assert.deepEqual(filesOf(run(['check', '--format', 'json', ...names])), names);
  });

  it('are the drafts in a folder, in order, without what is hidden or installed', () => {
    for (const name of [
      'a.jianggao',
      'b.JGAO',
      'c.讲稿',
      'd讲话.txt',
      'e/工作报告（定稿）.txt',
      'e/f/致辞.TXT',
      'e/f/发言.txt',
    ])
      write(`drafts/${name}`, SOUND);
    for (const name of [
      'notes.txt',
      'notes.md',
      '讲话.docx',
      '.hidden.jianggao',
      '.git/x.jianggao',
      'node_modules/x.jianggao',
      'e/node_modules/x.jianggao',
    ])
      write(`drafts/${name}`, GAP);
    mkdirSync(path('drafts/讲话.txt'));
    const found = run(['check', '--format', 'json', 'drafts']);
    assert.deepEqual(filesOf(found), [
      'drafts/a.jianggao',
      'drafts/b.JGAO',
      'drafts/c.讲稿',
      'drafts/d讲话.txt',
      'drafts/e/f/发言.txt',
      'drafts/e/f/致辞.TXT',
      'drafts/e/工作报告（定稿）.txt',
    ]);
    assert.equal(found.exit, 0);
    assert.equal(found.err, '');
    assert.equal(filesOf(run(['outline', '--format', 'json', '.'])).length, 7);
  });

  it('are not looked for behind links in a folder, so that a circle ends', function () {
    if (process.platform === 'win32') this.skip();
    write('drafts/a.jianggao', SOUND);
    symlinkSync('..', path('drafts/up'));
    assert.deepEqual(filesOf(run(['check', '--format', 'json', 'drafts'])), ['drafts/a.jianggao']);
  });

  it('may be none in a folder', () => {
    write('drafts/notes.md', GAP);
    const { exit, out, err } = run(['check', 'drafts']);
    assert.equal(out, 'Drafts: 0, errors: 0, warnings: 0, others: 0\n');
    assert.equal(exit, 0);
    assert.equal(err, '');
    assert.equal(run(['check', '--format', 'json', 'drafts']).out, '[]\n');
  });

  it('that do not exist are named, and the others are read', () => {
    write('sound.jianggao', SOUND);
    for (const command of ['check', 'outline']) {
      const missing = run([command, '--format', 'json', 'missing.jianggao', 'sound.jianggao']);
      assert.deepEqual(filesOf(missing), ['sound.jianggao']);
      assert.equal(missing.err, 'jianggao: missing.jianggao does not exist\n');
      assert.equal(missing.exit, 2);
    }
    assert.equal(run(['fix', 'missing.jianggao']).exit, 2);
  });

  it('that cannot exist are named, and the others are read', () => {
    write('sound.jianggao', SOUND);
    for (const name of ['sound.jianggao/below.jianggao', `${'长'.repeat(200)}.jianggao`]) {
      const result = run(['check', '--format', 'json', 'sound.jianggao', name]);
      assert.ok(result.err.startsWith(`jianggao: ${name} `), result.err);
      assert.match(result.err, /^[^\n]+\n$/);
      assert.equal(result.exit, 2);
      assert.deepEqual(filesOf(result), ['sound.jianggao']);
    }
  });

  it('that cannot be read weigh more than findings', () => {
    write('gap.jianggao', GAP);
    assert.equal(run(['check', 'gap.jianggao', 'missing.jianggao']).exit, 2);
    assert.equal(run(['check', 'missing.jianggao', 'gap.jianggao']).exit, 2);
    assert.equal(run(['fix', 'missing.jianggao', 'gap.jianggao']).exit, 2);
  });

  describe('that may not be read', () => {
    before(function () {
      if (process.platform === 'win32') this.skip();
    });

    it('are named, and the others are read', () => {
      write('secret.jianggao', GAP);
      write('sound.jianggao', SOUND);
      chmodSync(path('secret.jianggao'), 0);
      const result = runAsUser(['check', '--format', 'json', 'secret.jianggao', 'sound.jianggao']);
      assert.equal(result.err, 'jianggao: secret.jianggao may not be read\n');
      assert.deepEqual(filesOf(result), ['sound.jianggao']);
      assert.equal(result.exit, 2);
    });

    it('are named where they are folders, and the others are read', () => {
      write('drafts/secret/a.jianggao', GAP);
      write('drafts/sound.jianggao', SOUND);
      chmodSync(path('drafts/secret'), 0);
      const result = runAsUser(['check', '--format', 'json', 'drafts']);
      assert.match(result.err, /^jianggao: drafts\/secret [^\n]+\n$/);
      assert.equal(result.exit, 2);
      assert.deepEqual(filesOf(result), ['drafts/sound.jianggao']);
    });
  });
});
