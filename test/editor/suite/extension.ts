import * as vscode from 'vscode';

/** The extension under test, whether it is active or not. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('jianggao.jianggao');
  if (!found) throw new Error('the extension is not there');
  return found;
}
