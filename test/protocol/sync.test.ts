import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { type TestClient, useClients } from './client';
import { EVERYWHERE, MENDABLE, SOUND } from './drafts';

const TYPED = 'file:///drafts/typed.jianggao';
const FRESH = 'file:///drafts/fresh.jianggao';

/** One replacement: where it begins and how far it reaches, as parts of the draft's length in thousandths, and what it writes. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const PIECES = [
  '一、',
  '二、',
  '四、',
  '（一）',
  '(二)',
  '（',
  '三',
  '）',
  '1.',
  '①',
  '一是',
  '二是',
  '；',
  '。',
  '同志们：',
];
const OTHER_PIECES = ['\n', '\r\n', '\r', '', '\u2028', '\u3000', '\ufeff', '𠮷', '\ud842', '抓好落实', '\t', '\0'];

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.integer({ min: 0, max: 1000 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
  text: fc
    .array(fc.constantFrom(...PIECES, ...OTHER_PIECES, MENDABLE), { maxLength: 4 })
    .map((pieces) => pieces.join('')),
});

/** Position of an offset; lines end with \n, \r\n or \r. An offset inside \r\n has none. */
function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function outsideLineEnd(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset + 1 : offset;
}

function applyEdit(text: string, { at, length, text: inserted }: Edit): { text: string; range: Range } {
  const start = outsideLineEnd(text, Math.floor((text.length * at) / 1000));
  const end = outsideLineEnd(text, Math.min(text.length, start + length));
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    range: { start: positionAt(text, start), end: positionAt(text, end) },
  };
}

async function readAll(client: TestClient, uri: string): Promise<unknown> {
  const [diagnostics, symbols, foldingRanges, actions] = await Promise.all([
    client.diagnostics(uri),
    client.symbols(uri),
    client.foldingRanges(uri),
    client.codeActions(uri, EVERYWHERE),
  ]);
  return JSON.parse(
    JSON.stringify({
      diagnostics,
      symbols,
      foldingRanges,
      actions: actions.map(({ title, diagnostics: about }) => ({ title, about })),
    }).replaceAll(uri, ''),
  );
}

describe('typing', () => {
  const start = useClients();

  it('leads to what opening the same text afresh gives, whatever is typed', async () => {
    const client = await start();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(SOUND, MENDABLE, ''),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        async (draft, bursts) => {
          let text: string = draft;
          await client.open(TYPED, text);
          for (const [index, burst] of bursts.entries()) {
            const changes = burst.map((each): TextDocumentContentChangeEvent => {
              const { text: next, range } = applyEdit(text, each);
              text = next;
              return { range, text: each.text };
            });
            await client.change(TYPED, index + 2, changes);
            if (index % 3 === 0) await client.diagnostics(TYPED);
          }
          await client.open(FRESH, text);
          const [typed, fresh] = await Promise.all([readAll(client, TYPED), readAll(client, FRESH)]);
          await client.close(TYPED);
          await client.close(FRESH);
          assert.deepEqual(typed, fresh);
        },
      ),
      { numRuns: 60 },
    );
    assert.deepEqual(client.heard.errors, []);
  });

  it('takes a change without a range for the whole text, and mixes it with others', async () => {
    const client = await start();
    await client.open(TYPED, SOUND);
    await client.change(TYPED, 2, [
      { text: '一、认清形势\n三、压实责任\n' },
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, text: '二' },
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: '三、抓好落实' },
    ]);
    assert.deepEqual(
      (await client.symbols(TYPED)).map(({ name }) => name),
      ['一、认清形势', '二、压实责任', '三、抓好落实'],
    );
    assert.deepEqual(await client.diagnostics(TYPED), []);
  });

  it('in a draft that is not open changes nothing and breaks nothing', async () => {
    const client = await start();
    await client.change(TYPED, 2, [{ text: MENDABLE }]);
    await client.close(TYPED);
    assert.deepEqual(await client.symbols(TYPED), []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('is not fooled by a draft that is closed and opened again while its settings are on their way', async () => {
    let answer = (): void => undefined;
    const settled = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const client = await start({ configuration: () => settled.then(() => ({})) });
    await client.open(TYPED, MENDABLE);
    const stale = client.diagnostics(TYPED);
    await client.symbols(FRESH);
    await client.close(TYPED);
    await client.open(TYPED, SOUND);
    answer();
    assert.deepEqual(await stale, []);
    assert.deepEqual(await client.diagnostics(TYPED), []);
    assert.deepEqual(await client.codeActions(TYPED, EVERYWHERE, ['source.fixAll']), []);
  });
});
