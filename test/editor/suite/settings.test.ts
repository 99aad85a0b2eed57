import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './extension';
import { untilChecked, untilFindings } from './findings';
import { openFile, openSample, openUntitled, writeDraft } from './samples';
import { withSetting } from './settings';

const SAMPLE = 'rally.jianggao';
const FAULTY = '一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。\n四、丁\n正文。\n';
const FAULT = { line: 5, rule: 'sequence-duplicate' };

describe('jianggao.rules', () => {
  for (const [kind, wrong] of Object.entries({
    'a text': 'off',
    'a list': ['off'],
    'a severity that does not exist': { 'level-slip': 42 },
    'a rule that does not exist': { 'no-such-rule': 'off' },
  })) {
    it(`turns a rule off, and is as if it were not set where it is ${kind}`, async () => {
      const { document } = await openSample(`faulty/${SAMPLE}`);
      const faults = await untilChecked(document, SAMPLE);
      const others = faults.filter(({ rule }) => rule !== 'level-slip');
      await withSetting('jianggao.rules', { 'level-slip': 'off' }, async () => {
        await untilFindings(document, others);
        await withSetting('jianggao.rules', wrong, () => untilFindings(document, faults));
      });
    });
  }

  it('may be set for the language of drafts, above what is set for all', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    const faults = await untilChecked(document, SAMPLE);
    await withSetting('[jianggao]', { 'jianggao.rules': { 'level-slip': 'off' } }, () =>
      untilFindings(
        document,
        faults.filter(({ rule }) => rule !== 'level-slip'),
      ),
    );
    await untilFindings(document, faults);
  });
});

describe('settings of a language', () => {
  it('hold for drafts in it and for no others', async () => {
    const { document: speech } = await openUntitled(FAULTY);
    const { document: list } = await openFile(writeDraft('清单.txt', FAULTY));
    await withSetting('jianggao.languages', ['plaintext'], async () => {
      await untilFindings(list, [FAULT]);
      await withSetting('[plaintext]', { 'jianggao.rules': { [FAULT.rule]: 'off' } }, async () => {
        await untilFindings(list, []);
        await untilFindings(speech, [FAULT]);
      });
      await untilFindings(list, [FAULT]);
    });
  });
});

describe('jianggao.languages', () => {
  it('adds languages, and is as if it were not set where it is of the wrong type', async () => {
    const { document: speech } = await openUntitled(FAULTY);
    await untilFindings(speech, [FAULT]);
    const { document: list } = await openFile(writeDraft('清单.txt', FAULTY));
    await withSetting('jianggao.languages', ['plaintext'], async () => {
      await untilFindings(list, [FAULT]);
      await withSetting('jianggao.languages', 'plaintext', async () => {
        await untilFindings(list, []);
        await untilFindings(speech, [FAULT]);
      });
    });
  });
});

describe('the editor defaults for speeches', () => {
  const { contributes } = extension().packageJSON;
  const defaults: Record<string, unknown> = contributes.configurationDefaults['[jianggao]'];

  for (const [name, value] of Object.entries(defaults)) {
    it(`have ${name} in force`, async () => {
      const { document } = await openUntitled('');
      const settings = vscode.workspace.getConfiguration(undefined, document);
      assert.notEqual(settings.inspect(name)?.defaultValue, undefined, 'the editor knows no such setting');
      assert.deepEqual(settings.get(name), value);
    });
  }
});
