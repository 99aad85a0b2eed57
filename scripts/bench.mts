/** Prints what checking a long report costs, next to the least that any tool must do: split it and try one heading expression a line. */
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { changeNumber } from '../server/src/edits/renumber';
import { applyEdits } from '../server/src/edits/textEdit';
import { checkSpeech } from '../server/src/rules/checkSpeech';
import { createParagraphCache } from '../server/src/speech/paragraph';
import { parseSpeech } from '../server/src/speech/parseSpeech';

const LENGTH = 18_000;
const HEADING =
  /^[ \t\u3000]*(?:[一二三四五六七八九十百零〇]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、]|[（(]\d+[）)])/;

const report = writeReport();
const typed = `${report.slice(0, LENGTH / 2)}字${report.slice(LENGTH / 2)}`;
const cache = createParagraphCache();
let keystroke = 0;

const bench = new Bench({ time: 2000, warmupTime: 1000 })
  .add('split and one expression a line', () => {
    let headings = 0;
    for (const line of report.split('\n')) if (HEADING.test(line)) headings++;
    return headings;
  })
  .add('parse', () => parseSpeech(report))
  .add('parse and all rules', () => checkSpeech(parseSpeech(report)))
  .add('a keystroke: parse with the paragraph cache, and all rules', () =>
    checkSpeech(parseSpeech(keystroke++ % 2 === 0 ? typed : report, cache)),
  );
await bench.run();

const medians = bench.tasks.map(({ name, result }) => {
  if (result.state !== 'completed') throw new Error(`${name} did not complete`);
  return { name, milliseconds: result.latency.p50 };
});
const baseline = medians[0]?.milliseconds ?? Number.NaN;
console.log(`A report of ${report.length} characters in ${report.split('\n').length} lines; medians of warm runs:`);
for (const { name, milliseconds } of medians) {
  console.log(
    `${milliseconds.toFixed(3).padStart(8)} ms ${(milliseconds / baseline).toFixed(1).padStart(7)} ×  ${name}`,
  );
}

/** Lines that have cost a rule more than in proportion to the draft. */
const GROWING: Readonly<Record<string, string>> = {
  'counts that are not kept': '我讲五点意见：一是抓春耕；二是抓项目。\n',
  'counts beside lists that nobody announced':
    '我讲五点意见：一是抓春耕；二是抓项目。\n一是抓春耕；二是抓项目；三是抓民生。\n',
  'counts above what a web page left': '我讲三点意见：\n打印本页\n一是抓春耕；二是抓项目。\n',
};
console.log('\nTime for 8 times the text, parse and all rules:');
for (const [name, lines] of Object.entries(GROWING)) {
  const [one, eight] = [timeOf(lines.repeat(1000)), timeOf(lines.repeat(8000))];
  console.log(`${(eight / one).toFixed(1).padStart(8)} ×  ${name}`);
}

/** The best of three, in milliseconds. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    checkSpeech(parseSpeech(text));
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** The sample report, its sections repeated under numbers that run on until it is long enough. */
function writeReport(): string {
  const sample = parseSpeech(readFileSync(new URL('../samples/report.jgao', import.meta.url), 'utf8'));
  const [list] = sample.headingLists;
  if (list === undefined) throw new Error('the sample report has no sections');
  const start = sample.outline[0]?.sectionSpan.start ?? 0;
  const end = sample.outline.at(-1)?.sectionSpan.end ?? sample.text.length;
  let report = sample.text.slice(0, end);
  for (let count = list.items.length; report.length < LENGTH; count += list.items.length) {
    const edits = list.items.flatMap((item, at) => changeNumber(list, item, count + at + 1));
    report += `\n${applyEdits(sample.text.slice(0, end), edits).slice(start)}`;
  }
  return report;
}
