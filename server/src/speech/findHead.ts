import { hasInvisible, isBlank, skipBlanks } from './characters';

/** Where a paragraph's text begins: behind blanks and Markdown signs. */
export function findIndentation(text: string): number {
  let at = 0;
  while (isBlank(text[at]) || '#*->'.includes(text[at] ?? '?')) at++;
  return at;
}

/** What heads a paragraph before its marker may begin: blanks, Markdown signs, and the word 附件： of a list of enclosures. */
export function findHead(text: string): number {
  const at = findIndentation(text);
  if (text.startsWith('附件', at)) {
    const colon = skipBlanks(text, at + 2);
    if (text[colon] === '：' || text[colon] === ':') return skipBlanks(text, colon + 1);
  }
  return at;
}

/** Markdown’s bold type, which comes in pairs. */
const BOLD = '**';

/** Where a paragraph's text ends: before blanks, characters that do not show, and the signs that close the bold type which it begins with. */
export function findTextEnd(text: string, head: number): number {
  const end = trimShown(text, head, text.length);
  const isBold = text.slice(0, head).includes(BOLD) && text.endsWith(BOLD, end) && end - BOLD.length >= head;
  return isBold ? trimShown(text, head, end - BOLD.length) : end;
}

function trimShown(text: string, head: number, end: number): number {
  let shown = end;
  while (shown > head && (isBlank(text[shown - 1]) || hasInvisible(text[shown - 1] as string))) shown--;
  return shown;
}
