import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Restructuring } from '../../../protocol/requests';
import type { Message } from '../message';
import { headsLine } from '../speech/headsLine';
import { listOf } from '../speech/listedItems';
import { findHeadingAt } from '../speech/sectionsAt';
import type { Heading, HeadingList } from '../speech/speech';
import { type ActionContext, type ActionData, MOVE_KIND, REWRITE_KIND, wants } from './codeActions';
import { toOffset, toPosition } from './positions';

type Kind = 'promote' | 'demote' | 'moveUp' | 'moveDown' | 'join';

interface Choice {
  readonly kind: Kind;
  readonly actionKind: string;
  readonly title: (marker: string) => Message;
  readonly isPossible: (heading: Heading, list: HeadingList, at: number) => boolean;
}

const CHOICES: readonly Choice[] = [
  {
    kind: 'promote',
    actionKind: REWRITE_KIND,
    title: (marker) => ({ text: 'Promote “{marker}” with all below it', args: { marker } }),
    isPossible: (_, { parent }) => parent !== undefined,
  },
  {
    kind: 'demote',
    actionKind: REWRITE_KIND,
    title: (marker) => ({ text: 'Demote “{marker}” with all below it', args: { marker } }),
    isPossible: (_, __, at) => at > 0,
  },
  {
    kind: 'moveUp',
    actionKind: MOVE_KIND,
    title: (marker) => ({ text: 'Move “{marker}” up', args: { marker } }),
    isPossible: (_, __, at) => at > 0,
  },
  {
    kind: 'moveDown',
    actionKind: MOVE_KIND,
    title: (marker) => ({ text: 'Move “{marker}” down', args: { marker } }),
    isPossible: (_, { items }, at) => at < items.length - 1,
  },
  {
    kind: 'join',
    actionKind: REWRITE_KIND,
    title: (marker) => ({ text: 'Join “{marker}” with the section before it', args: { marker } }),
    isPossible: (_, __, at) => at > 0,
  },
];

/** What can be done with the section on whose marker the cursor is. Elsewhere only editors that ask for such actions by their kind get them, for the section around the cursor. */
export function provideRestructureActions(
  { speech, uri, version, localize }: ActionContext,
  { start, end }: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  // A selection over several lines is about more than one section.
  const wanted = start.line === end.line ? CHOICES.filter(({ actionKind }) => wants(only, actionKind)) : [];
  const offset = toOffset(speech, start);
  const heading = wanted.length === 0 ? undefined : findHeadingAt(speech, offset);
  if (heading === undefined || !headsLine(speech, heading) || heading.run > 0) return [];
  const { marker } = heading;
  if (only === undefined && (offset < marker.span.start || toOffset(speech, end) > marker.span.end)) return [];
  const list = listOf(speech, heading);
  if (list?.kind !== 'headings' || list.inRows) return [];
  const at = list.items.indexOf(heading);
  return wanted
    .filter(({ isPossible }) => isPossible(heading, list, at))
    .map(({ kind, actionKind, title }): CodeAction => {
      const place = toPosition(speech, marker.span.start);
      const operation: Restructuring = kind === 'join' ? { kind, at: place } : { kind, at: [place] };
      const message = title(marker.text);
      return {
        title: localize(message.text, message.args),
        kind: actionKind,
        data: { action: 'restructure', uri, version, operation } satisfies ActionData,
      };
    });
}
