import {
  type ClientCapabilities,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { IGNORE_COMMAND } from '../../../protocol/requests';
import { CODE_ACTION_KINDS } from '../features/codeActions';
import { COMPLETION_TRIGGERS } from '../features/completion';
import type { CompletionSupport } from '../features/completionItems';
import { TOKENS_LEGEND } from '../features/semanticTokens';
import { VERSION } from '../version';

/** What an editor can show and do, as far as answers depend on it. */
export interface EditorSupport {
  /** The editor asks for an action's edit when it is chosen; otherwise the edit comes with the action. */
  readonly resolvesLater: boolean;
  /** The editor understands edits that name the draft's version. */
  readonly namesVersions: boolean;
  /** The editor shows which words lead to a definition. */
  readonly linksDefinitions: boolean;
  /** The editor shows Markdown in hovers. */
  readonly hoversMarkdown: boolean;
  /** What the editor can show of completions. */
  readonly completion: CompletionSupport;
}

/** Reads what an editor says of itself. */
export function readEditorSupport({ textDocument, workspace }: ClientCapabilities): EditorSupport {
  return {
    resolvesLater: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    namesVersions: workspace?.workspaceEdit?.documentChanges === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    hoversMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completion: {
      snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    },
  };
}

/** How diagnostics come to an editor. */
export interface DiagnosticsOffer {
  /** The editor asks for them. */
  readonly pulls: boolean;
  /** It asks for those of the workspace when a person does, and not again and again. */
  readonly asksForWorkspace: boolean;
}

/** What the server says of itself. */
export function introduceServer({ pulls, asksForWorkspace }: DiagnosticsOffer): InitializeResult {
  return {
    serverInfo: { name: 'jianggao', version: VERSION },
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        willSaveWaitUntil: true,
        save: true,
      },
      documentSymbolProvider: { label: 'Jianggao' },
      foldingRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      hoverProvider: true,
      documentHighlightProvider: true,
      selectionRangeProvider: true,
      codeLensProvider: { resolveProvider: false },
      semanticTokensProvider: { legend: TOKENS_LEGEND, full: { delta: true }, range: true },
      workspaceSymbolProvider: true,
      codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: true },
      completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
      executeCommandProvider: { commands: [IGNORE_COMMAND] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pulls && {
        diagnosticProvider: {
          identifier: 'jianggao',
          interFileDependencies: false,
          workspaceDiagnostics: !asksForWorkspace,
        },
      }),
    },
  };
}
