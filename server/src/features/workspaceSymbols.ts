import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Speech } from '../speech/speech';
import { toRange } from './positions';
import { shorten, toShortText } from './shortText';

/** In UTF-16 units. */
const LONGEST_NAME = 60;
/** A draft with more headings is no speech, and would keep the others from being found. */
const MOST_OF_A_DRAFT = 1000;

/** What can be gone to in a draft from anywhere in the workspace: its title and its headings, with the title as where they are. */
export function toWorkspaceSymbols(speech: Speech, uri: string): readonly SymbolInformation[] {
  const [first, ...rest] = speech.parts.title.map((line) => speech.paragraphs[line]);
  const last = rest.at(-1) ?? first;
  const lines = [first, ...rest].map((paragraph) => paragraph?.text.slice(paragraph.head).trim() ?? '');
  const title = shorten(lines.join(''), LONGEST_NAME);
  const headings = speech.headings.slice(0, MOST_OF_A_DRAFT).map((heading) => ({
    name: toShortText(speech, heading, LONGEST_NAME),
    kind: heading.depth === 1 ? SymbolKind.Module : heading.depth === 2 ? SymbolKind.Class : SymbolKind.Method,
    location: { uri, range: toRange(speech, heading.marker.span) },
    ...(title !== '' && { containerName: title }),
  }));
  if (first === undefined || last === undefined || title === '') return headings;
  const range = toRange(speech, { start: first.start + first.head, end: last.end });
  return [{ name: title, kind: SymbolKind.File, location: { uri, range } }, ...headings];
}

/** Whether a name has the characters of a query in their order, letters in either case: `形势` and `认势` are in `一、认清形势`. */
export function matchesQuery(name: string, query: string): boolean {
  let at = 0;
  const folded = name.toLowerCase();
  for (const char of query.toLowerCase()) {
    if (char.trim() === '') continue;
    const found = folded.indexOf(char, at);
    if (found < 0) return false;
    at = found + char.length;
  }
  return true;
}
