import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { untilEqual } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

describe('a writer who holds drafts against a model', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession();
    workbench = session.workbench;
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(() => session?.close());

  it('sees in the status bar which it is, and chooses another one there', async () => {
    await workbench.openFromExplorer('rally.jianggao');
    await workbench.untilInStatusBar('Rally and deployment (auto)');
    await workbench.clickStatusBar('Rally and deployment (auto)');
    const rows = await workbench.pickerRows();
    for (const name of ['auto', 'rally', 'standard', 'report', 'brief', 'address'])
      assert.ok(
        rows.some((row) => row.includes(name)),
        `${name} is not offered`,
      );
    await workbench.takeScreenshot('model-choice');
    await workbench.pickRow('Work report');
    await workbench.untilInStatusBar('Work report');
    await untilEqual(modelSetting, 'report');
    await workbench.takeScreenshot('model-chosen');
  });

  it('lets each draft choose again, with the keyboard only', async () => {
    await workbench.runCommand('Jianggao: Choose the Model', { asks: true });
    await workbench.pickRow('Automatic');
    await workbench.untilInStatusBar('Rally and deployment (auto)');
    await workbench.openFromExplorer('brief.讲稿');
    await workbench.untilInStatusBar('Short speech (auto)');
    await workbench.openFromExplorer('README.md');
    await workbench.untilNotInStatusBar('(auto)');
  });

  it('learns one from a draft, and finds it among the others', async () => {
    await workbench.openFromExplorer('brief.讲稿');
    await workbench.untilInStatusBar('Short speech (auto)');
    await workbench.runCommand('Jianggao: Learn This Speech as a Model', { asks: true });
    await workbench.type('镇村会议');
    await workbench.untilActive('镇村会议.json');
    await workbench.takeScreenshot('model-learned');
    await workbench.runCommand('Jianggao: Choose the Model', { asks: true });
    const rows = await workbench.pickerRows();
    assert.ok(rows.some((row) => row.includes('镇村会议')));
    await workbench.takeScreenshot('model-choice-learned');
    await workbench.pickRow('镇村会议');
    await untilEqual(modelSetting, '镇村会议');
  });

  function modelSetting() {
    const file = path.join(session.folder, '.vscode', 'settings.json');
    return fs.existsSync(file) && /"jianggao.model": "(.*)"/.exec(fs.readFileSync(file, 'utf8'))?.[1];
  }
});
