import { isBlank } from './characters';
import { SCHEMES, type Scheme } from './scheme';
import type { Marker } from './speech';

/** What stands between a marker and its text, one character at most: a blank, or behind 第二部分 also `：`, as GB/T 15834-2011, B.3.6, has a blank there and drafts have others. */
export function gapBehind(text: string, { scheme, span: { end } }: Pick<Marker, 'scheme' | 'span'>): string {
  const next = text[end] ?? '';
  return isBlank(next) || (scheme === SCHEMES.chapter && next !== '' && '：:、，'.includes(next)) ? next : '';
}

/** What belongs behind a marker of a scheme whatever its text is: behind 第二部分 what its siblings have, or a blank; nothing behind others. */
export function usualGap(text: string, scheme: Scheme, siblings: readonly { readonly marker: Marker }[]): string {
  if (scheme !== SCHEMES.chapter) return '';
  for (const { marker } of siblings) {
    const gap = marker.scheme === scheme ? gapBehind(text, marker) : '';
    if (gap !== '') return gap;
  }
  return '\u3000';
}
