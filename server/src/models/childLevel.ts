import { headsLine } from '../speech/headsLine';
import { createForm, type MarkerForm } from '../speech/marker';
import { plainForm } from '../speech/plainForm';
import { SCHEMES, type Scheme, STANDARD_ORDER } from '../speech/scheme';
import type { Heading, HeadingList, ListItem, Speech } from '../speech/speech';
import type { SpeechModel, Width } from './model';

/** How a new list is numbered. */
export interface NewLevel {
  readonly scheme: Scheme;
  readonly form: MarkerForm;
  /** A heading or item of the draft that stands as the new one is to stand; undefined where there is none yet. */
  readonly like: ListItem | undefined;
}

/** What decides where the draft does not. */
export interface LevelAdvice {
  readonly model: SpeechModel;
  /** Of brackets of which the draft has none. */
  readonly brackets: Width;
}

/**
 * How headings below some open ones are numbered, which are given from the innermost; below none, those of the highest level.
 * As the draft has it at that depth, otherwise as the model has it, otherwise in the usual order. Undefined below the last level,
 * and where the model has ordinal words in that place and the draft nothing.
 */
export function findChildLevel(
  speech: Speech,
  open: readonly Heading[],
  { model, brackets }: LevelAdvice,
): NewLevel | undefined {
  const own = findOwnLists(speech, open)[0];
  if (own !== undefined) return { scheme: own.scheme, form: own.form, like: own.items[0] };
  const advised = findAdvised(model, open[0]);
  if (advised?.isWord) return undefined;
  const taken = new Set(open.map(({ marker }) => marker.scheme));
  const rank = open[0]?.marker.scheme.rank ?? -1;
  const scheme =
    advised !== undefined && advised.rank > rank && !taken.has(advised)
      ? advised
      : STANDARD_ORDER.find((usual) => usual.rank > rank && !taken.has(usual));
  return scheme && { scheme, form: bracketed(plainForm(scheme), speech, brackets), like: undefined };
}

/** The ordinal words that enumerate below headings of a depth: as in other sections of the draft, otherwise as the model has it. */
export function findWordLevel(
  { enumerations }: Speech,
  open: readonly Heading[],
  { model }: LevelAdvice,
): NewLevel | undefined {
  const own = enumerations.filter(({ parent }) => (parent?.depth ?? 0) === open.length).at(-1);
  if (own !== undefined) return { scheme: own.scheme, form: own.form, like: undefined };
  const scheme = findAdvised(model, open[0]);
  return scheme?.isWord ? { scheme, form: plainForm(scheme), like: undefined } : undefined;
}

/** What a model has below a heading of a form; undefined where it has no such form, or nothing below. */
function findAdvised({ levels }: SpeechModel, parent: Heading | undefined): Scheme | undefined {
  const level = parent === undefined ? 0 : levels.findIndex(({ scheme }) => scheme === parent.marker.scheme.id) + 1;
  const advised = parent !== undefined && level === 0 ? undefined : levels[level];
  return advised && SCHEMES[advised.scheme];
}

/** What most sections beside and before an open heading have right below: headings, or ordinal words that head paragraphs; undefined where most have neither. */
export function findUsualBelow(speech: Speech, list: HeadingList, heading: ListItem): 'headings' | 'words' | undefined {
  const before = list.items.slice(0, list.items.indexOf(heading as Heading));
  const withWords = new Set(
    speech.enumerations.flatMap(({ items: [first], parent }) => (first && headsLine(speech, first) ? parent : [])),
  );
  const isMost = (has: (sibling: Heading) => boolean): boolean => before.filter(has).length * 2 > before.length;
  if (isMost(({ children }) => children.length > 0)) return 'headings';
  return isMost((sibling) => withWords.has(sibling)) ? 'words' : undefined;
}

/** Lists of the depth below, those under headings of the same form first. */
function findOwnLists({ headingLists, parts }: Speech, open: readonly Heading[]): readonly HeadingList[] {
  const parent = open[0];
  const end = parts.appendixStart ?? Number.POSITIVE_INFINITY;
  const taken = new Set(open.map(({ marker }) => marker.scheme));
  const own = headingLists.filter(
    ({ depth, scheme, items }) => depth === open.length + 1 && !taken.has(scheme) && (items[0]?.line ?? end) < end,
  );
  const alike = own.filter((list) => list.parent?.marker.scheme === parent?.marker.scheme);
  const counts = new Map<Scheme, number>();
  for (const { scheme, items } of alike) counts.set(scheme, (counts.get(scheme) ?? 0) + items.length);
  return [...alike].sort((a, b) => (counts.get(b.scheme) ?? 0) - (counts.get(a.scheme) ?? 0));
}

/** A form with the brackets that the draft has elsewhere, otherwise with those that were given. */
function bracketed(form: MarkerForm, { headingLists }: Speech, given: Width): MarkerForm {
  if (form.brackets === 'none') return form;
  const own = headingLists.find(({ form: { brackets } }) => brackets === 'full' || brackets === 'half');
  return createForm({ ...form, brackets: own?.form.brackets ?? given });
}
