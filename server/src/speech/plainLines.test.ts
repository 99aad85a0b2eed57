import assert from 'node:assert/strict';
import { createParagraphCache, parseParagraphs } from './paragraph';
import { findPlainLines } from './plainLines';

/** The last of the plain lines from the first on, and what stands behind them. */
function find(...lines: readonly string[]) {
  const plain = findPlainLines(parseParagraphs(lines.join('\n'), createParagraphCache()), 0);
  return plain && [plain.last, lines[plain.last]?.slice(plain.end)];
}

describe('findPlainLines', () => {
  for (const [name, lines, expected] of [
    ['a quotation', ['“二、备料', '三、开工。”'], [1, '']],
    ['an indented quotation, and what follows it', ['　　“二、备料', '', '三、开工。”大家听清。'], [2, '大家听清。']],
    ['a quotation inside', ['“二、备料', '（一）备“三样”。', '三、开工。”'], [2, '']],
    ['a “ at the head of each paragraph', ['“二、备料', '“三、开工。”'], [1, '']],
    ['a quotation of one line', ['“二、备料”', '三、开工。”'], undefined],
    ['a quotation that does not end', ['“二、备料', '三、“开工”。'], undefined],
    ['one that ends too far below', ['“二、备料', ...Array<string>(30).fill('沙石。'), '三、开工。”'], undefined],
    ['a “ inside a line', ['他说：“二、备料', '三、开工。”'], undefined],
    ['a countdown', ['三、', '二、', '一、', '开工。'], [2, '']],
    ['two numbers', ['二、', '一、', '开工。'], undefined],
    ['numbers that rise', ['一、', '二、', '三、'], undefined],
    ['headings', ['三、备料', '二、开工', '一、完工'], undefined],
    ['nothing', [''], undefined],
  ] as const)
    it(name, () => assert.deepEqual(find(...lines), expected));

  it('takes linear time', () => {
    const paragraphs = parseParagraphs('“二、备料\n'.repeat(20_000), createParagraphCache());
    const start = performance.now();
    for (let line = 0; line < paragraphs.length; line++) findPlainLines(paragraphs, line);
    assert.ok(performance.now() - start < 1000);
  });
});
