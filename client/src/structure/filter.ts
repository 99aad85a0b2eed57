import type { Localize } from './labels';
import { pathOf, type StructureElement, type StructureTree } from './tree';

/** What a writer wants to see of a structure. */
export interface StructureFilter {
  /** In marker and text; empty for any. Case does not matter. */
  readonly text: string;
  readonly onlyFindings: boolean;
}

/** Shows everything. */
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

/** What is said above a filtered tree, of which so many elements are shown. */
export function describeFilter({ text, onlyFindings }: StructureFilter, shown: number, localize: Localize): string {
  const wanted = text.trim();
  if (shown === 0) return localize('Nothing matches the filter.', {});
  if (wanted === '') return localize('Only what has problems is shown.', {});
  return onlyFindings
    ? localize('Only what has “{text}” and problems is shown.', { text: wanted })
    : localize('Only what has “{text}” is shown.', { text: wanted });
}
