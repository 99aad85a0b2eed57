import { followChange } from './edits/followChange';
import type { TextEdit } from './edits/textEdit';
import type { Speech } from './speech/speech';

/** Drafts whose numbers follow what is deleted, inserted and moved in them. */
export interface Following<Draft> {
  /** What lets the numbers follow the changes since `from`; nothing for a draft that is not followed yet, which is from now on. */
  edits(draft: Draft): readonly TextEdit[];
  /** Follows a draft from what it is now. */
  from(draft: Draft): void;
  /** The same for a draft that is not followed yet. */
  start(draft: Draft): void;
  /** Follows a draft no longer, and keeps nothing for that. */
  stop(draft: Draft): void;
}

/** Creates it, on the readings of drafts. */
export function createFollowing<Draft extends object>(read: (draft: Draft) => Speech): Following<Draft> {
  /** Each draft that is followed, as it was when its numbers were last as they are meant. */
  const before = new WeakMap<Draft, Speech>();
  const from = (draft: Draft): void => void before.set(draft, read(draft));
  return {
    edits(draft) {
      const now = read(draft);
      const edits = followChange(before.get(draft) ?? now, now);
      // Whether edits are made is for the editor to tell: the draft may have moved on.
      if (edits.length === 0) before.set(draft, now);
      return edits;
    },
    from,
    start(draft) {
      if (!before.has(draft)) from(draft);
    },
    stop: (draft) => void before.delete(draft),
  };
}
