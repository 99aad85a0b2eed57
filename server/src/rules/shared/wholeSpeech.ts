import type { Speech } from '../../speech/speech';

/** Whether a draft has a beginning: a title, a salutation, or an opening above its first number. A fragment that starts with a heading says nothing of the whole. */
export function isWholeSpeech({ parts }: Speech): boolean {
  return parts.title.length > 0 || parts.salutation.length > 0 || parts.opening.length > 0;
}
