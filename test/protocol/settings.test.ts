import assert from 'node:assert/strict';
import { type ClientCapabilities, DiagnosticSeverity, MessageType } from 'vscode-languageserver/node';
import { FULL_CAPABILITIES, untilThere, useClients } from './client';
import { MENDABLE } from './drafts';

const URI = 'file:///drafts/rally.jianggao';
const OWN_SEVERITIES = [
  ['marker-brackets', DiagnosticSeverity.Warning],
  ['marker-brackets', DiagnosticSeverity.Warning],
  ['sequence-order', DiagnosticSeverity.Error],
];

/** An editor that has settings, and waits for findings. */
const PUSHED_CAPABILITIES: ClientCapabilities = { workspace: { configuration: true } };

const refuse = (): never => {
  throw new Error('not supported');
};

describe('settings', () => {
  const start = useClients();

  /** Opens a draft under a value of the section `jianggao`, which a test may replace. */
  async function startWith(value: unknown, options: Parameters<typeof start>[0] = {}) {
    const settings = { value };
    const client = await start({ configuration: () => settings.value, ...options });
    await client.open(URI, MENDABLE);
    const found = async () => (await client.diagnostics(URI)).map(({ code, severity }) => [code, severity]);
    return { client, settings, found };
  }

  it('set the severity of a rule or turn it off, and are asked for once', async () => {
    const { client, found } = await startWith({ rules: { 'sequence-order': 'hint', 'marker-brackets': 'off' } });
    assert.deepEqual(await found(), [['sequence-order', DiagnosticSeverity.Hint]]);
    assert.deepEqual(await found(), [['sequence-order', DiagnosticSeverity.Hint]]);
    assert.equal(client.heard.settingsRequests, 1);
    assert.deepEqual(client.heard.messages, []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('keep a rule that is off from fixing, too', async () => {
    const { client } = await startWith({ rules: { 'sequence-order': 'off', 'marker-brackets': 'off' } });
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(await client.codeActions(URI, everywhere, ['quickfix', 'source.fixAll']), []);
  });

  for (const value of [null, {}, { rules: null }, { rules: {}, trace: { server: 'off' } }]) {
    it(`are the defaults where they say ${JSON.stringify(value)}`, async () => {
      const { client, found } = await startWith(value);
      assert.deepEqual(await found(), OWN_SEVERITIES);
      assert.deepEqual(client.heard.messages, []);
    });
  }

  for (const [value, name] of [
    ['strict', 'jianggao'],
    [[], 'jianggao'],
    [7, 'jianggao'],
    [{ rules: 'all' }, 'jianggao.rules'],
    [{ rules: ['sequence-order'] }, 'jianggao.rules'],
    [{ rules: true }, 'jianggao.rules'],
    [{ rules: { 'sequence-order': 'loud' } }, 'jianggao.rules.sequence-order'],
    [{ rules: { 'sequence-order': 2 } }, 'jianggao.rules.sequence-order'],
    [{ rules: { 'sequence-order': null } }, 'jianggao.rules.sequence-order'],
    [{ rules: { 'sequence-odour': 'off' } }, 'jianggao.rules.sequence-odour'],
    [{ rules: { toString: 'off' } }, 'jianggao.rules.toString'],
  ] as const) {
    it(`are the defaults where they say ${JSON.stringify(value)}, and ${name} is named to the user`, async () => {
      const { client, found } = await startWith(value);
      assert.deepEqual(await found(), OWN_SEVERITIES);
      const { type, message } = await untilThere('the message', () => client.heard.messages[0]);
      assert.equal(type, MessageType.Warning);
      assert.ok(message.includes(`“${name}”`), message);
      assert.equal(client.heard.messages.length, 1);
      assert.deepEqual(client.heard.errors, []);
    });
  }

  it('stay in force beside a wrong one', async () => {
    const { client, found } = await startWith({ rules: { 'sequence-order': 'loud', 'marker-brackets': 'off' } });
    assert.deepEqual(await found(), [['sequence-order', DiagnosticSeverity.Error]]);
    await untilThere('the message', () => client.heard.messages.length === 1);
  });

  it('are complained of in the reader’s language', async () => {
    const { client, found } = await startWith({ rules: 'all' }, { locale: 'zh-cn' });
    await found();
    const { message } = await untilThere('the message', () => client.heard.messages[0]);
    assert.equal(message, '设置项“jianggao.rules”应为对象，已改用默认值。');
  });

  it('are the defaults where the editor cannot tell them', async () => {
    const { found } = await startWith(undefined, { configuration: refuse });
    assert.deepEqual(await found(), OWN_SEVERITIES);
  });

  it('are never asked of an editor that has none', async () => {
    const { client, found } = await startWith(
      { rules: { 'marker-brackets': 'off' } },
      { capabilities: { textDocument: { diagnostic: {} } } },
    );
    assert.deepEqual(await found(), OWN_SEVERITIES);
    await client.settingsChanged();
    assert.deepEqual(await found(), OWN_SEVERITIES);
    assert.equal(client.heard.settingsRequests, 0);
  });

  it('are the defaults as long as the editor owes an answer, and in force when it comes', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const owed = new Promise<unknown>((resolve) => {
      answer = resolve;
    });
    const client = await start({ configuration: () => owed });
    await client.open(URI, MENDABLE);
    const found = async () => (await client.diagnostics(URI)).map(({ code, severity }) => [code, severity]);
    assert.deepEqual(await found(), OWN_SEVERITIES);
    answer({ rules: { 'sequence-order': 'off' } });
    await untilThere('a refresh', () => client.heard.refreshes > 0);
    assert.deepEqual(await found(), OWN_SEVERITIES.slice(0, 2));
  });

  describe('that change', () => {
    const NO_BRACKETS = { rules: { 'marker-brackets': 'off' } };

    it('make the editor ask again, and are in force then', async () => {
      const { client, settings, found } = await startWith(null);
      assert.deepEqual(await found(), OWN_SEVERITIES);
      settings.value = NO_BRACKETS;
      await client.settingsChanged();
      await untilThere('the refresh', () => client.heard.refreshes === 1);
      assert.deepEqual(await found(), [['sequence-order', DiagnosticSeverity.Error]]);
      settings.value = null;
      await client.settingsChanged();
      assert.deepEqual(await found(), OWN_SEVERITIES);
      assert.deepEqual(client.heard.errors, []);
    });

    it('are complained of again where they were mended meanwhile, and only then', async () => {
      const wrong = { rules: 'all' };
      const { client, settings, found } = await startWith(wrong);
      for (const [value, told] of [
        [wrong, 1],
        [null, 1],
        [wrong, 2],
      ] as const) {
        settings.value = value;
        await client.settingsChanged();
        await found();
        assert.equal(client.heard.messages.length, told);
      }
    });

    it('are in force without a word to an editor that cannot be told', async () => {
      const { workspace = {}, ...capabilities } = FULL_CAPABILITIES;
      const { diagnostics: _, ...quiet } = workspace;
      const { client, settings, found } = await startWith(null, {
        capabilities: { ...capabilities, workspace: quiet },
      });
      await found();
      settings.value = NO_BRACKETS;
      await client.settingsChanged();
      assert.deepEqual(await found(), [['sequence-order', DiagnosticSeverity.Error]]);
      assert.equal(client.heard.refreshes, 0);
    });

    it('do no harm where the editor refuses to ask again', async () => {
      const { client, settings, found } = await startWith(null, { refresh: refuse });
      await found();
      settings.value = NO_BRACKETS;
      await client.settingsChanged();
      await untilThere('the refresh', () => client.heard.refreshes === 1);
      assert.deepEqual(await found(), [['sequence-order', DiagnosticSeverity.Error]]);
    });

    it('bring new findings for every open draft where the server sends them', async () => {
      const { client, settings } = await startWith(null, { capabilities: PUSHED_CAPABILITIES });
      const other = 'file:///drafts/other.jianggao';
      await client.open(other, MENDABLE);
      const published = (uri: string) => client.heard.published.findLast((each) => each.uri === uri)?.diagnostics;
      for (const uri of [URI, other]) await untilThere('all findings', () => published(uri)?.length === 3);
      settings.value = NO_BRACKETS;
      await client.settingsChanged();
      for (const uri of [URI, other]) await untilThere('fewer findings', () => published(uri)?.length === 1);
      assert.deepEqual(client.heard.errors, []);
    });
  });
});
