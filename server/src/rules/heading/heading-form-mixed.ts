import type { Heading, Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import {
  findComparableHeadings,
  findParagraphBelow,
  hasLinesBelow,
  longestText,
  textLength,
} from '../shared/comparableHeadings';
import { findFusedHeadings } from '../shared/fusedHeadings';
import { isHardWrapped } from '../shared/hardWrapped';
import { plainText } from '../shared/numberFixes';

/** Siblings of one form, before one of the other is a slip; and as many times more of them. */
const FEWEST_SIBLINGS = 2;

/** A heading on its own line among siblings that run in, or the other way round, its body on its line without a full stop included. */
export const headingFormMixed: Rule = {
  meta: {
    id: 'heading-form-mixed',
    group: 'heading',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'The headings of one list all stand alone or all run in',
    fixable: 'never',
  },
  check: (speech) =>
    (isHardWrapped(speech) ? [] : findComparableHeadings(speech)).flatMap(({ items }) => {
      const found = findFusedHeadings(speech, items);
      if (found?.siblingsKind === 'standalone')
        return found.fused.map((heading) => reportRunIn(heading, found.sibling));
      return found === undefined ? checkForms(speech, items) : [];
    }),
};

function checkForms(speech: Speech, items: readonly Heading[]): readonly Report[] {
  const standalone = items.filter(standsAlone);
  const runIn = items.filter(({ kind }) => kind === 'run-in');
  // A list with points of other kinds is no list of headings.
  if (standalone.length + runIn.length < items.length) return [];
  const [firstAlone] = standalone;
  const [firstRunIn] = runIn;
  if (firstAlone === undefined || firstRunIn === undefined) return [];
  if (isClear(standalone, runIn)) return runIn.map((heading) => reportRunIn(heading, firstAlone));
  // The first line of a paragraph that is broken over many is longer than a heading.
  const longest = longestText(runIn);
  const isBroken = standalone.some((heading) => textLength(heading) > longest * 1.5);
  return isClear(runIn, standalone) && !isBroken
    ? standalone
        .filter((heading) => !hasOnlyChildren(speech, heading))
        .map((heading) => reportStandalone(heading, firstRunIn))
    : [];
}

function standsAlone(heading: Heading): boolean {
  return (heading.kind === 'standalone' || heading.kind === 'sentence') && hasLinesBelow(heading);
}

/** Whether further headings follow at once: no body could stand on its line. */
function hasOnlyChildren(speech: Speech, { line, children: [child] }: Heading): boolean {
  return child !== undefined && findParagraphBelow(speech, line)?.line === child.line;
}

function isClear(many: readonly Heading[], few: readonly Heading[]): boolean {
  return many.length >= FEWEST_SIBLINGS && many.length >= few.length * FEWEST_SIBLINGS;
}

function reportRunIn({ marker }: Heading, sibling: Heading): Report {
  return {
    span: marker.span,
    message: {
      text: 'The heading “{marker}” has its body on the same line, while its siblings stand on lines of their own',
      args: { marker: plainText(marker.text) },
    },
    related: [
      {
        span: sibling.marker.span,
        message: { text: 'A sibling on a line of its own', args: {} },
      },
    ],
    fixes: [],
  };
}

function reportStandalone({ marker }: Heading, sibling: Heading): Report {
  return {
    span: marker.span,
    message: {
      text: 'The heading “{marker}” stands on a line of its own, while its siblings have their body on the same line',
      args: { marker: plainText(marker.text) },
    },
    related: [
      {
        span: sibling.marker.span,
        message: { text: 'A sibling with its body on the same line', args: {} },
      },
    ],
    fixes: [],
  };
}
