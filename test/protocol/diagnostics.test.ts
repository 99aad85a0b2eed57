import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { type TestClient, untilThere, useClients } from './client';
import { GAP, MENDABLE, MENDED, SOUND } from './drafts';

const URI = 'file:///drafts/会议讲话.txt';
const OTHER = 'untitled:Untitled-1';

/** The page of a rule in the project, of which the server is a part. */
const pageOf = (rule: string): string => new URL(`../../docs/rules/${rule}.md`, import.meta.url).href;

const published = (client: TestClient, uri: string) => client.heard.published.filter((each) => each.uri === uri);
const untilPublished = (client: TestClient, uri: string, version: number) =>
  untilThere(`version ${version} of ${uri}`, () => published(client, uri).find((each) => each.version === version));

describe('findings that the editor asks for', () => {
  const start = useClients();

  it('say what is wrong, where, how grave, and what it is compared with', async () => {
    const client = await start();
    await client.open(URI, GAP);
    assert.deepEqual(await client.diagnostics(URI), [
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 2 } },
        severity: DiagnosticSeverity.Error,
        code: 'sequence-gap',
        codeDescription: { href: pageOf('sequence-gap') },
        source: 'jianggao',
        message: 'Expected “三、” here, found “四、”: a number is skipped',
        relatedInformation: [
          {
            location: { uri: URI, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } } },
            message: 'The item before is “二、”',
          },
        ],
      },
    ]);
    assert.deepEqual(client.heard.published, []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('lead to the pages that the editor names, or to those beside the server', async () => {
    for (const [initializationOptions, href] of [
      [{ rulePages: 'editor://pages/{rule}' }, 'editor://pages/sequence-gap'],
      [{ rulePages: ['{rule}'] }, pageOf('sequence-gap')],
      ['{rule}', pageOf('sequence-gap')],
    ] as const) {
      const client = await start({ initializationOptions });
      await client.open(URI, GAP);
      const [finding] = await client.diagnostics(URI);
      assert.equal(finding?.codeDescription?.href, href);
      assert.deepEqual(client.heard.errors, []);
    }
  });

  it('are none in a sound draft, an empty one and an unknown one', async () => {
    const client = await start();
    await client.open(URI, SOUND);
    await client.open(OTHER, '');
    assert.deepEqual(await client.diagnostics(URI), []);
    assert.deepEqual(await client.diagnostics(OTHER), []);
    assert.deepEqual(await client.diagnostics('file:///never/opened'), []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('speak the language of the editor', async () => {
    for (const [locale, message] of [
      ['zh-cn', '此处应为“三、”，现为“四、”：跳号'],
      ['zh-Hans', '此处应为“三、”，现为“四、”：跳号'],
      ['en', 'Expected “三、” here, found “四、”: a number is skipped'],
      ['fr', 'Expected “三、” here, found “四、”: a number is skipped'],
    ] as const) {
      const client = await start({ locale });
      await client.open(URI, GAP);
      assert.deepEqual(
        (await client.diagnostics(URI)).map((diagnostic) => diagnostic.message),
        [message],
        locale,
      );
    }
  });

  it('keep two drafts apart', async () => {
    const client = await start();
    await client.open(URI, GAP);
    await client.open(OTHER, MENDABLE);
    const rules = async (uri: string) => (await client.diagnostics(uri)).map(({ code }) => code);
    const [one, other] = await Promise.all([rules(URI), rules(OTHER)]);
    assert.deepEqual(one, ['sequence-gap']);
    assert.deepEqual(other, ['marker-brackets', 'marker-brackets', 'sequence-order']);
    await client.change(OTHER, 2, [{ text: MENDED }]);
    assert.deepEqual(await rules(URI), ['sequence-gap']);
    assert.deepEqual(await rules(OTHER), []);
    await client.close(URI);
    assert.deepEqual(await rules(URI), []);
    assert.deepEqual(await rules(OTHER), []);
  });

  it('are of the text that was opened last, though its version is the same', async () => {
    const client = await start();
    await client.open(URI, GAP);
    assert.equal((await client.diagnostics(URI)).length, 1);
    await client.close(URI);
    await client.open(URI, SOUND);
    assert.deepEqual(await client.diagnostics(URI), []);
  });
});

describe('findings that the server sends', () => {
  const start = useClients();
  const startPushed = () => start({ capabilities: {} });

  it('come after a draft was opened and after it changed, with its version', async () => {
    const client = await startPushed();
    await client.open(URI, GAP, 7);
    const first = await untilPublished(client, URI, 7);
    assert.deepEqual(
      first.diagnostics.map(({ code, range }) => [code, range.start.line]),
      [['sequence-gap', 2]],
    );
    await client.change(URI, 8, [
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } }, text: '三' },
      { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } }, text: '四' },
    ]);
    assert.deepEqual((await untilPublished(client, URI, 8)).diagnostics, []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('lead to the pages of their rules in an editor that opens them, and in no other', async () => {
    for (const [publishDiagnostics, expected] of [
      [{ codeDescriptionSupport: true }, { href: pageOf('sequence-gap') }],
      [{}, undefined],
    ] as const) {
      const client = await start({ capabilities: { textDocument: { publishDiagnostics } } });
      await client.open(URI, GAP);
      const [finding] = (await untilPublished(client, URI, 1)).diagnostics;
      assert.deepEqual(finding?.codeDescription, expected);
    }
  });

  it('end with those of the last version after a burst of changes, and are not sent for each', async () => {
    const client = await startPushed();
    await client.open(URI, SOUND, 1);
    const last = 60;
    for (let version = 2; version < last; version++)
      await client.change(URI, version, [
        { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: '又' },
      ]);
    await client.change(URI, last, [{ text: GAP }]);
    assert.equal((await untilPublished(client, URI, last)).diagnostics.length, 1);
    const versions = published(client, URI).map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((one, other) => one - other),
    );
    assert.ok(versions.length < last / 2, `sent ${versions.length} times`);
  });

  it('are taken back when a draft is closed, and only that one’s', async () => {
    const client = await startPushed();
    await client.open(URI, GAP);
    await client.open(OTHER, GAP);
    await untilPublished(client, URI, 1);
    await untilPublished(client, OTHER, 1);
    await client.close(URI);
    const last = await untilThere('the clearing', () =>
      published(client, URI).find((each) => each.diagnostics.length === 0),
    );
    assert.equal(last.version, undefined);
    assert.equal(published(client, OTHER).at(-1)?.diagnostics.length, 1);
  });

  it('do not come back for a draft that was closed before they were sent', async () => {
    const client = await startPushed();
    await client.open(URI, GAP);
    await client.close(URI);
    await client.open(OTHER, GAP);
    await untilPublished(client, OTHER, 1);
    assert.deepEqual(published(client, URI).at(-1), { uri: URI, diagnostics: [] });
    assert.ok(published(client, URI).every(({ diagnostics }) => diagnostics.length === 0));
  });
});
