import assert from 'node:assert/strict';
import type { DocumentSymbol, FoldingRange, Range, TextEdit } from 'vscode-languageserver/node';
import { formatHanNumeral } from '../../server/src/speech/numeral';
import { type TestClient, useClients } from './client';
import { EVERYWHERE, GAP, headOf } from './drafts';

const URI = 'file:///drafts/hostile.jianggao';
const OTHER = 'file:///drafts/other.jianggao';
/** Work that takes longer than this is told, not judged: machines differ. */
const WORTH_TELLING_MS = 2000;

/** What is expected of a hostile draft, beyond an answer to everything that can be asked. */
interface HostileDraft {
  readonly text: string;
  /** Symbols at any depth. */
  readonly symbols?: number;
  readonly diagnostics?: number;
}

const HEADINGS = 100_000;
const MANY = 20_000;
const lines = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => `${line(at + 1)}\n`).join('');

const IN_SECTION = 400;
/** Sections 一、 to 二百五十、 with as many headings below each as make a hundred thousand. */
const inSections = (write: (number: number) => string) =>
  lines(HEADINGS, (number) => {
    const place = (number - 1) % IN_SECTION;
    return place === 0 ? `${formatHanNumeral(Math.ceil(number / IN_SECTION))}、抓部署` : write(place);
  });

const DRAFTS: Readonly<Record<string, HostileDraft>> = {
  'nothing at all': { text: '', symbols: 0, diagnostics: 0 },
  'one line end': { text: '\n', symbols: 0, diagnostics: 0 },
  'line ends only': { text: '\r\n\r\r\n\n'.repeat(10_000), symbols: 0, diagnostics: 0 },
  'one line of five million characters': { text: '狠抓落实'.repeat(1_250_000), symbols: 0, diagnostics: 0 },
  'one heading of five million characters': { text: `一、${'狠抓落实'.repeat(1_250_000)}`, symbols: 1 },
  'one line of a hundred thousand ordinal words': { text: '一是抓落实；二是抓落实。'.repeat(50_000) },
  'one line of a hundred thousand opening brackets': { text: '（'.repeat(100_000), symbols: 0 },
  'one line of a hundred thousand ordinal words in quotation marks': { text: '“一是'.repeat(100_000) },
  'one line of a hundred thousand quotation marks': { text: '“'.repeat(100_000), symbols: 0, diagnostics: 0 },
  ...Object.fromEntries(
    ['*', '_', 'X', ',', '今,', '(', '今(', '【', '[今', '今*', 'X市', '待补', '今.'].map((sign) => [
      `one line of a million characters: ${sign}`,
      { text: sign.repeat(1_000_000 / sign.length), symbols: 0 },
    ]),
  ),
  'a million characters of which every other is a mark of the other width': {
    text: `${'今，'.repeat(10)}${'今，今，今,'.repeat(160_000)}`,
    symbols: 0,
    diagnostics: 100,
  },
  'one line of a million characters: placeholders': {
    text: '由____、XX市、'.repeat(100_000),
    symbols: 0,
    diagnostics: 100,
  },
  'lines as long as a notice about reprints may be': { text: `${'如转载'.repeat(66)}\n`.repeat(5000), symbols: 0 },
  'one line of a hundred thousand numerals': { text: '一'.repeat(100_000), symbols: 0, diagnostics: 0 },
  'a number of a hundred thousand digits': { text: `${'9'.repeat(100_000)}.抓好落实\n` },
  'a hundred thousand blanks before a heading': { text: `${'　'.repeat(100_000)}一、总结\n二、部署\n`, symbols: 2 },
  'a hundred thousand blank lines between two headings': {
    text: `一、总结\n${'\n'.repeat(100_000)}二、部署\n`,
    symbols: 2,
  },
  'halves of surrogate pairs': {
    text: '一、\ud842总结\udfb7\n二、\udfb7\ud842部署\n四、\ud842',
    symbols: 3,
    diagnostics: 1,
  },
  'characters beyond the first plane': { text: '一、𠮷祥\n二、𠮷𠮷\n四、👨‍👩‍👧‍👦', symbols: 3, diagnostics: 1 },
  'NUL and other control characters': {
    text: '\0\u0001一、总结\0\n二、\u007f部署\u001b[31m\n四、落实\u0008\n',
  },
  'line ends of all kinds': { text: '一、总结\r二、部署\r\n四、落实\n五、保障\r\r\n', symbols: 4, diagnostics: 1 },
  'separators that are no line ends': {
    text: '一、总结\u2028二、部署\u2029三、落实\u0085四、保障\u000b五、监督\u000c六、宣传\n',
    symbols: 1,
  },
  'byte order marks': { text: '\ufeff一、总结\n\ufeff二、部署\n\ufeff四、落实\n', symbols: 3, diagnostics: 1 },
  'characters without width': {
    text: '\u200b一\u200b、总结\n\u200d二、\u200d部署\n\u2060四、落实\n\u202e五、保障\u202c\n',
  },
  'combining marks on the numerals': { text: '一\u0301、总结\n二\u0301、部署\n三\u20dd、落实\n' },
  'a hundred thousand headings in order': {
    text: inSections((number) => `（${formatHanNumeral(number)}）抓落实`),
    symbols: HEADINGS,
    diagnostics: 0,
  },
  'twenty thousand headings with one number': { text: lines(MANY, () => '一、狠抓落实') },
  'twenty thousand headings that start again and again': {
    text: lines(MANY, (number) => `${formatHanNumeral(((number - 1) % 4) + 1)}、狠抓落实`),
    symbols: MANY,
  },
  'a hundred thousand headings of which every fourth has the wrong brackets': {
    text: inSections((number) => {
      const han = formatHanNumeral(number);
      return number % 4 === 0 ? `(${han})抓落实` : `（${han}）抓落实`;
    }),
    symbols: HEADINGS,
    diagnostics: (HEADINGS / IN_SECTION) * Math.floor((IN_SECTION - 1) / 4),
  },
  'twenty thousand headings backwards': { text: lines(MANY, (number) => `${MANY - number + 1}.狠抓落实`) },
  'twenty thousand paragraphs that enumerate': {
    text: lines(MANY, (number) => `第${formatHanNumeral((number % 999) + 1)}，狠抓落实。`),
  },
  'eight thousand lines that announce more than they list': {
    text: lines(8000, () => '我讲五点意见：一是抓春耕；二是抓项目。'),
  },
  'one line that announces more than it lists eight thousand times': {
    text: '我讲五点意见：一是抓春耕；二是抓项目。'.repeat(8000),
  },
  'an opening of twenty thousand announcements': {
    text: `同志们：\n${'下面，我讲三点意见。\n'.repeat(MANY)}一、总结\n二、部署\n`,
    symbols: 2,
  },
  'twenty thousand announcements with a leftover of a web page behind each': {
    text: '我讲三点意见：\n打印本页\n一是抓春耕；二是抓项目。\n'.repeat(MANY),
  },
  'a hundred thousand salutations': { text: '同志们：\n'.repeat(HEADINGS), symbols: 0 },
  'a hundred thousand leftovers of a web page': {
    text: `${'上一篇\n'.repeat(HEADINGS)}一、总结\n二、部署\n`,
    symbols: 2,
  },
  'a hundred headings numbered one, in two forms': {
    text: lines(50, () => '一、狠抓落实\n（一）狠抓落实'),
  },
  'a hundred headings numbered one, in all forms': {
    text: lines(15, () => '第一部分 总体要求\n一、总结\n（一）总结\n1.总结\n（1）总结\n1）总结\n①总结'),
  },
};

