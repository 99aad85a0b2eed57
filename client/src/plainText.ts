import * as vscode from 'vscode';
import { MOST_RESEMBLING, RESEMBLES_SPEECH_REQUEST, type ResemblesSpeechParams } from '../../protocol/requests';
import { isSpeech, mayBeSpeech, SPEECH_LANGUAGE } from './languages';
import { preferencesOf } from './preferences';
import type { ServerConnection } from './serverConnection';
import { textInFront } from './textInFront';

const PLAIN_TEXT = 'plaintext';
/** Larger documents are data. In characters. */
const LONGEST = 1_000_000;
/** Shorter texts are notes; and after so many more characters a text is looked at anew. */
const SHORTEST = 200;
/** A text without a Chinese character in its beginning is not looked at further. */
const BEGINNING = 2000;
const CHINESE = /\p{Script=Han}/u;
/** A pause in typing. */
const PAUSE_MS = 1000;
/** Files about which a person said no, as the workspace remembers them: the latest of so many. */
const REFUSED = 'jianggao.notSpeeches';
const MOST_REFUSED = 200;

/** Notices plain text in front that looks like a speech, and offers to read it as one, or does so, as the setting `jianggao.plainText` has it. Once a document. */
export function createPlainTextOffer(server: ServerConnection, memory: vscode.Memento): vscode.Disposable {
  /** Documents that were offered or taken. */
  const settled = new Set<string>();
  /** How long a document was when it was looked at. */
  const lengths = new WeakMap<vscode.TextDocument, number>();
  /** Speeches that were closed, perhaps to be called something else. */
  const left = new WeakSet<vscode.TextDocument>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function isOpenQuestion(document: vscode.TextDocument): boolean {
    const key = document.uri.toString();
    return (
      !document.isClosed &&
      document.languageId === PLAIN_TEXT &&
      mayBeSpeech(document) &&
      !isSpeech(document) &&
      preferencesOf(document).plainText !== 'off' &&
      !settled.has(key) &&
      !readRefused(memory).includes(key)
    );
  }

  async function look(document: vscode.TextDocument): Promise<void> {
    if (!isOpenQuestion(document) || !mayResemble(document)) return;
    const length = lengthOf(document);
    if (Math.abs(length - (lengths.get(document) ?? 0)) < SHORTEST) return;
    lengths.set(document, length);
    await server.start();
    const params: ResemblesSpeechParams = { text: readBeginning(document, MOST_RESEMBLING) };
    const resembles = await server.askQuietly<boolean>(RESEMBLES_SPEECH_REQUEST, params);
    // Meanwhile it may have been closed, or called something else.
    if (resembles !== true || !isOpenQuestion(document)) return;
    settled.add(document.uri.toString());
    if (preferencesOf(document).plainText === 'take') await readAsSpeech(document);
    else await offer(document, memory);
  }

  function lookSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const document = textInFront()?.document;
      if (document !== undefined) void look(document);
    }, PAUSE_MS);
  }

  lookSoon();
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    vscode.window.onDidChangeActiveTextEditor(lookSoon),
    vscode.workspace.onDidOpenTextDocument((document) => {
      // Who calls a speech plain text again has said no to it.
      if (left.delete(document) && document.languageId === PLAIN_TEXT && !document.isUntitled)
        void remember(document, memory);
      lookSoon();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const { uri, languageId } = document;
      if (languageId === SPEECH_LANGUAGE) left.add(document);
      // Another new text may have its name. One whose language changes is closed too, and still there.
      if (!vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString()))
        settled.delete(uri.toString());
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === PLAIN_TEXT) lookSoon();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('jianggao.plainText')) lookSoon();
    }),
  );
}

/** Reads the plain text in front, or another document, as a speech. */
export async function readAsSpeech(document = textInFront()?.document): Promise<void> {
  if (document === undefined || document.languageId === SPEECH_LANGUAGE) return;
  await vscode.languages.setTextDocumentLanguage(document, SPEECH_LANGUAGE);
}

async function offer(document: vscode.TextDocument, memory: vscode.Memento): Promise<void> {
  const read = vscode.l10n.t('Read as Speech');
  const refuse = vscode.l10n.t('Not This File');
  const never = vscode.l10n.t('Never');
  const question = vscode.l10n.t('This text looks like a speech. Read it as one?');
  const chosen = await vscode.window.showInformationMessage(question, read, refuse, never);
  if (chosen === read && !document.isClosed) await readAsSpeech(document);
  // A new text has no name by which it could be known again.
  if (chosen === refuse && !document.isUntitled) await remember(document, memory);
  if (chosen === never)
    await vscode.workspace.getConfiguration('jianggao').update('plainText', 'off', vscode.ConfigurationTarget.Global);
}

function remember({ uri }: vscode.TextDocument, memory: vscode.Memento): Thenable<void> {
  const others = readRefused(memory).filter((known) => known !== uri.toString());
  return memory.update(REFUSED, [...others, uri.toString()].slice(-MOST_REFUSED));
}

function readRefused(memory: vscode.Memento): readonly string[] {
  return memory.get<readonly string[]>(REFUSED, []);
}

function mayResemble(document: vscode.TextDocument): boolean {
  const length = lengthOf(document);
  return length >= SHORTEST && length <= LONGEST && CHINESE.test(readBeginning(document, BEGINNING));
}

/** In UTF-16 units, without building the text. */
function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

function readBeginning(document: vscode.TextDocument, length: number): string {
  return document.getText(new vscode.Range(0, 0, 0, 0).with({ end: document.positionAt(length) }));
}
