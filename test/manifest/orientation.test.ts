import assert from 'node:assert/strict';
import { TOKEN_TYPES } from '../../server/src/features/speechTokens';
import { readJson } from './project';

interface Contributed {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac?: string;
      readonly when: string;
      /** For `runCommands`: the editor's own, and ours with their arguments. */
      readonly args?: string | { readonly commands: readonly (string | { readonly command: string })[] };
    }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly {
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
  };
}

const { contributes } = readJson('package.json') as Contributed;

describe('the manifest, for orientation', () => {
  it('knows the tokens that the server sends, and gives each a colour', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      [...TOKEN_TYPES],
    );
    assert.deepEqual(
      contributes.semanticTokenScopes.flatMap(({ scopes }) => Object.keys(scopes)),
      [...TOKEN_TYPES],
    );
  });

  it('gives keys to commands that there are, in drafts and views of ours only, and no key to two of them', () => {
    const commands = contributes.commands.map(({ command }) => command);
    for (const { command, args, when } of contributes.keybindings) {
      const run = typeof args === 'object' ? args.commands : [{ command }];
      const ours = run.flatMap((each) => (typeof each === 'string' ? [] : [each.command]));
      assert.notEqual(ours.length, 0, command);
      for (const each of ours) assert.ok(commands.includes(each), each);
      assert.match(
        when,
        /editorLangId == jianggao \|\| editorLangId in jianggao\.languages|focusedView == jianggao\./,
        ours.join(),
      );
    }
    for (const keys of [
      contributes.keybindings.map(({ key, when }) => `${key} ${when}`),
      contributes.keybindings.map(({ key, mac = key, when }) => `${mac} ${when}`),
    ])
      assert.equal(new Set(keys).size, keys.length);
  });
});
