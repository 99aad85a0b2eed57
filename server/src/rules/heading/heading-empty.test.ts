import { testRule } from '../../../../test/support/ruleTester';
import { headingEmpty } from './heading-empty';

testRule(headingEmpty, {
  valid: {
    'headings with text': ['一、摸清家底', '户户要走到。', '二、备足材料', '样样要齐全。'],
    'markers alone on their lines with their text on the next': [
      '一、',
      '摸清家底',
      '户户要走到。',
      '二、',
      '备足材料',
      '样样要齐全。',
      '三、',
      '迅速开工',
    ],
    'one marker alone on its line with its text on the next': [
      '一、摸清家底',
      '户户要走到。',
      '二、',
      '备足材料',
      '样样要齐全。',
      '三、迅速开工',
      '天天要见效。',
    ],
    'a marker above a blank line, where blank lines part all paragraphs': [
      '一、摸清家底',
      '',
      '二、',
      '',
      '备足材料',
      '',
      '三、迅速开工',
    ],
    'a skeleton of markers': ['一、', '二、', '三、'],
    'a skeleton whose first heading is written': ['一、摸清家底', '二、', '三、', '四、'],
    'a last marker that was just typed': ['一、摸清家底', '户户要走到。', '二、备足材料', '样样要齐全。', '三、'],
    'a last marker above blank lines': ['一、摸清家底', '二、备足材料', '三、', '', '　　'],
    'markers that each stand above their paragraph': [
      '（一）',
      '家底摸得清，工程才修得准，各村要组织人手把塘、堰、渠、闸逐一走到，走一处记一处，记一处核一处，不留死角。底数出来以后张榜公布。',
      '（二）',
      '材料备得足，工期才保得住，各村要把砂石、水泥、管材逐项算清，算一项定一项，定一项到一项，不等不靠。到场以后专人看管。',
    ],
    'a marker broken over two lines': {
      draft: ['（一）摸清家底。户户要走到。', '（', '二）备足材料。样样要齐全。', '（三）迅速开工。天天要见效。'],
      others: ['marker-broken'],
    },
    'a marker with a wrong number and no text': {
      draft: ['一、摸清家底', '二、备足材料', '五、', '四、迅速开工', '五、管好长远'],
      others: ['sequence-order'],
    },
  },
  invalid: {
    'a marker above the next': {
      draft: ['一、摸清家底', '⟦二、⟧', '三、迅速开工'],
      findings: [{ message: '“二、” has no heading text' }],
    },
    'a marker above its first child': {
      draft: [
        '一、摸清家底',
        '户户要走到。',
        '⟦二、⟧',
        '（一）砂石。及早订货。',
        '（二）水泥。随用随到。',
        '三、迅速开工',
      ],
      findings: [{ message: '“二、” has no heading text' }],
    },
    'a marker and blanks, blank lines below': {
      draft: ['（一）走到', '⟦（二）⟧　　', '', '（三）算清', '（四）公开'],
      findings: [{ message: '“（二）” has no heading text' }],
    },
    'a last marker under its parent': {
      draft: ['一、摸清家底', '（一）走到', '（二）看到', '⟦（三）⟧', '二、备足材料'],
      findings: [{ message: '“（三）” has no heading text' }],
    },
    'a marker and nothing but a mark': {
      draft: ['一、摸清家底', '⟦二、⟧：', '三、迅速开工'],
      findings: [{ message: '“二、” has no heading text' }],
    },
    'two of five': {
      draft: ['一、摸清家底', '⟦二、⟧', '⟦三、⟧', '四、迅速开工', '五、管好长远'],
      findings: [{ message: '“二、” has no heading text' }, { message: '“三、” has no heading text' }],
    },
    'a marker right above its body': {
      draft: [
        '一、摸清家底',
        '户户要走到。',
        '⟦二、⟧',
        '材料备得足，工期才保得住，各村要把砂石、水泥、管材逐项算清，算一项定一项，定一项到一项，不等不靠。到场以后专人看管。',
        '三、迅速开工',
        '天天要见效。',
      ],
      findings: [{ message: '“二、” has no heading text' }],
    },
  },
});
