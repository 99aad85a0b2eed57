import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import {
  LEARN_MODEL_REQUEST,
  MODEL_IN_FORCE_REQUEST,
  MODELS_CHANGED_NOTIFICATION,
  MODELS_REQUEST,
  type ModelChoice,
  type ModelInForce,
} from '../../protocol/requests';
import { BUILTIN_MODELS } from '../../server/src/models/builtinModels';
import { readModel } from '../../server/src/models/readModel';
import { writeModel } from '../../server/src/models/writeModel';
import { useFolder } from '../support/folder';
import { type TestClient, untilThere, useClients } from './client';
import { SOUND } from './drafts';

const MODEL = '.jianggao/models/春灌.json';
const [RALLY] = BUILTIN_MODELS;
const jsonOf = (title: string) => writeModel({ ...RALLY, title });

describe('models', () => {
  const start = useClients();
  const folder = useFolder();

  async function startWith(model: string | undefined, options: Parameters<typeof start>[0] = {}) {
    const settings = { model };
    const client = await start({ folders: [folder.uri()], configuration: () => settings, ...options });
    await client.open(folder.uri('a.讲稿'), SOUND);
    return { client, settings };
  }

  const inForce = (client: TestClient, uri = folder.uri('a.讲稿')) =>
    client.ask<ModelInForce | null>(MODEL_IN_FORCE_REQUEST, { uri });
  const titleOf = async (client: TestClient, uri?: string) => (await inForce(client, uri))?.title;
  const namesOf = async (client: TestClient, params: unknown = {}) =>
    (await client.ask<ModelChoice[]>(MODELS_REQUEST, params)).map(({ name }) => name);
  const toldOf = ({ heard }: TestClient) =>
    heard.published.findLast(({ uri }) => uri === new URL(folder.uri(MODEL)).toString())?.diagnostics;

  it('are chosen by the draft unless the setting names one', async () => {
    const { client, settings } = await startWith(undefined);
    const automatic = await inForce(client);
    assert.equal(automatic?.isAutomatic, true);
    assert.notEqual(automatic.reason, '');
    settings.model = 'report';
    await client.settingsChanged();
    assert.deepEqual(await inForce(client), {
      name: 'report',
      title: 'Work report',
      isAutomatic: false,
      reason: 'The setting “jianggao.model” names it',
    });
    assert.equal(await inForce(client, 'file:///never/opened'), null);
    assert.deepEqual(client.heard.errors, []);
  });

  it('of the folder are chosen by the setting, as their files are now', async () => {
    folder.write(MODEL, jsonOf('去年的'));
    const { client } = await startWith('春灌');
    let changes = 0;
    client.connection.onNotification(MODELS_CHANGED_NOTIFICATION, () => void changes++);
    assert.equal(await titleOf(client), '去年的');
    folder.write(MODEL, jsonOf('今年的'));
    await client.filesChanged(folder.uri(MODEL));
    assert.equal(await titleOf(client), '今年的');
    assert.ok(changes > 0);
    folder.write(MODEL, jsonOf('今年的').replace('"uncounted"', '"loud"'));
    await client.filesChanged(folder.uri(MODEL));
    assert.equal(await titleOf(client), '今年的');
    const [problem, ...others] = await untilThere('the problem', () => toldOf(client));
    assert.equal(problem?.range.start.line, 9);
    assert.match(
      String(problem?.message),
      /^Not in force: Expected one of "counted".* What was read of this file before stays in force\.$/,
    );
    assert.deepEqual(others, []);
    folder.write(MODEL, jsonOf('明年的'));
    await client.filesChanged(folder.uri(MODEL));
    assert.equal(await titleOf(client), '明年的');
    await untilThere('the problem to go', () => toldOf(client)?.length === 0);
    assert.deepEqual(client.heard.messages, []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('that are missing or were never right are named once, and each draft decides', async () => {
    folder.write(MODEL, '{');
    for (const name of ['秋收', '春灌', '../models/春灌']) {
      const { client } = await startWith(name, { locale: 'zh-cn' });
      await client.open(folder.uri('b.讲稿'), SOUND);
      for (const uri of [folder.uri('a.讲稿'), folder.uri('b.讲稿')])
        assert.equal((await inForce(client, uri))?.isAutomatic, true);
      await client.settingsChanged();
      assert.equal((await inForce(client))?.isAutomatic, true);
      assert.equal(client.heard.messages.length, 1);
      assert.ok(client.heard.messages[0]?.message.includes(name));
    }
  });

  it('that go are named again where they had come back', async () => {
    const { client } = await startWith('春灌');
    const changes = async (isThere: boolean) => {
      if (isThere) folder.write(MODEL, jsonOf('今年的'));
      else rmSync(folder.path(MODEL), { force: true });
      await client.filesChanged(folder.uri(MODEL));
      assert.equal((await inForce(client))?.isAutomatic, !isThere);
      return client.heard.messages.length;
    };
    assert.equal(await changes(false), 1);
    assert.equal(await changes(false), 1);
    assert.equal(await changes(true), 1);
    assert.equal(await changes(false), 2);
  });

  it('of the first folder hold for drafts that are in none', async () => {
    folder.write(MODEL, jsonOf('今年的'));
    const { client } = await startWith('春灌');
    await client.open('untitled:Untitled-1', SOUND);
    assert.equal(await titleOf(client, 'untitled:Untitled-1'), '今年的');
    assert.deepEqual(client.heard.messages, []);
  });

  it('are each folder’s own', async () => {
    folder.write(MODEL, jsonOf('县里的'));
    folder.write(`乡/${MODEL}`, jsonOf('乡里的'));
    const { client } = await startWith('春灌', { folders: [folder.uri('乡'), folder.uri()] });
    await client.open(folder.uri('乡/a.讲稿'), SOUND);
    assert.equal(await titleOf(client), '县里的');
    assert.equal(await titleOf(client, folder.uri('乡/a.讲稿')), '乡里的');
  });

  it('come and go with their folder', async () => {
    folder.write(MODEL, '{');
    folder.write(`乡/${MODEL}`, jsonOf('乡里的'));
    const { client } = await startWith('春灌');
    const [problem] = (await untilThere('the problem', () => toldOf(client))) ?? [];
    assert.equal(problem?.message, 'Not in force: This is no JSON. Nothing of this file is used.');
    const event = {
      added: [{ uri: folder.uri('乡'), name: '乡' }],
      removed: [{ uri: folder.uri(), name: '' }],
    };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await client.open(folder.uri('乡/a.讲稿'), SOUND);
    assert.equal(await titleOf(client, folder.uri('乡/a.讲稿')), '乡里的');
    await untilThere('the problem to go', () => toldOf(client)?.length === 0);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are listed, the built-in ones first', async () => {
    folder.write(MODEL, jsonOf('今年的'));
    folder.write('.jianggao/models/brief.json', jsonOf('简短的'));
    const { client } = await startWith(undefined, { locale: 'zh-cn' });
    const names = ['rally', 'standard', 'report', 'brief', 'address', '春灌'];
    assert.deepEqual(await namesOf(client), names);
    assert.deepEqual(await namesOf(client, { uri: folder.uri('a.讲稿') }), names);
    assert.deepEqual(await namesOf(client, null), names);
    const models = await client.ask<ModelChoice[]>(MODELS_REQUEST, {});
    assert.deepEqual(models.map(({ title, isBuiltin }) => [title, isBuiltin]).slice(-2), [
      ['致辞', true],
      ['今年的', false],
    ]);
    const { client: alone } = await startWith(undefined, { folders: [] });
    assert.deepEqual(await namesOf(alone), ['rally', 'standard', 'report', 'brief', 'address']);
  });

  describe('that are learned', () => {
    const learn = (client: TestClient, name: unknown, replace = false, uri = folder.uri('a.讲稿')) =>
      client.ask(LEARN_MODEL_REQUEST, { uri, name, replace });
    const isRefused = (error: unknown) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed;

    it('are written, and replaced only when that is asked for', async () => {
      const { client } = await startWith('春灌', { capabilities: { workspace: { configuration: true } } });
      assert.deepEqual(await learn(client, '春灌'), { uri: new URL(folder.uri(MODEL)).toString() });
      const written = folder.read(MODEL);
      const reading = readModel('春灌', written);
      assert.ok(reading.kind === 'value');
      assert.equal(reading.value.description, '在云岫县冬修水利动员会上的讲话');
      assert.equal(await titleOf(client), reading.value.title);
      folder.write(MODEL, jsonOf('我改过的'));
      assert.deepEqual(await learn(client, '春灌'), { exists: true });
      assert.equal(folder.read(MODEL), jsonOf('我改过的'));
      assert.deepEqual(await learn(client, '春灌', true), { uri: new URL(folder.uri(MODEL)).toString() });
      assert.equal(folder.read(MODEL), written);
      assert.deepEqual(
        folder.list().filter((name) => name.endsWith('.tmp')),
        [],
      );
      assert.deepEqual(client.heard.errors, []);
    });

    it('have no name that leads elsewhere or has a meaning of its own', async () => {
      const { client } = await startWith(undefined);
      for (const name of [
        '',
        ' ',
        '.',
        '..',
        'a/b',
        '../a',
        'a\\b',
        '/a',
        'C:a',
        'a\u0000',
        'auto',
        'rally',
        '.a',
        'a.',
        ' a',
        '长'.repeat(61),
        'a'.repeat(1_000_000),
        3,
        null,
        undefined,
        ['a'],
      ])
        await assert.rejects(learn(client, name, true), isRefused, String(name));
      assert.deepEqual(folder.list(), []);
      assert.deepEqual(client.heard.errors, []);
    });

    it('need an open draft and a folder', async () => {
      const { client } = await startWith(undefined);
      await assert.rejects(learn(client, '春灌', false, folder.uri('b.讲稿')), isRefused);
      const { client: alone } = await startWith(undefined, { folders: [] });
      await assert.rejects(learn(alone, '春灌'), isRefused);
      assert.deepEqual(folder.list(), []);
    });

    it('are refused where there is nothing to learn', async () => {
      const { client } = await startWith(undefined);
      const uri = folder.uri('b.讲稿');
      await client.open(uri, '买盐。\n');
      await assert.rejects(learn(client, '春灌', false, uri), (error) => {
        assert.ok(isRefused(error));
        assert.match((error as Error).message, /^There is no structure to learn here: /);
        return true;
      });
      assert.deepEqual(folder.list(), []);
    });

    it('are refused with the reason where they cannot be written', async () => {
      folder.write('.jianggao/models', 'a file');
      const { client } = await startWith(undefined);
      await assert.rejects(learn(client, '春灌'), (error) => {
        assert.ok(isRefused(error));
        assert.match((error as Error).message, /^“\.jianggao\/models\/春灌\.json” could not be written: /);
        return true;
      });
      rmSync(folder.path('.jianggao/models'));
      await learn(client, '春灌');
      assert.deepEqual(folder.list(), ['.jianggao', '.jianggao/models', MODEL]);
    });
  });
});
