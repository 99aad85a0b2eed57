import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { SHOW_PLACES_COMMAND } from '../../../protocol/requests';
import { type ActionContext, type ActionOffer, wants } from './codeActions';
import { toDiagnostic } from './diagnostics';
import { toPosition, toRange, touches } from './positions';

/** “Go to the 4 places”: what a wrong count was counted from. For findings with several related places, where the client can show them. */
export function provideGoToActions(
  context: ActionContext,
  range: Range,
  only: readonly string[] | undefined,
  { commands }: ActionOffer,
): CodeAction[] {
  if (!wants(only, CodeActionKind.QuickFix) || !commands.includes(SHOW_PLACES_COMMAND)) return [];
  const { speech, findings, uri, localize } = context;
  return findings
    .filter(({ span, related }) => related.length > 1 && touches(toRange(speech, span), range))
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
