import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { createLocalize } from '../localize';
import { checkSpeech } from '../rules/checkSpeech';
import type { Finding, Fix } from '../rules/rule';
import { parseSpeech } from '../speech/parseSpeech';
import {
  type ActionContext,
  type ActionData,
  CODE_ACTION_KINDS,
  FIX_ALL_KIND,
  provideCodeActions,
  RENUMBER_KIND,
  resolveCodeAction,
} from './codeActions';

const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const BRACKETS = '一、总结\n（一）甲\n(二)乙\n(三)丙\n（四）丁\n（五）戊\n二、部署\n';
const NAVIGATION = '打印本页\n关闭窗口\n一、总结\n二、部署\n';
const WIDTHS = '今年，要种树,要修路，要办学，要建房。要通电，要清淤。明年还有一件事:修水库。';

function contextOf(text: string, findings?: readonly Finding[]): ActionContext {
  const speech = parseSpeech(text);
  return {
    speech,
    findings: findings ?? checkSpeech(speech),
    uri: 'untitled:draft',
    version: 3,
    localize: createLocalize('en'),
    rulePage: () => undefined,
  };
}

const dataOf = (action: CodeAction | undefined) => action?.data as ActionData;

/** A finding at the first marker, with fixes that are safe or not. */
function findingWith(...safe: readonly boolean[]): Finding {
  const fixes = safe.map(
    (isSafe, index): Fix => ({
      title: { text: `Fix ${index}`, args: {} },
      safe: isSafe,
      edits: () => [{ span: { start: 0, end: 2 }, newText: `${index}` }],
    }),
  );
  return {
    rule: 'sequence-gap',
    severity: 'error',
    span: { start: 0, end: 2 },
    message: { text: 'Wrong', args: {} },
    related: [],
    fixes,
  };
}

describe('provideCodeActions', () => {
  it('prefers the first fix where it is safe or the only one, and no other', () => {
    const preferred = (...safe: readonly boolean[]) =>
      provideCodeActions(contextOf('一、总结', [findingWith(...safe)]), EVERYWHERE, undefined).map(
        ({ isPreferred }) => isPreferred === true,
      );
    assert.deepEqual(preferred(true), [true]);
    assert.deepEqual(preferred(false), [true]);
    assert.deepEqual(preferred(true, false), [true, false]);
    assert.deepEqual(preferred(true, true), [true, false]);
    assert.deepEqual(preferred(false, false), [false, false]);
    assert.deepEqual(preferred(false, true), [false, false]);
    assert.deepEqual(preferred(), []);
  });

  it('does not prefer a fix that may be decided for the whole draft, even where it is the only one', () => {
    const finding = findingWith(false);
    const fixes = finding.fixes.map((fix) => ({ ...fix, together: true as const }));
    const [action] = provideCodeActions(contextOf('一、总结', [{ ...finding, fixes }]), EVERYWHERE, undefined);
    assert.equal(action?.isPreferred, undefined);
    for (const text of [NAVIGATION, WIDTHS])
      for (const { isPreferred } of provideCodeActions(contextOf(text), EVERYWHERE, undefined))
        assert.equal(isPreferred, undefined);
  });

  it('offers to mend all findings of a rule at once where one decision is enough, behind the fixes of each', () => {
    const titles = (text: string, only?: readonly string[]) =>
      provideCodeActions(contextOf(text), EVERYWHERE, only).map(({ title }) => title);
    const all = 'Fix all 2 findings of “web-navigation”';
    assert.deepEqual(titles(NAVIGATION), ['Remove this line', 'Remove this line', all]);
    assert.deepEqual(titles(WIDTHS), ['Change to “，”', 'Change to “：”', 'Fix all 2 findings of “punctuation-width”']);
    assert.deepEqual(titles('在XX市和XX县开工。'), []);
    for (const text of [NAVIGATION, WIDTHS]) assert.deepEqual(titles(text, [FIX_ALL_KIND]), []);
  });

  it('prefers at most one action a finding', () => {
    for (const finding of contextOf(BRACKETS).findings) {
      const actions = provideCodeActions(contextOf(BRACKETS, [finding]), EVERYWHERE, undefined);
      assert.equal(actions.filter(({ isPreferred }) => isPreferred === true).length, 1);
    }
  });

  it('tells each action which findings it mends, and works out no edit', () => {
    const context = contextOf(BRACKETS);
    const line2: Range = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    const [change, all] = provideCodeActions(context, line2, [CodeActionKind.QuickFix]);
    for (const action of [change, all]) {
      assert.equal(action?.edit, undefined);
      assert.deepEqual(
        action?.diagnostics?.map(({ range }) => range.start.line),
        [2],
      );
      assert.equal(dataOf(action).version, 3);
      assert.equal(dataOf(action).uri, 'untitled:draft');
    }
    assert.deepEqual(all?.title, 'Fix all 2 findings of “marker-brackets”');
    const both = provideCodeActions(context, EVERYWHERE, [CodeActionKind.QuickFix]);
    assert.deepEqual(
      both.map(({ diagnostics = [] }) => diagnostics.map(({ range }) => range.start.line)),
      [[2], [3], [2, 3]],
    );
  });

  it('offers no mending of a whole rule where one finding of it is all there is', () => {
    const actions = provideCodeActions(contextOf(BRACKETS.replace('(三)', '（三）')), EVERYWHERE, undefined);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Change to “（二）”'],
    );
  });

  it('offers source actions only when they are asked for and have something to do', () => {
    const kinds = (text: string, only: readonly string[] | undefined) =>
      new Set(provideCodeActions(contextOf(text), EVERYWHERE, only).map(({ kind }) => kind));
    assert.deepEqual(kinds(BRACKETS, undefined), new Set([CodeActionKind.QuickFix]));
    assert.deepEqual(kinds(BRACKETS, [CodeActionKind.Source]), new Set([FIX_ALL_KIND]));
    assert.deepEqual(kinds('一、总结\n三、部署\n', [CodeActionKind.Source]), new Set([RENUMBER_KIND]));
    assert.deepEqual(kinds('一、总结\n二、部署\n', ['']), new Set());
  });

  it('offers no kind that the server does not announce', () => {
    for (const text of [BRACKETS, '一、总结\n三、部署\n四、落实\n'])
      for (const { kind } of provideCodeActions(contextOf(text), EVERYWHERE, ['']))
        assert.ok(CODE_ACTION_KINDS.includes(kind ?? ''), kind);
  });
});

