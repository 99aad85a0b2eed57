import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { SHOW_PLACES_COMMAND } from '../../../protocol/requests';
import { type ActionContext, type ActionOffer, MOST_FINDINGS, wants } from './codeActions';
import { toDiagnostic } from './diagnostics';
import { findingsAt } from './findingsAt';
import { toPosition, toRange } from './positions';

/** “Go to the 4 places”: what a wrong count was counted from. For findings with several related places, where the client can show them. */
export function provideGoToActions(
  context: ActionContext,
  range: Range,
  only: readonly string[] | undefined,
  { commands }: ActionOffer,
): CodeAction[] {
  if (!wants(only, CodeActionKind.QuickFix) || !commands.includes(SHOW_PLACES_COMMAND)) return [];
  const { speech, uri, localize } = context;
  return findingsAt(context, range, MOST_FINDINGS)
    .filter(({ related }) => related.length > 1)
    .map((finding) => {
      const title = localize('Go to the {count} places', { count: finding.related.length });
      const places = finding.related.map(({ span }) => toRange(speech, span));
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(context, finding)],
        command: {
          title,
          command: SHOW_PLACES_COMMAND,
          arguments: [uri, toPosition(speech, finding.span.start), places],
        },
      };
    });
}
