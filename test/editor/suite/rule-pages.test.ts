import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { diagnosticsOf, untilChecked } from './findings';
import { openSample } from './samples';

const SAMPLE = 'rally.jianggao';

/** The open previews of Markdown. */
function previewTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('markdown'));
}

/** The files that they show. */
function previews(): readonly string[] {
  return previewTabs().map(({ label }) => label.replace(/^.*?([\w-]+\.md)$/, '$1'));
}

/** Where a finding leads. */
function targetOf({ code }: vscode.Diagnostic): vscode.Uri | undefined {
  return typeof code === 'object' ? code.target : undefined;
}

describe('the pages of the rules', () => {
  // What closes the editors after each test leaves previews open.
  afterEach(async () => {
    await vscode.window.tabGroups.close(previewTabs());
    await untilEqual(previews, []);
  });

  it('are opened by jianggao.showRule', async () => {
    await vscode.commands.executeCommand('jianggao.showRule', 'level-slip');
    await untilEqual(previews, ['level-slip.md']);
  });

  it('are opened by what findings lead to', async () => {
    const { document } = await openSample(`faulty/${SAMPLE}`);
    const [fault] = await untilChecked(document, SAMPLE);
    const [finding] = diagnosticsOf(document);
    assert.ok(fault && finding);
    const target = targetOf(finding);
    assert.equal(target?.toString(), `${vscode.env.uriScheme}://jianggao.jianggao/rules/${fault.rule}`);
    await vscode.commands.executeCommand('vscode.open', target);
    await untilEqual(previews, [`${fault.rule}.md`]);
  });

  it('are chosen from a list where none is named', async () => {
    const shown = vscode.commands.executeCommand('jianggao.showRule');
    const accept = async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return previews();
    };
    await until(accept, (found) => assert.deepEqual(found, ['sequence-gap.md']));
    await shown;
  });

  it('are opened for rules only', async () => {
    for (const wrong of ['no-such-rule', '../extension', '', 7, null, { rule: 'level-slip' }])
      await vscode.commands.executeCommand('jianggao.showRule', wrong);
    assert.deepEqual(previews(), []);
  });
});
