import { findReferences, type Reference } from '../../speech/references';
import type { Span } from '../../speech/span';
import type { Heading, Speech } from '../../speech/speech';
import { offsetAfter, type TextEdit } from '../textEdit';

/** Words that speak of a section while it is cut. What they say is left until it is known where the section goes. */
export interface LostReference extends Pick<Reference, 'phrase'> {
  /** Of the number, in the draft without the section. */
  readonly numberSpan: Span;
  readonly target: Heading;
  /** The number of the part that is named with it, 二 in 第二部分第（三）点, in the draft without the section. */
  readonly partSpan: Span | undefined;
  /** Index of the target among the headings of what was cut. */
  readonly at: number;
}

/** Finds what speaks of sections from outside them. `edits` are those that cut them. */
export function findLostReferences(
  speech: Speech,
  sections: readonly Heading[],
  edits: readonly TextEdit[],
): readonly LostReference[] {
  const isInside = (offset: number): boolean =>
    sections.some(({ sectionSpan: { start, end } }) => offset >= start && offset <= end);
  const cut = new Map(
    speech.headings.filter(({ marker }) => isInside(marker.span.start)).map((heading, at) => [heading.marker, at]),
  );
  const left = ({ start, end }: Span): Span => ({ start: offsetAfter(edits, start), end: offsetAfter(edits, end) });
  return findReferences(speech).flatMap(({ numberSpan, target, phrase, part }) => {
    const at = cut.get(target.marker);
    if (at === undefined || isInside(numberSpan.start) || !('sectionSpan' in target)) return [];
    return [{ numberSpan: left(numberSpan), target, phrase, at, partSpan: part && left(part.numberSpan) }];
  });
}