describe('resolveCodeAction', () => {
  it('gives the edits of just the action that was chosen', () => {
    const context = contextOf(BRACKETS);
    const texts = (data: ActionData) =>
      resolveCodeAction(context, data).map(({ range, newText }) => [range.start.line, newText]);
    const [first, second, all] = provideCodeActions(context, EVERYWHERE, undefined);
    assert.deepEqual(texts(dataOf(first)), [[2, '（二）']]);
    assert.deepEqual(texts(dataOf(second)), [[3, '（三）']]);
    const both = [
      [2, '（二）'],
      [3, '（三）'],
    ];
    assert.deepEqual(texts(dataOf(all)), both);
    const [fixAll] = provideCodeActions(context, EVERYWHERE, [FIX_ALL_KIND]);
    assert.deepEqual(texts(dataOf(fixAll)), both);
  });

  it('gives the edits of all findings that one decision is enough for', () => {
    for (const [text, expected] of [
      [
        NAVIGATION,
        [
          [0, ''],
          [1, ''],
        ],
      ],
      [
        WIDTHS,
        [
          [0, '，'],
          [0, '：'],
        ],
      ],
    ] as const) {
      const context = contextOf(text);
      const all = provideCodeActions(context, EVERYWHERE, undefined).at(-1);
      assert.deepEqual(
        resolveCodeAction(context, dataOf(all)).map(({ range, newText }) => [range.start.line, newText]),
        expected,
      );
    }
  });

  it('gives the fix that was chosen among several', () => {
    const context = contextOf('一、总结', [findingWith(false, false)]);
    const [, second] = provideCodeActions(context, EVERYWHERE, undefined);
    assert.deepEqual(
      resolveCodeAction(context, dataOf(second)).map(({ newText }) => newText),
      ['1'],
    );
  });

  it('gives none for a finding that is no longer there', () => {
    const [action] = provideCodeActions(contextOf(BRACKETS), EVERYWHERE, undefined);
    assert.deepEqual(resolveCodeAction(contextOf('一、总结\n二、部署\n'), dataOf(action)), []);
  });
});
