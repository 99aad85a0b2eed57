import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  anyDraft,
  markerOf,
  type PlannedHeading,
  type PlannedSpeech,
  wellNumberedSpeech,
  withoutMarkers,
} from '../../../test/support/drafts';
import { readCleanDraft } from '../../../test/support/faults/cleanDraft';
import { applyFaults, type FaultKind } from '../../../test/support/faults/fault';
import { FAULT_KINDS } from '../../../test/support/faults/faultKinds';
import { applyEdits } from '../edits/textEdit';
import { parseSpeech } from '../speech/parseSpeech';
import { checkSpeech, DEFAULT_SETTINGS, type RuleSeverities } from './checkSpeech';
import { editsOfRule, fixSpeech, safeEdits } from './fixSpeech';
import type { Finding } from './rule';

const findIn = (text: string): readonly Finding[] => checkSpeech(parseSpeech(text));
const under = (severities: RuleSeverities) => ({ ...DEFAULT_SETTINGS, severities });
const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;
/** Errors and warnings: advice on the whole speech is left out. */
const findSerious = (text: string): readonly Finding[] =>
  findIn(text).filter(({ severity }) => severity === 'error' || severity === 'warning');
const seriousLines = (text: string): readonly number[] => findSerious(text).map(({ span }) => lineOf(text, span.start));
const countSerious = (text: string): number => findSerious(text).length;

/** Drafts of which a safe fix once left another finding behind, and what must become of them. */
const CLEANLY_MENDED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a part with the marker of another level',
    ['第一部分 成绩', '（二）打算', '第三部分 保障', '第四部分 号召'],
    ['第一部分 成绩', '第二部分　打算', '第三部分 保障', '第四部分 号召'],
  ],
  [
    'a wrong number in brackets of another width',
    ['(三)摸清家底', '（二）备足材料', '（三）迅速开工'],
    ['（一）摸清家底', '（二）备足材料', '（三）迅速开工'],
  ],
  [
    'a row in brackets of another width',
    ['（一）甲；（二）乙；', '(三)丙；(四)丁；', '（五）戊；', '（六）己。'],
    ['（一）甲；（二）乙；', '(三)丙；(四)丁；', '（五）戊；', '（六）己。'],
  ],
];