describe('hostile drafts', function () {
  this.timeout(120_000);
  const start = useClients();

  for (const [name, { text, symbols, diagnostics }] of Object.entries(DRAFTS)) {
    it(`are answered: ${name}`, async () => {
      const client = await start();
      const answers = await askEverything(client, text);
      if (symbols !== undefined) assert.equal(flatten(answers.symbols).length, symbols);
      if (diagnostics !== undefined) assert.equal(answers.diagnostics.length, diagnostics);
      const lengths = text.split(/\r\n|\n|\r/).map(({ length }) => length);
      checkSymbols(answers.symbols, lengths);
      checkFolding(answers.foldingRanges, lengths);
      for (const { range } of answers.diagnostics) checkRange(range, lengths);
      for (const { textEdit, additionalTextEdits = [] } of answers.completions)
        for (const edit of [textEdit, ...additionalTextEdits]) checkRange((edit as TextEdit).range, lengths);
      await client.open(OTHER, GAP);
      assert.equal((await client.diagnostics(OTHER)).length, 1);
      assert.deepEqual(client.heard.errors, []);
    });
  }
});

/** Opens a draft, asks for all that an editor asks for, types a character into it and asks again. */
async function askEverything(client: TestClient, text: string) {
  const ask = async () => {
    const actions = await client.codeActions(URI, EVERYWHERE, ['quickfix', 'source']);
    for (const action of [...actions.slice(0, 2), ...actions.slice(-2)]) await client.resolve(action);
    return {
      diagnostics: await client.diagnostics(URI),
      symbols: await client.symbols(URI),
      foldingRanges: await client.foldingRanges(URI),
      completions: [
        ...(await client.completions(URI, { line: 0, character: text.length })),
        ...(await client.completions(URI, EVERYWHERE.end)),
        ...(await client.completions(URI, EVERYWHERE.end, '\n')),
      ],
    };
  };
  const began = Date.now();
  await client.open(URI, text);
  const answers = await ask();
  await client.change(URI, 2, [{ range: headOf(0), text: '又' }]);
  await ask();
  const took = Date.now() - began;
  if (took > WORTH_TELLING_MS) console.log(`      took ${took} ms`);
  return answers;
}

function flatten(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  const all: DocumentSymbol[] = [];
  const visit = (symbol: DocumentSymbol): void => {
    all.push(symbol);
    symbol.children?.forEach(visit);
  };
  symbols.forEach(visit);
  return all;
}

function checkSymbols(symbols: readonly DocumentSymbol[], lengths: readonly number[]): void {
  for (const { name, range, selectionRange, children = [] } of flatten(symbols)) {
    assert.notEqual(name.trim(), '');
    checkRange(range, lengths);
    assert.ok(contains(range, selectionRange), name);
    for (const child of children) assert.ok(contains(range, child.range), `${name} > ${child.name}`);
  }
}

function checkFolding(foldingRanges: readonly FoldingRange[], { length }: readonly number[]): void {
  for (const { startLine, endLine } of foldingRanges) assert.ok(startLine < endLine && endLine < length);
}

function checkRange({ start, end }: Range, lengths: readonly number[]): void {
  for (const { line, character } of [start, end]) assert.ok(character <= (lengths[line] ?? -1), `${line}:${character}`);
}

function contains(outer: Range, inner: Range): boolean {
  const isBefore = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}
