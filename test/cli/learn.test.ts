import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { useWorkspace } from './cli';

const SPEECH = [
  '在青禾县春灌工作推进会上的讲话',
  '同志们：',
  '今天开会。下面，我讲三点意见。',
  ...[
    '一、认清形势',
    '旱情不等人。',
    '（一）水少了，要算着用。',
    '（二）人少了，要帮着浇。',
    '（三）钱少了，要省着花。',
  ],
  ...['二、抓住关键', '关键在渠。', '三、压实责任', '责任到人。', ''],
].join('\n');
/** Breaks with the model of `SPEECH`: a level more than it has. */
const DEEP = SPEECH.replace('（二）', '1.看库。\n2.看渠。\n（二）');
const CHILDREN = '"children": {\n        "min": 3,\n        "max": 5\n      },';

describe('jianggao learn', () => {
  const { path, write, run, runAsUser } = useWorkspace();
  const read = (...names: readonly string[]) => readFileSync(path(...names), 'utf8');

  it('writes a model under the name of the speech', () => {
    write('drafts/春灌讲话.txt', SPEECH);
    const { exit, out, err } = run(['learn', 'drafts/春灌讲话.txt']);
    assert.equal(err, '');
    assert.equal(exit, 0);
    assert.match(out, /^\.jianggao[\\/]models[\\/]春灌讲话\.json: model written\n$/);
    const model = JSON.parse(read('.jianggao', 'models', '春灌讲话.json'));
    assert.deepEqual(
      [model.title, model.description, model.announcement],
      ['春灌讲话', '在青禾县春灌工作推进会上的讲话', 'counted'],
    );
    assert.deepEqual(
      model.levels.map(({ marker, form }: { marker: string; form: string }) => `${marker} ${form}`),
      ['一、 standalone', '（一） run-in'],
    );
  });

  it('writes it under another name, to another file, or to standard output', () => {
    write('春灌.txt', SPEECH);
    assert.equal(run(['learn', '--name', '推进会', '春灌.txt']).exit, 0);
    assert.equal(run(['learn', '--output', 'out/a.json', '春灌.txt']).exit, 0);
    assert.deepEqual(readdirSync(path('.jianggao', 'models')), ['推进会.json']);
    const printed = run(['learn', '--output', '-', '春灌.txt']);
    assert.equal(printed.out, read('out', 'a.json'));
    assert.equal(printed.err, '');
  });

  it('learns from standard input', () => {
    const { exit, out } = run(['learn', '-'], { input: SPEECH });
    assert.equal(exit, 0);
    assert.match(out, /model\.json: model written/);
    assert.equal(JSON.parse(read('.jianggao', 'models', 'model.json')).description, '在青禾县春灌工作推进会上的讲话');
  });

  it('replaces a file only when forced to', () => {
    write('春灌.txt', SPEECH);
    write('.jianggao/models/春灌.json', 'mine');
    const { exit, out, err } = run(['learn', '春灌.txt']);
    assert.match(err, /^jianggao: \.jianggao[\\/]models[\\/]春灌\.json is there already: --force replaces it\n$/);
    assert.deepEqual([exit, out], [2, '']);
    assert.equal(read('.jianggao', 'models', '春灌.json'), 'mine');
    assert.equal(run(['learn', '--force', '春灌.txt']).exit, 0);
    assert.equal(JSON.parse(read('.jianggao', 'models', '春灌.json')).announcement, 'counted');
  });

  it('takes no name from a built-in model', () => {
    write('rally.jianggao', SPEECH);
    assert.equal(run(['learn', 'rally.jianggao']).exit, 0);
    assert.deepEqual(readdirSync(path('.jianggao', 'models')), ['rally-learned.json']);
  });

  for (const [what, args, told] of [
    ['a name that is a path', ['--name', '../up', '春灌.txt'], '../up cannot be the name of a model'],
    ['a name that is taken', ['--name', 'auto', '春灌.txt'], 'auto cannot be the name of a model'],
    ['a draft that is not there', ['none.txt'], 'none.txt does not exist'],
    ['a folder', ['.'], '. is a folder: a model is learned from one speech'],
    ['a folder without drafts', ['empty'], 'empty is a folder: a model is learned from one speech'],
    ['no speech', ['notes.txt'], 'notes.txt There is no structure to learn here: no title, no salutation, no numbers'],
    ['an output that is a folder', ['--force', '--output', 'empty', '春灌.txt'], 'empty cannot be written: EISDIR'],
  ] as const)
    it(`is told wrong in one line: ${what}`, () => {
      write('春灌.txt', SPEECH);
      write('notes.txt', '买盐。\n');
      mkdirSync(path('empty'));
      const { exit, out, err } = run(['learn', ...args]);
      assert.ok(err.startsWith(`jianggao: ${told}`), err);
      assert.match(err, /^[^\n]+\n$/);
      assert.deepEqual([exit, out], [2, '']);
    });

  it('is told wrong where it may not write', function () {
    if (process.platform === 'win32') this.skip();
    write('春灌.txt', SPEECH);
    mkdirSync(path('locked'), { mode: 0o555 });
    const { exit, err } = runAsUser(['learn', '--output', 'locked/a.json', '春灌.txt']);
    assert.match(err, /^jianggao: locked\/a\.json cannot be written: [^\n]+\n$/);
    assert.equal(exit, 2);
  });
});

