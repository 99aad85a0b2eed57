import { parseSpeech } from '../speech/parseSpeech';
import type { Speech } from '../speech/speech';

/** The versions of a draft in which its numbers were as they are meant to be: what has changed since the one that is nearest is followed. */
export interface FollowedVersions {
  /** The version from which the least has changed: behind an undo that is not the latest. Undefined where none is known. */
  nearestTo(speech: Speech): Speech | undefined;
  /** Notes that the numbers of a version are as they are meant to be. */
  add(speech: Speech): void;
  /** Notes the text that the draft has once its numbers have followed: whether it ever has is for the editor to say. */
  expect(text: string): void;
  /** Notes that the draft has changed, perhaps to what was expected. */
  changed(readText: () => string): void;
}

/** So many characters of earlier versions are kept, and so many versions. */
const MOST_CHARACTERS = 4_000_000;
const MOST_VERSIONS = 30;

/** Creates the memory of one draft. */
export function createFollowedVersions(): FollowedVersions {
  /** The latest first. */
  let versions: readonly { readonly text: string; readonly speech?: Speech }[] = [];
  let expected: string | undefined;

  function add(speech: Speech): void {
    expected = undefined;
    const earlier = versions.map(({ text }) => ({ text })).filter(({ text }) => text !== speech.text);
    let room = MOST_CHARACTERS;
    versions = [
      { text: speech.text, speech },
      ...earlier.slice(0, MOST_VERSIONS - 1).filter(({ text }) => {
        room -= text.length;
        return room > 0;
      }),
    ];
  }

  return {
    nearestTo({ text }) {
      let [nearest] = versions;
      for (const version of versions)
        if (nearest !== undefined && countChanged(version.text, text) < countChanged(nearest.text, text))
          nearest = version;
      return nearest && (nearest.speech ?? parseSpeech(nearest.text));
    },
    add,
    expect(text) {
      expected = text;
    },
    changed(readText) {
      if (expected === undefined) return;
      const text = readText();
      if (text === expected) add(parseSpeech(text));
      expected = undefined;
    },
  };
}

/** How many characters are no longer what they were: what is between the beginning and the end that two texts share. */
function countChanged(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let first = 0;
  while (first < most && one.charCodeAt(first) === other.charCodeAt(first)) first++;
  let last = 0;
  while (last < most - first && one.charCodeAt(one.length - 1 - last) === other.charCodeAt(other.length - 1 - last))
    last++;
  return Math.max(one.length, other.length) - first - last;
}
