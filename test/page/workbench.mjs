import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { until, untilEqual } from '../support/until.mts';

const screenshotsFolder = fileURLToPath(new URL('../output/screenshots', import.meta.url));

/** What is waited for comes within a second or two; a busy machine may need longer. */
const PATIENCE_MS = 40_000;

const EXPLORER_ROW = '.explorer-folders-view .monaco-list-row';
const PROBLEM_ROW = '.markers-panel .monaco-list-row';
const OUTLINE_ROW = '.outline-tree .monaco-list-row';
const PICKER_ROW = '.quick-input-list .monaco-list-row';
const NOTIFICATION = '.notifications-center .notification-list-item';
const MENU_ROW = '.action-widget .monaco-list-row';

/** A window of VS Code, used as a person does: with the keyboard and the mouse, reading what is on the screen. */
export class Workbench {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    page.setDefaultTimeout(PATIENCE_MS);
    this.page = page;
  }

  /** Waits until the folder is there to be worked with. */
  async untilReady() {
    await this.page.locator(EXPLORER_ROW).first().waitFor();
  }

  /** Waits until a window without a folder, or with an empty one, can be worked with. */
  async untilReadyWithoutFiles() {
    await this.page.locator('[id="status.notifications"]').waitFor();
  }

  /**
   * Begins a document that is not on disk.
   *
   * @param {string} language as people know it
   * @param {string} text
   */
  async writeUntitled(language, text) {
    const tabs = this.page.locator('.tab', { hasText: 'Untitled-' });
    const count = await tabs.count();
    await this.runCommand('File: New Untitled Text File');
    await untilEqual(() => tabs.count(), count + 1);
    await this.runCommand('Change Language Mode', { asks: true });
    await this.#pick(language, language);
    await this.#untilPicked();
    await this.page.keyboard.insertText(text);
  }

  /**
   * Whether the Command Palette has a command.
   *
   * @param {string} title with its category
   */
  async offersCommand(title) {
    await this.#openPalette(title);
    const rows = this.page.locator(PICKER_ROW);
    const texts = await rows.allInnerTexts();
    await this.page.keyboard.press('Escape');
    await this.#untilPicked();
    return texts.some((text) => text.includes(title));
  }

  /**
   * Opens a file by way of the Explorer.
   *
   * @param {string} path below the open folder, with slashes
   */
  async openFromExplorer(path) {
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
      const row = this.page.locator(`${EXPLORER_ROW}[aria-level="${depth + 1}"][aria-label="${name}"]`);
      if (depth === names.length - 1) await row.dblclick();
      else if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
    }
    await this.untilActive(nameOf(path));
  }

  /**
   * Opens a file by way of Quick Open.
   *
   * @param {string} path below the open folder, with slashes
   */
  async openQuickly(path) {
    await this.page.keyboard.press('Control+P');
    await this.#pick(path, nameOf(path));
    await this.untilActive(nameOf(path));
  }

  /**
   * Runs a command from the Command Palette.
   *
   * @param {string} title with its category
   * @param {object} [options]
   * @param {boolean} [options.asks] the command asks something where the Command Palette was
   */
  async runCommand(title, { asks = false } = {}) {
    await this.#openPalette(title);
    await this.#chooseRow(PICKER_ROW, title);
    if (asks) await until(() => this.page.locator('.quick-input-widget input').first().inputValue(), notCommand);
    else await this.#untilPicked();
  }

  /** Opens File > New File…. Right after the start VS Code may tell that it cannot yet; a person tries again. */
  async openNewFile() {
    const picker = this.page.locator('.quick-input-widget input[placeholder^="Select File Type"]');
    const refusal = this.page.locator('.monaco-dialog-box');
    const tryOnce = async () => {
      await this.#openPalette('Create: New File...');
      // Similar commands come a little later and move what is below them: the key goes with the command, a click may not.
      await this.#chooseRow(PICKER_ROW, 'Create: New File...');
      await picker.or(refusal).first().waitFor();
      if (await refusal.isVisible()) await this.page.keyboard.press('Enter');
      return picker.isVisible();
    };
    await until(tryOnce, (opened) => assert.ok(opened, 'there is no New File…'));
  }

  /**
   * Answers the question that is on the screen.
   *
   * @param {string} text
   */
  async type(text) {
    await this.page.locator('.quick-input-widget input').first().fill(text);
    await this.page.keyboard.press('Enter');
    await this.#untilPicked();
  }

  /** What the open picker offers. */
  async pickerRows() {
    await this.page.locator(PICKER_ROW).nth(1).waitFor();
    return this.page.locator(PICKER_ROW).allInnerTexts();
  }

  /**
   * Takes a row of the open picker.
   *
   * @param {string} label
   */
  async pickRow(label) {
    await this.#chooseRow(PICKER_ROW, label);
    await this.#untilPicked();
  }

  /**
   * Waits until an item of the status bar has this text.
   *
   * @param {string} text
   */
  async untilInStatusBar(text) {
    await this.#statusBarItem(text).waitFor();
  }

  /**
   * Waits until no item of the status bar has this text in it.
   *
   * @param {string} text
   */
  async untilNotInStatusBar(text) {
    await this.page.locator('.statusbar-item:visible', { hasText: text }).waitFor({ state: 'detached' });
  }

  /** @param {string} text */
  async clickStatusBar(text) {
    await this.#statusBarItem(text).click();
  }

  /** Shows what the extension has to tell. */
  async showNotifications() {
    await this.runCommand('Notifications: Show Notifications');
    await this.page.locator('.notifications-center').waitFor();
  }

  /** Forgets what the extension has told. */
  async clearNotifications() {
    await this.runCommand('Notifications: Clear All Notifications');
  }

  /**
   * Waits until something is told; answers with the text.
   *
   * @param {RegExp} text
   */
  async untilNotified(text) {
    const message = this.page.locator(`${NOTIFICATION} .notification-list-item-message`, { hasText: text }).first();
    await message.waitFor();
    return message.innerText();
  }

  /**
   * Whether something is told within a few seconds.
   *
   * @param {RegExp} text
   */
  async isNotified(text) {
    const message = this.page.locator(`${NOTIFICATION} .notification-list-item-message`, { hasText: text }).first();
    await message.waitFor({ timeout: 5000 }).catch(() => {});
    return message.isVisible();
  }

  /**
   * Clicks a button of a notification.
   *
   * @param {RegExp} text
   * @param {string} button
   */
  async clickInNotification(text, button) {
    const notification = this.page.locator(NOTIFICATION, { hasText: text }).first();
    await notification.locator('.monaco-button', { hasText: button }).click();
  }

  /** Closes every editor without saving, and what is asked or shown above them. */
  async discardEditors() {
    const tabs = this.page.locator('.tab');
    for (let count = await tabs.count(); count > 0; count = await tabs.count()) {
      await this.page.keyboard.press('Escape');
      await this.runCommand('View: Revert and Close Editor');
      await until(
        () => tabs.count(),
        (left) => assert.ok(left < count, 'the editor stays open'),
      );
    }
  }

  /**
   * Changes the colour theme.
   *
   * @param {string} label
   * @param {string} kind the class of such themes
   */
  async changeTheme(label, kind) {
    await this.runCommand('Preferences: Color Theme', { asks: true });
    await this.#pick(label, label);
    await this.#untilPicked();
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** The rows of Go to Symbol in Editor, from that of the symbol in which the cursor is; it is closed again. */
  async symbols() {
    await this.page.keyboard.press('Control+Shift+O');
    const rows = this.page.locator(PICKER_ROW);
    await rows.nth(1).waitFor(); // a single one says that they are looked for, or that there are none
    const total = Number(await rows.first().getAttribute('aria-setsize'));
    /** @type {Map<number, string>} by their place in the list; only those on the screen can be read */
    const names = new Map();
    const readScreen = async () => {
      const found = await rows.evaluateAll((elements) =>
        elements.map((row) => [Number(row.getAttribute('data-index')), row.ariaLabel ?? '']),
      );
      for (const [index, label] of found) names.set(Number(index), String(label).replace(/ \([a-z]+\).*$/, ''));
      await this.page.keyboard.press('PageDown');
      return names.size;
    };
    await untilEqual(readScreen, total);
    await this.page.keyboard.press('Escape');
    await this.#untilPicked();
    return [...names].sort(([one], [other]) => one - other).map(([, name]) => name);
  }

  /** Shows the Problems panel. */
  async showProblems() {
    if (await this.page.locator('.markers-panel').isVisible()) return;
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel').waitFor();
  }

  /**
   * The findings in the Problems panel.
   *
   * @returns {Promise<{ line: number, rule: string }[]>} in the order of the text, lines counted from 1
   */
  async problems() {
    const rows = await this.page.locator(PROBLEM_ROW).allInnerTexts();
    const problems = rows.flatMap((row) => {
      const found = /\njianggao\s+([\w-]+)\s+\[Ln (\d+), Col \d+\]/.exec(row);
      return found ? [{ line: Number(found[2]), rule: String(found[1]) }] : [];
    });
    return problems.sort((one, other) => one.line - other.line);
  }

  /** The files in the Problems panel that are on the screen. */
  async problemFiles() {
    return this.page.locator('.markers-panel .monaco-list-row[aria-level="1"] .label-name').allInnerTexts();
  }

  /** The places that the Problems panel shows below its findings. */
  async relatedPlaces() {
    return this.page.locator('.markers-panel .monaco-list-row[aria-level="3"]').allInnerTexts();
  }

  /**
   * Follows the link from a finding in the Problems panel to the page of its rule.
   *
   * @param {string} rule
   */
  async clickRule(rule) {
    await this.page
      .locator(`${PROBLEM_ROW} a`, { hasText: rule })
      .first()
      .click({ modifiers: ['Control'] });
  }

  /**
   * Waits until the preview of a page is in front.
   *
   * @param {string} name of its file
   */
  async untilPreview(name) {
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    // The page is drawn in a frame of a frame, when it is ready.
    const headings = () =>
      Promise.all(
        this.page.frames().map((frame) =>
          frame
            .locator('h1')
            .count()
            .catch(() => 0),
        ),
      );
    await until(headings, (counts) => assert.ok(Math.max(...counts) > 0, `${name} is empty`));
  }

  /** Folds the problems of each file away. */
  async foldProblems() {
    await this.page.locator('.panel .codicon-collapse-all:visible').first().click();
  }

  /** How many problems there are in the workspace, as the Problems panel's title has it. */
  async problemCount() {
    const badge = this.page.locator('.panel .action-item.checked .badge-content');
    return Number((await badge.first().innerText()).replace(/\D/g, ''));
  }

  /** Folds the files in the side bar away and shows the Outline view instead. */
  async showOutline() {
    await this.#toggleView('Explorer Section: samples', false);
    await this.#toggleView('Outline Section', true);
    await this.page.locator(OUTLINE_ROW).first().waitFor();
  }

  /** Folds the Outline view away and shows the files instead. */
  async showFiles() {
    await this.#toggleView('Outline Section', false);
    await this.#toggleView('Explorer Section: samples', true);
    await this.untilReady();
  }

  /** The rows of the Outline view. */
  async outline() {
    return this.page.locator(`${OUTLINE_ROW} .label-name`).allInnerTexts();
  }

  /**
   * Puts the cursor into a line of the text.
   *
   * @param {number} line counted from 1
   */
  async goToLine(line) {
    await this.page.keyboard.press('Control+G');
    await this.#pick(`:${line}`, `Press 'Enter' to go to line ${line}`);
    await this.#untilPicked();
    await this.#untilInLine(line);
  }

  /**
   * Waits until the keyboard belongs to a part of the window.
   *
   * @param {string} selector
   */
  async untilFocusIn(selector) {
    const holdsFocus = () => this.page.evaluate((part) => Boolean(document.activeElement?.closest(part)), selector);
    await untilEqual(holdsFocus, true);
  }

  /** Takes the last change back. */
  async undo() {
    await this.page.keyboard.press('Control+Z');
  }

  /**
   * Puts a picture of the window among the others.
   *
   * @param {string} name
   */
  async takeScreenshot(name) {
    await this.page.mouse.move(0, 0); // what lies under the pointer may look different
    await this.page.screenshot({
      path: path.join(screenshotsFolder, `${name}.png`),
      style: '.peekview-title .dirname { visibility: hidden }', // a folder of this machine
    });
  }

  /**
   * What the screen shows of the text.
   *
   * @returns {Promise<{ visible: number[], squiggled: number[] }>} the lines that begin on the screen, and those of
   *   the squiggles; both counted from 1, in the order of the text
   */
  async lines() {
    return this.page.evaluate(() => {
      const editor = document.querySelector('.editor-instance');
      const found = (/** @type {string} */ selector) => [...(editor?.querySelectorAll(selector) ?? [])];
      const numbers = found('.margin-view-overlays .line-numbers')
        .map((element) => ({ line: Number(element.textContent), top: element.getBoundingClientRect().top }))
        .sort((one, other) => one.top - other.top);
      const squiggled = found('.squiggly-error, .squiggly-warning').flatMap((element) => {
        const { top } = element.getBoundingClientRect();
        return numbers.findLast((number) => number.top <= top)?.line ?? [];
      });
      return { visible: numbers.map(({ line }) => line), squiggled: squiggled.sort((one, other) => one - other) };
    });
  }

  /**
   * Puts the cursor into the first squiggle of a line.
   *
   * @param {number} line on the screen, counted from 1
   */
  async clickSquiggle(line) {
    const { squiggled } = await until(
      () => this.lines(),
      (lines) => assert.ok(lines.squiggled.includes(line), `there is no squiggle in line ${line}`),
    );
    const boxes = await this.page
      .locator('.editor-instance')
      .locator('.squiggly-error, .squiggly-warning')
      .evaluateAll((elements) =>
        elements.map((element) => element.getBoundingClientRect().toJSON()).sort((one, other) => one.top - other.top),
      );
    const box = boxes[squiggled.indexOf(line)];
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await this.#untilInLine(line);
  }

  /**
   * Opens the menu of quick fixes where the cursor is.
   *
   * @returns {Promise<string[]>} what it offers
   */
  async openQuickFixes() {
    const first = this.page.locator(MENU_ROW).first();
    // While VS Code works out its light bulb, it may drop the key; a person presses it again.
    const pressKey = async () => {
      await this.page.keyboard.press('Control+.');
      await first.waitFor({ timeout: 2000 }).catch(() => {});
      return first.isVisible();
    };
    await until(pressKey, (opened) => assert.ok(opened, 'there is no menu of quick fixes'));
    return this.page.locator(`${MENU_ROW}.action`).allInnerTexts();
  }

  /**
   * Chooses in the menu of quick fixes.
   *
   * @param {string} title
   */
  async chooseQuickFix(title) {
    await this.#chooseRow(MENU_ROW, title);
    await this.page.locator(MENU_ROW).first().waitFor({ state: 'detached' });
  }

  /** What the list of suggestions offers, from the top as far as it is on the screen; undefined where there is none. */
  async suggestions() {
    const widget = this.page.locator('.suggest-widget.visible');
    if (!(await widget.isVisible())) return undefined;
    return widget.locator('.monaco-list-row .label-name').allInnerTexts();
  }

  /**
   * Lets the editor show places inside itself, by way of a quick fix.
   *
   * @param {number} line of the squiggle, counted from 1
   * @param {string} title of the quick fix
   * @param {number} count of places
   */
  async peekFromQuickFix(line, title, count) {
    const widget = this.page.locator('.peekview-widget');
    const tryOnce = async () => {
      await this.clearNotifications();
      await this.clickSquiggle(line);
      await this.openQuickFixes();
      await this.chooseQuickFix(title);
      await widget.waitFor({ timeout: 5000 }).catch(() => {});
      return widget.isVisible();
    };
    // VS Code forgets an action where it works out its light bulb at that moment; a person chooses it again.
    await until(tryOnce, (opened) => assert.ok(opened, 'no places are shown'));
    const rows = widget.locator('.ref-tree .monaco-list-row .referenceMatch');
    await untilEqual(() => rows.count(), count);
  }

  /** Closes what the editor shows inside itself. */
  async closePeek() {
    await this.page.keyboard.press('Escape');
    await this.page.locator('.peekview-widget').waitFor({ state: 'detached' });
  }

  /**
   * Opens the Command Palette and types. Where something else takes the focus at that moment, the palette is closed again; a person presses the key again.
   *
   * @param {string} title of a command
   */
  async #openPalette(title) {
    const tryOnce = async () => {
      await this.page.keyboard.press('F1');
      await this.page.locator('.quick-input-widget input').first().fill(`>${title}`, { timeout: 2000 });
      await this.page.locator(PICKER_ROW).first().waitFor({ timeout: 5000 });
    };
    await until(
      () => tryOnce().then(() => undefined, String),
      (reason) => assert.equal(reason, undefined),
    );
  }

  /**
   * Types into the open picker and takes the row with this label.
   *
   * @param {string} query
   * @param {string} label
   */
  async #pick(query, label) {
    await this.page.locator('.quick-input-widget input').first().fill(query);
    await this.#chooseRow(PICKER_ROW, label);
  }

  /**
   * Moves down to a row and presses Enter.
   *
   * @param {string} rows
   * @param {string} label
   */
  async #chooseRow(rows, label) {
    await this.page.locator(rows, { hasText: label }).first().waitFor();
    const chosen = this.page.locator(`${rows}.focused`, { hasText: label });
    const count = await this.page.locator(rows).count();
    for (let step = 0; step < count && !(await chosen.isVisible()); step++) await this.page.keyboard.press('ArrowDown');
    await chosen.waitFor();
    await this.page.keyboard.press('Enter');
  }

  async #untilPicked() {
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** @param {string} name of a file */
  async untilActive(name) {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** @param {string} text */
  #statusBarItem(text) {
    const whole = new RegExp(`^\\s*${text.replace(/[()]/g, '\\$&')}\\s*$`);
    return this.page.locator('.statusbar-item:visible', { hasText: whole });
  }

  /** @param {number} line */
  async #untilInLine(line) {
    await this.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col`) }).waitFor();
  }

  /**
   * @param {string} label of a section of the side bar
   * @param {boolean} expanded
   */
  async #toggleView(label, expanded) {
    const header = this.page.locator(`.pane-header[aria-label="${label}"]`);
    if ((await header.getAttribute('aria-expanded')) !== String(expanded)) await header.click();
  }
}

/** @param {string} path */
function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** @param {string} text in the picker; that of the Command Palette starts like this */
function notCommand(text) {
  assert.ok(!text.startsWith('>'), 'nothing is asked');
}
