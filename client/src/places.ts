import * as vscode from 'vscode';
import type { Place, PlaceRange } from '../../protocol/requests';
import { toPosition, toRange } from './positions';

/** Shows places of a draft one below the other, beside the place that they explain; Escape closes them, Enter goes to one. */
export async function showPlaces(uri: string, at: Place, places: readonly PlaceRange[]): Promise<void> {
  const draft = vscode.Uri.parse(uri);
  const locations = places.map((range) => new vscode.Location(draft, toRange(range)));
  await vscode.commands.executeCommand('editor.action.peekLocations', draft, toPosition(at), locations, 'peek');
}
