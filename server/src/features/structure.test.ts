import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_PREFERENCES } from '../../../protocol/preferences';
import { countCharacters } from '../../../protocol/readingTime';
import type { Place, PlaceRange, StructureNode } from '../../../protocol/requests';
import { checkSpeech } from '../rules/checkSpeech';
import type { Finding } from '../rules/rule';
import { parseSpeech } from '../speech/parseSpeech';
import { provideStructure } from './structure';

const preferences = { ...DEFAULT_PREFERENCES, charactersPerMinute: 100, targetMinutes: 20 };

function read(text: string, findings: readonly Finding[] = []) {
  return provideStructure(parseSpeech(text), { version: 1, findings, preferences });
}

/** One line a node: where it is, what it is, and how many characters it has. */
function draw(nodes: readonly StructureNode[], indentation = ''): readonly string[] {
  return nodes.flatMap(({ kind, marker, text, range, characters, children }) => [
    `${indentation}${range.start.line}-${range.end.line} ${kind} ${marker}|${text} ${characters}`,
    ...draw(children, `${indentation}  `),
  ]);
}

const SPEECH = `在云岫县冬修水利动员会上的讲话
（2031年11月5日）
县长　甲某某

同志们：
今天开会，动员冬修水利。下面，我讲三点意见。
　　一、认清形势
形势要看清。
（一）旱涝的教训还在眼前。说到底是蓄不住。
（二）设施的欠账还很沉重。一是渠道淤塞；二是塘坝渗漏。
　　二、突出重点
各乡镇要倒排工期。
　　三、压实责任
请大家抓好落实。
同志们，让我们携手前行！
谢谢大家！
附件：
1.工期表
2.责任表
`;

