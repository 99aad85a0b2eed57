import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What the command line of the desktop executable asks for, as far as a test run needs it.
 *
 * @typedef {object} Arguments
 * @property {string} [target] the folder or `.code-workspace` file to open
 * @property {string} [developmentPath] the extension under development
 * @property {string} [testsPath] the module whose `run` tests it
 * @property {string} [userDataFolder]
 * @property {string} [extensionsFolder]
 * @property {boolean} disableExtensions
 * @property {string} locale of the browser
 * @property {number} timeoutSeconds of the whole run; the desktop executable has no such flag
 */

/**
 * Reads the flags that `@vscode/test-electron` and its users pass to the desktop executable, as `--flag value` or
 * `--flag=value`. Those that mean nothing here, such as `--no-sandbox`, are passed over.
 *
 * @param {readonly string[]} args
 * @returns {Arguments}
 */
export function parseArguments(args) {
  /** @type {Arguments} */
  const result = { disableExtensions: false, locale: 'en-US', timeoutSeconds: 300 };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const flag = /^--([\w-]+)(?:=(.*))?$/s.exec(arg);
    if (!flag) {
      result.target ??= toPath(arg);
      continue;
    }
    const value = () => flag[2] ?? rest.shift() ?? '';
    switch (flag[1]) {
      case 'extensionDevelopmentPath':
        result.developmentPath ??= toPath(value());
        break;
      case 'extensionTestsPath':
        result.testsPath = toPath(value());
        break;
      case 'folder-uri':
        result.target ??= toPath(value());
        break;
      case 'user-data-dir':
        result.userDataFolder = toPath(value());
        break;
      case 'extensions-dir':
        result.extensionsFolder = toPath(value());
        break;
      case 'disable-extensions':
        result.disableExtensions = true;
        break;
      case 'locale':
        result.locale = value();
        break;
      case 'timeout':
        result.timeoutSeconds = Number(value());
        break;
    }
  }
  return result;
}

/** @param {string} value a path or a `file:` URI */
function toPath(value) {
  return value.startsWith('file:') ? fileURLToPath(value) : path.resolve(value);
}
