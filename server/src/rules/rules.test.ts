import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { parseSpeech } from '../speech/parseSpeech';
import { checkSpeech, DEFAULT_SETTINGS, type RuleSeverities } from './checkSpeech';
import { GROUPS, SEVERITIES } from './rule';
import { RULES } from './rules';

/** Rules are the files of the folders that are named after the groups. */
const FILES = GROUPS.flatMap((group) =>
  readdirSync(new URL(`${group}/`, import.meta.url))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => `${group}/${file.slice(0, -'.ts'.length)}`),
);
const ids = RULES.map(({ meta }) => meta.id);

describe('rules', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(ids).size, ids.length);
  });

  it('are the files of the groups, each with its tests', () => {
    const places = RULES.map(({ meta }) => `${meta.group}/${meta.id}`);
    assert.deepEqual([...places].sort(), [...FILES].sort());
    for (const place of places) assert.ok(existsSync(new URL(`${place}.test.ts`, import.meta.url)), place);
  });

  it('come in the order of their groups', () => {
    const order = RULES.map(({ meta }) => GROUPS.indexOf(meta.group));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });

  for (const rule of RULES) {
    const { meta } = rule;
    describe(meta.id, () => {
      it('is exported under its id, in camel case', async () => {
        const name = meta.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        assert.deepEqual(await import(`./${meta.group}/${meta.id}.ts`), { [name]: rule });
      });

      it('says what it is: group, severity, basis, description', () => {
        assert.ok(GROUPS.includes(meta.group));
        assert.ok(SEVERITIES.includes(meta.severity));
        assert.match(meta.description, /^[A-Z].*[^.]$/);
        assert.ok(meta.description in chinese, 'the description has no Chinese');
        if (meta.basis.kind === 'standard') assert.match(meta.basis.clause, /^GB\/T \d+-\d{4}, [\dB]/);
      });
    });
  }
});

describe('checkSpeech', () => {
  // Each group is at fault once.
  const speech = parseSpeech(
    [
      '一、摸清家底',
      '（一）走到。一是进农户。二要进田头。三是进塘口。',
      '(二)看到。块块要下田。',
      '（三）算清。账账要相符。',
      '三、备足材料',
      '四、迅速开工',
    ].join('\n'),
  );
  const check = (severities: RuleSeverities = {}) =>
    checkSpeech(speech, { ...DEFAULT_SETTINGS, severities }).map(({ rule, severity }) => `${rule} ${severity}`);

  it('gives each finding the severity of its rule, in the order of the draft', () => {
    assert.deepEqual(check(), ['enumeration-mixed warning', 'marker-brackets warning', 'sequence-gap error']);
  });

  it('leaves out a rule that is off, and no other', () => {
    assert.deepEqual(check({ 'marker-brackets': 'off' }), ['enumeration-mixed warning', 'sequence-gap error']);
    assert.deepEqual(check(Object.fromEntries(ids.map((id) => [id, 'off']))), []);
  });

  for (const severity of SEVERITIES) {
    it(`raises or lowers a rule to ${severity}`, () => {
      assert.deepEqual(check({ 'sequence-gap': severity, 'marker-brackets': severity }), [
        'enumeration-mixed warning',
        `marker-brackets ${severity}`,
        `sequence-gap ${severity}`,
      ]);
    });
  }

  it('puts a severity from the settings above that of a milder finding', () => {
    const whole = parseSpeech('1、进农户。\n2、进田头。');
    const found = (severities: RuleSeverities) =>
      checkSpeech(whole, { ...DEFAULT_SETTINGS, severities }).map(({ severity }) => severity);
    assert.deepEqual(found({}), ['information']);
    assert.deepEqual(found({ 'marker-punctuation': 'error' }), ['error']);
  });

  for (const [rule, line] of [
    ['placeholder', '在XX市。'],
    ['punctuation-width', '种树,种树，修路，办学。'],
    ['web-navigation', '打印本页'],
    ['reprint-notice', '如需转载，请注明出处：青禾网'],
  ] as const)
    it(`shows the ${rule} behind a hundred that are ignored, and no more than a hundred others`, () => {
      const text = `${line}\n`.repeat(250);
      const found = (ignored: number) => {
        const end = ignored * (line.length + 1);
        return checkSpeech(parseSpeech(text), { ...DEFAULT_SETTINGS, isIgnored: ({ span }) => span.start < end })
          .filter((finding) => finding.rule === rule)
          .map(({ span }) => Math.floor(span.start / (line.length + 1)));
      };
      const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
      assert.deepEqual(found(0), from(0, 100));
      assert.deepEqual(found(100), from(100, 100));
      assert.deepEqual(found(200), from(200, 50));
    });

  it('passes over settings of rules that it does not know', () => {
    assert.deepEqual(check({ 'no-such-rule': 'off' }), check());
  });

  it('finds nothing in an empty draft', () => {
    for (const text of ['', '\n', '　　\n\r\n']) assert.deepEqual(checkSpeech(parseSpeech(text)), []);
  });
});
