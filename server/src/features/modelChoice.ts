import type { ModelChoice, ModelInForce } from '../../../protocol/requests';
import type { Localize } from '../localize';
import type { Message } from '../message';
import { BUILTIN_MODELS } from '../models/builtinModels';
import { type LevelForm, MODEL_PARTS, type ModelPart, type SpeechModel } from '../models/model';
import { SCHEMES } from '../speech/scheme';

/** A model as a list shows it. Texts of built-in models are translated, those of a person's own stay as they are. */
export function toModelChoice(model: SpeechModel, localize: Localize): ModelChoice {
  const builtin = findBuiltin(model);
  return {
    name: model.name,
    title: titleOf(model, localize),
    description: builtin === undefined ? model.description : localize(builtin.description),
    expects: describeExpectations(model, localize),
    isBuiltin: builtin !== undefined,
  };
}

/** The model that a draft is held against, with the reason. `reason` is why the draft chose it; undefined where the setting did. */
export function toModelInForce(model: SpeechModel, reason: Message | undefined, localize: Localize): ModelInForce {
  return {
    name: model.name,
    title: titleOf(model, localize),
    isAutomatic: reason !== undefined,
    reason:
      reason === undefined
        ? localize('The setting “{name}” names it', { name: 'jianggao.model' })
        : localize(reason.text, reason.args),
  };
}

function findBuiltin(model: SpeechModel) {
  return BUILTIN_MODELS.find((builtin) => builtin === model);
}

function titleOf(model: SpeechModel, localize: Localize): string {
  const builtin = findBuiltin(model);
  return builtin === undefined ? model.title || model.name : localize(builtin.title);
}

/** `一、 on its own line › （一） with its text · title · salutation · opening` */
function describeExpectations({ levels, parts }: SpeechModel, localize: Localize): string {
  const numbers = levels.map(({ scheme, form }) => `${SCHEMES[scheme].sample} ${describeForm(form, localize)}`);
  const expected = MODEL_PARTS.filter((part) => parts[part]).map((part) => describePart(part, localize));
  return [numbers.length === 0 ? localize('no numbers') : numbers.join(' › '), ...expected].join(' · ');
}

function describeForm(form: LevelForm, localize: Localize): string {
  switch (form) {
    case 'standalone':
      return localize('on its own line');
    case 'run-in':
      return localize('with its text');
    case 'inline':
      return localize('inside the text');
  }
}

function describePart(part: ModelPart, localize: Localize): string {
  switch (part) {
    case 'title':
      return localize('title');
    case 'salutation':
      return localize('salutation');
    case 'opening':
      return localize('opening');
    case 'closing':
      return localize('closing');
  }
}
