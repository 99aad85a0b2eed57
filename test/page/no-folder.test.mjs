import assert from 'node:assert/strict';
import { until, untilEqual } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

const FAULTY = '一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。\n四、丁\n正文。\n';
const FAULT = { line: 5, rule: 'sequence-duplicate' };

describe('a writer without a folder', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession({ withoutFolder: true });
    workbench = session.workbench;
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(() => session?.close());

  it('writes a draft that is on no disk, and chooses a model for it', async () => {
    await workbench.writeUntitled('Speech (讲稿)', FAULTY);
    await workbench.showProblems();
    await untilEqual(async () => (await workbench.problems()).filter(({ rule }) => rule === FAULT.rule), [FAULT]);
    await workbench.untilInStatusBar('Rally and deployment (auto)');
    await workbench.runCommand('Jianggao: Choose the Model', { asks: true });
    await workbench.pickRow('Work report');
    await workbench.untilInStatusBar('Work report');
    await workbench.takeScreenshot('no-folder');
  });

  it('is offered to turn a rule off, and nothing that needs a folder', async () => {
    await workbench.clickSquiggle(FAULT.line);
    const titles = await workbench.openQuickFixes();
    assert.ok(titles.includes(`Turn “${FAULT.rule}” off in the settings`), String(titles));
    assert.ok(!titles.some((title) => title.startsWith('Ignore')), String(titles));
    await workbench.page.keyboard.press('Escape');
    const isOff = async () => !(await workbench.problems()).some(({ rule }) => rule === FAULT.rule);
    const turnOff = async () => {
      await workbench.clickSquiggle(FAULT.line);
      await workbench.openQuickFixes();
      await workbench.chooseQuickFix(`Turn “${FAULT.rule}” off in the settings`);
      return until(isOff, assert.ok, 5000).catch(() => false);
    };
    // VS Code forgets an action where it works out its light bulb at that moment; a person chooses it again.
    await until(turnOff, (done) => assert.ok(done, 'the rule is not off'));
    assert.ok(await workbench.offersCommand('Jianggao: Choose the Model'));
    for (const title of ['Check All Drafts in the Workspace', 'Learn This Speech as a Model', 'Show Ignored Findings'])
      assert.ok(!(await workbench.offersCommand(`Jianggao: ${title}`)), title);
  });
});
