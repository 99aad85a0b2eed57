import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import { readCursor } from '../../../test/support/cursor';
import { wellNumberedSpeech } from '../../../test/support/drafts';
import { createLocalize } from '../localize';
import { BUILTIN_MODELS, brief, standard } from '../models/builtinModels';
import { chooseModel } from '../models/chooseModel';
import type { SpeechModel } from '../models/model';
import { checkSpeech } from '../rules/checkSpeech';
import { formatMarker } from '../speech/marker';
import { parseSpeech } from '../speech/parseSpeech';
import { plainForm } from '../speech/plainForm';
import { SCHEMES } from '../speech/scheme';
import { provideCompletion } from './completion';
import type { CompletionSupport } from './completionItems';
import { toOffset } from './positions';

const EVERYTHING: CompletionSupport = { snippets: true, labelDetails: true };

interface Asked {
  readonly trigger?: string;
  readonly support?: CompletionSupport;
  readonly model?: SpeechModel;
  readonly locale?: string;
}

/** What is offered where the | is. */
function complete(draft: string, { trigger, support = EVERYTHING, model, locale }: Asked = {}): CompletionItem[] {
  const { text, position } = readCursor(draft);
  const speech = parseSpeech(text);
  const advice = { model: model ?? chooseModel(speech).model, brackets: 'full' } as const;
  return provideCompletion({ speech, advice, localize: createLocalize(locale), support }, position, trigger);
}

const isMarker = ({ kind }: CompletionItem): boolean => kind === CompletionItemKind.Value;
const markersOf = (draft: string, asked?: Asked) =>
  complete(draft, asked)
    .filter(isMarker)
    .map(({ label }) => label);
const phrasesOf = (draft: string, asked?: Asked) =>
  complete(draft, asked)
    .filter((item) => !isMarker(item))
    .map(({ label }) => label);

