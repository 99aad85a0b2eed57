import type { Heading, HeadingList, Speech } from '../../speech/speech';
import type { Rule } from '../rule';
import { bodyLength, findComparableHeadings } from '../shared/comparableHeadings';
import { plainText } from '../shared/numberFixes';
import { isProgrammeStep } from '../shared/programmeSteps';

/** 小结 may stand twice; longer texts are copied. */
const SHORTEST_TEXT = 4;
const NOT_COMPARED = /[\s\p{P}]/gu;

/** Two siblings with the same text: one was copied, and only its number changed. */
export const headingDuplicate: Rule = {
  meta: {
    id: 'heading-duplicate',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'No two headings of one list have the same text',
    fixable: 'never',
  },
  check: (speech) =>
    findComparableHeadings(speech).flatMap(({ list, items }) =>
      findCopies(speech, list, items).map(({ first, heading }) => ({
        span: heading.marker.span,
        message: {
          text: '“{marker}” has the same text as “{first}”',
          args: { marker: plainText(heading.marker.text), first: plainText(first.marker.text) },
        },
        related: [
          {
            span: first.marker.span,
            message: { text: 'The same text stands at “{marker}”', args: { marker: plainText(first.marker.text) } },
          },
        ],
        fixes: [],
      })),
    ),
};

interface RepeatedHeading {
  readonly first: Heading;
  readonly heading: Heading;
}

/** In characters, of both. Points of an agenda may return, with or without a note below them; a note does not stand behind a full stop on the same line. */
const SHORTEST_BODY = { below: 20, behind: 8 };
/** Three headings that are all the same are a form to be filled in. */
const FEWEST_IN_FORM = 3;

function findCopies({ text }: Speech, list: HeadingList, items: readonly Heading[]): readonly RepeatedHeading[] {
  const known = new Map<string, Heading>();
  const repeated: RepeatedHeading[] = [];
  for (const heading of items) {
    const heard = text.slice(heading.textSpan.start, heading.textSpan.end);
    if (isProgrammeStep(heard)) continue;
    const words = heard.replace(NOT_COMPARED, '');
    const first = known.get(words);
    if (first === undefined) known.set(words, heading);
    else if (words.length >= SHORTEST_TEXT && hasBody(first) && hasBody(heading)) repeated.push({ first, heading });
  }
  return known.size === 1 && list.items.length >= FEWEST_IN_FORM ? [] : repeated;
}

function hasBody(heading: Heading): boolean {
  return bodyLength(heading) >= (heading.kind === 'run-in' ? SHORTEST_BODY.behind : SHORTEST_BODY.below);
}
