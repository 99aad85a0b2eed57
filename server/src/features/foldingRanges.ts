import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Speech } from '../speech/speech';

/** Sections fold from their heading's line to their last line; one that is a single line does not. */
export function provideFoldingRanges({ headings }: Speech): FoldingRange[] {
  return headings
    .filter(({ line, lastLine }) => lastLine > line)
    .map(({ line, lastLine }) => ({ startLine: line, endLine: lastLine, kind: FoldingRangeKind.Region }));
}
