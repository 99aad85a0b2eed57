import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expandSnippet } from '../../../test/snippets/expand';
import { checkSpeech, DEFAULT_SETTINGS } from '../rules/checkSpeech';
import { parseSpeech } from '../speech/parseSpeech';
import { type HeadingSchemeId, SCHEMES, type WordSchemeId } from '../speech/scheme';
import { BUILTIN_MODELS, rally, report } from './builtinModels';
import { chooseModel } from './chooseModel';
import { createModel, hasStructure } from './learnModel';
import type { ModelLevel, SpeechModel } from './model';
import { writeScaffold } from './scaffold';

const NOTHING = { occasion: '', salutation: '' };
const GIVEN = { occasion: '全县春灌工作推进会', salutation: '各位来宾、朋友们' };
const linesOf = (model: SpeechModel, given = NOTHING) => writeScaffold(model, given).text.split('\n');
const serious = (model: SpeechModel | undefined, text: string) =>
  checkSpeech(parseSpeech(text), { ...DEFAULT_SETTINGS, model })
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule);
const advice = (model: SpeechModel | undefined, text: string) =>
  checkSpeech(parseSpeech(text), { ...DEFAULT_SETTINGS, model })
    .filter(({ rule }) => rule !== 'placeholder')
    .map(({ rule }) => rule);

