import assert from 'node:assert/strict';
import { GAP, INFORMATION, MENDABLE, SOUND, useWorkspace, WARNING } from './cli';

describe('jianggao check', () => {
  const { write, run } = useWorkspace();

  it('prints the findings of each draft as JSON, lines and columns from 1', () => {
    write('sound.jianggao', SOUND);
    write('gap.jianggao', `同志们：\n　　一、𠮷祥\n　　二、突出重点\n　　四、压实责任\n`);
    write('mendable.jianggao', MENDABLE.replace('(三)', '（\n三）'));
    const { exit, out, err } = run([
      'check',
      '--format',
      'json',
      'sound.jianggao',
      'gap.jianggao',
      'mendable.jianggao',
    ]);
    assert.deepEqual(JSON.parse(out), [
      { file: 'sound.jianggao', findings: [] },
      {
        file: 'gap.jianggao',
        findings: [
          {
            rule: 'sequence-gap',
            severity: 'error',
            message: 'Expected “三、” here, found “四、”: a number is skipped',
            line: 4,
            column: 3,
            endLine: 4,
            endColumn: 5,
            fixable: false,
          },
        ],
      },
      {
        file: 'mendable.jianggao',
        findings: [
          {
            rule: 'marker-broken',
            severity: 'warning',
            message: 'The marker “（三）” is broken over two lines',
            line: 4,
            column: 1,
            endLine: 5,
            endColumn: 3,
            fixable: true,
          },
          {
            rule: 'sequence-order',
            severity: 'error',
            message: 'Expected “二、” here, found “四、”',
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 3,
            fixable: true,
          },
        ],
      },
    ]);
    assert.match(out, /^\[.*\]\n$/);
    assert.equal(exit, 1);
    assert.equal(err, '');
  });

  it('counts columns in UTF-16 units', () => {
    write('surrogates.jianggao', '要求：𠮷𠮷一是学；二是干；四是看。\n');
    const { out } = run(['check', '--format', 'json', 'surrogates.jianggao']);
    const [{ findings }] = JSON.parse(out);
    assert.deepEqual(
      findings.map(({ column, endColumn }: { column: number; endColumn: number }) => [column, endColumn]),
      [[16, 18]],
    );
  });

  it('prints one line a finding and one for all drafts', () => {
    write('sound.jianggao', SOUND);
    write('mendable.jianggao', MENDABLE);
    const { exit, out, err } = run(['check', 'sound.jianggao', 'mendable.jianggao']);
    assert.deepEqual(out.split('\n'), [
      'mendable.jianggao:4:1  warning  Expected “（三）” with brackets like its siblings, found “(三)”  marker-brackets',
      'mendable.jianggao:6:1  error  Expected “二、” here, found “四、”  sequence-order',
      'Drafts: 2, errors: 1, warnings: 1, others: 0',
      '',
    ]);
    assert.equal(exit, 1);
    assert.equal(err, '');
    assert.equal(run(['check', '--format=text', 'sound.jianggao', 'mendable.jianggao']).out, out);
  });

  it('fails on errors, or on what --fail-on says', () => {
    write('sound.jianggao', SOUND);
    write('error.jianggao', GAP);
    write('warning.jianggao', WARNING);
    write('information.jianggao', INFORMATION);
    const exit = (file: string, ...options: readonly string[]) => run(['check', ...options, file]).exit;
    assert.equal(exit('error.jianggao'), 1);
    assert.equal(exit('warning.jianggao'), 0);
    assert.equal(exit('warning.jianggao', '--fail-on', 'warning'), 1);
    assert.equal(exit('error.jianggao', '--fail-on', 'warning'), 1);
    assert.equal(exit('information.jianggao', '--fail-on', 'warning'), 0);
    assert.equal(exit('information.jianggao', '--fail-on=information'), 1);
    assert.equal(exit('sound.jianggao', '--fail-on', 'hint'), 0);
  });

  it('reads standard input where the file is -, among other files', () => {
    write('sound.jianggao', SOUND);
    const { exit, out } = run(['check', '--format', 'json', 'sound.jianggao', '-'], { input: GAP });
    const reports = JSON.parse(out).map(({ file, findings }: { file: string; findings: readonly unknown[] }) => [
      file,
      findings.length,
    ]);
    assert.deepEqual(reports, [
      ['sound.jianggao', 0],
      ['-', 1],
    ]);
    assert.equal(exit, 1);
  });

  it('prints all of a long report', () => {
    write('long.jianggao', MENDABLE.repeat(1000));
    const { out } = run(['check', '--format', 'json', 'long.jianggao']);
    assert.ok(out.length > 200_000);
    assert.ok(JSON.parse(out)[0].findings.length >= 1000);
  });
});
