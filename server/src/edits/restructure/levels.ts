import { createForm, type MarkerForm } from '../../speech/marker';
import { plainForm } from '../../speech/plainForm';
import { type Scheme, STANDARD_ORDER } from '../../speech/scheme';
import type { HeadingList, Speech } from '../../speech/speech';

/** How headings of one level are numbered. */
export interface Level {
  readonly scheme: Scheme;
  readonly form: MarkerForm;
}

/** The levels of a draft: those that it has, and below them those that GB/T 9704-2012, 7.3.3, would go on with. */
export interface Levels {
  /** Depth from 1; undefined where no numbering is left. */
  at(depth: number): Level | undefined;
  /** What is usual below a list that is at a depth: what most headings below such numbers have; below none, the next level of its scheme, for an appendix may begin with what is lower elsewhere. */
  below(list: Level | undefined, depth: number): Level | undefined;
  /** The depth at which a scheme is usual; undefined where it is at none. */
  depthOf(scheme: Scheme): number | undefined;
  /** What becomes of a list when it goes from one depth to another: the usual numbering there; one that is unusual where it is goes as many levels up or down. */
  convert(list: Level, from: number, to: number): Level | undefined;
}

/** Reads the levels of a draft. */
export function findLevels({ headingLists }: Pick<Speech, 'headingLists'>): Levels {
  const byDepth = new Map<number, HeadingList[]>();
  for (const list of headingLists) {
    const lists = byDepth.get(list.depth);
    if (lists === undefined) byDepth.set(list.depth, [list]);
    else lists.push(list);
  }
  const depths: HeadingList[][] = [];
  for (let lists = byDepth.get(1); lists !== undefined; lists = byDepth.get(depths.length + 1)) depths.push(lists);
  const levels = chooseLevels(depths);
  const own = levels.length;
  const lowest = Math.max(0, ...levels.map(({ scheme }) => scheme.rank));
  const isHalf = headingLists.some(({ form }) => form.brackets === 'half');
  for (const scheme of STANDARD_ORDER)
    if (scheme.rank > lowest && !levels.some((level) => level.scheme === scheme))
      levels.push({ scheme, form: withBrackets(plainForm(scheme), isHalf) });
  const depthOf = (scheme: Scheme): number | undefined => {
    const at = levels.findIndex((level) => level.scheme === scheme);
    return at < 0 ? undefined : at + 1;
  };
  return {
    depthOf,
    at: (depth) => levels[depth - 1],
    below(list, depth) {
      const own = headingLists.filter(({ parent }) => parent !== undefined && parent.marker.scheme === list?.scheme);
      if (own.length > 0) return levelOf(own, mostUsed(countSchemes(own)));
      return levels[(list && depthOf(list.scheme)) ?? depth];
    },
    convert({ scheme, form }, from, to) {
      if (from === to) return { scheme, form };
      if (from > own || levels[from - 1]?.scheme === scheme) return levels[to - 1];
      const usual = depthOf(scheme);
      return usual === undefined ? { scheme, form } : levels[usual - 1 + to - from];
    },
  };
}

function withBrackets(form: MarkerForm, isHalf: boolean): MarkerForm {
  return isHalf && form.brackets === 'full' ? createForm({ ...form, brackets: 'half' }) : form;
}

/** What most headings have at each depth, but no two depths the same where that can be: 1. is the third level, though sections have it as their second. */
function chooseLevels(depths: readonly (readonly HeadingList[])[]): Level[] {
  const counts = depths.map(countSchemes);
  const best = new Map<string, Choice>();
  /** The best choice for a depth and all below it, without the schemes of those above. */
  const choose = (at: number, taken: ReadonlySet<Scheme>): Choice => {
    const key = `${at}|${[...taken].map(({ code }) => code).sort()}`;
    const known = best.get(key);
    if (known !== undefined || at === depths.length) return known ?? { levels: 0, headings: 0, schemes: [] };
    const free = [...(counts[at] ?? [])].filter(([scheme]) => !taken.has(scheme));
    const choices = free.map(([scheme, count]): Choice => {
      const below = choose(at + 1, new Set([...taken, scheme]));
      return {
        levels: below.levels + 1,
        headings: below.headings + count,
        schemes: [scheme, ...below.schemes],
      };
    });
    const below = choose(at + 1, taken);
    const none: Choice = { ...below, schemes: [undefined, ...below.schemes] };
    const found = choices.reduce((best, each) => (isBetter(each, best) ? each : best), none);
    best.set(key, found);
    return found;
  };
  const { schemes } = choose(0, new Set());
  return depths.map((lists, at) => levelOf(lists, schemes[at] ?? mostUsed(counts[at] ?? new Map())));
}

function isBetter(one: Choice, other: Choice): boolean {
  return one.levels > other.levels || (one.levels === other.levels && one.headings > other.headings);
}

/** A scheme for each depth from one on, undefined where all are taken; and how many depths and headings have them. */
interface Choice {
  readonly levels: number;
  readonly headings: number;
  readonly schemes: readonly (Scheme | undefined)[];
}

/** How many headings of some lists have each scheme. */
function countSchemes(lists: readonly HeadingList[]): ReadonlyMap<Scheme, number> {
  const counts = new Map<Scheme, number>();
  for (const { scheme, items } of lists) counts.set(scheme, (counts.get(scheme) ?? 0) + items.length);
  return counts;
}

function mostUsed(counts: ReadonlyMap<Scheme, number>): Scheme | undefined {
  return [...counts].reduce<[Scheme, number] | undefined>(
    (most, each) => (each[1] > (most?.[1] ?? 0) ? each : most),
    undefined,
  )?.[0];
}

/** A scheme in the form of the longest of some lists that has it. */
function levelOf(lists: readonly HeadingList[], scheme: Scheme | undefined): Level {
  const alike = lists.filter((list) => list.scheme === scheme);
  let [best] = (alike.length > 0 ? alike : lists) as readonly [HeadingList];
  for (const list of alike) if (list.items.length > best.items.length) best = list;
  return { scheme: best.scheme, form: best.form };
}
