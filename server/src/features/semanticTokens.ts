import type { Range, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Speech } from '../speech/speech';
import { toOffset, toPosition } from './positions';
import { findTokens, TOKEN_TYPES } from './speechTokens';

/** How the numbers of the protocol are to be understood. */
export const TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

/** Numbers of one token: lines and characters behind the one before, length, type, modifiers. */
const PER_TOKEN = 5;

/** The tokens of a draft, or of the lines of a range, as the protocol has them. */
export function provideSemanticTokens(speech: Speech, range?: Range): number[] {
  const { line: from } = range === undefined ? FIRST : toPosition(speech, toOffset(speech, range.start));
  const { line: to } = toPosition(speech, range === undefined ? speech.text.length : toOffset(speech, range.end));
  const data: number[] = [];
  let last = FIRST;
  for (const { start, end, type } of findTokens(speech, from, to)) {
    const { line, character } = toPosition(speech, start);
    data.push(line - last.line, line === last.line ? character - last.character : character);
    data.push(end - start, TOKEN_TYPES.indexOf(type), 0);
    last = { line, character };
  }
  return data;
}

const FIRST = { line: 0, character: 0 };

/** What turns the tokens that an editor has into those of now: one edit, or none. */
export function toTokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  head -= head % PER_TOKEN;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  tail -= tail % PER_TOKEN;
  const deleteCount = before.length - head - tail;
  const data = after.slice(head, after.length - tail);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start: head, deleteCount, data }];
}
