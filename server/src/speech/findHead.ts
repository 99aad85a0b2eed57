import { isBlank, skipBlanks } from './characters';

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
