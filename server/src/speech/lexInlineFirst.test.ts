import assert from 'node:assert/strict';
import { lexInlineFirst } from './lexInlineFirst';

describe('lexInlineFirst', () => {
  for (const [line, marker] of [
    ['下面，我讲三点意见：一、抓种子。种子要备足。', '一、'],
    ['下面，我讲三点意见:（一）抓种子。', '（一）'],
    ['　　下面，我讲三点意见：(一)抓种子。', '(一)'],
  ] as const)
    it(`reads the first item behind the colon of ${line}`, () => {
      const read = lexInlineFirst(line, line.search(/[^　]/));
      assert.equal(line.slice(read?.start, read?.end), marker);
      assert.equal(read?.doubt, 'inline');
      assert.equal(read?.shape.indented, line.startsWith('　'));
    });

  it('counts the items behind it', () => {
    assert.equal(lexInlineFirst('下面，我讲三点意见：一、形势；二、任务；三、作风。', 0)?.run, 2);
    assert.equal(lexInlineFirst('下面，我讲两点意见：（一）形势；（二）任务。', 0)?.run, 1);
  });

  for (const line of [
    '下面，我讲三点意见。一、抓种子',
    '下面，我讲三点意见：一是抓种子。',
    '经济指标：一、二季度平稳。',
    '同志们：',
  ])
    it(`reads none in ${line}`, () => assert.equal(lexInlineFirst(line, 0), undefined));
});
