import { areParallel, readHeadingShape } from '../speech/headingShape';
import type { Heading, HeadingList, Speech } from '../speech/speech';
import { findBody } from './body';
import { findOpenLists } from './breakOff';
import { hasLeadIn } from './leadIn';
import { learnWordLevels } from './learnWordLevels';
import { findMostFrequent, isMostly } from './majority';
import { type CountRange, type LevelForm, MOST_LEVELS, type ModelLevel } from './model';
import { isWholeList } from './wholeList';

/**
 * Three to five is what speeches divide a section into; a few sections of a narrower range are no sign of another habit.
 * So a learned range always takes it in.
 */
const USUAL: CountRange = { min: 3, max: 5 };
/** From so many siblings on a common shape is no chance. */
const FEWEST_PARALLEL = 3;

/** Learns the levels of a speech, as `ModelLevel` says what each field means: those of its headings, then that of its ordinal words. */
export function learnLevels(speech: Speech): readonly ModelLevel[] {
  const body = findBody(speech);
  const open = findOpenLists(speech);
  const depths = body.headingLists.reduce((deepest, { depth }) => Math.max(deepest, depth), 0);
  const levels: ModelLevel[] = [];
  for (let depth = 1; depth <= depths; depth++) {
    const lists = leaveOutPreviews(body.headingLists.filter((list) => list.depth === depth));
    const below = body.headingLists.filter((list) => list.depth === depth + 1);
    const level = learnLevel(speech, lists, below, open);
    if (level !== undefined) levels.push(level);
  }
  return [...levels, ...learnWordLevels(speech, body)].slice(0, MOST_LEVELS);
}

function learnLevel(
  speech: Speech,
  lists: readonly HeadingList[],
  below: readonly HeadingList[],
  open: ReadonlySet<HeadingList>,
): ModelLevel | undefined {
  const headings = lists.flatMap(({ items }) => items);
  const scheme = findMostFrequent(headings.map(({ marker }) => marker.scheme.id));
  const form = findMostFrequent(headings.map((heading) => formOf(heading)));
  if (scheme === undefined || form === undefined) return undefined;
  const parents = headings.filter(({ children }) => children.length > 0);
  return {
    scheme,
    form,
    leadIn: form === 'standalone' && isMostly(parents, (heading) => hasLeadIn(speech, heading)),
    children: learnRange(below.filter((list) => isWholeList(list) && !open.has(list))),
    parallel: isMostly(
      lists.filter((list) => list.items.length >= FEWEST_PARALLEL && !open.has(list)),
      (list) => isParallel(speech, list),
    ),
  };
}

/** Leaves out an agenda 一、…二、… of single lines above the sections, which are numbered from 一、 again: it only names them. */
function leaveOutPreviews(lists: readonly HeadingList[]): readonly HeadingList[] {
  const restarted = new Set(lists.filter((list) => list.restart && holdsText(list)).map(({ parent }) => parent));
  return restarted.size === 0 ? lists : lists.filter((list) => !restarted.has(list.parent) || holdsText(list));
}

/** Whether any item is more than a line. The last one is left out: what follows the list seems to be its. */
function holdsText({ items }: HeadingList): boolean {
  return items.slice(0, -1).some(({ line, lastLine, children }) => lastLine > line || children.length > 0);
}

/** A heading of one sentence stands alone where anything of its section follows on further lines; otherwise the sentence is the section, as in a list. */
function formOf({ kind, line, lastLine }: Heading): LevelForm {
  if (kind === 'standalone' || kind === 'bare') return 'standalone';
  return kind === 'sentence' && lastLine > line ? 'standalone' : 'run-in';
}

function learnRange(lists: readonly HeadingList[]): CountRange | undefined {
  if (lists.length === 0) return undefined;
  return lists.reduce(
    ({ min, max }, { items }) => ({ min: Math.min(min, items.length), max: Math.max(max, items.length) }),
    USUAL,
  );
}

function isParallel({ text }: Speech, { items }: HeadingList): boolean {
  return areParallel(items.map(({ textSpan }) => readHeadingShape(text.slice(textSpan.start, textSpan.end))));
}
