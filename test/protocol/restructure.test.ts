import assert from 'node:assert/strict';
import { TextDocumentSaveReason, WillSaveTextDocumentWaitUntilRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  FOLLOW_FROM_HERE_NOTIFICATION,
  FOLLOW_REQUEST,
  RESTRUCTURE_REQUEST,
  type Restructured,
  type Restructuring,
} from '../../protocol/requests';
import { type TestClient, useClients } from './client';
import { SOUND } from './drafts';

const URI = 'file:///drafts/rally.jianggao';
const at = { line: 8, character: 1 };
const STRUCTURE = /^[一二三四五]、|^（[一二三四五]）/;

/** A text after the edits of an answer, by the lines with a number. */
function apply(text: string, { edits }: Pick<Restructured, 'edits'>): string {
  const draft = TextDocument.create(URI, 'jianggao', 1, text);
  return TextDocument.applyEdits(
    draft,
    edits.map(({ range, newText }) => ({ range, newText })),
  );
}

const outlineOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (STRUCTURE.test(line) ? [line.slice(0, 4)] : []));

function restructure(client: TestClient, operation: unknown, version = 1, uri = URI): Promise<Restructured> {
  return client.ask<Restructured>(RESTRUCTURE_REQUEST, { uri, version, operation });
}

const message = (pattern: RegExp) => (error: Error) => pattern.test(error.message);

