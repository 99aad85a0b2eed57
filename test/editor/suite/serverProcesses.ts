import type { ChildProcess } from 'node:child_process';

/** The processes of the language server: the extension host, in which this runs, is their parent. */
export function serverProcesses(): ChildProcess[] {
  // The only way that is the same on every system; there is no public one.
  const { _getActiveHandles } = process as unknown as { _getActiveHandles(): unknown[] };
  return _getActiveHandles.call(process).filter((handle): handle is ChildProcess => {
    const { spawnargs } = handle as Partial<ChildProcess>;
    return spawnargs?.some((argument) => /[\\/]dist[\\/]server\.js$/.test(argument)) === true;
  });
}
