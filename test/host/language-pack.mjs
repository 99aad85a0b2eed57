import fs from 'node:fs';
import path from 'node:path';

/**
 * Lets VS Code run in another language. Its own words stay English, for their translations are in no npm package; those of the
 * extensions are what they are for a user of that language.
 *
 * @param {string} userDataFolder of a server that is not yet started; created if need be
 * @param {string} language such as `zh-cn`
 * @returns {string[]} what the server is to be started with
 */
export function addLanguagePack(userDataFolder, language) {
  const translation = path.join(userDataFolder, `${language}.json`);
  const pack = {
    hash: 'empty',
    extensions: [{ extensionIdentifier: { id: 'test.language-pack', uuid: 'empty' }, version: '1.0.0' }],
    translations: { vscode: translation },
    label: language,
  };
  fs.mkdirSync(userDataFolder, { recursive: true });
  fs.writeFileSync(translation, JSON.stringify({ contents: {} }));
  fs.writeFileSync(path.join(userDataFolder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
  return ['--locale', language];
}
