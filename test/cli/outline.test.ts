import assert from 'node:assert/strict';
import { SOUND, useWorkspace } from './cli';

const SPEECH = `在云岫县冬修水利动员会上的讲话
（2031年3月6日）
同志们：
下面，我讲两点意见。
一、认清形势
（一）旱涝的教训还在眼前。要看到差距：一是渠道淤塞；二是塘坝渗漏。
（二）设施的欠账还很沉重
二、突出重点
首先，要修通渠。
其次，要清好塘。
附件：任务清单
`;

describe('jianggao outline', () => {
  const { write, run } = useWorkspace();

  it('prints parts, headings and enumerations as JSON, lines from 1 and columns from 0', () => {
    write('rally.jianggao', SPEECH);
    const { exit, out, err } = run(['outline', '--format', 'json', 'rally.jianggao']);
    assert.deepEqual(JSON.parse(out), [
      {
        file: 'rally.jianggao',
        parts: { title: [1], subtitle: [2], speaker: [], salutation: [3], appendixStart: 11 },
        headings: [
          { line: 5, marker: '一、', ordinal: 1, depth: 1, runIn: false, text: '认清形势' },
          { line: 6, marker: '（一）', ordinal: 1, depth: 2, runIn: true, text: '旱涝的教训还在眼前' },
          { line: 7, marker: '（二）', ordinal: 2, depth: 2, runIn: false, text: '设施的欠账还很沉重' },
          { line: 8, marker: '二、', ordinal: 2, depth: 1, runIn: false, text: '突出重点' },
        ],
        enumerations: [
          {
            kind: '一是',
            items: [
              { line: 6, column: 19, ordinal: 1 },
              { line: 6, column: 26, ordinal: 2 },
            ],
          },
          {
            kind: '首先',
            items: [
              { line: 9, column: 0, ordinal: 1 },
              { line: 10, column: 0, ordinal: 2 },
            ],
          },
        ],
      },
    ]);
    assert.equal(exit, 0);
    assert.equal(err, '');
  });

  it('prints the headings of each draft as text, indented by their depth', () => {
    write('rally.jianggao', SPEECH);
    write('plain.jianggao', '欢迎大家来到云岫。\n');
    const { exit, out } = run(['outline', 'rally.jianggao', 'plain.jianggao', '-'], { input: SOUND });
    assert.deepEqual(out.split('\n'), [
      'rally.jianggao',
      '  一、认清形势  :5',
      '    （一）旱涝的教训还在眼前  :6',
      '    （二）设施的欠账还很沉重  :7',
      '  二、突出重点  :8',
      'plain.jianggao',
      '-',
      '  一、认清形势  :1',
      '    （一）旱涝的教训还在眼前  :2',
      '    （二）设施的欠账还很沉重  :3',
      '  二、突出重点  :4',
      '',
    ]);
    assert.equal(exit, 0);
  });

  it('is empty but whole for a draft without a word', () => {
    const { exit, out } = run(['outline', '--format', 'json', '-']);
    assert.deepEqual(JSON.parse(out), [
      {
        file: '-',
        parts: { title: [], subtitle: [], speaker: [], salutation: [], appendixStart: null },
        headings: [],
        enumerations: [],
      },
    ]);
    assert.equal(exit, 0);
  });
});
