import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../support/until.mjs';
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

describe('the options of rules', () => {
  const LONG = '全面贯彻落实各项决策部署和工作要求，扎实推进各项重点任务落地见效';

  it('jianggao.headingLength says from where a heading is long', async () => {
    const { document } = await openUntitled(`一、${LONG}\n正文。\n二、乙\n正文。\n三、丙\n正文。\n`);
    await untilFindings(document, []);
    await withSetting('jianggao.rules', { 'heading-length': 'warning' }, async () => {
      await withSetting('jianggao.headingLength', 20, () =>
        untilFindings(document, [{ line: 1, rule: 'heading-length' }]),
      );
    });
    await untilFindings(document, []);
  });

  it('jianggao.bracketWidth asks for one width everywhere', async () => {
    const { document } = await openUntitled('一、甲\n(一)子\n正文。\n(二)丑\n正文。\n二、乙\n正文。\n');
    await untilFindings(document, []);
    await withSetting('jianggao.bracketWidth', 'full', () =>
      untilFindings(document, [
        { line: 2, rule: 'marker-brackets' },
        { line: 4, rule: 'marker-brackets' },
      ]),
    );
    await untilFindings(document, []);
  });
});

describe('jianggao.charactersPerMinute', () => {
  it('says how long a section takes', async () => {
    const { document } = await openUntitled(`一、甲\n${'好'.repeat(397)}\n二、乙\n正文。\n`);
    const hoverText = async (): Promise<string> => {
      const position = new vscode.Position(0, 0);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      return hovers
        .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
        .join();
    };
    const untilTold = async (minutes: RegExp) => {
      await until(hoverText, (text) => assert.match(text, minutes));
    };
    await untilTold(/400 characters · 2 min/);
    await withSetting('jianggao.charactersPerMinute', 400, () => untilTold(/400 characters · 1 min/));
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
