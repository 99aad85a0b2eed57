import * as vscode from 'vscode';
import { type DraftParams, STRUCTURE_REQUEST, type Structure } from '../../protocol/requests';
import { isSpeech } from './languages';
import type { ServerConnection } from './serverConnection';
import { textInFront, textStillInFront } from './textInFront';

/** The structure of the draft in front, asked for once an edit however many look at it, and not at all while nobody does. */
export interface StructureSource extends vscode.Disposable {
  /** The editor of the draft in front; undefined where something else is, or nothing. */
  readonly editor: vscode.TextEditor | undefined;
  /** What is known of that draft, perhaps from before the last edit; undefined until the server has answered first. */
  readonly structure: Structure | undefined;
  /** Calls the listener soon, and whenever one of these may be another. */
  listen(listener: () => void): vscode.Disposable;
  /** The structure of the draft as it is now; undefined where the server does not give it. */
  fresh(): Promise<Structure | undefined>;
}

/** While a person types. */
const EDIT_MS = 300;
/** Between one editor and the next there is none for a moment. */
const SWITCH_MS = 50;

/** Creates it. */
export function createStructureSource(server: ServerConnection): StructureSource {
  const listeners = new Set<() => void>();
  let editor: vscode.TextEditor | undefined;
  let structure: Structure | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Questions are counted: an answer that comes after that to a later one is stale. */
  let asked = 0;
  let answered = 0;
  /** How long the last answer took. */
  let took = 0;

  const notify = (): void => {
    for (const listener of [...listeners]) listener();
  };

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), delay);
  }

  /** Of a draft that takes long the server is asked less often; where there is nothing to see yet, what comes is awaited. */
  function scheduleAfterEdit(): void {
    schedule(Math.max(structure?.nodes.length === 0 ? SWITCH_MS : EDIT_MS, 2 * took));
  }

  async function update(): Promise<void> {
    clearTimeout(timer);
    const before = editor?.document;
    const inFront = textStillInFront(before);
    editor = inFront !== undefined && isSpeech(inFront.document) ? inFront : undefined;
    if (editor?.document !== before) structure = undefined;
    notify();
    if (editor !== undefined && listeners.size > 0) await ask(editor.document);
  }

  async function ask(document: vscode.TextDocument): Promise<void> {
    asked++;
    const question = asked;
    const start = Date.now();
    const params: DraftParams = { uri: document.uri.toString() };
    const answer = await server.askQuietly<Structure | null>(STRUCTURE_REQUEST, params);
    took = Date.now() - start;
    // Where the server gives none it is being started, or does not know the draft yet: what is shown stays.
    if (question < answered || answer === undefined || answer === null) return;
    // After an edit, the next question is on its way.
    if (answer.version !== document.version || editor?.document !== document) return;
    answered = question;
    structure = answer;
    notify();
  }

  const isInFront = ({ uri }: vscode.TextDocument): boolean =>
    uri.toString() === textInFront()?.document.uri.toString();
  const events = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => schedule(SWITCH_MS)),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      if (editor !== undefined && !vscode.window.visibleTextEditors.includes(editor)) schedule(SWITCH_MS);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === editor?.document) scheduleAfterEdit();
    }),
    // A document that becomes a speech, or is one no longer, is opened anew.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isInFront(document)) schedule(SWITCH_MS);
    }),
    // After a restart, and where settings have changed.
    server.onModelsChanged(scheduleAfterEdit),
    // Findings come and go without an edit, too: they are ignored, or their rules are turned off.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const uri = editor?.document.uri.toString();
      if (uri !== undefined && uris.some((each) => each.toString() === uri)) scheduleAfterEdit();
    }),
  );
  schedule(0);
  return {
    get editor() {
      return editor;
    },
    get structure() {
      return structure;
    },
    listen(listener) {
      listeners.add(listener);
      schedule(0);
      return new vscode.Disposable(() => listeners.delete(listener));
    },
    async fresh() {
      const document = editor?.document;
      if (document === undefined) return undefined;
      if (structure?.version !== document.version) await ask(document);
      return structure?.version === document.version ? structure : undefined;
    },
    dispose() {
      clearTimeout(timer);
      listeners.clear();
      events.dispose();
    },
  };
}
