import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { isStringLiteral } from 'typescript/unstable/ast';
import { isSpeechFileName, SPEECH_EXTENSIONS, SPEECH_WORDS } from '../../server/src/files/speechFiles';
import { DEFAULT_SERVER_SETTINGS } from '../../server/src/lsp/settings';
import { SEVERITIES } from '../../server/src/rules/rule';
import { RULES } from '../../server/src/rules/rules';
import { isCallOf, pathOf, type RuleSetting, readJson, readManifest, textsIn, withSources } from './project';

const MANIFEST = readManifest();
const { contributes } = MANIFEST;

/** Ids of the commands that the client registers. */
function findRegisteredCommands(): readonly string[] {
  return withSources(({ nodes }) =>
    nodes
      .filter((node) => isCallOf(node, 'register') || isCallOf(node, 'registerBoth'))
      .filter((node) => node.getSourceFile().fileName.endsWith('client/src/commands.ts'))
      .flatMap((node) => {
        const [id] = node.arguments;
        if (id === undefined || !isStringLiteral(id)) return [];
        return isCallOf(node, 'registerBoth') ? [`jianggao.${id.text}`, `jianggao.structure.${id.text}`] : [id.text];
      }),
  );
}

describe('the manifest', () => {
  it('has its texts in both languages, and no text that it does not use', () => {
    const texts = textsIn(MANIFEST);
    const used = new Set(texts.flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []));
    assert.notEqual(used.size, 0);
    for (const name of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const translations = readJson(name) as Readonly<Record<string, string>>;
      assert.deepEqual(Object.keys(translations).sort(), [...used].sort(), name);
      for (const [key, text] of Object.entries(translations)) assert.notEqual(text.trim(), '', `${name}: ${key}`);
    }
  });

  it('describes every rule in its own words, in both languages', () => {
    const english = readJson('package.nls.json') as Readonly<Record<string, string>>;
    const chinese = readJson('package.nls.zh-cn.json') as Readonly<Record<string, string>>;
    const translations = readJson('l10n/bundle.l10n.zh-cn.json') as Readonly<Record<string, string>>;
    for (const { meta } of RULES) {
      const stale = `npm run generate writes rule.${meta.id} anew`;
      assert.equal(english[`rule.${meta.id}`], meta.description, stale);
      assert.equal(chinese[`rule.${meta.id}`], translations[meta.description], stale);
    }
  });

  it('contributes the commands that the client registers, and no other', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    assert.deepEqual([...findRegisteredCommands()].sort(), [...contributed].sort());
    for (const [menu, items] of Object.entries(contributes.menus))
      for (const { command } of items)
        assert.ok(command === undefined || contributed.includes(command), `${menu}: ${command}`);
  });

  it('takes for drafts what the command line takes for drafts', () => {
    const [language] = contributes.languages;
    assert.deepEqual(language?.extensions, [...SPEECH_EXTENSIONS]);
    assert.deepEqual(
      language?.filenamePatterns,
      SPEECH_WORDS.map((word) => `*${word}*.txt`),
    );
    for (const extension of language?.extensions ?? []) assert.ok(isSpeechFileName(`draft${extension}`));
    for (const pattern of language?.filenamePatterns ?? [])
      assert.ok(isSpeechFileName(pattern.replaceAll('*', '县里')));
  });

  it('speaks of one language', () => {
    const [{ id } = { id: '' }] = contributes.languages;
    for (const { language } of [...contributes.grammars, ...contributes.snippets]) assert.equal(language, id);
  });

  it('has a setting for every rule, with every severity, and the server’s defaults', () => {
    const rules = contributes.configuration.properties['jianggao.rules'];
    assert.deepEqual(rules?.default, DEFAULT_SERVER_SETTINGS.severities);
    assert.deepEqual(Object.keys(rules?.properties ?? {}).sort(), RULES.map(({ meta }) => meta.id).sort());
    for (const { meta } of RULES) {
      const setting: RuleSetting | undefined = rules?.properties?.[meta.id];
      assert.deepEqual([...(setting?.enum ?? [])].sort(), [...SEVERITIES, 'off'].sort(), meta.id);
      assert.equal(setting?.default, meta.severity, meta.id);
    }
  });

  it('walks through in both languages, by commands and views that there are', () => {
    const [walkthrough] = contributes.walkthroughs;
    assert.equal(contributes.walkthroughs.length, 1);
    assert.equal(walkthrough?.steps.length, 5);
    const views = Object.values(contributes.views).flatMap((all) => all.map(({ id }) => id));
    // The editor makes a command of every view, which brings it to the front.
    const commands = [...contributes.commands.map(({ command }) => command), ...views.map((id) => `${id}.focus`)];
    const known = (command: string) => commands.includes(command) || !command.startsWith('jianggao.');
    for (const { title, description, media, completionEvents } of walkthrough?.steps ?? []) {
      assert.match(title + description, /^%walkthrough\.\w+\.title%%walkthrough\.\w+\.description%$/);
      // The editor looks for a page in its own language beside the English one.
      assert.ok(existsSync(pathOf(media.markdown.replace(/\.md$/, '.nls.zh-cn.md'))), media.markdown);
      assert.notEqual(completionEvents.length, 0);
      for (const event of completionEvents) {
        const [kind, id = ''] = event.split(':');
        assert.ok((kind === 'onView' && views.includes(id)) || (kind === 'onCommand' && known(id)), event);
      }
    }
    for (const name of ['package.nls.json', 'package.nls.zh-cn.json'])
      for (const text of textsIn(readJson(name)))
        for (const [, command = ''] of text.matchAll(/\]\(command:([\w.]+)\)/g)) assert.ok(known(command), command);
  });

  it('refers to files that are there', () => {
    const references = textsIn(MANIFEST).filter((text) => text.startsWith('./'));
    for (const path of [...references, ...Object.values(MANIFEST.bin), MANIFEST.icon])
      assert.ok(existsSync(pathOf(path)), path);
  });
});
