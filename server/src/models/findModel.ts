import { AUTO_MODEL } from '../../../protocol/modelName';
import { BUILTIN_MODELS } from './builtinModels';
import type { SpeechModel } from './model';

/** The model that a name stands for: a built-in one, or one's own. `auto` where the choice is left to each draft, undefined where there is no such model. */
export function findModel(
  name: string,
  own: ReadonlyMap<string, SpeechModel> | undefined,
): SpeechModel | typeof AUTO_MODEL | undefined {
  if (name === AUTO_MODEL) return AUTO_MODEL;
  return BUILTIN_MODELS.find((builtin) => builtin.name === name) ?? own?.get(name);
}
