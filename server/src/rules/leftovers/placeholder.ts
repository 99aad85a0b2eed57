import type { Paragraph } from '../../speech/paragraph';
import type { Placeholder } from '../../speech/placeholders';
import type { Fix, Message, Report, Rule } from '../rule';

/** XX市, X月X日, 【待补】, ____, and * where a name was masked. What is only known to the writer cannot be filled in, but a sign that nothing depends on can go. */
export const placeholder: Rule = {
  meta: {
    id: 'placeholder',
    group: 'leftovers',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Nothing is left to be filled in',
    fixable: 'never',
    // A template has some dozens; whoever has more sees the next when these are filled in.
    most: 100,
  },
  *check({ paragraphs, parts }) {
    const leftovers = new Set(parts.leftovers);
    for (const paragraph of paragraphs)
      if (paragraph.placeholders.length > 0 && !leftovers.has(paragraph.line))
        for (const place of paragraph.placeholders) yield report(paragraph, place);
  },
};

function report({ start, text }: Paragraph, place: Placeholder): Report {
  const span = { start: start + place.start, end: start + place.end };
  const found = text.slice(place.start, place.end);
  return { span, message: describe(place, found), related: [], fixes: fixesFor(place, span) };
}

/** A message shows no more of a long blank. */
const MOST_SHOWN = 45;

function describe({ kind }: Placeholder, text: string): Message {
  const found = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return kind === 'mask'
    ? { text: '“{found}” stands where words were hidden', args: { found } }
    : { text: '“{found}” is still to be filled in', args: { found } };
}

/** XX市 without XX would be wrong and look right, so what is unknown stays. */
function fixesFor({ kind }: Placeholder, span: Report['span']): readonly Fix[] {
  if (kind === 'unknown') return [];
  return [
    {
      title: { text: 'Remove the placeholder', args: {} },
      safe: false,
      together: true,
      edits: () => [{ span, newText: '' }],
    },
  ];
}
