import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { seriousFindings, sketchSpeech } from '../support/sketchSpeech';
import { CLAUSES, LINES } from './notMarkers';

interface Host {
  readonly pieces: readonly string[];
  /** What stands between two pieces. */
  readonly glue: string;
  readonly findings: readonly string[];
}

const host = (glue: string, pieces: string, ...findings: readonly string[]): Host => ({
  pieces: pieces.split('|'),
  glue,
  findings,
});

/** Speeches to lay a line into, sound and with one fault. */
const SPEECHES: readonly Host[] = [
  host('\n', '同志们：|今天讲几点。|一、抓春耕|种子要备足。|二、抓项目|工地要开工。|三、抓作风|干部要下去。'),
  host('\n　　', '同志们：|今天讲几点。|一、抓春耕|（一）抓种子。要早。|（二）抓肥料。要足。|二、抓项目|要开工。'),
  host('\n', '一、抓春耕|要早。|二、抓项目|要开工。|四、抓作风|要下去。|五、抓安全|要清零。', 'sequence-gap 四、'),
];

/** Enumerations to lay a clause into, in one paragraph and over several, sound and with one fault. */
const ENUMERATIONS: readonly Host[] = ['', '\n'].flatMap((glue) => [
  host(glue, '今年这样做。|一是抓种子。|二是抓肥料。|三是抓农机。'),
  host(glue, '今年这样做。|第一，抓种子。|第二，抓肥料。|第三，抓农机。'),
  host(glue, '今年这样做。|首先，抓种子。|其次，抓肥料。|最后，抓农机。'),
  host(glue, '今年这样做。|一是抓种子。|二是抓肥料。|四是抓农机。|五是抓农田。', 'enumeration-gap 四是'),
  host(glue, '今年这样做。|一要抓种子。|二要抓肥料。|二要抓农机。|三要抓农田。', 'enumeration-duplicate 二要'),
]);

/** A trap changes nothing: alone it is plain text, and in each place of each host the host is read as it is without it. */
function assertPlainText(trap: string, hosts: readonly Host[]): void {
  const alone = parseSpeech(trap);
  assert.equal(sketchSpeech(alone), '', trap);
  assert.deepEqual([...alone.loneItems, ...seriousFindings(alone)], [], trap);
  for (const { pieces, glue, findings } of hosts) {
    const lists = sketchSpeech(parseSpeech(pieces.join(glue)));
    for (let at = 0; at <= pieces.length; at++) {
      const text = pieces.toSpliced(at, 0, trap).join(glue);
      const speech = parseSpeech(text);
      assert.equal(sketchSpeech(speech), lists, text);
      assert.deepEqual(seriousFindings(speech), findings, text);
    }
  }
}

interface Structure {
  readonly title: string;
  readonly draft: string;
  readonly lists: string;
  readonly findings: readonly string[];
}

function readStructures(): readonly Structure[] {
  const file = readFileSync(new URL('structures.txt', import.meta.url), 'utf8');
  return file
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', lists = '', findings = ''] = block.trimEnd().split(/\n---(?:\n|$)/);
      const [title = '', ...draft] = head.split('\n');
      return { title, draft: draft.join('\n'), lists, findings: findings.split('\n').filter(Boolean) };
    });
}

describe('traps', () => {
  describe('no marker at the head of a line', () => {
    for (const [name, lines] of Object.entries(LINES))
      it(name, () => {
        for (const line of lines) assertPlainText(line, SPEECHES);
      });
  });

  describe('no ordinal word', () => {
    for (const [name, clauses] of Object.entries(CLAUSES))
      it(name, () => {
        for (const clause of clauses) assertPlainText(clause, ENUMERATIONS);
      });
  });

  describe('structure', () => {
    for (const { title, draft, lists, findings } of readStructures())
      it(title, () => {
        for (const lineEnd of ['\n', '\r\n']) {
          const speech = parseSpeech(draft.replaceAll('\n', lineEnd));
          assert.equal(sketchSpeech(speech), lists);
          assert.deepEqual(seriousFindings(speech), findings);
        }
      });
  });
});
