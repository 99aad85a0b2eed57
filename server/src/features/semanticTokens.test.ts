import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSpeech } from '../speech/parseSpeech';
import { provideSemanticTokens, toTokenEdits } from './semanticTokens';
import { TOKEN_TYPES } from './speechTokens';

/** Tokens as an editor reads them: `line:text type`. */
function decode(draft: string, data: readonly number[]): readonly string[] {
  const lines = draft.split(/\r\n|\n|\r/);
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines_ = 0, characters = 0, length = 0, type = 0] = data.slice(at, at + 4);
    line += lines_;
    character = lines_ === 0 ? character + characters : characters;
    const text = lines[line]?.slice(character, character + length) ?? '';
    assert.equal(text.length, length, 'a token ends with its line');
    tokens.push(`${line}:${text} ${TOKEN_TYPES[type]?.slice('speech'.length).toLowerCase()}`);
  }
  return tokens;
}

const tokens = (draft: string) => decode(draft, provideSemanticTokens(parseSpeech(draft)));

describe('provideSemanticTokens', () => {
  it('colours the markers of the reading', () => {
    assert.deepEqual(
      tokens('同志们：\n一、总结\n（一）成绩。首先，水清了；其次，路通了。\n1.渠\n2.塘\n（二）不足\n二、部署\n'),
      [
        '1:一、 marker',
        '2:（一） marker',
        '2:首先， word',
        '2:其次， word',
        '3:1. number',
        '4:2. number',
        '5:（二） marker',
        '6:二、 marker',
      ],
    );
  });

  it('makes plain what only looks like a marker, up to the end of its sentence', () => {
    assert.deepEqual(tokens('同志们：\n今天开工。\n三、二、一，开闸！水来了。\n谢谢大家。'), [
      '2:三、二、一，开闸！ plain',
    ]);
  });

  it('leaves what else the line has in its colour: placeholders, announcements, words', () => {
    assert.deepEqual(tokens('同志们：\n三、二、一，XX县开闸！\n一、总结\n二、部署'), [
      '1:三、二、一， plain',
      '1:县开闸！ plain',
      '2:一、 marker',
      '3:二、 marker',
    ]);
  });

  it('leaves a lone 一是 as it is, and what is no body', () => {
    assert.deepEqual(tokens('同志们：\n原因有三：一是天旱。\n谢谢。'), []);
    assert.deepEqual(tokens('三、二、一，开闸的讲话\n同志们：\n今天开工。\n'), []);
  });

  it('colours each part of a marker that is broken over two lines', () => {
    assert.deepEqual(tokens('（一）甲\n（\n二）乙\n（三）丙\n'), [
      '0:（一） marker',
      '1:（ marker',
      '2:二） marker',
      '3:（三） marker',
    ]);
  });

  it('gives the tokens of the lines of a range alone', () => {
    const draft = '一、甲\n二、乙\n三、丙\n四、丁\n';
    const range = { start: { line: 1, character: 1 }, end: { line: 2, character: 0 } };
    assert.deepEqual(decode(draft, provideSemanticTokens(parseSpeech(draft), range)), [
      '1:二、 marker',
      '2:三、 marker',
    ]);
    const beyond = { start: { line: 90, character: 0 }, end: { line: 99, character: 9 } };
    assert.deepEqual(provideSemanticTokens(parseSpeech(draft), beyond), []);
  });

  const piece = fc.constantFrom(
    ...['一、', '二、', '三、二、一，', '（一）', '（二）', '1.', '2.', '2.5', '①', '第一章 ', '（', '一）', 'XX县'],
    ...['一是学', '二是干', '首先，', '其次，', '第一，', '；', '。', '我讲三点意见。'],
    ...['总结', '\n', '\n', '\n', '\r\n', '　　', '同志们：\n', '谢谢大家！\n', '附件：\n', '𠮷', '\u200b'],
  );
  const drafts = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''));

  it('stays within lines and never overlaps, and a range has what the whole has there', () => {
    fc.assert(
      fc.property(drafts, fc.nat(20), fc.nat(20), (draft, from, count) => {
        const speech = parseSpeech(draft);
        const data = provideSemanticTokens(speech);
        for (let at = 0; at < data.length; at += 5) {
          assert.ok((data[at] as number) >= 0 && (data[at + 2] as number) > 0);
          if (at > 0 && data[at] === 0) assert.ok((data[at + 1] as number) >= (data[at - 3] as number));
        }
        const whole = decode(draft, data).filter((token) => {
          const line = Number.parseInt(token, 10);
          return line >= from && line <= from + count;
        });
        const range = { start: { line: from, character: 0 }, end: { line: from + count, character: 0 } };
        if (from < speech.paragraphs.length)
          assert.deepEqual(decode(draft, provideSemanticTokens(speech, range)), whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('is brought from one draft to another by its edits', () => {
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const [from, to] = [before, after].map((draft) => provideSemanticTokens(parseSpeech(draft)));
        const result = [...(from ?? [])];
        const edits = toTokenEdits(from ?? [], to ?? []);
        assert.ok(edits.length <= 1);
        for (const { start, deleteCount, data = [] } of edits) result.splice(start, deleteCount, ...data);
        assert.deepEqual(result, to);
      }),
    );
    assert.deepEqual(toTokenEdits([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]), []);
  });
});
