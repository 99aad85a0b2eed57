/**
 * Makes the installed packages into the host. `ensure.mjs` runs it after `npm ci --ignore-scripts`; run again, it
 * changes nothing.
 */
import { unpackChromium } from './setup/chromium.mjs';
import { writeCodeCommand } from './setup/code-command.mjs';
import { linkDependencies } from './setup/dependencies.mjs';
import { removeUnused } from './setup/unused.mjs';

linkDependencies();
removeUnused();
await unpackChromium();
writeCodeCommand();
