import assert from 'node:assert/strict';
import { LAST_WORD } from './candidate';
import { lexWords } from './lexWords';

const words = (text: string) => lexWords(text, 0, 0);
const drawn = (text: string) =>
  words(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('lexWords', () => {
  describe('reads ordinal words', () => {
    for (const [text, found] of [
      ['一是抓种子，二是抓肥料。', '一是 二是'],
      ['主要做了两件事。一是抓种子。二是抓肥料。', '一是 二是'],
      ['一要早；二要快！三要稳', '一要 二要 三要'],
      ['十是抓农机。十一是抓农田。二十一是抓水利。', '十是 十一是 二十一是'],
      ['丰收，一靠种子、二靠肥料，三靠人勤。', '一靠 二靠 三靠'],
      ['第一，抓种子。第二、抓肥料。第三：抓农机。', '第一， 第二、 第三：'],
      ['第一是种子，第二是肥料。', '第一是 第二是'],
      ['其一，抓种子；其二：抓肥料；其三是抓农机。', '其一， 其二： 其三是'],
      ['首先，抓种子。其次，抓肥料。再次，抓农机。最后，抓农田。', '首先， 其次， 再次， 最后，'],
      ['要做的是一要早，二要快。', '一要 二要'],
      ['“春耕。”一是抓种子，“秋收，”二是抓粮仓。', '一是 二是'],
      ['第二', '第二'],
    ] as const)
      it(text, () => assert.equal(drawn(text), found));
  });

  describe('reads no ordinal word', () => {
    for (const text of [
      '发展是第一要务，六要素，一要件，一要闻',
      '第一书记、第一产业、第一线',
      '统一是前提，唯一是态度，万一要停电',
      '三分之二是女性',
      '一是一，二是二',
      '这一是非，一是否',
      '他说“第一是眼睛向下”',
      '丰收，一靠种子',
      '丰收一靠种子、二靠肥料',
      '（春耕）一是抓种子，（秋收）二是抓粮仓',
      '早春，二看苗情',
      '二〇三一是丰收年',
      '全省第一，全国第一',
      '第一、二轮督察',
      '第一、第二两个组',
      '最后一公里，最后的努力',
      '他们，再次亲临',
      '',
    ])
      it(text || 'an empty line', () => assert.equal(drawn(text), ''));
  });

  it('says where a word stands: only what heads the paragraph is at its head', () => {
    const text = '　　一是抓种子，二是抓肥料。';
    assert.deepEqual(
      lexWords(text, 2, 2).map(({ start, end, place, ordinal }) => ({ start, end, place, ordinal })),
      [
        { start: 2, end: 4, place: 'head', ordinal: 1 },
        { start: 8, end: 10, place: 'inline', ordinal: 2 },
      ],
    );
  });

  it('leaves what lies before its start to the marker', () => {
    assert.deepEqual(lexWords('一是抓种子，二是抓肥料。', 0, 2).length, 1);
  });

  it('keeps the mark of 第一， and 其一：', () => {
    assert.deepEqual(
      words('第一，抓种子。第二、抓肥料。其三：抓农机。').map(({ form }) => form.mark),
      ['，', '、', '：'],
    );
  });

  it('gives 最后 no number of its own', () => assert.equal(words('最后，抓农田。')[0]?.ordinal, LAST_WORD));

  it('reads a list that a long quotation reports, and none in a short one', () => {
    const reported = '今年的事归结起来是两条，一是种子早早备足备好备齐，二是肥料送到田间地头，两条办好就不愁收成';
    assert.equal(drawn(`他说：“${reported}。”`), '一是 二是');
    assert.equal(drawn('他说：“一是抓种子，二是抓肥料。”'), '');
  });

  it('takes a paragraph of nothing but ordinal words for plain text', () => {
    assert.equal(words('一是，'.repeat(1000)).length, 1000);
    assert.equal(words('一是，'.repeat(1001)).length, 0);
  });
});
