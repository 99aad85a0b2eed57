import type { Candidate } from './candidate';
import type { MarkerForm } from './marker';
import { plainForm } from './plainForm';
import type { PlacedCandidate } from './reading/place';
import type { Fault, Step } from './reading/step';
import type { Scheme } from './scheme';

/** A member of a list as the reading found it: the candidate, where it stands, and what the reading makes of it. */
export interface RawItem {
  readonly placed: PlacedCandidate;
  readonly step: Step;
  readonly fault: Fault | undefined;
}

/** A list as the reading found it, with the scheme and the form that its items are held to. */
export interface RawList {
  readonly items: readonly RawItem[];
  readonly scheme: Scheme;
  readonly form: MarkerForm;
}

/** Gathers the steps of a reading into lists, in the order in which the lists begin. */
export function buildLists(placed: readonly PlacedCandidate[], steps: readonly Step[]): readonly RawList[] {
  const byList = new Map<number, RawItem[]>();
  for (const step of steps) {
    if (step.list < 0) continue;
    const item = { placed: placed[step.index] as PlacedCandidate, step, fault: step.fault };
    const items = byList.get(step.list);
    if (items === undefined) byList.set(step.list, [item]);
    else items.push(item);
  }
  const lists = [...byList.values()].map((items) => {
    const scheme = majorityScheme(items, (item) => byList.get(item.step.index + 1)?.[0]);
    return { items: items.map((item, index) => settleSlip(settleRepeat(item, items[index - 1]), scheme)), scheme };
  });
  const everywhere = countForms(lists.flatMap(({ items, scheme }) => itemsOfScheme(items, scheme)));
  return lists.map(({ items, scheme }) => ({
    items,
    scheme,
    form: majorityForm(scheme, itemsOfScheme(items, scheme), everywhere),
  }));
}

/** The reading sees a slip where the form changes; the item that slipped is the one that differs from the majority. */
function settleSlip(item: RawItem, scheme: Scheme): RawItem {
  if (item.placed.candidate.scheme !== scheme) return { ...item, fault: { kind: 'slip', expected: item.step.ordinal } };
  return item.fault?.kind === 'slip' ? { ...item, fault: undefined } : item;
}

/** The reading compares with the number that it gave the item before; a reader sees a repetition only where the same number is printed twice. */
function settleRepeat(item: RawItem, before: RawItem | undefined): RawItem {
  const { fault } = item;
  if (fault?.kind !== 'repeat' && fault?.kind !== 'extra') return item;
  if (before === undefined || before.placed.candidate.ordinal === item.placed.candidate.ordinal) return item;
  return { ...item, fault: { ...fault, kind: fault.kind === 'repeat' ? 'wrong' : 'back' } };
}

function itemsOfScheme(items: readonly RawItem[], scheme: Scheme): readonly Candidate[] {
  return items.map((item) => item.placed.candidate).filter((candidate) => candidate.scheme === scheme);
}

/** The scheme most items have; of two items, the first one's, unless it holds a higher form: `（一）` with 一、 below it, and then 二、. */
function majorityScheme(items: readonly RawItem[], findBehind: (item: RawItem) => RawItem | undefined): Scheme {
  const [one, other] = items as readonly [RawItem, RawItem | undefined];
  const first = one.placed.candidate.scheme;
  if (items.length <= 2) {
    const inside = findBehind(one);
    const second = other?.placed.candidate.scheme;
    const isTurned =
      inside !== undefined && inside.step.depth > one.step.depth && inside.placed.candidate.scheme === second;
    return second !== undefined && isTurned && second.rank < first.rank ? second : first;
  }
  const counts = new Map<Scheme, number>();
  for (const { placed } of items) counts.set(placed.candidate.scheme, (counts.get(placed.candidate.scheme) ?? 0) + 1);
  let best = first;
  for (const [scheme, count] of counts) if (count > (counts.get(best) ?? 0)) best = scheme;
  return best;
}

interface FormCount {
  readonly form: MarkerForm;
  count: number;
}

/** How often each form of a scheme occurs. Broken markers and brackets of two widths are left out: no one writes them on purpose. */
function countForms(candidates: readonly Candidate[]): ReadonlyMap<string, FormCount> {
  const counts = new Map<string, FormCount>();
  for (const { form, scheme } of candidates) {
    if (form.broken || form.brackets === 'mixed') continue;
    const key = `${scheme.code}|${form.key}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { form, count: 1 });
    else known.count++;
  }
  return counts;
}

/** The form most siblings have. Equal counts are settled by the rest of the speech, then by the standard. */
function majorityForm(
  scheme: Scheme,
  candidates: readonly Candidate[],
  everywhere: ReadonlyMap<string, FormCount>,
): MarkerForm {
  const plain = plainForm(scheme);
  const elsewhere = (form: MarkerForm) => everywhere.get(`${scheme.code}|${form.key}`)?.count ?? 0;
  let best: FormCount | undefined;
  for (const entry of countForms(candidates).values()) {
    const beats =
      best === undefined ||
      entry.count > best.count ||
      (entry.count === best.count &&
        (elsewhere(entry.form) > elsewhere(best.form) ||
          (elsewhere(entry.form) === elsewhere(best.form) && entry.form.key === plain.key)));
    if (beats) best = entry;
  }
  return best?.form ?? plain;
}
