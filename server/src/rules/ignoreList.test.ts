import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSpeech } from '../speech/parseSpeech';
import { checkSpeech, DEFAULT_SETTINGS } from './checkSpeech';
import { createIgnored, EMPTY_IGNORE_LIST, ignoredTextOf } from './ignoreList';

/** The text of a finding that is marked with ‹ and ›. */
function textOf(marked: string): string {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  return ignoredTextOf({ span: { start, end } }, { text: marked.replace(/[‹›]/g, '') });
}

const DRAFT = '一、认清形势\n二、突出重点\n四、压实责任。要抓好落实。\n五、加强领导\n';
const rulesOf = (text: string, settings = DEFAULT_SETTINGS) =>
  checkSpeech(parseSpeech(text), settings).map(({ rule }) => rule);

/** What is found in a draft where the findings of another one, or of the same, are ignored. */
function leftOf(text: string, ignoredIn = DRAFT): readonly string[] {
  const speech = parseSpeech(ignoredIn);
  const findings = checkSpeech(speech).map((finding) => ({ rule: finding.rule, text: ignoredTextOf(finding, speech) }));
  assert.notDeepEqual(findings, []);
  return rulesOf(text, { ...DEFAULT_SETTINGS, isIgnored: createIgnored({ findings, rules: [] })('a.讲稿') });
}

describe('the text that a finding is remembered by', () => {
  for (const [marked, text] of [
    ['二、突出重点\n‹四、›压实责任。要抓好落实。', '四、压实责任'],
    ['要求：一是学习；‹三是›抓好落实\r\n二、', '三是抓好落实'],
    ['一、‹›认清形势', '认清形势'],
    ['‹(›二)设施的欠账！', '(二)设施的欠账'],
    ['一、认清形势‹。›\n（一）', '一、认清形势。'],
    ['　　同志们‹›\n大家好', '同志们'],
    ['同志们　‹　›\n大家好', '同志们'],
    ['前面一行\n同志们‹。›', '同志们。'],
    ['‹（\n　　三）›群众。', '（三）群众'],
    ['‹（\r\n三）›群众\r\n后面', '（三）群众'],
    ['一、形势\n‹›\n二、', ''],
    ['‹›', ''],
    ['总计 3.5 亿元，‹比›上年.增', '比上年'],
  ] as const)
    it(`is “${text}” in ${JSON.stringify(marked)}`, () => {
      assert.equal(textOf(marked), text);
    });

  it('has 40 characters at most, ahead or back', () => {
    const long = '抓'.repeat(60);
    assert.equal(textOf(`‹一、›${long}`), `一、${'抓'.repeat(38)}`);
    assert.equal(textOf(`一、${long}‹。›`), `${'抓'.repeat(39)}。`);
    assert.equal(textOf(`‹一、${long}›`), `一、${'抓'.repeat(38)}`);
  });

  it('is within 40 characters of any draft for any span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(120), fc.nat(120), (text, from, length) => {
        const start = Math.min(from, text.length);
        const found = ignoredTextOf({ span: { start, end: Math.min(start + length, text.length) } }, { text });
        assert.ok(found.length <= 40);
        assert.equal(found, found.trim());
        assert.ok(!/[\r\n]/.test(found));
      }),
    );
  });
});

describe('a finding that is ignored', () => {
  it('is not found, and others are', () => {
    assert.deepEqual(rulesOf(DRAFT), ['sequence-gap']);
    assert.deepEqual(leftOf(DRAFT), []);
    assert.deepEqual(leftOf(`${DRAFT}七、总结\n`), ['sequence-gap']);
  });

  it('stays away through edits elsewhere, and wherever its text goes', () => {
    assert.deepEqual(leftOf(`在动员会上的讲话\n同志们：\n${DRAFT}`), []);
    assert.deepEqual(leftOf(DRAFT.replace('要抓好', '一定要抓好')), []);
    assert.deepEqual(leftOf(DRAFT.replace('认清形势', '统一思想').replaceAll('\n', '\r\n　　')), []);
  });

  it('comes back when its text is another', () => {
    assert.deepEqual(leftOf(DRAFT.replace('压实责任', '夯实责任')), ['sequence-gap']);
  });

  it('is that of its rule only', () => {
    const findings = [{ rule: 'sequence-order', text: '四、压实责任' }];
    const isIgnored = createIgnored({ findings, rules: [] })(undefined);
    assert.deepEqual(rulesOf(DRAFT, { ...DEFAULT_SETTINGS, isIgnored }), ['sequence-gap']);
  });
});

describe('a rule that is ignored in a draft', () => {
  const ignoredIn = createIgnored({ findings: [], rules: [{ rule: 'sequence-gap', file: '稿/a.讲稿' }] });
  const found = (file: string | undefined) => rulesOf(DRAFT, { ...DEFAULT_SETTINGS, isIgnored: ignoredIn(file) });

  it('says nothing there, and speaks elsewhere', () => {
    assert.deepEqual(found('稿/a.讲稿'), []);
    assert.deepEqual(found('a.讲稿'), ['sequence-gap']);
    assert.deepEqual(found(undefined), ['sequence-gap']);
  });

  it('is none in an empty list', () => {
    const isIgnored = createIgnored(EMPTY_IGNORE_LIST)('a.讲稿');
    assert.deepEqual(rulesOf(DRAFT, { ...DEFAULT_SETTINGS, isIgnored }), ['sequence-gap']);
  });
});
