import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Localize } from '../localize';
import { attempt, logFailure } from './guard';
import { DEFAULT_SERVER_SETTINGS, readSettings, type ServerSettings } from './settings';

/** The settings in force for each draft, asked for once and kept until they change. */
export interface SettingsReader {
  read(uri: string): Promise<ServerSettings>;
  /** Forgets one draft's settings, or everyone's. */
  forget(uri?: string): void;
}

/** Creates the reader for an editor that can be asked for settings; for one that cannot (`asks` is false), the defaults hold. */
export function createSettingsReader(connection: Connection, localize: Localize, asks: boolean): SettingsReader {
  const known = new Map<string, Promise<ServerSettings>>();
  // Drafts share most settings, so what is wrong in them is told once.
  const told = new Set<string>();

  const load = async (uri: string): Promise<ServerSettings> => {
    const value: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'jianggao' });
    const { settings, problems } = readSettings(value, localize);
    for (const message of problems) {
      if (told.has(message)) continue;
      told.add(message);
      const params = { type: MessageType.Warning, message };
      attempt(
        'window/showMessage',
        connection.console,
        connection.sendNotification(ShowMessageNotification.method, params),
      );
    }
    return settings;
  };

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
      known.set(uri, loading);
      return loading;
    },
    forget(uri) {
      if (uri !== undefined) known.delete(uri);
      else known.clear();
    },
  };
}
