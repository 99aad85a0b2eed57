import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until, untilEqual } from '../support/until.mts';
import { InputMethod } from './inputMethod.mjs';
import { INSTALL_TIMEOUT_MS, openSession } from './session.mjs';

/** So many are there before the window looks for them; a test that is run again takes another one. */
const MOST_DRAFTS = 8;

describe('a writer with an input method', () => {
  /** @type {import('./session.mjs').Session} */
  let session;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {InputMethod} */
  let input;
  let drafts = 0;
  /** @type {string} the draft that is open, on disk */
  let file;

  before(async function () {
    this.timeout(INSTALL_TIMEOUT_MS);
    session = await openSession();
    for (let draft = 1; draft <= MOST_DRAFTS; draft++) fs.writeFileSync(path.join(session.folder, nameOf(draft)), '');
    workbench = session.workbench;
    input = await InputMethod.of(workbench.page);
  });
  beforeEach(async () => {
    const name = nameOf(++drafts);
    file = path.join(session.folder, name);
    await workbench.openQuickly(name);
    // The server has read it.
    await workbench.untilInStatusBar('Rally and deployment (auto)');
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
    await workbench.discardEditor();
  });
  after(() => session?.close());

  it('writes three sections, and every number but the first comes by one key', async () => {
    await write('zai chungeng huishang de jianghua', '在春耕会上的讲话');
    await press('Enter');
    await write('tongzhimen', '同志们：');
    await press('Enter');
    await write('jintian kaihui', '今天，我们来谈谈春耕。');
    await press('Enter');
    await write('yi renqing xingshi', '一、认清形势');
    await press('Enter');
    await untilOffered(['二、', '（一）']);
    await workbench.takeScreenshot('writing-enter');
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
    await write('yao zao', '要早。一是抓种子；');
    await untilOffered(['二是']);
    await press('Tab');
    await untilHidden();
    await write('zhua feiliao', '抓肥料。');
    await untilWritten('要早。一是抓种子；二是抓肥料。');
  });

  it('has the numbers follow a heading that comes in between', async () => {
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

  it('has Enter write the next number where the setting says so', async () => {
    const folder = path.join(session.folder, '.vscode');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ 'jianggao.onEnter': 'insert' }));
    try {
      await write('yi', '一、认清形势');
      // Until the window has read the setting, Enter breaks the line.
      await until(
        async () => {
          await press('Control+S');
          const before = fs.readFileSync(file, 'utf8');
          if (before === '一、认清形势') await press('Enter');
          else if (before === '一、认清形势\n') await press('Backspace');
          return before;
        },
        (text) => assert.equal(text, '一、认清形势\n二、'),
      );
      await write('er', '突出重点');
      await press('Enter');
      await press('Enter');
      await write('xiexie', '谢谢大家！');
      await untilWritten('一、认清形势\n二、突出重点\n谢谢大家！');
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  /** @param {number} draft */
  function nameOf(draft) {
    return `writing-${draft}.jianggao`;
  }

  /**
   * Writes with the input method; nothing may pop up meanwhile.
   *
   * @param {string} keys
   * @param {string} text
   */
  async function write(keys, text) {
    await input.write(keys, text, async (composed) => {
      await until(
        () => workbench.suggestions(),
        (offered) => assert.equal(offered, undefined, `something pops up at ${composed}`),
        2000,
      );
    });
  }

  /** @param {string} key */
  async function press(key) {
    await workbench.page.keyboard.press(key);
  }

  /** @param {string[]} numbers */
  async function untilOffered(numbers) {
    await untilEqual(async () => (await workbench.suggestions())?.slice(0, numbers.length), numbers);
  }

  async function untilHidden() {
    await untilEqual(() => workbench.suggestions(), undefined);
  }

  /** @param {string} text */
  async function untilWritten(text) {
    const save = async () => {
      await press('Control+S');
      return fs.readFileSync(file, 'utf8');
    };
    await untilEqual(save, text);
  }
});
