import type { Message } from './message';

/** What a person asked for and cannot have. `detail` says why, in a sentence for that person. */
export class Refusal extends Error {
  constructor(readonly detail: Message) {
    super(detail.text);
    this.name = 'Refusal';
  }
}
