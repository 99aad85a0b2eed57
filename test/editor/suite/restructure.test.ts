import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { diagnosticsOf, ruleOf, untilFindings } from './findings';
import { closeEditors, openFile, openUntitled, writeDraft } from './samples';
import { withSetting } from './settings';
import { undo } from './typing';

const DRAFT = [
  '在全县工作会议上的讲话',
  '同志们：',
  '今天开个会，把全年工作理一理。下面，我讲三点意见。',
  '一、夯实基层',
  '各镇都要动起来。',
  '（一）建强班子',
  '班子要配齐。',
  '（二）带好队伍',
  '队伍要带好。',
  '二、发展产业',
  '产业是根本。',
  '三、改善民生',
  '按照前述第二部分的要求办好实事。一是修路；二是通水；三是建校。',
].join('\n');

/** Lines of the draft after a change, without the front. */
const bodyOf = ({ document }: vscode.TextEditor) => document.getText().split(/\r?\n/).slice(3).join('\n');
const body = (...lines: readonly string[]) => lines.join('\n');

function putCursor(editor: vscode.TextEditor, words: string): void {
  const position = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new vscode.Selection(position, position);
}

/** What is at the cursor. */
function cursorAt({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text.slice(selection.active.character);
}

/** Opens the draft with the cursor at some words, runs a command, and sees that one undo takes back what it did. */
async function run(command: string, words: string, expected: RegExp, cursor?: string): Promise<string> {
  const editor = await openUntitled(DRAFT);
  putCursor(editor, words);
  await vscode.commands.executeCommand(`jianggao.${command}`);
  await untilEqual(() => expected.test(editor.document.getText()), true);
  if (cursor !== undefined) assert.ok(cursorAt(editor).startsWith(cursor), cursorAt(editor));
  const done = editor.document.getText();
  await undo();
  await untilEqual(() => editor.document.getText(), DRAFT);
  await closeEditors();
  return done;
}

describe('the structure of a draft is changed in one step by the command', () => {
  it('promote', async () => {
    const text = await run('promote', '（二）带好', /二、带好队伍/, '二、带好');
    assert.match(text, /一、夯实基层\n各镇都要动起来。\n（一）建强班子\n班子要配齐。\n二、带好队伍/);
    assert.match(text, /三、发展产业[\s\S]*四、改善民生/);
    assert.match(text, /我讲四点意见/);
    assert.match(text, /前述第三部分/);
  });

  it('demote', async () => {
    const text = await run('demote', '二、发展', /（三）发展产业/, '（三）发展');
    assert.match(text, /二、改善民生/);
    assert.match(text, /我讲两点意见/);
  });

  it('moveUp', async () => {
    const text = await run('moveUp', '三、改善', /二、改善民生/, '二、改善');
    assert.match(text, /二、改善民生\n按照前述第三部分的要求.*\n三、发展产业\n产业是根本。$/);
  });

  it('moveDown', async () => {
    const text = await run('moveDown', '一、夯实', /一、发展产业/, '二、夯实');
    assert.match(text, /一、发展产业\n产业是根本。\n二、夯实基层\n各镇都要动起来。\n（一）建强班子/);
  });

  it('moveDown, on an item', async () => {
    const text = await run('moveDown', '一是修路', /一是通水/, '二是修路');
    assert.match(text, /一是通水；二是修路；三是建校。/);
  });

  it('splitSection', async () => {
    const text = await run('splitSection', '队伍要带好', /（三）队伍要带好。/, '队伍');
    assert.match(text, /（二）带好队伍\n（三）队伍要带好。/);
  });

  it('joinSection', async () => {
    const text = await run('joinSection', '二、发展', /\n发展产业\n/, '发展');
    assert.match(text, /二、改善民生/);
  });

  for (const [command, pattern, next] of [
    ['insertBefore', /班子要配齐。\n（二）\n（三）带好队伍/, ''],
    ['insertBehind', /队伍要带好。\n（三）\n二、发展产业/, ''],
    ['insertInside', /队伍要带好。\n1\.\n二、发展产业/, ''],
  ] as const)
    it(command, async () => {
      await run(command, '（二）带好', pattern, next);
    });

  it('renumberList and renumberSection, which leave the rest alone', async () => {
    const faulty = DRAFT.replace('（二）带', '（四）带').replace('二是', '四是');
    for (const command of ['renumberList', 'renumberSection']) {
      const editor = await openUntitled(faulty);
      putCursor(editor, command === 'renumberList' ? '（四）' : '各镇');
      await vscode.commands.executeCommand(`jianggao.${command}`);
      await untilEqual(() => editor.document.getText(), DRAFT.replace('二是', '四是'));
      await undo();
      assert.equal(editor.document.getText(), faulty);
      await closeEditors();
    }
  });
});

describe('a section', () => {
  it('is cut and put back where it was', async () => {
    const editor = await openUntitled(DRAFT);
    putCursor(editor, '二、发展');
    await vscode.commands.executeCommand('jianggao.cutSection');
    await untilEqual(() => editor.document.getText().includes('发展产业'), false);
    assert.match(editor.document.getText(), /二、改善民生/);
    assert.match(await vscode.env.clipboard.readText(), /^二、发展产业\n产业是根本。/);
    await vscode.commands.executeCommand('jianggao.pasteSection');
    await untilEqual(() => editor.document.getText(), DRAFT);
  });

  it('is one of all that are selected', async () => {
    const editor = await openUntitled(DRAFT);
    const [from, to] = ['二、发展', '按照前述'].map((words) => editor.document.positionAt(DRAFT.indexOf(words)));
    assert.ok(from && to);
    editor.selection = new vscode.Selection(from, to);
    await vscode.commands.executeCommand('jianggao.demote');
    const expected = /我讲一点意见[\s\S]*（二）带好队伍[\s\S]*（三）发展产业[\s\S]*（四）改善民生/;
    await untilEqual(() => expected.test(editor.document.getText()), true);
    await undo();
    await untilEqual(() => editor.document.getText(), DRAFT);
  });

  it('is copied and put in on the level that it has', async () => {
    const editor = await openUntitled(DRAFT);
    putCursor(editor, '（二）带好');
    await vscode.commands.executeCommand('jianggao.copySection');
    await untilEqual(() => vscode.env.clipboard.readText(), '（二）带好队伍\n队伍要带好。\n');
    putCursor(editor, '产业是根本');
    await vscode.commands.executeCommand('jianggao.pasteSection');
    await untilEqual(() => bodyOf(editor).includes('产业是根本。\n（一）带好队伍\n队伍要带好。\n三、改善民生'), true);
  });

  it('is none where the draft is edited while the clipboard is asked', async () => {
    for (const command of ['cutSection', 'pasteSection']) {
      const editor = await openUntitled(DRAFT);
      putCursor(editor, '二、发展');
      await vscode.env.clipboard.writeText('二、建好阵地\n阵地要建好。\n');
      const done = vscode.commands.executeCommand(`jianggao.${command}`);
      await editor.edit((draft) => draft.insert(new vscode.Position(3, 0), '一、加强领导\n书记要带头。\n'));
      const edited = editor.document.getText();
      await done;
      assert.equal(editor.document.getText(), edited, command);
    }
  });

  it('of a read-only draft stays where it is', async () => {
    await withSetting('files.readonlyInclude', { '**/locked-structure.jianggao': true }, async () => {
      const editor = await openFile(writeDraft('locked-structure.jianggao', DRAFT));
      for (const command of ['moveDown', 'demote', 'cutSection', 'pasteSection', 'splitSection']) {
        putCursor(editor, '二、发展');
        await vscode.commands.executeCommand(`jianggao.${command}`);
        assert.equal(editor.document.getText(), DRAFT, command);
      }
    });
  });
});

describe('numbers follow while a person writes', () => {
  const withFollowing = (work: () => Promise<void>) => withSetting('jianggao.renumber', 'onType', work);
  const SIBLINGS = body('一、甲', '好。', '二、乙', '好。', '三、丙', '好。');

  async function deleteLines(editor: vscode.TextEditor, from: number, to: number): Promise<void> {
    editor.selection = new vscode.Selection(from, 0, to, 1);
    await vscode.commands.executeCommand('editor.action.deleteLines');
  }

  it('when a section is deleted, and one undo takes both back', async () =>
    withFollowing(async () => {
      const editor = await openUntitled(SIBLINGS);
      await untilFindings(editor.document, []);
      editor.selection = new vscode.Selection(2, 0, 4, 0);
      await vscode.commands.executeCommand('deleteLeft');
      const followed = body('一、甲', '好。', '二、丙', '好。');
      await untilEqual(() => editor.document.getText(), followed);
      await undo();
      await untilEqual(() => editor.document.getText(), SIBLINGS);
      await vscode.commands.executeCommand('redo');
      await untilEqual(() => editor.document.getText(), followed);
      await undo();
      await untilEqual(() => editor.document.getText(), SIBLINGS);
    }));

  it('when lines are deleted by the key for that', async () =>
    withFollowing(async () => {
      const editor = await openUntitled(SIBLINGS);
      await untilFindings(editor.document, []);
      await deleteLines(editor, 0, 1);
      await untilEqual(() => editor.document.getText(), body('一、乙', '好。', '二、丙', '好。'));
      await undo();
      await untilEqual(() => editor.document.getText(), SIBLINGS);
    }));

  it('when a heading is written, not before its line is left', async () =>
    withFollowing(async () => {
      const editor = await openUntitled(SIBLINGS);
      await untilFindings(editor.document, []);
      editor.selection = new vscode.Selection(1, 2, 1, 2);
      await vscode.commands.executeCommand('type', { text: '\n' });
      for (const text of '二、新') await vscode.commands.executeCommand('type', { text });
      // Found by the server, which could have let the numbers follow by then.
      await until(
        () => diagnosticsOf(editor.document).map(ruleOf),
        (rules) => assert.ok(rules.includes('sequence-duplicate'), `${rules}`),
      );
      assert.ok(editor.document.getText().includes('二、新\n二、乙'));
      await vscode.commands.executeCommand('type', { text: '\n' });
      await untilEqual(() => editor.document.getText().includes('二、新\n\n三、乙\n好。\n四、丙'), true);
    }));

  it('when a heading is written, and then Enter numbers the line behind it', async () =>
    withFollowing(() =>
      withSetting('jianggao.onEnter', 'insert', async () => {
        const editor = await openUntitled(SIBLINGS);
        await untilFindings(editor.document, []);
        editor.selection = new vscode.Selection(1, 2, 1, 2);
        for (const text of '\n二、新') await vscode.commands.executeCommand('type', { text });
        await vscode.commands.executeCommand('jianggao.continueList');
        await untilEqual(
          () => editor.document.getText(),
          body('一、甲', '好。', '二、新', '三、', '四、乙', '好。', '五、丙', '好。'),
        );
      }),
    ));

  it('and undo stops where the writer has taken that back by hand', async () =>
    withFollowing(async () => {
      const editor = await openUntitled(SIBLINGS);
      const { document } = editor;
      await untilFindings(document, []);
      await deleteLines(editor, 2, 3);
      await untilEqual(() => document.getText(), body('一、甲', '好。', '二、丙', '好。'));
      editor.selection = new vscode.Selection(2, 0, 2, 1);
      await vscode.commands.executeCommand('type', { text: '三' });
      const retyped = body('一、甲', '好。', '三、丙', '好。');
      assert.equal(document.getText(), retyped);
      await editor.edit((draft) => draft.insert(new vscode.Position(3, 2), '很好。'));
      await undo();
      // A step further would have been made before the next command.
      await vscode.commands.executeCommand('cursorEnd');
      assert.equal(document.getText(), retyped);
    }));

  it('and not what is read anew from the disk, or reverted', async () =>
    withFollowing(async () => {
      const file = writeDraft('reloaded.jianggao', SIBLINGS);
      const { document } = await openFile(file);
      await untilFindings(document, []);
      const texts: string[] = [];
      const listening = vscode.workspace.onDidChangeTextDocument(() => texts.push(document.getText()));
      const elsewhere = SIBLINGS.replace('二、乙\n好。\n', '');
      writeFileSync(file, elsewhere);
      await untilFindings(document, [{ line: 3, rule: 'sequence-gap' }]);
      await vscode.commands.executeCommand('type', { text: '好' });
      await vscode.commands.executeCommand('workbench.action.files.revert');
      // What is done by hand is followed, and whatever was done before has had its turn.
      await deleteLines(await vscode.window.showTextDocument(document), 0, 1);
      await untilEqual(() => document.getText(), body('一、丙', '好。'));
      listening.dispose();
      assert.ok(!texts.some((text) => text.includes('一、甲') && text.includes('二、丙')), texts.join('\n\n'));
    }));

  it('and not where that is switched off', async () => {
    const editor = await openUntitled(SIBLINGS);
    await untilFindings(editor.document, []);
    await deleteLines(editor, 0, 1);
    await untilFindings(editor.document, [{ line: 1, rule: 'sequence-start' }]);
    assert.equal(editor.document.getText(), body('二、乙', '好。', '三、丙', '好。'));
  });

  it('on save, where that is wanted', async () =>
    withSetting('jianggao.renumber', 'onSave', async () => {
      const editor = await openFile(writeDraft('follow.jianggao', SIBLINGS));
      await untilFindings(editor.document, []);
      await deleteLines(editor, 2, 3);
      assert.ok(await editor.document.save());
      const followed = body('一、甲', '好。', '二、丙', '好。');
      await untilEqual(() => editor.document.getText(), followed);
      await undo();
      await untilEqual(() => editor.document.getText(), SIBLINGS);
      await vscode.commands.executeCommand('redo');
      await untilEqual(() => editor.document.getText(), followed);
    }));

  it('on save, and what was undone is left as it was when it is saved again', async () =>
    withSetting('jianggao.renumber', 'onSave', async () => {
      const gap = SIBLINGS.replace('二、乙\n好。\n', '');
      const editor = await openFile(writeDraft('gap.jianggao', gap));
      await untilFindings(editor.document, [{ line: 3, rule: 'sequence-gap' }]);
      await deleteLines(editor, 0, 1);
      assert.ok(await editor.document.save());
      await untilEqual(() => editor.document.getText(), gap.replace('一、甲\n好。\n', '').replace('三、', '一、'));
      await undo();
      await untilEqual(() => editor.document.getText(), gap);
      assert.ok(await editor.document.save());
      await untilFindings(editor.document, [{ line: 3, rule: 'sequence-gap' }]);
      assert.equal(editor.document.getText(), gap);
    }));
});
