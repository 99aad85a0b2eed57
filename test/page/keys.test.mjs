import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until, untilEqual } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession, projectFolder } from './session.mjs';

const DRAFT = [
  '一、夯实基层',
  '各镇都要动起来。',
  '（一）建强班子',
  '班子要配齐。',
  '（二）带好队伍',
  '队伍要带好。',
  '二、发展产业',
  '产业是根本。',
  '四、改善民生',
  '民生是大事。',
];

/** The line of the cursor from 1, the keys, and some lines that are there then, or the line in which the cursor is then. */
const CHANGES = /** @type {const} */ ({
  'jianggao.promote': [5, ['二、带好队伍', '队伍要带好。', '三、发展产业', '产业是根本。', '五、改善民生']],
  'jianggao.demote': [7, ['（三）发展产业', '产业是根本。', '二、改善民生']],
  'jianggao.moveUp': [5, ['（一）带好队伍', '队伍要带好。', '（二）建强班子']],
  'jianggao.moveDown': [3, ['（一）带好队伍', '队伍要带好。', '（二）建强班子']],
  'jianggao.cutSection': [3, ['各镇都要动起来。', '（一）带好队伍']],
  'jianggao.splitSection': [6, ['（二）带好队伍', '（三）队伍要带好。']],
  'jianggao.joinSection': [5, ['班子要配齐。', '带好队伍']],
  'jianggao.insertBefore': [5, ['（二）', '（三）带好队伍']],
  'jianggao.insertBehind': [5, ['队伍要带好。', '（三）', '二、发展产业']],
  'jianggao.insertInside': [5, ['队伍要带好。', '1.', '二、发展产业']],
  'jianggao.renumberList': [7, ['产业是根本。', '三、改善民生']],
  'jianggao.renumber': [1, ['产业是根本。', '三、改善民生']],
});
const STEPS = /** @type {const} */ ({
  'jianggao.goToNextHeading': [1, 3],
  'jianggao.goToPreviousHeading': [5, 3],
  'jianggao.goToParentHeading': [5, 1],
  'jianggao.goToNextSibling': [3, 5],
  'jianggao.goToPreviousSibling': [7, 1],
});
/** Tried in another way below. */
const OTHERS = ['jianggao.copySection', 'jianggao.pasteSection', 'jianggao.renumberSection', 'jianggao.foldToLevel'];

const { contributes } = JSON.parse(fs.readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
/** @type {readonly { command: string, key: string, when: string }[]} */
const KEYS = contributes.keybindings.filter(
  (/** @type {{ command: string, when: string, key: string }} */ { command, when, key }) =>
    command !== 'runCommands' && !when.includes('focusedView') && key !== 'enter',
);
/** @param {string} command */
const keyOf = (command) => KEYS.find((binding) => binding.command === command)?.key ?? assert.fail(command);

const NAMES = /** @type {Readonly<Record<string, string>>} */ ({
  alt: 'Alt',
  shift: 'Shift',
  ctrl: 'Control',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  ',': 'Comma',
  '.': 'Period',
  ';': 'Semicolon',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
});
/** `alt+; alt+x` as Chromium calls it, stroke by stroke. @param {string} key */
const strokesOf = (key) =>
  key.split(' ').map((stroke) =>
    stroke
      .split('+')
      .map((name) => NAMES[name] ?? `Key${name.toUpperCase()}`)
      .join('+'),
  );

describe('a writer who uses the keyboard', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {string} */
  let file;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession();
    workbench = session.workbench;
    file = path.join(session.folder, 'keys.jianggao');
    fs.writeFileSync(file, DRAFT.join('\n'));
    await workbench.openQuickly('keys.jianggao');
    // The first answer may take a while.
    await workbench.page.locator('.statusbar-item:visible', { hasText: ' characters · ' }).waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(() => session?.close());

  /** @param {string} command */
  const press = async (command) => {
    for (const stroke of strokesOf(keyOf(command))) await workbench.page.keyboard.press(stroke);
  };
  /** The draft as it is now: it is saved first. */
  const linesNow = async () => {
    await workbench.page.keyboard.press('Control+S');
    return fs.readFileSync(file, 'utf8').split('\n');
  };
  /** Takes back what was done. */
  const restore = async () => {
    await workbench.undo();
    await untilEqual(linesNow, DRAFT);
  };
  const cursorLine = async () => {
    const text = await workbench.page.locator('[id="status.editor.selection"]').innerText();
    return Number(/Ln (\d+)/.exec(text)?.[1]);
  };

  it('has a key for everything, and every key is tried here', () => {
    const tried = [...Object.keys(CHANGES), ...Object.keys(STEPS), ...OTHERS];
    assert.deepEqual(KEYS.map(({ command }) => command).sort(), tried.sort());
  });

  for (const [command, [line, there]] of Object.entries(CHANGES))
    it(`does ${command.slice('jianggao.'.length)}, and undoes it in one step`, async () => {
      await workbench.goToLine(line);
      await press(command);
      const expected = there.join('\n');
      await until(linesNow, (lines) => assert.ok(lines.join('\n').includes(expected), lines.join('\n')));
      await restore();
    });

  for (const [command, [from, to]] of Object.entries(STEPS))
    it(`does ${command.slice('jianggao.'.length)}`, async () => {
      await workbench.goToLine(from);
      await press(command);
      await untilEqual(cursorLine, to);
    });

  it('copies a section and puts it in elsewhere', async () => {
    await workbench.goToLine(5);
    await press('jianggao.copySection');
    await workbench.goToLine(8);
    await press('jianggao.pasteSection');
    await until(linesNow, (lines) =>
      assert.deepEqual(lines.slice(7, 10), ['产业是根本。', '（一）带好队伍', '队伍要带好。']),
    );
    await restore();
  });

  it('renumbers a section only', async () => {
    await workbench.goToLine(1);
    await press('jianggao.renumberSection');
    await workbench.showNotifications();
    await workbench.untilNotified(/Every list is numbered in order already/);
    await workbench.clearNotifications();
    await workbench.page.locator('.tab.active').click();
    assert.deepEqual(await linesNow(), DRAFT);
  });

  it('folds to a level', async () => {
    await workbench.goToLine(9);
    await press('jianggao.foldToLevel');
    await workbench.pickRow('Level 1');
    await untilEqual(async () => (await workbench.lines()).visible, [1, 7, 9, 10]);
  });
});
