import assert from 'node:assert/strict';
import { createLocalize } from '../localize';
import { BUILTIN_MODELS } from '../models/builtinModels';
import type { SpeechModel } from '../models/model';
import { toModelChoice, toModelInForce } from './modelChoice';

const [RALLY] = BUILTIN_MODELS;
const ADDRESS = BUILTIN_MODELS[4];
const OWN: SpeechModel = { ...RALLY, name: '春灌', title: 'Address', description: 'Mine' };

describe('a model in a list', () => {
  it('tells what it expects, in English', () => {
    const localize = createLocalize('en');
    assert.deepEqual(toModelChoice(RALLY, localize), {
      name: 'rally',
      title: 'Rally and deployment',
      description: RALLY.description,
      expects: '一、 on its own line › （一） with its text › 一是 inside the text · title · salutation · opening',
      isBuiltin: true,
    });
    assert.equal(toModelChoice(ADDRESS, localize).expects, 'no numbers · title · salutation · opening · closing');
  });

  it('tells it in Chinese', () => {
    const localize = createLocalize('zh-cn');
    const { title, description, expects } = toModelChoice(RALLY, localize);
    assert.equal(title, '动员部署讲话');
    assert.match(description, /^动员部署一项工作/);
    assert.match(expects, /^一、\s?\S+ › （一）\s?\S+ › 一是\s?\S+ · /u);
    assert.doesNotMatch(expects, /[a-z]/i);
  });

  it('that is a person’s own stays in that person’s words', () => {
    const localize = createLocalize('zh-cn');
    const { title, description, isBuiltin } = toModelChoice(OWN, localize);
    assert.deepEqual([title, description, isBuiltin], ['Address', 'Mine', false]);
    assert.equal(toModelChoice({ ...OWN, title: '' }, localize).title, '春灌');
  });
});

describe('the model in force', () => {
  it('is there because the setting names it, or because the draft is like it', () => {
    const localize = createLocalize('en');
    const reason = { text: 'The draft does not clearly follow another model', args: {} };
    assert.deepEqual(toModelInForce(RALLY, reason, localize), {
      name: 'rally',
      title: 'Rally and deployment',
      isAutomatic: true,
      reason: reason.text,
    });
    assert.deepEqual(toModelInForce(OWN, undefined, localize), {
      name: '春灌',
      title: 'Address',
      isAutomatic: false,
      reason: 'The setting “jianggao.model” names it',
    });
  });

  it('is explained in Chinese', () => {
    const localize = createLocalize('zh-cn');
    const reason = { text: 'The draft does not clearly follow another model', args: {} };
    assert.equal(toModelInForce(RALLY, reason, localize).reason, '讲稿没有明显套用其他范文');
    assert.match(toModelInForce(RALLY, undefined, localize).reason, /jianggao\.model/);
    assert.doesNotMatch(toModelInForce(RALLY, undefined, localize).reason, /names/);
  });
});
