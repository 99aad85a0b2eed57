import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { GAP, MENDABLE, MENDED, SOUND, useWorkspace, WARNING } from './cli';

/** Goes on behind `MENDABLE` with a gap. */
const MORE = '五、加强领导\n六、严格督导\n';

describe('jianggao fix', () => {
  const { path, write, run, runAsUser } = useWorkspace();
  const read = (name: string) => readFileSync(path(name), 'utf8');

  it('mends what leaves no doubt, says so, and leaves the rest', () => {
    write('mendable.jianggao', MENDABLE);
    write('sound.jianggao', SOUND);
    write('both.jianggao', MENDABLE + MORE);
    const { exit, out, err } = run(['fix', 'mendable.jianggao', 'sound.jianggao', 'both.jianggao']);
    assert.equal(read('mendable.jianggao'), MENDED);
    assert.equal(read('sound.jianggao'), SOUND);
    assert.equal(read('both.jianggao'), MENDED + MORE);
    assert.equal(out, 'mendable.jianggao: changes made: 2\nboth.jianggao: changes made: 2\n');
    assert.equal(exit, 1);
    assert.equal(err, '');
    assert.deepEqual(readdirSync(path()).sort(), ['both.jianggao', 'mendable.jianggao', 'sound.jianggao']);
  });

  it('ends with 0 where nothing is left, and does nothing the second time', () => {
    write('mendable.jianggao', MENDABLE);
    assert.equal(run(['fix', 'mendable.jianggao']).exit, 0);
    const before = statSync(path('mendable.jianggao'), { bigint: true });
    const { exit, out } = run(['fix', 'mendable.jianggao']);
    const after = statSync(path('mendable.jianggao'), { bigint: true });
    assert.equal(out, '');
    assert.equal(exit, 0);
    assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
  });

  it('weighs what is left by --fail-on', () => {
    write('gap.jianggao', GAP);
    write('warning.jianggao', WARNING.replace('(二)', '(四)'));
    assert.equal(run(['fix', 'gap.jianggao']).exit, 1);
    assert.equal(read('gap.jianggao'), GAP);
    assert.equal(run(['fix', '--fail-on', 'hint', 'warning.jianggao']).exit, 0);
  });

  it('writes nothing with --dry-run', () => {
    write('mendable.jianggao', MENDABLE);
    const { exit, out } = run(['fix', '--dry-run', 'mendable.jianggao']);
    assert.deepEqual(out.split('\n'), [
      'mendable.jianggao:4:1  (三) → （三）',
      'mendable.jianggao:6:1  四、 → 二、',
      'mendable.jianggao: changes to be made: 2',
      '',
    ]);
    assert.equal(exit, 0);
    assert.equal(read('mendable.jianggao'), MENDABLE);
  });

  it('writes a draft from standard input to standard output, mended or not', () => {
    assert.deepEqual(run(['fix', '-'], { input: MENDABLE }), {
      exit: 0,
      out: MENDED,
      bytes: Buffer.from(MENDED),
      err: '',
    });
    assert.equal(run(['fix', '-'], { input: SOUND }).out, SOUND);
    assert.equal(run(['fix', '-']).out, '');
    assert.match(run(['fix', '--dry-run', '-'], { input: MENDABLE }).out, /\n-: changes to be made: 2\n$/);
  });

  it('mends the drafts in a folder and no other file', () => {
    write('drafts/a.jianggao', MENDABLE);
    write('drafts/b/讲话.txt', MENDABLE);
    write('drafts/notes.txt', MENDABLE);
    assert.equal(run(['fix', 'drafts']).exit, 0);
    assert.deepEqual(['drafts/a.jianggao', 'drafts/b/讲话.txt', 'drafts/notes.txt'].map(read), [
      MENDED,
      MENDED,
      MENDABLE,
    ]);
  });

  it('keeps line ends, blanks and a missing last line end as they are', () => {
    for (const ending of ['\r\n', '\r', '\n\r\n']) {
      const change = (text: string) => `　　${text.trimEnd().replaceAll('\n', `　${ending}　　`)}`;
      write('draft.jianggao', change(MENDABLE));
      assert.equal(run(['fix', 'draft.jianggao']).exit, 0, JSON.stringify(ending));
      assert.equal(read('draft.jianggao'), change(MENDED));
    }
  });

  it('keeps the mode of a file', function () {
    if (process.platform === 'win32') this.skip();
    write('draft.jianggao', MENDABLE);
    chmodSync(path('draft.jianggao'), 0o640);
    run(['fix', 'draft.jianggao']);
    assert.equal(statSync(path('draft.jianggao')).mode & 0o777, 0o640);
    assert.equal(read('draft.jianggao'), MENDED);
  });

  it('mends what a link points at, and keeps the link', function () {
    if (process.platform === 'win32') this.skip();
    write('drafts/real.jianggao', MENDABLE);
    symlinkSync('drafts/real.jianggao', path('link.jianggao'));
    const { exit, out } = run(['fix', 'link.jianggao']);
    assert.equal(exit, 0);
    assert.equal(out, 'link.jianggao: changes made: 2\n');
    assert.ok(lstatSync(path('link.jianggao')).isSymbolicLink());
    assert.equal(read('drafts/real.jianggao'), MENDED);
  });

  describe('a draft that may not be written', () => {
    before(function () {
      if (process.platform === 'win32') this.skip();
    });

    it('is left as it is and named, and the others are mended', () => {
      write('locked.jianggao', MENDABLE);
      write('free.jianggao', MENDABLE);
      chmodSync(path('locked.jianggao'), 0o444);
      const { exit, out, err } = runAsUser(['fix', 'locked.jianggao', 'free.jianggao']);
      assert.match(err, /^jianggao: locked\.jianggao cannot be written: [^\n]+\n$/);
      assert.equal(out, 'free.jianggao: changes made: 2\n');
      assert.equal(exit, 2);
      assert.equal(read('locked.jianggao'), MENDABLE);
      assert.equal(read('free.jianggao'), MENDED);
    });

    it('does no harm where it would not change', () => {
      write('locked.jianggao', SOUND);
      chmodSync(path('locked.jianggao'), 0o444);
      assert.deepEqual(runAsUser(['fix', 'locked.jianggao']).err, '');
    });

    it('may lie in a folder that takes no new file, and nothing is left behind', () => {
      write('locked/draft.jianggao', MENDABLE);
      chmodSync(path('locked'), 0o555);
      const { exit, out, err } = runAsUser(['fix', 'locked/draft.jianggao']);
      if (exit === 0) assert.equal(read('locked/draft.jianggao'), MENDED);
      else {
        assert.match(err, /^jianggao: locked\/draft\.jianggao cannot be written: [^\n]+\n$/);
        assert.equal(out, '');
        assert.equal(exit, 2);
        assert.equal(read('locked/draft.jianggao'), MENDABLE);
      }
      assert.deepEqual(readdirSync(path('locked')), ['draft.jianggao']);
    });
  });
});
