import type { OwnReading } from '../files/readOwnFile';
import type { JsonProblem } from '../json/jsonReader';

/** What is wrong in a model or in the ignore list. */
export interface OwnProblem extends JsonProblem {
  /** The text in which it stands; empty where the file could not be read as a text. */
  readonly text: string;
  /** Whether something was read of the file before, which stays in force. */
  readonly isKept: boolean;
}

/** The problem of a reading; undefined where it has none. */
export function toOwnProblem({ text = '', problem }: OwnReading<unknown>, isKept: boolean): OwnProblem | undefined {
  return problem && { ...problem, text, isKept };
}
