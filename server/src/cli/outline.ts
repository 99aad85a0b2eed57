import { parseSpeech } from '../speech/parseSpeech';
import type { Enumeration, Heading, Speech } from '../speech/speech';
import { readDrafts } from './findDrafts';
import { EXIT, reportUnreadable, type Terminal } from './terminal';

/** `jianggao outline`: prints parts, headings and enumerations of each draft. */
export function outline(terminal: Terminal, files: readonly string[], format: 'text' | 'json'): number {
  const outlines: object[] = [];
  let exit: number = EXIT.clean;
  for (const draft of readDrafts(files)) {
    if (draft.error !== undefined) {
      reportUnreadable(terminal, draft.file, draft.error);
      exit = EXIT.failure;
      continue;
    }
    const speech = parseSpeech(draft.text);
    if (format === 'json') outlines.push(toJson(draft.file, speech));
    else terminal.out(toText(draft.file, speech));
  }
  if (format === 'json') terminal.out(`${JSON.stringify(outlines)}\n`);
  return exit;
}

/** Lines count from 1, columns from 0 in UTF-16 units. What is a heading, an enumeration and a depth: markers nest, ordinal words never do. */
function toJson(file: string, speech: Speech): object {
  const { parts } = speech;
  const lines = (part: readonly number[]) => part.map((line) => line + 1);
  return {
    file,
    parts: {
      title: lines(parts.title),
      subtitle: lines(parts.subtitle),
      speaker: lines(parts.speaker),
      salutation: lines(parts.salutation),
      appendixStart: parts.appendixStart === undefined ? null : parts.appendixStart + 1,
    },
    headings: speech.headings.map((heading) => ({
      line: heading.line + 1,
      marker: heading.marker.text,
      ordinal: heading.ordinal,
      depth: heading.depth,
      runIn: heading.kind === 'run-in',
      text: headingText(speech, heading),
    })),
    enumerations: speech.enumerations.map((enumeration) => toEnumerationJson(speech, enumeration)),
  };
}

function toEnumerationJson(speech: Speech, { items, scheme }: Enumeration): object {
  return {
    kind: scheme.sample.replace(/[，、]$/, ''),
    items: items.map((item) => ({
      line: item.line + 1,
      column: item.marker.span.start - (speech.paragraphs[item.line]?.start ?? 0),
      ordinal: item.ordinal,
    })),
  };
}

function headingText(speech: Speech, { textSpan }: Heading): string {
  return speech.text.slice(textSpan.start, textSpan.end);
}

function toText(file: string, speech: Speech): string {
  const lines = speech.headings.map(
    (heading) =>
      `${'  '.repeat(heading.depth)}${heading.marker.text}${headingText(speech, heading)}  :${heading.line + 1}`,
  );
  return `${[file, ...lines].join('\n')}\n`;
}
