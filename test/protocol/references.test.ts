import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  type Location,
  type LocationLink,
  type Range,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { FULL_CAPABILITIES, type TestClient, useClients } from './client';

const URI = 'file:///drafts/rally.jianggao';
const DRAFT = `在云岫县冬修水利动员会上的讲话
同志们：
下面，我讲三点意见。
一、认清形势
对当前的形势要有清醒的认识。
（一）旱涝的教训还在眼前。今年先抗旱、后排涝，说到底是蓄不住。
（二）设施的欠账还很沉重。渠道淤塞，塘坝渗漏。
二、突出重点
对照前述第（二）点，倒排工期。
三、压实责任
第一部分第（二）点讲的欠账，要有人还。县委文件第二部分也有要求。
`;
const LINES = DRAFT.split('\n');

/** The words of the draft in a range, with their line: `9: 三、`. */
const draw = ({ start, end }: Range): string =>
  `${start.line}: ${LINES[start.line]?.slice(start.character, end.line === start.line ? end.character : undefined)}`;
const place = (line: number, words: string) => ({ line, character: (LINES[line] ?? '').indexOf(words) });
const LINKING = {
  ...FULL_CAPABILITIES,
  textDocument: { ...FULL_CAPABILITIES.textDocument, definition: { linkSupport: true } },
};

describe('references in a draft', () => {
  const start = useClients();

  async function define(client: TestClient, line: number, words: string) {
    const params = { textDocument: { uri: URI }, position: place(line, words) };
    return (await client.answered(client.connection.sendRequest(DefinitionRequest.type, params))) ?? [];
  }

  async function refer(client: TestClient, line: number, words: string, includeDeclaration: boolean) {
    const params = { textDocument: { uri: URI }, position: place(line, words), context: { includeDeclaration } };
    const found = await client.answered(client.connection.sendRequest(ReferencesRequest.type, params));
    return (found ?? []).map(({ range }) => draw(range));
  }

  it('lead to the heading that they name, and announcements to all that they count', async () => {
    const client = await start({ capabilities: LINKING });
    await client.open(URI, DRAFT);
    const lead = async (line: number, words: string) =>
      ((await define(client, line, words)) as LocationLink[]).map(
        ({ originSelectionRange, targetUri, targetRange, targetSelectionRange }) => {
          assert.equal(targetUri, URI);
          assert.ok(originSelectionRange);
          return [originSelectionRange, targetSelectionRange, targetRange].map(draw).join(' → ');
        },
      );
    assert.deepEqual(await lead(8, '二'), ['8: 前述第（二）点 → 6: （二） → 6: （二）设施的欠账还很沉重']);
    assert.deepEqual(await lead(10, '第一部分'), ['10: 第一部分 → 3: 一、 → 3: 一、认清形势']);
    assert.deepEqual(await lead(2, '三点'), [
      '2: 下面，我讲三点意见。 → 3: 一、 → 3: 一、认清形势',
      '2: 下面，我讲三点意见。 → 7: 二、 → 7: 二、突出重点',
      '2: 下面，我讲三点意见。 → 9: 三、 → 9: 三、压实责任',
    ]);
    assert.deepEqual(await lead(7, '二、'), ['7: 二、 → 7: 二、 → 7: 二、突出重点']);
    assert.deepEqual(await lead(10, '二部分也'), []);
    assert.deepEqual(await lead(4, '清醒'), []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('lead there in editors without links, too', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const found = (await define(client, 8, '二')) as Location[];
    assert.deepEqual(
      found.map(({ uri, range }) => [uri, draw(range)]),
      [[URI, '6: （二）']],
    );
  });

  it('are found from the heading, and from each other', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const mentions = ['8: 前述第（二）点', '10: 第（二）点'];
    assert.deepEqual(await refer(client, 6, '（二）', false), mentions);
    assert.deepEqual(await refer(client, 6, '（二）', true), ['6: （二）', ...mentions]);
    assert.deepEqual(await refer(client, 10, '第（二）点讲', false), mentions);
    assert.deepEqual(await refer(client, 8, '前述', false), mentions);
    assert.deepEqual(await refer(client, 3, '一、', false), ['2: 下面，我讲三点意见。', '10: 第一部分']);
    assert.deepEqual(await refer(client, 2, '三点', false), ['3: 一、', '7: 二、', '9: 三、']);
    assert.deepEqual(await refer(client, 4, '清醒', true), []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are none of drafts that are not open, and nowhere outside of the text', async () => {
    const client = await start();
    assert.deepEqual(await define(client, 8, '二'), []);
    assert.deepEqual(await refer(client, 8, '二', true), []);
    await client.open(URI, DRAFT);
    const position = { line: 1_000_000, character: 1_000_000 };
    const params = { textDocument: { uri: URI }, position };
    assert.deepEqual(await client.answered(client.connection.sendRequest(DefinitionRequest.type, params)), []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are found in a draft with a hundred thousand of them', async () => {
    const client = await start();
    const many = 100_000;
    await client.open(URI, `一、认清形势\n二、突出重点\n${'责任见第二部分。\n'.repeat(many)}`);
    const params = { textDocument: { uri: URI }, position: { line: 1, character: 0 } };
    const found = await client.answered(
      client.connection.sendRequest(ReferencesRequest.type, { ...params, context: { includeDeclaration: false } }),
    );
    assert.equal(found?.length, many);
    assert.deepEqual(client.heard.errors, []);
  });
});
