import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The address that opens a window of VS Code in a browser.
 *
 * @param {import('./server.mjs').Server} server
 * @param {object} [options]
 * @param {string} [options.folder] to open
 * @param {string} [options.workspace] a `.code-workspace` file to open instead
 * @param {string} [options.developmentPath] an extension under development; the server must be driven
 * @param {string} [options.testsPath] the module whose `run` tests it
 * @param {string} [options.file] to open in the window
 * @param {boolean} [options.disableExtensions] all installed ones
 */
export function windowAddress(server, options = {}) {
  const query = new URLSearchParams();
  query.set('tkn', server.token);
  if (options.folder) query.set('folder', uriPath(options.folder));
  else if (options.workspace) query.set('workspace', uriPath(options.workspace));
  else query.set('ew', 'true'); // an empty window

  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (options.file) payload.push(['openFile', remoteUri(server, options.file)]);
  if (options.disableExtensions) payload.push(['disableExtensions', 'true']);
  if (options.developmentPath) payload.push(['extensionDevelopmentPath', remoteUri(server, options.developmentPath)]);
  if (options.testsPath) payload.push(['extensionTestsPath', remoteUri(server, options.testsPath)]);
  query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}

/**
 * @param {import('./server.mjs').Server} server
 * @param {string} file
 */
function remoteUri(server, file) {
  return `vscode-remote://${server.authority}${pathToFileURL(path.resolve(file)).pathname}`;
}

/** @param {string} file */
function uriPath(file) {
  return decodeURIComponent(pathToFileURL(path.resolve(file)).pathname);
}
