import { headsLine } from '../../speech/headsLine';
import { parseSpeech } from '../../speech/parseSpeech';
import type { Span } from '../../speech/span';
import type { Speech } from '../../speech/speech';
import { lineEndOf } from '../lineEnd';
import { applyEditsWithin, type TextEdit } from '../textEdit';
import { writeNumeral, writeReference } from '../writeReference';
import { type Change, toChange } from './change';
import { requireLevel } from './convertLevels';
import { findLevels, type Levels } from './levels';
import type { LostReference } from './lostReferences';
import { createNode, createOutlineTree, insert, type TreeList, type TreeNode, walk } from './outlineTree';
import { findSlot, type Slot } from './pasteSlot';
import { refuseRows } from './sections';
import { replaceMarker, writeTree } from './writeTree';

/**
 * Puts sections in where the cursor is, on the level that their markers suggest: in front of the heading on whose line it is, behind the section around it, or below that.
 * The numbers of both follow, and so does what was lost when they were cut. Text that is no section is put in as it is.
 */
export function pasteSections(
  speech: Speech,
  offset: number,
  text: string,
  lost: readonly LostReference[] = [],
): Change {
  const lineEnd = lineEndOf(speech);
  const pasted = parseSpeech(text.replace(/\r\n|\r|\n/g, lineEnd));
  const tree = createOutlineTree(speech);
  const levels = findLevels(speech);
  const scheme = pasted.headingLists[0]?.scheme;
  const slot = scheme && isSections(pasted) ? findSlot(speech, tree, levels, offset, scheme) : undefined;
  if (scheme === undefined || slot === undefined) return insertText(offset, pasted.text);
  refuseRows(slot.list.original);
  const nodes = pasted.outline.map(() => createNode(undefined, slot.list, slot.depth));
  for (const [index, node] of nodes.entries()) insert(slot.parent, node, slot.index + index);
  const { content, gap } = trimBlankLines(pasted, lineEnd);
  let length = 0;
  const change = toChange(speech, {
    tree,
    lost,
    edits({ markers, ordinals }) {
      const edits = writePasted(
        pasted,
        slot,
        levels,
        nodes.map((node) => markers.get(node) ?? ''),
      );
      const written = applyEditsWithin(pasted.text, content, edits);
      const newText = slot.place.isEnd ? gap + written : written + gap;
      length = written.length + (slot.place.isEnd ? 0 : gap.length);
      return [
        { span: { start: slot.place.at, end: slot.place.at }, newText },
        ...findAgain(speech, pasted, slot, lost, (index) => ordinals.get(nodes[index] as TreeNode)),
      ];
    },
    cursor: slot.place.at,
  });
  return { ...change, cursor: change.cursor - length };
}

/** Lets what spoke of sections speak of them where they are now, and name the part in which that is; nothing of one that has come to another level. */
function findAgain(
  speech: Speech,
  pasted: Speech,
  { depth, parent }: Slot,
  lost: readonly LostReference[],
  ordinalOf: (index: number) => number | undefined,
): readonly TextEdit[] {
  return lost.flatMap((reference) => {
    const heading = pasted.headings[reference.at];
    const top = heading && pasted.outline.indexOf(heading);
    if (top === undefined || top < 0 || reference.target.depth !== depth) return [];
    const { partSpan } = reference;
    const part = parent.heading?.marker.ordinal;
    return [
      ...(partSpan === undefined || part === undefined ? [] : writeNumeral(speech, partSpan, part)),
      ...writeReference(speech, reference, ordinalOf(top) ?? reference.target.marker.ordinal),
    ];
  });
}

function insertText(at: number, newText: string): Change {
  return { edits: newText === '' ? [] : [{ span: { start: at, end: at }, newText }], cursor: at + newText.length };
}

/** Whether a text begins with a numbered heading, and each of its headings has its own line. */
function isSections(speech: Speech): boolean {
  const first = speech.paragraphs.find(({ kind }) => kind !== 'blank');
  return (
    speech.outline[0]?.line === first?.line &&
    speech.headings.every((heading) => headsLine(speech, heading) && heading.run === 0)
  );
}

/** A text without the blank lines around it, and those behind it, or else those before it. */
function trimBlankLines({ text, paragraphs }: Speech, lineEnd: string): { content: Span; gap: string } {
  const start = paragraphs.find(({ kind }) => kind !== 'blank')?.start ?? 0;
  const end = paragraphs.findLast(({ kind }) => kind !== 'blank')?.end ?? text.length;
  const gap = text.slice(end) || text.slice(0, start) || lineEnd;
  return { content: { start, end }, gap };
}

/** What is put in as it is to read there: its top-level headings with the markers that they get, what is below them as many levels further on. */
function writePasted(pasted: Speech, slot: Slot, levels: Levels, markers: readonly string[]): readonly TextEdit[] {
  const usual = levels.depthOf(pasted.headingLists[0]?.scheme ?? slot.list.scheme) ?? slot.depth;
  const by = slot.depth - usual;
  const tree = createOutlineTree(pasted);
  const tops = new Set<TreeNode>(tree.root.children);
  const converted = new Map<TreeList, TreeList>();
  for (const node of walk(tree.root)) {
    if (node.list === undefined) continue;
    node.depth += by;
    if (!tops.has(node)) node.list = shift(node.list, by, levels, converted);
  }
  const starts = new Set(pasted.outline.map(({ marker }) => marker.span.start));
  const edits = writeTree(pasted, tree).edits.filter(({ span }) => !starts.has(span.start));
  return [
    ...edits,
    ...pasted.outline.flatMap((heading, index) => replaceMarker(pasted, heading, markers[index] ?? '')),
  ];
}

function shift(list: TreeList, by: number, levels: Levels, converted: Map<TreeList, TreeList>): TreeList {
  const known = converted.get(list);
  const usual = levels.depthOf(list.scheme);
  if (known !== undefined || usual === undefined || by === 0) return known ?? list;
  const shifted = { ...requireLevel(levels.at(usual + by)), original: list.original };
  converted.set(list, shifted);
  return shifted;
}
