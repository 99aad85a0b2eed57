import type { RulePage } from '../features/diagnostics';
import type { FileSystem } from '../files/fileSystem';

/** What the server needs of the machine that it runs on. */
export interface ServerHost {
  readonly files: FileSystem;
  /** Where the pages of the rules are that come with the server. */
  readonly packagedPages: RulePage;
}
