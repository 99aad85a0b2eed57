import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkSpeech } from '../../server/src/rules/checkSpeech';
import { fixSpeech } from '../../server/src/rules/fixSpeech';
import type { Finding } from '../../server/src/rules/rule';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import type { Speech } from '../../server/src/speech/speech';
import { drawFindings } from '../support/drawFindings';
import { drawOutline } from '../support/drawOutline';
import { assertSnapshot } from '../support/snapshot';

const SAMPLES = new URL('../../samples/', import.meta.url);
const FAULTY = new URL('faulty/', SAMPLES);
const SNAPSHOTS = new URL('snapshots/', import.meta.url);

interface Fault {
  readonly line: number;
  readonly rule: string;
  readonly was: string;
  readonly is: string;
}

const read = (name: string, folder: URL): string => readFileSync(new URL(encodeURIComponent(name), folder), 'utf8');
const snapshot = (name: string): URL => new URL(name.split('/').map(encodeURIComponent).join('/'), SNAPSHOTS);
const names = readdirSync(SAMPLES).filter((name) => name !== 'README.md' && name !== 'faulty');
const isSerious = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
const findSerious = (speech: Speech): readonly Finding[] => checkSpeech(speech).filter(isSerious);

/** What a paste from a web page holds besides the speech, by line. */
const LEFT_ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  'web-paste-讲话.txt': ['1 web-navigation', '2 web-navigation', '5 web-navigation', '74 reprint-notice'],
};

/** A fault from which an item is gone: what was written there, no fix can bring back. */
const isLoss = ({ rule }: Fault): boolean => /-(?:gap|start)$/.test(rule);

describe('samples', () => {
  for (const name of names) {
    describe(name, () => {
      const speech = parseSpeech(read(name, SAMPLES));

      it('has no finding, but for what is left in it on purpose', () => {
        const found = checkSpeech(speech).map((finding) => `${lineOf(speech, finding)} ${finding.rule}`);
        assert.deepEqual(found, LEFT_ON_PURPOSE[name] ?? []);
      });

      it('is read as it was written', () => {
        assertSnapshot(snapshot(`${name}.txt`), drawOutline(speech));
      });

      it('stays as it is when mended', () => {
        assert.equal(fixSpeech(speech.text).text, speech.text);
      });
    });
  }

  for (const name of names.filter((name) => existsSync(new URL(`${encodeURIComponent(name)}.faults.json`, FAULTY)))) {
    describe(`faulty/${name}`, () => {
      const speech = parseSpeech(read(name, FAULTY));
      const { faults } = JSON.parse(read(`${name}.faults.json`, FAULTY)) as { readonly faults: readonly Fault[] };
      const fixed = fixSpeech(speech.text).text;

      it('has the faults that were put in, each found once and at its marker', () => {
        assert.deepEqual(describeFindings(speech), faults.map(describeFault));
      });

      it('says them in these words', () => {
        const left = parseSpeech(fixed);
        assertSnapshot(
          snapshot(`faulty/${name}.txt`),
          `${drawFindings(speech, checkSpeech(speech))}\n\nLeft for the writer:\n\n${drawFindings(left, checkSpeech(left))}`,
        );
      });

      it('is left, when mended, only with the places from which an item is gone', () => {
        assert.deepEqual(
          describeFindings(parseSpeech(fixed)).map((finding) => finding.replace(/^\d+ /, '')),
          faults.filter(isLoss).map((fault) => describeFault(fault).replace(/^\d+ /, '')),
        );
      });

      it('is, when mended, the clean sample without what is gone', () => {
        const clean = read(name, SAMPLES).split('\n');
        const strange = fixed.split('\n').filter((line) => !clean.some((whole) => isCutFrom(line, whole)));
        assert.deepEqual(strange, []);
      });
    });
  }

  it('have no snapshot of a sample that is gone', () => {
    const kept = readdirSync(SNAPSHOTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
    const faulty = names.map((name) => `faulty/${name}`);
    for (const file of kept)
      assert.ok([...names, ...faulty].includes(file.replaceAll('\\', '/').slice(0, -'.txt'.length)), file);
  });
});

function describeFindings(speech: Speech): readonly string[] {
  return findSerious(speech).map((finding) => {
    const { rule, span } = finding;
    return `${lineOf(speech, finding)} ${rule} ${speech.text.slice(span.start, span.end)}`;
  });
}

function lineOf({ paragraphs }: Speech, { span }: Finding): number {
  return paragraphs.findLastIndex(({ start }) => start <= span.start) + 1;
}

function describeFault({ line, rule, is }: Fault): string {
  return `${line} ${rule} ${is}`;
}

/** Whether a line is another one, whole or with one stretch cut out. */
function isCutFrom(line: string, whole: string): boolean {
  let same = 0;
  while (same < line.length && line[same] === whole[same]) same++;
  return line.length <= whole.length && whole.endsWith(line.slice(same));
}
