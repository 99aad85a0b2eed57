import assert from 'node:assert/strict';
import { applyEdits } from '../edits/textEdit';
import { parseSpeech } from '../speech/parseSpeech';
import { type ActionContext, type ActionData, MOVE_KIND, resolveCodeAction } from './codeActions';
import { toOffset, toPosition } from './positions';
import { provideRestructureActions } from './restructureActions';

const TEXT = ['一、甲', '好。', '（一）子', '好。', '（二）丑', '好。', '二、乙', '好。'].join('\n');

const fill = (text: string, args: Readonly<Record<string, string | number>> = {}) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(args[name]));

function contextOf(text: string): ActionContext {
  const speech = parseSpeech(text);
  return { speech, findings: [], uri: 'file:///draft', version: 1, localize: fill, rulePage: () => undefined };
}

/** The actions at the first place of some words. */
function actionsAt(words: string, only?: readonly string[]) {
  const context = contextOf(TEXT);
  const position = toPosition(context.speech, TEXT.indexOf(words));
  return provideRestructureActions(context, { start: position, end: position }, only);
}

describe('provideRestructureActions', () => {
  for (const [words, titles] of [
    ['一、甲', ['Move “一、” down']],
    ['二、乙', ['Demote “二、” with all below it', 'Move “二、” up', 'Join “二、” with the section before it']],
    ['（一）', ['Promote “（一）” with all below it', 'Move “（一）” down']],
    ['好', []],
  ] as const)
    it(`offers what is possible at ${words}`, () =>
      assert.deepEqual(
        actionsAt(words).map(({ title }) => title),
        titles,
      ));

  it('offers what is asked for by its kind anywhere in a section', () =>
    assert.deepEqual(
      actionsAt('好', [MOVE_KIND]).map(({ title }) => title),
      ['Move “一、” down'],
    ));

  it('does what it says', () => {
    const context = contextOf(TEXT);
    const action = actionsAt('（一）').find(({ title }) => title.startsWith('Move'));
    const edits = resolveCodeAction(context, action?.data as ActionData);
    const moved = applyEdits(
      TEXT,
      edits.map(({ range, newText }) => ({
        span: { start: toOffset(context.speech, range.start), end: toOffset(context.speech, range.end) },
        newText,
      })),
    );
    assert.equal(moved, ['一、甲', '好。', '（一）丑', '好。', '（二）子', '好。', '二、乙', '好。'].join('\n'));
  });
});
