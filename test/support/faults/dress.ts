import type { AnyHeading, CleanDraft } from './cleanDraft';

/** A draft as another hand would have typed it. */
export interface Dress {
  readonly name: string;
  /** Characters for characters of one line; never longer or shorter behind the first character of a line. */
  readonly wear: (line: string) => string;
  readonly lineEnd: string;
}

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
};

/** Half-width brackets, commas, colons; 、 has no other width, and 。 is left. */
export const toHalfWidth = (line: string): string => line.replace(/[，：；（）？！]/g, (mark) => HALF[mark] ?? mark);

/** The same, and . for 。 */
export const toHalfWidthStops = (line: string): string => toHalfWidth(line).replaceAll('。', '.');

/** Ways of typing under which every fault must be found as well. */
export const DRESSES: readonly Dress[] = [
  { name: 'in half-width brackets and marks', wear: toHalfWidth, lineEnd: '\n' },
  { name: 'in half-width marks, full stops too', wear: toHalfWidthStops, lineEnd: '\n' },
  { name: 'with CRLF', wear: (line) => line, lineEnd: '\r\n' },
];

/** The draft in that dress, with the same structure at the same places. */
export function dressDraft(draft: CleanDraft, { name, wear }: Dress): CleanDraft {
  const heading = <Heading extends AnyHeading>(bare: Heading): Heading => ({ ...bare, marker: wear(bare.marker) });
  return {
    ...draft,
    name: `${draft.name} ${name}`,
    lines: draft.lines.map(wear),
    headings: draft.headings.map(heading),
    lists: draft.lists.map(({ headings, parent }) => ({
      headings: headings.map(heading),
      parent: parent && heading(parent),
    })),
    enumerations: draft.enumerations.map((words) => words.map((word) => ({ ...word, text: wear(word.text) }))),
  };
}

/** The draft with no list longer than two; its enumerations are left out, as they stay as they are. */
export function shortenLists(draft: CleanDraft): readonly string[] {
  const gone = new Set<number>();
  for (const { headings } of draft.lists) {
    const third = headings[2];
    const last = headings.at(-1);
    if (third === undefined || last === undefined) continue;
    for (let line = third.line; line <= last.lastLine; line++) gone.add(line);
  }
  return draft.lines.filter((_, line) => !gone.has(line));
}
