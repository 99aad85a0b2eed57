import assert from 'node:assert/strict';
import { until, untilEqual } from '../support/until.mts';
import { faultsOf, headingsOf } from './samples.mjs';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

const SAMPLE = 'rally.jianggao';
const FILE = `faulty/${SAMPLE}`;

describe('a writer with a faulty draft', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {import('./samples.mjs').Fault[]} */
  let faults;
  /** @type {{ line: number, rule: string }[]} what the Problems panel should list */
  let findings;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession();
    workbench = session.workbench;
    faults = faultsOf(session.folder, SAMPLE);
    findings = faults.map(({ line, rule }) => ({ line, rule }));
  });
  beforeEach(async () => {
    await workbench.openFromExplorer(FILE);
    await workbench.showProblems();
    await untilFindings(findings);
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
    await workbench.discardEditors();
  });
  after(() => session?.close());

  it('sees a squiggle under every fault', async () => {
    await workbench.goToLine(1);
    const seen = await linesOnScreen();
    await workbench.goToLine(faults.at(-1)?.line ?? 0);
    const seenBelow = await linesOnScreen();
    for (const { line } of faults)
      assert.ok(seen.has(line) || seenBelow.has(line), `line ${line} was never on the screen`);
  });

  it('finds the headings in the Outline view', async () => {
    await workbench.showOutline();
    await untilEqual(async () => headingsAmong(await workbench.outline()), headingsOf(session.folder, FILE));
    await workbench.showFiles();
  });

  it('goes through the headings with Ctrl+Shift+O', async () => {
    await workbench.goToLine(1);
    assert.deepEqual(headingsAmong(await workbench.symbols()), headingsOf(session.folder, FILE));
  });

  it('sees in breadcrumbs and in lines that stay on top where it is', async () => {
    await workbench.goToLine(18);
    await workbench.page.keyboard.press('End');
    await workbench.page.mouse.move(700, 300);
    await workbench.page.mouse.wheel(0, 240);
    const sticky = workbench.page.locator('.sticky-widget .sticky-line-content');
    await until(
      () => sticky.allInnerTexts(),
      (lines) => assert.match(lines.join(''), /（二）突出重点/),
    );
    const crumbs = workbench.page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
    await until(
      () => crumbs.allInnerTexts(),
      (names) => assert.match(names.join(' '), /faulty.*rally.jianggao.*三、压实责任/s),
    );
    await workbench.takeScreenshot('sticky');
  });

  it('mends a fault from the menu of quick fixes', async () => {
    const fault = faults.find(({ rule }) => rule === 'sequence-order');
    assert.ok(fault);
    await workbench.goToLine(1);
    await workbench.clickSquiggle(fault.line);
    const title = `Change to “${fault.was}”`;
    assert.ok((await workbench.openQuickFixes()).includes(title));
    await workbench.takeScreenshot('quick-fixes');

    await workbench.chooseQuickFix(title);
    await untilFindings(findings.filter(({ line }) => line !== fault.line));
    const { squiggled } = await workbench.lines();
    assert.ok(!squiggled.includes(fault.line));

    await workbench.undo();
    await untilFindings(findings);
  });

  it('mends all that leaves no doubt with one command, and takes it back with one key', async () => {
    await workbench.runCommand('Jianggao: Fix All Faults That Leave No Doubt');
    // Where an item is missing, only the writer knows whether to write it or to close the gap.
    await untilFindings(findings.filter(({ rule }) => rule === 'enumeration-gap'));
    await workbench.takeScreenshot('fixed');

    await workbench.undo();
    await untilFindings(findings);
  });

  it('reads it in every colour theme', async () => {
    for (const { name, label, kind } of [
      { name: 'dark', label: 'Dark Modern', kind: 'vs-dark' },
      { name: 'high-contrast', label: 'Dark High Contrast', kind: 'hc-black' },
      { name: 'light', label: 'Light Modern', kind: 'vs' },
    ]) {
      await workbench.changeTheme(label, kind);
      await workbench.showOutline(); // one that was open before would keep its colours
      await workbench.goToLine(1);
      await workbench.takeScreenshot(`findings-${name}`);
      await workbench.showFiles();
    }
  });

  /** @param {{ line: number, rule: string }[]} expected */
  async function untilFindings(expected) {
    await untilEqual(() => workbench.problems(), expected);
  }

  /** Waits until the squiggles on the screen are those of the faults on the screen; answers with all lines there. */
  async function linesOnScreen() {
    const { visible } = await until(
      () => workbench.lines(),
      ({ visible, squiggled }) => {
        const expected = faults.map(({ line }) => line).filter((line) => visible.includes(line));
        assert.notEqual(expected.length, 0);
        assert.deepEqual(squiggled, expected);
      },
    );
    return new Set(visible);
  }
});

/**
 * What is a heading among symbols; the others are items of enumerations.
 *
 * @param {string[]} names
 */
function headingsAmong(names) {
  return names.filter((name) => /^(?:.、|[（(].[）)])/u.test(name));
}
