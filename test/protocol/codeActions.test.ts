import assert from 'node:assert/strict';
import { type ClientCapabilities, type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FULL_CAPABILITIES, useClients } from './client';
import { EVERYWHERE, GAP, headOf, MENDABLE, MENDED, SOUND } from './drafts';

const URI = 'file:///drafts/rally.jianggao';

/** A marker has restructurings, too. */
const QUICK_FIXES = [CodeActionKind.QuickFix];

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const apply = (text: string, edits: readonly TextEdit[]) =>
  TextDocument.applyEdits(TextDocument.create(URI, 'jianggao', 1, text), [...edits]);

/** The edits of an action for the draft, in either of the two forms; fails where it would touch anything else. */
function editsOf({ title, edit }: CodeAction, version: number): readonly TextEdit[] {
  if (edit?.documentChanges !== undefined) {
    assert.equal(edit.documentChanges.length, 1);
    const [change] = edit.documentChanges;
    assert.ok(change !== undefined && 'textDocument' in change && 'edits' in change, title);
    assert.deepEqual(change.textDocument, { uri: URI, version });
    return change.edits as readonly TextEdit[];
  }
  assert.deepEqual(Object.keys(edit?.changes ?? {}), [URI], title);
  return edit?.changes?.[URI] ?? [];
}

/** An editor that takes the edit with the action, and knows nothing of versions. */
const PLAIN_CAPABILITIES: ClientCapabilities = {
  ...FULL_CAPABILITIES,
  workspace: {},
  textDocument: { diagnostic: {} },
};

