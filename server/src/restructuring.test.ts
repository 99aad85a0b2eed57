import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runningSpeech } from '../../test/support/randomSpeech';
import { numberingFaults } from '../../test/support/restructuring';
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

  it('puts a section back whose points run on from those before it, and moves it so', () => {
    let restored = 0;
    let moved = 0;
    const seed = fc.nat(1000);
    fc.assert(
      fc.property(runningSpeech, seed, seed, (text, which, where) => {
        const { headings } = parseSpeech(text);
        const heading = headings[which % headings.length];
        if (heading === undefined || numberingFaults(text).length > 0) return;
        const { draft, perform } = createDraft(text);
        const cut = perform({ kind: 'cut', at: [heading.marker.span.start] });
        const left = parseSpeech(draft.text);
        if (left.headings.some(({ fault, kind }) => fault?.kind === 'slip' || kind === 'bare')) return;
        const without = draft.text;
        perform({ kind: 'paste', at: cut.cursor, text: cut.text ?? '' });
        assert.equal(draft.text, text, `through\n${without}`);
        restored++;
        perform({ kind: 'cut', at: [heading.marker.span.start] });
        const goal = left.headings[where % left.headings.length];
        if (goal === undefined || goal.depth !== heading.depth) return;
        perform({ kind: 'paste', at: goal.textSpan.end, text: cut.text ?? '' });
        const scheme = headings.find(({ depth }) => depth === 2)?.marker.scheme;
        const points = parseSpeech(draft.text).headings.filter(({ marker }) => marker.scheme === scheme);
        assert.equal(points.length, headings.filter(({ marker }) => marker.scheme === scheme).length, draft.text);
        for (const [index, { marker }] of points.entries()) assert.equal(marker.ordinal, index + 1, draft.text);
        moved++;
      }),
      { numRuns: 300 },
    );
    assert.ok(restored > 150 && moved > 50, `${restored} ${moved}`);
  });

  it('does not where the draft has changed since, or something else is put in', () => {
    const { draft, perform } = createDraft(SPEECH);
    const { text = '', cursor } = perform({ kind: 'cut', at: [SPEECH.indexOf('二、')] });
    perform({ kind: 'paste', at: cursor, text: text.replace('产业', '旅游') });
    assert.match(draft.text, /二、发展旅游\n(?:.+\n)+按照前述第三部分的要求办/);
  });
});
