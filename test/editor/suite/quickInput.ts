import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { until } from '../../support/until.mjs';

/** Enter, in a list to pick from or a box to type in. */
const ACCEPT = 'workbench.action.acceptSelectedQuickOpenItem';

/** Ticks what is in focus in a list to pick several from. */
export const TICK = 'workbench.action.quickPickManyToggle';

/** Down, in a list to pick from. */
export const DOWN = 'workbench.action.quickOpenSelectNext';

const TAKES_EFFECT_MS = 1000;
const HESITATES_LONGER_MS = 200;
const LONGEST_HESITATION_MS = 3000;

/** What a person does with a question. */
export interface Answer {
  /** Pressed before Enter. */
  readonly keys?: readonly string[];
  /** Throws as long as the answer is not there. */
  readonly check: () => void;
}

/**
 * Runs a command that asks something, and answers. Nothing tells here whether the question is on the screen yet, and
 * keys that come too early are lost or mean something else; so, like a person, it asks and answers again, each time
 * with more patience, until the answer is there.
 */
export async function answer(command: string, { keys = [], check }: Answer): Promise<void> {
  for (let hesitation = 0; ; hesitation += HESITATES_LONGER_MS) {
    await answerOnce(command, keys, hesitation);
    try {
      // What has been answered may take effect a little later, and must not be asked again.
      return await until(() => undefined, check, TAKES_EFFECT_MS);
    } catch (error) {
      if (hesitation > LONGEST_HESITATION_MS) throw error;
    }
  }
}

async function answerOnce(command: string, keys: readonly string[], hesitation: number): Promise<void> {
  let isDone = false;
  const done = vscode.commands.executeCommand(command).then(() => {
    isDone = true;
  });
  const press = async () => {
    await pause(hesitation);
    for (const key of [...keys, ACCEPT]) if (!isDone) await vscode.commands.executeCommand(key);
    return isDone;
  };
  await until(press, (found) => assert.ok(found, `${command} still asks`));
  await done;
}
