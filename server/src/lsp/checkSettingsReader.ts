import { AUTO_MODEL } from '../../../protocol/modelName';
import type { Localize } from '../localize';
import { findModel } from '../models/findModel';
import type { SpeechModel } from '../models/model';
import type { CheckSettings } from '../rules/checkSpeech';
import { folderOf, pathBelow } from '../workspace/addresses';
import type { OwnFiles, OwnFolder } from '../workspace/ownFiles';
import type { ServerSettings } from './settings';
import type { SettingsReader } from './settingsReader';
import type { TellOnce } from './tellOnce';

/** What drafts are checked with: their settings, their model, and what is ignored in their folder. */
export interface CheckSettingsReader {
  /** For an open draft. The same object as long as nothing changes. */
  read(uri: string): Promise<CheckSettings>;
  /** For a draft that is not open: under the settings of its workspace folder, which are asked for once. */
  readClosed(uri: string, folder: string): Promise<CheckSettings>;
  /** Forgets an open draft that is closed. */
  forget(uri: string): void;
  /** Settings or models have changed: a model that is missing once more is told again. */
  renew(): void;
}

/** What the reader stands on. */
export interface CheckSettingsReaderOptions {
  readonly settings: SettingsReader;
  readonly ownFiles: OwnFiles;
  readonly localize: Localize;
  readonly tellOnce: TellOnce;
  /** URIs of the workspace folders. */
  folders(): readonly string[];
}

interface InForce {
  readonly settings: ServerSettings;
  readonly own: OwnFolder | undefined;
  readonly check: CheckSettings;
}

/** Creates the reader. */
export function createCheckSettingsReader(options: CheckSettingsReaderOptions): CheckSettingsReader {
  const { settings, ownFiles, localize, tellOnce, folders } = options;
  const known = new Map<string, InForce>();

  function toCheckSettings(read: ServerSettings, own: OwnFolder | undefined, file: string | undefined): CheckSettings {
    const { severities, options: ruleOptions, model } = read;
    return {
      severities,
      options: ruleOptions,
      model: chooseModel(model, own),
      isIgnored: file === undefined ? undefined : own?.ignoredIn(file),
    };
  }

  function chooseModel(name: string, own: OwnFolder | undefined): SpeechModel | undefined {
    const model = findModel(name, own?.models);
    if (model === AUTO_MODEL) return undefined;
    if (model === undefined)
      tellOnce.tell(
        localize('There is no model “{name}”, which the setting “{setting}” names; each draft decides.', {
          name,
          setting: 'jianggao.model',
        }),
      );
    return model;
  }

  /** A draft in no folder, not saved yet or from elsewhere, is held against the models of the first one. */
  async function readOwn(folder: string | undefined): Promise<OwnFolder | undefined> {
    const home = folder ?? folders()[0];
    return home === undefined ? undefined : ownFiles.of(home);
  }

  return {
    async read(uri) {
      const folder = folderOf(folders(), uri);
      const [read, own] = await Promise.all([settings.read(uri), readOwn(folder)]);
      const last = known.get(uri);
      if (last !== undefined && last.settings === read && last.own === own) return last.check;
      const check = toCheckSettings(read, own, folder && pathBelow(folder, uri));
      known.set(uri, { settings: read, own, check });
      return check;
    },
    async readClosed(uri, folder) {
      const [read, own] = await Promise.all([settings.read(folder), readOwn(folder)]);
      return toCheckSettings(read, own, pathBelow(folder, uri));
    },
    forget: (uri) => void known.delete(uri),
    renew: tellOnce.renew,
  };
}
