import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Range,
  TextEdit,
} from 'vscode-languageserver-types';
import { type ActionContext, type ActionData, provideCodeActions, resolveCodeAction } from './features/codeActions';
import { provideDiagnostics } from './features/diagnostics';
import { provideDocumentSymbols } from './features/documentSymbols';
import { provideFoldingRanges } from './features/foldingRanges';
import type { Localize } from './localize';
import { checkSpeech, type RuleSettings } from './rules/checkSpeech';
import type { Finding } from './rules/rule';
import { createParagraphCache, type ParagraphCache } from './speech/paragraph';
import { parseSpeech } from './speech/parseSpeech';
import type { Speech } from './speech/speech';

/** A draft as the service needs it. A document of `vscode-languageserver-textdocument` is one. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

/** All features over drafts. Each draft is read once a version, and what did not change since the last reading is kept. */
export interface SpeechService {
  diagnostics(draft: Draft, settings: RuleSettings): Diagnostic[];
  documentSymbols(draft: Draft): DocumentSymbol[];
  foldingRanges(draft: Draft): FoldingRange[];
  codeActions(draft: Draft, settings: RuleSettings, range: Range, only: readonly string[] | undefined): CodeAction[];
  /** The edits of an action, or none where the draft has changed since it was offered. */
  resolveCodeAction(draft: Draft, settings: RuleSettings, data: ActionData): TextEdit[];
  /** Forgets a draft that was closed. */
  close(uri: string): void;
}

interface Reading {
  readonly version: number;
  readonly speech: Speech;
  /** Findings under the settings they were asked for last. */
  findings?: { readonly settings: RuleSettings; readonly list: readonly Finding[] };
}

/** Puts the features together. The only place that does. */
export function createSpeechService(localize: Localize): SpeechService {
  const readings = new Map<string, Reading>();
  const caches = new Map<string, ParagraphCache>();

  function read(draft: Draft): Reading {
    const known = readings.get(draft.uri);
    if (known?.version === draft.version) return known;
    const cache = caches.get(draft.uri) ?? createParagraphCache();
    caches.set(draft.uri, cache);
    const reading: Reading = { version: draft.version, speech: parseSpeech(draft.getText(), cache) };
    readings.set(draft.uri, reading);
    return reading;
  }

  function contextOf(draft: Draft, settings: RuleSettings): ActionContext {
    const reading = read(draft);
    if (reading.findings?.settings !== settings)
      reading.findings = { settings, list: checkSpeech(reading.speech, settings) };
    return {
      speech: reading.speech,
      findings: reading.findings.list,
      uri: draft.uri,
      version: draft.version,
      localize,
    };
  }

  return {
    diagnostics(draft, settings) {
      const { speech, findings } = contextOf(draft, settings);
      return provideDiagnostics(speech, findings, draft.uri, localize);
    },
    documentSymbols: (draft) => provideDocumentSymbols(read(draft).speech),
    foldingRanges: (draft) => provideFoldingRanges(read(draft).speech),
    codeActions: (draft, settings, range, only) => provideCodeActions(contextOf(draft, settings), range, only),
    resolveCodeAction: (draft, settings, data) =>
      data.version === draft.version ? resolveCodeAction(contextOf(draft, settings), data) : [],
    close(uri) {
      readings.delete(uri);
      caches.delete(uri);
    },
  };
}
