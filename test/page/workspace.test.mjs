import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

const CHECK = 'Jianggao: Check All Drafts in the Workspace';
/** Enough for a person to change their mind while they are checked. */
const MANY = 3000;

describe('a writer with a folder full of drafts', () => {
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
    await workbench.clearNotifications();
  });
  after(() => session?.close());

  it('checks them all, and goes from a finding to its draft', async () => {
    await workbench.runCommand(CHECK);
    await workbench.showNotifications();
    await workbench.untilNotified(/^Drafts: \d+, errors: \d+, warnings: \d+\./);
    await workbench.showProblems();
    await workbench.takeScreenshot('workspace-problems');
    await workbench.foldProblems();
    await until(
      () => workbench.problemFiles(),
      (files) => assert.ok(files.includes('rally.jianggao') && files.includes('report.jgao'), String(files)),
    );
    const before = await workbench.problemCount();
    await workbench.openQuickly('faulty/rally.jianggao');
    await workbench.clearNotifications();
    await workbench.runCommand(CHECK);
    await workbench.showNotifications();
    await workbench.untilNotified(/^Drafts/);
    await until(
      () => workbench.problemCount(),
      (count) => assert.equal(count, before, 'those of an open draft once'),
    );
    await workbench.discardEditors();
    await until(
      () => workbench.problemCount(),
      (count) => assert.equal(count, before, 'those of a closed draft still'),
    );
  });

  it('cancels a check, and keeps what was found until then', async () => {
    const folder = path.join(session.folder, 'many');
    fs.mkdirSync(folder);
    const draft = fs.readFileSync(path.join(session.folder, 'faulty', 'report.jgao'));
    for (let number = 0; number < MANY; number++) fs.writeFileSync(path.join(folder, `第${number}篇讲话.txt`), draft);
    await workbench.runCommand(CHECK);
    await workbench.showNotifications();
    await workbench.untilNotified(/Checking all drafts/);
    await workbench.takeScreenshot('workspace-check-running');
    await workbench.clickInNotification(/Checking all drafts/, 'Cancel');
    await workbench.showNotifications(); // they go with the last one
    const text = await workbench.untilNotified(/^Cancelled after \d+ drafts/);
    const checked = Number(/after (\d+)/.exec(text)?.[1]);
    assert.ok(checked < MANY, `${checked} drafts were checked`);
    await workbench.takeScreenshot('workspace-check-cancelled');
  });
});
