import fs from 'node:fs';

const READ_EVERY_MS = 50;

/**
 * Copies what is appended to `file` to standard output, as it comes. The tests run in a process that has no way to
 * this one's output but a file.
 *
 * @param {string} file created here
 * @returns {{ stop: () => void }} copies the rest and ends
 */
export function relayOutput(file) {
  fs.writeFileSync(file, '');
  const descriptor = fs.openSync(file, 'r');
  const buffer = Buffer.alloc(1 << 16);
  const copy = () => {
    for (let count = fs.readSync(descriptor, buffer); count > 0; count = fs.readSync(descriptor, buffer)) {
      process.stdout.write(Buffer.from(buffer.subarray(0, count)));
    }
  };
  const timer = setInterval(copy, READ_EVERY_MS);
  const stop = () => {
    clearInterval(timer);
    copy();
    fs.closeSync(descriptor);
  };
  return { stop };
}