describe('--model', () => {
  const { write, run } = useWorkspace();
  const found = (...args: readonly string[]) => {
    const { exit, out, err } = run(['check', '--format', 'json', ...args]);
    assert.deepEqual([exit, err], [0, '']);
    return JSON.parse(out)[0]
      .findings.map(({ rule }: { rule: string }) => rule)
      .filter((rule: string) => rule.startsWith('model-'));
  };

  it('holds drafts against a built-in model', () => {
    write('deep.jianggao', DEEP);
    assert.deepEqual(found('--model', 'standard', 'deep.jianggao'), []);
    assert.deepEqual(found('--model', 'address', 'deep.jianggao'), ['model-depth']);
    assert.deepEqual(found('--model', 'auto', 'deep.jianggao'), found('deep.jianggao'));
  });

  it('holds drafts against a model of the folder, by its name or its path', () => {
    write('春灌.jianggao', SPEECH);
    write('deep.jianggao', DEEP);
    assert.equal(run(['learn', '春灌.jianggao']).exit, 0);
    assert.deepEqual(found('--model', '春灌', '春灌.jianggao'), []);
    assert.deepEqual(found('--model', '春灌', 'deep.jianggao'), ['model-depth']);
    assert.deepEqual(found('--model=.jianggao/models/春灌.json', 'deep.jianggao'), ['model-depth']);
    assert.equal(run(['fix', '--model', '春灌', 'deep.jianggao']).exit, 0);
  });

  it('reads a file with a byte order mark', () => {
    write('春灌.jianggao', SPEECH);
    write('a.json', `\ufeff${run(['learn', '--output', '-', '春灌.jianggao']).out}`);
    assert.deepEqual(found('--model', 'a.json', '春灌.jianggao'), []);
  });

  for (const command of ['check', 'fix'])
    it(`names a broken file, its line and what is wrong: ${command}`, () => {
      write('春灌.jianggao', SPEECH);
      const json = run(['learn', '--output', '-', '春灌.jianggao']).out;
      const told = (file: string) => {
        const { exit, out, err } = run([command, '--model', file, '春灌.jianggao']);
        assert.deepEqual([exit, out], [2, '']);
        return err.replaceAll('\\', '/');
      };
      write('.jianggao/models/a.json', json.replace(CHILDREN, CHILDREN.replace('3', '0')));
      assert.equal(told('a'), 'jianggao: .jianggao/models/a.json:17:16 Expected a whole number from 1 to 999\n');
      write('b.json', json.replace('"counted"', '"loud"'));
      assert.equal(told('b.json'), 'jianggao: b.json:10:19 Expected one of "counted", "uncounted", "none"\n');
      write('c.json', '');
      assert.equal(told('c.json'), 'jianggao: c.json:1:1 This is no JSON\n');
      write('d.json', Buffer.from('7bcbc4a1a27d', 'hex'));
      assert.equal(told('d.json'), 'jianggao: d.json This is no text in UTF-8\n');
      write('e.json', ' '.repeat(3_000_001));
      assert.equal(told('e.json'), 'jianggao: e.json This file is larger than 3 MB\n');
      write('.jianggao/models/rally.json', '{');
      assert.equal(run([command, '--model', 'rally', '春灌.jianggao']).err, '');
      assert.equal(told('none.json'), 'jianggao: none.json does not exist\n');
      assert.equal(told('none'), 'jianggao: none is no model: not built in, and not in .jianggao/models\n');
      assert.equal(told('../up'), 'jianggao: ../up is no model: not built in, and not in .jianggao/models\n');
    });
});
