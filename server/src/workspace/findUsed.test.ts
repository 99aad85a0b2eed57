import assert from 'node:assert/strict';
import { useFolder } from '../../../test/support/folder';
import type { FileSystem } from '../files/fileSystem';
import { nodeFileSystem } from '../files/nodeFileSystem';
import { DEFAULT_SETTINGS } from '../rules/checkSpeech';
import type { IgnoreList } from '../rules/ignoreList';
import { type FindUsedOptions, findUsed } from './findUsed';

const GAP = '一、认清形势\n二、突出重点\n四、压实责任\n五、加强领导\n';
const rule = 'sequence-gap';
const finding = (text: string): IgnoreList => ({ findings: [{ rule, text }], rules: [] });
const inDraft = (file: string): IgnoreList => ({ findings: [], rules: [{ rule, file }] });

describe('entries that some draft still has', () => {
  const { uri, write } = useFolder();

  const findAll = (list: IgnoreList, more: Partial<FindUsedOptions> = {}) =>
    findUsed({
      files: nodeFileSystem,
      folder: uri(),
      folders: [uri()],
      list,
      settings: async () => ({ ...DEFAULT_SETTINGS, severities: { [rule]: 'off' }, isIgnored: () => true }),
      open: [],
      throwIfCancelled: () => undefined,
      ...more,
    });

  async function isUsed(list: IgnoreList, more?: Partial<FindUsedOptions>): Promise<unknown> {
    const found = await findAll(list, more);
    return found.length === 1 && found[0]?.isUsed;
  }

  it('are found in files, in any folder, though their rule is off', async () => {
    write('稿/a.讲稿', GAP);
    assert.equal(await isUsed(finding('四、压实责任')), true);
    assert.equal(await isUsed(finding('四、夯实责任')), false);
    assert.equal(await isUsed(inDraft('稿/a.讲稿')), true);
    assert.equal(await isUsed(inDraft('a.讲稿')), false);
  });

  it('are found in a draft that the list names, whatever it is called, but not outside the folder', async () => {
    write('in/notes.md', GAP);
    write('out.md', GAP);
    const folder = { folder: uri('in'), folders: [uri('in')] };
    assert.equal(await isUsed(inDraft('notes.md'), folder), true);
    assert.equal(await isUsed(inDraft('../out.md'), folder), false);
  });

  it('are those of open drafts as they are now', async () => {
    write('a.讲稿', GAP);
    const open = (text: string) => ({ open: [{ uri: uri('a.讲稿'), getText: () => text }] });
    assert.equal(await isUsed(finding('四、压实责任'), open('一、')), false);
    assert.equal(await isUsed(finding('四、夯实责任'), open(GAP.replace('压实', '夯实'))), true);
  });

  it('are not those of a folder of the workspace in this one', async () => {
    write('in/a.讲稿', GAP);
    assert.equal(await isUsed(finding('四、压实责任'), { folders: [uri(), uri('in')] }), false);
  });

  it('are looked for beside drafts that cannot be read', async () => {
    write('a.讲稿', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    write('b.讲稿', GAP);
    assert.equal(await isUsed(finding('四、压实责任')), true);
  });

  it('may be any by their text where a draft cannot be read', async () => {
    write('a.讲稿', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    assert.equal(await isUsed(finding('四、压实责任')), true);
    assert.equal(await isUsed(inDraft('a.讲稿')), true);
    assert.equal(await isUsed(inDraft('b.讲稿')), false);
  });

  it('may be any by their text where a folder may not be looked into', async () => {
    write('secret/a.讲稿', GAP);
    const listing = (message: string): FileSystem => ({
      ...nodeFileSystem,
      list: (at) => (at.endsWith('/secret') ? Promise.reject(new Error(message)) : nodeFileSystem.list(at)),
      isMissing: (error) => (error as Error).message === 'missing' || nodeFileSystem.isMissing(error),
    });
    assert.equal(await isUsed(finding('三、'), { files: listing('denied') }), true);
    assert.equal(await isUsed(finding('三、'), { files: listing('missing') }), false);
  });

  it('are found in texts that may be drafts by the settings, though they are closed', async () => {
    write('提纲.md', GAP);
    assert.equal(await isUsed(finding('四、压实责任')), true);
    assert.equal(await isUsed(finding('四、夯实责任')), false);
  });

  it('may be any by their text where the list names a draft that nobody would look for', async () => {
    for (const file of ['a.tex', '.稿/a.讲稿']) {
      const { findings } = finding('四、');
      const found = await findAll({ findings, rules: inDraft(file).rules });
      assert.deepEqual(
        found.map(({ isUsed }) => isUsed),
        [true, false],
        file,
      );
    }
  });

  it('are looked for no longer than somebody waits', async () => {
    write('a.讲稿', GAP);
    const throwIfCancelled = () => {
      throw new Error('cancelled');
    };
    await assert.rejects(isUsed(finding('四、'), { throwIfCancelled }), /cancelled/);
  });
});
