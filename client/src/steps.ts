import * as vscode from 'vscode';

/** What a person did at a step: gave an answer, or went back; undefined for gave up. */
export type Answer<Value> = { readonly value: Value } | 'back' | undefined;

/** One question of several. */
export interface Step {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
  readonly placeholder: string;
  /** What was answered before, or is suggested. */
  readonly value: string;
}

/** Asks for one of some items, or, with `toItem`, for anything that is typed. */
export function askToPick<Item extends vscode.QuickPickItem>(
  step: Step,
  items: readonly Item[],
  options: { readonly active?: Item | undefined; readonly toItem?: (typed: string) => Item } = {},
): Promise<Answer<Item>> {
  const { toItem } = options;
  const pick = vscode.window.createQuickPick<Item>();
  prepare(pick, step);
  pick.items = items;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  if (options.active !== undefined) pick.activeItems = [options.active];
  const offerTyped = (typed: string): void => {
    if (toItem === undefined) return;
    const known = items.some(({ label }) => label === typed);
    pick.items = typed === '' || known ? items : [toItem(typed), ...items];
  };
  offerTyped(step.value);
  // Who types fast presses Enter before the item for it is there.
  const read = (): Item | undefined =>
    pick.selectedItems[0] ?? (toItem && pick.value.trim() !== '' ? toItem(pick.value.trim()) : undefined);
  return ask(pick, read, [pick.onDidChangeValue((value) => offerTyped(value.trim()))]);
}

/** Asks for a line of text, which may be empty. */
export function askToWrite(step: Step, prompt: string): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  prepare(box, step);
  box.prompt = prompt;
  return ask(box, () => box.value.trim(), []);
}

function prepare(input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox, step: Step): void {
  input.title = step.title;
  input.step = step.step;
  input.totalSteps = step.totalSteps;
  input.placeholder = step.placeholder;
  input.value = step.value;
  // Who looks something up in another window goes on afterwards.
  input.ignoreFocusOut = true;
  if (step.step > 1) input.buttons = [vscode.QuickInputButtons.Back];
}

function ask<Value>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  read: () => Value | undefined,
  listeners: readonly vscode.Disposable[],
): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    const finish = (answer: Answer<Value>): void => {
      resolve(answer);
      vscode.Disposable.from(...listeners, ...own, input).dispose();
    };
    const own: readonly vscode.Disposable[] = [
      input.onDidAccept(() => {
        const value = read();
        if (value !== undefined) finish({ value });
      }),
      input.onDidTriggerButton((button) => {
        if (button === vscode.QuickInputButtons.Back) finish('back');
      }),
      input.onDidHide(() => finish(undefined)),
    ];
    input.show();
  });
}
