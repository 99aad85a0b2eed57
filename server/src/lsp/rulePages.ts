import type { InitializeParams } from 'vscode-languageserver';
import type { RulePage } from '../features/diagnostics';

const PLACE = '{rule}';

/**
 * Where the pages of rules are for one editor. It may say so itself, in `initializationOptions.rulePages`, an address with `{rule}` in the place of
 * the rule's id; otherwise they are where `packaged` says. None for an editor that does not show where a finding leads.
 */
export function chooseRulePage(
  { capabilities: { textDocument }, initializationOptions }: InitializeParams,
  packaged: RulePage,
): RulePage | undefined {
  // Editors that pull diagnostics are younger than the addresses in them.
  const opensPages =
    textDocument?.diagnostic !== undefined || textDocument?.publishDiagnostics?.codeDescriptionSupport === true;
  if (!opensPages) return undefined;
  const address = readAddress(initializationOptions);
  return address === undefined ? packaged : (rule) => address.replaceAll(PLACE, () => encodeURIComponent(rule));
}

function readAddress(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('rulePages' in options)) return undefined;
  const { rulePages } = options;
  return typeof rulePages === 'string' && rulePages.includes(PLACE) ? rulePages : undefined;
}
