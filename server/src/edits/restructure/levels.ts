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
  /** What is usual below a list that is at a depth: that of the scheme where it has one, for an appendix may begin with what is lower elsewhere. */
  below(list: Level | undefined, depth: number): Level | undefined;
  /** The depth at which a scheme is usual; undefined where it is at none. */
  depthOf(scheme: Scheme): number | undefined;
  /** What becomes of a list when it goes from one depth to another: the usual numbering there; one that is unusual where it is goes as many levels up or down. */
  convert(list: Level, from: number, to: number): Level | undefined;
}

/** Reads the levels of a draft. */
export function findLevels({ headingLists }: Pick<Speech, 'headingLists'>): Levels {
  const levels: Level[] = [];
  const byDepth = new Map<number, HeadingList[]>();
  for (const list of headingLists) {
    const lists = byDepth.get(list.depth);
    if (lists === undefined) byDepth.set(list.depth, [list]);
    else lists.push(list);
  }
  for (let depth = 1; ; depth++) {
    const lists = byDepth.get(depth);
    if (lists === undefined) break;
    levels.push(mostUsed(lists));
  }
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
    below: (list, depth) => levels[(list && depthOf(list.scheme)) ?? depth],
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

/** The scheme that most headings have, in the form of its longest list. */
function mostUsed(lists: readonly HeadingList[]): Level {
  const counts = new Map<Scheme, number>();
  for (const { scheme, items } of lists) counts.set(scheme, (counts.get(scheme) ?? 0) + items.length);
  let [best] = lists as readonly [HeadingList];
  for (const list of lists) {
    const [more, most] = [counts.get(list.scheme) ?? 0, counts.get(best.scheme) ?? 0];
    if (more > most || (list.scheme === best.scheme && list.items.length > best.items.length)) best = list;
  }
  return { scheme: best.scheme, form: best.form };
}
