import * as vscode from 'vscode';
import type { Place, PlaceRange } from '../../protocol/requests';

/** A place that the server names, as the editor knows it. */
export function toPosition({ line, character }: Place): vscode.Position {
  return new vscode.Position(line, character);
}

/** A range that the server names, as the editor knows it. */
export function toRange({ start, end }: PlaceRange): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}

/** A position of the editor, as it is sent to the server. */
export function toPlace({ line, character }: vscode.Position): Place {
  return { line, character };
}
