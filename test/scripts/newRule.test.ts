import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NewRuleError, readRuleName } from '../../scripts/newRule/newRule';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the script reads and writes, what it is made of, and what tells whether that is well-formed. */
const COPIED = [
  '.gitignore',
  'biome.json',
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'docs/rules',
  'l10n',
  'protocol',
  'scripts',
  'server/src',
  'test/rules-pages',
  'test/support',
  'tsconfig.json',
];

describe('readRuleName', () => {
  it('takes a group and a name', () => {
    assert.deepEqual(readRuleName(['parts', 'title-length']), { group: 'parts', id: 'title-length' });
  });

  for (const [words, reason] of [
    [[], /^usage: /],
    [['parts'], /^usage: /],
    [['parts', 'title-length', 'title-width'], /^usage: /],
    [['speech', 'title-length'], /^there is no group “speech”; the groups are sequence, .*, marks$/],
    [['parts', 'title'], /^“title” is no name of a rule/],
    [['parts', 'Title-length'], /^“Title-length” is no name of a rule/],
    [['parts', '../title-length'], /is no name of a rule/],
    [['parts', 'title--length'], /is no name of a rule/],
    [['parts', 'title-missing'], /^the rule “title-missing” exists already$/],
    [['marks', 'title-missing'], /^the rule “title-missing” exists already$/],
  ] as const) {
    it(`refuses “${words.join(' ')}” in one line`, () => {
      assert.throws(
        () => readRuleName(words),
        (error) => error instanceof NewRuleError && reason.test(error.message) && !error.message.includes('\n'),
      );
    });
  }
});

describe('npm run new-rule', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const run = (command: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command.split(' '), {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, out: `${stdout}${stderr}` };
  };
  const newRule = (words: string) => run(`--import tsx scripts/newRule.mts ${words}`);
  const test = (files: string) => run(`node_modules/mocha/bin/mocha.js --no-config --import=tsx ${files}`);

  before(() => {
    for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('writes nothing where it refuses', () => {
    const { status, out } = newRule('parts title-missing');
    assert.equal(status, 1);
    assert.equal(out.trim(), 'the rule “title-missing” exists already');
    for (const path of ['server/src/rules/rules.ts', 'docs/rules/title-missing.md'])
      assert.equal(read(path), readFileSync(join(ROOT, path), 'utf8'));
  });

  it('starts a rule in its place, well-formed, of which the tests tell what is left to write', () => {
    const { status, out } = newRule('parts speaker-missing');
    assert.equal(status, 0, out);
    assert.deepEqual(out.trim().split(/\n\s*/).slice(1), [
      'server/src/rules/parts/speaker-missing.ts',
      'server/src/rules/parts/speaker-missing.test.ts',
      'docs/rules/speaker-missing.md',
    ]);
    assert.match(read('server/src/rules/rules.ts'), / {2}closingMissing,\n {2}speakerMissing,\n {2}modelDepth,/);
    assert.match(
      read('docs/rules/speaker-missing.md'),
      /^# 待写 speaker-missing\n\n<!-- generated.*`jianggao\.rules\.speaker-missing`/s,
    );
    assert.match(read('docs/rules/README.md'), /\]\(closing-missing\.md\).*\n.*\]\(speaker-missing\.md\)/);
    assert.match(read('package.json'), /"speaker-missing": \{/);
    assert.doesNotThrow(() => JSON.parse(read('l10n/bundle.l10n.zh-cn.json')));
    const lint = run('node_modules/@biomejs/biome/bin/biome check --error-on-warnings server/src/rules package.json');
    assert.equal(lint.status, 0, lint.out);

    const fresh = test('test/rules-pages/generated.test.ts');
    assert.equal(fresh.status, 0, fresh.out);
    const rules = test('server/src/rules/rules.test.ts');
    assert.match(rules.out, / failing.*speaker-missing\n\s+says what it is/s);
    const pages = test('test/rules-pages/pages.test.ts');
    assert.match(pages.out, /speaker-missing\n\s+has nothing left to write/);
    const table = test('server/src/rules/parts/speaker-missing.test.ts');
    assert.match(table.out, /1 passing.*1 failing/s);
  });
});
