/**
 * What VS Code runs as the tests: sends the output of the extension host to the file that `output-relay.mjs` reads,
 * then runs the tests that were asked for.
 */
const fs = require('node:fs');
const util = require('node:util');
const { pathToFileURL } = require('node:url');

exports.run = async () => {
  const { HOST_OUTPUT: outputFile, HOST_TESTS: testsPath } = process.env;
  if (!outputFile || !testsPath) throw new Error('HOST_OUTPUT and HOST_TESTS are not set');
  redirectOutput(outputFile);
  const tests = await import(pathToFileURL(require.resolve(testsPath)).href);
  await (tests.run ?? tests.default.run)();
};

/** @param {string} file */
function redirectOutput(file) {
  /**
   * @param {string | Uint8Array} chunk
   * @param {unknown[]} rest
   */
  const write = (chunk, ...rest) => {
    fs.appendFileSync(file, chunk);
    const done = rest.find((argument) => typeof argument === 'function');
    if (done) done();
    return true;
  };
  process.stdout.write = write;
  process.stderr.write = write;
  for (const method of ['log', 'info', 'warn', 'error', 'debug']) {
    // An assignment would do nothing: VS Code's console has setters that ignore it.
    Object.defineProperty(console, method, {
      value: (/** @type {unknown[]} */ ...args) => void write(`${util.format(...args)}\n`),
      configurable: true,
      writable: true,
    });
  }
}
