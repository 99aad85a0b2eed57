import assert from 'node:assert/strict';
import { BUILTIN_MODELS } from './builtinModels';
import { findModel } from './findModel';
import type { SpeechModel } from './model';

describe('findModel', () => {
  const [rally] = BUILTIN_MODELS;
  const named = (name: string): [string, SpeechModel] => [name, { ...rally, name }];
  const own = new Map([named('春灌'), named('rally'), named('auto')]);

  it('finds built-in models and one’s own, which take no name from the others', () => {
    assert.equal(findModel('春灌', own), own.get('春灌'));
    assert.equal(findModel('rally', own), rally);
    assert.equal(findModel('auto', own), 'auto');
    assert.equal(findModel('rally', undefined), rally);
    for (const name of ['秋收', '', 'Rally', 'constructor']) assert.equal(findModel(name, own), undefined, name);
  });
});
