import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import { readInitializationOptions } from './initializationOptions';
import { chooseRulePage } from './rulePages';

const PULLS: ClientCapabilities = { textDocument: { diagnostic: {} } };

function pageOf(initializationOptions: unknown, capabilities = PULLS, rule = 'sequence-gap'): string | undefined {
  const { rulePages } = readInitializationOptions(initializationOptions);
  return chooseRulePage(capabilities, rulePages, (id) => `packaged:${id}`)?.(rule);
}

describe('chooseRulePage', () => {
  it('takes the address that the editor gives', () => {
    assert.equal(pageOf({ rulePages: 'editor://pages/{rule}' }), 'editor://pages/sequence-gap');
    assert.equal(
      pageOf({ rulePages: 'editor://{rule}#{rule}' }, PULLS, '$& 一'),
      'editor://%24%26%20%E4%B8%80#%24%26%20%E4%B8%80',
    );
  });

  it('takes the packaged pages where the editor gives none, or something else', () => {
    const without = [
      undefined,
      null,
      'editor://{rule}',
      [],
      {},
      { rulePages: null },
      { rulePages: 7 },
      { rulePages: 'editor:' },
    ];
    for (const options of without) assert.equal(pageOf(options), 'packaged:sequence-gap', JSON.stringify(options));
  });

  it('has pages only for an editor that opens them', () => {
    const options = { rulePages: 'editor:{rule}' };
    const withSupport = (codeDescriptionSupport: boolean) => ({
      textDocument: { publishDiagnostics: { codeDescriptionSupport } },
    });
    assert.equal(pageOf(options, withSupport(true)), 'editor:sequence-gap');
    assert.equal(pageOf(options, withSupport(false)), undefined);
    assert.equal(pageOf(options, {}), undefined);
  });
});