describe('the scaffold', () => {
  it('of a built-in model follows that model, and leaves nothing to be found but what is to be filled in', () => {
    for (const model of BUILTIN_MODELS)
      for (const given of [NOTHING, GIVEN]) {
        const { text } = writeScaffold(model, given);
        assert.equal(chooseModel(parseSpeech(text)).model, model, model.name);
        assert.deepEqual(advice(model, text), [], model.name);
        assert.deepEqual(advice(undefined, text), [], model.name);
      }
  });

  it('leaves every hint to be found', () => {
    for (const model of BUILTIN_MODELS) {
      const { text } = writeScaffold(model, NOTHING);
      const hints = text.match(/【/g)?.length ?? 0;
      const found = checkSpeech(parseSpeech(text)).filter(({ rule }) => rule === 'placeholder');
      assert.ok(hints > 3, model.name);
      assert.equal(found.length, hints, model.name);
    }
  });

  it('has the marks and brackets of its model', () => {
    const half = { ...rally, brackets: 'half', marks: 'half' } as const;
    const [title, salutation, opening] = linesOf(half);
    assert.equal(title, '在【请填写会议名称】上的讲话');
    assert.equal(salutation, '同志们:');
    assert.equal(
      opening,
      '今天,我们在这里召开【请填写会议名称】,主要任务是【请填写会议要办的事】。下面,我讲几点意见。',
    );
    assert.ok(linesOf(half).some((line) => line.startsWith('(一)【')));
    assert.ok(linesOf(report).some((line) => line.startsWith('（一）【')));
  });

  it('addresses its listeners at the end as it did at the beginning', () => {
    const closing = (model: SpeechModel, salutation: string) => linesOf(model, { occasion: '', salutation }).at(-1);
    assert.match(closing(report, '同志们') ?? '', /^同志们，【/);
    assert.match(closing(report, '同志们！') ?? '', /^同志们，【/);
    const speech = { ...rally, parts: { ...rally.parts, closing: true } };
    assert.match(closing(speech, '各位代表：') ?? '', /^各位代表，【/);
    assert.match(closing(speech, '') ?? '', /^同志们，【/);
    assert.match(closing(report, '') ?? '', /^各位代表，【/);
  });

  it('of a built-in model has the marks that an input method for Chinese writes', () => {
    for (const model of BUILTIN_MODELS) assert.doesNotMatch(writeScaffold(model, NOTHING).text, /[,:()]/, model.name);
  });

  it('has the full stop of a sentence inside its tab stop, for whoever writes a sentence writes that too', () => {
    const { snippet } = writeScaffold(rally, NOTHING);
    for (const what of ['导语', '具体内容', '第一项']) assert.match(snippet, new RegExp(`【请填写${what}】。}`), what);
    assert.match(snippet, /【请填写第一点标题】\}。/);
  });

  it('says what the writer has said, and takes a whole title as it is', () => {
    const [title, salutation, opening] = linesOf(rally, GIVEN);
    assert.equal(title, '在全县春灌工作推进会上的讲话');
    assert.equal(salutation, '各位来宾、朋友们：');
    assert.match(opening ?? '', /^今天，我们在这里召开全县春灌工作推进会，/);
    const whole = linesOf(rally, { occasion: '在春灌会上的发言', salutation: '朋友们！' });
    assert.deepEqual(whole.slice(0, 2), ['在春灌会上的发言', '朋友们！']);
    const pasted = linesOf(report, { occasion: ' 第三次\n代表大会 ', salutation: '各位代表：' });
    assert.deepEqual(pasted.slice(0, 2), ['在第三次 代表大会上的报告', '各位代表：']);
  });

  it('writes a part that the model does not have only where the writer gives it', () => {
    const parts = { title: false, salutation: false, opening: false, closing: false };
    const model: SpeechModel = { ...report, name: '纲目', parts, description: '' };
    assert.equal(linesOf(model)[0], '一、【请填写第一部分标题】');
    assert.deepEqual(linesOf(model, GIVEN).slice(0, 3), [
      '在全县春灌工作推进会上的讲话',
      '各位来宾、朋友们：',
      '一、【请填写第一部分标题】',
    ]);
  });

  it('is called as the speech from which its model was learned', () => {
    const titleOf = (description: string) => linesOf({ ...rally, name: '自学', description })[0];
    assert.equal(titleOf('在春灌会上的报告'), '在【请填写会议名称】上的报告');
    assert.equal(titleOf('在茶会上的致辞'), '在【请填写会议名称】上的致辞');
    assert.equal(titleOf('春灌'), '在【请填写会议名称】上的讲话');
  });

  it('counts the sections that it has', () => {
    const opening = linesOf({ ...rally, announcement: 'counted' })[2] ?? '';
    assert.match(opening, /下面，我讲三点意见。$/);
  });

  it('has as many children as the model at least', () => {
    const sections = (min: number, max: number) => {
      const [first, ...others] = rally.levels;
      const { text } = writeScaffold({ ...rally, levels: [{ ...first, children: { min, max } }, ...others] }, NOTHING);
      return parseSpeech(text).outline.map(({ children }) => children.length);
    };
    assert.deepEqual(sections(4, 6), [4, 4, 4]);
    assert.deepEqual(sections(1, 2), [2, 2, 2]);
    assert.deepEqual(sections(1, 1), [1, 1, 1]);
    assert.deepEqual(sections(500, 999), [10, 10, 10]);
  });

  it('may begin with the words 第一， where the model has no headings', () => {
    const level = (scheme: WordSchemeId, form: ModelLevel['form']): ModelLevel => ({
      scheme,
      form,
      leadIn: false,
      children: undefined,
      parallel: false,
    });
    const text = linesOf({ ...report, levels: [level('nth', 'run-in'), level('word-是', 'inline')] });
    assert.equal(
      text[3],
      '第一，【请填写第一项】。【请填写具体内容】。一是【请填写第一项】。二是【请填写第二项】。三是【请填写第三项】。',
    );
  });

  it('puts what a writer gives into its snippet as mere text', () => {
    const given = { occasion: `$${'{1|a,b|}'}$TM_FILENAME\\}`, salutation: '$0同志们' };
    fc.assert(
      fc.property(fc.constantFrom(...BUILTIN_MODELS), fc.constantFrom(given, GIVEN, NOTHING), (model, said) => {
        const { snippet, text } = writeScaffold(model, said);
        assert.equal(expandSnippet([snippet]).text, text);
      }),
    );
  });

  it('of any model is read as that model again', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { text } = writeScaffold(model, NOTHING);
        const learned = createModel(parseSpeech(text), model.name);
        assert.deepEqual(
          learned.levels.map(({ scheme, form, leadIn }) => ({ scheme, form, leadIn })),
          model.levels.map(({ scheme, form, leadIn }) => ({ scheme, form, leadIn })),
          text,
        );
        model.levels.forEach(({ children, parallel }, index) => {
          const found = learned.levels[index];
          if (children !== undefined && found?.children !== undefined)
            assert.ok(found.children.max <= Math.max(5, children.max), text);
          // Two that are alike show nothing.
          const above = model.levels[index - 1]?.children;
          if (parallel && (above === undefined || above.max > 2)) assert.equal(found?.parallel, true, text);
        });
        assert.equal(learned.parts.title, model.parts.title, text);
        assert.equal(learned.parts.salutation, model.parts.salutation, text);
        assert.equal(learned.parts.closing, model.parts.closing, text);
        assert.equal(learned.announcement, model.announcement, text);
        assert.deepEqual(serious(model, text), [], text);
        assert.deepEqual(serious(undefined, text), [], text);
      }),
      { numRuns: 300 },
    );
  });

  it('of a model that was learned from a scaffold is that scaffold again', () => {
    for (const model of BUILTIN_MODELS) {
      const { text } = writeScaffold(model, NOTHING);
      const learned = createModel(parseSpeech(text), 'learned');
      assert.ok(hasStructure(learned));
      const again = writeScaffold({ ...learned, parts: model.parts }, NOTHING).text;
      assert.equal(again.split('\n').length, text.split('\n').length, again);
    }
  });
});

