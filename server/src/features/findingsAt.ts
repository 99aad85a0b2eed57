import type { Range } from 'vscode-languageserver-types';
import type { Finding } from '../rules/rule';
import type { Speech } from '../speech/speech';
import { toRange, touches } from './positions';

/** The first findings that share a position with a range, no more than a menu for them can hold. */
export function findingsAt(
  { speech, findings }: { readonly speech: Speech; readonly findings: readonly Finding[] },
  range: Range,
  most: number,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const finding of findings) {
    if (found.length === most) break;
    if (touches(toRange(speech, finding.span), range)) found.push(finding);
  }
  return found;
}