describe('restructuring a draft', () => {
  const start = useClients();

  const HEADINGS = ['一、认清', '（一）旱', '（二）设', '（三）群', '二、突出', '三、压实'];
  const cases: readonly (readonly [Restructuring, readonly string[]])[] = [
    [
      { kind: 'promote', at: [{ line: 7, character: 0 }] },
      ['一、认清', '（一）旱', '（二）设', '二、群众', '三、突出', '四、压实'],
    ],
    [{ kind: 'demote', at: [at] }, ['一、认清', '（一）旱', '（二）设', '（三）群', '（四）突', '二、压实']],
    [{ kind: 'moveUp', at: [at] }, ['一、突出', '二、认清', '（一）旱', '（二）设', '（三）群', '三、压实']],
    [{ kind: 'moveDown', at: [at] }, ['一、认清', '（一）旱', '（二）设', '（三）群', '二、压实', '三、突出']],
    [{ kind: 'cut', at: [at] }, ['一、认清', '（一）旱', '（二）设', '（三）群', '二、压实']],
    [{ kind: 'copy', at: [at] }, HEADINGS],
    [
      { kind: 'move', at: [at], target: { at: { line: 3, character: 0 }, side: 'before' } },
      ['一、突出', '二、认清', '（一）旱', '（二）设', '（三）群', '三、压实'],
    ],
    [
      { kind: 'move', at: [at], target: null },
      ['一、认清', '（一）旱', '（二）设', '（三）群', '二、压实', '三、突出'],
    ],
    [
      { kind: 'paste', at: { line: 8, character: 0 }, text: '五、新的\n' },
      ['一、认清', '（一）旱', '（二）设', '（三）群', '二、新的', '三、突出', '四、压实'],
    ],
    [
      { kind: 'split', at: { line: 9, character: 0 } },
      ['一、认清', '（一）旱', '（二）设', '（三）群', '二、突出', '三、各乡', '四、压实'],
    ],
    [{ kind: 'join', at }, ['一、认清', '（一）旱', '（二）设', '（三）群', '二、压实']],
    [{ kind: 'insertBefore', at }, ['一、认清', '（一）旱', '（二）设', '（三）群', '二、', '三、突出', '四、压实']],
    [{ kind: 'insertBehind', at }, ['一、认清', '（一）旱', '（二）设', '（三）群', '二、突出', '三、', '四、压实']],
    [{ kind: 'insertInside', at }, ['一、认清', '（一）旱', '（二）设', '（三）群', '二、突出', '（一）', '三、压实']],
    [{ kind: 'renumberList', at }, HEADINGS],
    [{ kind: 'renumberSection', at }, HEADINGS],
    [{ kind: 'renumberSpeech', at }, HEADINGS],
  ];

  it('answers each kind with the edits for the version asked about', async () => {
    const client = await start();
    await client.open(URI, SOUND);
    for (const [operation, expected] of cases) {
      const answer = await restructure(client, operation);
      const after = apply(SOUND, answer);
      assert.deepEqual(outlineOf(after), expected, operation.kind);
      assert.equal(answer.version, 1);
      assert.ok(answer.cursor.line < after.split('\n').length, operation.kind);
      const taken = operation.kind === 'cut' || operation.kind === 'copy';
      assert.equal(answer.text, taken ? '二、突出重点\n各乡镇要对照清单，倒排工期。\n' : undefined);
    }
    assert.deepEqual(client.heard.errors, []);
  });

  for (const [locale, reason] of [
    ['en', /^This section is on the highest level already\.$/],
    ['zh-cn', /^[^A-Za-z]+。$/],
  ] as const)
    it(`refuses with the reason, in ${locale}`, async () => {
      const client = await start({ locale });
      await client.open(URI, SOUND);
      await assert.rejects(restructure(client, { kind: 'promote', at: [at] }), message(reason));
      assert.deepEqual(client.heard.errors, []);
    });

  it('refuses another version, and answers for the one that is open', async () => {
    const client = await start();
    await client.open(URI, SOUND, 1);
    await client.change(URI, 2, [{ text: `${SOUND}\n` }]);
    const meanwhile = message(/^The draft has changed meanwhile; nothing was done\.$/);
    for (const version of [1, 3]) {
      await assert.rejects(restructure(client, { kind: 'moveUp', at: [at] }, version), meanwhile);
      await assert.rejects(client.ask(FOLLOW_REQUEST, { uri: URI, version }), meanwhile);
    }
    assert.equal((await restructure(client, { kind: 'moveUp', at: [at] }, 2)).version, 2);
  });

  it('answers what it cannot understand with an error, and lives', async () => {
    const client = await start();
    await client.open(URI, SOUND);
    for (const operation of [
      { kind: 'explode', at: [at] },
      { kind: 'promote' },
      { kind: 'promote', at },
      { kind: 'split', at: [at] },
      { kind: 'paste', at },
      { kind: 'move', at: [at], target: { side: 'before' } },
      { kind: 'move', at: [at], target: { at, side: 'under' } },
      { kind: 'cut', at: [{ line: 'x' }] },
      {},
      null,
      undefined,
      7,
    ])
      await assert.rejects(restructure(client, operation), message(/./), JSON.stringify(operation));
    for (const params of [{}, { uri: 7 }, { uri: 'file:///never/opened', version: 1 }])
      for (const request of [RESTRUCTURE_REQUEST, FOLLOW_REQUEST])
        await assert.rejects(client.ask(request, params), message(/./));
    assert.equal((await restructure(client, { kind: 'moveUp', at: [at] })).version, 1);
  });

  it('takes places outside the draft for the nearest ones inside', async () => {
    const client = await start();
    await client.open(URI, SOUND);
    const far = { line: 1_000_000, character: 1_000_000 };
    await assert.rejects(restructure(client, { kind: 'promote', at: [far] }), message(/^There is no numbered section/));
  });
});

