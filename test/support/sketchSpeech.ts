import { checkSpeech } from '../../server/src/rules/checkSpeech';
import type { AnyList, Speech } from '../../server/src/speech/speech';

/**
 * Draws how a draft was read, one line a list in the order in which the lists begin: `一、 二、 三、`,
 * two spaces deeper for each level above it, and `{一是 二是}` for an enumeration. A list that starts again is led by `↺`.
 * A marker whose number is not the one it takes in its list shows both: `四、=3`.
 */
export function sketchSpeech(speech: Speech): string {
  const lists: AnyList[] = [...speech.headingLists, ...speech.enumerations];
  return lists
    .sort((a, b) => startOf(a) - startOf(b))
    .map(sketchList)
    .join('\n');
}

function startOf(list: AnyList): number {
  return list.items[0]?.marker.span.start ?? 0;
}

function sketchList(list: AnyList): string {
  const markers = list.items.map(({ marker, ordinal }) => {
    const text = marker.text.replaceAll(/\s+/g, '⏎');
    return marker.ordinal === ordinal ? text : `${text}=${ordinal}`;
  });
  const line = markers.join(' ');
  if (list.kind === 'enumeration') return `${'  '.repeat(list.parent?.depth ?? 0)}{${line}}`;
  return `${'  '.repeat(list.depth - 1)}${list.restart ? '↺ ' : ''}${line}`;
}

/** What a writer would be told is wrong: errors and warnings, each as `rule marker`. */
export function seriousFindings(speech: Speech): readonly string[] {
  return checkSpeech(speech)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, span }) => `${rule} ${speech.text.slice(span.start, span.end).replaceAll(/\s+/g, '⏎')}`);
}
