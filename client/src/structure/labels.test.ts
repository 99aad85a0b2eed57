import assert from 'node:assert/strict';
import { elementOf, sketchNodes } from '../../../test/support/structureNodes';
import {
  describeLength,
  describe as describeNode,
  explain,
  formatCount,
  isTooLong,
  type Localize,
  labelOf,
  speak,
} from './labels';
import { growTree } from './tree';

const localize: Localize = (text, args) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name]));

const TREE = growTree(
  sketchNodes(`
=title
一、总结!
  （一）成绩
    - 一是学
`),
);
const title = elementOf(TREE, 'title');
const heading = elementOf(TREE, '一、总结');
const inner = elementOf(TREE, '（一）成绩');
const item = elementOf(TREE, '一是学');

describe('labels', () => {
  it('are marker and text, or what a part is', () => {
    assert.equal(labelOf(heading.node, localize), '一、总结');
    assert.equal(labelOf({ ...title.node, text: '' }, localize), 'title');
    assert.equal(labelOf({ ...heading.node, text: '' }, localize), '一、');
  });

  it('have beside them length and problems', () => {
    assert.equal(describeNode(heading.node, localize), '1 problem · 30 chars · 0.3 min');
    const findings = { errors: 1, warnings: 2, others: 3 };
    assert.equal(describeNode({ ...inner.node, findings }, localize), '6 problems · 20 chars · 0.2 min');
    assert.equal(describeNode(title.node, localize), 'title · 10 chars · 0.1 min');
  });

  it('are explained with what is around them', () => {
    assert.equal(explain(item, localize), '一、总结 › （一）成绩\n一是学\n10 chars · 0.1 min');
    assert.equal(explain(title, localize), 'title\ntitle · 10 chars · 0.1 min');
  });

  it('are spoken as sentences', () => {
    assert.equal(speak(inner, localize), '（一）成绩, level 2, 20 characters, 0.2 minutes to read');
    assert.equal(speak(heading, localize), '一、总结, level 1, 30 characters, 0.3 minutes to read, 1 problem');
    assert.equal(speak(item, localize), '一是学, item of an enumeration, 10 characters, 0.1 minutes to read');
    assert.equal(speak(title, localize), 'title: title, 10 characters, 0.1 minutes to read');
  });

  it('group digits', () => {
    assert.deepEqual([0, 999, 2913, 1_000_000].map(formatCount), ['0', '999', '2,913', '1,000,000']);
  });

  it('of a draft name the target, if there is one', () => {
    const length = { characters: 2913, minutes: 15, targetMinutes: 0 };
    assert.equal(describeLength(length, localize), '2,913 characters · 15 min');
    assert.equal(describeLength({ ...length, targetMinutes: 20 }, localize), '2,913 characters · 15/20 min');
  });

  it('warn only of more than a tenth above the target', () => {
    assert.deepEqual(
      [20, 22, 23].map((minutes) => isTooLong({ minutes, targetMinutes: 20 })),
      [false, false, true],
    );
    assert.equal(isTooLong({ minutes: 99, targetMinutes: 0 }), false);
  });
});
