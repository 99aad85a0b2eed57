import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until, untilEqual } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession, projectFolder } from './session.mjs';
import { StructureView } from './structureView.mjs';

const DRAFT = ['一、认清形势', '形势要看清。', '二、突出重点', '重点要突出。', '三、压实责任', '责任要压实。'];
const ROWS = ['一、认清形势', '二、突出重点', '三、压实责任'];

/** @param {string} name @returns {any} */
const readJson = (name) => JSON.parse(fs.readFileSync(path.join(projectFolder, name), 'utf8'));
const { contributes } = readJson('package.json');
const texts = readJson('package.nls.json');
/** What a menu of the manifest offers, by the group and the place in it. @param {string} menu @param {(when: string) => boolean} shown */
const titlesIn = (menu, shown = () => true) =>
  contributes.menus[menu]
    .filter((/** @type {{ when?: string }} */ { when = '' }) => shown(when))
    .sort((/** @type {{ group: string }} */ one, /** @type {{ group: string }} */ other) =>
      one.group < other.group ? -1 : 1,
    )
    .map((/** @type {{ command: string }} */ { command }) => {
      const { title } = contributes.commands.find(
        (/** @type {{ command: string }} */ each) => each.command === command,
      );
      return texts[title.replaceAll('%', '')];
    });

describe('a writer who uses the right mouse button', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {StructureView} */
  let view;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession();
    workbench = session.workbench;
    view = new StructureView(workbench);
    fs.writeFileSync(path.join(session.folder, 'menus.jianggao'), DRAFT.join('\n'));
    await view.show();
    await workbench.openQuickly('menus.jianggao');
    await view.untilRows(ROWS);
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
    await workbench.page.keyboard.press('Escape');
  });
  after(() => session?.close());

  const ITEM = '.monaco-menu .action-item:not(.disabled) .action-label';
  /** @param {string} title */
  const entry = (title) => workbench.page.locator(ITEM, { hasText: new RegExp(`^${title}$`) });
  /** Takes an entry; a menu that has only just opened takes no click. @param {string} title */
  const choose = async (title) => {
    await entry(title).waitFor();
    await until(
      async () => {
        if (await entry(title).isVisible()) {
          await entry(title).hover();
          await entry(title).click({ delay: 150 });
        }
        return entry(title).isVisible();
      },
      (isOpen) => assert.ok(!isOpen),
    );
  };
  const entries = async () => {
    const all = await workbench.page.locator(ITEM).allInnerTexts();
    return all.map((text) => text.trim()).filter((text) => text !== '');
  };

  /** The key that the menu names beside an entry. @param {string} title */
  const keyOf = (title) =>
    entry(title).locator('xpath=following-sibling::*[contains(@class, "keybinding")]').innerText();

  it('finds everything about the structure in the menu of the text', async () => {
    await workbench.page.locator('.view-line', { hasText: '突出重点' }).click({ button: 'right' });
    await entry('Structure').hover();
    await entry('Promote Section').waitFor();
    const offered = await entries();
    assert.deepEqual(
      titlesIn('jianggao.structureMenu').filter((/** @type {string} */ title) => !offered.includes(title)),
      [],
    );
    assert.equal(await keyOf('Move Section or Item Down'), 'Shift+Alt+PageDown');
    await choose('Move Section or Item Down');
    await view.untilRows(['一、认清形势', '二、压实责任', '三、突出重点']);
    await workbench.undo();
    await view.untilRows(ROWS);
  });

  it('finds it in the menu of a section in the structure view', async () => {
    await view.openMenu('二、');
    await entry('Demote Section').waitFor();
    assert.deepEqual(
      await entries(),
      titlesIn('view/item/context', (when) => when.includes('heading')),
    );
    assert.equal(await keyOf('Move Section or Item Down'), 'Alt+DownArrow');
    await workbench.takeScreenshot('menu-view');
    await choose('Demote Section');
    await view.untilRows(['一、认清形势', '（一）突出重点', '二、压实责任']);
    await workbench.goToLine(1);
    await workbench.undo();
    await view.untilRows(ROWS);
  });

  it('drags several sections at once', async () => {
    await view.click('一、');
    await view.click('二、', { adds: true });
    await view.drag('二、', '三、');
    await view.untilRows(['一、压实责任', '二、认清形势', '三、突出重点']);
    await workbench.goToLine(1);
    await workbench.undo();
    await view.untilRows(ROWS);
  });

  it('drags a section into another one, and out of it again', async () => {
    await view.click('二、');
    await view.drag('二、', '三、');
    await view.untilRows(['一、认清形势', '二、压实责任', '三、突出重点']);
    await workbench.goToLine(1);
    await workbench.undo();
    await view.untilRows(ROWS);
    await view.openMenu('二、');
    await choose('Demote Section');
    await view.untilRows(['一、认清形势', '（一）突出重点', '二、压实责任']);
    // A section that is drawn to a deeper one takes its level.
    await view.drag('二、', '（一）');
    await view.untilRows(['一、认清形势', '（一）突出重点', '（二）压实责任']);
    await workbench.goToLine(1);
    await workbench.undo();
    await workbench.undo();
    await view.untilRows(ROWS);
    await untilEqual(() => view.labels(), ROWS);
  });
});
