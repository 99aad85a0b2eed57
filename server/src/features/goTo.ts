import type { Position } from 'vscode-languageserver-types';
import type { Direction } from '../../../protocol/requests';
import { findListedItemAt, isHeading } from '../speech/listedItems';
import { findSectionsAt } from '../speech/sectionsAt';
import type { EnumerationItem, Heading, Speech } from '../speech/speech';
import { toOffset, toPosition } from './positions';

/** Where a step through the structure leads: to the marker of the heading or item that it finds, if there is one. */
export function provideGoTo(speech: Speech, position: Position, direction: Direction): Position | null {
  const target = findTarget(speech, toOffset(speech, position), direction);
  return target === undefined ? null : toPosition(speech, target.marker.span.start);
}

function findTarget(speech: Speech, offset: number, direction: Direction): Heading | EnumerationItem | undefined {
  const { headings } = speech;
  switch (direction) {
    case 'nextHeading':
      return headings.find(({ marker }) => marker.span.start > offset);
    case 'previousHeading':
      return headings.findLast(({ marker }) => marker.span.start < offset);
    case 'parentHeading':
      return findParent(speech, offset);
    case 'nextSibling':
      return findSibling(speech, offset, 1);
    case 'previousSibling':
      return findSibling(speech, offset, -1);
    default:
      return undefined;
  }
}

/** Of text and items the heading that they stand under, of a heading the one above it. */
function findParent(speech: Speech, offset: number): Heading | undefined {
  const sections = findSectionsAt(speech, offset);
  const around = findListedItemAt(speech, offset)?.item;
  const innermost = sections.at(-1);
  if (innermost === undefined || (around !== undefined && !isHeading(around))) return innermost;
  const isInHeading = offset <= Math.max(innermost.textSpan.end, innermost.marker.span.end);
  return isInHeading ? sections.at(-2) : innermost;
}

function findSibling(speech: Speech, offset: number, step: 1 | -1): Heading | EnumerationItem | undefined {
  const found = findListedItemAt(speech, offset);
  return found?.siblings[found.index + step];
}
