import { Refusal } from '../../refusal';
import { formatMarker } from '../../speech/marker';
import { SCHEMES, type Scheme } from '../../speech/scheme';
import type { Span } from '../../speech/span';
import type { AnyList, Heading, ListItem, Marker, Speech } from '../../speech/speech';
import { countItem } from '../renumber';
import type { TextEdit } from '../textEdit';
import { changeMarkdownLevel } from './markdownLevel';
import { findPlaces, numberTree } from './numberTree';
import type { OutlineTree, TreeList, TreeNode } from './outlineTree';

/** What a rearranged outline asks of the text, where every heading still stands where it stood. */
export interface WrittenTree {
  /** Markers that change, sorted. */
  readonly edits: readonly TextEdit[];
  /** The marker of each heading that was put in. */
  readonly markers: ReadonlyMap<TreeNode, string>;
  /** Its number. */
  readonly ordinals: ReadonlyMap<TreeNode, number>;
  /** The headings whose number changes, and their new ones. Those that are no longer in the tree are not among them. */
  readonly numbers: ReadonlyMap<ListItem, number>;
  /** The headings that get another kind of number, and which. */
  readonly schemes: ReadonlyMap<ListItem, Scheme>;
  /** How many items each list has that lost or won some. */
  readonly sizes: ReadonlyMap<AnyList, number>;
}

/** Writes the numbers of a rearranged outline. Refuses a number that cannot be written, such as a twenty-first ①. */
export function writeTree(speech: Speech, tree: OutlineTree): WrittenTree {
  const edits: TextEdit[] = [];
  const markers = new Map<TreeNode, string>();
  const ordinals = new Map<TreeNode, number>();
  const numbers = new Map<ListItem, number>();
  const schemes = new Map<ListItem, Scheme>();
  const sizes = new Map<AnyList, number>();
  const places = findPlaces(speech.headingLists);
  for (const [node, number] of numberTree(tree, speech.headingLists, places)) {
    const { heading, list } = node;
    if (list === undefined) continue;
    if (list.original !== undefined) sizes.set(list.original, (sizes.get(list.original) ?? 0) + 1);
    if (heading === undefined) {
      markers.set(node, write(list, number));
      ordinals.set(node, number);
      continue;
    }
    if (heading.marker.ordinal !== number) numbers.set(heading, number);
    const { original } = list;
    const stays = original !== undefined && places.get(heading)?.list === original && original.scheme === list.scheme;
    const changes = stays ? countItem(original, heading, number) : replaceMarker(speech, heading, write(list, number));
    if (changes.length > 0 && heading.marker.scheme !== list.scheme) schemes.set(heading, list.scheme);
    edits.push(...changes);
    edits.push(...changeMarkdownLevel(speech, heading, node.depth - heading.depth));
  }
  for (const list of speech.headingLists) {
    const size = sizes.get(list) ?? 0;
    if (size === list.items.length) sizes.delete(list);
    else sizes.set(list, size);
  }
  edits.sort((a, b) => a.span.start - b.span.start);
  return { edits, markers, ordinals, numbers, schemes, sizes };
}

const BLANK = '\u3000';

function write({ scheme, form }: TreeList, number: number): string {
  const text = formatMarker(scheme, number, { ...form, broken: false });
  if (text === undefined)
    throw new Refusal({
      text: 'There is no marker like “{sample}” for number {number}.',
      args: { sample: scheme.sample, number },
    });
  return scheme === SCHEMES.chapter ? text + BLANK : text;
}

/** Gives a heading a marker of another list. The blank behind 第二部分 comes and goes with it. */
export function replaceMarker({ text }: Speech, { marker }: Heading, newText: string): readonly TextEdit[] {
  const span = markerSpan(text, marker);
  return text.slice(span.start, span.end) === newText ? [] : [{ span, newText }];
}

/** A marker with the blank that belongs to it: the one behind 第二部分. */
export function markerSpan(text: string, { scheme, span: { start, end } }: Marker): Span {
  return { start, end: end + (scheme === SCHEMES.chapter && text[end] === BLANK ? 1 : 0) };
}
