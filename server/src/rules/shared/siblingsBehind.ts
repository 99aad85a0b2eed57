import { formatMarker } from '../../speech/marker';
import type { Heading, Speech } from '../../speech/speech';

/** How far behind a marker the next is looked for. */
const FARTHEST = 200;

/** Whether a heading's siblings stand behind it on its line, as items of their own or not: （1）抓重点，（2）抓难点，（3）抓亮点。 */
export function hasSiblingsBehind({ paragraphs, text }: Speech, { marker, line, run }: Heading): boolean {
  if (run > 0) return true;
  const next = formatMarker(marker.scheme, marker.ordinal + 1, marker.form);
  const { end } = marker.span;
  const rest = text.slice(end, Math.min(end + FARTHEST, paragraphs[line]?.end ?? end));
  const at = next === undefined ? -1 : rest.indexOf(next);
  return at > 0 && '，,、；;。！？ \t\u3000'.includes(rest[at - 1] as string);
}
