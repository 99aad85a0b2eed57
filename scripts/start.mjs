// For trying the extension out: builds it, checks a faulty sample in the terminal, then opens a copy of the samples in
// VS Code. With --no-open nothing is left running: it is only shown that the editor would start.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { removeFolder } from '../test/host/remove-folder.mjs';
import { hasDesktopEditor, openDesktopEditor } from './start/desktopEditor.mjs';
import { openNpmEditor } from './start/npmEditor.mjs';
import { projectFolder, run } from './start/run.mjs';

const opens = !process.argv.includes('--no-open');
const FAULTY_SAMPLE = 'faulty/rally.jianggao';
const FINDINGS_EXIT = 1;

run(process.execPath, ['scripts/build.mjs']);
console.log(`\n$ npx jianggao check samples/${FAULTY_SAMPLE}`);
run(process.execPath, ['dist/cli.js', 'check', `samples/${FAULTY_SAMPLE}`], { worstExit: FINDINGS_EXIT });

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'jianggao-'));
const drafts = path.join(scratch, 'samples');
fs.cpSync(path.join(projectFolder, 'samples'), drafts, { recursive: true });
console.log(`\nOpening a copy of the samples, so that they stay as they are: ${drafts}`);
console.log('In the draft that opens, F8 goes from fault to fault, and Ctrl+. mends one.');

const file = path.join(drafts, FAULTY_SAMPLE);
if (hasDesktopEditor()) {
  openDesktopEditor(drafts, { file, opens });
} else {
  try {
    await openNpmEditor(drafts, { file, opens, scratch });
  } finally {
    await removeFolder(scratch);
  }
}