describe('code actions', () => {
  const start = useClients();
  const startWith = async (text: string, capabilities = FULL_CAPABILITIES) => {
    const client = await start({ capabilities });
    await client.open(URI, text, 4);
    return client;
  };

  it('are quick fixes where the cursor is, the best one first and preferred', async () => {
    const client = await startWith(GAP);
    const actions = await client.codeActions(URI, headOf(2), QUICK_FIXES);
    assert.deepEqual(titles(actions), ['Renumber this list from here', 'Insert the missing “三、”']);
    assert.ok(actions.every(({ kind }) => kind === CodeActionKind.QuickFix));
    assert.ok(actions.every(({ isPreferred }) => isPreferred !== true));
    assert.deepEqual(actions[0]?.diagnostics, await client.diagnostics(URI));
    assert.deepEqual(await client.codeActions(URI, headOf(1), QUICK_FIXES), []);

    const mendable = await startWith(MENDABLE);
    const [first, ...others] = await mendable.codeActions(URI, headOf(6), QUICK_FIXES);
    assert.equal(first?.title, 'Change to “二、”');
    assert.equal(first?.isPreferred, true);
    assert.deepEqual(titles(others), ['Renumber this list from here']);
  });

  it('are found at either edge of a marker and in a selection that crosses it, but not beyond', async () => {
    const client = await startWith(GAP);
    const at = (from: [number, number], to: [number, number]) =>
      client.codeActions(
        URI,
        { start: { line: from[0], character: from[1] }, end: { line: to[0], character: to[1] } },
        QUICK_FIXES,
      );
    for (const actions of [at([2, 2], [2, 2]), at([0, 0], [3, 0]), at([2, 1], [2, 6])])
      assert.equal((await actions).length, 2);
    for (const actions of [at([2, 3], [2, 3]), at([0, 0], [1, 6]), at([3, 0], [3, 2])])
      assert.deepEqual(await actions, []);
  });

  it('come without edit where the editor resolves, and are resolved with the draft’s version', async () => {
    const client = await startWith(GAP);
    const [renumber, insert] = await client.codeActions(URI, headOf(2), QUICK_FIXES);
    assert.ok(renumber !== undefined && insert !== undefined);
    assert.equal(renumber.edit, undefined);
    const renumbered = await client.resolve(renumber);
    assert.equal(renumbered.title, renumber.title);
    assert.equal(apply(GAP, editsOf(renumbered, 4)), GAP.replace('四、', '三、').replace('五、', '四、'));
    assert.equal(apply(GAP, editsOf(await client.resolve(insert), 4)), GAP.replace('四、', '三、\n四、'));
    assert.deepEqual(client.heard.errors, []);
  });

  it('come with their edit where the editor does not resolve, by draft where it knows no versions', async () => {
    const client = await startWith(MENDABLE, PLAIN_CAPABILITIES);
    const actions = await client.codeActions(URI, headOf(6), QUICK_FIXES);
    for (const { edit } of actions) assert.equal(edit?.documentChanges, undefined);
    const mended = MENDABLE.replace('六、', '二、');
    for (const action of actions) assert.equal(apply(MENDABLE, editsOf(action, 4)), mended, action.title);
    const [all] = await client.codeActions(URI, EVERYWHERE, [CodeActionKind.SourceFixAll]);
    assert.ok(all !== undefined);
    assert.equal(apply(MENDABLE, editsOf(all, 4)), MENDED);
  });

  it('come with an edit that names the version where the editor does not resolve but knows versions', async () => {
    const client = await startWith(MENDABLE, {
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: { codeAction: { resolveSupport: { properties: ['command'] } } },
    });
    const [first] = await client.codeActions(URI, headOf(6), QUICK_FIXES);
    assert.equal(apply(MENDABLE, editsOf(first ?? { title: 'none' }, 4)), MENDABLE.replace('六、', '二、'));
  });

  it('are of the kinds that are asked for', async () => {
    const client = await startWith(MENDABLE);
    const kinds = async (...only: readonly string[]) =>
      [...new Set((await client.codeActions(URI, EVERYWHERE, only)).map(({ kind }) => kind))].sort();
    const [quickfix, fixAll, renumber] = ['quickfix', 'source.fixAll.jianggao', 'source.renumber.jianggao'];
    assert.deepEqual(await kinds('quickfix'), [quickfix]);
    assert.deepEqual(await kinds('source.fixAll'), [fixAll]);
    assert.deepEqual(await kinds('source.fixAll.jianggao'), [fixAll]);
    assert.deepEqual(await kinds('source.renumber.jianggao'), [renumber]);
    assert.deepEqual(await kinds('source'), [fixAll, renumber]);
    assert.deepEqual(await kinds('quickfix', 'source'), [quickfix, fixAll, renumber]);
    assert.deepEqual(await kinds(''), [quickfix, fixAll, renumber]);
    assert.deepEqual(await kinds('refactor', 'source.fixAll.other', 'source.fix', 'quickfixes'), []);
    const unasked = await client.codeActions(URI, EVERYWHERE);
    assert.deepEqual([...new Set(unasked.map(({ kind }) => kind))], [quickfix]);
  });

  it('mend all that leaves no doubt at once, after which nothing of it is left or offered', async () => {
    const client = await startWith(MENDABLE);
    const only = [CodeActionKind.SourceFixAll];
    const [all] = await client.codeActions(URI, headOf(0), only);
    assert.ok(all !== undefined);
    assert.equal(all.edit, undefined);
    assert.equal(apply(MENDABLE, editsOf(await client.resolve(all), 4)), MENDED);
    await client.change(URI, 5, [{ text: MENDED }]);
    assert.deepEqual(await client.diagnostics(URI), []);
    assert.deepEqual(await client.codeActions(URI, EVERYWHERE, [...only, CodeActionKind.QuickFix]), []);
  });

  it('leave to the writer what needs a decision', async () => {
    const client = await startWith(GAP);
    assert.deepEqual(await client.codeActions(URI, EVERYWHERE, [CodeActionKind.SourceFixAll]), []);
    const [renumber] = await client.codeActions(URI, EVERYWHERE, [CodeActionKind.Source]);
    assert.equal(renumber?.title, 'Renumber the whole speech');
    const renumbered = GAP.replace('四、', '三、').replace('五、', '四、');
    assert.equal(apply(GAP, editsOf(await client.resolve(renumber), 4)), renumbered);
    await client.change(URI, 5, [{ text: renumbered }]);
    assert.deepEqual(await client.codeActions(URI, EVERYWHERE, [CodeActionKind.Source]), []);
  });

  it('mend all findings of one rule, and none of another', async () => {
    const client = await startWith(MENDABLE);
    const actions = await client.codeActions(URI, headOf(2), QUICK_FIXES);
    assert.deepEqual(titles(actions), ['Change to “（二）”', 'Fix all 2 findings of “marker-brackets”']);
    const [, rule] = actions;
    assert.ok(rule !== undefined);
    assert.equal(apply(MENDABLE, editsOf(await client.resolve(rule), 4)), MENDED.replace('二、突', '六、突'));
  });

  it('remove all that a web page left, once that is chosen, and never as the key for mending does', async () => {
    const left = '打印本页\r\n关闭窗口\r\n';
    const client = await startWith(`${left}${SOUND}上一篇\r\n下一篇`);
    const actions = await client.codeActions(URI, headOf(0), QUICK_FIXES);
    assert.deepEqual(titles(actions), ['Remove this line', 'Fix all 4 findings of “web-navigation”']);
    assert.ok(actions.every(({ isPreferred }) => isPreferred !== true));
    assert.deepEqual(await client.codeActions(URI, EVERYWHERE, [CodeActionKind.SourceFixAll]), []);
    const [one, all] = actions;
    assert.ok(one !== undefined && all !== undefined);
    const before = `${left}${SOUND}上一篇\r\n下一篇`;
    assert.equal(apply(before, editsOf(await client.resolve(one), 4)), before.slice('打印本页\r\n'.length));
    assert.equal(apply(before, editsOf(await client.resolve(all), 4)), SOUND);
  });

  it('do nothing to a draft that has changed since they were offered', async () => {
    const client = await startWith(MENDABLE);
    const offered = [
      ...(await client.codeActions(URI, headOf(2), QUICK_FIXES)),
      ...(await client.codeActions(URI, EVERYWHERE, [CodeActionKind.Source])),
    ];
    assert.equal(offered.length, 4);
    await client.change(URI, 5, [{ range: headOf(0), text: '同志们：\n' }]);
    for (const action of offered) {
      const { edit } = await client.resolve(action);
      if (edit !== undefined) assert.deepEqual(editsOf({ title: action.title, edit }, 4), []);
    }
    assert.deepEqual(client.heard.errors, []);
  });

  it('are answered as they came where their draft was closed', async () => {
    const client = await startWith(MENDABLE);
    const [action] = await client.codeActions(URI, headOf(2), QUICK_FIXES);
    assert.ok(action !== undefined);
    await client.close(URI);
    assert.deepEqual(await client.resolve(action), action);
    assert.deepEqual(await client.codeActions(URI, EVERYWHERE), []);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are answered as they came where they are not the server’s own', async () => {
    const client = await startWith(MENDABLE);
    const foreign: CodeAction = { title: 'Organize imports', kind: CodeActionKind.SourceOrganizeImports };
    assert.deepEqual(await client.resolve(foreign), foreign);
    assert.deepEqual(client.heard.errors, []);
  });

  it('are none in a sound draft, and titled in the reader’s language', async () => {
    const client = await startWith(SOUND);
    assert.deepEqual(await client.codeActions(URI, EVERYWHERE, ['']), []);
    const chinese = await start({ locale: 'zh-cn' });
    await chinese.open(URI, MENDABLE);
    assert.deepEqual(titles(await chinese.codeActions(URI, EVERYWHERE, ['source'])), [
      '修正所有确定无疑的差错',
      '全文重新编号',
    ]);
    assert.deepEqual(titles(await chinese.codeActions(URI, headOf(2), QUICK_FIXES)), [
      '改为“（二）”',
      '修正全部 2 处“marker-brackets”问题',
    ]);
  });
});
