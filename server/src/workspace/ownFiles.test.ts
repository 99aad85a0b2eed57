import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { useFolder } from '../../../test/support/folder';
import type { FileSystem } from '../files/fileSystem';
import { nodeFileSystem } from '../files/nodeFileSystem';
import { BUILTIN_MODELS } from '../models/builtinModels';
import { writeModel } from '../models/writeModel';
import { Refusal } from '../refusal';
import { addEntry, removeEntries } from './ignoredEntries';
import { createOwnFiles } from './ownFiles';
import type { OwnProblem } from './ownProblem';

const LIST = '.jianggao/ignored.json';
const MODEL = '.jianggao/models/春灌.json';
const [RALLY, STANDARD] = BUILTIN_MODELS;
const finding = (text: string) => ({ kind: 'finding', rule: 'sequence-gap', text }) as const;
const listOf = (...texts: readonly string[]) =>
  JSON.stringify({ findings: texts.map((text) => ({ rule: 'sequence-gap', text })) });

/** A problem as `text → message`, with a ✓ where what was read before stays in force. */
const toSketch = ({ text, span, message, isKept }: OwnProblem) =>
  `${text.slice(span.start, span.end)} → ${message.text}${isKept ? ' ✓' : ''}`;

describe('the files below .jianggao', () => {
  const folder = useFolder();

  /** Opens the files, and keeps what is told of each by its name. */
  function open(files: FileSystem = nodeFileSystem) {
    const told: Record<string, string | undefined> = {};
    const failed: string[] = [];
    const nameOf = (uri: string) => decodeURIComponent(uri.slice(folder.uri().length + 1));
    const own = createOwnFiles({
      files,
      tell(uri, problem) {
        told[nameOf(uri)] = problem && toSketch(problem);
      },
      fail: (uri) => void failed.push(nameOf(uri)),
    });
    return {
      own,
      told,
      failed,
      read: () => own.of(folder.uri()),
      changed: (name: string) => own.changed(folder.uri(name)),
    };
  }

  const textsOf = async ({ read }: ReturnType<typeof open>) => (await read()).ignored.findings.map(({ text }) => text);

  it('are none where there is no such folder', async () => {
    const { read, told, failed } = open();
    const { models, ignored } = await read();
    assert.equal(models.size, 0);
    assert.deepEqual(ignored, { findings: [], rules: [] });
    assert.deepEqual([told, failed], [{ [LIST]: undefined }, []]);
  });

  it('are read once, and again after they have changed', async () => {
    folder.write(MODEL, `\ufeff${writeModel(RALLY)}`);
    folder.write('.jianggao/models/.hidden.json', '{');
    folder.write('.jianggao/models/notes.md', '');
    folder.write(LIST, listOf('四、'));
    const { read, changed } = open();
    const first = await read();
    assert.deepEqual([...first.models], [['春灌', { ...RALLY, name: '春灌' }]]);
    assert.deepEqual(first.ignored.findings, [{ rule: 'sequence-gap', text: '四、' }]);
    folder.write(MODEL, writeModel(STANDARD));
    folder.write('.jianggao/models/秋收.JSON', writeModel(RALLY));
    assert.equal(await read(), first);
    assert.ok(!changed('a.讲稿'));
    assert.equal(await read(), first);
    assert.ok(changed(MODEL));
    const { models } = await read();
    assert.deepEqual(
      [...models.values()],
      [
        { ...STANDARD, name: '春灌' },
        { ...RALLY, name: '秋收' },
      ],
    );
  });

  it('count as they were read last where they are broken, and tell where', async () => {
    folder.write(MODEL, writeModel(RALLY));
    folder.write('.jianggao/models/秋收.json', '{');
    folder.write(LIST, listOf('四、'));
    const opened = open();
    await opened.read();
    assert.deepEqual(opened.told, {
      [MODEL]: undefined,
      '.jianggao/models/秋收.json': ' → This is no JSON',
      [LIST]: undefined,
    });
    folder.write(MODEL, '{"title": 3}');
    folder.write(LIST, '[1]');
    opened.changed(LIST);
    const { models } = await opened.read();
    assert.deepEqual([...models.keys()], ['春灌']);
    assert.deepEqual(await textsOf(opened), ['四、']);
    assert.equal(opened.told[LIST], '[1] → Expected an object: {…} ✓');
    assert.match(opened.told[MODEL] ?? '', / ✓$/);
    folder.write(MODEL, writeModel(STANDARD));
    folder.write(LIST, '{}');
    opened.changed(LIST);
    assert.deepEqual((await opened.read()).models.get('春灌')?.title, STANDARD.title);
    assert.deepEqual(await textsOf(opened), []);
    assert.equal(opened.told[LIST], undefined);
    assert.equal(opened.told[MODEL], undefined);
  });

  it('have no name that is taken, which is told', async () => {
    for (const name of ['rally', 'auto', 'CON']) folder.write(`.jianggao/models/${name}.json`, writeModel(STANDARD));
    folder.write(MODEL, writeModel(STANDARD));
    const { read, told } = open();
    assert.deepEqual([...(await read()).models.keys()], ['春灌']);
    const problem = '{ → A model of one’s own cannot have the name “{name}”';
    assert.deepEqual(told, {
      '.jianggao/models/CON.json': problem,
      '.jianggao/models/auto.json': problem,
      '.jianggao/models/rally.json': problem,
      [MODEL]: undefined,
      [LIST]: undefined,
    });
  });

  it('take back what was told of them when they go, one by one or all at once', async () => {
    for (const gone of [MODEL, '.jianggao']) {
      folder.write(MODEL, '{');
      folder.write(LIST, '{');
      const { read, told, changed } = open();
      await read();
      assert.notEqual(told[MODEL], undefined);
      rmSync(folder.path(gone), { recursive: true });
      assert.ok(changed(gone));
      assert.equal((await read()).models.size, 0);
      assert.equal(told[MODEL], undefined);
      assert.equal(told[LIST] === undefined, gone === '.jianggao');
    }
  });

  it('take it back when their folder leaves the workspace', async () => {
    folder.write(MODEL, '{');
    const { own, read, told } = open();
    await read();
    own.forget(folder.uri());
    await read();
    assert.notEqual(told[MODEL], undefined);
    own.forget(folder.uri());
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(told[MODEL], undefined);
  });

  it('that cannot be read are told, and do not keep a draft waiting', async () => {
    mkdirSync(folder.path(LIST), { recursive: true });
    folder.write('.jianggao/models/gb.json', Buffer.from('7bcbc4a1a27d', 'hex'));
    folder.write('.jianggao/models/large.json', ' '.repeat(3_000_001));
    const { read, told } = open();
    assert.equal((await read()).models.size, 0);
    assert.deepEqual(told, {
      '.jianggao/models/gb.json': ' → This is no text in UTF-8',
      '.jianggao/models/large.json': ' → This file is larger than {megabytes} MB',
      [LIST]: ' → This file cannot be read: {reason}',
    });
  });

  it('in a folder that may not be looked into count as they were', async () => {
    folder.write(MODEL, writeModel(RALLY));
    folder.write(LIST, listOf('四、'));
    let isOpen = true;
    const files: FileSystem = {
      ...nodeFileSystem,
      list: (uri) => (isOpen ? nodeFileSystem.list(uri) : Promise.reject(new Error('EACCES'))),
    };
    const opened = open(files);
    await opened.read();
    isOpen = false;
    folder.write(LIST, listOf('五、'));
    opened.changed(LIST);
    assert.deepEqual([...(await opened.read()).models.keys()], ['春灌']);
    assert.deepEqual(await textsOf(opened), ['五、']);
    assert.deepEqual(opened.failed, ['.jianggao/models']);
  });

  it('are none behind links to what has no end', async function () {
    if (process.platform === 'win32') this.skip();
    mkdirSync(folder.path('.jianggao/models'), { recursive: true });
    symlinkSync('/dev/zero', folder.path(LIST));
    symlinkSync('/dev/zero', folder.path('.jianggao/models/zero.json'));
    const { read, told } = open();
    assert.equal((await read()).models.size, 0);
    assert.deepEqual(told, { [LIST]: ' → This file cannot be read: {reason}' });
  });

  describe('the list', () => {
    it('has every change of two writers at once, and is seen without a word from outside', async () => {
      const opened = open();
      assert.deepEqual(await textsOf(opened), []);
      const texts = Array.from({ length: 20 }, (_, at) => `${at}、`);
      await Promise.all(
        texts.map((text) => opened.own.changeIgnored(folder.uri(), (list) => addEntry(list, finding(text)))),
      );
      assert.deepEqual(new Set(await textsOf(opened)), new Set(texts));
      assert.deepEqual(folder.list(), ['.jianggao', LIST]);
    });

    it('keeps what another session has written', async () => {
      const [one, other] = [open(), open()];
      await one.read();
      await other.read();
      await one.own.changeIgnored(folder.uri(), (list) => addEntry(list, finding('一、')));
      await other.own.changeIgnored(folder.uri(), (list) => addEntry(list, finding('二、')));
      await one.own.changeIgnored(folder.uri(), (list) => addEntry(list, finding('三、')));
      assert.deepEqual(await textsOf(one), ['一、', '三、', '二、']);
    });

    it('is not written where nothing changes', async () => {
      folder.write(LIST, listOf('四、'));
      await open().own.changeIgnored(folder.uri(), (list) => addEntry(list, finding('四、')));
      assert.equal(folder.read(LIST), listOf('四、'));
      await open().own.changeIgnored(folder.uri(), (list) => removeEntries(list, [finding('五、')]));
      assert.equal(folder.read(LIST), listOf('四、'));
    });

    for (const [what, content, refused] of [
      ['is broken', '{\n"findings": [,]\n}', /was not changed.*is broken/],
      ['is no text', Buffer.from('7bcbc4a1a27d', 'hex'), /was not changed.*cannot be read/],
      ['is full', listOf(...Array.from({ length: 10_000 }, (_, at) => `${at}、`)), /too long/],
    ] as const)
      it(`that ${what} is not written`, async () => {
        folder.write(LIST, content);
        const change = open().own.changeIgnored(folder.uri(), (list) => addEntry(list, finding('新')));
        await assert.rejects(change, (error) => error instanceof Refusal && refused.test(error.detail.text));
        assert.deepEqual(readFileSync(folder.path(LIST)), Buffer.from(content));
      });

    it('refuses an entry that it could not be read with', async () => {
      const change = open().own.changeIgnored(folder.uri(), (list) => addEntry(list, finding('长'.repeat(201))));
      await assert.rejects(change, Refusal);
      assert.deepEqual(folder.list(), []);
    });

    it('that cannot be written is told, and can be later', async () => {
      folder.write('.jianggao', 'a file');
      const { own } = open();
      const add = () => own.changeIgnored(folder.uri(), (list) => addEntry(list, finding('四、')));
      await assert.rejects(add(), Refusal);
      rmSync(folder.path('.jianggao'));
      await add();
      assert.deepEqual(folder.list(), ['.jianggao', LIST]);
    });
  });

  it('hold a model that is learned, and none is replaced unasked', async () => {
    const { own, read } = open();
    assert.equal((await read()).models.size, 0);
    const write = (replace: boolean) => own.writeModel(folder.uri(), '春灌', writeModel(RALLY), replace);
    assert.equal(await write(false), new URL(folder.uri(MODEL)).toString());
    assert.deepEqual([...(await read()).models.keys()], ['春灌']);
    folder.write(MODEL, 'mine');
    assert.equal(await write(false), 'exists');
    assert.equal(folder.read(MODEL), 'mine');
    await write(true);
    assert.equal(folder.read(MODEL), writeModel(RALLY));
  });
});
