import type { StructureElement, StructureTree } from './tree';
import { pathOf } from './tree';

/** What a writer wants to see of a structure. */
export interface StructureFilter {
  /** In marker and text; empty for any. Case does not matter. */
  readonly text: string;
  readonly onlyFindings: boolean;
}

export const NO_FILTER: StructureFilter = { text: '', onlyFindings: false };

/** The elements that match, and those around them; undefined where nothing is filtered. */
export function filterTree(
  { all }: StructureTree,
  { text, onlyFindings }: StructureFilter,
): ReadonlySet<StructureElement> | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' && !onlyFindings) return undefined;
  const shown = new Set<StructureElement>();
  for (const element of all) {
    const { marker, text, findings } = element.node;
    const matches = `${marker}${text}`.toLowerCase().includes(wanted);
    if (matches && (!onlyFindings || findings.errors + findings.warnings + findings.others > 0))
      for (const around of pathOf(element)) shown.add(around);
  }
  return shown;
}
