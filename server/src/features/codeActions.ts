import { type CodeAction, CodeActionKind, type TextEdit as LspTextEdit, type Range } from 'vscode-languageserver-types';
import type { Restructuring } from '../../../protocol/requests';
import { renumberWithReferences } from '../edits/renumberWithReferences';
import { restructure } from '../edits/restructure/restructure';
import type { TextEdit } from '../edits/textEdit';
import { editsOfRule, findFixForAll, safeEdits } from '../rules/fixSpeech';
import type { Finding, Fix } from '../rules/rule';
import type { Speech } from '../speech/speech';
import { type DiagnosticContext, toDiagnostic } from './diagnostics';
import { findingsAt } from './findingsAt';
import { toRange } from './positions';
import { toOperation } from './restructure';

/** Mends everything that leaves no doubt; what `editor.codeActionsOnSave` names. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.jianggao`;
/** Renumbers every list of the draft. */
export const RENUMBER_KIND = `${CodeActionKind.Source}.renumber.jianggao`;

/** Takes a section to another level, or makes one of two. */
export const REWRITE_KIND = `${CodeActionKind.RefactorRewrite}.jianggao`;
/** Takes a section elsewhere. */
export const MOVE_KIND = `${CodeActionKind.Refactor}.move.jianggao`;

/** The kinds that the server offers. */
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, REWRITE_KIND, MOVE_KIND, FIX_ALL_KIND, RENUMBER_KIND];

/**
 * What an action will do, so that its edit is worked out only when it is chosen.
 * `version` is the draft's version at which it was offered; at any other it does nothing.
 */
export type ActionData = { readonly uri: string; readonly version: number } & (
  | { readonly action: 'fix'; readonly rule: string; readonly start: number; readonly fix: number }
  | { readonly action: 'fix-rule'; readonly rule: string }
  | { readonly action: 'fix-all' }
  | { readonly action: 'renumber' }
  | { readonly action: 'restructure'; readonly operation: Restructuring }
);

/** What the actions are offered for. */
export interface ActionContext extends DiagnosticContext {
  readonly findings: readonly Finding[];
  readonly version: number;
}

/** What can be offered for a draft besides edits. */
export interface ActionOffer {
  /** The workspace folder whose ignore list is written, and the draft's path below it; undefined for a draft in none. */
  readonly place: { readonly folder: string; readonly file: string } | undefined;
  /** Commands of the client. */
  readonly commands: readonly string[];
}

/** The actions for a range, without edits. `only` holds the kinds that the editor asks for; undefined for all that fit a light bulb. */
export function provideCodeActions(
  context: ActionContext,
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) actions.push(...provideQuickFixes(context, range));
  const { findings, speech, uri, version, localize } = context;
  if (only !== undefined && wants(only, FIX_ALL_KIND) && safeEdits(findings).length > 0) {
    actions.push({
      title: localize('Fix all faults that leave no doubt'),
      kind: FIX_ALL_KIND,
      data: { action: 'fix-all', uri, version } satisfies ActionData,
    });
  }
  if (only !== undefined && wants(only, RENUMBER_KIND) && renumberWithReferences(speech).length > 0) {
    actions.push({
      title: localize('Renumber the whole speech'),
      kind: RENUMBER_KIND,
      data: { action: 'renumber', uri, version } satisfies ActionData,
    });
  }
  return actions;
}

/** Whether an editor that asks for some kinds of actions wants one. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** A menu for more findings than this is no help. */
export const MOST_FINDINGS = 20;

function provideQuickFixes(context: ActionContext, range: Range): CodeAction[] {
  const { findings, uri, version, localize } = context;
  const here = findingsAt(context, range, MOST_FINDINGS);
  const actions = here.flatMap((finding) => {
    const diagnostics = [toDiagnostic(context, finding)];
    return finding.fixes.map((fix, index): CodeAction => {
      const data: ActionData = {
        action: 'fix',
        uri,
        version,
        rule: finding.rule,
        start: finding.span.start,
        fix: index,
      };
      return {
        title: localize(fix.title.text, fix.title.args),
        kind: CodeActionKind.QuickFix,
        diagnostics,
        data,
        ...(index === 0 && isPreferred(fix, finding) && { isPreferred: true }),
      };
    });
  });
  for (const rule of new Set(here.map((finding) => finding.rule))) {
    const isAlike = (finding: Finding) => finding.rule === rule && findFixForAll(finding) !== undefined;
    const alike = findings.filter(isAlike);
    if (alike.length < 2) continue;
    const diagnostics = here.filter(isAlike).map((finding) => toDiagnostic(context, finding));
    const title = localize('Fix all {count} findings of “{rule}”', { count: alike.length, rule });
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      data: { action: 'fix-rule', uri, version, rule } satisfies ActionData,
    });
  }
  return actions;
}

/** The editor's auto-fix key takes the preferred action, so only a fix that leaves no doubt, or the only one, is; none that could as well be decided for the whole draft, such as a removal. */
function isPreferred(fix: Fix, finding: Finding): boolean {
  return fix.safe || (finding.fixes.length === 1 && fix.together !== true);
}

/** The edits of a chosen action. Empty where the findings no longer hold it. */
export function resolveCodeAction({ speech, findings }: ActionContext, data: ActionData): LspTextEdit[] {
  return findEdits(speech, findings, data).map(({ span, newText }) => ({ range: toRange(speech, span), newText }));
}

function findEdits(speech: Speech, findings: readonly Finding[], data: ActionData): readonly TextEdit[] {
  switch (data.action) {
    case 'fix': {
      const finding = findings.find(({ rule, span }) => rule === data.rule && span.start === data.start);
      return finding?.fixes[data.fix]?.edits() ?? [];
    }
    case 'fix-rule':
      return editsOfRule(findings, data.rule);
    case 'fix-all':
      return safeEdits(findings);
    case 'renumber':
      return renumberWithReferences(speech);
    case 'restructure':
      return restructure(speech, toOperation(speech, data.operation)).edits;
  }
}
