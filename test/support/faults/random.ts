/** Numbers that look random and are the same for the same seed: at least 0, below 1. */
export type Random = () => number;

/** Creates a generator (mulberry32). Texts in the seed keep what one kind of fault draws from changing with another. */
export function createRandom(...seed: readonly (number | string)[]): Random {
  let state = 0x811c9dc5;
  for (const char of seed.join(' ')) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Up to so many of them, each at most once. */
export function sample<T>(all: readonly T[], count: number, random: Random): readonly T[] {
  const left = [...all];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}
