import { Refusal } from '../../refusal';
import { formatMarker } from '../../speech/marker';
import { gapBehind, usualGap } from '../../speech/markerGap';
import { SCHEMES, type Scheme } from '../../speech/scheme';
import type { Span } from '../../speech/span';
import type { AnyList, Heading, ListItem, Marker, Speech } from '../../speech/speech';
import { countItem } from '../renumber';
import type { TextEdit } from '../textEdit';
import { changeMarkdownLevel } from './markdownLevel';
import { findPlaces, numberTree } from './numberTree';
import { createOutlineTree, type OutlineTree, type TreeList, type TreeNode } from './outlineTree';

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
  /** As in `ChangedItems`. */
  readonly parts: ReadonlyMap<ListItem, number | undefined>;
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
  const parts = new Map<ListItem, number | undefined>();
  const places = findPlaces(speech.headingLists);
  const before = createOutlineTree(speech);
  const numbered = numberTree(tree, speech.headingLists, places);
  for (const [node, number] of numbered) {
    const { heading, list } = node;
    if (list === undefined) continue;
    if (list.original !== undefined) sizes.set(list.original, (sizes.get(list.original) ?? 0) + 1);
    if (heading === undefined) {
      markers.set(node, write(speech, list, number));
      ordinals.set(node, number);
      continue;
    }
    if (heading.marker.ordinal !== number) numbers.set(heading, number);
    if (!isBelowTheSame(node, before.nodeOf(heading)))
      parts.set(heading, node.parent?.depth === 1 ? numbered.get(node.parent) : undefined);
    const { original } = list;
    const stays = original !== undefined && places.get(heading)?.list === original && original.scheme === list.scheme;
    const changes = stays
      ? countItem(original, heading, number)
      : replaceMarker(speech, heading, write(speech, list, number));
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
  return { edits, markers, ordinals, numbers, schemes, parts, sizes };
}

function isBelowTheSame({ parent }: TreeNode, { parent: before }: TreeNode): boolean {
  return parent?.heading === before?.heading && parent?.depth === before?.depth;
}

function write({ text, headings }: Speech, { scheme, form, original }: TreeList, number: number): string {
  const marker = formatMarker(scheme, number, { ...form, broken: false });
  if (marker === undefined)
    throw new Refusal({
      text: 'There is no marker like “{sample}” for number {number}.',
      args: { sample: scheme.sample, number },
    });
  return marker + usualGap(text, scheme, original?.items ?? headings);
}

/** Gives a heading a marker of another list. The blank or colon behind 第二部分 comes and goes with it. */
export function replaceMarker({ text }: Speech, { marker }: Heading, newText: string): readonly TextEdit[] {
  const span = markerSpan(text, marker);
  return text.slice(span.start, span.end) === newText ? [] : [{ span, newText }];
}

/** A marker with what belongs to it: the blank or colon behind 第二部分. */
export function markerSpan(text: string, marker: Marker): Span {
  const { start, end } = marker.span;
  return { start, end: marker.scheme === SCHEMES.chapter ? end + gapBehind(text, marker).length : end };
}
