/** A sentence for the reader: the English template, which is also the key of its translation, and what fills it. */
export interface Message {
  readonly text: string;
  readonly args: Readonly<Record<string, string | number>>;
}
