import assert from 'node:assert/strict';
import {
  RESEMBLES_SPEECH_REQUEST,
  SCAFFOLD_REQUEST,
  type ScaffoldAnswer,
  type ScaffoldParams,
} from '../../protocol/requests';
import { BUILTIN_MODELS, rally } from '../../server/src/models/builtinModels';
import { writeModel } from '../../server/src/models/writeModel';
import { useFolder } from '../support/folder';
import { type TestClient, useClients } from './client';

const GIVEN = { occasion: '全县春灌工作推进会', salutation: '同志们' };
const SPEECH = ['在全县春灌工作推进会上的讲话', '同志们：', '下面，我讲三点意见。']
  .concat(['一、认清形势', '二、抓住关键', '三、压实责任'].flatMap((heading) => [heading, '渠水要省着用。'.repeat(12)]))
  .join('\n');

const scaffold = (client: TestClient, params: ScaffoldParams) =>
  client.ask<ScaffoldAnswer | null>(SCAFFOLD_REQUEST, params);

describe('a new speech', () => {
  const start = useClients();
  const folder = useFolder();

  it('is written after any built-in model, and has no fault when it is opened', async () => {
    const client = await start();
    for (const { name } of BUILTIN_MODELS) {
      const answer = await scaffold(client, { model: name, ...GIVEN });
      assert.ok(answer, name);
      assert.match(answer.text, /^在全县春灌工作推进会上的/);
      assert.match(answer.snippet, /\$\{1:/);
      const uri = `untitled:${name}.jianggao`;
      await client.open(uri, answer.text);
      const found = (await client.diagnostics(uri)).filter(({ code }) => code !== 'placeholder');
      assert.deepEqual(found, [], name);
    }
    assert.deepEqual(client.heard.errors, []);
  });

  it('is written after a model of the workspace', async () => {
    folder.write('.jianggao/models/春灌.json', writeModel({ ...rally, levels: rally.levels.slice(0, 1) }));
    const client = await start({ folders: [folder.uri()] });
    const answer = await scaffold(client, { model: '春灌', ...GIVEN });
    assert.equal(answer?.text.match(/^[一二三]、/gm)?.length, 3);
    assert.doesNotMatch(answer?.text ?? '', /（一）|\(一\)/);
  });

  it('is none after a model that there is not, nor after words that are none', async () => {
    const client = await start();
    for (const model of ['auto', 'nowhere', '', '__proto__'])
      assert.equal(await scaffold(client, { model, ...GIVEN }), null, model);
    for (const params of [null, {}, { model: 3 }, { model: ['rally'] }])
      assert.equal(await client.ask(SCAFFOLD_REQUEST, params), null, JSON.stringify(params));
    const bare = await client.ask<ScaffoldAnswer>(SCAFFOLD_REQUEST, { model: 'rally', occasion: 7 });
    assert.match(bare.text, /^在【请填写会议名称】上的讲话\n同志们/);
    assert.deepEqual(client.heard.errors, []);
  });
});

describe('a text that is no draft', () => {
  const start = useClients();
  const resembles = (client: TestClient, params: unknown) => client.ask<boolean>(RESEMBLES_SPEECH_REQUEST, params);

  it('is told by whether it resembles a speech', async () => {
    const client = await start();
    assert.equal(await resembles(client, { text: SPEECH }), true);
    assert.equal(await resembles(client, { text: '给老丁打电话。'.repeat(100) }), false);
  });

  it('is looked at as far as it begins like one, however long it is', async () => {
    const client = await start();
    assert.equal(await resembles(client, { text: SPEECH + '\n渠水要省着用。'.repeat(150_000) }), true);
    assert.equal(await resembles(client, { text: '渠水要省着用。\n'.repeat(5_000) + SPEECH }), false);
  });

  it('is no speech where there is no text', async () => {
    const client = await start();
    for (const params of [null, {}, { text: 3 }, { text: '' }]) assert.equal(await resembles(client, params), false);
    assert.deepEqual(client.heard.errors, []);
  });
});
