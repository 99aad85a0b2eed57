import type { Change } from './edits/restructure/change';
import { putBack } from './edits/restructure/putBack';
import { type Operation, restructure } from './edits/restructure/restructure';
import { findSections } from './edits/restructure/sections';
import { applyEdits } from './edits/textEdit';
import { findSeries } from './speech/findSeries';
import type { Heading, Speech } from './speech/speech';

/** What was cut from a draft last. */
interface Cut {
  readonly before: Speech;
  readonly sections: readonly Heading[];
  /** The draft without it. */
  readonly left: string;
  readonly change: Change;
}

/** Creates what restructures drafts, on their readings: it remembers what was cut from each, so that what speaks of a section finds it again where it is put in. Throws a `Refusal` where something cannot be done. */
export function createRestructuring<Draft extends object>(
  read: (draft: Draft) => Speech,
): (draft: Draft, operation: Operation) => Change {
  const cuts = new WeakMap<Draft, Cut>();
  return (draft, operation) => {
    const speech = read(draft);
    const cut = cuts.get(draft);
    const isPutBack =
      operation.kind === 'paste' && cut?.left === speech.text && isSameText(cut.change.text, operation.text);
    if (isPutBack && hasRunningLists(cut.before)) {
      const change = putBack(cut.before, cut.sections, speech, operation.at);
      if (change !== undefined) return change;
    }
    const change = restructure(speech, isPutBack ? { ...operation, lost: cut.change.lost ?? [] } : operation);
    if (operation.kind === 'cut') {
      const sections = findSections(speech, operation.at);
      cuts.set(draft, { before: speech, sections, left: applyEdits(speech.text, change.edits), change });
    }
    return change;
  };
}

function hasRunningLists({ headingLists }: Speech): boolean {
  return [...findSeries(headingLists).values()].some(({ lists }) => lists.length > 1);
}

/** Clipboards may have line ends of their own. */
function isSameText(one: string | undefined, other: string): boolean {
  return one !== undefined && one.replace(LINE_END, '\n') === other.replace(LINE_END, '\n');
}

const LINE_END = /\r\n?/g;
