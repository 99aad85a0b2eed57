import assert from 'node:assert/strict';
import { until, untilEqual } from '../support/until.mts';

const ROW = '.customview-tree .monaco-list-row';

/** The structure view in the side bar, used as a person does. */
export class StructureView {
  /**
   * @param {import('./workbench.mjs').Workbench} workbench
   * @param {object} [names] in the language of the window
   * @param {string} [names.container] of the icon in the activity bar
   * @param {string} [names.view]
   */
  constructor(workbench, { container = 'Speech', view = 'Structure' } = {}) {
    this.page = workbench.page;
    this.container = container;
    this.title = `${container}: ${view}`;
  }

  /** Shows the view by its icon in the activity bar. */
  async show() {
    const title = this.page.locator('.sidebar .title-label', {
      hasText: new RegExp(`^${literally(this.title)}$`, 'i'),
    });
    if (!(await title.isVisible())) await this.page.locator(`.activitybar a[aria-label="${this.container}"]`).click();
    await title.waitFor();
  }

  /**
   * Drags the edge of the side bar to the right.
   *
   * @param {number} pixels
   */
  async widen(pixels) {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (box === null) throw new Error('there is no side bar');
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** What the rows say, from the top: markers and texts. */
  async labels() {
    return this.page.locator(`${ROW} .label-name`).allInnerTexts();
  }

  /**
   * What stands beside the text of a row.
   *
   * @param {string} label
   */
  async description(label) {
    return this.#row(label).locator('.label-description').innerText();
  }

  /** The texts of the rows that are selected. */
  async selected() {
    return this.page.locator(`${ROW}.selected .label-name`).allInnerTexts();
  }

  /** What is told above the tree. */
  async message() {
    const message = this.page.locator('.tree-explorer-viewlet-tree-view .message:visible');
    return (await message.allInnerTexts()).join('');
  }

  /** What an empty view offers. */
  async offers() {
    return this.page.locator('.welcome-view-content .monaco-button:visible').allInnerTexts();
  }

  /**
   * Clicks a row.
   *
   * @param {string} label how it begins
   * @param {object} [options]
   * @param {boolean} [options.adds] to those that are selected
   */
  async click(label, { adds = false } = {}) {
    await this.#row(label)
      .locator('.label-name')
      .click(adds ? { modifiers: ['Control'] } : {});
  }

  /**
   * Folds a row or unfolds it.
   *
   * @param {string} label how it begins
   */
  async toggle(label) {
    await this.#row(label).locator('.monaco-tl-twistie').click();
  }

  /**
   * Opens the menu of a row.
   *
   * @param {string} label how it begins
   */
  async openMenu(label) {
    await this.#row(label).locator('.label-name').click({ button: 'right' });
  }

  /**
   * Drags a row onto another one.
   *
   * @param {string} label how it begins
   * @param {string} onto how the other one begins
   */
  async drag(label, onto) {
    await this.#row(label).locator('.label-name').dragTo(this.#row(onto).locator('.label-name'));
  }

  /**
   * Clicks a button in the title of the view.
   *
   * @param {string} title
   */
  async clickAction(title) {
    await this.page.locator('.pane-header, .composite.title').first().hover();
    await this.page.locator(`.sidebar .action-item a[aria-label="${title}"]`).first().click();
  }

  /** Whether the keyboard is the view's. */
  async hasFocus() {
    return this.page.evaluate(() => document.activeElement?.closest('.customview-tree') !== null);
  }

  /**
   * Waits until the rows are these, told by how they begin.
   *
   * @param {string[]} beginnings
   */
  async untilRows(beginnings) {
    await until(
      () => this.labels(),
      (labels) =>
        assert.deepEqual(
          labels.map((label, index) => label.slice(0, beginnings[index]?.length ?? 4)),
          beginnings,
        ),
    );
  }

  /**
   * Waits until one row is selected, and it begins like this.
   *
   * @param {string} beginning
   */
  async untilSelected(beginning) {
    await untilEqual(async () => (await this.selected()).map((label) => label.slice(0, beginning.length)), [beginning]);
  }

  /**
   * Waits until the cursor is in a line.
   *
   * @param {number} line counted from 1
   */
  async untilCursorIn(line) {
    await this.page.locator('.statusbar-item', { hasText: new RegExp(`^Ln ${line}, Col`) }).waitFor();
  }

  /** @param {string} label */
  #row(label) {
    return this.page
      .locator(ROW, { has: this.page.locator('.label-name', { hasText: new RegExp(`^${literally(label)}`) }) })
      .first();
  }
}

/** @param {string} text to be found as it stands */
function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
