import assert from 'node:assert/strict';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import { parseSpeech } from '../speech/parseSpeech';
import { provideFoldingRanges } from './foldingRanges';

const read = (text: string) =>
  provideFoldingRanges(parseSpeech(text)).map(({ startLine, endLine }) => [startLine, endLine]);

describe('provideFoldingRanges', () => {
  it('folds a section with all that is below its heading, sections inside it too', () => {
    assert.deepEqual(read('一、总结\n（一）成绩\n成绩很大。\n（二）不足\n不足也有。\n二、部署\n任务很重。'), [
      [0, 4],
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it('leaves out sections of one line, and blank lines behind a section', () => {
    assert.deepEqual(read('一、总结\n二、部署\n\n任务很重。\n\n\n三、落实\n\n'), [[1, 3]]);
  });

  it('leaves the closing and an appendix outside', () => {
    assert.deepEqual(read('一、总结\n成绩很大。\n二、部署\n任务很重。\n同志们，行动起来！\n'), [
      [0, 1],
      [2, 3],
    ]);
    assert.deepEqual(read('一、总结\n成绩很大。\n二、部署\n任务很重。\n附件：任务清单\n1.修渠\n'), [
      [0, 1],
      [2, 3],
    ]);
  });

  it('folds what is a region to the editor, and nothing in a draft without headings', () => {
    const [range] = provideFoldingRanges(parseSpeech('一、总结\n成绩很大。\n'));
    assert.equal(range?.kind, FoldingRangeKind.Region);
    assert.deepEqual(read('同志们：\n一是学，\n二是干。\n'), []);
    assert.deepEqual(read(''), []);
  });
});
