import * as vscode from 'vscode';
import type { Position, Range } from 'vscode-languageclient';

/** Shows places of a draft one below the other, beside the place that they explain; Escape closes them, Enter goes to one. */
export async function showPlaces(uri: string, position: Position, places: readonly Range[]): Promise<void> {
  const draft = vscode.Uri.parse(uri);
  const toPosition = ({ line, character }: Position) => new vscode.Position(line, character);
  const locations = places.map(
    ({ start, end }) => new vscode.Location(draft, new vscode.Range(toPosition(start), toPosition(end))),
  );
  await vscode.commands.executeCommand('editor.action.peekLocations', draft, toPosition(position), locations, 'peek');
}
