import type { Enumeration, Heading, Speech } from '../../server/src/speech/speech';
import { numbered } from './drawFindings';

/** Draws how a speech was read: the lines of its parts, then its tree of headings, with each enumeration where it begins. */
export function drawOutline(speech: Speech): string {
  const headings = speech.headings.map((heading) => ({
    at: heading.marker.span.start,
    lines: [drawHeading(speech, heading)],
  }));
  const enumerations = speech.enumerations.map((enumeration) => ({
    at: enumeration.items[0]?.marker.span.start ?? 0,
    lines: drawEnumeration(speech, enumeration),
  }));
  const tree = [...headings, ...enumerations].sort((a, b) => a.at - b.at).flatMap(({ lines }) => lines);
  return [...drawParts(speech), '', ...tree, ''].join('\n');
}

function drawParts({ parts }: Speech): readonly string[] {
  const { appendixStart, ...lines } = parts;
  const all = { ...lines, appendix: appendixStart === undefined ? [] : [appendixStart] };
  return Object.entries(all)
    .filter(([, at]) => at.length > 0)
    .map(([part, at]) => `${part}: ${at.map((line) => line + 1).join(' ')}`);
}

function drawHeading({ text }: Speech, { line, depth, marker, textSpan, kind }: Heading): string {
  const indentation = '  '.repeat(depth - 1);
  return numbered(line + 1, `${indentation}${marker.text} ${text.slice(textSpan.start, textSpan.end)}  [${kind}]`);
}

function drawEnumeration({ text }: Speech, { items, parent }: Enumeration): readonly string[] {
  const indentation = '  '.repeat(parent?.depth ?? 0);
  return items.map(({ line, marker, textSpan }, at) =>
    numbered(
      line + 1,
      `${indentation}${at === 0 ? '{' : ' '} ${marker.text} ${text.slice(textSpan.start, textSpan.end)}${at === items.length - 1 ? ' }' : ''}`,
    ),
  );
}
