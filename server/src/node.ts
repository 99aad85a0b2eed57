import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeFileSystem } from './files/nodeFileSystem';
import { startServer } from './lsp/server';
import { packagedPages } from './packagedPages';

// Standard streams (--stdio), a pipe or Node's IPC: the arguments of the command line say which.
startServer(createConnection(ProposedFeatures.all), {
  files: nodeFileSystem,
  packagedPages: packagedPages(__dirname),
});
