import { headsLine } from '../speech/headsLine';
import type { Enumeration, Speech } from '../speech/speech';
import type { SpeechBody } from './body';
import { findMostFrequent, isMostly } from './majority';
import type { LevelForm, ModelLevel } from './model';

/** One enumeration is a sentence; two may be a habit. */
const FEWEST = 2;
/** A habit is seen in one of so many of the sections that have no headings below. */
const SECTIONS = 5;
/** From so many items on, 第一，… 第二，… at the head of paragraphs carry a speech without headings. */
const FEWEST_ITEMS = 3;

/**
 * Learns the last level of a speech: the ordinal words that enumerate in its sections.
 * A speech without headings may have its sections numbered by words, 第一，…第二，…; then they are the first level.
 */
export function learnWordLevels(speech: Speech, { headings, enumerations }: SpeechBody): readonly ModelLevel[] {
  const formOf = ({ items }: Enumeration): LevelForm =>
    isMostly(items, (item) => headsLine(speech, item)) ? 'run-in' : 'inline';
  const carrying =
    headings.length > 0
      ? undefined
      : enumerations.find((list) => list.items.length >= FEWEST_ITEMS && formOf(list) === 'run-in');
  const rest = enumerations.filter((list) => list.scheme !== carrying?.scheme);
  const sections = carrying?.items.length ?? headings.filter(({ children }) => children.length === 0).length;
  const scheme = findMostFrequent(rest.map((list) => list.scheme));
  const habit = rest.filter((list) => list.scheme === scheme);
  const isHabit = habit.length >= FEWEST && habit.length * SECTIONS >= sections;
  return [
    ...(carrying === undefined ? [] : [wordLevel(carrying, 'run-in')]),
    ...(habit[0] === undefined || !isHabit ? [] : [wordLevel(habit[0], findMostFrequent(habit.map(formOf)))]),
  ];
}

function wordLevel({ scheme }: Enumeration, form: LevelForm = 'inline'): ModelLevel {
  return { scheme: scheme.id, form, leadIn: false, children: undefined, parallel: false };
}
