import type { EnumerationItem, Heading, Speech } from '../speech/speech';

/** A heading or item on one line: marker and text, shortened to so many UTF-16 units behind which an ellipsis stands. */
export function toShortText(
  { text }: Speech,
  { marker, textSpan }: Heading | EnumerationItem,
  longest: number,
): string {
  const words = text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + longest + 1));
  return shorten(onOneLine(marker.text + words), longest);
}

/** A text cut to so many UTF-16 units, with an ellipsis in place of the rest. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A character outside the basic plane is two units, which must not be parted.
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A text without its line ends, and without the blanks behind them. */
export function onOneLine(text: string): string {
  return text.replace(/[\r\n]\s*/g, '');
}
