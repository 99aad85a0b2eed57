import {
  areParallel,
  type HeadingShape,
  haveOneLength,
  readHeadingShape,
  sharedEnding,
  sharedOpening,
} from '../../speech/headingShape';
import type { Heading, HeadingList, Speech } from '../../speech/speech';
import type { Message, Report, Rule, RuleContext } from '../rule';
import { findComparableHeadings, headSections, textLength } from '../shared/comparableHeadings';
import { findFusedHeadings } from '../shared/fusedHeadings';
import { isHardWrapped } from '../shared/hardWrapped';
import { holdLevels, keepsScheme } from '../shared/modelLevels';
import { plainText } from '../shared/numberFixes';

/** Two that are alike may be so by chance, three hardly. */
const FEWEST_SIBLINGS = 3;

/** One heading of another shape than all its siblings. A hint, unless the model has headings of that level alike. */
export const headingParallel: Rule = {
  meta: {
    id: 'heading-parallel',
    group: 'heading',
    severity: 'hint',
    basis: { kind: 'advice' },
    description: 'The headings of one list are built alike',
    fixable: 'never',
  },
  check: (speech, context) => {
    if (isHardWrapped(speech)) return [];
    const limit = context.options.headingLength;
    const parallel = findParallelLists(speech, context);
    return findComparableHeadings(speech).flatMap(({ list, items }): readonly Report[] => {
      if (items.length < list.items.length || !headSections(items) || findFusedHeadings(speech, items) !== undefined)
        return [];
      const reports = checkList(speech, items, limit);
      return parallel.has(list) ? reports.map((report) => ({ ...report, severity: 'information' })) : reports;
    });
  },
};

/** The lists that stand for a level of the model at which headings are built alike: another shape departs from the model there, and is no mere matter of taste. */
function findParallelLists(speech: Speech, context: RuleContext): ReadonlySet<HeadingList> {
  const held = holdLevels(speech, context).filter((each) => each.level?.parallel === true && keepsScheme(each));
  return new Set(held.flatMap(({ lists }) => lists));
}

function checkList({ text }: Speech, items: readonly Heading[], limit: number): readonly Report[] {
  if (items.length < FEWEST_SIBLINGS) return [];
  const texts = items.map(({ textSpan }) => text.slice(textSpan.start, textSpan.end));
  // A copied text is another rule's.
  if (new Set(texts).size < texts.length) return [];
  const odd = findOdd(texts.map(readHeadingShape));
  const item = items[odd?.index ?? -1];
  const sibling = items[odd?.index === 0 ? 1 : 0];
  if (odd === undefined || item === undefined || sibling === undefined) return [];
  // One that is too long is told that.
  if (textLength(item) > limit) return [];
  return [
    {
      span: item.marker.span,
      message: odd.message,
      related: [
        {
          span: sibling.marker.span,
          message: { text: 'A sibling is “{marker}”', args: { marker: plainText(sibling.marker.text) } },
        },
      ],
      fixes: [],
    },
  ];
}

interface OddHeading {
  readonly index: number;
  readonly message: Message;
}

/** The one heading that differs, and in what: its clauses, its beginning or its ending. */
function findOdd(shapes: readonly HeadingShape[]): OddHeading | undefined {
  const without = (index: number): readonly HeadingShape[] => shapes.filter((_, at) => at !== index);
  const byClauses = findDifferent(shapes.map(({ clauses }) => clauses.length));
  if (byClauses !== undefined) {
    const siblings = without(byClauses);
    const [sibling] = siblings;
    if (sibling === undefined || !areParallel(siblings) || !isEnough(siblings)) return undefined;
    const count = shapes[byClauses]?.clauses.length ?? 0;
    const expected = sibling.clauses.length;
    return {
      index: byClauses,
      message: {
        text: 'Not built like its siblings: clauses here {count}, there {expected}',
        args: { count, expected },
      },
    };
  }
  const byOpening = findDifferent(shapes.map(({ opening }) => opening));
  if (byOpening !== undefined) {
    const siblings = without(byOpening);
    const words = sharedOpening(siblings);
    if (words !== undefined && isEnough(siblings))
      return {
        index: byOpening,
        message: { text: 'Not built like its siblings, which all begin with “{words}”', args: { words } },
      };
  }
  const byEnding = findDifferent(shapes.map(({ ending }) => ending));
  if (byEnding === undefined) return undefined;
  const siblings = without(byEnding);
  const words = sharedEnding(siblings);
  if (words === undefined || siblings.length < FEWEST_SIBLINGS) return undefined;
  return {
    index: byEnding,
    message: { text: 'Not built like its siblings, which all end with “{words}”', args: { words } },
  };
}

/** Three siblings, or two of one length that are alike in another way too. */
function isEnough(siblings: readonly HeadingShape[]): boolean {
  if (siblings.length >= FEWEST_SIBLINGS) return true;
  const hasClauses = siblings.every(({ clauses }) => clauses.length > 1);
  return haveOneLength(siblings) && (hasClauses || sharedOpening(siblings) !== undefined);
}

/** The index of the one value that is unlike all others, which are equal. */
function findDifferent<Value>(values: readonly Value[]): number | undefined {
  const [first, second, third] = values;
  const common = first === second || first === third ? first : second;
  const index = values.findIndex((value) => value !== common);
  return index >= 0 && values.every((value, at) => value === common || at === index) ? index : undefined;
}
