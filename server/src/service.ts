import type {
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Range,
  TextEdit,
} from 'vscode-languageserver-types';
import type { ModelInForce } from '../../protocol/requests';
import {
  type ActionContext,
  type ActionData,
  type ActionOffer,
  provideCodeActions,
  resolveCodeAction,
} from './features/codeActions';
import { provideDiagnostics, type RulePage } from './features/diagnostics';
import { provideDocumentSymbols } from './features/documentSymbols';
import { provideFoldingRanges } from './features/foldingRanges';
import { provideGoToActions } from './features/goToActions';
import { provideIgnoreActions } from './features/ignoreActions';
import { toModelInForce } from './features/modelChoice';
import type { Localize } from './localize';
import { chooseModel } from './models/chooseModel';
import { createModel } from './models/learnModel';
import type { SpeechModel } from './models/model';
import { type Scaffold, type SpeechOccasion, writeScaffold } from './models/scaffold';
import { type CheckSettings, checkSpeech } from './rules/checkSpeech';
import type { Finding } from './rules/rule';
import { createParagraphCache, type ParagraphCache } from './speech/paragraph';
import { parseSpeech } from './speech/parseSpeech';
import { resemblesSpeech } from './speech/resemblesSpeech';
import type { Speech } from './speech/speech';

/** A draft as the service needs it: the same object as long as it is open. A document of `vscode-languageserver-textdocument` is one. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}

/** All features over drafts. Each draft is read once a version, and what did not change since the last reading is kept. */
export interface SpeechService {
  diagnostics(draft: Draft, settings: CheckSettings): Diagnostic[];
  documentSymbols(draft: Draft): DocumentSymbol[];
  foldingRanges(draft: Draft): FoldingRange[];
  codeActions(
    draft: Draft,
    settings: CheckSettings,
    range: Range,
    only: readonly string[] | undefined,
    offer: ActionOffer,
  ): CodeAction[];
  /** The edits of an action, or none where the draft has changed since it was offered. */
  resolveCodeAction(draft: Draft, settings: CheckSettings, data: ActionData): TextEdit[];
  /** The model that a draft is held against, and why. */
  modelInForce(draft: Draft, settings: CheckSettings): ModelInForce;
  /** A model of the draft's own structure. */
  learnModel(draft: Draft, name: string): SpeechModel;
  /** The empty structure of a speech like a model. */
  scaffold(model: SpeechModel, given: SpeechOccasion): Scaffold;
  /** Whether a text that is no draft looks like a speech. */
  resemblesSpeech(text: string): boolean;
}

interface Reading {
  readonly version: number;
  readonly speech: Speech;
  readonly cache: ParagraphCache;
  /** Findings under the settings they were asked for last. */
  findings?: { readonly settings: CheckSettings; readonly list: readonly Finding[] };
}

/** What the service is made of. */
export interface ServiceOptions {
  /** Left out where the editor opens no pages. */
  readonly rulePage?: RulePage | undefined;
}

/** Puts the features together. The only place that does. */
export function createSpeechService(
  localize: Localize,
  { rulePage = () => undefined }: ServiceOptions = {},
): SpeechService {
  // By the draft itself: another one may be opened under the same uri and version.
  const readings = new WeakMap<Draft, Reading>();

  function read(draft: Draft): Reading {
    const known = readings.get(draft);
    if (known?.version === draft.version) return known;
    const cache = known?.cache ?? createParagraphCache();
    const reading: Reading = { version: draft.version, speech: parseSpeech(draft.getText(), cache), cache };
    readings.set(draft, reading);
    return reading;
  }

  function contextOf(draft: Draft, settings: CheckSettings): ActionContext {
    const reading = read(draft);
    if (reading.findings?.settings !== settings)
      reading.findings = { settings, list: checkSpeech(reading.speech, settings) };
    return {
      speech: reading.speech,
      findings: reading.findings.list,
      uri: draft.uri,
      version: draft.version,
      localize,
      rulePage,
    };
  }

  return {
    diagnostics(draft, settings) {
      const context = contextOf(draft, settings);
      return provideDiagnostics(context, context.findings);
    },
    documentSymbols: (draft) => provideDocumentSymbols(read(draft).speech),
    foldingRanges: (draft) => provideFoldingRanges(read(draft).speech),
    codeActions(draft, settings, range, only, offer) {
      const context = contextOf(draft, settings);
      return [
        ...provideCodeActions(context, range, only),
        ...provideGoToActions(context, range, only, offer),
        ...provideIgnoreActions(context, range, only, offer),
      ];
    },
    resolveCodeAction: (draft, settings, data) =>
      data.version === draft.version ? resolveCodeAction(contextOf(draft, settings), data) : [],
    modelInForce(draft, { model }) {
      if (model !== undefined) return toModelInForce(model, undefined, localize);
      const chosen = chooseModel(read(draft).speech);
      return toModelInForce(chosen.model, chosen.reason, localize);
    },
    learnModel: (draft, name) => createModel(read(draft).speech, name),
    scaffold: writeScaffold,
    resemblesSpeech: (text) => resemblesSpeech(parseSpeech(text)),
  };
}
