import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command line as it is shipped. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How a command is run. */
export interface RunOptions {
  /** What standard input holds; nothing unless given. */
  readonly input?: string | Uint8Array;
  /** Added to an environment that asks for English. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a command left behind. */
export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** A folder of a suite's own, in which its commands run. */
export interface Workspace {
  /** The folder's path; it is there while a test runs. */
  path(...names: readonly string[]): string;
  /** Writes a file, with the folders it needs. */
  write(name: string, content: string | Uint8Array): void;
  run(args: readonly string[], options?: RunOptions): Run;
  /** Runs a command as a user whom the system denies what files deny to all. Root is denied nothing, and is replaced by nobody. */
  runAsUser(args: readonly string[]): Run;
}

/** Makes a folder before each test of a suite and takes it away afterwards. */
export function useWorkspace(): Workspace {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianggao-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (...names: readonly string[]) => join(folder, ...names);
  const spawnCli = (cli: string, args: readonly string[], { input = '', env = {} }: RunOptions, uid?: number): Run => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      input,
      env: { PATH: process.env['PATH'], LC_ALL: 'en_US.UTF-8', ...env },
      maxBuffer: MOST_OUTPUT,
      ...(uid !== undefined && { uid }),
    });
    if (error !== undefined) throw error;
    return { exit: status, out: stdout.toString(), bytes: stdout, err: stderr.toString() };
  };
  return {
    path,
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    },
    run: (args, options = {}) => spawnCli(CLI, args, options),
    runAsUser(args) {
      if (process.getuid?.() !== 0) return spawnCli(CLI, args, {});
      copyFileSync(CLI, path('cli.js'));
      chmodSync(path('cli.js'), 0o644);
      for (const name of ['', ...readdirSync(folder, { encoding: 'utf8', recursive: true })])
        chownSync(path(name), NOBODY, NOBODY);
      return spawnCli(path('cli.js'), args, {}, NOBODY);
    },
  };
}

const NOBODY = 65_534;
const MOST_OUTPUT = 64 * 1024 * 1024;

/** A draft whose numbering is right. */
export const SOUND = '一、认清形势\n（一）旱涝的教训还在眼前。\n（二）设施的欠账还很沉重。\n二、突出重点\n';
/** An error and a warning, both to be mended without a decision. */
export const MENDABLE =
  '一、认清形势\n（一）旱涝。\n（二）设施。\n(三)群众。\n（四）机遇。\n四、突出重点\n三、压实责任\n';
export const MENDED = MENDABLE.replace('(三)', '（三）').replace('\n四、', '\n二、');
/** An error that needs the writer's decision. */
export const GAP = '一、认清形势\n二、突出重点\n四、压实责任\n五、加强领导\n';
/** No more than a warning. */
export const WARNING = '一、认清形势\n（一）旱涝。\n(二)设施。\n（三）群众。\n二、突出重点\n';
/** No more than an information. */
export const INFORMATION = '一、认清形势\n（一）旱涝的教训还在眼前。\n二、突出重点\n';
