import * as vscode from 'vscode';
import { untilEqual } from '../../support/until.mjs';
import { openUntitled } from './samples';

const DRAFT = `同志们：
下面，我讲两点意见。
一、认清形势
（一）旱涝的教训还在眼前。今年先抗旱、后排涝。
（二）设施的欠账还很沉重。渠道淤塞，塘坝渗漏。
二、压实责任
对照前述第（二）点，倒排工期。
第一部分第（二）点讲的欠账，要有人还。
`;

/** Asks what an editor asks for at some words, until it is answered as expected: `6: 第（二）点`. */
async function untilShown(
  document: vscode.TextDocument,
  command: string,
  line: number,
  words: string,
  expected: readonly string[],
): Promise<void> {
  const position = new vscode.Position(line, document.lineAt(line).text.indexOf(words));
  await untilEqual(async () => {
    const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
      command,
      document.uri,
      position,
    );
    return found.map((place) => {
      const range = 'range' in place ? place.range : (place.targetSelectionRange ?? place.targetRange);
      return `${range.start.line}: ${document.getText(range)}`;
    });
  }, expected);
}

describe('references', () => {
  it('lead to what they name', async () => {
    const { document } = await openUntitled(DRAFT);
    await untilShown(document, 'vscode.executeDefinitionProvider', 6, '第（二）点', ['4: （二）']);
  });

  it('of an announcement lead to all that it counts', async () => {
    const { document } = await openUntitled(DRAFT);
    await untilShown(document, 'vscode.executeDefinitionProvider', 1, '两点', ['2: 一、', '5: 二、']);
  });

  it('are found from a heading', async () => {
    const { document } = await openUntitled(DRAFT);
    await untilShown(document, 'vscode.executeReferenceProvider', 4, '（二）', [
      '4: （二）',
      '6: 前述第（二）点',
      '7: 第（二）点',
    ]);
  });

  it('lead to where it is now, when the draft has changed', async () => {
    const editor = await openUntitled(DRAFT);
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), '天下大旱，形势逼人。\n'));
    await untilShown(editor.document, 'vscode.executeDefinitionProvider', 7, '第（二）点', ['5: （二）']);
  });
});