describe('fixSpeech', () => {
  for (const [what, draft, mended] of CLEANLY_MENDED)
    it(`leaves nothing new behind ${what}`, () => {
      assert.deepEqual(fixSpeech(draft.join('\n')).text.split('\n'), mended);
    });

  const DRAFT = [
    '一、摸清家底',
    '(一)走到。户户有人。',
    '（二）、看到。块块有人。',
    '（三）算清。账账有人。',
    '四、备料',
  ];

  it('mends what leaves no doubt and leaves what the writer has to decide', () => {
    assert.deepEqual(fixSpeech(DRAFT.join('\n')).text.split('\n'), [
      '一、摸清家底',
      '（一）走到。户户有人。',
      '（二）看到。块块有人。',
      '（三）算清。账账有人。',
      '四、备料',
    ]);
  });

  it('leaves what a rule finds that is off', () => {
    assert.deepEqual(
      fixSpeech(DRAFT.join('\n'), under({ 'marker-brackets': 'off' }))
        .text.split('\n')
        .slice(1, 3),
      ['(一)走到。户户有人。', '（二）看到。块块有人。'],
    );
  });

  it('mends under any severity', () => {
    const draft = '一、摸清家底\n一、备足材料\n三、迅速开工';
    assert.equal(
      fixSpeech(draft, under({ 'sequence-duplicate': 'hint' })).text,
      '一、摸清家底\n二、备足材料\n三、迅速开工',
    );
  });

  it('gives two headings that changed places their positions where the one behind confirms them', () => {
    const headings = (...markers: readonly string[]) =>
      markers.map((marker) => `${marker}修好塘堰\n见底为止。`).join('\n');
    assert.equal(fixSpeech(headings('一、', '三、', '二、', '四、')).text, headings('一、', '二、', '三、', '四、'));
    for (const markers of [
      ['一、', '三、', '二、'],
      ['一、', '二、', '四、', '三、'],
    ])
      assert.equal(fixSpeech(headings(...markers)).text, headings(...markers));
  });

  it('never makes a wrong level of what fits two lists', () => {
    for (const draft of [
      '一、修好塘堰\n（一）清淤。\n（二）加固。\n三、修好渠道\n二、修好泵站',
      '一、修好塘堰\n二、修好渠道\n（一）疏通干渠\n（二）衬砌支渠\n3.管好泵站',
      '一、修好塘堰\n（一）清淤。见底为止。\n（二）加固。过汛为准。\n三、修好渠道',
    ])
      assert.equal(fixSpeech(draft).text, draft);
  });

  it('never renumbers items in a row', () => {
    for (const draft of [
      '1.东堰村　　　2.西堰村\n4.南塘村　　　5.北塘村',
      '一、清淤泥；二、固堤坝；三、换机组；\n五、修渠道。\n六、管长远。',
    ])
      assert.equal(fixSpeech(draft).text, draft);
  });

  it('keeps line ends, blanks and what cannot be seen', () => {
    const draft = '\ufeff　　一、摸清家底\t\r\n\r\n　　一、\u200b备足材料\r\n　　三、迅速开工 \r\n';
    assert.equal(fixSpeech(draft).text, draft.replace('一、\u200b', '二、\u200b'));
  });

  // Three or four headings a level, each fault at an item between two others, so that the rest leaves no doubt.
  describe('in a well-numbered speech', () => {
    const FAULTS: Readonly<Record<string, (heading: PlannedHeading) => string>> = {
      'sequence-duplicate': ({ level, ordinal }) => markerOf(level, ordinal - 1),
      'sequence-order': ({ level, ordinal }) => markerOf(level, ordinal + 3),
      'level-slip': ({ ordinal }) => `（${ordinal}）`,
      'marker-punctuation': ({ level, ordinal }) =>
        markerOf(level, ordinal).replace(/[、.]?$/, level === 3 ? '、' : '.'),
      'marker-character': ({ level, ordinal }) => String.fromCodePoint((level === 2 ? 0x3220 : 0x2488) + ordinal - 1),
      'marker-brackets': ({ ordinal }) => markerOf(2, ordinal).replace('（', '(').replace('）', ')'),
      'marker-broken': ({ ordinal }) => markerOf(2, ordinal).replace('（', '（\n'),
    };
    const LEVELS: Readonly<Record<string, readonly number[]>> = {
      'level-slip': [3],
      'marker-character': [2, 3],
      'marker-brackets': [2],
      'marker-broken': [2],
    };

    it('changes nothing', () => {
      fc.assert(
        fc.property(wellNumberedSpeech, ({ lines }) => {
          assert.deepEqual(findSerious(lines.join('\n')), []);
        }),
        { numRuns: 20 },
      );
    });

    for (const [rule, spoil] of Object.entries(FAULTS)) {
      it(`finds a ${rule} once, and mends it`, () => {
        const candidates = (speech: PlannedSpeech) => between(speech, LEVELS[rule] ?? [1, 2, 3]);
        const faulty = wellNumberedSpeech
          .filter((speech) => candidates(speech).length > 0)
          .chain((speech) =>
            fc
              .constantFrom(...candidates(speech))
              .map((heading) => ({ speech, heading, draft: replaceMarker(speech, heading, spoil(heading)) })),
          );
        fc.assert(
          fc.property(faulty, ({ speech, heading, draft }) => {
            assert.deepEqual(
              findSerious(draft).map((finding) => [finding.rule, lineOf(draft, finding.span.start)]),
              [[rule, heading.line]],
            );
            assert.deepEqual(fixSpeech(draft).text.split('\n'), speech.lines);
          }),
          { numRuns: 40 },
        );
      });
    }
  });

  describe('in a well-numbered speech with one fault of any kind', () => {
    /** Each kind of fault once in each speech that has a place for it. */
    const holds = (property: (draft: string, kind: FaultKind) => void) =>
      fc.assert(
        fc.property(wellNumberedSpeech, fc.nat(), ({ lines }, pick) => {
          const clean = readCleanDraft('planned', lines.join('\n'));
          for (const kind of FAULT_KINDS) {
            const faults = kind.find(clean);
            const fault = faults[pick % faults.length];
            if (fault !== undefined) property(applyFaults(clean, [fault]).lines.join('\n'), kind);
          }
        }),
        { numRuns: 6 },
      );

    it('raises no error and no warning by any single safe fix', () => {
      holds((draft, { name }) => {
        const before = seriousLines(draft);
        for (const { fixes } of findIn(draft)) {
          const edits = fixes.find(({ safe }) => safe)?.edits();
          if (edits === undefined) continue;
          const fixed = applyEdits(draft, edits);
          const after = seriousLines(fixed);
          assert.ok(after.length <= before.length, name);
          // A marker that was broken over two lines moves all that is behind it.
          if (fixed.split('\n').length === draft.split('\n').length)
            assert.deepEqual(
              after.filter((line) => !before.includes(line)),
              [],
              name,
            );
        }
      });
    });

    it('leaves nothing for a second run', () => {
      holds((draft, { name }) => {
        const fixed = fixSpeech(draft).text;
        assert.equal(fixSpeech(fixed).text, fixed, name);
      });
    });
  });

  describe('in any draft', () => {
    const holds = (property: (draft: string) => void) => fc.assert(fc.property(anyDraft, property), { numRuns: 50 });

    it('leaves nothing for a second run', () => {
      holds((draft) => {
        const fixed = fixSpeech(draft).text;
        assert.equal(fixSpeech(fixed).text, fixed);
      });
    });

    it('changes nothing but markers', () => {
      holds((draft) => assert.equal(withoutMarkers(fixSpeech(draft).text), withoutMarkers(draft)));
    });

    it('changes in each round only markers at which something is found, and each once', () => {
      holds((draft) => {
        const findings = findIn(draft);
        const edits = safeEdits(findings);
        const places = new Set(findings.map(({ span }) => span));
        for (const { span } of edits) assert.ok(places.has(span));
        assert.equal(new Set(edits.map(({ span }) => span)).size, edits.length);
      });
    });

    it('changes nothing where nothing is found', () => {
      holds((draft) => {
        if (findIn(draft).length === 0) assert.equal(fixSpeech(draft).text, draft);
      });
    });

    it('leaves no more errors and warnings than it found', () => {
      holds((draft) => assert.ok(countSerious(fixSpeech(draft).text) <= countSerious(draft)));
    });
  });
});

