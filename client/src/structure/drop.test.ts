import assert from 'node:assert/strict';
import { elementOf, sketchNodes } from '../../../test/support/structureNodes';
import { decideDrop } from './drop';
import { growTree } from './tree';

const TREE = growTree(
  sketchNodes(`
=title
=opening
一、总结
  （一）成绩
    1、水利
      - 一是学
      - 二是干
    2、交通
  （二）不足
二、部署
  （一）准备
三、落实
=closing
=appendix
`),
);

/** What dropping comes to: `before 二、部署 ← 一、总结`. */
function drop(dragged: readonly string[], onto: string | undefined): string {
  const elements = dragged.map((label) => elementOf(TREE, label));
  const found = decideDrop(elements, onto === undefined ? undefined : elementOf(TREE, onto), TREE.roots);
  if (typeof found === 'string') return found;
  const nameAt = ({ line }: { readonly line: number }) => {
    const node = TREE.all.find((each) => each.node.selection.start.line === line)?.node;
    return `${node?.marker}${node?.text}`;
  };
  const moved = found.at.map(nameAt).join(' ');
  return found.target === null ? `end ← ${moved}` : `${found.target.side} ${nameAt(found.target.at)} ← ${moved}`;
}

describe('decideDrop', () => {
  const table: readonly (readonly [what: string, dragged: readonly string[], onto: string | undefined, is: string])[] =
    [
      ['up onto its level: before', ['三、落实'], '一、总结', 'before 一、总结 ← 三、落实'],
      ['down onto its level: behind', ['一、总结'], '二、部署', 'behind 二、部署 ← 一、总结'],
      ['onto its level in another section, up', ['（一）准备'], '（二）不足', 'before （二）不足 ← （一）准备'],
      ['onto its level in another section, down', ['（二）不足'], '（一）准备', 'behind （一）准备 ← （二）不足'],
      ['onto a section one level up: inside', ['（一）成绩'], '二、部署', 'inside 二、部署 ← （一）成绩'],
      ['onto its own parent: to the end inside', ['（一）成绩'], '一、总结', 'inside 一、总结 ← （一）成绩'],
      ['onto a section two levels up: inside', ['2、交通'], '三、落实', 'inside 三、落实 ← 2、交通'],
      ['onto a lower level: behind, on that level', ['三、落实'], '（一）准备', 'behind （一）准备 ← 三、落实'],
      ['several, in any order', ['三、落实', '二、部署'], '一、总结', 'before 一、总结 ← 二、部署 三、落实'],
      ['one inside another', ['二、部署', '（一）准备'], '一、总结', 'before 一、总结 ← 二、部署'],
      ['levels mixed: the highest counts', ['2、交通', '三、落实'], '二、部署', 'behind 二、部署 ← 2、交通 三、落实'],
      ['onto the empty area: to the end', ['一、总结'], undefined, 'end ← 一、总结'],
      ['onto the closing: to the end', ['一、总结'], 'closing', 'end ← 一、总结'],
      ['onto the appendix: to the end', ['一、总结'], 'appendix', 'end ← 一、总结'],
      ['onto the title: before all', ['三、落实'], 'title', 'before 一、总结 ← 三、落实'],
      ['onto the opening, from below: before all', ['（二）不足'], 'opening', 'before 一、总结 ← （二）不足'],
      ['the first onto the opening', ['一、总结'], 'opening', 'nothing'],
      ['a section onto an item: onto the section around it', ['2、交通'], '一是学', 'before 1、水利 ← 2、交通'],
      ['an item up onto an item', ['二是干'], '一是学', 'before 一是学 ← 二是干'],
      ['an item down onto an item', ['一是学'], '二是干', 'behind 二是干 ← 一是学'],
      ['an item onto a section', ['一是学'], '2、交通', 'inside 2、交通 ← 一是学'],
      ['onto itself', ['一、总结'], '一、总结', 'nothing'],
      ['into itself', ['一、总结'], '2、交通', 'itself'],
      ['onto an item inside itself', ['（一）成绩'], '一是学', 'itself'],
      ['a part', ['title'], '一、总结', 'fixed'],
      ['nothing', [], '一、总结', 'nothing'],
    ];
  for (const [what, dragged, onto, is] of table) it(what, () => assert.equal(drop(dragged, onto), is));
});
