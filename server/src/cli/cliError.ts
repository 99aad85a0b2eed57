import type { Message } from '../rules/rule';

/** Wrong use or unreadable input: told to the user in one line, and the command ends with 2. */
export class CliError extends Error {
  constructor(readonly detail: Message) {
    super(detail.text);
    this.name = 'CliError';
  }
}
