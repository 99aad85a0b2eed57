import * as vscode from 'vscode';
import { countCharacters, toMinutes } from '../../protocol/readingTime';
import { preferencesOf } from './preferences';
import { describeLength, formatCount, isTooLong } from './structure/labels';
import type { StructureSource } from './structureSource';

/** Selections change with every key. */
const SELECT_MS = 300;

/** Shows in the status bar how long the draft in front is, or what is selected of it, and how long that takes to read aloud; a click sets the target. */
export function createLengthStatus(source: StructureSource): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('jianggao.length', vscode.StatusBarAlignment.Right, 101);
  item.name = vscode.l10n.t('Jianggao: Length');
  item.command = 'jianggao.setTarget';
  let listening: vscode.Disposable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const { editor, structure } = source;
    if (editor === undefined || structure === undefined) {
      item.hide();
      return;
    }
    const selected = describeSelection(editor);
    const isLong = selected === undefined && isTooLong(structure);
    item.text = `$(clock) ${selected ?? describeLength(structure, vscode.l10n.t)}`;
    item.backgroundColor = isLong ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.tooltip = explain(editor.document);
    item.show();
  }

  // Where the status bar is hidden, nobody needs to know.
  function listen(): void {
    listening?.dispose();
    const isVisible = vscode.workspace.getConfiguration('workbench').get<boolean>('statusBar.visible', true);
    listening = isVisible ? source.listen(update) : undefined;
  }

  listen();
  const events = vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor !== source.editor) return;
      clearTimeout(timer);
      timer = setTimeout(update, SELECT_MS);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('workbench.statusBar.visible')) listen();
    }),
  );
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    listening?.dispose();
    events.dispose();
    item.dispose();
  });
}

/** The length of what is selected; undefined where nothing is. */
function describeSelection({ document, selections }: vscode.TextEditor): string | undefined {
  const characters = selections.reduce((sum, range) => sum + countCharacters(document.getText(range)), 0);
  if (characters === 0) return undefined;
  const { charactersPerMinute } = preferencesOf(document);
  return vscode.l10n.t('Selected: {characters} characters · {minutes} min', {
    characters: formatCount(characters),
    minutes: toMinutes(characters, charactersPerMinute),
  });
}

function explain(document: vscode.TextDocument): string {
  const { charactersPerMinute, targetMinutes } = preferencesOf(document);
  return [
    vscode.l10n.t('Characters of the speech without blanks and without what a web page left.'),
    vscode.l10n.t('{count} characters are read aloud in a minute (setting “{name}”).', {
      count: charactersPerMinute,
      name: 'jianggao.charactersPerMinute',
    }),
    targetMinutes === 0
      ? vscode.l10n.t('There is no target time (setting “{name}”).', { name: 'jianggao.targetMinutes' })
      : vscode.l10n.t('The speech may take {minutes} minutes (setting “{name}”).', {
          minutes: targetMinutes,
          name: 'jianggao.targetMinutes',
        }),
  ].join('\n');
}
