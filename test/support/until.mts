import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 25;
const PATIENCE_MS = 30_000;

/**
 * Looks again and again until `check` does not throw for what `look` finds, and answers with that.
 *
 * @throws after `patienceMs`, what `check` threw last
 */
export async function until<T>(
  look: () => T | PromiseLike<T>,
  check: (found: T) => void,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    try {
      check(found);
      return found;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(LOOK_AGAIN_MS);
  }
}

/** Waits until `look` finds what is expected, and fails with the difference otherwise. */
export async function untilEqual<T>(look: () => T | PromiseLike<T>, expected: T): Promise<void> {
  await until(look, (found) => assert.deepEqual(found, expected));
}
