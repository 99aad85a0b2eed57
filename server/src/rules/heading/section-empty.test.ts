import { testRule } from '../../../../test/support/ruleTester';
import { sectionEmpty } from './section-empty';

/** A body as speeches have them. */
const BODY =
  '各村要把塘、堰、渠、闸逐一走到，走一处记一处，记一处核一处，不漏一村，不落一户，把底数弄得清清楚楚，把责任落到人头。';

testRule(sectionEmpty, {
  valid: {
    'sections with a body each': ['一、摸清家底', BODY, '二、备足材料', BODY, '三、迅速开工', BODY],
    'a heading that points to what stands elsewhere': [
      '一、摸清家底',
      BODY,
      '二、存在的问题（见附表）',
      '三、备足材料',
      BODY,
    ],
    'a section that was left out on purpose': ['一、摸清家底', BODY, '二、备足材料（略）', '三、迅速开工', BODY],
    'a section that comes later': [
      '一、摸清家底',
      BODY,
      '二、备足材料（待工程队进场后另行通知）',
      '三、迅速开工',
      BODY,
    ],
    'a table behind the speech': ['一、摸清家底', BODY, '二、塘堰清单（名册附后）', '三、迅速开工', BODY],
    'a step of a programme': ['一、摸清家底', BODY, '二、观看专题片', '三、迅速开工', BODY],
    'a step of a programme with a note': ['一、摸清家底', BODY, '二、自由发言（30分钟）', '三、迅速开工', BODY],
    'points of a list': ['一、清点塘堰', '二、核对账目', '三、张榜公布', '以上三件，月底办完。', '再做一次回头看。'],
    'points of a list under a heading': [
      '一、摸清家底',
      '（一）清点塘堰',
      '（二）核对账目',
      '（三）张榜公布',
      '二、备足材料',
      BODY,
    ],
    'the last heading of a draft that breaks off': ['一、摸清家底', BODY, '二、备足材料', BODY, '三、迅速开工'],
    'a last heading above blank lines': ['一、摸清家底', BODY, '二、备足材料', BODY, '三、迅速开工', '', ''],
    'two headings, of which one has a body': ['一、摸清家底', '二、备足材料', BODY],
    'several without a body': ['一、摸清家底', BODY, '二、备足材料', '三、迅速开工', '四、管好长远', BODY],
    'an agenda with a note to most points': [
      '一、奏唱国歌',
      '二、各村发言',
      '发言单位：东堰村、西堰村、南塘村',
      '三、领导讲话',
      '请县水利局负责同志讲话',
      '四、现场观摩',
      '乘车前往青禾渠首',
    ],
    'an outline': [
      '一、摸清家底',
      '（一）走到',
      '（二）看到',
      '二、备足材料',
      '三、迅速开工',
      '（一）排出工期',
      '（二）盯住质量',
    ],
    'headings that run in': [`（一）走到。${BODY}`, `（二）看到。${BODY}`, '（三）算清。账账要相符。', '再走一遍。'],
    'bodies that are run-in headings, sentences or ordinal words': [
      '一、摸清家底',
      `（一）走到。${BODY}`,
      `（二）看到。${BODY}`,
      '二、备足材料',
      '1.砂石要干净；',
      '2.水泥要新鲜。',
      '三、迅速开工',
      '一是抢晴天。',
      '二是战雨天。',
      '四、管好长远',
      BODY,
    ],
    'a body in a list that counts on its own': [
      '一、会议议程',
      '一、清点塘堰',
      '二、核对账目',
      '三、张榜公布',
      '二、会议要求',
      BODY,
      '三、会议纪律',
      BODY,
    ],
    'a heading with a wrong number': {
      draft: ['一、摸清家底', BODY, '五、备足材料', '三、迅速开工', BODY, '四、管好长远', BODY],
      others: ['sequence-order'],
    },
  },
  invalid: {
    'a section in the middle': {
      draft: ['一、摸清家底', BODY, '⟦二、⟧备足材料', '三、迅速开工', BODY],
      findings: [{ message: 'Nothing stands below “二、”, while all its siblings have a body' }],
    },
    'a section with a note that says nothing of its body': {
      draft: ['一、摸清家底', BODY, '⟦二、⟧备足材料（砂石、水泥）', '三、迅速开工', BODY],
      findings: [{ message: 'Nothing stands below “二、”, while all its siblings have a body' }],
    },
    'the first section, above blank lines': {
      draft: ['⟦一、⟧摸清家底', '', '二、备足材料', '', BODY, '', '三、迅速开工', '', BODY],
      findings: [{ message: 'Nothing stands below “一、”, while all its siblings have a body' }],
    },
    'the last section under its parent': {
      draft: ['一、摸清家底', '（一）走到', BODY, '（二）看到', BODY, '⟦（三）⟧算清', '二、备足材料', BODY],
      findings: [{ message: 'Nothing stands below “（三）”, while all its siblings have a body' }],
    },
    'among sections with children': {
      draft: [
        '一、摸清家底',
        `（一）走到。${BODY}`,
        `（二）看到。${BODY}`,
        '⟦二、⟧备足材料',
        '三、迅速开工',
        `（一）排出工期。${BODY}`,
        `（二）盯住质量。${BODY}`,
      ],
      findings: [{ message: 'Nothing stands below “二、”, while all its siblings have a body' }],
    },
  },
});