describe('numbers that follow', () => {
  const start = useClients();
  const DELETED = { range: { start: { line: 8, character: 0 }, end: { line: 10, character: 0 } }, text: '' };
  const shortened = apply(SOUND, { edits: [{ range: DELETED.range, newText: '' }] });
  const expected = shortened.replace('三点意见', '两点意见').replace('三、压', '二、压');

  it('bring into order what has changed since the draft was opened, once', async () => {
    const client = await start({ configuration: () => ({ renumber: 'onType' }) });
    await client.open(URI, SOUND);
    // The answer to any request tells that the draft has been read.
    await client.symbols(URI);
    await client.change(URI, 2, [DELETED]);
    const { edits, version } = await client.ask<Restructured>(FOLLOW_REQUEST, { uri: URI, version: 2 });
    assert.deepEqual([apply(shortened, { edits }), version], [expected, 2]);
    await client.change(URI, 3, [{ text: expected }]);
    assert.deepEqual((await client.ask<Restructured>(FOLLOW_REQUEST, { uri: URI, version: 3 })).edits, []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are worked out again where the editor did not write them, and not where the writer wants it so', async () => {
    const client = await start({ configuration: () => ({ renumber: 'onType' }) });
    await client.open(URI, SOUND);
    await client.symbols(URI);
    await client.change(URI, 2, [DELETED]);
    const follow = async (version: number) =>
      (await client.ask<Restructured>(FOLLOW_REQUEST, { uri: URI, version })).edits;
    const edits = await follow(2);
    await client.change(URI, 3, [{ text: `${shortened}完` }]);
    assert.deepEqual(await follow(3), edits);
    await client.connection.sendNotification(FOLLOW_FROM_HERE_NOTIFICATION, { uri: URI });
    assert.deepEqual(await follow(3), []);
    await client.connection.sendNotification(FOLLOW_FROM_HERE_NOTIFICATION, null);
    assert.deepEqual(client.heard.errors, []);
  });

  for (const [renumber, reason, after] of [
    ['onSave', TextDocumentSaveReason.Manual, expected],
    ['onSave', TextDocumentSaveReason.FocusOut, expected],
    ['onSave', TextDocumentSaveReason.AfterDelay, shortened],
    ['off', TextDocumentSaveReason.Manual, shortened],
  ] as const)
    it(`are written on saving where the setting says ${renumber}, for the reason ${reason}`, async () => {
      const client = await start({ configuration: () => ({ renumber }) });
      await client.open(URI, SOUND);
      await client.symbols(URI);
      await client.change(URI, 2, [DELETED]);
      const edits = await client.answered(
        client.connection.sendRequest(WillSaveTextDocumentWaitUntilRequest.type, {
          textDocument: { uri: URI },
          reason,
        }),
      );
      assert.equal(apply(shortened, { edits: edits ?? [] }), after);
      assert.deepEqual(client.heard.errors, []);
    });

  it('are not written when the editor saves by itself while a person writes', async () => {
    const client = await start({ configuration: () => ({ renumber: 'onSave' }) });
    await client.open(URI, SOUND);
    await client.symbols(URI);
    await client.change(URI, 2, [DELETED]);
    const save = (reason: TextDocumentSaveReason) =>
      client.answered(
        client.connection.sendRequest(WillSaveTextDocumentWaitUntilRequest.type, {
          textDocument: { uri: URI },
          reason,
        }),
      );
    assert.deepEqual(await save(TextDocumentSaveReason.AfterDelay), []);
    assert.equal(apply(shortened, { edits: (await save(TextDocumentSaveReason.Manual)) ?? [] }), expected);
  });

  it('follow later where the editor could not write them, since the draft had changed', async () => {
    const client = await start({ configuration: () => ({ renumber: 'onType' }) });
    await client.open(URI, SOUND);
    await client.symbols(URI);
    await client.change(URI, 2, [DELETED]);
    const follow = (version: number) => client.ask<Restructured>(FOLLOW_REQUEST, { uri: URI, version });
    await follow(2);
    await client.change(URI, 3, [{ text: `${shortened}嗯` }]);
    assert.equal(apply(`${shortened}嗯`, await follow(3)), `${expected}嗯`);
  });

  it('leave a fault that an undo has brought back', async () => {
    const client = await start({ configuration: () => ({ renumber: 'onType' }) });
    const faulty = SOUND.replace('三、压', '五、压');
    await client.open(URI, faulty);
    await client.symbols(URI);
    await client.change(URI, 2, [DELETED]);
    const follow = (version: number) => client.ask<Restructured>(FOLLOW_REQUEST, { uri: URI, version });
    const cut = apply(faulty, { edits: [{ range: DELETED.range, newText: '' }] });
    await client.change(URI, 3, [{ text: apply(cut, await follow(2)) }]);
    await client.change(URI, 4, [{ text: faulty }]);
    // What an undo brings back is as the writer had it.
    await client.connection.sendNotification(FOLLOW_FROM_HERE_NOTIFICATION, { uri: URI });
    await client.change(URI, 5, [{ text: `${faulty}\n再说一句。\n` }]);
    assert.deepEqual((await follow(5)).edits, []);
  });
});
