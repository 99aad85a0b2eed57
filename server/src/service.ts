import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  TextEdit,
} from 'vscode-languageserver-types';
import type { ContinuedList, ModelInForce } from '../../protocol/requests';
import {
  type ActionContext,
  type ActionData,
  type ActionOffer,
  provideCodeActions,
  resolveCodeAction,
} from './features/codeActions';
import { provideCompletion } from './features/completion';
import type { CompletionSupport } from './features/completionItems';
import { continueList } from './features/continueList';
import { provideDiagnostics, type RulePage } from './features/diagnostics';
import { provideDocumentSymbols } from './features/documentSymbols';
import { provideFoldingRanges } from './features/foldingRanges';
import { provideGoToActions } from './features/goToActions';
import { provideIgnoreActions } from './features/ignoreActions';
import { toModelInForce } from './features/modelChoice';
import type { Localize } from './localize';
import type { LevelAdvice } from './models/childLevel';
import { chooseModel } from './models/chooseModel';
import { createModel } from './models/learnModel';
import type { SpeechModel } from './models/model';
import { type CheckSettings, checkSpeech } from './rules/checkSpeech';
import type { Finding } from './rules/rule';
import { createParagraphCache, type ParagraphCache } from './speech/paragraph';
import { parseSpeech } from './speech/parseSpeech';
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
  /** What may be written at a place. `trigger` is the character that was typed; undefined where a person asks. */
  completion(
    draft: Draft,
    settings: CheckSettings,
    support: CompletionSupport,
    position: Position,
    trigger: string | undefined,
  ): CompletionItem[];
  /** The number for an empty line that Enter has opened behind a heading or an item; null on any other line. */
  continueList(draft: Draft, settings: CheckSettings, position: Position): ContinuedList | null;
  /** The model that a draft is held against, and why. */
  modelInForce(draft: Draft, settings: CheckSettings): ModelInForce;
  /** A model of the draft's own structure. */
  learnModel(draft: Draft, name: string): SpeechModel;
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

  /** How a new level is numbered. A model that was chosen knows the width of brackets; one that is fallen back on does not. */
  function adviceOf(draft: Draft, { model, options: { bracketWidth } }: CheckSettings): LevelAdvice {
    return {
      model: model ?? chooseModel(read(draft).speech).model,
      brackets: bracketWidth === 'consistent' ? (model?.brackets ?? 'full') : bracketWidth,
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
    completion: (draft, settings, support, position, trigger) =>
      provideCompletion(
        { speech: read(draft).speech, advice: adviceOf(draft, settings), localize, support },
        position,
        trigger,
      ),
    continueList: (draft, settings, position) => continueList(read(draft).speech, adviceOf(draft, settings), position),
    modelInForce(draft, { model }) {
      if (model !== undefined) return toModelInForce(model, undefined, localize);
      const chosen = chooseModel(read(draft).speech);
      return toModelInForce(chosen.model, chosen.reason, localize);
    },
    learnModel: (draft, name) => createModel(read(draft).speech, name),
  };
}
