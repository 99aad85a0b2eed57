import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { extension } from './extension';
import { untilClean } from './findings';
import { openUntitled } from './samples';

interface SnippetFile {
  readonly language: string;
  readonly path: string;
}

/** The names of all snippets that the manifest contributes. */
function snippetNames(): string[] {
  const { extensionPath, packageJSON } = extension();
  const files: SnippetFile[] = packageJSON.contributes?.snippets ?? [];
  const own = files.filter(({ language }) => language === 'jianggao');
  return own.flatMap(({ path }) => Object.keys(JSON.parse(readFileSync(join(extensionPath, path), 'utf8'))));
}

describe('snippets', () => {
  it('are there', () => {
    assert.notEqual(snippetNames().length, 0);
  });

  for (const name of snippetNames()) {
    it(`${name} writes text without a fault`, async () => {
      const { document } = await openUntitled('');
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'jianggao', name });
      const text = document.getText();
      assert.match(text, /\p{Script=Han}/u);
      assert.doesNotMatch(text, /\$\d|\$\{/);
      await untilClean(document);
    });
  }
});
