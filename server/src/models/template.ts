/** A place that a writer fills in; `hint` stands there until then. */
export interface Field {
  readonly hint: string;
}

/** A place for what a writer is asked for: 会议名称 → 【请填写会议名称】, which counts as a placeholder in the draft. */
export function hint(what: string): Field {
  return { hint: `【请填写${what}】` };
}

/** A place for a sentence or more, whose full stop the writer types with it: 【请填写导语】。 */
export function sentence(what: string): Field {
  return { hint: `${hint(what).hint}。` };
}

/** A line of a text with places to be filled in. */
export type TemplateLine = readonly (string | Field)[];

/** The text with the hints in their places, lines divided by \n. */
export function toPlainText(lines: readonly TemplateLine[]): string {
  return lines.map((line) => line.map((piece) => (typeof piece === 'string' ? piece : piece.hint)).join('')).join('\n');
}

/** The text as a snippet of editors: a tab stop for each place, the last one behind the text. What has a meaning in snippets is escaped. */
export function toSnippet(lines: readonly TemplateLine[]): string {
  let stop = 0;
  const write = (piece: string | Field): string =>
    typeof piece === 'string' ? escapeSnippet(piece) : `\${${++stop}:${escapeSnippet(piece.hint)}}`;
  return `${lines.map((line) => line.map(write).join('')).join('\n')}$0`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
