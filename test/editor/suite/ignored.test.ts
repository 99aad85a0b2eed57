import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { apply, silencingAction } from './actions';
import { untilChecked, untilFindings } from './findings';
import { readOwn, removeOwn, writeOwn } from './ownFiles';
import { answer, DOWN, TICK } from './quickInput';
import { type Fault, openSample } from './samples';
import { withSetting } from './settings';
import { partOfLine, replace } from './typing';

const SAMPLE = 'rally.jianggao';
const RULE = 'sequence-duplicate';

describe('a finding', () => {
  afterEach(removeOwn);

  it('that is ignored stays away while the draft is written, and comes back when it is taken off the list', async () => {
    const { document, faults, fault } = await openFaulty();
    await apply(await silencingAction(document, fault, 'Ignore this finding'));
    await untilFindings(document, without(faults, fault));

    await replace(document, partOfLine(0, 0, 0), '\n');
    const moved = faults.map((other) => ({ ...other, line: other.line + 1 }));
    await untilFindings(
      document,
      moved.filter(({ line }) => line !== fault.line + 1),
    );

    await answer('jianggao.showIgnored', {
      keys: [DOWN, TICK],
      check: () => assert.deepEqual(readOwn('ignored.json'), { findings: [], rules: [] }),
    });
    await untilFindings(document, moved);
  });

  it('of a rule that is ignored in the draft stays away there, and only there', async () => {
    const { document, faults, fault } = await openFaulty();
    await apply(await silencingAction(document, fault, 'in this draft'));
    await untilFindings(
      document,
      faults.filter(({ rule }) => rule !== RULE),
    );
    const { document: other } = await openSample(`faulty/${SAMPLE}`);
    await untilChecked(other, SAMPLE);
  });

  it('in a read-only draft can be ignored as well', async () => {
    await withSetting('files.readonlyInclude', { '**/rally.jianggao': true }, async () => {
      const { document, faults, fault } = await openFaulty();
      const before = document.getText();
      await apply(await silencingAction(document, fault, 'Ignore this finding'));
      await untilFindings(document, without(faults, fault));
      assert.equal(document.getText(), before);
    });
  });

  it('of a rule that is turned off stays away in the workspace', async () => {
    const { document, faults, fault } = await openFaulty();
    const rules = () => vscode.workspace.getConfiguration('jianggao').inspect('rules')?.workspaceValue;
    try {
      await apply(await silencingAction(document, fault, 'in the settings'));
      assert.deepEqual(rules(), { [RULE]: 'off' });
      await untilFindings(
        document,
        faults.filter(({ rule }) => rule !== RULE),
      );
    } finally {
      await vscode.workspace
        .getConfiguration('jianggao')
        .update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilFindings(document, faults);
  });
});

describe('jianggao.turnRuleOff', () => {
  const shared = () => vscode.workspace.getConfiguration('jianggao').inspect('rules')?.workspaceValue;
  const turnOff = () => vscode.commands.executeCommand('jianggao.turnRuleOff', RULE);

  it('turns off what is on for the language of the draft, too', async () => {
    const { document, faults } = await openFaulty();
    await withSetting('[jianggao]', { 'jianggao.rules': { [RULE]: 'warning', 'heading-length': 'off' } }, async () => {
      try {
        await turnOff();
        const { workspaceLanguageValue } =
          vscode.workspace.getConfiguration('jianggao', document).inspect('rules') ?? {};
        assert.deepEqual(workspaceLanguageValue, { [RULE]: 'off', 'heading-length': 'off' });
        await untilFindings(
          document,
          faults.filter(({ rule }) => rule !== RULE),
        );
      } finally {
        await withSetting('jianggao.rules', undefined, async () => undefined);
      }
    });
    await untilFindings(document, faults);
  });

  it('writes nothing for the language where that is not needed, and takes a setting of the wrong type for none', async () => {
    const { document } = await openFaulty();
    await withSetting('jianggao.rules', 'off', async () => {
      await turnOff();
      assert.deepEqual(shared(), { [RULE]: 'off' });
      const { workspaceLanguageValue } = vscode.workspace.getConfiguration('jianggao', document).inspect('rules') ?? {};
      assert.equal(workspaceLanguageValue, undefined);
    });
  });
});

describe('the list of what is ignored', () => {
  afterEach(removeOwn);

  it('loses what no draft has any more when it is looked at', async () => {
    const { document, faults } = await openFaulty();
    const gone = { rule: RULE, text: '九十九、没有一篇这样写' };
    writeOwn('ignored.json', { findings: [gone], rules: [] });
    await answer('jianggao.showIgnored', {
      check: () => assert.deepEqual(readOwn('ignored.json'), { findings: [], rules: [] }),
    });
    await untilFindings(document, faults);
  });

  it('that is broken is left as it is, and told', async () => {
    const { document, fault } = await openFaulty();
    const action = await silencingAction(document, fault, 'Ignore this finding');
    const broken = { findings: 'all' };
    const file = vscode.Uri.file(writeOwn('ignored.json', broken));
    await until(
      () => vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'jianggao'),
      ({ length }) => assert.equal(length, 1),
    );
    await apply(action).catch(() => undefined);
    assert.deepEqual(readOwn('ignored.json'), broken);
    removeOwn();
    await untilEqual(() => vscode.languages.getDiagnostics(file), []);
  });
});

async function openFaulty(): Promise<{ document: vscode.TextDocument; faults: readonly Fault[]; fault: Fault }> {
  const { document } = await openSample(`faulty/${SAMPLE}`);
  const faults = await untilChecked(document, SAMPLE);
  const fault = faults.find(({ rule }) => rule === RULE);
  assert.ok(fault);
  return { document, faults, fault };
}

function without(faults: readonly Fault[], fault: Fault): readonly Fault[] {
  return faults.filter((other) => other !== fault);
}
