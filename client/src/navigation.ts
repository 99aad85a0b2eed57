import * as vscode from 'vscode';
import { type Direction, GO_TO_REQUEST, type GoToParams, type Place } from '../../protocol/requests';
import { isSpeech } from './languages';
import { toPlace, toPosition } from './positions';
import type { ServerConnection } from './serverConnection';

/** How long it is told that there is nothing further. */
const TOLD_MS = 3000;

/** Moves the cursor of the draft in front a step through its structure. The editor's own Go Back leads back. */
export async function goTo(server: ServerConnection, direction: Direction): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isSpeech(editor.document)) return;
  const { document, selection } = editor;
  const params: GoToParams = { uri: document.uri.toString(), at: toPlace(selection.active), direction };
  const place = await server.ask<Place | null>(GO_TO_REQUEST, params);
  if (place === undefined || vscode.window.activeTextEditor !== editor) return;
  if (place === null) {
    void vscode.window.setStatusBarMessage(describeEnd(direction), TOLD_MS);
    return;
  }
  const location = new vscode.Location(document.uri, toPosition(place));
  // Of all ways to move the cursor this one is remembered by the editor's history, however short the way.
  await vscode.commands.executeCommand(
    'editor.action.goToLocations',
    document.uri,
    selection.active,
    [location],
    'goto',
  );
}

function describeEnd(direction: Direction): string {
  switch (direction) {
    case 'nextHeading':
      return vscode.l10n.t('No heading follows.');
    case 'previousHeading':
      return vscode.l10n.t('No heading stands before this.');
    case 'parentHeading':
      return vscode.l10n.t('No heading stands above this.');
    case 'nextSibling':
      return vscode.l10n.t('This list has no further item.');
    case 'previousSibling':
      return vscode.l10n.t('This is the first item of its list.');
  }
}
