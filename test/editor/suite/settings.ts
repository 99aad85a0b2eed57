import * as vscode from 'vscode';

/**
 * Does `work` with a setting of the workspace, which is then taken back.
 *
 * @param name with its section, such as `jianggao.rules`
 */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration().update(name, to, vscode.ConfigurationTarget.Workspace);
  await set(value);
  try {
    await work();
  } finally {
    await set(undefined);
  }
}
