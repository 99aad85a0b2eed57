// For trying the extension out: builds it, checks a faulty sample in the terminal, then opens a copy of the samples in
// VS Code. With --no-open nothing is left running: it is only shown that the editor would start.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasDesktopEditor, openDesktopEditor } from './start/desktopEditor.mjs';
import { openNpmEditor } from './start/npmEditor.mjs';
import { projectFolder, run } from './start/run.mjs';

const opens = !process.argv.includes('--no-open');
const FAULTY_SAMPLE = 'samples/faulty/rally.jianggao';
const FINDINGS_EXIT = 1;

run(process.execPath, ['scripts/build.mjs']);
console.log(`\n$ jianggao check ${FAULTY_SAMPLE}`);
run(process.execPath, ['dist/cli.js', 'check', FAULTY_SAMPLE], { worstExit: FINDINGS_EXIT });

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'jianggao-'));
const drafts = path.join(scratch, 'samples');
fs.cpSync(path.join(projectFolder, 'samples'), drafts, { recursive: true });
console.log(`\nOpening a copy of the samples, so that they stay as they are: ${drafts}`);

if (hasDesktopEditor()) {
  openDesktopEditor(drafts, { opens });
} else {
  try {
    await openNpmEditor(drafts, { opens, scratch });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}
