import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { IGNORE_COMMAND, type IgnoredEntry, TURN_RULE_OFF_COMMAND } from '../../../protocol/requests';
import { ignoredTextOf } from '../rules/ignoreList';
import type { Finding } from '../rules/rule';
import { type ActionContext, type ActionOffer, wants } from './codeActions';
import { toDiagnostic } from './diagnostics';
import { findingsAt } from './findingsAt';

/** Each brings several actions, below those that mend something. */
const MOST_FINDINGS = 3;

/** “Ignore this finding”, “Ignore this rule in this draft”, “Turn this rule off”, for the findings in a range. They change lists and settings, never the draft. */
export function provideIgnoreActions(
  context: ActionContext,
  range: Range,
  only: readonly string[] | undefined,
  offer: ActionOffer,
): CodeAction[] {
  if (!wants(only, CodeActionKind.QuickFix)) return [];
  const here = findingsAt(context, range, MOST_FINDINGS);
  const single = here.flatMap((finding) => ignoreFinding(context, finding, offer));
  const rules = [...new Set(here.map(({ rule }) => rule))];
  return [...single, ...rules.flatMap((rule) => silenceRule(context, here, rule, offer))];
}

function ignoreFinding(context: ActionContext, finding: Finding, { place }: ActionOffer): CodeAction[] {
  const { speech, localize } = context;
  const text = ignoredTextOf(finding, speech);
  if (place === undefined || text === '') return [];
  const title = localize('Ignore this finding of “{rule}”', { rule: finding.rule });
  return [ignore(title, place.folder, { kind: 'finding', rule: finding.rule, text }, context, [finding])];
}

function silenceRule(
  context: ActionContext,
  here: readonly Finding[],
  rule: string,
  { place, commands }: ActionOffer,
): CodeAction[] {
  const { localize } = context;
  const alike = here.filter((finding) => finding.rule === rule);
  const actions: CodeAction[] = [];
  if (place !== undefined)
    actions.push(
      ignore(
        localize('Ignore “{rule}” in this draft', { rule }),
        place.folder,
        { kind: 'rule', rule, file: place.file },
        context,
        alike,
      ),
    );
  if (commands.includes(TURN_RULE_OFF_COMMAND)) {
    const title = localize('Turn “{rule}” off in the settings', { rule });
    actions.push(toAction(title, context, alike, TURN_RULE_OFF_COMMAND, [rule]));
  }
  return actions;
}

function ignore(
  title: string,
  folder: string,
  entry: IgnoredEntry,
  context: ActionContext,
  findings: readonly Finding[],
): CodeAction {
  return toAction(title, context, findings, IGNORE_COMMAND, [folder, entry]);
}

function toAction(
  title: string,
  context: ActionContext,
  findings: readonly Finding[],
  command: string,
  args: unknown[],
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => toDiagnostic(context, finding)),
    command: { title, command, arguments: args },
  };
}
