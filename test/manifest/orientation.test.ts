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
    }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
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

  it('gives keys to commands that there are, in drafts and in the structure view only, and no key to two of them', () => {
    const commands = contributes.commands.map(({ command }) => command);
    for (const { command, when } of contributes.keybindings) {
      assert.ok(command === 'runCommands' || commands.includes(command), command);
      assert.match(
        when,
        /editorLangId == jianggao \|\| editorLangId in jianggao\.languages|focusedView == jianggao\.structure/,
        command,
      );
    }
    for (const keys of [
      contributes.keybindings.map(({ key, when }) => `${key} ${when}`),
      contributes.keybindings.map(({ key, mac = key, when }) => `${mac} ${when}`),
    ])
      assert.equal(new Set(keys).size, keys.length);
  });

  it('asks in the structure view nothing about the editor in front, which may be a walkthrough beside the draft', () => {
    const { keybindings, menus } = contributes;
    const inView = [...keybindings, ...(menus['view/item/context'] ?? [])].filter(({ when }) =>
      when?.includes('jianggao.structure'),
    );
    assert.notEqual(inView.length, 0);
    for (const { command, when } of inView) assert.doesNotMatch(when ?? '', /activeEditor/, command);
  });
});