/** The draft when an item has been accepted, with a | behind what it wrote. */
function accept(draft: string, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  const { text } = readCursor(draft);
  const speech = parseSpeech(text);
  const own = textEdit as TextEdit;
  const edits = [{ ...own, newText: `${own.newText}|` }, ...additionalTextEdits].map(({ range, newText }) => ({
    start: toOffset(speech, range.start),
    end: toOffset(speech, range.end),
    newText,
  }));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

/** The draft when the first item has been accepted. */
function acceptFirst(draft: string, asked?: Asked): string {
  const [first] = complete(draft, asked);
  assert.ok(first, draft);
  return accept(draft, first);
}

describe('completion', () => {
  describe('offers, at the head of a line, what goes on with the open lists', () => {
    for (const [draft, markers] of [
      ['|', ['一、']],
      ['在春耕会上的讲话\n\n|', ['一、']],
      ['一、甲\n|', ['二、', '（一）']],
      ['一、甲\n好。\n\n|', ['二、', '（一）']],
      ['一、甲\n（一）子。好。\n|', ['（二）', '一是', '二、']],
      ['一、甲\n（一）子。好。\n1.春。好。\n2.夏。好。\n|', ['3.', '（1）', '（二）', '二、']],
      ['一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n|', ['（一）', '三、']],
      ['一、甲\n第一，春。好。\n|', ['第二，', '二、']],
      ['一、甲\n第一，春。好。\n第二，夏。好。\n二、乙\n|', ['第一，', '三、', '（一）']],
      ['一、甲\n一是春。好。\n二是夏。好。\n二、乙\n|', ['一是', '三、', '（一）']],
      ['一、甲\n要早。一是春；二是夏。\n二、乙\n|', ['三、', '（一）', '一是']],
      ['第一，春。好。\n一是早。好。\n二是快。好。\n|', ['三是', '第二，']],
      ['首先，春。好。\n|', ['其次，']],
      ['首先，春。好。\n其次，夏。好。\n|', ['再次，', '最后，']],
      ['首先，春。好。\n其次，夏。好。\n再次，秋。好。\n|', ['最后，']],
      ['首先，春。好。\n其次，夏。好。\n最后，秋。好。\n|', ['一、']],
      ['一、甲\n二、乙\n附件\n1.春\n2.夏\n|', ['3.']],
      ['一、甲\n二、乙\n附件\n|', ['一、']],
      ['一、甲\n二、乙\n附件1\n清单\n|\n一、丙\n二、丁', ['一、']],
      ['附件1\n清单\n一、甲\n二、乙\n附件2\n分工\n|\n一、丙\n二、丁', ['一、']],
      ['附件1\n清单\n一、甲\n二、乙\n|\n附件2\n分工\n一、丙\n二、丁', ['三、', '（一）']],
      ['一、甲\n第一，春。好。\n附件\n清单\n|', ['一、']],
      ['一、甲。好。\n二、乙。好。\n各位代表！\n下面，我提两点希望。\n|\n一、丙\n二、丁', ['一、']],
      ['一、甲。好。\n二、乙。好。\n各位代表！\n今年的任务更重。\n|\n三、丙', ['三、', '（一）']],
    ] as const)
      it(JSON.stringify(draft), () => assert.deepEqual(markersOf(draft), markers));

    for (const scheme of Object.values(SCHEMES))
      it(`or inside a paragraph with that: ${scheme.sample}`, () => {
        const write = (ordinal: number) => formatMarker(scheme, ordinal, plainForm(scheme));
        const blank = scheme === SCHEMES.chapter ? '　' : '';
        // 一靠 is told from a phrase by 二靠 in its paragraph.
        const draft = scheme.isWord
          ? `要早。${write(1)}春播；${write(2)}夏种；|`
          : `${write(1)}${blank}抓早。好。\n${write(2)}${blank}抓快。好。\n|`;
        assert.equal(acceptFirst(draft), draft.replace('|', `${write(3)}${blank}|`));
      });
  });

  describe('writes a marker as its list has it', () => {
    for (const [draft, written] of [
      ['(一)甲。好。\n|', '(一)甲。好。\n(二)|'],
      ['１．甲\n|', '１．甲\n２．|'],
      ['一. 甲\n二. 乙\n|', '一. 甲\n二. 乙\n三. |'],
      ['第一章　甲\n|', '第一章　甲\n第二章　|'],
      ['第一部分\n好。\n|', '第一部分\n好。\n第二部分　|'],
      ['第一部分：甲\n|', '第一部分：甲\n第二部分：|'],
      ['　　一、甲\n　　|', '　　一、甲\n　　二、|'],
      ['　　一、甲\n|', '　　一、甲\n　　二、|'],
      ['一、甲\n　　好。\n　　|', '一、甲\n　　好。\n二、|'],
      ['## 一、甲\n|', '## 一、甲\n## 二、|'],
      ['## 一、甲\n## |', '## 一、甲\n## 二、|'],
      ['- 一、甲\n- |', '- 一、甲\n- 二、|'],
      ['**一、甲**\n|', '**一、甲**\n二、|'],
      ['一、甲\r\n二、乙\r\n|', '一、甲\r\n二、乙\r\n三、|'],
      ['一、甲\r二、乙\r|', '一、甲\r二、乙\r三、|'],
      ['九、甲\n十、乙\n|', '九、甲\n十、乙\n十一、|'],
      ['一、甲\n二、乙\n|写在前面。', '一、甲\n二、乙\n三、|写在前面。'],
    ] as const)
      it(JSON.stringify(draft), () => assert.equal(acceptFirst(draft), written));

    it('opens a level with the brackets that the draft has', () => {
      const below = complete('(一)甲。好。\n|', { model: standard }).find(({ label }) => label !== '(二)');
      assert.equal(below?.label, '1.');
      assert.equal(markersOf('(一)甲。好。\n1.春。好。\n|', { model: standard })[1], '(1)');
    });

    it('opens a deeper heading of Markdown below one', () => {
      const [, below] = complete('## 一、甲\n|');
      assert.ok(below);
      assert.equal(accept('## 一、甲\n|', below), '## 一、甲\n### （一）|');
    });
  });

  describe('moves the numbers that follow', () => {
    for (const [draft, written] of [
      ['一、甲\n|\n二、乙\n三、丙', '一、甲\n二、|\n三、乙\n四、丙'],
      ['一、甲\n|\n三、丙', '一、甲\n二、|\n三、丙'],
      ['同志们：\n好。\n|\n一、甲\n二、乙', '同志们：\n好。\n一、|\n二、甲\n三、乙'],
      ['一、甲\n好。\n|\n（一）子。好。\n（二）丑。好。', '一、甲\n好。\n（一）|\n（二）子。好。\n（三）丑。好。'],
      ['第一，春。好。\n|\n第二，夏。好。', '第一，春。好。\n第二，|\n第三，夏。好。'],
      ['好。一是甲；|还有。二是乙；三是丙。', '好。一是甲；二是|还有。三是乙；四是丙。'],
      ['同志们：\n下面，我讲两点意见。\n一、甲\n|\n二、乙', '同志们：\n下面，我讲三点意见。\n一、甲\n二、|\n三、乙'],
      ['同志们：\n下面，我讲两点意见。\n一、甲\n二、乙\n|', '同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n三、|'],
      ['同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n|', '同志们：\n下面，我讲三点意见。\n一、甲\n二、乙\n三、|'],
      [
        '一、甲\n|\n二、乙\n详见第三部分。\n三、丙\n要落实前述第二部分的要求。',
        '一、甲\n二、|\n三、乙\n详见第四部分。\n四、丙\n要落实前述第三部分的要求。',
      ],
      [
        '一、甲\n（一）子。好。\n|\n（二）丑。好。\n二、乙\n（三）寅。好。\n（四）卯。好。',
        '一、甲\n（一）子。好。\n（二）|\n（三）丑。好。\n二、乙\n（四）寅。好。\n（五）卯。好。',
      ],
      [
        '一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n|\n三、丙\n（三）寅。好。\n（四）卯。好。',
        '一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n（三）|\n三、丙\n（四）寅。好。\n（五）卯。好。',
      ],
      [
        '一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n好。\n|\n（三）寅。好。\n（四）卯。好。',
        '一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n好。\n（三）|\n（四）寅。好。\n（五）卯。好。',
      ],
    ] as const)
      it(JSON.stringify(draft), () => assert.equal(acceptFirst(draft), written));

    it('and those of all sections, where the first of them gets a point and its numbers run on', () => {
      const draft = '一、甲\n|\n二、乙\n（一）子。好。\n（二）丑。好。\n三、丙\n（三）寅。好。\n（四）卯。好。';
      const inner = complete(draft).find(({ label }) => label === '（一）');
      assert.ok(inner);
      const written = '一、甲\n（一）|\n二、乙\n（二）子。好。\n（三）丑。好。\n三、丙\n（四）寅。好。\n（五）卯。好。';
      assert.equal(accept(draft, inner), written);
    });

    it('and lets what runs on through the sections run on through a new one', () => {
      const draft = '一、甲\n（一）子。好。\n（二）丑。好。\n|\n（三）寅。好。\n二、乙\n（四）卯。好。\n（五）辰。好。';
      const outer = complete(draft).find(({ label }) => label === '二、');
      assert.ok(outer);
      assert.equal(accept(draft, outer), draft.replace('二、', '三、').replace('|', '二、|'));
    });

    it('and tells how many an outer number leaves behind', () => {
      const draft = '一、甲\n要抓好三件事：\n（一）子。好。\n|\n（二）丑。好。\n（三）寅。好。\n二、乙';
      const outer = complete(draft).find(({ label }) => label === '二、');
      assert.ok(outer);
      const written = '一、甲\n要抓好一件事：\n（一）子。好。\n二、|\n（一）丑。好。\n（二）寅。好。\n三、乙';
      assert.equal(accept(draft, outer), written);
    });

    it('and lets what an outer number takes along count anew', () => {
      const draft = '一、甲\n（一）子。好。\n|\n（二）丑。好。\n二、乙';
      const outer = complete(draft).find(({ label }) => label === '二、');
      assert.ok(outer);
      assert.equal(accept(draft, outer), '一、甲\n（一）子。好。\n二、|\n（一）丑。好。\n三、乙');
    });

    it('but leaves a list of which several items stand on one line alone', () => {
      assert.deepEqual(markersOf('1.甲　2.乙　3.丙\n|'), []);
    });
  });

  describe('takes what is typed for the beginning', () => {
    for (const [draft, written] of [
      ['一、甲\n二|', '一、甲\n二、|'],
      ['一、甲\n二、|', '一、甲\n二、|'],
      ['一、甲\n一|', '一、甲\n二、|'],
      ['一、甲\n（一）子。好。\n（|', '一、甲\n（一）子。好。\n（二）|'],
      ['一、甲\n（一）子。好。\n（|）', '一、甲\n（一）子。好。\n（二）|'],
      ['一、甲\n（一）子。好。\n(二)|', '一、甲\n（一）子。好。\n（二）|'],
      ['一、甲\n（一）子。好。\n二|', '一、甲\n（一）子。好。\n二、|'],
      ['一、甲\n（一）子。好。\n1|', '一、甲\n（一）子。好。\n（二）|'],
      ['一、甲\n第|', '一、甲\n二、|'],
      ['好。第一，甲；第|', '好。第一，甲；第二，|'],
      ['好。一是甲；二|', '好。一是甲；二是|'],
    ] as const)
      it(JSON.stringify(draft), () => assert.equal(acceptFirst(draft), written));

    it('so that it passes the filter of the editor', () => {
      for (const typed of ['', '一', '二、', '（', '(', '1', '1.'])
        for (const { filterText = '', textEdit } of complete(`一、甲\n（一）子。好。\n${typed}|`).filter(isMarker)) {
          assert.ok(filterText.startsWith(typed), filterText);
          assert.ok((textEdit as TextEdit).newText.length > 0);
        }
    });

    it('and shows the order to the editor', () => {
      const items = complete('一、甲\n（一）子。好。\n|');
      assert.deepEqual(
        items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)),
        items,
      );
      assert.deepEqual(
        items.map(({ preselect }) => preselect === true),
        items.map((_, index) => index === 0),
      );
    });
  });

  describe('goes on with an enumeration inside a paragraph', () => {
    for (const [draft, markers] of [
      ['要早。一是抓种子；|', ['二是']],
      ['要早。一是抓种子。|', ['二是']],
      ['要早：一是抓种子；二是抓肥料；|', ['三是']],
      ['一要抓种子；|', ['二要']],
      ['要早。第一，抓种子；|', ['第二，']],
      ['要早。其一，抓种子；|', ['其二，']],
      ['要早。首先，抓种子；|', ['其次，']],
      ['要早。首先，抓种子；其次，抓肥料；|', ['再次，', '最后，']],
      ['（一）甲。要早。一是抓种子；|', ['二是']],
      ['要早。一是抓种子；二是抓肥料。后来，第一，抓水；|', ['第二，']],
      ['重点抓好三项工作：|', ['一是']],
      ['要早。一是抓种子，|', []],
      ['要早。一是抓种|', []],
      ['要早；|', []],
      ['他说：“要早。一是抓种子；|', []],
      ['要早（一是抓种子；|', []],
      ['第一，抓种子。好。\n第二，抓肥料。|', []],
      ['好。一是甲；|二是乙；三是丙。', []],
    ] as const)
      it(JSON.stringify(draft), () => assert.deepEqual(markersOf(draft), markers));
  });

  describe('says where a number leads', () => {
    for (const [locale, details] of [
      ['en', ['continues after “（一）…”', 'first under “（一）…”', 'continues after “一、…”']],
      ['zh-cn', ['接在“（一）…”之后', '“（一）…”之下的第一个', '接在“一、…”之后']],
    ] as const)
      it(`in ${locale}`, () => {
        const draft = '一、甲\n（一）子。好。\n|';
        const items = complete(draft, { locale }).filter(isMarker);
        assert.deepEqual(
          items.map(({ labelDetails }) => labelDetails?.description),
          details,
        );
        const plain = complete(draft, { locale, support: { snippets: false, labelDetails: false } }).filter(isMarker);
        assert.deepEqual(
          plain.map(({ detail }) => detail),
          details,
        );
      });
  });

  describe('follows the model where the draft has no level yet', () => {
    for (const [model, draft, markers] of [
      [standard, '一、甲\n（一）子。好。\n|', ['（二）', '1.', '二、']],
      [brief, '一、甲\n|', ['二、', '一是']],
      [brief, '第一部分　甲\n|', ['第二部分', '一、']],
    ] as const)
      it(`${model.name}: ${JSON.stringify(draft)}`, () => assert.deepEqual(markersOf(draft, { model }), markers));

    it('and knows a next number with each of them', () => {
      for (const model of BUILTIN_MODELS) assert.equal(markersOf('|', { model })[0], '一、');
    });
  });

  describe('offers phrases where they belong', () => {
    const OPENED = '在春耕会上的讲话\n同志们：\n';
    for (const [name, draft, phrase] of [
      ['a salutation below the title', '在春耕会上的讲话\n|', '同志们：'],
      ['an opening below the salutation', `${OPENED}|`, '今天，我们召开【会议名称】，主要是【会议要办的事】。'],
      ['an announcement', `${OPENED}今天开会。\n|`, '下面，我讲几点意见。'],
      ['an announcement in the paragraph', `${OPENED}今天开会。|`, '下面，我讲几点意见。'],
      ['one with the number', `${OPENED}今天开会。|\n一、甲\n二、乙\n三、丙`, '下面，我讲三点意见。'],
      ['one with 两', `${OPENED}今天开会。|\n一、甲\n二、乙`, '下面，我讲两点意见。'],
      ['a lead-in', '一、甲\n|', '把这项工作抓好，关键在【要害】。'],
      ['a closing', '一、甲\n好。\n二、乙\n好得很。\n|', '以上意见，请大家结合实际抓好落实。'],
    ] as const)
      it(name, () => assert.ok(phrasesOf(draft).includes(phrase), phrasesOf(draft).join('\n')));

    for (const [name, draft] of [
      ['the middle of a section', '一、甲\n好。\n|\n好。\n二、乙\n好。'],
      ['a second salutation', `${OPENED}今天开会。\n下面，我讲几点意见。\n|\n一、甲`],
      ['text', `${OPENED}今天开|会。`],
      ['a title', '在春耕会上|的讲话'],
      ['a marker', '一、甲\n好。\n二|'],
    ] as const)
      it(`none in ${name}`, () => assert.deepEqual(phrasesOf(draft), []));

    it('with tab stops where the editor has them, and as plain text elsewhere', () => {
      const written = (support: CompletionSupport) => {
        const item = complete(`${OPENED}|`, { support }).find((item) => !isMarker(item));
        assert.ok(item);
        return [item.insertTextFormat, (item.textEdit as TextEdit).newText];
      };
      assert.deepEqual(written(EVERYTHING), [
        InsertTextFormat.Snippet,
        `今天，我们召开\${1:【会议名称】}，主要是\${2:【会议要办的事】}。$0`,
      ]);
      assert.deepEqual(written({ snippets: false, labelDetails: false }), [
        undefined,
        '今天，我们召开【会议名称】，主要是【会议要办的事】。',
      ]);
    });

    it('with the salutation of the draft, whatever it holds', () => {
      const draft = '在春耕会上的讲话\n各位$1{乡亲}、同志们：\n好。\n一、甲\n好。\n二、乙\n好得很。\n|';
      const closing = complete(draft).find(({ label }) => label.startsWith('各位'));
      assert.ok((closing?.textEdit as TextEdit | undefined)?.newText.startsWith('各位\\$1乡亲、同志们，任务已经明确'));
    });

    it('that are announcements to the reading', () => {
      for (const phrase of phrasesOf(`${OPENED}今天开会。|\n一、甲\n二、乙\n三、丙`)) {
        const { announcements } = parseSpeech(`${OPENED}今天开会。${phrase}\n一、甲\n二、乙\n三、丙`);
        assert.deepEqual(
          announcements.map(({ count, spoken }) => ({ count, spoken })),
          [{ count: 3, spoken: true }],
          phrase,
        );
      }
    });
  });

  describe('speaks unasked', () => {
    for (const [trigger, draft, markers] of [
      ['\n', '一、甲\n|', ['二、', '（一）']],
      ['\n', '一、甲\n（一）子。好。\n　　|', ['（二）', '一是', '二、']],
      ['\n', '第一，甲。好。\n|', ['第二，']],
      ['\n', '一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n好。\n|', ['（一）', '三、']],
      ['（', '一、甲\n（一）子。好。\n（|）', ['（二）']],
      ['(', '(一)子。好。\n(|)', ['(二)']],
      ['；', '要早。一是抓种子；|', ['二是']],
      ['。', '要早。一是抓种子。二是抓肥料。|', ['三是']],
    ] as const)
      it(`behind ${JSON.stringify(trigger)} in ${JSON.stringify(draft)}`, () =>
        assert.deepEqual(markersOf(draft, { trigger }), markers));

    for (const [trigger, draft] of [
      ['\n', '|'],
      ['\n', '同志们：\n|'],
      ['\n', '一、甲\n好。\n|'],
      ['\n', '一、甲\n|乙'],
      ['\n', '一、甲\n\n|'],
      ['（', '春耕（|）'],
      ['（', '一、甲\n（|）乙'],
      ['；', '要早；|'],
      ['；', '要早。一是抓种子；|还要抓肥料'],
      ['；', '要早。一是抓种子。二是抓肥料；|'],
      ['。', '要早。|'],
      ['。', '一是抓种子。|'],
      ['。', '要早。一是抓种子；二是抓肥料。|'],
      ['。', '他说：“一是抓种子。|'],
    ] as const)
      it(`but not behind ${JSON.stringify(trigger)} in ${JSON.stringify(draft)}`, () =>
        assert.deepEqual(complete(draft, { trigger }), []));

    it('without phrases', () => assert.deepEqual(phrasesOf('一、甲\n|', { trigger: '\n' }), []));
  });

  it('offers nothing in what a web page left', () => {
    assert.deepEqual(complete('一、甲\n好。\n二、乙\n好。\n|责任编辑：春生　来源：云岫网'), []);
  });

  it('offers nothing inside text', () => {
    for (const draft of ['春|耕', '一|、甲', '在春耕会上|', '同志们|：', '一、甲|', '二|月要早'])
      assert.deepEqual(complete(draft), [], draft);
  });

  it('knows no position that it falls over', () => {
    const speech = parseSpeech('一、甲\n二、乙');
    const context = {
      speech,
      advice: { model: standard, brackets: 'full' },
      localize: createLocalize(undefined),
      support: EVERYTHING,
    } as const;
    for (const [line, character] of [
      [0, 99],
      [9, 0],
      [-1, 0],
      [0, -1],
    ] as const)
      assert.ok(Array.isArray(provideCompletion(context, { line, character }, undefined)));
  });

  it('takes linear time', () => {
    const context = {
      advice: { model: standard, brackets: 'full' },
      localize: createLocalize(undefined),
      support: EVERYTHING,
    } as const;
    for (const line of [
      '一、甲。一是春；二是夏。',
      '第一，甲。首先，春；其次，夏。',
      '首先，春。',
      '好。'.repeat(20),
    ]) {
      const speech = parseSpeech(`${line}\n`.repeat(20_000));
      const began = performance.now();
      for (const at of [0, 10_000, 20_000])
        provideCompletion({ ...context, speech }, { line: at, character: 0 }, undefined);
      assert.ok(performance.now() - began < 3000, line);
    }
  });

  it('leaves a sound speech without a fault in its numbers, wherever the first number is accepted', () => {
    fc.assert(
      fc.property(wellNumberedSpeech, fc.nat(), ({ lines }, at) => {
        const line = 2 + (at % (lines.length - 1));
        const draft = [...lines.slice(0, line), '|', ...lines.slice(line)].join('\n');
        const written = acceptFirst(draft).replace('|', '新写的一段。也有正文。');
        const faults = checkSpeech(parseSpeech(written)).filter(({ rule }) => IN_ORDER.test(rule));
        assert.deepEqual(faults, [], written);
      }),
    );
  });
});

/** What is about the order of numbers. That a list has one item only, as every list has that is begun, is no fault. */
const IN_ORDER = /^(?:sequence|enumeration|level)-(?!single)/;
