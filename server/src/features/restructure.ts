import type { Position } from 'vscode-languageserver-types';
import type { Restructured, Restructuring } from '../../../protocol/requests';
import type { Change } from '../edits/restructure/change';
import type { Operation } from '../edits/restructure/restructure';
import { applyEdits } from '../edits/textEdit';
import type { Speech } from '../speech/speech';
import { toOffset, toRange } from './positions';

/** A change of a draft, in positions. */
export function toRestructured(speech: Speech, version: number, { edits, cursor, text }: Change): Restructured {
  return {
    version,
    edits: edits.map(({ span, newText }) => ({ range: toRange(speech, span), newText })),
    cursor: placeIn(applyEdits(speech.text, edits), cursor),
    ...(text !== undefined && { text }),
  };
}

/** A change of the structure as the edits know it. */
export function toOperation(speech: Speech, operation: Restructuring): Operation {
  const offset = (place: Position) => toOffset(speech, place);
  switch (operation.kind) {
    case 'promote':
    case 'demote':
    case 'moveUp':
    case 'moveDown':
    case 'cut':
    case 'copy':
      return { kind: operation.kind, at: operation.at.map(offset) };
    case 'move': {
      const { at, target } = operation;
      return {
        kind: 'move',
        at: at.map(offset),
        target: target === null ? undefined : { at: offset(target.at), side: target.side },
      };
    }
    case 'paste':
      return { kind: 'paste', at: offset(operation.at), text: operation.text };
    case 'split':
    case 'join':
      return { kind: operation.kind, at: offset(operation.at) };
    case 'insertBefore':
      return { kind: 'insert', at: offset(operation.at), side: 'before' };
    case 'insertBehind':
      return { kind: 'insert', at: offset(operation.at), side: 'behind' };
    case 'insertInside':
      return { kind: 'insert', at: offset(operation.at), side: 'inside' };
    case 'renumberList':
      return { kind: 'renumber', at: offset(operation.at), scope: 'list' };
    case 'renumberSection':
      return { kind: 'renumber', at: offset(operation.at), scope: 'section' };
    case 'renumberSpeech':
      return { kind: 'renumber', at: offset(operation.at), scope: 'speech' };
  }
}

/** Where an offset of a text that is not read yet stands. */
function placeIn(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const char = text[at];
    if (char !== '\n' && (char !== '\r' || text[at + 1] === '\n')) continue;
    line++;
    start = at + 1;
  }
  return { line, character: offset - start };
}
