import type { Message } from '../message';

/** A file that cannot be read, written or understood. `detail` says why in a sentence that goes on from the file's name. */
export class FileError extends Error {
  constructor(readonly detail: Message) {
    super(detail.text);
    this.name = 'FileError';
  }
}
