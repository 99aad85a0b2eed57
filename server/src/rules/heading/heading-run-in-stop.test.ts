import { testRule } from '../../../../test/support/ruleTester';
import { headingRunInStop } from './heading-run-in-stop';

const BODY = '各村要把塘、堰、渠、闸逐一走到，走一处记一处，记一处核一处，不漏一村，不落一户，把底数弄得清清楚楚';
const found = (marker: string) =>
  `Expected a full stop between the heading “${marker}” and its body, as its siblings have`;
const perhaps = (marker: string) => `Perhaps a full stop is missing between the heading “${marker}” and its body`;

testRule(headingRunInStop, {
  valid: {
    'a stop behind every heading': [
      '（一）摸清家底，心里有数。各村要逐一走到，走一处记一处。',
      '（二）备足材料，手里有粮。各村要逐项算清，算一项定一项。',
      '（三）迅速开工，脚下有劲。各村要逐日推进，成一段验一段。',
    ],
    'a heading twice as long as its siblings': [
      '（一）摸清家底。各村要逐一走到，走一处记一处。',
      '（二）把砂石水泥管材样样备足备齐。各村要逐项算清，算一项定一项。',
      '（三）迅速开工。各村要逐日推进，成一段验一段。',
      '（四）管好长远。各村要逐年维护，修一次管一年。',
    ],
    'question marks and exclamation marks': [
      `（一）为什么要摸清家底？${BODY}。`,
      `（二）一定要备足材料！${BODY}。`,
      `（三）怎么样迅速开工？${BODY}。`,
    ],
    'questions, one of them longer with its comma': {
      draft: [
        '（一）钱从哪里来？财政拿一点，村里筹一点，大家捐一点。',
        '（二）人从哪里来？本村选一批，外面请一批。',
        '（三）手续怎么办、谁来办、什么时候办、办不成怎么办，这些问题群众问得最多，窗口单位要一次讲清楚，不让人跑第二趟。流程要上墙。',
        '（四）事由谁来管？县里管统筹，镇里管落实。',
      ],
      others: ['heading-length'],
    },
    'paragraphs without headings': [
      `1.${BODY}。月底办完。`,
      `2.今年的${BODY}。年底回看。`,
      '3.大家一起动手。早办早好。',
    ],
    'two of them': {
      draft: ['（一）摸清家底。各村要逐一走到。', `（二）备足材料，${BODY}。样样要齐全。`],
      others: ['heading-length'],
    },
    'two short ones and a long one of three': [
      '（一）摸清家底，各村要逐一走到。走一处记一处。',
      '（二）备足材料，把砂石、水泥、管材、闸门、水泵和电缆逐项算得清清楚楚。样样要齐全。',
      '（三）迅速开工，每天都要有进展。成一段验一段。',
    ],
    'a comma in its place: it may be a long heading': {
      draft: [
        '（一）摸清家底，各村要把塘、堰、渠、闸逐一走到，走一处记一处，记一处核一处，不漏一户。再走一遍。',
        '（二）备足材料。各村要逐项算清。',
        '（三）迅速开工。各村要逐日推进。',
        '（四）管好长远。各村要逐年维护。',
      ],
      others: ['heading-parallel'],
    },
    'a heading with two clauses more, which makes it long': {
      draft: [
        '（一）摸清家底，心里有数。各村要逐一走到。',
        '（二）备足材料，手里有粮，把砂石、水泥、管材、闸门、水泵和电缆样样算清楚，把车辆、机械、人手、油料件件安排好。各村要逐项算清。',
        '（三）迅速开工，脚下有劲。各村要逐日推进。',
        '（四）管好长远，肩上有责。各村要逐年维护。',
      ],
      others: ['heading-length'],
    },
    'a long heading of one clause': [
      '（一）摸清家底。各村要逐一走到。',
      '（二）备足水利设施建设管护材料。各村要逐项算清。',
      '（三）迅速开工。各村要逐日推进。',
      '（四）管好长远。各村要逐年维护。',
    ],
    'a half-width stop before a number': [
      '（一）摸清家底.各村走到,记清记全.',
      '（二）备足材料.8个村把砂石、水泥、管材逐项算清,算一项定一项,定一项到一项,不等不靠,不误工期.样样齐全.',
      '（三）迅速开工.各村推进,验收过关.',
      '（四）管好长远,肩上有责.各村维护,年年如新.',
    ],
    'a long sentence with a wrong number': {
      draft: [
        '（一）摸清家底。各村要逐一走到。',
        `（五）备足材料${BODY}。样样要齐全。`,
        '（三）迅速开工。各村要逐日推进。',
        '（四）管好长远。各村要逐年维护。',
      ],
      others: ['sequence-order'],
    },
  },
  invalid: {
    'no stop': {
      draft: [
        '（一）摸清家底，心里有数。各村要逐一走到。',
        `⟦（二）⟧备足材料，手里有粮${BODY}。样样要齐全。`,
        '（三）迅速开工，脚下有劲。各村要逐日推进。',
      ],
      findings: [{ message: found('（二）'), related: ['1: A sibling with a full stop behind its heading'] }],
    },
    'a short body': {
      draft: [
        '（一）聚力渠系畅通，解决有水进不来的问题。一是先通主干。二是再通支斗。',
        '⟦（二）⟧聚力塘坝清淤，解决有雨存不住的问题山塘就是粮仓的门口，更是粮仓的水缸。一是先测后清。二是清扩结合。',
        '（三）聚力堤防加固，解决有洪挡不牢的问题。一是回填土方。二是检测质量。',
        '（四）聚力机井修复，解决有旱浇不上的问题。一是逐井普查。二是抓紧修换。',
      ],
      findings: [{ message: found('（二）'), related: ['1: A sibling with a full stop behind its heading'] }],
    },
    'only a little too long a clause': {
      draft: [
        '（一）摸清全县水利设施的家底。各村要逐一走到。',
        '⟦（二）⟧备足各类材料水泥管材样样算清，件件备齐，处处放好。各村要逐项算清。',
        '（三）抓紧晴好天气开工上阵。各村要逐日推进。',
        '（四）管好修成工程长远使用。各村要逐年维护。',
      ],
      findings: [
        {
          severity: 'information',
          message: perhaps('（二）'),
          related: ['3: A sibling with a full stop behind its heading'],
        },
      ],
    },
    'a body of one sentence': {
      draft: [
        '（一）摸清各村家底。各村要逐一走到。',
        '（二）备足各类好材料。各村要逐项算清。',
        `⟦（三）⟧抢晴天迅速开工${BODY}。`,
        '（四）管好长远之事。各村要逐年维护。',
      ],
      findings: [{ message: found('（三）'), related: ['1: A sibling with a full stop behind its heading'] }],
    },
    'two of eight': {
      draft: [
        '1.走到。户户要进门。',
        '2.看到。块块要下田。',
        `⟦3.⟧算清${BODY}。账账要相符。`,
        '4.问到。人人要说话。',
        '5.记全。样样要上册。',
        `⟦6.⟧核准${BODY}。处处要对得上。`,
        '7.公开。村村要张榜。',
        '8.用好。季季要对照。',
      ],
      findings: ['3.', '6.'].map((marker) => ({
        severity: 'information' as const,
        message: perhaps(marker),
        related: ['1: A sibling with a full stop behind its heading'],
      })),
    },
    'one of terse headings that share a word': {
      draft: [
        '（1）资质要真审。查原件、查业绩。',
        `⟦（2）⟧人员要真训${BODY}。`,
        '（3）现场要真管。管到每一班。',
        '（4）隐患要真改。改一处销一处。',
      ],
      findings: [{ message: found('（2）'), related: ['1: A sibling with a full stop behind its heading'] }],
    },
    'perhaps a paragraph without a heading beside terse headings': {
      draft: [
        '（一）农业增产。今年粮食总产稳住了。',
        '（二）工业增效。规上企业利润涨了。',
        '⟦（三）⟧围绕打造区域农资物流中心和山水旅游目的地两大目标，大力发展现代服务业，加快建设三个市场。全年接待游客不断。',
        '（四）财政增收。收入又上了台阶。',
      ],
      findings: [
        {
          severity: 'information',
          message: perhaps('（三）'),
          related: ['1: A sibling with a full stop behind its heading'],
        },
      ],
    },
  },
});
