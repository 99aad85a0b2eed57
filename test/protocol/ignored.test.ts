import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import {
  IGNORE_COMMAND,
  IGNORED_REQUEST,
  type IgnoredInFolder,
  REMOVE_IGNORED_REQUEST,
  TURN_RULE_OFF_COMMAND,
} from '../../protocol/requests';
import { useFolder } from '../support/folder';
import { type TestClient, untilThere, useClients } from './client';
import { GAP, headOf, MENDABLE, SOUND } from './drafts';

const LIST = '.jianggao/ignored.json';
const ENTRY = { rule: 'sequence-gap', text: '四、压实责任' };
const listOf = (...findings: readonly object[]) => `${JSON.stringify({ findings, rules: [] }, undefined, 2)}\n`;
const failsWith = (code: number, message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof ResponseError);
  assert.equal(error.code, code);
  assert.match(error.message, message);
  return true;
};

describe('findings that are ignored', () => {
  const start = useClients();
  const folder = useFolder();

  async function startHere(options: Parameters<typeof start>[0] = {}) {
    const client = await start({
      folders: [folder.uri()],
      initializationOptions: { commands: [TURN_RULE_OFF_COMMAND] },
      ...options,
    });
    await client.open(folder.uri('a.讲稿'), GAP);
    return client;
  }

  const silencing = async (client: TestClient, uri = folder.uri('a.讲稿'), line = 2) =>
    (await client.codeActions(uri, headOf(line))).filter(({ command }) => command !== undefined);
  const rules = async (client: TestClient, name = 'a.讲稿') =>
    (await client.diagnostics(folder.uri(name))).map(({ code }) => code);
  const toldOf = ({ heard }: TestClient, name: string) =>
    heard.published.findLast(({ uri }) => uri === folder.uri(name))?.diagnostics;

  /** Carries out the action of a title. */
  async function choose(client: TestClient, title: string): Promise<unknown> {
    const action = (await silencing(client)).find((each) => each.title === title);
    assert.ok(action !== undefined, title);
    return client.execute((await client.resolve(action)).command);
  }

  it('are offered one by one, for the draft, and for good', async () => {
    const client = await startHere();
    const actions = await silencing(client);
    assert.deepEqual(
      actions.map(({ title, command, kind }) => ({ title, kind, ...command })),
      [
        ['Ignore this finding of “sequence-gap”', IGNORE_COMMAND, [folder.uri(), { kind: 'finding', ...ENTRY }]],
        [
          'Ignore “sequence-gap” in this draft',
          IGNORE_COMMAND,
          [folder.uri(), { kind: 'rule', rule: 'sequence-gap', file: 'a.讲稿' }],
        ],
        ['Turn “sequence-gap” off in the settings', TURN_RULE_OFF_COMMAND, ['sequence-gap']],
      ].map(([title, command, args]) => ({ title, kind: 'quickfix', command, arguments: args })),
    );
    assert.deepEqual(actions[0]?.diagnostics, await client.diagnostics(folder.uri('a.讲稿')));
    assert.deepEqual(await silencing(client, undefined, 1), []);
    assert.deepEqual(await client.codeActions(folder.uri('a.讲稿'), headOf(2), ['source.fixAll']), []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are offered in Chinese', async () => {
    const titles = (await silencing(await startHere({ locale: 'zh-cn' }))).map(({ title }) => title);
    assert.equal(titles.length, 3);
    for (const title of titles) assert.match(title, /^[^a-z]*“sequence-gap”[^a-z]*$/);
  });

  it('are turned off for good only where the client can', async () => {
    for (const initializationOptions of [undefined, {}, { commands: ['other'] }, { commands: TURN_RULE_OFF_COMMAND }]) {
      const commands = (await silencing(await startHere({ initializationOptions }))).map(({ command }) => command);
      assert.deepEqual(
        commands.map((each) => each?.command),
        [IGNORE_COMMAND, IGNORE_COMMAND],
      );
    }
  });

  it('are not offered for drafts that are in no folder of the workspace', async () => {
    const client = await startHere();
    for (const uri of ['untitled:Untitled-1', 'file:///elsewhere/a.讲稿', `${folder.uri()}2/a.讲稿`]) {
      await client.open(uri, GAP);
      const commands = (await silencing(client, uri)).map(({ command }) => command?.command);
      assert.deepEqual(commands, [TURN_RULE_OFF_COMMAND], uri);
    }
  });

  it('are gone, and stay away where their text goes, until they are taken off the list', async () => {
    const client = await startHere();
    assert.deepEqual(await rules(client), ['sequence-gap']);
    const refreshes = client.heard.refreshes;
    assert.equal(await choose(client, 'Ignore this finding of “sequence-gap”'), null);
    await untilThere('the refresh', () => client.heard.refreshes > refreshes);
    assert.equal(folder.read(LIST), listOf(ENTRY));
    assert.deepEqual(await rules(client), []);
    await client.change(folder.uri('a.讲稿'), 2, [{ range: headOf(0), text: '同志们：\n今天开会。\n' }]);
    assert.deepEqual(await rules(client), []);
    await client.open(folder.uri('稿/b.讲稿'), `在动员会上的讲话\n${GAP}`);
    assert.deepEqual(await rules(client, '稿/b.讲稿'), []);

    const [listed] = await client.ask<IgnoredInFolder[]>(IGNORED_REQUEST);
    const entries = [{ kind: 'finding', ...ENTRY } as const];
    assert.deepEqual(listed, { folder: folder.uri(), entries: [{ entry: entries[0], isUsed: true }] });
    assert.equal(await client.ask(REMOVE_IGNORED_REQUEST, { folder: folder.uri(), entries }), null);
    assert.equal(folder.read(LIST), listOf());
    assert.deepEqual(await rules(client), ['sequence-gap']);
    assert.deepEqual(await rules(client, '稿/b.讲稿'), ['sequence-gap']);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are gone from one draft, for one rule', async () => {
    const client = await startHere();
    await client.open(folder.uri('b.讲稿'), GAP);
    await client.open(folder.uri('c.讲稿'), MENDABLE);
    const before = await rules(client, 'c.讲稿');
    await choose(client, 'Ignore “sequence-gap” in this draft');
    assert.deepEqual(await rules(client), []);
    assert.deepEqual(await rules(client, 'b.讲稿'), ['sequence-gap']);
    assert.deepEqual(await rules(client, 'c.讲稿'), before);
  });

  it('are told as in no draft any more', async () => {
    folder.write(LIST, listOf(ENTRY));
    folder.write('b.讲稿', SOUND);
    const client = await start({ folders: [folder.uri()] });
    const isUsed = async () => (await client.ask<IgnoredInFolder[]>(IGNORED_REQUEST))[0]?.entries[0]?.isUsed;
    assert.equal(await isUsed(), false);
    folder.write('b.讲稿', GAP);
    assert.equal(await isUsed(), true);
  });

  it('come to editors that are sent findings, too', async () => {
    const client = await startHere({ capabilities: {} });
    await untilThere('the finding', () => toldOf(client, 'a.讲稿')?.length === 1);
    await choose(client, 'Ignore this finding of “sequence-gap”');
    await untilThere('the finding to go', () => toldOf(client, 'a.讲稿')?.length === 0);
  });

  it('are those of the list as somebody else has changed it', async () => {
    const client = await startHere();
    assert.deepEqual(await rules(client), ['sequence-gap']);
    folder.write(LIST, listOf(ENTRY));
    await client.filesChanged(folder.uri(LIST));
    assert.deepEqual(await rules(client), []);
    rmSync(folder.path('.jianggao'), { recursive: true });
    await client.filesChanged(folder.uri('.jianggao'));
    assert.deepEqual(await rules(client), ['sequence-gap']);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are those of two sessions, however they write', async () => {
    const [one, other] = [await startHere(), await startHere()];
    await one.execute({ title: '', command: IGNORE_COMMAND, arguments: [folder.uri(), { kind: 'finding', ...ENTRY }] });
    const inDraft = { kind: 'rule', rule: 'level-skip', file: 'b.讲稿' };
    await other.execute({ title: '', command: IGNORE_COMMAND, arguments: [folder.uri(), inDraft] });
    const { findings, rules: ignoredRules } = JSON.parse(folder.read(LIST));
    assert.deepEqual([findings.length, ignoredRules.length], [1, 1]);
    assert.deepEqual(await rules(other), []);
  });

  describe('on a list that is broken', () => {
    const BROKEN = '{\n  "findings": [\n    { "rule": 3, "text": "四、压实责任" }\n  ]\n}\n';

    it('are told at that place, and the list is not written over', async () => {
      folder.write(LIST, BROKEN);
      const client = await startHere();
      const [problem, ...others] = await untilThere('the problem', () => toldOf(client, LIST));
      assert.deepEqual(problem?.range, { start: { line: 2, character: 14 }, end: { line: 2, character: 15 } });
      assert.match(String(problem?.message), /Expected a text of 1 to 200 characters/);
      assert.deepEqual(others, []);
      assert.deepEqual(await rules(client), ['sequence-gap']);
      await assert.rejects(
        choose(client, 'Ignore this finding of “sequence-gap”'),
        failsWith(LSPErrorCodes.RequestFailed, /“\.jianggao\/ignored\.json” is broken in line 3/),
      );
      assert.equal(folder.read(LIST), BROKEN);
      assert.deepEqual(client.heard.errors, []);

      folder.write(LIST, '{}');
      await client.filesChanged(folder.uri(LIST));
      await rules(client);
      await untilThere('the problem to go', () => toldOf(client, LIST)?.length === 0);
      await choose(client, 'Ignore this finding of “sequence-gap”');
      assert.deepEqual(await rules(client), []);
    });

    it('stay away as they did before it was', async () => {
      folder.write(LIST, listOf(ENTRY));
      const client = await startHere();
      assert.deepEqual(await rules(client), []);
      folder.write(LIST, BROKEN);
      await client.filesChanged(folder.uri(LIST));
      assert.deepEqual(await rules(client), []);
      await untilThere('the problem', () => toldOf(client, LIST)?.length === 1);
    });

    it('or hostile keep no draft from being checked', async () => {
      const client = await startHere();
      for (const hostile of ['['.repeat(2_000_000), ' '.repeat(10_000_000), `[${'{},'.repeat(500_000)}1]`]) {
        folder.write(LIST, hostile);
        await client.filesChanged(folder.uri(LIST));
        assert.deepEqual(await rules(client), ['sequence-gap']);
      }
      rmSync(folder.path(LIST));
      mkdirSync(folder.path(LIST));
      await client.filesChanged(folder.uri(LIST));
      assert.deepEqual(await rules(client), ['sequence-gap']);
      assert.deepEqual(client.heard.errors, []);
    });
  });

  it('are refused with the reason where the list cannot be written', async () => {
    folder.write('.jianggao', 'a file');
    const client = await startHere({ locale: 'zh-cn' });
    const [action] = await silencing(client);
    await assert.rejects(
      client.execute(action?.command),
      failsWith(LSPErrorCodes.RequestFailed, /^“\.jianggao\/ignored\.json”无法写入：/),
    );
    assert.equal(folder.read('.jianggao'), 'a file');
    assert.deepEqual(await rules(client), ['sequence-gap']);
  });

  it('are refused where a client asks for nonsense, and nothing is written', async () => {
    const client = await startHere();
    const entry = { kind: 'finding', ...ENTRY };
    for (const [command, args] of [
      [IGNORE_COMMAND, [`${folder.uri()}/..`, entry]],
      [IGNORE_COMMAND, [`${folder.uri()}/`, entry]],
      [IGNORE_COMMAND, [folder.uri(), { ...entry, kind: 'all' }]],
      [IGNORE_COMMAND, []],
      ['jianggao.unheardOf', [folder.uri(), entry]],
    ] as const)
      await assert.rejects(
        client.execute({ title: '', command, arguments: [...args] }),
        failsWith(ErrorCodes.InvalidParams, /./),
      );
    const removing = client.ask(REMOVE_IGNORED_REQUEST, { folder: 'file:///', entries: [] });
    await assert.rejects(removing, failsWith(ErrorCodes.InvalidParams, /./));
    assert.deepEqual(folder.list(), []);
  });
});
