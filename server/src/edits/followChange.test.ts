import assert from 'node:assert/strict';
import { followed } from '../../../test/support/restructuring';

const SPEECH = [
  '同志们：',
  '下面，我讲三点意见。',
  '一、认清形势',
  '（一）旱情',
  '（二）涝情',
  '二、突出重点',
  '要做到：一是早谋划；二是严落实；三是勤检查。',
  '三、压实责任',
  '按照前述第二部分办，《条例》第二条也讲了。',
];

/** The draft without some lines, with others put in. */
function change(at: number, count: number, ...lines: readonly string[]): string {
  return SPEECH.toSpliced(at, count, ...lines).join('\n');
}

const before = SPEECH.join('\n');

describe('followChange', () => {
  it('counts on behind what was deleted, and the count goes down', () => {
    const expected = change(2, 3)
      .replace('三点', '两点')
      .replace('二、', '一、')
      .replace('三、', '二、')
      .replace('前述第二', '前述第一');
    assert.equal(followed(before, change(2, 3)), expected);
  });

  it('counts on behind what was put in', () => {
    {
      const marker = '二、';
      const now = change(5, 0, `${marker}摸清家底`);
      const expected = change(5, 0, '二、摸清家底')
        .replace('三点', '四点')
        .replace('三、压', '四、压')
        .replace('二、突', '三、突')
        .replace('前述第二', '前述第三');
      assert.equal(followed(before, now), expected);
    }
  });

  it('leaves what may belong to another level', () => {
    for (const marker of ['一、', '三、', '1.']) {
      const now = change(5, 0, `${marker}摸清家底`);
      assert.equal(followed(before, now), now);
    }
  });

  /** Three sections, in the order of some letters. */
  const sections = (...heads: readonly string[]) =>
    ['下面，我讲三点意见。', ...heads.flatMap((head) => [head, '好。'])].join('\n');

  it('counts on where what was one list reads as several, since its first item was moved or a number out of order put in', () => {
    const one = sections('一、甲', '二、乙', '三、丙');
    for (const [now, expected] of [
      [sections('二、乙', '一、甲', '三、丙'), sections('一、乙', '二、甲', '三、丙')],
      [sections('二、乙', '三、丙', '一、甲'), sections('一、乙', '二、丙', '三、甲')],
      [sections('三、丙', '一、甲', '二、乙'), sections('一、丙', '二、甲', '三、乙')],
      [
        sections('一、甲', '九、新', '二、乙', '三、丙'),
        sections('一、甲', '二、新', '三、乙', '四、丙').replace('三点', '四点'),
      ],
    ] as const)
      assert.equal(followed(one, now), expected);
  });

  it('keeps the level of a heading that reads as one of another since it was moved', () => {
    const one = '一、总\n（一）甲\n（二）乙\n（三）丙\n二、部\n（一）子\n（二）丑\n（三）寅\n三、末\n四、完';
    const moved = one.replace('（三）寅\n', '').replace('（一）子', '（三）寅\n（一）子');
    assert.equal(
      followed(one, moved),
      one
        .replace('子', '寅')
        .replace('丑', '子')
        .replace(/(?<=三）)寅/, '丑'),
    );
  });

  it('leaves a list into which a heading of another level was put', () => {
    const one = '（一）甲\n1.子\n2.丑\n（二）乙\n（三）丙';
    const now = one.replace('1.子', '2.新\n1.子');
    assert.equal(followed(one, now), now);
  });

  it('counts on where a section was cut and then put in elsewhere, so that its number is out of order', () => {
    const rest = sections('一、甲', '二、丙', '三、丁', '四、戊');
    for (const [now, expected] of [
      [
        sections('一、甲', '二、丙', '三、丁', '二、乙', '四、戊'),
        sections('一、甲', '二、丙', '三、丁', '四、乙', '五、戊'),
      ],
      [
        sections('一、甲', '二、丙', '三、丁', '四、戊', '二、乙'),
        sections('一、甲', '二、丙', '三、丁', '四、戊', '五、乙'),
      ],
      [
        sections('一、甲', '五、己', '二、丙', '三、丁', '四、戊'),
        sections('一、甲', '二、己', '三、丙', '四、丁', '五、戊'),
      ],
    ] as const)
      assert.equal(followed(rest, now), expected);
  });

  it('leaves what runs on from such a list', () => {
    const one =
      '一、甲\n（一）子。好。\n（二）丑。好。\n二、乙\n（三）寅。好。\n（四）卯。好。\n三、丙\n（五）辰。好。\n（六）巳。好。';
    for (const now of [one.replace('（三）', '2.新事。好。\n（三）'), one.replace('三、丙', '五、新\n三、丙')])
      assert.equal(followed(one, now), now);
  });

  it('leaves a list that is to start again, and the count of the one that was announced', () => {
    const one = sections('一、甲', '二、乙', '三、丙');
    for (const now of [
      sections('一、新', '一、甲', '二、乙', '三、丙'),
      sections('五、新', '一、甲', '二、乙', '三、丙'),
    ])
      assert.equal(followed(one, now), now);
  });

  it('counts the sections below an agenda from one, also where the first or another was deleted', () => {
    const agenda = ['今天的会议有三项议程：', '一、通报情况；', '二、交流发言；', '三、部署工作。'];
    const speech = (announced: string, ...heads: readonly string[]) =>
      [...agenda, `下面，我讲${announced}点意见。`, ...heads.flatMap((head) => [head, '好。'])].join('\n');
    const whole = speech('四', '一、甲', '二、乙', '三、丙', '四、丁');
    for (const [now, expected] of [
      [speech('三', '二、乙', '三、丙', '四、丁'), speech('三', '一、乙', '二、丙', '三、丁')],
      [speech('四', '一、甲', '三、丙', '四、丁'), speech('三', '一、甲', '二、丙', '三、丁')],
      [speech('四', '一、甲', '二、乙', '四、丁'), speech('三', '一、甲', '二、乙', '三、丁')],
    ] as const)
      assert.equal(followed(whole, now), expected);
  });

  it('counts on where sections read as standing below their own points, since the heading above those was deleted', () => {
    const points = (...numbers: readonly string[]) =>
      numbers.map((number) => `（${number}）抓好${number}的事。要落实。`);
    const opening = ['同志们：', '下面，我讲几点意见。'];
    const lines = [
      ...opening,
      '一、甲',
      ...points('一', '二'),
      '二、乙',
      ...points('三', '四', '五'),
      '三、丙',
      ...points('六', '七'),
    ];
    const expected = [
      ...opening,
      ...points('一', '二'),
      '一、乙',
      ...points('三', '四', '五'),
      '二、丙',
      ...points('六', '七'),
    ];
    assert.equal(followed(lines.join('\n'), lines.filter((line) => line !== '一、甲').join('\n')), expected.join('\n'));
  });

  it('keeps lists of several kinds apart that read as one since the part between was deleted', () => {
    const [one, three] = ['第一部分　甲\n下面讲两点。\n一、子\n二、丑\n', '部分　丙\n五、辰'];
    const before = `${one}第二部分　乙\n三、寅\n四、卯\n第三${three}`;
    assert.equal(followed(before, `${one}第三${three}`), `${one}第二${three.replace('五、', '三、')}`);
  });

  it('leaves a number that was written over by hand', () => {
    for (const [was, is] of [
      ['二、突', '五、突'],
      ['三、压', '九、压'],
      ['二是严', '四是严'],
    ] as const) {
      const now = before.replace(was, is);
      assert.equal(followed(before, now), now);
    }
  });

  it('follows inside lists and enumerations', () => {
    assert.equal(followed(before, change(3, 1)), change(3, 2, '（一）涝情'));
    assert.equal(
      followed(before, change(6, 1, '要做到：一是早谋划；三是勤检查。')),
      change(6, 1, '要做到：一是早谋划；二是勤检查。'),
    );
  });

  it('does nothing where nothing or only words changed', () => {
    for (const now of [
      before,
      change(2, 1, '一、看清形势'),
      change(5, 0, '这是一句新的话。'),
      change(8, 1),
      `${before}\n`,
    ])
      assert.equal(followed(before, now), now);
  });

  it('leaves a number that the writer has changed alone where no heading came or went', () => {
    for (const now of [change(8, 1, '按照前述第三部分办。'), change(1, 1, '下面，我讲五点意见。')])
      assert.equal(followed(before, now), now);
  });

  it('leaves faults that were there', () => {
    const faulty = before.replace('三、压', '五、压').replace('（二）', '（三）');
    const now = faulty.replace('二、突', '二、新增\n二、突');
    assert.equal(
      followed(faulty, now),
      faulty
        .replace('二、突', '二、新增\n三、突')
        .replace('三点', '四点')
        .replace('五、压', '六、压')
        .replace('前述第二', '前述第三'),
    );
    assert.equal(followed(before.replace('三点', '八点'), change(2, 3).replace('三点', '八点')).includes('八点'), true);
  });

  it('begins where the list began, and leaves what is all new', () => {
    assert.equal(followed('同志们：\n大家好。', '同志们：\n三、甲\n四、乙'), '同志们：\n三、甲\n四、乙');
    assert.equal(followed('三、甲\n四、乙\n五、丙', '四、乙\n五、丙'), '三、乙\n四、丙');
  });

  it('keeps line ends', () => {
    const dos = before.replaceAll('\n', '\r\n');
    assert.equal(
      followed(dos, change(3, 1).replaceAll('\n', '\r\n')),
      change(3, 2, '（一）涝情').replaceAll('\n', '\r\n'),
    );
  });

  it('goes on from list to list where lists run on', () => {
    const running = '一、甲\n（一）子子\n（二）丑丑\n二、乙\n（三）寅寅\n（四）卯卯\n三、丙\n（五）辰辰\n（六）巳巳';
    const now = running.replace('（二）丑丑\n', '');
    const expected = '一、甲\n（一）子子\n二、乙\n（二）寅寅\n（三）卯卯\n三、丙\n（四）辰辰\n（五）巳巳';
    assert.equal(followed(running, now), expected);
  });

  it('leaves an old fault when its line is reworded or gets a list', () => {
    const gap = '下面讲两点。\n一、甲\n（一）抓项目。乙。\n（三）抓创新。丙。\n（四）抓民生。丁。\n二、戊\n好。';
    const missing = '一、甲\n二、乙\n四、丁\n五、戊';
    for (const [was, now] of [
      [gap, gap.replace('丙。', '丙。一是快；二是好。')],
      [gap, gap.replace('抓创新', '抓改革').replace('丙。', '丙。一是快；二是好。')],
      [missing, `${missing.replace('丁', '丁丁')}\n（一）子\n（二）丑`],
    ] as const)
      assert.equal(followed(was, now), now);
  });

  it('leaves a list in which a number was retyped, whatever changed elsewhere', () => {
    const list = '一、甲\n二、乙\n三、丙\n四、丁';
    for (const retyped of [list.replace('三、', '四、'), list.replace('三、', '九、'), list.replace('三、', '（三）')])
      for (const now of [`${retyped}\n1.子\n2.丑`, retyped.replace('乙', '乙\n1.子\n2.丑')])
        assert.equal(followed(list, now), now);
    const points = '一、甲\n（一）子\n（二）丑\n（三）寅\n二、乙\n好。';
    for (const [was, is] of [
      ['（二）', '2.'],
      ['（一）', '1.'],
    ] as const) {
      const now = points.replace(was, is).replace('好。', '一是快；二是好。');
      assert.equal(followed(points, now), now);
    }
  });

  it('goes on where a number was retyped as it must be', () => {
    const three = '一、甲\n好。\n二、乙\n好。\n三、丙\n前述第二部分讲了，前述第三部分也讲了。';
    assert.equal(
      followed(three, three.replace('二、乙', '二、新\n好。\n三、乙')),
      '一、甲\n好。\n二、新\n好。\n三、乙\n好。\n四、丙\n前述第三部分讲了，前述第四部分也讲了。',
    );
  });

  it('knows a heading again that is reworded in the same save', () => {
    const three = '一、甲\n好。\n二、乙\n好。\n三、丙\n前述第二部分讲了，前述第三部分也讲了。';
    assert.equal(
      followed(three, three.replace('二、乙', '二、新\n好。\n二、乙').replace('三、丙', '三、丁')),
      '一、甲\n好。\n二、新\n好。\n三、乙\n好。\n四、丁\n前述第三部分讲了，前述第四部分也讲了。',
    );
  });

  it('lets references and counts between two changes follow', () => {
    const now = change(0, 1, '各位同志：').replace('二、突', '二、新\n二、突');
    assert.equal(
      followed(before, `${now}\n完。`),
      `${now}\n完。`
        .replace('三点', '四点')
        .replace('三、压', '四、压')
        .replace('二、突', '三、突')
        .replace('前述第二', '前述第三'),
    );
  });

  it('lets items of an enumeration change places, or leaves them', () => {
    const three = '要做到：一是守规矩；二是敢担当；三是讲团结。';
    const [one, two] = ['一是守规矩；', '二是敢担当；'];
    assert.equal(followed(three, three.replace(one + two, two + one)), '要做到：一是敢担当；二是守规矩；三是讲团结。');
    const announced = '要做到三点：\n一是守规矩；二是敢担当；三是讲团结。';
    const alone = '要做到三点：\n二是敢担当；三是讲团结；一是守规矩。';
    assert.equal(followed(announced, alone), alone);
  });

  it('leaves an old fault of a list before the one that changed in its line', () => {
    const two = '一是早谋划；三是勤检查。还要做到：第一，快；第二，准；第三，稳。';
    assert.equal(
      followed(two, two.replace('第二，准；', '')),
      '一是早谋划；三是勤检查。还要做到：第一，快；第二，稳。',
    );
  });

  it('counts an item that was moved from one list to another in both', () => {
    const speech = (first: readonly string[], second: readonly string[]) =>
      ['一、甲', '下面讲几点。', ...first, '二、乙', '下面讲几点。', ...second, '三、丙'].join('\n');
    const counted = (text: string, first: string, second: string) =>
      text.replace('几点', `${first}点`).replace('几点', `${second}点`);
    const was = counted(speech(['（一）水', '（二）电'], ['（一）路', '（二）桥']), '两', '两');
    for (const [first, second, newFirst, newSecond] of [
      [['（二）电'], ['（一）路', '（二）桥', '（一）水'], ['（一）电'], ['（一）路', '（二）桥', '（三）水']],
      [['（二）电'], ['（一）路', '（一）水', '（二）桥'], ['（一）电'], ['（一）路', '（二）水', '（三）桥']],
      [['（二）电'], ['（一）水', '（一）路', '（二）桥'], ['（一）电'], ['（一）水', '（二）路', '（三）桥']],
      [['（一）水'], ['（一）路', '（二）桥', '（二）电'], ['（一）水'], ['（一）路', '（二）桥', '（三）电']],
    ] as const)
      assert.equal(
        followed(was, counted(speech(first, second), '两', '两')),
        counted(speech(newFirst, newSecond), '一', '三'),
      );
  });

  it('counts an item in the list to which it was moved, also where it reads as one of its own and another came', () => {
    const lines = (...heads: readonly string[]) => heads.join('。\n');
    const was = lines('一、甲', '1.子', '2.丑', '3.寅', '二、乙', '4.卯', '5.辰', '三、丙', '6.巳', '7.午');
    const now = lines('一、甲', '2.丑', '3.寅', '二、乙', '4.卯', '1.子', '5.辰', '三、丙', '6.巳', '7.新', '7.午');
    const expected = lines(
      '一、甲',
      '1.丑',
      '2.寅',
      '二、乙',
      '3.卯',
      '4.子',
      '5.辰',
      '三、丙',
      '6.巳',
      '7.新',
      '8.午',
    );
    assert.equal(followed(was, now), expected);
  });

  it('counts several items where they were moved to while others of their list stayed', () => {
    const stays = ['一、甲', '（三）气', '二、乙', '（一）路'];
    const was = ['一、甲', '（一）水', '（二）电', '（三）气', '二、乙', '（一）路', '（二）桥', '三、丙'].join('\n');
    const behind = [...stays, '（二）桥', '（一）水', '（二）电', '三、丙'].join('\n');
    const between = [...stays, '（一）水', '（二）电', '（二）桥', '三、丙'].join('\n');
    const stay = '一、甲\n（一）气\n二、乙\n（一）路\n';
    assert.equal(followed(was, behind), `${stay}（二）桥\n（三）水\n（四）电\n三、丙`);
    assert.equal(followed(was, between), `${stay}（二）水\n（三）电\n（四）桥\n三、丙`);
    // A whole list that was moved may be a list of its own.
    const all = '一、甲\n二、乙\n（一）路\n（二）桥\n（一）水\n（二）电\n（三）气\n三、丙';
    assert.equal(followed(was, all), all);
  });

  it('takes a wrong first number for no series', () => {
    const lines = (...heads: readonly string[]) => heads.join('\n好。\n');
    const was = lines('一、甲', '（一）子', '1.水', '2.电', '（二）丑', '3.路', '2.桥', '二、乙');
    const now = lines('一、甲', '（二）丑', '3.路', '2.桥', '（一）子', '1.水', '2.电', '二、乙');
    const expected = lines('一、甲', '（一）丑', '3.路', '2.桥', '（二）子', '1.水', '2.电', '二、乙');
    assert.equal(followed(was, now), expected);
  });

  it('counts on behind a new list that goes on with a series', () => {
    const [one, new_] = [
      '一、甲\n（一）子\n（二）丑\n（三）寅\n二、乙\n（四）卯\n（五）辰\n',
      '三、新\n（六）财\n（七）物\n',
    ];
    for (const [last, now] of [
      ['丙\n（六）巳\n（七）午', '丙\n（八）巳\n（九）午'],
      ['丙\n（六）巳\n（九）午', '丙\n（八）巳\n（十一）午'],
    ] as const)
      assert.equal(followed(`${one}三、${last}`, `${one}${new_}三、${last}`), `${one}${new_}四、${now}`);
  });

  it('lets a path name the part in which its point is now', () => {
    const speech = (first: readonly string[], second: readonly string[], path: string) =>
      ['一、水利', ...first, '二、交通', ...second, '三、保障', `详见${path}，架桥要钱。`].join('\n');
    const was = speech(['（一）修渠', '（二）筑坝'], ['（一）修路', '（二）架桥', '（三）通航'], '第二部分第（二）点');
    for (const [first, second, newFirst, newSecond, path] of [
      [
        ['（二）架桥', '（一）修渠', '（二）筑坝'],
        ['（一）修路', '（三）通航'],
        ['（一）架桥', '（二）修渠', '（三）筑坝'],
        ['（一）修路', '（二）通航'],
        '第一部分第（一）点',
      ],
      [
        ['（一）修渠', '（二）筑坝'],
        ['（二）架桥', '（一）修路', '（三）通航'],
        ['（一）修渠', '（二）筑坝'],
        ['（一）架桥', '（二）修路', '（三）通航'],
        '第二部分第（一）点',
      ],
    ] as const)
      assert.equal(followed(was, speech(first, second, '第二部分第（二）点')), speech(newFirst, newSecond, path));
    const split = was.replace('（二）架桥', '三、新\n（二）架桥');
    assert.equal(
      followed(was, split),
      was
        .replace('（二）架桥\n（三）通航', '三、新\n（一）架桥\n（二）通航')
        .replace('三、保障', '四、保障')
        .replace('第二部分第（二）点', '第三部分第（一）点'),
    );
  });
});
