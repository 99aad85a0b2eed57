import type { Message } from '../rules/rule';
import type { Span } from '../speech/span';

/** What is wrong in a JSON file of the product, in UTF-16 offsets of its text. */
export interface JsonProblem {
  readonly span: Span;
  readonly message: Message;
}
