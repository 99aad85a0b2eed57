import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until, untilEqual } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';
import { StructureView } from './structureView.mjs';

const DRAFT = `在云岫县冬修水利动员会上的讲话
同志们：
下面，我讲三点意见。
一、认清形势
对当前的形势要有清醒的认识。
（一）旱涝的教训还在眼前。今年先抗旱、后排涝，说到底是蓄不住。
（二）设施的欠账还很沉重。一是渠道淤塞；二是塘坝渗漏；三是机井老化。
（三）群众的期盼还很迫切。田里缺水，人心里也缺底。
二、突出重点
各乡镇要对照清单，倒排工期。
三、压实责任
以上三点，请大家抓好落实。
`;
const ROWS = [
  ...['在云岫县', '同志们：', '下面', '一、认清', '（一）', '（二）', '一是', '二是', '三是', '（三）'],
  ...['二、突出', '三、压实'],
];

describe('a writer with the structure view', () => {
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
    session = await openSession();
    workbench = session.workbench;
    view = new StructureView(workbench);
    file = path.join(session.folder, 'draft.讲稿');
    fs.writeFileSync(file, DRAFT);
    fs.copyFileSync(path.join(session.folder, 'faulty', 'rally.jianggao'), path.join(session.folder, '水利.讲稿'));
  });
  beforeEach(() => view.show());
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(() => session?.close());

  /**
   * Drags a row onto another one and is told something. A tree that is drawn anew drops what is being dragged; a person drags again.
   *
   * @param {string} label
   * @param {string} onto
   * @param {RegExp} told
   */
  const dragUntilTold = async (label, onto, told) => {
    const tryOnce = async () => {
      await view.drag(label, onto);
      await workbench.showNotifications();
      return workbench.isNotified(told);
    };
    await until(tryOnce, (isTold) => assert.ok(isTold, `nothing told about ${label} on ${onto}`));
    await workbench.clearNotifications();
  };

  it('is offered ways to begin where no speech is in front', async () => {
    await untilEqual(() => view.offers(), ['New Speech', 'Open a File', 'Read This Text as a Speech']);
    await workbench.takeScreenshot('structure-empty');
  });

  it('sees headings and items with their length, and the length of the draft in the status bar', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    assert.equal(await view.description('（三）'), '25 chars · 0.1 min');
    await workbench.untilInStatusBar('178 characters · 0.9 min');
    await workbench.takeScreenshot('structure');
  });

  it('goes to a heading: a click leaves the keyboard in the view, Enter moves it into the text', async () => {
    await view.click('二、');
    await view.untilCursorIn(9);
    assert.ok(await view.hasFocus());
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    await view.untilCursorIn(11);
    await until(
      () => view.hasFocus(),
      (focused) => assert.ok(!focused),
    );
  });

  it('sees in the view where the cursor is', async () => {
    await workbench.goToLine(8);
    await view.untilSelected('（三）');
    await workbench.goToLine(10);
    await view.untilSelected('二、');
    await workbench.goToLine(3);
    await view.untilSelected('下面');
  });

  it('sees at once what changes, and what was folded stays so', async () => {
    const folded = ROWS.filter((row) => !row.includes('是'));
    await view.toggle('（二）');
    await view.untilRows(folded);
    await workbench.goToLine(11);
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.insertText('三、加强领导\n');
    await view.untilRows([...folded.slice(0, -1), '三、加强', '三、压实']);
    await until(
      () => view.description('三、压实'),
      (description) => assert.match(description, /^1 problem/),
    );
    await workbench.takeScreenshot('structure-problem');
    // The line end and what stands before it are two steps for the editor.
    await workbench.undo();
    await workbench.undo();
    await view.untilRows(folded);
    await view.toggle('（二）');
    await view.untilRows(ROWS);
  });

  it('filters by text, and sees what is filtered', async () => {
    await workbench.runCommand('Jianggao: Filter the Structure', { asks: true });
    await workbench.type('塘坝');
    await view.untilRows(['一、认清', '（二）', '二是']);
    await untilEqual(() => view.message(), 'Only what has “塘坝” is shown.');
    await workbench.takeScreenshot('structure-filtered');
    await view.clickAction('Show the Whole Structure');
    await view.untilRows(ROWS);
    await untilEqual(() => view.message(), '');
  });

  it('shows only what has problems', async () => {
    await workbench.openQuickly('水利.讲稿');
    await until(
      () => view.labels(),
      (labels) => assert.ok(labels.some((label) => label.startsWith('秋粮'))),
    );
    await view.clickAction('Show Only What Has Problems in the Structure');
    await until(
      () => view.labels(),
      (labels) => assert.ok(labels.length > 0 && !labels.some((label) => label.startsWith('秋粮'))),
    );
    for (const label of await view.labels()) assert.match(await view.description(label), /problem/);
    await untilEqual(() => view.message(), 'Only what has problems is shown.');
    await workbench.takeScreenshot('structure-problems');
    await workbench.runCommand('Jianggao: Show the Whole Structure');
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
  });

  it('sees the length of what is selected', async () => {
    await workbench.goToLine(4);
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('Shift+End');
    await workbench.untilInStatusBar('Selected: 6 characters · 0.1 min');
    await workbench.page.keyboard.press('Home');
    await workbench.untilInStatusBar('178 characters · 0.9 min');
  });

  it('sets a target by a click on the length', async () => {
    await workbench.clickStatusBar('178 characters · 0.9 min');
    await workbench.pickerRows();
    await workbench.page.keyboard.press('Enter');
    await until(
      () => workbench.page.locator('.quick-input-title').innerText(),
      (title) => assert.equal(title, 'Target time'),
    );
    await workbench.type('5');
    await workbench.untilInStatusBar('178 characters · 0.9/5 min');
    const settings = path.join(session.folder, '.vscode', 'settings.json');
    await untilEqual(() => JSON.parse(fs.readFileSync(settings, 'utf8'))['jianggao.targetMinutes'], 5);
    await workbench.clickStatusBar('178 characters · 0.9/5 min');
    await workbench.pickerRows();
    await workbench.takeScreenshot('set-target');
    await workbench.page.keyboard.press('Escape');
  });

  it('reads it in dark and in light', async () => {
    for (const { name, label, kind } of [
      { name: 'dark', label: 'Dark Modern', kind: 'vs-dark' },
      { name: 'light', label: 'Light Modern', kind: 'vs' },
    ]) {
      await workbench.changeTheme(label, kind);
      await workbench.openQuickly('水利.讲稿');
      await until(
        () => view.labels(),
        (labels) => assert.ok(labels.some((row) => row.startsWith('秋粮'))),
      );
      await workbench.goToLine(8);
      await view.untilSelected('(三)');
      await workbench.takeScreenshot(`structure-${name}`);
    }
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
  });

  it('drags a section before another one, and takes it back with one key', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await view.drag('三、', '二、');
    await view.untilRows([...ROWS.slice(0, -2), '二、压实', '三、突出']);
    await view.untilSelected('二、压实');
    await workbench.takeScreenshot('structure-dragged');
    await workbench.goToLine(9);
    await workbench.undo();
    await view.untilRows(ROWS);
  });

  it('drags a section into one of a higher level, with what it holds', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await view.drag('（二）', '三、');
    await view.untilRows([
      ...[...ROWS.slice(0, 5), '（二）群众', '二、突出', '三、压实', '（一）设施', '一是', '二是', '三是'],
    ]);
    await workbench.goToLine(9);
    await workbench.undo();
    await view.untilRows(ROWS);
  });

  it('drags several sections of different levels at once', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await view.click('（三）');
    await view.click('三、', { adds: true });
    await view.drag('三、', '一、');
    await view.untilRows([
      ...[
        ...ROWS.slice(0, 3),
        '一、群众',
        '二、压实',
        '三、认清',
        '（一）',
        '（二）',
        '一是',
        '二是',
        '三是',
        '四、突出',
      ],
    ]);
    await workbench.goToLine(9);
    await workbench.undo();
    await view.untilRows(ROWS);
  });

  it('is told where a drop makes no sense, and nothing changes', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    for (const [label, onto, reason] of /** @type {const} */ ([
      ['一、', '（一）', /^A section cannot be moved into itself/],
      ['同志们：', '二、', /^Only numbered headings and items can be moved/],
    ])) {
      await dragUntilTold(label, onto, reason);
    }
    await view.untilRows(ROWS);
  });

  it('drags an item before another one, and is told that it cannot leave its list', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await view.drag('三是', '一是');
    await view.untilRows([...ROWS.slice(0, 6), '一是机井', '二是渠道', '三是塘坝', ...ROWS.slice(9)]);
    await workbench.goToLine(7);
    await workbench.undo();
    await view.untilRows(ROWS);
    await dragUntilTold('三是', '二、', /An item can only be moved within its own list/);
    await view.untilRows(ROWS);
  });

  it('drags several items at once, and moves them back with the keyboard', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await view.click('一是');
    await view.click('二是', { adds: true });
    await view.drag('二是', '三是');
    const moved = [...ROWS.slice(0, 6), '一是机井', '二是渠道', '三是塘坝', ...ROWS.slice(9)];
    await view.untilRows(moved);
    await view.click('二是');
    await view.click('三是', { adds: true });
    await workbench.page.keyboard.press('Alt+ArrowUp');
    await view.untilRows([...ROWS.slice(0, 6), '一是渠道', '二是塘坝', '三是机井', ...ROWS.slice(9)]);
  });

  it('moves a section with the keyboard only', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await view.click('三、');
    await workbench.page.keyboard.press('Alt+ArrowUp');
    await view.untilRows([...ROWS.slice(0, -2), '二、压实', '三、突出']);
    await workbench.page.keyboard.press('Alt+ArrowDown');
    await view.untilRows(ROWS);
  });

  it('moves a section of the draft beside a walkthrough that is in front', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await workbench.runCommand('Jianggao: Get Started');
    await workbench.page.locator('.getting-started-step').first().waitFor();
    await view.click('三、');
    // A click shows the draft; what is beside it comes back in front.
    await workbench.runCommand('View: Focus Next Editor Group');
    await workbench.runCommand('Speech: Focus on Structure View');
    await workbench.page.keyboard.press('Alt+ArrowUp');
    await view.untilRows([...ROWS.slice(0, -2), '二、压实', '三、突出']);
    await workbench.page.keyboard.press('Alt+ArrowDown');
    await view.untilRows(ROWS);
    await workbench.runCommand('View: Close Editor');
  });

  it('keeps what it shows while the server starts anew', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await workbench.runCommand('Jianggao: Restart Language Server');
    assert.equal((await view.labels()).length, ROWS.length);
    await workbench.goToLine(9);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.insertText('难点');
    await until(
      () => view.labels(),
      (labels) => assert.ok(labels.includes('二、突出重点难点')),
    );
    await workbench.undo();
    await view.untilRows(ROWS);
  });

  it('changes nothing in a read-only draft, and says so', async () => {
    await workbench.openQuickly('draft.讲稿');
    await view.untilRows(ROWS);
    await workbench.runCommand('File: Set Active Editor Read-only in Session');
    await dragUntilTold('三、', '二、', /^The draft was not changed: it is read-only/);
    await view.untilRows(ROWS);
    await workbench.runCommand('File: Reset Active Editor Read-only in Session');
  });
});
