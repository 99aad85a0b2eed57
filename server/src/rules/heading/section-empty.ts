import type { Heading, Speech } from '../../speech/speech';
import type { Rule } from '../rule';
import {
  bodyLength,
  findComparableHeadings,
  findParagraphBelow,
  hasLinesBelow,
  textLength,
} from '../shared/comparableHeadings';
import { plainText } from '../shared/numberFixes';
import { isProgrammeStep } from '../shared/programmeSteps';

/** How many siblings have to have a body before one without is a mistake. */
const FEWEST_SIBLINGS = 2;
/** In characters. Points of an agenda may have a note below them (发言单位：…) or none. */
const SHORTEST_BODY = 50;

/** A heading on its own line with nothing below, where all its siblings have something. The last heading of a draft is still being written. */
export const sectionEmpty: Rule = {
  meta: {
    id: 'section-empty',
    group: 'heading',
    severity: 'warning',
    basis: { kind: 'practice' },
    description: 'A section has a body where its siblings have one',
    fixable: 'never',
  },
  check(speech) {
    const following = new Map(speech.headings.map((heading, index) => [heading, speech.headings[index + 1]]));
    return findComparableHeadings(speech).flatMap(({ list, items }) => {
      if (items.length <= FEWEST_SIBLINGS) return [];
      const empty = items.filter((item) => !hasBody(speech, item));
      const [only] = empty;
      if (only === undefined || empty.length > 1 || only.kind !== 'standalone' || hasLinesBelow(only)) return [];
      if (textLength(only) === 0 || isComplete(speech, only)) return [];
      if (items.some((item) => item !== only && bodyLength(item) < SHORTEST_BODY)) return [];
      if (!isFollowedBy(following.get(only), only, list.items)) return [];
      const { marker } = only;
      return [
        {
          span: marker.span,
          message: {
            text: 'Nothing stands below “{marker}”, while all its siblings have a body',
            args: { marker: plainText(marker.text) },
          },
          related: [],
          fixes: [],
        },
      ];
    });
  },
};

/** 存在问题（见附表）: what stands elsewhere or was left out on purpose. */
const POINTS_AWAY = /[（(](?:[^（）()]{0,8}(?:见|附)|从?略|另行|另|待|同)[^（）()]{0,20}[）)]$/;

/** Whether a heading says all there is. */
function isComplete({ text }: Speech, { textSpan }: Heading): boolean {
  const words = text.slice(textSpan.start, textSpan.end);
  return POINTS_AWAY.test(words) || isProgrammeStep(words);
}

/** Whether the draft goes on with a sibling or leaves the list; another list at its depth would be the body that is missed. */
function isFollowedBy(next: Heading | undefined, { depth }: Heading, siblings: readonly Heading[]): boolean {
  return next !== undefined && (next.depth < depth || siblings.includes(next));
}

/** Whether anything is written under a heading but further headings, as in an outline that is still to be filled. */
function hasBody(speech: Speech, heading: Heading): boolean {
  const { kind, line, children } = heading;
  const [child] = children;
  if (kind === 'run-in' || child === undefined) return kind === 'run-in' || hasLinesBelow(heading);
  return findParagraphBelow(speech, line)?.line !== child.line || children.some((each) => hasBody(speech, each));
}
