import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { packagedPages } from './packagedPages';

// Standard streams (--stdio), a pipe or Node's IPC: the arguments of the command line say which.
startServer(createConnection(ProposedFeatures.all), packagedPages(__dirname));
