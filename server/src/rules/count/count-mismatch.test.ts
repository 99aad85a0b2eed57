import { testRule } from '../../../../test/support/ruleTester';
import { countMismatch } from './count-mismatch';

const SPRING = ['一、抓春耕', '种子要备足。', '二、抓项目', '工地要开工。', '三、抓民生', '实事要办好。'];
const OPENING = ['在青禾县春耕动员会上的讲话', '同志们：', '今天开会，部署春耕。'];
const items = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Item ${at + 1} of ${count}: “${'一二三四五'[at]}、”`);
const related = (lines: readonly number[], markers: readonly string[]): readonly string[] =>
  lines.map((line, at) => `${line}: Item ${at + 1} of ${lines.length}: “${markers[at]}”`);

testRule(countMismatch, {
  valid: {
    ...Object.fromEntries(
      [
        '最后是感谢',
        '还有就是感谢',
        '还有一个是感谢',
        '再就是感谢',
        '再一个是感谢',
        '另外，要感谢',
        '此外，要感谢',
        '同时，要感谢',
        '更要懂得感谢',
        '再者，要感谢',
        '第三点，要感谢',
        '三、要感谢',
      ].flatMap((words): [string, readonly string[]][] => [
        [`a last point in other words: ${words}`, [`下面，我讲三点体会：一是感恩。二是感动。${words}。`]],
        ...(words.startsWith('三')
          ? []
          : ([
              [
                `a last point in other words on its line: ${words}`,
                ['下面，我讲三点体会：', '一是感恩。', '二是感动。', `${words}。`],
              ],
              [
                `a last point in other words behind headings: ${words}`,
                [...OPENING, '下面，我讲三点意见。', ...SPRING.slice(0, 4), `${words}。`],
              ],
            ] as [string, readonly string[]][])),
      ]),
    ),
    'a last point that is read as a heading': {
      draft: ['下面，我讲三点体会：', '一是感恩。', '二是感动。', '三、要感谢。'],
      others: ['sequence-start'],
    },
    'an extra point': ['下面，我讲三点体会：一是感恩。二是感动。三是感谢。此外，四是感怀。'],
    'a last word behind the headings': [
      ...OPENING,
      '下面，我讲三点意见。',
      ...SPRING.slice(0, 4),
      '最后，我再说一句。',
      '大家要早动手。',
    ],
    'the count of the headings': [...OPENING, '下面，我讲三点意见。', ...SPRING],
    'a count that promises nothing': [...OPENING, '下面，我讲几点意见。', ...SPRING],
    'approximate counts': [...OPENING, '下面，我讲四五点意见。', ...SPRING],
    'a count without a list': [...OPENING, '下面，我讲三点意见。', '春耕要早，项目要快，民生要实。'],
    'a count in digits': [...OPENING, '我讲点意见，讲3个问题。', ...SPRING],
    'a count in the paragraph of its list': ['下面，我讲两点意见：一、抓春耕。种子要足。', '二、抓项目。工地要忙。'],
    'a count fulfilled in its own sentence': ['会议议程有两项：一是部署春耕，二是部署防汛。'],
    'a count fulfilled by another speaker': ['县委讲了四点意见：一要早，二要快，三要实，四要好。'],
    'a count fulfilled by paragraphs': [
      '下面，我强调两点意见。',
      '第一，抓春耕。种子要足。',
      '第二，抓项目。工地要忙。',
    ],
    'a preview of the headings': [
      '下面，我讲三个问题：（一）抓春耕；（二）抓项目；（三）抓民生。',
      '（一）抓春耕。种子要足。',
      '（二）抓项目。工地要忙。',
      '（三）抓民生。实事要好。',
    ],
    'a preview without numbers': [
      '任务概括起来是三句话：修渠、清塘、固堤。',
      '（一）抓修渠。水要通。',
      '（二）抓清塘。水要足。',
    ],
    'what is no announcement': ['十方面民生实事圆满完成。', '（一）抓春耕。种子要足。', '（二）抓项目。工地要忙。'],
    'two counts in a row, which sum up': [
      '出台春耕扶持等4个方面21条措施。',
      '（一）抓春耕。种子要足。',
      '（二）抓项目。工地要忙。',
    ],
    'named aspects, and measures behind them': ['从增加供给和抑制需求两方面采取措施。一要扩种，二要增收，三要节约。'],
    'a count that is not the last sentence of its paragraph': [
      ...OPENING,
      '下面，我讲三点意见。会前，材料已经发给大家。',
      ...SPRING,
    ],
    'an agenda, then the speech': {
      draft: [
        '在青禾县春耕动员会上的讲话',
        '同志们：',
        '今天的会议有四项议程：',
        '一、介绍情况',
        '二、交流发言',
        '三、签订责任书',
        '四、部署工作',
        '下面，我讲三点意见。',
        ...SPRING,
      ],
    },
    'a count of titles without numbers above the lists': [
      ...OPENING,
      '下面，我讲三个问题。',
      '关于春耕',
      '一、备好种子',
      '种子要足。',
      '二、备好肥料',
      '肥料要够。',
    ],
    'points told without numbers before the headings': [
      ...OPENING,
      '下面，我讲两句话。第一句话是感谢大家，一句话是拜托大家。',
      ...SPRING,
    ],
    'a list that goes on behind the list within it': [
      '一是抓春耕。',
      '二是抓项目。要抓好两件事：一是进度，二是质量。',
      '三是抓民生。',
    ],
    'a list whose last word is not read as an item': ['要做好三件事：一是备种，二是备肥，并且三是备水。'],
    'a draft that breaks off': [...OPENING, '下面，我讲四点意见。', ...SPRING.slice(0, 5), '实事要办'],
    'a gap that tells why': {
      draft: [...OPENING, '下面，我讲四点意见。', ...SPRING.slice(0, 4), '四、抓民生', '实事要办好。'],
      others: ['sequence-gap'],
    },
    'a list with a fault of its own': {
      draft: [...OPENING, '下面，我讲两点意见。', ...SPRING.slice(0, 4), '二、抓民生', '实事要办好。'],
      others: ['sequence-duplicate'],
    },
    'a list whose parent is gone': {
      draft: [
        ...OPENING,
        '下面，我讲三点意见。',
        '（一）备种子。种子要足。',
        '（二）备肥料。肥料要够。',
        ...SPRING.slice(2),
      ],
      others: ['sequence-start'],
    },
    'three points in one paragraph': [...OPENING, '我讲三点意见：一、抓春耕；二、抓项目；三、抓民生。请大家落实。'],
    'a preview of headings of the same form': [
      ...OPENING,
      '我讲三个问题：一、抓春耕；二、抓项目；三、抓民生。',
      ...SPRING,
    ],
    'a preview in words': [...OPENING, '我讲三个问题：一是抓春耕；二是抓项目；三是抓民生。', ...SPRING],
    'an announcement without a list': [...OPENING, '下面我讲几点意见。', '春耕要早，项目要快。'],
    'first, then, at last': ['下面，我讲三点意见。', '首先，抓春耕。', '其次，抓项目。', '最后，抓民生。'],
    'a list that is taken up again': [
      '今年重点抓好三方面工作。',
      '（一）抓春耕。要做好两件事：',
      '1.备种子。',
      '2.备肥料。',
      '（二）抓项目。工地要忙。',
      '（三）抓民生。2026年10件民生实事要办好。',
    ],
    'quoted words': ['老支书常说：“做人就做好两件事：一是种好地，二是交好粮，三是带好娃。”'],
    'paragraphs behind dashes': [...OPENING, '下面，我讲三点意见。', '——抓春耕。', '——抓项目。'],
    'a count that looks back': ['以上三点意见，请大家讨论。', '一、抓春耕', '种子要足。', '二、抓项目', '工地要忙。'],
    'one thing': ['下面，我讲一个问题。', '一、抓春耕', '种子要足。', '二、抓项目', '工地要忙。'],
  },
  invalid: {
    'items with paragraphs of their own, while the next is on its way': {
      draft: [
        ...OPENING,
        '关于下半年工作，我强调⟦四⟧点：',
        ...['一是抓春耕不松劲。', '要早备种子。', '二是抓项目不停步。', '要早开工地。'],
      ],
      findings: [
        {
          severity: 'information',
          message: 'Expected “两” here, found “四”: 2 items follow',
          related: ['5: Item 1 of 2: “一是”', '7: Item 2 of 2: “二是”'],
          fixes: [{ title: 'Change to “两”', lines: { 4: '关于下半年工作，我强调两点：' } }],
        },
      ],
    },
    'two where three follow': {
      draft: [...OPENING, '下面，我讲⟦两⟧点意见。', ...SPRING],
      findings: [
        {
          message: 'Expected “三” here, found “两”: 3 items follow',
          related: [5, 7, 9].map((line, at) => `${line}: ${items(3)[at]}`),
          fixes: [{ title: 'Change to “三”', lines: { 4: '下面，我讲三点意见。' } }],
        },
      ],
    },
    'three where two follow, a measure word behind': {
      draft: [...OPENING, '下面，我讲⟦三⟧个问题，供大家参考。', ...SPRING.slice(0, 4)],
      findings: [
        {
          severity: 'information',
          message: 'Expected “两” here, found “三”: 2 items follow',
          related: [5, 7].map((line, at) => `${line}: ${items(2)[at]}`),
          fixes: [{ title: 'Change to “两”', lines: { 4: '下面，我讲两个问题，供大家参考。' } }],
        },
      ],
    },
    'four where three follow, and the speech closes': {
      draft: [...OPENING, '下面，我讲⟦四⟧点意见。', ...SPRING, '同志们，春光正好，让我们抓紧干起来！'],
      findings: [
        {
          message: 'Expected “三” here, found “四”: 3 items follow',
          related: [5, 7, 9].map((line, at) => `${line}: ${items(3)[at]}`),
          fixes: [{ title: 'Change to “三”', lines: { 4: '下面，我讲三点意见。' } }],
        },
      ],
    },
    'four where three follow, above a line of a web page': {
      draft: [...OPENING, '下面，我讲⟦四⟧点意见。', ...SPRING, '【打印本页】【关闭窗口】'],
      findings: [
        {
          message: 'Expected “三” here, found “四”: 3 items follow',
          related: [5, 7, 9].map((line, at) => `${line}: ${items(3)[at]}`),
          fixes: [{ title: 'Change to “三”', lines: { 4: '下面，我讲三点意见。' } }],
        },
      ],
    },
    'three where two follow, and good wishes': {
      draft: [...OPENING, '下面，我讲⟦三⟧点意见。', ...SPRING.slice(0, 4), '最后，祝大家春耕顺利！'],
      findings: [
        {
          message: 'Expected “两” here, found “三”: 2 items follow',
          related: [5, 7].map((line, at) => `${line}: ${items(2)[at]}`),
          fixes: [{ title: 'Change to “两”', lines: { 4: '下面，我讲两点意见。' } }],
        },
      ],
    },
    'digits, half-width marks': {
      draft: ['今天开会.下面,我讲⟦4⟧点意见:', ...SPRING],
      findings: [
        {
          severity: 'information',
          message: 'Expected “3” here, found “4”: 3 items follow',
          related: [2, 4, 6].map((line, at) => `${line}: ${items(3)[at]}`),
          fixes: [{ title: 'Change to “3”', lines: { 1: '今天开会.下面,我讲3点意见:' } }],
        },
      ],
    },
    'plain text before the first heading': {
      draft: [...OPENING, '下面，我讲⟦四⟧点意见。', '春耕是大事，大家要上心。', '', ...SPRING],
      findings: [
        {
          severity: 'information',
          message: 'Expected “三” here, found “四”: 3 items follow',
          related: [7, 9, 11].map((line, at) => `${line}: ${items(3)[at]}`),
          fixes: [{ title: 'Change to “三”', lines: { 4: '下面，我讲三点意见。' } }],
        },
      ],
    },
    'words in the same paragraph': {
      draft: ['春耕重点抓好⟦三⟧件事。一是备种。二是备肥。'],
      findings: [
        {
          severity: 'information',
          message: 'Expected “两” here, found “三”: 2 items follow',
          related: related([1, 1], ['一是', '二是']),
          fixes: [{ title: 'Change to “两”', lines: { 1: '春耕重点抓好两件事。一是备种。二是备肥。' } }],
        },
      ],
    },
    'paragraphs of 第一，': {
      draft: ['接下来，我再强调⟦两⟧点意见：', '第一，抓春耕。', '第二，抓项目。', '第三，抓民生。'],
      findings: [
        {
          message: 'Expected “三” here, found “两”: 3 items follow',
          related: related([2, 3, 4], ['第一，', '第二，', '第三，']),
          fixes: [{ title: 'Change to “三”', lines: { 1: '接下来，我再强调三点意见：' } }],
        },
      ],
    },
    'a lead-in under a heading': {
      draft: [
        '一、抓春耕',
        '今年春耕，重点抓好以下⟦三⟧个方面：',
        '（一）备种子。种子要足。',
        '（二）备肥料。肥料要够。',
        '二、抓项目',
        '工地要开工。',
      ],
      findings: [
        {
          message: 'Expected “两” here, found “三”: 2 items follow',
          related: related([3, 4], ['（一）', '（二）']),
          fixes: [{ title: 'Change to “两”', lines: { 2: '今年春耕，重点抓好以下两个方面：' } }],
        },
      ],
    },
    'a preview': {
      draft: ['会议议程有⟦三⟧项：一是部署春耕，二是部署防汛。'],
      findings: [
        {
          severity: 'information',
          message: 'Expected “两” here, found “三”: 2 items follow',
          related: related([1, 1], ['一是', '二是']),
          fixes: [{ title: 'Change to “两”', lines: { 1: '会议议程有两项：一是部署春耕，二是部署防汛。' } }],
        },
      ],
    },
  },
});
