import type { FileError } from '../files/fileError';
import type { Localize } from '../localize';

/** Where a command writes, and in which language. */
export interface Terminal {
  readonly localize: Localize;
  out(output: string | Uint8Array): void;
  err(text: string): void;
}

/** Exit codes of every command. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

/** The one line that tells why a draft was left out. */
export function reportUnreadable(terminal: Terminal, file: string, { detail }: FileError): void {
  const { localize } = terminal;
  terminal.err(`jianggao: ${file} ${localize(detail.text, detail.args)}\n`);
}
