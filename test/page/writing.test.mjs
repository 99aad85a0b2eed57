import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until, untilEqual } from '../support/until.mts';
import { InputMethod } from './inputMethod.mjs';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

/** Empty drafts, one for each test; a test that is run again takes another one. */
const DRAFTS = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `${name}.jianggao`);

describe('a writer with an input method', () => {
  const writer = useWriter();

  it('writes three sections, and every number but the first comes by one key', async () => {
    const { write, press, untilOffered, untilHidden, untilWritten } = writer;
    await write('zai chungeng huishang de jianghua', '在春耕会上的讲话');
    await press('Enter');
    await write('tongzhimen', '同志们：');
    await press('Enter');
    await write('jintian kaihui', '今天，我们来谈谈春耕。');
    await press('Enter');
    await write('yi renqing xingshi', '一、认清形势');
    await press('Enter');
    await untilOffered(['二、', '（一）']);
    await writer.workbench.takeScreenshot('writing-enter');
    // What is written on hides the list.
    await write('nongshi bu deng ren', '农时不等人。');
    await press('Enter');
    await press('Control+Space');
    await untilOffered(['二、', '（一）']);
    await press('Enter'); // asked for, it is selected
    await untilHidden();
    await write('tuchu zhongdian', '突出重点');
    await press('Enter');
    await untilOffered(['三、', '（一）']);
    await press('Tab');
    await untilHidden();
    await write('yashi zeren', '压实责任');
    await press('Enter');
    await untilOffered(['四、', '（一）']);
    await press('Enter'); // unasked, nothing is selected
    await untilHidden();
    await write('xiexie dajia', '谢谢大家！');
    await untilWritten(
      [
        '在春耕会上的讲话',
        '同志们：',
        '今天，我们来谈谈春耕。',
        '一、认清形势',
        '农时不等人。',
        '二、突出重点',
        '三、压实责任',
        '',
        '谢谢大家！',
      ].join('\n'),
    );
  });

  it('goes on with 一是 inside a paragraph', async () => {
    const { write, press, untilOffered, untilHidden, untilWritten } = writer;
    await write('yao zao', '要早。一是抓种子；');
    await untilOffered(['二是']);
    await press('Tab');
    await untilHidden();
    await write('zhua feiliao', '抓肥料。');
    await untilWritten('要早。一是抓种子；二是抓肥料。');
  });

  it('has the numbers follow a heading that comes in between', async () => {
    const { write, press, untilOffered, untilHidden, untilWritten } = writer;
    await write('yi', '一、认清形势');
    await press('Enter');
    await write('er', '二、突出重点');
    await press('ArrowUp');
    await press('End');
    await press('Enter');
    await untilOffered(['二、', '（一）']);
    await press('Tab');
    await untilHidden();
    await write('yashi', '压实责任');
    await untilWritten('一、认清形势\n二、压实责任\n三、突出重点');
  });
});

describe('a writer for whom Enter writes the next number', () => {
  const writer = useWriter({ 'jianggao.onEnter': 'insert' });

  it('gets it with one key, and rid of it with another', async () => {
    const { write, press, untilWritten } = writer;
    await write('yi', '一、认清形势');
    await press('Enter');
    await untilWritten('一、认清形势\n二、');
    await write('er', '突出重点');
    await press('Enter');
    await untilWritten('一、认清形势\n二、突出重点\n三、');
    await press('Enter');
    await untilWritten('一、认清形势\n二、突出重点\n');
    await write('xiexie', '谢谢大家！');
    await press('Enter');
    await write('zaijian', '再见！');
    await untilWritten('一、认清形势\n二、突出重点\n谢谢大家！\n再见！');
  });

  it('loses no key that is pressed in a hurry', async () => {
    const { write, workbench } = writer;
    await write('yi', '一、认清形势');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('春耕');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('夏种');
    // Which number the hurry leaves room for depends on the machine.
    await until(
      () => writer.save(),
      (text) => assert.equal(text.replace(/[二三]、/g, ''), '一、认清形势\n春耕\n夏种'),
    );
  });
});

describe('a writer whose numbers follow while writing', () => {
  const writer = useWriter({ 'jianggao.renumber': 'onType' });

  it('composes a heading undisturbed, and the numbers follow when its line is left', async () => {
    const { write, press, untilWritten } = writer;
    await write('yi', '一、认清形势');
    await press('Enter');
    await write('er', '二、突出重点');
    await untilWritten('一、认清形势\n二、突出重点');
    await press('ArrowUp');
    await press('End');
    await press('Enter');
    await write('er hangshi jichu yaban shuoqi', '二、夯实基础');
    // Longer than it takes where the line is left.
    await pause(1000);
    const lines = writer.workbench.page.locator('.editor-instance .view-line');
    assert.deepEqual((await lines.allInnerTexts()).sort(), ['一、认清形势', '二、夯实基础', '二、突出重点']);
    await press('ArrowDown');
    await until(
      () => lines.allInnerTexts(),
      (texts) => assert.ok(texts.includes('三、突出重点'), `${texts}`),
    );
    await untilWritten('一、认清形势\n二、夯实基础\n三、突出重点');
  });
});

/**
 * Opens a window for the tests of a suite, and an empty draft for each.
 *
 * @param {Record<string, unknown>} [settings]
 */
function useWriter(settings) {
  const drafts = [...DRAFTS];
  const files = Object.fromEntries(drafts.map((name) => [name, '']));
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {InputMethod} */
  let input;
  /** @type {string} the draft that is open, on disk */
  let file;
  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession({ files, ...(settings && { settings }) });
    input = await InputMethod.of(session.workbench.page);
  });
  beforeEach(async () => {
    const name = drafts.shift() ?? '';
    file = path.join(session.folder, name);
    await session.workbench.openQuickly(name);
    // The server has read it.
    await session.workbench.untilInStatusBar('Rally and deployment (auto)');
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false)
      await session.workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
    await session.workbench.discardEditors();
  });
  after(() => session?.close());

  const writer = {
    get workbench() {
      return session.workbench;
    },

    /**
     * Writes with the input method; nothing may be in its way meanwhile.
     *
     * @param {string} keys
     * @param {string} text
     */
    async write(keys, text) {
      assert.deepEqual(await input.write(keys, text), [], 'something pops up');
    },

    /** @param {string} key */
    async press(key) {
      await session.workbench.page.keyboard.press(key);
    },

    /** @param {string[]} numbers */
    async untilOffered(numbers) {
      await untilEqual(async () => (await session.workbench.suggestions())?.slice(0, numbers.length), numbers);
    },

    async untilHidden() {
      await untilEqual(() => session.workbench.suggestions(), undefined);
    },

    /** Saves the draft; answers with what is on disk, which follows in its own time. */
    async save() {
      await session.workbench.page.keyboard.press('Control+S');
      return fs.readFileSync(file, 'utf8');
    },

    /** @param {string} text */
    async untilWritten(text) {
      await untilEqual(writer.save, text);
    },
  };
  return writer;
}
