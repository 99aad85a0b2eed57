/** Key code of a key that an input method takes for itself. */
const PROCESS_KEY = 229;

/** An input method for Chinese, as the browser sees it: what is typed is shown underlined, until its text takes its place. */
export class InputMethod {
  /** @param {import('playwright-core').CDPSession} devtools */
  constructor(devtools) {
    this.devtools = devtools;
  }

  /** @param {import('playwright-core').Page} page */
  static async of(page) {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  /**
   * Types some keys and takes a text for them.
   *
   * @param {string} keys such as `renqing xingshi`
   * @param {string} text such as `认清形势`
   * @param {(composed: string) => Promise<void>} look called behind each key
   */
  async write(keys, text, look) {
    for (let end = 1; end <= keys.length; end++) {
      const composed = keys.slice(0, end);
      await this.#key('rawKeyDown');
      await this.devtools.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      });
      await this.#key('keyUp');
      await look(composed);
    }
    await this.#key('rawKeyDown');
    await this.devtools.send('Input.insertText', { text });
    await this.#key('keyUp');
  }

  /** @param {'rawKeyDown' | 'keyUp'} type */
  async #key(type) {
    await this.devtools.send('Input.dispatchKeyEvent', {
      type,
      key: 'Process',
      windowsVirtualKeyCode: PROCESS_KEY,
    });
  }
}
