import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until, untilEqual } from '../support/until.mts';
import { CLOSING, FINISHED, MECHANISM, OCCASION, SALUTATION, SECTIONS, TASK } from './newcomerSpeech.mjs';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';
import { StructureView } from './structureView.mjs';

const ROW = '.quick-input-list .monaco-list-row';
/** As it is suggested. */
const FILE = `在${OCCASION}上的讲话.jianggao`;

/** From an empty folder to a speech that can be held, by what the README says; `docs/newcomer.md` tells it with the pictures taken here. */
describe('a newcomer with the README', function () {
  this.retries(0); // each step goes on from the one before
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {StructureView} */
  let view;
  /** @type {string} */
  let file;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession({ withoutSamples: true });
    workbench = session.workbench;
    await workbench.page.setViewportSize({ width: 1160, height: 640 }); // for pictures that can be read on a page
    view = new StructureView(workbench);
    file = path.join(session.folder, FILE);
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(() => session?.close());

  /** @param {string} key */
  const press = (key) => workbench.page.keyboard.press(key);
  /**
   * Writes as with an input method: clause by clause.
   *
   * @param {string} text
   */
  const write = async (text) => {
    for (const clause of text.match(/[^。；，]+[。；，]?/g) ?? []) await workbench.page.keyboard.insertText(clause);
  };
  /**
   * Writes into a place of the scaffold and goes to the next.
   *
   * @param {string} text
   */
  const fillIn = async (text) => {
    await write(text);
    await press('Tab');
  };
  /**
   * Breaks the line and takes the first number that is suggested.
   *
   * @param {string} number that it is
   */
  const takeNumber = async (number) => {
    await press('Enter');
    await untilEqual(async () => (await workbench.suggestions())?.[0], number);
    await press('Tab');
    await untilEqual(() => workbench.suggestions(), undefined);
  };
  /**
   * Breaks the line and waits until a number is suggested, wherever in the list.
   *
   * @param {string} number
   */
  const untilListed = async (number) => {
    await press('Enter');
    await until(
      () => workbench.suggestions(),
      (found) => assert.ok(found?.includes(number), `${number} is not among ${found}`),
    );
  };
  /**
   * Takes a number out of the list.
   *
   * @param {string} number
   */
  const takeListed = async (number) => {
    const listed = (await workbench.suggestions()) ?? [];
    for (let step = 0; step <= listed.indexOf(number); step++) await press('ArrowDown');
    await press('Enter');
    await untilEqual(() => workbench.suggestions(), undefined);
  };
  /**
   * Selects the next place that has a text.
   *
   * @param {string} text
   */
  const find = async (text) => {
    await press('Control+F');
    await workbench.page.locator('.find-widget.visible textarea').first().fill(text);
    await workbench.page.locator('.find-widget.visible .matchesCount', { hasText: /^1 of/ }).waitFor();
    await press('Escape');
  };
  /** Saves; answers with what is on disk, which follows in its own time. */
  const save = async () => {
    await press('Control+S');
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  };
  /** The length of the speech in the status bar. */
  const length = () => workbench.page.locator('.statusbar-item', { hasText: /characters · / });
  /** @param {RegExp} text */
  const untilLength = (text) =>
    until(
      async () => (await length().innerText()).trim(),
      (shown) => assert.match(shown, text),
    );
  /** The sections that the structure view shows by their numbers; one that sticks to its top is there twice, or last. */
  const sections = async () => {
    const labels = await view.labels();
    return [...'一二三四五'].flatMap((number) => labels.find((label) => label.startsWith(`${number}、`)) ?? []);
  };
  /** @param {string[]} beginnings */
  const untilSections = (beginnings) =>
    untilEqual(async () => (await sections()).map((label) => label.slice(0, 4)), beginnings);
  /** @param {string} text */
  const untilSaved = (text) => until(save, (saved) => assert.ok(saved.includes(text), `no ${text} in ${saved}`));

  it('begins under New File…: model, occasion, salutation', async () => {
    await view.show();
    await view.widen(130);
    await untilEqual(() => view.offers(), ['New Speech', 'Open a File', 'Read This Text as a Speech']);
    await workbench.takeScreenshot('newcomer-01-empty');
    await workbench.openNewFile();
    await workbench.page.locator(ROW, { hasText: 'Speech' }).first().click();
    const asked = workbench.page.locator('.quick-input-titlebar');
    await until(
      () => asked.innerText(),
      (text) => assert.ok(text.includes('1/3'), text),
    );
    await workbench.page.locator(ROW, { hasText: 'Rally and deployment' }).first().waitFor();
    await workbench.takeScreenshot('newcomer-02-model');
    await workbench.page.locator(ROW, { hasText: 'Rally and deployment' }).first().click();
    await until(
      () => asked.innerText(),
      (text) => assert.ok(text.includes('2/3'), text),
    );
    await workbench.page.keyboard.insertText(OCCASION);
    await press('Enter');
    await until(
      () => asked.innerText(),
      (text) => assert.ok(text.includes('3/3'), text),
    );
    await workbench.page.keyboard.insertText(SALUTATION);
    await workbench.takeScreenshot('newcomer-03-salutation');
    await press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await workbench.page.locator('.editor-instance .view-line', { hasText: OCCASION }).first().waitFor();
    await untilSections(['一、【请', '二、【请', '三、【请']);
    await workbench.takeScreenshot('newcomer-04-scaffold');
  });

  it('fills the scaffold in with Tab', async () => {
    await fillIn(TASK);
    for (const { heading, leadIn, points } of Object.values(SECTIONS)) {
      await fillIn(heading);
      await fillIn(leadIn);
      for (const point of points) {
        await fillIn(point.heading);
        await fillIn(point.text);
        for (const item of point.items ?? []) await fillIn(`${item}。`);
      }
    }
    await workbench.takeScreenshot('newcomer-05-filled');
  });

  it('saves it under the name that is suggested', async () => {
    await press('Control+S');
    const name = workbench.page.locator('.quick-input-widget input').first();
    await name.waitFor();
    await untilEqual(() => name.inputValue(), file);
    await workbench.takeScreenshot('newcomer-06-save-as');
    await press('Enter');
    await workbench.untilActive(FILE);
    await untilSaved('讲几点意见');
  });

  it('says how many points there are', async () => {
    await find('几点意见');
    await write('三点意见');
    await untilSaved('下面，我讲三点意见。');
  });

  it('writes a fourth section, number by number, and a third level by demoting', async () => {
    await press('Control+End');
    await untilListed('四、');
    await takeListed('四、');
    await untilSaved('下面，我讲四点意见。');
    await write(`${MECHANISM.heading}。`); // one mark too many
    await press('Enter');
    await untilEqual(() => workbench.suggestions(), ['（一）', '五、']);
    await view.untilSelected('四、');
    await untilLength(/^[\d,]+ characters · 11 min$/);
    await workbench.takeScreenshot('newcomer-07-popup');
    await write(MECHANISM.leadIn); // what is written on hides the list
    await takeNumber('（一）');
    await write(`${MECHANISM.people.heading}。${MECHANISM.people.text}`);
    await takeNumber('（二）');
    await write(`${MECHANISM.money.heading}。${MECHANISM.money.text}`);
    await takeNumber('（三）');
    await press('Alt+.');
    await untilSaved('\n1.');
    await write(String(MECHANISM.money.ways[0]));
    await takeNumber('2.');
    await write(String(MECHANISM.money.ways[1]));
    await untilListed('（三）');
    await view.untilSelected('2.');
    await untilLength(/^[\d,]+ characters · 14 min$/);
    await workbench.takeScreenshot('newcomer-08-numbers');
    await takeListed('（三）');
    await write(`${MECHANISM.method.heading}。${MECHANISM.method.text}`);
    await press('Enter');
    await write(CLOSING);
    await untilSaved(CLOSING);
    await view.untilSelected('同志们');
    await workbench.takeScreenshot('newcomer-09-written');
  });

  it('mends the mark with F8 and Ctrl+.', async () => {
    await workbench.changeTheme('Dark Modern', 'vs-dark');
    await press('F8');
    await workbench.page.locator('.marker-widget', { hasText: 'ends without a mark' }).waitFor();
    const offered = await workbench.openQuickFixes();
    assert.equal(offered[0], 'Remove “。”');
    await workbench.takeScreenshot('newcomer-10-quick-fix');
    await workbench.chooseQuickFix('Remove “。”');
    await untilSaved(`四、${MECHANISM.heading}\n`);
    await press('Escape');
  });

  it('sets a target and sees the minutes', async () => {
    await length().click();
    await workbench.pickerRows();
    await press('Enter');
    await until(
      () => workbench.page.locator('.quick-input-title').innerText(),
      (title) => assert.equal(title, 'Target time'),
    );
    await workbench.type('18');
    await untilLength(/^3,124 characters · 16\/18 min$/);
    await press('Escape');
    await workbench.page.locator('.workbench-hover').waitFor({ state: 'hidden' });
    await workbench.takeScreenshot('newcomer-11-target');
  });

  it('drags the fourth section before the third; what speaks of it follows, and the closing stays', async () => {
    await untilSections(['一、提高', '二、突出', '三、压实', '四、健全']);
    await view.drag('四、', '三、');
    await untilSections(['一、提高', '二、突出', '三、健全', '四、压实']);
    await workbench.takeScreenshot('newcomer-12-dragged');
    await workbench.goToLine(26);
    await untilSaved('刚才我讲的第四部分的各项责任');
  });

  it('moves a point down with the keyboard; what speaks of it follows', async () => {
    await workbench.goToLine(6);
    await press('Alt+Shift+PageDown');
    await untilSaved('前述第（二）点');
    await view.untilSelected('（二）从发展');
    await workbench.takeScreenshot('newcomer-13-moved');
  });

  it('has what was meant on disk, in three levels, with nothing to be mended', async () => {
    await untilEqual(save, FINISHED);
    await workbench.showProblems();
    await workbench.page.locator('.markers-panel', { hasText: 'No problems have been detected' }).waitFor();
    assert.deepEqual(await workbench.problems(), []);
    await workbench.takeScreenshot('newcomer-14-finished');
    await workbench.page.setViewportSize({ width: 1160, height: 1000 }); // every row is on the screen
    await untilSections(['一、提高', '二、突出', '三、健全', '四、压实']);
    const labels = await view.labels();
    for (const marker of ['三、', '（二）', '1.', '2.', '一是'])
      assert.ok(
        labels.some((label) => label.startsWith(marker)),
        `${marker} is not among ${labels}`,
      );
    assert.match(FINISHED, /我讲四点意见/);
  });
});
