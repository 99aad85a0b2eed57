import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { createPassedVersions } from './passedVersions';

describe('the versions that undo passes', () => {
  it('are those of a draft that were remembered, until a person writes the same', () => {
    const passed = createPassedVersions();
    const draft = { text: '一、甲\n三、丙', getText: () => draft.text };
    const document = draft as unknown as vscode.TextDocument;
    passed.add(document, draft.text);
    assert.ok(passed.has(document));
    draft.text = '一、甲\n二、丙';
    assert.ok(!passed.has(document));
    passed.written(document);
    draft.text = '一、甲\n三、丙';
    assert.ok(passed.has(document));
    passed.written(document);
    assert.ok(!passed.has(document));
  });
});
