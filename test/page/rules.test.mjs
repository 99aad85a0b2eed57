import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { untilEqual } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

const NAME = '在农机会上的讲话.txt';
/** Announces three points, makes two. */
const DRAFT = `在全县农机安全工作会议上的讲话
同志们：
今天的会议，主要任务是安排部署秋收农机安全工作。下面，我讲三点意见。
一、认清形势，增强责任
秋收在即，全县农机陆续下地，安全这根弦一刻也不能松。
二、突出重点，抓好落实
各乡镇要逐村逐户登记造册，做到底数清、情况明。
同志们，任务已经明确，让我们扎扎实实抓好落实，确保秋收平安。
谢谢大家！
`;

describe('a writer who wonders about a finding', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession();
    workbench = session.workbench;
    fs.writeFileSync(path.join(session.folder, NAME), DRAFT);
    await workbench.openQuickly(NAME);
    await workbench.showProblems();
    await untilEqual(() => workbench.problems(), [{ line: 3, rule: 'count-mismatch' }]);
  });
  afterEach(async function () {
    if (!this.currentTest?.isFailed()) return;
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
