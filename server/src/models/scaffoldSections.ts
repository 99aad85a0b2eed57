import { createForm, formatMarker, type MarkerForm } from '../speech/marker';
import { formatHanNumeral } from '../speech/numeral';
import { plainForm } from '../speech/plainForm';
import { SCHEMES, type Scheme } from '../speech/scheme';
import type { ModelLevel, SpeechModel, Width } from './model';
import { hint, sentence, type TemplateLine } from './template';

/** How many sections a scaffold has, and how many items an enumeration. */
const SECTIONS = 3;
/** How many headings a section has where the model leaves it open. */
const FEWEST_CHILDREN = 2;
/** A model may ask for hundreds; so many are written. */
const MOST_CHILDREN = 10;
/** Fewer headings are not compared with each other. */
const FEWEST_PARALLEL = 3;

/** How many sections are written of some levels. */
export function countSections(levels: readonly ModelLevel[]): number {
  return levels.length === 0 ? 0 : SECTIONS;
}

/**
 * Writes the sections of a model, to be filled in. Of the highest level every section is divided as far as the model goes,
 * below it only the first of its siblings: the structure is shown, and stays short. Without levels a paragraph of body.
 */
export function writeSections({ levels, brackets }: SpeechModel): readonly TemplateLine[] {
  const headings = levels.filter(({ scheme }) => !SCHEMES[scheme].isWord);
  const words = levels.filter(({ scheme }) => SCHEMES[scheme].isWord);
  if (headings.length > 0) return writeList({ levels: headings, words: words[0], brackets }, 0, SECTIONS);
  const [carrying, inside] = words;
  if (carrying === undefined) return [[sentence('正文')], [sentence('正文')]];
  if (carrying.form === 'inline' && inside === undefined) return [writeItems(carrying, [sentence('正文')])];
  return writePoints(carrying, inside === undefined ? [] : writeItems(inside, [sentence('具体内容')]));
}

/** What the headings of a scaffold are made of. */
interface Plan {
  readonly levels: readonly ModelLevel[];
  /** The ordinal words below the headings. */
  readonly words: ModelLevel | undefined;
  readonly brackets: Width;
}

/** Writes siblings with all that stands below them. `depth` is the index of their level. */
function writeList(plan: Plan, depth: number, count: number): readonly TemplateLine[] {
  const isTop = depth === 0;
  const isDivided = (ordinal: number): boolean => depth + 1 < plan.levels.length && (isTop || ordinal === 1);
  const ordinals = ordinalsOf(count);
  const firstUndivided = ordinals.find((ordinal) => !isDivided(ordinal));
  return ordinals.flatMap((ordinal) =>
    isDivided(ordinal)
      ? writeDivided(plan, depth, ordinal)
      : writeSection(plan, depth, ordinal, isTop || ordinal === firstUndivided ? plan.words : undefined),
  );
}

/** Writes a section that has others below it. */
function writeDivided(plan: Plan, depth: number, ordinal: number): readonly TemplateLine[] {
  const [level, below] = plan.levels.slice(depth) as [ModelLevel, ModelLevel];
  const heading = writeHeading(plan, depth, ordinal);
  const children = writeList(plan, depth + 1, countChildren(level, below));
  const leadIn = [sentence('导语')];
  // Text behind the heading sentence is what makes it run in.
  if (level.form !== 'standalone') return [[...heading, '。', ...leadIn], ...children];
  return level.leadIn ? [heading, leadIn, ...children] : [heading, ...children];
}

/** Writes a section that is not divided further, with an enumeration where there are words for one. */
function writeSection(
  plan: Plan,
  depth: number,
  ordinal: number,
  words: ModelLevel | undefined,
): readonly TemplateLine[] {
  const heading = writeHeading(plan, depth, ordinal);
  const text = [sentence('具体内容')];
  const body = words?.form === 'inline' ? writeItems(words, text) : text;
  const points = words === undefined || words.form === 'inline' ? [] : writePoints(words, []);
  const standsAlone = plan.levels[depth]?.form === 'standalone';
  return [...(standsAlone ? [heading, body] : [[...heading, '。', ...body]]), ...points];
}

function writeHeading({ levels, brackets }: Plan, depth: number, ordinal: number): TemplateLine {
  const scheme = SCHEMES[(levels[depth] as ModelLevel).scheme];
  const marker = formatMarker(scheme, ordinal, toForm(scheme, brackets)) ?? '';
  const gap = scheme === SCHEMES.chapter ? '\u3000' : '';
  return [marker + gap, hint(`第${formatHanNumeral(ordinal)}${depth === 0 ? '部分' : '点'}标题`)];
}

/** As many as the model has at least; without one, three where they are alike, which fewer do not show. */
function countChildren({ children }: ModelLevel, { parallel }: ModelLevel): number {
  const fewest = parallel ? FEWEST_PARALLEL : FEWEST_CHILDREN;
  const { min, max } = children ?? { min: fewest, max: fewest };
  return Math.min(Math.max(min, Math.min(fewest, max)), MOST_CHILDREN);
}

function toForm(scheme: Scheme, brackets: Width): MarkerForm {
  const form = plainForm(scheme);
  return form.brackets === 'none' ? form : createForm({ ...form, brackets });
}

/** Items inside one paragraph: 一是…。二是…。三是…。 */
function writeItems(words: ModelLevel, lead: TemplateLine): TemplateLine {
  return [...lead, ...ordinalsOf(SECTIONS).flatMap((ordinal) => writeItem(words, ordinal))];
}

/** Items with a paragraph each: 第一，…。 */
function writePoints(words: ModelLevel, rest: TemplateLine): readonly TemplateLine[] {
  return ordinalsOf(SECTIONS).map((ordinal) => [...writeItem(words, ordinal), ...rest]);
}

function writeItem({ scheme }: ModelLevel, ordinal: number): TemplateLine {
  const marker = formatMarker(SCHEMES[scheme], ordinal, plainForm(SCHEMES[scheme])) ?? '';
  return [marker, sentence(`第${formatHanNumeral(ordinal)}项`)];
}

function ordinalsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
