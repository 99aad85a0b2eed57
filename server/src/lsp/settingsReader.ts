import type { Connection } from 'vscode-languageserver';
import type { Localize } from '../localize';
import { logFailure } from './guard';
import { DEFAULT_SERVER_SETTINGS, readSettings, type ServerSettings } from './settings';
import type { TellOnce } from './tellOnce';

/** The settings in force for each draft or folder, asked for once and kept until they change. */
export interface SettingsReader {
  read(uri: string): Promise<ServerSettings>;
  /** Forgets one draft's settings, or everyone's. */
  forget(uri?: string): void;
}

/** What a reader of settings stands on. */
export interface SettingsReaderOptions {
  readonly connection: Connection;
  readonly localize: Localize;
  /** Drafts share most settings, so what is wrong in them is told once. */
  readonly tellOnce: TellOnce;
  /** Whether the editor can be asked for settings; for one that cannot, the defaults hold. */
  readonly asks: boolean;
  /** Called when settings come at last that were not waited for. */
  readonly arrived: () => void;
}

/** An editor that has not answered by then may never do so: until it does, the defaults hold. */
const PATIENCE_MS = 3000;

/** Creates the reader. */
export function createSettingsReader({
  connection,
  localize,
  tellOnce,
  asks,
  arrived,
}: SettingsReaderOptions): SettingsReader {
  const known = new Map<string, Promise<ServerSettings>>();

  const load = async (uri: string): Promise<ServerSettings> => {
    const value: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'jianggao' });
    const { settings, problems } = readSettings(value, localize);
    for (const message of problems) tellOnce.tell(message);
    return settings;
  };

  /** What is asked for, or the defaults where that takes too long. */
  function waitFor(asked: Promise<ServerSettings>, uri: string): Promise<ServerSettings> {
    return new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        resolve(DEFAULT_SERVER_SETTINGS);
      }, PATIENCE_MS);
      void asked.then((settings) => {
        clearTimeout(timer);
        resolve(settings);
        if (!isLate || !known.has(uri)) return;
        known.set(uri, Promise.resolve(settings));
        arrived();
      });
    });
  }

  return {
    read(uri) {
      if (!asks) return Promise.resolve(DEFAULT_SERVER_SETTINGS);
      const asked = known.get(uri);
      if (asked !== undefined) return asked;
      const loading = load(uri).catch((error: unknown) => {
        logFailure('workspace/configuration', connection.console, error);
        known.delete(uri);
        return DEFAULT_SERVER_SETTINGS;
      });
      const waiting = waitFor(loading, uri);
      known.set(uri, waiting);
      return waiting;
    },
    forget(uri) {
      if (uri !== undefined) {
        known.delete(uri);
        return;
      }
      known.clear();
      tellOnce.renew();
    },
  };
}