describe('safeEdits', () => {
  const findings = findIn('一、摸清家底\n二.备足材料\n二、迅速开工\n四、抓紧验收');

  it('takes the safe fix of every finding', () => {
    assert.deepEqual(
      safeEdits(findings).map(({ newText }) => newText),
      ['二、', '三、'],
    );
  });

  it('takes no fix that needs a decision, not even one for all findings of a rule', () => {
    assert.deepEqual(safeEdits(findIn('一、摸清家底\n三、备足材料')), []);
    assert.deepEqual(safeEdits(findIn('打印本页\n关闭窗口')), []);
  });

  it('lets the first of two findings at one marker have it', () => {
    const [finding] = findings;
    assert.ok(finding);
    assert.equal(safeEdits([finding, finding]).length, 1);
  });
});

describe('editsOfRule', () => {
  const mend = (text: string, rule: string) => applyEdits(text, editsOfRule(findIn(text), rule));

  it('takes the safe fixes of one rule', () => {
    const text = '一、摸清家底\n二.备足材料\n二、迅速开工\n四、抓紧验收';
    assert.equal(mend(text, 'marker-punctuation'), text.replace('二.', '二、'));
    assert.equal(mend(text, 'level-slip'), text);
  });

  it('takes the best fix where one decision is enough for all', () => {
    const text = '打印本页\n各乡镇【名单待补】要在____前报到。\n今年,我们多种树，多修路，多办学，多建房。';
    assert.equal(mend(text, 'placeholder'), text.replace('【名单待补】', '').replace('____', ''));
    assert.equal(mend(text, 'punctuation-width'), text.replace(',', '，'));
    assert.equal(mend(text, 'web-navigation'), text.slice('打印本页\n'.length));
  });

  it('mends what is inside a finding that is mended at its edges', () => {
    const own = '种树（水稻），修路（有机肥），办学（低毒），建房（可降解）。\n';
    assert.equal(mend(`${own}要办学(比如,说是)。`, 'punctuation-width'), `${own}要办学（比如，说是）。`);
  });

  it('takes no fix that needs a decision of its own', () => {
    assert.deepEqual(editsOfRule(findIn('一、摸清家底\n三、备足材料'), 'sequence-gap'), []);
  });

  it('takes out lines side by side at the end of a draft, with one line end between them', () => {
    for (const end of ['\n', '\r\n']) {
      const lines = ['一、摸清家底', '二、备足材料', '上一篇：无', '打印本页', '关闭窗口'];
      const text = lines.join(end);
      assert.equal(mend(text, 'web-navigation'), `一、摸清家底${end}二、备足材料${end}`);
      assert.equal(mend(text + end, 'web-navigation'), `一、摸清家底${end}二、备足材料${end}`);
    }
  });
});

/** Headings with a sibling before and behind them. */
function between({ headings }: PlannedSpeech, levels: readonly number[]): readonly PlannedHeading[] {
  return headings.filter(({ level, ordinal, siblings }) => levels.includes(level) && ordinal > 1 && ordinal < siblings);
}

function replaceMarker({ lines }: PlannedSpeech, { line, level, ordinal }: PlannedHeading, marker: string): string {
  return lines
    .map((text, at) => (at === line ? marker + text.slice(markerOf(level, ordinal).length) : text))
    .join('\n');
}
