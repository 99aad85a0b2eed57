import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkSpeech } from '../../server/src/rules/checkSpeech';
import { fixSpeech } from '../../server/src/rules/fixSpeech';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import type { Speech, SpeechParts } from '../../server/src/speech/speech';

const SAMPLES = [
  'rally.jianggao',
  'report.jgao',
  'brief.讲稿',
  'deep.jianggao',
  'ordinal.jianggao',
  'address.jianggao',
];
/** Not the deep one: a marker that is broken over two lines stands on lines that follow each other. */
const FAULTY = ['rally.jianggao', 'report.jgao', 'brief.讲稿', 'ordinal.jianggao'].map((name) => `faulty/${name}`);
const readSample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8').trimEnd();

/** How the lines of a draft are written in Markdown. */
type Style = (line: string, speech: Speech, at: number) => string;

const headingAt = ({ headings }: Speech, at: number) => headings.find(({ line }) => line === at);
const isAlone = (speech: Speech, at: number) => headingAt(speech, at)?.kind === 'standalone';

const STYLES: Readonly<Record<string, Style>> = {
  'with # before its title and headings': (line, speech, at) => {
    if (speech.parts.title.includes(at)) return `# ${line}`;
    return isAlone(speech, at) ? `${'#'.repeat((headingAt(speech, at)?.depth ?? 0) + 1)} ${line}` : line;
  },
  'with its title, salutation and headings in bold type': (line, speech, at) => {
    const { title, salutation } = speech.parts;
    return title.includes(at) || salutation.includes(at) || isAlone(speech, at) ? `**${line}**` : line;
  },
  'with its sections as a list': (line, speech, at) => (headingAt(speech, at) ? `- ${line}` : line),
};

/** A line of text, a blank line: so that line n of the draft is line 2n. */
function toMarkdown(draft: string, style: Style): string {
  const speech = parseSpeech(draft);
  return draft
    .split('\n')
    .map((line, at) => (line === '' ? '' : style(line, speech, at)))
    .join('\n\n');
}

const PARTS = [
  'title',
  'subtitle',
  'speaker',
  'salutation',
  'opening',
  'closing',
] as const satisfies readonly (keyof SpeechParts)[];
const partsOf = ({ parts }: Speech, scale: number) => PARTS.map((part) => parts[part].map((line) => line * scale));
const headingsOf = ({ headings }: Speech, scale: number) =>
  headings.map(({ line, depth, marker, kind }) => [line * scale, depth, marker.text, kind]);
const itemsOf = ({ enumerations }: Speech, scale: number) =>
  enumerations.flatMap(({ items }) => items.map(({ line, marker }) => [line * scale, marker.text]));
const findingsOf = (speech: Speech, scale: number) =>
  checkSpeech(speech).map(({ rule, span }) => {
    const line = speech.paragraphs.findLastIndex(({ start }) => start <= span.start);
    return [line * scale, rule];
  });

describe('a draft in Markdown', () => {
  for (const [style, write] of Object.entries(STYLES)) {
    it(`${style} is read as without`, () => {
      for (const name of SAMPLES) {
        const draft = readSample(name);
        const [plain, markdown] = [parseSpeech(draft), parseSpeech(toMarkdown(draft, write))];
        assert.deepEqual(partsOf(markdown, 1), partsOf(plain, 2), name);
        assert.deepEqual(headingsOf(markdown, 1), headingsOf(plain, 2), name);
        assert.deepEqual(itemsOf(markdown, 1), itemsOf(plain, 2), name);
        assert.deepEqual(findingsOf(markdown, 1), findingsOf(plain, 2), name);
      }
    });

    it(`${style} has the faults of one without, and the same are mended`, () => {
      for (const name of FAULTY) {
        const draft = readSample(name);
        const text = toMarkdown(draft, write);
        assert.deepEqual(findingsOf(parseSpeech(text), 1), findingsOf(parseSpeech(draft), 2), name);
        const bare = (mended: string) => mended.replace(/^[#*>-]+ ?|\*\*$|\n(?=\n)/gm, '');
        assert.equal(bare(fixSpeech(text).text), bare(fixSpeech(draft).text), name);
      }
    });
  }

  it('with marks that do not belong behind its title and salutation has them mended inside the bold type', () => {
    const draft =
      '**在春灌会上的讲话。**\n\n**同志们，**\n\n今天开会。\n\n## 一、认清形势\n\n旱情不等人。\n\n## 二、抓住关键\n\n关键在渠。';
    const { text } = fixSpeech(draft);
    assert.match(text, /^\*\*在春灌会上的讲话\*\*\n\n\*\*同志们：\*\*\n/);
  });
});
