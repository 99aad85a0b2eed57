import assert from 'node:assert/strict';
import { SEVERITIES } from '../rules/rule';
import { RULES } from '../rules/rules';
import { DEFAULT_SERVER_SETTINGS, readSettings } from './settings';

/** A complaint as `template: name`. */
const read = (value: unknown) =>
  readSettings(value, (text, args = {}) => `${text.replace(/^.*must be (?:one of )?(\S+).*$/, '$1')}: ${args['name']}`);

describe('readSettings', () => {
  it('takes nothing for the defaults', () => {
    for (const value of [undefined, null, {}, { rules: undefined }, { rules: null }, { trace: { server: 'off' } }])
      assert.deepEqual(read(value), { settings: DEFAULT_SERVER_SETTINGS, problems: [] });
  });

  it('takes every severity, and off, for every rule', () => {
    for (const severity of [...SEVERITIES, 'off']) {
      const rules = Object.fromEntries(RULES.map(({ meta }) => [meta.id, severity]));
      assert.deepEqual(read({ rules }), { settings: { ...DEFAULT_SERVER_SETTINGS, severities: rules }, problems: [] });
    }
  });

  it('names the setting that is no object, and takes the defaults', () => {
    for (const value of ['strict', 1, true, [], [{}]])
      assert.deepEqual(read(value), { settings: DEFAULT_SERVER_SETTINGS, problems: ['an: jianggao'] });
    for (const rules of ['all', 0, false, [], ['sequence-gap']])
      assert.deepEqual(read({ rules }), { settings: DEFAULT_SERVER_SETTINGS, problems: ['an: jianggao.rules'] });
  });

  it('names each rule with a value that is none, and keeps the others', () => {
    const wrong = ['loud', 'Error', '', 1, true, null, [], {}];
    for (const value of wrong)
      assert.deepEqual(read({ rules: { 'sequence-gap': value, 'level-skip': 'off' } }), {
        settings: { ...DEFAULT_SERVER_SETTINGS, severities: { 'level-skip': 'off' } },
        problems: ['{allowed};: jianggao.rules.sequence-gap'],
      });
  });

  it('names what is no rule, also where it is something to every object', () => {
    for (const name of ['sequence-odour', 'constructor', 'toString', '__proto__']) {
      const rules = JSON.parse(`{ "${name}": "off", "sequence-gap": "hint" }`);
      const { settings, problems } = read({ rules });
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.endsWith(`jianggao.rules.${name}`), problems[0]);
      assert.equal(settings.severities['sequence-gap'], 'hint');
      assert.deepEqual(
        RULES.filter(({ meta }) => settings.severities[meta.id] === 'off'),
        [],
      );
    }
  });

  it('takes a model by its name, and options and preferences in their range', () => {
    const options = { bracketWidth: 'half', headingLength: 30 } as const;
    const preferences = {
      charactersPerMinute: 180,
      targetMinutes: 40,
      renumber: 'onType',
      onEnter: 'insert',
      codeLens: true,
      plainText: 'take',
    } as const;
    assert.deepEqual(read({ model: ' own ', ...options, ...preferences }), {
      settings: { severities: {}, options, model: 'own', preferences },
      problems: [],
    });
  });

  it('names a model, an option or a preference with a value that is none, and takes its default', () => {
    for (const [name, wrong] of Object.entries({
      model: [1, '', '  ', [], true],
      bracketWidth: ['wide', 1, {}],
      headingLength: ['30', 4, 201, 20.5, Number.NaN],
      charactersPerMinute: [0, 49, 601, '200'],
      targetMinutes: [-1, 1.5, 'long'],
      renumber: ['always', true],
      codeLens: ['on', 1, {}],
    }))
      for (const value of wrong) {
        const { settings, problems } = read({ [name]: value });
        assert.deepEqual(settings, DEFAULT_SERVER_SETTINGS);
        assert.equal(problems.length, 1, name);
        assert.ok(problems[0]?.endsWith(`: jianggao.${name}`), problems[0]);
      }
  });

  it('names all problems at once, in their order', () => {
    const { problems } = read({ rules: { 'level-skip': 1, unheard: 'off', 'sequence-gap': 'loud' } });
    assert.deepEqual(
      problems.map((problem) => problem.split('.').at(-1)),
      ['level-skip', 'unheard', 'sequence-gap'],
    );
  });
});