const HEADINGS: readonly HeadingSchemeId[] = ['chapter', 'han', 'han-bracket', 'digit', 'digit-bracket', 'circled'];
const WORDS: readonly WordSchemeId[] = ['word-是', 'word-要', 'nth-is'];

/** Models as they are learned: schemes that go down, ordinal words below them, lead-ins below what stands alone. */
const anyModel: fc.Arbitrary<SpeechModel> = fc
  .record({
    schemes: fc.subarray([...HEADINGS], { minLength: 1 }),
    shapes: fc.array(
      fc.record({
        form: fc.constantFrom('standalone' as const, 'run-in' as const),
        leadIn: fc.boolean(),
        parallel: fc.boolean(),
        children: fc.option(fc.record({ min: fc.integer({ min: 2, max: 4 }), more: fc.integer({ min: 0, max: 3 }) }), {
          nil: undefined,
        }),
      }),
      { minLength: HEADINGS.length, maxLength: HEADINGS.length },
    ),
    words: fc.option(fc.constantFrom(...WORDS), { nil: undefined }),
    announcement: fc.constantFrom('counted' as const, 'uncounted' as const, 'none' as const),
    title: fc.boolean(),
    salutation: fc.boolean(),
    closing: fc.boolean(),
    brackets: fc.constantFrom('full' as const, 'half' as const),
    marks: fc.constantFrom('full' as const, 'half' as const),
  })
  .map(({ schemes, shapes, words, announcement, title, salutation, closing, brackets, marks }) => {
    const levels = schemes.flatMap((scheme, index): readonly ModelLevel[] => {
      const shape = shapes[index];
      if (shape === undefined) return [];
      const { form, leadIn, parallel, children } = shape;
      const isLast = index === schemes.length - 1;
      return [
        {
          scheme,
          form,
          leadIn: leadIn && form === 'standalone' && !isLast,
          parallel,
          children:
            isLast || children === undefined ? undefined : { min: children.min, max: children.min + children.more },
        },
      ];
    });
    const word: readonly ModelLevel[] =
      words === undefined
        ? []
        : [{ scheme: SCHEMES[words].id, form: 'inline', leadIn: false, children: undefined, parallel: false }];
    return {
      name: 'any',
      title: '',
      description: '在春灌会上的讲话',
      parts: { title, salutation, opening: true, closing },
      announcement,
      levels: [...levels, ...word],
      brackets,
      marks,
    };
  });
