import type { ClientCapabilities } from 'vscode-languageserver';
import type { RulePage } from '../features/diagnostics';

/** What stands in the address of a rule's page for the rule's id. */
export const RULE_PLACE = '{rule}';

/**
 * Where the pages of rules are for one editor. It may say so itself with an `address` that has `{rule}` in the place of
 * the rule's id; otherwise they are where `packaged` says. None for an editor that does not show where a finding leads.
 */
export function chooseRulePage(
  { textDocument }: ClientCapabilities,
  address: string | undefined,
  packaged: RulePage,
): RulePage | undefined {
  // Editors that pull diagnostics are younger than the addresses in them.
  const opensPages =
    textDocument?.diagnostic !== undefined || textDocument?.publishDiagnostics?.codeDescriptionSupport === true;
  if (!opensPages) return undefined;
  return address === undefined ? packaged : (rule) => address.replaceAll(RULE_PLACE, () => encodeURIComponent(rule));
}