describe('provideStructure', () => {
  it('has the parts, the headings as a tree, and the items where they stand', () => {
    assert.deepEqual(draw(read(SPEECH).nodes), [
      '0-2 title |在云岫县冬修水利动员会上的讲话 32',
      '4-4 salutation |同志们： 4',
      '5-5 opening |今天开会，动员冬修水利。下面，我讲三点意见。 22',
      '6-9 heading 一、|认清形势 60',
      '  8-8 heading （一）|旱涝的教训还在眼前 21',
      '  9-9 heading （二）|设施的欠账还很沉重 27',
      '    9-9 item 一是|渠道淤塞 7',
      '    9-9 item 二是|塘坝渗漏 7',
      '10-11 heading 二、|突出重点 15',
      '12-13 heading 三、|压实责任 14',
      '14-15 closing |同志们，让我们携手前行！ 17',
      '16-19 appendix |附件： 13',
      '  17-17 heading 1.|工期表 5',
      '  18-18 heading 2.|责任表 5',
    ]);
  });

  it('has each appendix by itself', () => {
    assert.deepEqual(draw(read('一、修渠\n二、修路\n附件1\n清单\n1.水库\n2.公路\n\n附件2\n分工\n').nodes), [
      '0-0 heading 一、|修渠 4',
      '1-1 heading 二、|修路 4',
      '2-6 appendix |附件1 13',
      '  4-4 heading 1.|水库 4',
      '  5-5 heading 2.|公路 4',
      '7-9 appendix |附件2 5',
    ]);
  });

  it('counts the whole draft, and tells what was asked for', () => {
    const { version, characters, minutes, targetMinutes } = read(SPEECH);
    assert.deepEqual([version, characters, targetMinutes], [1, countCharacters(SPEECH), 20]);
    assert.equal(minutes, 1.8);
  });

  it('leaves out what a web page left', () => {
    const page =
      '当前位置：首页 > 讲话\n一、认清形势\n形势要看清。\n【打印】【关闭】\n二、突出重点\n倒排工期。\n上一篇：无\n';
    const speech = parseSpeech(page);
    assert.deepEqual(speech.parts.leftovers, [0, 3, 6]);
    const { characters, nodes } = read(page);
    assert.equal(characters, countCharacters('一、认清形势形势要看清。二、突出重点倒排工期。'));
    assert.deepEqual(
      nodes.map((node) => node.characters),
      [12, 11],
    );
  });

  it('gives each node the minutes of its characters', () => {
    const [short, long] = read(`一、甲\n二、乙\n${'话'.repeat(1200)}\n`).nodes;
    assert.deepEqual([short?.minutes, long?.minutes], [0.1, 12]);
  });

  it('selects the marker, or the head of a part', () => {
    const nodes = read('　　同志们：\n　　一、总结\n成绩。\n').nodes;
    assert.deepEqual(
      nodes.map(({ selection }) => selection),
      [
        { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
        { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } },
      ],
    );
  });

  it('counts findings by severity in each range, those at the end of a line too', () => {
    const text = '一、总结\n（一）成绩。甲\n（二）不足。乙\n二、部署\n';
    const at = (found: string, severity: Finding['severity'], length = found.length): Finding => {
      const start = text.indexOf(found);
      const span = { start, end: start + length };
      return { rule: 'any', severity, span, message: { text: '', args: {} }, related: [], fixes: [] };
    };
    const end = text.indexOf('\n二、');
    const atEnd = { ...at('乙', 'hint'), span: { start: end, end } };
    const [first, second] = read(text, [
      at('（一）', 'error'),
      at('乙', 'warning'),
      atEnd,
      at('二、', 'information'),
    ]).nodes;
    assert.deepEqual(first?.findings, { errors: 1, warnings: 1, others: 1 });
    assert.deepEqual(
      first?.children.map(({ findings }) => findings),
      [
        { errors: 1, warnings: 0, others: 0 },
        { errors: 0, warnings: 1, others: 1 },
      ],
    );
    assert.deepEqual(second?.findings, { errors: 0, warnings: 0, others: 1 });
  });

  it('knows what the rules find', () => {
    const text = '一、认清形势\n二、突出重点\n四、压实责任\n';
    const { nodes } = read(text, checkSpeech(parseSpeech(text)));
    assert.equal(nodes[2]?.findings.errors, 1);
    assert.equal(nodes[0]?.findings.errors, 0);
  });

  it('gives nodes on one line, cut where they are long and never within a character', () => {
    const [broken, long] = read(`（\n一）总结\n（二）甲${'𠮷'.repeat(300)}\n`).nodes;
    assert.equal(broken?.marker, '（一）');
    assert.match(long?.text ?? '', /^甲𠮷{99}…$/u);
  });

  it('is empty for an empty draft', () => {
    assert.deepEqual(read(''), { version: 1, characters: 0, minutes: 0, targetMinutes: 20, nodes: [] });
  });

  it('nests and counts as the draft is, whatever the draft', () => {
    const piece = fc.constantFrom(
      ...['一、', '二、', '三、', '（一）', '（二）', '(三)', '1.', '2.', '（1）', '第一部分 ', '（', '一）'],
      ...[
        '一是学',
        '二是干',
        '首先，',
        '其次，',
        '一要',
        '二要',
        '；',
        '。',
        '总结',
        '部署',
        '\n',
        '\n',
        '\n\n',
        '\r\n',
      ],
      ...['　　', '同志们：\n', '谢谢大家！\n', '附件：\n', '在云岫县大会上的讲话\n', '上一篇：无\n', '𠮷', '\ud842'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const speech = parseSpeech(text);
        checkShape(read(text).nodes, text, new Set(speech.parts.leftovers));
      }),
      { numRuns: 1000 },
    );
  });

  it('costs per heading the same for a hundred thousand of them', () => {
    const time = (count: number): number => {
      const speech = parseSpeech('一、认清形势\n二、突出重点，狠抓落实。\n'.repeat(count / 2));
      const findings = checkSpeech(speech);
      assert.equal(speech.headings.length, count);
      const runs = Array.from({ length: 3 }, () => {
        const start = performance.now();
        assert.equal(provideStructure(speech, { version: 1, findings, preferences }).nodes.length, count);
        return performance.now() - start;
      });
      return Math.min(...runs) / count;
    };
    assert.ok(time(100_000) < 8 * time(10_000));
  });
});

const isUpTo = (one: Place, other: Place) =>
  one.line < other.line || (one.line === other.line && one.character <= other.character);
const contains = (outer: PlaceRange, inner: PlaceRange) =>
  isUpTo(outer.start, inner.start) && isUpTo(inner.end, outer.end);

/** Fails where a node is not inside its parent, or its characters are not those of its range. */
function checkShape(nodes: readonly StructureNode[], text: string, leftovers: ReadonlySet<number>): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { marker, range, selection, characters, children, ...node } of nodes) {
    const name = `${marker}${node.text}`;
    assert.ok(contains(range, selection), name);
    for (const child of children) assert.ok(contains(range, child.range), name);
    const { start, end } = range;
    const counted = lines
      .map((line, at) => (leftovers.has(at) ? '' : line.slice(0, at === end.line ? end.character : undefined)))
      .slice(start.line, end.line + 1)
      .map((line, at) => (at === 0 ? line.slice(start.character) : line));
    assert.equal(
      characters,
      counted.reduce((sum, line) => sum + countCharacters(line), 0),
      name,
    );
    checkShape(children, text, leftovers);
  }
}
