import type { CountRange } from '../../models/model';
import { isWholeList } from '../../models/wholeList';
import { findLastTextLine, reaches } from '../../speech/ending';
import type { Paragraph } from '../../speech/paragraph';
import type { HeadingList, Speech } from '../../speech/speech';
import type { Report, Rule } from '../rule';
import { type HeldLevel, holdLevels, keepsScheme, tellHabitOnce } from '../shared/modelLevels';
import { plainText } from '../shared/numberFixes';

/**
 * Two （一） in a section, where the model has three to five. What most sections do is told once.
 * Only lists that are whole and without a fault are counted; a single child is told as such; a last section that nothing closes may still be in the making.
 */
export const modelChildren: Rule = {
  meta: {
    id: 'model-children',
    group: 'model',
    severity: 'information',
    basis: { kind: 'practice' },
    description: 'Sections have as many parts as those of the model',
    fixable: 'never',
  },
  check: (speech, context) => {
    const levels = holdLevels(speech, context);
    return levels.flatMap((held, index) => checkLevel(speech, held, levels[index + 1]));
  },
};

function checkLevel(speech: Speech, held: HeldLevel, below: HeldLevel | undefined): readonly Report[] {
  const range = held.level?.children;
  if (range === undefined || below === undefined || !keepsScheme(held) || !keepsScheme(below)) return [];
  const lists = below.lists.filter((list) => isWholeList(list) && list.parent?.fault === undefined);
  const last = findLastTextLine(speech);
  const found = lists.flatMap((list) => checkList(list, range, last));
  return tellHabitOnce(found, lists.length);
}

function checkList(
  { parent, items }: HeadingList,
  { min, max }: CountRange,
  last: Paragraph | undefined,
): readonly Report[] {
  const count = items.length;
  if (parent === undefined || (count >= min && count <= max)) return [];
  if (count < min && last !== undefined && reaches(parent, last)) return [];
  const marker = plainText(parent.marker.text);
  return [
    {
      span: parent.marker.span,
      message:
        min === max
          ? {
              text: 'The model divides a section like “{marker}” into {expected}; this one has {count}',
              args: { marker, expected: min, count },
            }
          : {
              text: 'The model divides a section like “{marker}” into {min} to {max}; this one has {count}',
              args: { marker, min, max, count },
            },
      related: [],
      fixes: [],
    },
  ];
}
