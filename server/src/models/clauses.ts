/** How many clauses a heading text has: `突出政治引领，坚定正确方向` has two. Cut at ， 、 , and blanks. */
export function countClauses(text: string): number {
  return text.split(/[，、,\s]/).filter((clause) => clause !== '').length;
}
