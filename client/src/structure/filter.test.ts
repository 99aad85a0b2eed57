import assert from 'node:assert/strict';
import { sketchNodes } from '../../../test/support/structureNodes';
import { describeFilter, filterTree, NO_FILTER } from './filter';
import { growTree } from './tree';

const TREE = growTree(
  sketchNodes(`
一、总结
  （一）水利Plan
    - 一是学!
  （二）交通
二、水利部署?
`),
);

const shown = (filter: Parameters<typeof filterTree>[1]) => {
  const found = filterTree(TREE, filter);
  return found && TREE.all.filter((element) => found.has(element)).map(({ node }) => `${node.marker}${node.text}`);
};

describe('filterTree', () => {
  it('filters nothing unless it is asked to', () => {
    assert.equal(shown(NO_FILTER), undefined);
    assert.equal(shown({ text: ' 　', onlyFindings: false }), undefined);
  });

  it('shows what matches, and what is around it', () => {
    assert.deepEqual(shown({ text: '水利', onlyFindings: false }), ['一、总结', '二、水利部署', '（一）水利Plan']);
    assert.deepEqual(shown({ text: '一是', onlyFindings: false }), ['一、总结', '（一）水利Plan', '一是学']);
  });

  it('does not mind case and blanks around the text', () => {
    assert.deepEqual(shown({ text: ' plan ', onlyFindings: false }), ['一、总结', '（一）水利Plan']);
  });

  it('shows what has findings of any severity', () => {
    assert.deepEqual(shown({ text: '', onlyFindings: true }), ['一、总结', '二、水利部署', '（一）水利Plan', '一是学']);
    assert.deepEqual(shown({ text: '水利', onlyFindings: true }), ['二、水利部署']);
  });

  it('may show nothing', () => {
    assert.deepEqual(shown({ text: '没有', onlyFindings: false }), []);
  });
});

describe('describeFilter', () => {
  const localize = (text: string, args: Record<string, string | number>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name]));
  for (const [text, onlyFindings, shown, expected] of [
    [' 水利 ', false, 2, 'Only what has “水利” is shown.'],
    ['水利', true, 2, 'Only what has “水利” and problems is shown.'],
    ['', true, 2, 'Only what has problems is shown.'],
    ['水利', true, 0, 'Nothing matches the filter.'],
  ] as const)
    it(expected, () => assert.equal(describeFilter({ text, onlyFindings }, shown, localize), expected));
});
