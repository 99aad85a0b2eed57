import assert from 'node:assert/strict';
import { chooseModel } from '../../server/src/models/chooseModel';
import { createModel } from '../../server/src/models/learnModel';
import { readModel } from '../../server/src/models/readModel';
import { writeModel } from '../../server/src/models/writeModel';
import { checkSpeech, DEFAULT_SETTINGS } from '../../server/src/rules/checkSpeech';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { describeShared, listShared, readShared } from './shared';

/** Rules that hold a draft against the levels of its model. */
const HOLDING = ['model-depth', 'model-scheme', 'model-children', 'lead-in-missing'];
/** Reports without a single number, which nothing else tells from a speech. */
const WITHOUT_SIGNS = ['congress-10.txt', 'report-1964.txt'];

describeShared('models of real speeches', () => {
  const names = listShared('corpus/', '.txt');
  const parse = (name: string) => parseSpeech(readShared(`corpus/${name}`));

  it('are those of reports', () => {
    for (const name of names)
      assert.equal(chooseModel(parse(name)).model.name, WITHOUT_SIGNS.includes(name) ? 'rally' : 'report', name);
  });

  it('are left in few places', () => {
    const departures = names.flatMap((name) => checkSpeech(parse(name)).filter(({ rule }) => HOLDING.includes(rule)));
    assert.ok(departures.length <= names.length / 10, `${departures.length}`);
  });

  it('are learned and written so that they are read as they were', () => {
    for (const name of names) {
      const model = createModel(parse(name), name);
      assert.deepEqual(readModel(name, writeModel(model)), { kind: 'value', value: model });
    }
  });

  it('are learned so that their speech hardly departs from them', () => {
    for (const name of names) {
      const speech = parse(name);
      const model = createModel(speech, name);
      const found = checkSpeech(speech, { ...DEFAULT_SETTINGS, model }).filter(({ rule }) => HOLDING.includes(rule));
      assert.ok(found.length <= 1, `${name}: ${found.map(({ rule }) => rule)}`);
      assert.deepEqual(
        found.filter(({ rule }) => rule !== 'lead-in-missing'),
        [],
        name,
      );
    }
  });
});
