import type { Structure, StructureNode } from '../../../protocol/requests';
import { levelOf, pathOf, type StructureElement } from './tree';

/** Puts a sentence into the writer's language. */
export type Localize = (text: string, args: Record<string, string | number>) => string;

/** `2,913`, in either language. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** What a node is called: its marker and text, or the text of a part. */
export function labelOf({ marker, text, kind }: StructureNode, localize: Localize): string {
  return `${marker}${text}` || nameOf(kind, localize);
}

/** What stands beside it: the part it is, how many problems are in it, and how long it is. What comes last is cut first where there is little room. */
export function describe(node: StructureNode, localize: Localize): string {
  const { kind, characters, minutes } = node;
  return [
    ...(isPart(kind) ? [nameOf(kind, localize)] : []),
    ...describeFindings(node, localize),
    localize('{characters} chars', { characters: formatCount(characters) }),
    localize('{minutes} min', { minutes }),
  ].join(' · ');
}

/** What is told when the pointer rests on it: all of its text, where it stands, and its numbers. */
export function explain(element: StructureElement, localize: Localize): string {
  const above = pathOf(element)
    .slice(0, -1)
    .map(({ node }) => labelOf(node, localize));
  return [
    ...(above.length === 0 ? [] : [above.join(' › ')]),
    labelOf(element.node, localize),
    describe(element.node, localize),
  ].join('\n');
}

/** What a screen reader says. */
export function speak(element: StructureElement, localize: Localize): string {
  const { node } = element;
  const { characters, minutes, kind } = node;
  return [
    isPart(kind) ? `${nameOf(kind, localize)}: ${node.text}` : labelOf(node, localize),
    ...(kind === 'heading' ? [localize('level {level}', { level: levelOf(element) })] : []),
    ...(kind === 'item' ? [localize('item of an enumeration', {})] : []),
    localize('{characters} characters', { characters: formatCount(characters) }),
    localize('{minutes} minutes to read', { minutes }),
    ...describeFindings(node, localize),
  ].join(', ');
}

/** The length of a draft for the status bar, `2,913 characters · 15/20 min`. */
export function describeLength(
  { characters, minutes, targetMinutes }: Pick<Structure, 'characters' | 'minutes' | 'targetMinutes'>,
  localize: Localize,
): string {
  const counted = formatCount(characters);
  return targetMinutes === 0
    ? localize('{characters} characters · {minutes} min', { characters: counted, minutes })
    : localize('{characters} characters · {minutes}/{target} min', {
        characters: counted,
        minutes,
        target: targetMinutes,
      });
}

/** Whether a draft takes more than a tenth longer than it may. */
export function isTooLong({ minutes, targetMinutes }: Pick<Structure, 'minutes' | 'targetMinutes'>): boolean {
  return targetMinutes > 0 && minutes > targetMinutes * 1.1;
}

function describeFindings({ findings }: StructureNode, localize: Localize): readonly string[] {
  const count = findings.errors + findings.warnings + findings.others;
  if (count === 0) return [];
  return [count === 1 ? localize('1 problem', {}) : localize('{count} problems', { count })];
}

function isPart(kind: StructureNode['kind']): boolean {
  return kind !== 'heading' && kind !== 'item';
}

function nameOf(kind: StructureNode['kind'], localize: Localize): string {
  switch (kind) {
    case 'title':
      return localize('title', {});
    case 'salutation':
      return localize('salutation', {});
    case 'opening':
      return localize('opening', {});
    case 'closing':
      return localize('closing', {});
    case 'appendix':
      return localize('appendix', {});
    default:
      return localize('heading', {});
  }
}
