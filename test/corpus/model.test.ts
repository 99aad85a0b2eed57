import assert from 'node:assert/strict';
import { BUILTIN_MODELS } from '../../server/src/models/builtinModels';
import { chooseModel } from '../../server/src/models/chooseModel';
import { learnModel } from '../../server/src/models/learnModel';
import { checkSpeech, DEFAULT_SETTINGS } from '../../server/src/rules/checkSpeech';
import { fixSpeech } from '../../server/src/rules/fixSpeech';
import { RULES } from '../../server/src/rules/rules';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { findSerious } from './serious';
import { describeShared, readShared } from './shared';

describeShared('the model speech', () => {
  const parse = () => parseSpeech(readShared('model/model-speech.txt'));

  it('has a title, a salutation and an opening', () => {
    const { parts } = parse();
    assert.deepEqual([parts.title, parts.salutation, parts.opening], [[0], [1], [2]]);
  });

  it('has two sections, of five and three headings that run in', () => {
    const { outline } = parse();
    assert.deepEqual(
      outline.map(({ marker, kind }) => `${marker.text} ${kind}`),
      ['一、 standalone', '二、 standalone'],
    );
    assert.deepEqual(
      outline.map(({ children }) => children.map(({ marker, kind }) => `${marker.text} ${kind}`)),
      [
        ['(一) run-in', '(二) run-in', '(三) run-in', '(四) run-in', '(五) run-in'],
        ['(一) run-in', '(二) run-in', '(三) run-in'],
      ],
    );
  });

  it('has three enumerations, one under each heading of the second section, at the last of which it breaks off', () => {
    const { enumerations } = parse();
    assert.deepEqual(
      enumerations.map(
        ({ parent, items }) => `${parent?.marker.text} ${items.map(({ marker }) => marker.text).join(' ')}`,
      ),
      ['(一) 一是 二是 三是', '(二) 一是 二是 三是', '(三) 一是 二是'],
    );
  });

  it('is what the built-in model is learned from, but for the widths of the web page', () => {
    const { name, title, description, ...structure } = BUILTIN_MODELS[0];
    assert.equal(name, 'rally');
    const learned = learnModel(parse());
    assert.deepEqual([learned.brackets, learned.marks], ['half', 'half']);
    assert.deepEqual({ ...learned, brackets: 'full', marks: 'full' }, structure, `${title}: ${description}`);
  });

  it('departs from its model in nothing', () => {
    const found = checkSpeech(parse(), { ...DEFAULT_SETTINGS, model: BUILTIN_MODELS[0] }).filter(({ rule }) => {
      const group = RULES.find(({ meta }) => meta.id === rule)?.meta.group;
      return group === 'parts' || group === 'model';
    });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      [],
    );
  });

  it('chooses its model by itself', () => {
    const { model, isClear } = chooseModel(parse());
    assert.deepEqual([model.name, isClear], ['rally', true]);
  });

  it('has no error and no warning, and nothing to mend', () => {
    const speech = parse();
    assert.deepEqual(findSerious(speech), []);
    assert.equal(fixSpeech(speech.text).text, speech.text);
  });
});
