import assert from 'node:assert/strict';
import { applyEdits } from './edits/textEdit';
import { createRestructuring } from './restructuring';
import { parseSpeech } from './speech/parseSpeech';

const SPEECH = '一、认清形势\n二、发展产业\n三、改善民生\n四、压实责任\n按照前述第二部分的要求办，前述第三部分也要办。';

/** Restructures a draft in steps, as an editor does. */
function createDraft(text: string) {
  const draft = { text };
  const restructure = createRestructuring(({ text }: { readonly text: string }) => parseSpeech(text));
  const perform = (...[operation]: [Parameters<typeof restructure>[1]]) => {
    const change = restructure(draft, operation);
    draft.text = applyEdits(draft.text, change.edits);
    return change;
  };
  return { draft, perform };
}

describe('createRestructuring', () => {
  it('lets what speaks of a section that was cut speak of it again where it is put in', () => {
    const { draft, perform } = createDraft(SPEECH);
    const at = SPEECH.indexOf('二、');
    const { text = '', cursor } = perform({ kind: 'cut', at: [at] });
    perform({ kind: 'paste', at: cursor, text: text.replaceAll('\n', '\r\n') });
    assert.equal(draft.text, SPEECH);
    perform({ kind: 'cut', at: [at] });
    perform({ kind: 'paste', at: 0, text });
    assert.equal(
      draft.text,
      '一、发展产业\n二、认清形势\n三、改善民生\n四、压实责任\n按照前述第一部分的要求办，前述第三部分也要办。',
    );
  });

  it('does not where the draft has changed since, or something else is put in', () => {
    const { draft, perform } = createDraft(SPEECH);
    const { text = '', cursor } = perform({ kind: 'cut', at: [SPEECH.indexOf('二、')] });
    perform({ kind: 'paste', at: cursor, text: text.replace('产业', '旅游') });
    assert.match(draft.text, /二、发展旅游\n(?:.+\n)+按照前述第三部分的要求办/);
  });
});
