import type { Speech } from '../speech/speech';

/** The versions of a draft in which its numbers were as they are meant to be: what has changed since the latest of them is followed. */
export interface FollowedVersions {
  /** Undefined where none is known. */
  latest(): Speech | undefined;
  /** Notes that the numbers of a version are as they are meant to be. */
  add(speech: Speech): void;
  /** Notes the text that the draft has once its numbers have followed: whether it ever has is for the editor to say. */
  expect(text: string): void;
  /** Notes that the draft has changed: perhaps to what was expected, or back to an earlier version, as undo does it. Only then it is read. */
  changed(text: string, read: () => Speech): void;
}

/** So many characters of earlier versions are kept, and so many versions. */
const MOST_CHARACTERS = 4_000_000;
const MOST_VERSIONS = 30;

/** Creates the memory of one draft. */
export function createFollowedVersions(): FollowedVersions {
  /** The latest first. */
  let texts: readonly string[] = [];
  let latest: Speech | undefined;
  let expected: string | undefined;

  function add(speech: Speech): void {
    const { text } = speech;
    latest = speech;
    expected = undefined;
    let room = MOST_CHARACTERS;
    const earlier = texts.filter((other) => other !== text).slice(0, MOST_VERSIONS - 1);
    texts = [
      text,
      ...earlier.filter(({ length }) => {
        room -= length;
        return room > 0;
      }),
    ];
  }

  return {
    latest: () => latest,
    add,
    expect(text) {
      expected = text;
    },
    changed(text, read) {
      if (text === expected || texts.includes(text)) add(read());
      expected = undefined;
    },
  };
}
