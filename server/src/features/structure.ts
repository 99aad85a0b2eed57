import type { Preferences } from '../../../protocol/preferences';
import { toMinutes } from '../../../protocol/readingTime';
import type { Structure, StructureNode } from '../../../protocol/requests';
import type { Finding } from '../rules/rule';
import { skipBlanks } from '../speech/characters';
import { takeFirstSalutation } from '../speech/salutation';
import type { Span } from '../speech/span';
import type { EnumerationItem, Heading, Speech } from '../speech/speech';
import { nest } from './nest';
import { toRange } from './positions';
import { totalCharacters, totalFindings } from './runningTotals';
import { onOneLine, shorten } from './shortText';

/** Longest text of a node, in UTF-16 units: a line can be the whole speech. */
const LONGEST_TEXT = 200;

/** What a structure is made of besides the speech. */
export interface StructureContext {
  readonly version: number;
  readonly findings: readonly Finding[];
  readonly preferences: Preferences;
}

/** A node before its place in the tree is known, in offsets. */
interface Sketch extends Pick<StructureNode, 'kind' | 'marker' | 'text'> {
  readonly selection: Span;
  readonly span: Span;
}

type Node = Omit<StructureNode, 'children'> & { readonly children: Node[] };

/** The structure of a draft: its parts, its headings as a tree, and the items of enumerations below what they stand in. */
export function provideStructure(speech: Speech, { version, findings, preferences }: StructureContext): Structure {
  const { charactersPerMinute, targetMinutes } = preferences;
  const sketches = [
    ...sketchParts(speech),
    ...speech.headings.map((heading) => sketchNumbered(speech, 'heading', heading, heading.sectionSpan)),
    ...speech.enumerations.flatMap(({ items }) => items.map((item) => sketchNumbered(speech, 'item', item, item.span))),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const charactersIn = totalCharacters(
    speech,
    sketches.map(({ span }) => span),
  );
  const findingsIn = totalFindings(speech, findings);
  const toNode = ({ kind, marker, text, selection, span }: Sketch): Node => {
    const characters = charactersIn(span);
    return {
      kind,
      marker,
      text,
      selection: toRange(speech, selection),
      range: toRange(speech, span),
      characters,
      minutes: toMinutes(characters, charactersPerMinute),
      findings: findingsIn(span),
      children: [],
    };
  };
  const characters = charactersIn({ start: 0, end: speech.text.length });
  return {
    version,
    characters,
    minutes: toMinutes(characters, charactersPerMinute),
    targetMinutes,
    nodes: nest<Node>(
      sketches.map((sketch) => ({ span: sketch.span, node: toNode(sketch) })),
      ({ kind, children }) => (kind === 'item' ? undefined : children),
    ),
  };
}

function sketchNumbered(
  { text }: Speech,
  kind: 'heading' | 'item',
  { marker, textSpan }: Pick<Heading | EnumerationItem, 'marker' | 'textSpan'>,
  span: Span,
): Sketch {
  return {
    kind,
    marker: onOneLine(marker.text),
    text: toText(text.slice(textSpan.start, Math.min(textSpan.end, textSpan.start + LONGEST_TEXT + 1))),
    selection: marker.span,
    span,
  };
}

function sketchParts(speech: Speech): readonly Sketch[] {
  const { paragraphs, parts, stretches } = speech;
  const { title, subtitle, speaker, opening, closing } = parts;
  const salutation = takeFirstSalutation(parts.salutation, (line) => paragraphs[line]?.kind === 'blank');
  const appendices = stretches.filter(({ kind }) => kind === 'appendix');
  return [
    ...sketchPart(speech, 'title', [...title, ...subtitle, ...speaker]),
    ...sketchPart(speech, 'salutation', salutation),
    ...sketchPart(speech, 'opening', opening),
    ...sketchPart(speech, 'closing', closing),
    ...appendices.flatMap(({ line }, index) =>
      sketchPart(speech, 'appendix', [line, (appendices[index + 1]?.line ?? paragraphs.length) - 1]),
    ),
  ];
}

/** A part from the first of its lines to the last one, none where it has no line. */
function sketchPart({ paragraphs }: Speech, kind: StructureNode['kind'], lines: readonly number[]): readonly Sketch[] {
  const first = paragraphs[lines.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)];
  const last = paragraphs[lines.reduce((a, b) => Math.max(a, b), -1)];
  if (first === undefined || last === undefined) return [];
  // What heads a line includes the word 附件：, by which an appendix is known.
  const head = kind === 'appendix' ? skipBlanks(first.text, 0) : Math.min(first.head, first.text.length);
  const start = first.start + head;
  return [
    {
      kind,
      marker: '',
      text: toText(first.text.slice(head, head + LONGEST_TEXT + 1).trimEnd()),
      selection: { start, end: start },
      span: { start, end: last.end },
    },
  ];
}

function toText(text: string): string {
  return shorten(onOneLine(text), LONGEST_TEXT);
}
