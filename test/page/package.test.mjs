import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { untilEqual } from '../support/until.mts';
import { faultsOf } from './samples.mjs';
import { INSTALL_TIMEOUT_MS, openSession, projectFolder } from './session.mjs';

const MAXIMUM_BYTES = 1_500_000;
const SAMPLE = 'rally.jianggao';

describe('the packed extension', function () {
  this.timeout(INSTALL_TIMEOUT_MS);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'jianggao-'));
  const vsix = path.join(scratch, 'jianggao.vsix');
  /** @type {import('./session.mjs').Session | undefined} */
  let session;

  before(() => {
    const pack = spawnSync('npm', ['run', 'package', '--', '--out', vsix], {
      cwd: projectFolder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(pack.status, 0, `${pack.stdout}${pack.stderr}`);
  });
  afterEach(async function () {
    if (this.currentTest?.isPassed() === false)
      await session?.workbench.takeScreenshot(`failed - ${this.currentTest.title}`);
  });
  after(async () => {
    await session?.close();
    fs.rmSync(scratch, { recursive: true, force: true });
  });

  it('is small', () => {
    const { size } = fs.statSync(vsix);
    assert.ok(size <= MAXIMUM_BYTES, `${size} bytes`);
  });

  it('finds the faults of a draft once it is installed', async () => {
    session = await openSession({ vsix });
    const { workbench, folder } = session;
    await workbench.openQuickly(`faulty/${SAMPLE}`);
    await workbench.showProblems();
    const expected = faultsOf(folder, SAMPLE).map(({ line, rule }) => ({ line, rule }));
    await untilEqual(() => workbench.problems(), expected);
  });

  it('holds no sources, no maps and no tests', async () => {
    const files = await listFiles({ cwd: projectFolder, packageManager: PackageManager.None });
    assert.ok(files.includes('dist/client.js'));
    const unwanted = files.filter((file) => /\.(?:ts|map|vsix)$|^(?:client|server|test|samples|scripts)\//.test(file));
    assert.deepEqual(unwanted, []);
  });
});
