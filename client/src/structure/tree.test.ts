import assert from 'node:assert/strict';
import { elementOf, sketchNodes } from '../../../test/support/structureNodes';
import { elementAt, growTree, levelOf, pathOf, type StructureTree } from './tree';

const SPEECH = `
=title
一、总结
  （一）成绩
    - 一是学
    - 二是干
  （二）不足
二、部署
=closing
`;

const idsOf = ({ all }: StructureTree) =>
  Object.fromEntries(all.map(({ id, node }) => [`${node.marker}${node.text}`, id]));
const grow = (sketch: string, previous?: StructureTree) => growTree(sketchNodes(sketch), previous);

describe('growTree', () => {
  it('gives every element an id of its own, and knows parents and levels', () => {
    const tree = grow(SPEECH);
    assert.equal(new Set(tree.all.map(({ id }) => id)).size, tree.all.length);
    const item = elementOf(tree, '二是干');
    assert.deepEqual(
      pathOf(item).map(({ node }) => node.text),
      ['总结', '成绩', '干'],
    );
    assert.deepEqual(
      ['title', '一、总结', '（二）不足', '二是干'].map((label) => levelOf(elementOf(tree, label))),
      [1, 1, 2, 3],
    );
  });

  it('knows elements again by their text, wherever and under whatever number they now stand', () => {
    const before = grow(SPEECH);
    const after = grow('一、部署\n二、总结\n  （一）不足\n    - 一是学\n  （二）成绩\n', before);
    const [old, now] = [idsOf(before), idsOf(after)];
    assert.equal(now['一、部署'], old['二、部署']);
    assert.equal(now['二、总结'], old['一、总结']);
    assert.equal(now['（二）成绩'], old['（一）成绩']);
    assert.equal(now['一是学'], old['一是学']);
  });

  it('knows an element whose text has changed again by its number and parent', () => {
    const before = grow(SPEECH);
    const after = grow(SPEECH.replace('成绩', '成绩很大'), before);
    assert.equal(idsOf(after)['（一）成绩很大'], idsOf(before)['（一）成绩']);
    assert.equal(after.nextId, before.nextId);
  });

  it('gives new ids to new elements, also where others have the same text', () => {
    const before = grow('一、总结\n二、总结\n');
    const after = grow('一、总结\n二、总结\n三、总结\n四、新的\n', before);
    const ids = after.all.map(({ id }) => id);
    assert.deepEqual(
      ids.slice(0, 2),
      before.all.map(({ id }) => id),
    );
    assert.equal(new Set(ids).size, 4);
    const later = grow('一、新来\n', grow('', after));
    assert.ok(!ids.includes(later.all[0]?.id ?? ''));
  });

  it('is quick with a hundred thousand headings of the same text', () => {
    const [node] = sketchNodes('一、总结');
    assert.ok(node);
    const nodes = Array.from({ length: 100_000 }, () => node);
    const tree = growTree(nodes);
    assert.deepEqual(
      growTree(nodes, tree).all.map(({ id }) => id),
      tree.all.map(({ id }) => id),
    );
  });
});

describe('elementAt', () => {
  const tree = grow(SPEECH);
  const at = (line: number, character: number) => {
    const found = elementAt(tree, { line, character });
    return found && `${found.node.marker}${found.node.text}`;
  };

  it('finds the innermost element', () => {
    assert.equal(at(0, 3), 'title');
    assert.equal(at(1, 0), '一、总结');
    assert.equal(at(2, 9), '（一）成绩');
    assert.equal(at(3, 4), '一是学');
    assert.equal(at(5, 2), '（二）不足');
    assert.equal(at(7, 0), 'closing');
  });

  it('takes what stands before a heading in its line for the heading’s, and what stands behind it too', () => {
    assert.equal(at(2, 0), '（一）成绩');
    assert.equal(at(99, 0), 'closing');
  });

  it('takes an item only as far as it goes', () => {
    assert.equal(at(3, 1), '（一）成绩');
    assert.equal(at(4, 41), '（一）成绩');
  });

  it('finds nothing above the first element', () => {
    assert.equal(elementAt(grow(''), { line: 0, character: 0 }), undefined);
  });
});
