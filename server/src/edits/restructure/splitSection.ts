import { Refusal } from '../../refusal';
import { findPrefix } from '../../speech/linePrefix';
import { findHeadingAt } from '../../speech/sectionsAt';
import type { Speech } from '../../speech/speech';
import { lineEndOf } from '../lineEnd';
import { adopt } from './adopt';
import { type Change, toChange } from './change';
import { findMarkdownSigns } from './markdownLevel';
import { append, createNode, createOutlineTree, insert, siblingOf, type TreeNode } from './outlineTree';
import { findSections, refuseFragment, refuseRows } from './sections';
import { markerSpan } from './writeTree';

/** Makes what stands from an offset on in a section a section of its own, behind it and on its level: a marker is put in front, and a line end where there is text before. */
export function splitSection(speech: Speech, offset: number): Change {
  const heading = findHeadingAt(speech, offset);
  const paragraph = speech.paragraphs.findLast(({ start }) => start <= offset);
  if (heading === undefined || paragraph === undefined || offset <= heading.textSpan.end)
    throw new Refusal({
      text: 'Put the cursor where the new section is to begin: behind a numbered heading.',
      args: {},
    });
  refuseFragment(speech, heading);
  const tree = createOutlineTree(speech);
  const node = tree.nodeOf(heading);
  const { parent, list } = node;
  if (parent === undefined || list === undefined) return { edits: [], cursor: offset };
  refuseRows(list.original);
  const half = createNode(undefined, list, node.depth);
  insert(parent, half, parent.children.indexOf(node) + 1);
  const behind = node.children.splice(node.children.findIndex((child) => isBehind(child, offset)) >>> 0);
  adopt(half, behind, node.children.at(-1)?.list);
  const head = paragraph.start + paragraph.head;
  const at = offset <= head ? paragraph.start : offset;
  const prefix = findPrefix(speech, heading) ?? '';
  const lead = offset <= head ? prefix : lineEndOf(speech) + prefix;
  const end = offset <= head ? head : offset;
  return toChange(speech, {
    tree,
    edits: ({ markers }) => [{ span: { start: at, end }, newText: lead + (markers.get(half) ?? '') }],
    cursor: end,
  });
}

function isBehind({ heading }: TreeNode, offset: number): boolean {
  return heading !== undefined && heading.marker.span.start >= offset;
}

/** Makes a section part of the one before it in its list: its marker goes, its text stays, and what is below it goes on below the other. */
export function joinSection(speech: Speech, offset: number): Change {
  const [section] = findSections(speech, [offset]);
  const tree = createOutlineTree(speech);
  const node = section && tree.nodeOf(section);
  const before = node && siblingOf(node, -1);
  if (section === undefined || node?.parent === undefined || before === undefined || before.list !== node.list)
    throw new Refusal({ text: 'There is no section before this one in its list.', args: {} });
  refuseRows(node.list?.original);
  const own = before.children.at(-1)?.list;
  const joined = node.children[0]?.list;
  node.parent.children.splice(node.parent.children.indexOf(node), 1);
  for (const child of node.children) {
    if (own !== undefined && child.list === joined && joined?.scheme === own.scheme) child.list = own;
    append(before, child);
  }
  const span = markerSpan(speech.text, section.marker);
  const signs = findMarkdownSigns(speech, section);
  return toChange(speech, {
    tree,
    edits: () => [{ span: { start: Math.min(signs?.start ?? span.start, span.start), end: span.end }, newText: '' }],
    cursor: span.end,
  });
}
