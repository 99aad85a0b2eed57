import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until, untilEqual } from '../support/until.mts';
import { faultsOf, MISCOUNTED } from './samples.mjs';
import { INSTALL_TIMEOUT_MS, openSession, projectFolder } from './session.mjs';
import { StructureView } from './structureView.mjs';

/** @type {Record<string, string>} what the manifest says in Chinese, by key */
const words = JSON.parse(fs.readFileSync(path.join(projectFolder, 'package.nls.zh-cn.json'), 'utf8'));
/** @type {{ contributes: { commands: { command: string, title: string }[] } }} */
const manifest = JSON.parse(fs.readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));

const SAMPLE = 'rally.jianggao';
/** Two English words in a row. Names of rules and of the product are single ones. */
const ENGLISH = /[A-Za-z]{2,} [A-Za-z]{2,}/;

describe('a writer whose editor speaks Chinese', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {StructureView} */
  let view;
  /** @type {import('./samples.mjs').Fault[]} */
  let faults;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession({
      language: 'zh-cn',
      files: {
        '冬修.jianggao': '在冬修会上的讲话\n同志们：\n今天，我们来谈谈冬修。\n一、认清形势',
        '农机.jianggao': MISCOUNTED,
      },
    });
    workbench = session.workbench;
    view = new StructureView(workbench, { container: words['viewContainer'], view: words['view.structure'] });
    faults = faultsOf(session.folder, SAMPLE);
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(() => session?.close());

  it('is offered ways to begin, in Chinese', async () => {
    await view.show();
    await until(
      () => view.offers(),
      (offers) => assert.ok(offers.length === 3 && offers.every((offer) => !ENGLISH.test(offer)), `${offers}`),
    );
    await workbench.takeScreenshot('chinese-empty');
  });

  it('reads findings, lengths and the model in Chinese', async () => {
    await workbench.openQuickly(`faulty/${SAMPLE}`);
    await workbench.showProblems();
    await untilEqual(
      () => workbench.problems(),
      faults.map(({ line, rule }) => ({ line, rule })),
    );
    const rows = workbench.page.locator('.markers-panel .monaco-list-row[aria-level="2"] .marker-message-line');
    const messages = await rows.allInnerTexts();
    assert.equal(messages.length, faults.length);
    for (const message of messages) assert.ok(!ENGLISH.test(message), message);
    await workbench.page.locator('.statusbar-item:visible', { hasText: /\d 字 · 约 \d+ 分钟$/ }).waitFor();
    await workbench.page.locator('.statusbar-item:visible', { hasText: '动员部署讲话' }).waitFor();
    await workbench.goToLine(1);
    await workbench.takeScreenshot('chinese-findings');
  });

  it('mends a fault from a menu in Chinese', async () => {
    const fault = faults.find(({ rule }) => rule === 'sequence-order');
    assert.ok(fault);
    await workbench.clickSquiggle(fault.line);
    const offered = await workbench.openQuickFixes();
    assert.ok(offered.includes(`改为“${fault.was}”`), `${offered}`);
    await workbench.takeScreenshot('chinese-quick-fixes');
    await workbench.page.keyboard.press('Escape');
  });

  it('sees the structure with Chinese units', async () => {
    await view.show();
    await until(
      () => view.description('一、'),
      (text) => assert.match(text, /\d 字 · [\d.]+ 分钟$/),
    );
    await workbench.changeTheme('Dark Modern', 'vs-dark');
    await workbench.takeScreenshot('chinese-structure');
    await workbench.changeTheme('Light Modern', 'vs');
  });

  it('is told in Chinese where the next numbers lead', async () => {
    await workbench.openQuickly('冬修.jianggao');
    await workbench.goToLine(4);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    await untilEqual(() => workbench.suggestions(), ['二、', '（一）']);
    const details = workbench.page.locator('.suggest-widget.visible .monaco-list-row .details-label');
    await until(
      () => details.allInnerTexts(),
      (texts) =>
        assert.ok(
          texts.some((text) => /接在“一、…”之后/.test(text)) && !texts.some((text) => ENGLISH.test(text)),
          `${texts}`,
        ),
    );
    await workbench.takeScreenshot('chinese-writing');
    await workbench.page.keyboard.press('Escape');
  });

  it('goes from a wrong count to what was counted', async () => {
    await workbench.openQuickly('农机.jianggao');
    await workbench.peekFromQuickFix(3, '查看涉及的 2 处', 2);
    await workbench.takeScreenshot('chinese-count');
    await workbench.closePeek();
  });

  it('finds every command by its Chinese name', async () => {
    const category = words['category'] ?? '';
    await workbench.openQuickly('冬修.jianggao');
    for (const { command, title } of manifest.contributes.commands) {
      const name = words[title.replaceAll('%', '')] ?? '';
      assert.ok(name !== '' && !ENGLISH.test(name), command);
    }
    assert.ok(await workbench.offersCommand(`${category}: ${words['command.moveDown']}`));
    assert.ok(await workbench.offersCommand(`${category}: ${words['command.checkWorkspace']}`));
  });

  it('is walked through in Chinese', async () => {
    await workbench.runCommand(`${words['category']}: ${words['command.openWalkthrough']}`);
    const steps = workbench.page.locator('.getting-started-step');
    await untilEqual(() => steps.count(), 5);
    await until(
      () => steps.allInnerTexts(),
      (texts) =>
        assert.ok(
          texts.every((text) => !ENGLISH.test(text.split('\n')[0] ?? '')),
          `${texts}`,
        ),
    );
    await workbench.takeScreenshot('chinese-walkthrough');
  });
});
