import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, untilEqual } from '../../support/until.mjs';
import { untilClean } from './findings';
import { answer } from './quickInput';
import { closeEditors, openFile, openUntitled, writeDraft } from './samples';
import { withSetting } from './settings';
import { SPEECH } from './speechText';

const inFront = () => vscode.window.activeTextEditor?.document;
const openPlain = (content: string) => openUntitled(content, 'plaintext');
/** What it is called when it is no longer what it was: a change of language closes a document and opens it anew. */
const untilLanguage = (language: string) => until(inFront, (document) => assert.equal(document?.languageId, language));

describe('jianggao.newSpeech', () => {
  it('opens the structure of the first model, which one undo takes back', async () => {
    await answer('jianggao.newSpeech', { check: () => assert.match(inFront()?.getText() ?? '', /^在【/) });
    const document = inFront();
    assert.ok(document);
    assert.equal(document.languageId, 'jianggao');
    assert.ok(document.isUntitled);
    assert.match(document.getText(), /^一、【.*\n(?:.*\n)*二、【/m);
    assert.doesNotMatch(document.getText(), /\$/);
    const [selection] = vscode.window.activeTextEditor?.selections ?? [];
    assert.equal(selection && document.getText(selection), '【请填写会议名称】');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), '【请填写会议名称】');
    await vscode.commands.executeCommand('leaveSnippet');
    await vscode.commands.executeCommand('undo');
    await until(
      () => document.getText(),
      (text) => assert.equal(text, ''),
    );
  });
});

describe('jianggao.readAsSpeech', () => {
  it('makes a speech of the plain text in front', async () => {
    await openPlain('一、甲\n二、乙\n');
    await vscode.commands.executeCommand('jianggao.readAsSpeech');
    await untilLanguage('jianggao');
  });

  it('leaves a speech and no editor alone', async () => {
    const { document } = await openUntitled('一、甲\n');
    await vscode.commands.executeCommand('jianggao.readAsSpeech');
    assert.equal(document.languageId, 'jianggao');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('jianggao.readAsSpeech');
  });
});

describe('jianggao.openWalkthrough', () => {
  it('leaves commands to the draft that was in front, though it became a speech there', async () => {
    const { document } = await openFile(writeDraft('春灌安排.txt', SPEECH.replace('二、', '四、')));
    await vscode.languages.setTextDocumentLanguage(document, 'jianggao');
    await vscode.commands.executeCommand('jianggao.openWalkthrough');
    await untilEqual(inFront, undefined);
    await vscode.commands.executeCommand('jianggao.renumber');
    await untilEqual(() => document.getText(), SPEECH);
    assert.equal(inFront(), document);
  });
});

describe('plain text', () => {
  it('that is a speech is taken as one, on disk or not', async () => {
    await withSetting('jianggao.plainText', 'take', async () => {
      await openFile(writeDraft('春灌.txt', SPEECH));
      await untilLanguage('jianggao');
      await openPlain(SPEECH);
      const taken = await untilLanguage('jianggao');
      assert.equal(taken?.getText(), SPEECH);
    });
  });

  it('that becomes a speech is taken as one when it is pasted', async () => {
    await withSetting('jianggao.plainText', 'take', async () => {
      const editor = await openPlain('');
      await editor.edit((draft) => draft.insert(new vscode.Position(0, 0), SPEECH));
      await untilLanguage('jianggao');
    });
  });

  it('that was taken as a speech and called plain text again stays that', async () => {
    await withSetting('jianggao.plainText', 'take', async () => {
      await openPlain(SPEECH);
      const taken = await untilLanguage('jianggao');
      assert.ok(taken);
      const plain = await vscode.languages.setTextDocumentLanguage(taken, 'plaintext');
      // Another one is taken meanwhile, so there was time enough to take this one again.
      await openPlain(SPEECH);
      await untilLanguage('jianggao');
      await vscode.window.showTextDocument(plain);
      assert.equal(plain.languageId, 'plaintext');
    });
  });

  it('that was called plain text again stays that when it is opened anew', async () => {
    await withSetting('jianggao.plainText', 'take', async () => {
      const uri = vscode.Uri.file(writeDraft('秋收.txt', SPEECH));
      const open = () => vscode.commands.executeCommand('vscode.open', uri);
      await open();
      const taken = await untilLanguage('jianggao');
      assert.ok(taken);
      await vscode.languages.setTextDocumentLanguage(taken, 'plaintext');
      await closeEditors();
      await until(
        () => taken.isClosed,
        (isClosed) => assert.ok(isClosed),
      );
      await open();
      const again = await untilLanguage('plaintext');
      // Another one is taken meanwhile, so there was time enough to take this one.
      await open();
      await openPlain(SPEECH);
      await untilLanguage('jianggao');
      assert.equal(again?.languageId, 'plaintext');
    });
  });
});

describe('Markdown', () => {
  it('is read as a speech where the setting says so', async () => {
    await withSetting('jianggao.languages', ['markdown'], async () => {
      const content = `# ${SPEECH.replace(/^[一二三]、/gm, '## $&')}`;
      const { document } = await openUntitled(content.replace('二、', '四、'), 'markdown');
      await until(
        () => vscode.languages.getDiagnostics(document.uri),
        (found) =>
          assert.ok(
            found.some(({ source }) => source === 'jianggao'),
            'nothing is found',
          ),
      );
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), content);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await untilClean(document);
    });
  });
});
