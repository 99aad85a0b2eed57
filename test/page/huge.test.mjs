import assert from 'node:assert/strict';
import { until } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';
import { StructureView } from './structureView.mjs';

/** A speech of a million characters: 50 sections of 20, in 3,000 paragraphs and more. */
function writeLong() {
  const lines = ['同志们：'];
  for (let top = 0; top < 50; top++) {
    lines.push(`${numeral(top + 1)}、把第${top}件事办好`);
    for (let second = 0; second < 20; second++)
      lines.push(
        `（${numeral(second + 1)}）抓紧抓实`,
        '把话说清，把事办好。'.repeat(49),
        '把账算清，把人用好。'.repeat(49),
      );
  }
  return lines.join('\n');
}

/** Two hundred headings, each indented further than the one before it. */
function writeDeep() {
  const markers = ['第一部分　', '一、', '（一）', '1.', '（1）', '①'];
  const lines = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}${markers[depth % 6]}第${depth}层`);
  return lines.join('\n');
}

/** A number below a hundred, in Chinese. @param {number} number */
function numeral(number) {
  const digit = (/** @type {number} */ value) => '零一二三四五六七八九'[value] ?? '';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
}

describe('a writer with a huge draft', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {StructureView} */
  let view;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession({ files: { '百万字.讲稿': writeLong(), '二百层.讲稿': writeDeep() } });
    workbench = session.workbench;
    view = new StructureView(workbench);
    await view.show();
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(() => session?.close());

  it('sees what can be read of two hundred levels', async () => {
    await workbench.openQuickly('二百层.讲稿');
    await until(
      () => view.labels(),
      (labels) => assert.ok(labels.length > 5 && labels[0]?.startsWith('第一部分'), `${labels}`),
    );
    await workbench.takeScreenshot('structure-levels');
  });

  it('finds its way in a million characters', async () => {
    await workbench.openQuickly('百万字.讲稿');
    await until(
      () => view.labels(),
      (labels) => assert.ok(labels.length > 20 && labels.some((label) => label.startsWith('一、')), `${labels}`),
    );
    await workbench.goToLine(3000);
    await until(
      () => view.selected(),
      ([selected]) => assert.match(selected ?? '', /^（/),
    );
    const [before = ''] = await view.selected();
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.insertText('，办好实事');
    await workbench.page.locator('.statusbar-item:visible', { hasText: '988,066 characters' }).waitFor();
    assert.deepEqual(await view.selected(), [before]);
    await workbench.runCommand('Jianggao: Move Section or Item Down');
    await until(
      () => view.selected(),
      ([selected]) => assert.notEqual(selected, before),
    );
    await workbench.takeScreenshot('structure-million');
  });
});
