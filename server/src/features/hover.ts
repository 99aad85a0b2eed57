import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Preferences } from '../../../protocol/preferences';
import { toMinutes } from '../../../protocol/readingTime';
import type { Localize } from '../localize';
import { findMarkerAt, isHeading, spanOf } from '../speech/listedItems';
import { findSectionsAt } from '../speech/sectionsAt';
import type { EnumerationItem, Heading, Speech } from '../speech/speech';
import { nearest } from './nearest';
import { toOffset, toRange } from './positions';
import { totalCharacters } from './runningTotals';
import { toShortText } from './shortText';

/** Siblings and levels beyond are passed over: a hover is read at a glance. */
const MOST_SIBLINGS = 9;
const MOST_LEVELS = 6;
/** In UTF-16 units. */
const LONGEST_TEXT = 40;

/** What a hover depends on besides the draft. */
export interface HoverContext {
  readonly localize: Localize;
  readonly preferences: Preferences;
  /** Whether the editor shows Markdown; otherwise it gets plain text. */
  readonly markdown: boolean;
}

/** On a marker: where in the speech it stands, its place among its siblings, and how long its section is. Elsewhere nothing. */
export function provideHover(speech: Speech, position: Position, context: HoverContext): Hover | null {
  const found = findMarkerAt(speech, toOffset(speech, position));
  if (found === undefined) return null;
  const { item, siblings, index } = found;
  const { localize, preferences, markdown } = context;
  const write = markdown ? escapeMarkdown : (text: string) => text;
  const toText = (each: Heading | EnumerationItem) => write(toShortText(speech, each, LONGEST_TEXT));
  const span = spanOf(item);
  const characters = totalCharacters(speech, [span])(span);
  const path = [write(localize('Speech')), ...shortenPath(findPath(speech, item).map(toText))].join(' › ');
  const place = localize('Item {number} of {count}', { number: index + 1, count: siblings.length });
  const length = localize('{characters} characters · {minutes} min', {
    characters,
    minutes: toMinutes(characters, preferences.charactersPerMinute),
  });
  const shown = nearest(siblings, index, MOST_SIBLINGS);
  const lines = shown.map((each) => writeSibling(toText(each), each === item, markdown));
  if (shown[0] !== siblings[0]) lines.unshift(writeSibling('…', false, markdown));
  if (shown.at(-1) !== siblings.at(-1)) lines.push(writeSibling('…', false, markdown));
  return {
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: [path, write(`${place} · ${length}`), lines.join('\n')].join('\n\n'),
    },
    range: toRange(speech, item.marker.span),
  };
}

/** The headings above an item and the item itself, the outermost first. */
function findPath(speech: Speech, item: Heading | EnumerationItem): readonly (Heading | EnumerationItem)[] {
  const sections = findSectionsAt(speech, item.marker.span.start);
  return isHeading(item) ? sections : [...sections, item];
}

function shortenPath(path: readonly string[]): readonly string[] {
  if (path.length <= MOST_LEVELS) return path;
  return [...path.slice(0, 1), '…', ...path.slice(2 - MOST_LEVELS)];
}

function writeSibling(text: string, isOwn: boolean, markdown: boolean): string {
  if (!markdown) return `${isOwn ? '→' : '-'} ${text}`;
  return `- ${isOwn ? `**${text}**` : text}`;
}

/** Every sign that could mean something to Markdown or HTML, in front of which a backslash makes it mean itself. */
const SIGNS = /[!-/:-@[-`{-~]/g;

/** A text that Markdown shows as it is. */
function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, '\\$&');
}
