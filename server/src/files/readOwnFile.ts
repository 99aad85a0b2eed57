import type { JsonProblem } from '../json/jsonReader';
import type { JsonReading } from '../json/readJson';
import type { Message } from '../message';
import type { FileSystem } from './fileSystem';

/** What a file of the product holds. Neither value nor problem where there is no such file. */
export interface OwnReading<Value> {
  /** Undefined where the file cannot be read as a text: then its problem has no place in it. */
  readonly text: string | undefined;
  readonly value?: Value;
  /** The first one: mending it shows the next. */
  readonly problem?: JsonProblem;
}

/** A list of 10,000 entries has some 2 MB; reading more JSON than this keeps everyone waiting. */
export const MOST_OWN_BYTES = 3_000_000;

/** Reads a model or an ignore list. Never rejects: what keeps a file from being read is a problem at its start. */
export async function readOwnFile<Value>(
  files: FileSystem,
  uri: string,
  parse: (json: string) => JsonReading<Value>,
): Promise<OwnReading<Value>> {
  try {
    const { size } = await files.status(uri);
    return size > MOST_OWN_BYTES ? TOO_LARGE : readOwnBytes(await files.read(uri), parse);
  } catch (error) {
    if (files.isMissing(error)) return { text: '' };
    const reason = error instanceof Error ? error.message : String(error);
    return toUnread({ text: 'This file cannot be read: {reason}', args: { reason } });
  }
}

/** The same for the bytes of such a file. */
export function readOwnBytes<Value>(bytes: Uint8Array, parse: (json: string) => JsonReading<Value>): OwnReading<Value> {
  if (bytes.length > MOST_OWN_BYTES) return TOO_LARGE;
  const text = decode(bytes);
  if (text === undefined) return toUnread({ text: 'This is no text in UTF-8', args: {} });
  const reading = parse(text);
  if (reading.kind === 'value') return { text, value: reading.value };
  const [problem] = reading.problems;
  return problem === undefined ? { text } : { text, problem };
}

const TOO_LARGE = toUnread({
  text: 'This file is larger than {megabytes} MB',
  args: { megabytes: MOST_OWN_BYTES / 1_000_000 },
});

/** The text without its byte order mark, as an editor has it. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function toUnread(message: Message): OwnReading<never> {
  return { text: undefined, problem: { span: { start: 0, end: 0 }, message } };
}
