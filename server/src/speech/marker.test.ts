import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lexHead } from './lexHead';
import { lexWords } from './lexWords';
import { createForm, formatMarker, type MarkerForm } from './marker';
import { plainForm } from './plainForm';
import { SCHEMES, type Scheme, type SchemeId } from './scheme';

type Form = Partial<Omit<MarkerForm, 'key'>>;

describe('marker', () => {
  describe('formatMarker', () => {
    const rows: readonly (readonly [SchemeId, number, Form, string | undefined])[] = [
      ['chapter', 2, { mark: '部分' }, '第二部分'],
      ['chapter', 12, { mark: '章' }, '第十二章'],
      ['han', 3, { mark: '、' }, '三、'],
      ['han', 3, { mark: '.' }, '三.'],
      ['han', 3, {}, '三、'],
      ['han-bracket', 11, { brackets: 'full' }, '（十一）'],
      ['han-bracket', 11, { brackets: 'half' }, '(十一)'],
      ['han-bracket', 1, { brackets: 'mixed' }, '（一）'],
      ['han-bracket', 1, { brackets: 'full', mark: '、' }, '（一）、'],
      ['han-bracket', 1, { brackets: 'full', compatibility: true }, '㈠'],
      ['han-bracket', 1, { brackets: 'full', broken: true }, '（一）'],
      ['digit', 4, { mark: '.' }, '4.'],
      ['digit', 4, { mark: '．', digits: 'full' }, '４．'],
      ['digit', 4, { mark: '、' }, '4、'],
      ['digit', 4, {}, '4.'],
      ['digit-close', 5, { brackets: 'full' }, '5）'],
      ['digit-close', 5, { brackets: 'half' }, '5)'],
      ['digit-bracket', 6, { brackets: 'half' }, '(6)'],
      ['digit-bracket', 6, { brackets: 'full', digits: 'full' }, '（６）'],
      ['circled', 1, {}, '①'],
      ['circled', 20, {}, '⑳'],
      ['circled', 21, {}, undefined],
      ['nth', 2, { mark: '，' }, '第二，'],
      ['nth-is', 2, {}, '第二是'],
      ['its', 3, { mark: '：' }, '其三：'],
      ['first-then', 1, {}, '首先'],
      ['first-then', 3, {}, '再次'],
      ['first-then', 4, {}, undefined],
      ['word-是', 12, {}, '十二是'],
      ['word-靠', 2, {}, '二靠'],
    ];
    for (const [id, ordinal, form, text] of rows)
      it(`${id} ${ordinal} ${JSON.stringify(form)} is ${text ?? 'not to be had'}`, () => {
        assert.equal(formatMarker(SCHEMES[id], ordinal, createForm(form)), text);
      });

    it('writes a scheme’s sample for its first number in plain form', () => {
      for (const scheme of Object.values(SCHEMES))
        assert.equal(formatMarker(scheme, 1, plainForm(scheme)), scheme.sample);
    });

    it('writes what the lexer reads back', () => {
      const forms: Readonly<Partial<Record<SchemeId, readonly Form[]>>> = {
        chapter: [{ mark: '部分' }, { mark: '章' }, { mark: '节' }],
        han: [{ mark: '、' }, { mark: '.' }, { mark: '，' }],
        'han-bracket': [{ brackets: 'full' }, { brackets: 'half' }, { brackets: 'full', mark: '、' }],
        digit: [{ mark: '.' }, { mark: '、' }, { mark: '．', digits: 'full' }],
        'digit-close': [{ brackets: 'full' }, { brackets: 'half' }],
        'digit-bracket': [{ brackets: 'full' }, { brackets: 'half', digits: 'full' }],
        nth: [{ mark: '，' }, { mark: '、' }],
        its: [{ mark: '，' }, { mark: '是' }],
        'first-then': [{ mark: '，' }],
      };
      const choices = Object.values(SCHEMES).flatMap((scheme): readonly (readonly [Scheme, MarkerForm])[] =>
        (forms[scheme.id] ?? [{}]).map((form) => [scheme, createForm(form)]),
      );
      fc.assert(
        fc.property(fc.constantFrom(...choices), fc.integer({ min: 1, max: 99 }), ([scheme, form], ordinal) => {
          const text = formatMarker(scheme, ordinal, form);
          fc.pre(text !== undefined && !/^word-[^是要]/.test(scheme.id));
          const line = `${text}　抓落实`;
          const read = scheme.isWord ? lexWords(line, 0, 0)[0] : lexHead(line, 0);
          assert.equal(read?.scheme, scheme);
          assert.equal(read.ordinal, ordinal);
          assert.deepEqual(read.form, form);
          assert.deepEqual([read.start, read.end], [0, text.length]);
        }),
      );
    });
  });

  describe('createForm', () => {
    it('gives siblings one key: the width of digits and of the dot is no difference', () => {
      assert.equal(createForm({ mark: '．', digits: 'full' }).key, createForm({ mark: '.' }).key);
      assert.equal(createForm({ brackets: 'full', broken: true }).key, createForm({ brackets: 'full' }).key);
    });

    it('tells marks, brackets and compatibility characters apart', () => {
      const forms: readonly Form[] = [
        {},
        { mark: '、' },
        { mark: '.' },
        { brackets: 'full' },
        { brackets: 'half' },
        { brackets: 'mixed' },
        { brackets: 'full', mark: '、' },
        { brackets: 'full', compatibility: true },
      ];
      assert.equal(new Set(forms.map((form) => createForm(form).key)).size, forms.length);
    });
  });

  it('writes single characters as far as they go, and the marker in full behind them', () => {
    const form = createForm({ ...plainForm(SCHEMES['han-bracket']), compatibility: true });
    assert.equal(formatMarker(SCHEMES['han-bracket'], 10, form), '㈩');
    assert.equal(formatMarker(SCHEMES['han-bracket'], 11, form), '（十一）');
    assert.equal(formatMarker(SCHEMES.circled, 20, createForm({})), '⑳');
    assert.equal(formatMarker(SCHEMES.circled, 21, createForm({})), undefined);
  });
});
