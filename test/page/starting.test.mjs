import assert from 'node:assert/strict';
import { until, untilEqual } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

const BODY = '沟渠修了几十年，哪一段漏水，乡亲们心里都有数。我们要把账算清楚，把活干到前头，把水送到每一块田里。';
/** With a number that is wrong. */
const SPEECH = [
  '在全县春灌工作推进会上的讲话',
  '同志们：',
  `${BODY}下面，我讲三点意见。`,
  ...['一、认清形势', '二、抓住关键', '四、压实责任'].flatMap((heading) => [heading, BODY]),
].join('\n');

const ROW = '.quick-input-list .monaco-list-row';

describe('a writer who begins', () => {
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
    await workbench.discardEditors();
  });
  after(() => session?.close());

  /** @param {string} title of the question that is on the screen */
  const untilAsked = (title) =>
    until(
      () => workbench.page.locator('.quick-input-titlebar').innerText(),
      (text) => assert.ok(text.includes(title), text),
    );
  /** @param {string} text that is typed as an answer */
  const typeAnswer = async (text) => {
    await workbench.page.locator('.quick-input-widget input').first().fill(text);
    await workbench.page.keyboard.press('Enter');
  };
  const textInFront = async () => {
    const lines = workbench.page.locator('.editor-instance .view-line');
    return (await lines.allInnerTexts()).map((line) => line.replaceAll('\u00a0', ' '));
  };

  it('finds a new speech under New File, answers three questions and fills in the blanks', async () => {
    await workbench.openNewFile();
    const speech = workbench.page.locator(ROW, { hasText: 'Speech' });
    await speech.first().waitFor();
    await workbench.takeScreenshot('new-file');
    await speech.first().click();
    await untilAsked('1/3');
    await workbench.page.locator(ROW, { hasText: 'Short speech' }).first().waitFor();
    await workbench.takeScreenshot('new-speech-model');
    await workbench.page.locator(ROW, { hasText: 'Short speech' }).first().click();
    await untilAsked('2/3');
    await typeAnswer('全县春灌工作推进会');
    await untilAsked('3/3');
    await workbench.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await untilAsked('2/3');
    const answer = workbench.page.locator('.quick-input-widget input').first();
    await untilEqual(() => answer.inputValue(), '全县春灌工作推进会');
    await typeAnswer('全县冬修水利会议');
    await untilAsked('3/3');
    await typeAnswer('乡亲们');
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await until(textInFront, (lines) => assert.ok(lines.includes('在全县冬修水利会议上的讲话'), lines.join('\n')));
    const lines = await textInFront();
    assert.ok(lines.includes('乡亲们：'), lines.join('\n'));
    assert.ok(
      lines.some((line) => line.startsWith('一是') || line.includes('。一是')),
      lines.join('\n'),
    );
    await workbench.page.keyboard.insertText('部署冬修水利');
    await until(textInFront, (now) => assert.ok(now.some((line) => line.includes('主要任务是部署冬修水利。'))));
    await workbench.takeScreenshot('new-speech');
  });

  it('gives up at any question, and nothing is opened', async () => {
    await workbench.runCommand('Jianggao: New Speech…', { asks: true });
    await untilAsked('1/3');
    await workbench.page.keyboard.press('Enter');
    await untilAsked('2/3');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.equal(await workbench.page.locator('.tab', { hasText: 'Untitled' }).count(), 0);
  });

  it('pastes a speech into plain text and is offered to read it as one', async () => {
    await workbench.writeUntitled('Plain Text', SPEECH);
    await workbench.showNotifications();
    await workbench.untilNotified(/This text looks like a speech/);
    await workbench.takeScreenshot('plain-text');
    await workbench.clickInNotification(/This text looks like a speech/, 'Read as Speech');
    await workbench.untilInStatusBar('Speech (讲稿)');
    await workbench.showProblems();
    await untilEqual(
      async () => (await workbench.problems()).map(({ line, rule }) => `${line} ${rule}`).slice(0, 1),
      ['8 sequence-gap'],
    );
  });

  it('walks through the five steps', async () => {
    await workbench.runCommand('Jianggao: Get Started');
    const steps = workbench.page.locator('.getting-started-step');
    await untilEqual(() => steps.count(), 5);
    await until(
      () => steps.allInnerTexts(),
      ([first, , third]) => assert.match(`${first} ${third}`, /Begin a new speech.*Restructure it/s),
    );
    await workbench.page.locator('.getting-started-step', { hasText: 'Mend what was found' }).first().click();
    await workbench.takeScreenshot('walkthrough');
  });

  it('does each step by its button, on the draft that was in front', async () => {
    await workbench.writeUntitled('Speech (讲稿)', SPEECH);
    await untilEqual(async () => (await textInFront()).filter((line) => line.startsWith('四、')), ['四、压实责任']);
    await workbench.goToLine(4);
    /** The title of a step, one of its buttons, and what comes of it. */
    const steps = /** @type {const} */ ([
      ['Begin a new speech', 'New Speech', () => untilAsked('1/3')],
      ['Write; the numbers write themselves', 'Renumber the Whole Speech', () => untilLine('三、压实责任')],
      ['Restructure it', 'Show the Structure', () => workbench.untilFocusIn('.customview-tree')],
      ['Restructure it', 'Move the Section Down', () => untilLine('二、认清形势')],
      ['Mend what was found', 'Show the Findings', () => workbench.untilFocusIn('.markers-panel')],
      ['Check the count and the time, and finish', 'Fix All Faults', () => untilLine('二、认清形势')],
    ]);
    for (const [title, button, outcome] of steps) {
      await workbench.runCommand('Jianggao: Get Started');
      const step = workbench.page.locator('.getting-started-step', {
        has: workbench.page.locator('h3', { hasText: title }),
      });
      const action = step.locator('.monaco-button', { hasText: button });
      const unfold = async () => {
        if (!(await action.isVisible())) await step.locator('h3').click();
        await action.waitFor({ timeout: 1000 }).catch(() => {});
        return action.isVisible();
      };
      await until(unfold, (isUnfolded) => assert.ok(isUnfolded, `${title} stays folded`));
      await action.click();
      await outcome();
      await workbench.page.keyboard.press('Escape');
    }
    await workbench.takeScreenshot('walkthrough-beside');
    await untilEqual(() => workbench.page.locator('.getting-started-step .codicon.complete').count(), 5);
  });

  /** @param {string} line */
  const untilLine = (line) => until(textInFront, (lines) => assert.ok(lines.includes(line), lines.join('\n')));
});
