import { setTimeout as pause } from 'node:timers/promises';

/** A fast writer's. */
const BETWEEN_KEYS_MS = 40;

/** Key code of a key that an input method takes for itself. */
const PROCESS_KEY = 229;

/** An input method for Chinese, as the browser sees it: what is typed is shown underlined, until its text takes its place. */
export class InputMethod {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('playwright-core').CDPSession} devtools
   */
  constructor(page, devtools) {
    this.page = page;
    this.devtools = devtools;
  }

  /** @param {import('playwright-core').Page} page */
  static async of(page) {
    await page.evaluate(watchPopups);
    return new InputMethod(page, await page.context().newCDPSession(page));
  }

  /**
   * Types some keys and takes a text for them.
   *
   * @param {string} keys such as `renqing xingshi`
   * @param {string} text such as `认清形势`
   * @returns {Promise<string[]>} what was composed when a list of suggestions came up, however shortly
   */
  async write(keys, text) {
    for (let end = 1; end <= keys.length; end++) {
      const composed = keys.slice(0, end);
      await this.#key('rawKeyDown');
      await this.devtools.send('Input.imeSetComposition', {
        text: composed,
        selectionStart: composed.length,
        selectionEnd: composed.length,
      });
      await this.#key('keyUp');
      await pause(BETWEEN_KEYS_MS);
    }
    await this.#key('rawKeyDown');
    await this.devtools.send('Input.insertText', { text });
    await this.#key('keyUp');
    return this.page.evaluate(() => document.documentElement.dataset['popups']?.split('\n').slice(1) ?? []);
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

/** Notes in the page what is being composed whenever a list of suggestions comes up meanwhile. */
function watchPopups() {
  /** @type {string | undefined} */
  let composed;
  const notes = document.documentElement.dataset;
  const note = (/** @type {string | undefined} */ text) => {
    composed = text;
  };
  document.addEventListener('compositionstart', () => note(''), true);
  document.addEventListener('compositionupdate', ({ data }) => note(data), true);
  document.addEventListener('compositionend', () => note(undefined), true);
  new MutationObserver((changes) => {
    for (const { target, oldValue } of changes) {
      if (!(target instanceof Element) || !target.classList.contains('suggest-widget')) continue;
      const comes = target.classList.contains('visible') && !/\bvisible\b/.test(oldValue ?? '');
      if (comes && composed !== undefined) notes['popups'] = `${notes['popups'] ?? ''}\n${composed}`;
    }
  }).observe(document.documentElement, { subtree: true, attributeFilter: ['class'], attributeOldValue: true });
}
