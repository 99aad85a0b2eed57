import assert from 'node:assert/strict';
import { findQuotations } from './quotations';

describe('findQuotations', () => {
  for (const [text, ...expected] of [
    ['他说：“一户一户都要说清楚，不漏一户。”大家赞成。', '“一户一户都要说清楚，不漏一户。”'],
    ['见“二、（三）”，再看“一老一小”。'],
    ['按照《云岫镇水利条例》办理，再看《办法》。', '《云岫镇水利条例》', '《办法》'],
    ['“我们村里‘一户一策’，户户都有人管。”', '“我们村里‘一户一策’，户户都有人管。”'],
    ['他说：“一户一户都要说清楚', '“一户一户都要说清楚'],
    ['不漏一户。”大家赞成。', '不漏一户。”'],
    ['他说:"一户一户都要说清楚，不漏一户。"', '"一户一户都要说清楚，不漏一户。"'],
    ['没有人说话。'],
  ] as const)
    it(text, () => {
      assert.deepEqual(
        findQuotations(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
});
