import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BUILTIN_MODELS } from '../../server/src/models/builtinModels';
import { CLI, GAP, MENDABLE, SOUND, useWorkspace } from './cli';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('the use of the command line', () => {
  const { path, write, run } = useWorkspace();

  it('is told to who asks', () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { exit, out, err } = run(args);
      for (const word of ['check', 'fix', 'outline', 'learn']) assert.ok(out.includes(`jianggao ${word}`), word);
      for (const word of ['--fail-on', '--dry-run', '--format', '--model', '--name', '--output', '--force'])
        assert.ok(out.includes(word), word);
      for (const { name } of BUILTIN_MODELS) assert.ok(out.includes(name), name);
      assert.equal(exit, 0);
      assert.equal(err, '');
    }
  });

  it('has a version', () => {
    const { exit, out, err } = run(['--version']);
    assert.equal(out, `${version}\n`);
    assert.equal(exit, 0);
    assert.equal(err, '');
  });

  for (const [args, named] of [
    [[], 'no command'],
    [['cheque', 'draft.jianggao'], 'cheque'],
    [['--format', 'json'], '--format'],
    [['check'], 'no file'],
    [['fix', '--dry-run'], 'no file'],
    [['outline', '--format', 'json'], 'no file'],
    [['learn', '--name', '春灌'], 'no file'],
    [['learn', 'draft.jianggao', 'draft.jianggao'], 'one file'],
    [['outline', '--model', 'rally', 'draft.jianggao'], '--model'],
    [['check', '--loud', 'draft.jianggao'], '--loud'],
    [['outline', '--dry-run', 'draft.jianggao'], '--dry-run'],
    [['check', '--format', 'yaml', 'draft.jianggao'], '--format'],
    [['check', '--fail-on', 'never', 'draft.jianggao'], '--fail-on'],
    [['check', 'draft.jianggao', '--fail-on'], '--fail-on'],
    [['fix', '--dry-run=yes', 'draft.jianggao'], '--dry-run'],
  ] as const) {
    it(`is told wrong in one line: jianggao ${args.join(' ')}`, () => {
      write('draft.jianggao', MENDABLE);
      const { exit, out, err } = run(args);
      assert.match(err, /^jianggao: [^\n]*--help[^\n]*\n$/);
      assert.ok(err.includes(named), err);
      assert.equal(out, '');
      assert.equal(exit, 2);
      assert.equal(readFileSync(path('draft.jianggao'), 'utf8'), MENDABLE);
    });
  }

  it('takes what stands behind -- for files, whatever it looks like', () => {
    write('--format', GAP);
    const { exit, out } = run(['check', '--format', 'json', '--', '--format']);
    assert.equal(JSON.parse(out)[0].file, '--format');
    assert.equal(exit, 1);
  });

  it('is in Chinese for who speaks it', () => {
    write('gap.jianggao', GAP);
    for (const env of [
      { LC_ALL: 'zh_CN.UTF-8' },
      { LC_ALL: '', LANG: 'zh_CN' },
      { LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' },
    ])
      assert.deepEqual(run(['check', 'gap.jianggao'], { env }).out.split('\n'), [
        'gap.jianggao:3:1  错误  此处应为“三、”，现为“四、”：跳号  sequence-gap',
        '共 1 篇：错误 1 处，警告 0 处，其他 0 处',
        '',
      ]);
    const env = { LC_ALL: 'zh_CN.UTF-8' };
    assert.equal(run(['check', 'missing.jianggao'], { env }).err, 'jianggao: missing.jianggao 不存在\n');
    assert.equal(run(['check'], { env }).err, 'jianggao: 没有给出文件 (用法见 jianggao --help)\n');
    assert.match(run(['--help'], { env }).out, /识别、检查并修正讲话稿的序号/);
    assert.match(run(['fix', 'gap.jianggao', '-'], { env, input: SOUND }).out, /^一、认清形势\n/);
  });

  it('is in English for anyone else', () => {
    for (const env of [
      { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' },
      { LC_ALL: '', LC_MESSAGES: '', LANG: 'de_DE.UTF-8' },
      { LC_ALL: '', LC_MESSAGES: '', LANG: 'POSIX' },
    ])
      assert.match(run(['check'], { env }).err, /no file given/);
  });

  it('minds no reader that goes away early', function () {
    if (process.platform === 'win32') this.skip();
    write('long.jianggao', MENDABLE.repeat(5000));
    for (const command of ['check', 'outline']) {
      const { stdout, stderr } = spawnSync(
        'sh',
        ['-c', '"$0" "$1" "$2" long.jianggao | head -n 1', process.execPath, CLI, command],
        {
          cwd: path(),
        },
      );
      assert.equal(stdout.toString().split('\n').length, 2);
      assert.equal(stderr.toString(), '');
    }
  });
});
