import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { untilEqual } from '../support/until.mts';
import { MISCOUNTED } from './samples.mjs';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

const NAME = '在农机会上的讲话.txt';

describe('a writer who wonders about a finding', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession();
    workbench = session.workbench;
    fs.writeFileSync(path.join(session.folder, NAME), MISCOUNTED);
    await workbench.openQuickly(NAME);
    await workbench.showProblems();
    await untilEqual(() => workbench.problems(), [{ line: 3, rule: 'count-mismatch' }]);
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() !== false) return;
    await workbench.showNotifications().catch(() => {}); // there may be none
    await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(() => session?.close());

  it('sees below a wrong count what was counted', async () => {
    const related = await workbench.relatedPlaces();
    assert.equal(related.length, 2);
    assert.match(related[0] ?? '', /Ln 4, .*一、/s);
    assert.match(related[1] ?? '', /Ln 6, .*二、/s);
    await workbench.takeScreenshot('count-mismatch');
  });

  it('changes the count or goes to what was counted', async () => {
    await workbench.clickSquiggle(3);
    const offered = await workbench.openQuickFixes();
    for (const title of ['Change to “两”', 'Go to the 2 places']) assert.ok(offered.includes(title), `${offered}`);
    await workbench.page.keyboard.press('Escape');
    await workbench.peekFromQuickFix(3, 'Go to the 2 places', 2);
    await workbench.takeScreenshot('count-mismatch-places');
    await workbench.closePeek();
  });

  it('reads about the rule behind a click on its name in the Problems panel', async () => {
    await workbench.clickRule('count-mismatch');
    await workbench.untilPreview('count-mismatch.md');
    await workbench.takeScreenshot('rule-page');
  });
});
