import * as vscode from 'vscode';
import {
  CONTINUE_LIST_REQUEST,
  type ContinuedList,
  type ContinueListParams,
  type PlaceRange,
} from '../../protocol/requests';
import { isSpeech } from './languages';
import type { ServerConnection } from './serverConnection';

/** A writer does not notice a shorter wait. After that, Enter only breaks the line. */
const PATIENCE_MS = 400;

/** What goes on with lists in the draft in front. */
export interface ListContinuation {
  /** Enter: the next item behind a heading or an item, elsewhere a line break. */
  breakLine(): Promise<void>;
  /** The next item, where there is one. */
  continueList(): Promise<void>;
}

/** Creates it. Keys that are pressed faster than the server answers are done one after another. */
export function createListContinuation(server: ServerConnection): ListContinuation {
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work, work);
    return queue;
  };
  return {
    breakLine: () => enqueue(() => breakLine(server)),
    continueList: () => enqueue(() => continueList(server)),
  };
}

async function breakLine(server: ServerConnection): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const place = editor && findPlace(editor);
  if (editor === undefined || place === undefined) return typeLineBreak();
  const continued = await Promise.race([ask(server, editor, place), soon()]);
  if (isUnchanged(editor, place)) {
    if (continued && (await apply(editor, continued))) return undefined;
    return typeLineBreak();
  }
  // What was typed meanwhile belongs behind the line break.
  const { line, character } = place.at;
  const isLineKept = editor.document
    .lineAt(Math.min(line, editor.document.lineCount - 1))
    .text.startsWith(place.before);
  if (isLineKept) await editor.edit((builder) => builder.insert(new vscode.Position(line, character), '\n'));
  return undefined;
}

async function continueList(server: ServerConnection): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const place = editor && findPlace(editor);
  const continued = editor && place && (await ask(server, editor, place));
  if (continued && isUnchanged(editor, place)) await apply(editor, continued);
  else void vscode.window.showInformationMessage(vscode.l10n.t('There is no list to continue here.'));
}

/** Where Enter was pressed, and what stood there. */
interface EnterPlace {
  readonly at: vscode.Position;
  readonly version: number;
  /** The line as far as the cursor. */
  readonly before: string;
}

/** The place of the only cursor, if nothing is selected. */
function findPlace({ document, selections }: vscode.TextEditor): EnterPlace | undefined {
  const [selection, ...others] = selections;
  if (selection === undefined || others.length > 0 || !selection.isEmpty || !isSpeech(document)) return undefined;
  const at = selection.active;
  return { at, version: document.version, before: document.lineAt(at.line).text.slice(0, at.character) };
}

function isUnchanged(editor: vscode.TextEditor, { at, version }: EnterPlace): boolean {
  const { activeTextEditor } = vscode.window;
  return activeTextEditor === editor && editor.document.version === version && editor.selection.active.isEqual(at);
}

async function ask(
  server: ServerConnection,
  { document }: vscode.TextEditor,
  { at: { line, character }, version }: EnterPlace,
): Promise<ContinuedList | null | undefined> {
  const params: ContinueListParams = { uri: document.uri.toString(), version, at: { line, character } };
  return server.askQuietly<ContinuedList | null>(CONTINUE_LIST_REQUEST, params);
}

function soon(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
}

/** Changes the draft in one undo step. */
async function apply(editor: vscode.TextEditor, { edits, cursor }: ContinuedList): Promise<boolean> {
  const isDone = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(toRange(range), newText);
  });
  if (!isDone) return false;
  const position = new vscode.Position(cursor.line, cursor.character);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(editor.selection);
  return true;
}

function toRange({ start, end }: PlaceRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

async function typeLineBreak(): Promise<void> {
  await vscode.commands.executeCommand('type', { text: '\n' });
}
