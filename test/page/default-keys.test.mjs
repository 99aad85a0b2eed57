import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../support/until.mts';
import { INSTALL_TIMEOUT_MS, openSession, projectFolder } from './session.mjs';

/**
 * @typedef {object} Keybinding
 * @property {string} key
 * @property {string} [mac]
 * @property {string} command
 * @property {string} [when]
 */

/** Defaults on our keys that a draft does not meet: while there are inline suggestions ours do nothing, and the accessible view shows no draft. */
const BRACKETS = [
  'alt+[ editor.action.accessibleViewPrevious',
  'alt+[ editor.action.inlineSuggest.showPrevious',
  'alt+] editor.action.accessibleViewNext',
  'alt+] editor.action.inlineSuggest.showNext',
];

const { contributes } = JSON.parse(fs.readFileSync(path.join(projectFolder, 'package.json'), 'utf8'));
/** @type {readonly Keybinding[]} those that hold in the text of a draft at any time */
const OURS = contributes.keybindings.filter(
  (/** @type {Keybinding} */ { key, when = '' }) => !when.includes('focusedView') && key !== 'enter' && key !== 'tab',
);

/** How browsers call themselves there, by which VS Code tells the system, and the defaults on our keys. */
const SYSTEMS = {
  Linux: {
    userAgent: 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36',
    known: BRACKETS,
  },
  Windows: {
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36',
    known: BRACKETS,
  },
  macOS: {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36',
    known: [],
  },
};

describe('the keys of drafts', () => {
  for (const [system, { userAgent, known }] of Object.entries(SYSTEMS))
    it(`take none of VS Code's own on ${system}`, async function () {
      this.timeout(INSTALL_TIMEOUT_MS);
      const session = await openSession({ userAgent });
      try {
        const defaults = await readDefaults(session.workbench);
        assert.ok(defaults.length > 500, `${defaults.length} keys`);
        const isMac = system === 'macOS';
        assert.equal(
          defaults.some(({ key }) => key.includes('cmd+')),
          isMac,
        );
        const keys = OURS.map(({ key, mac }) => normal(isMac && mac ? mac : key));
        const clashes = defaults.filter(
          ({ key, command }) => !command.includes('jianggao.') && keys.some((own) => clash(own, normal(key))),
        );
        assert.deepEqual([...new Set(clashes.map(({ key, command }) => `${key} ${command}`))].sort(), known);
      } finally {
        await session.close();
      }
    });
});

/**
 * The default keys of VS Code, as it lists them itself.
 *
 * @param {import('./workbench.mjs').Workbench} workbench
 * @returns {Promise<Keybinding[]>}
 */
async function readDefaults(workbench) {
  const { page } = workbench;
  await workbench.runCommand('Preferences: Open Default Keyboard Shortcuts (JSON)');
  await page.locator('.tab.active', { hasText: 'Default Keybindings' }).waitFor();
  await page.locator('.editor-instance .view-line').first().click();
  await workbench.runCommand('Select All');
  await workbench.runCommand('Copy');
  const text = await until(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (copied) => assert.match(copied, /\]\s*(\/\/[^\n]*\s*)*$/),
  );
  return JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1).replace(/^\s*\/\/.*$/gm, ''));
}

/**
 * A key with its modifiers in one order.
 *
 * @param {string} key
 */
function normal(key) {
  return key
    .split(' ')
    .map((stroke) => {
      const [, modifiers = '', last = ''] = /^((?:(?:ctrl|alt|shift|cmd|meta|win)\+)*)(.+)$/.exec(stroke) ?? [];
      return [...modifiers.split('+').filter(Boolean).sort(), last].join('+');
    })
    .join(' ');
}

/**
 * Whether one key is the other, or begins it.
 *
 * @param {string} own
 * @param {string} other
 */
function clash(own, other) {
  return own === other || own.startsWith(`${other} `) || other.startsWith(`${own} `);
}
