import fc from 'fast-check';
import { createForm, formatMarker, type MarkerForm } from '../../server/src/speech/marker';
import { plainForm } from '../../server/src/speech/plainForm';
import { SCHEMES, type Scheme } from '../../server/src/speech/scheme';

/** A section of a random speech: how many words its heading has, what stands below it. */
interface RandomSection {
  readonly body: number;
  readonly children: readonly RandomSection[];
  /** Whether what is below it skips a level; in mixed speeches, and on the highest level only. */
  readonly skips?: boolean;
}

/** How a random speech is written. */
interface Dress {
  readonly schemes: readonly Scheme[];
  readonly halfBrackets: boolean;
  readonly fullDigits: boolean;
  readonly indentation: string;
  readonly markdown: boolean;
  readonly lineEnd: string;
  readonly blankLines: number;
  /** Whether a blank line more stands before each section of the highest level but the first, and before the closing. */
  readonly setsApart: boolean;
  readonly runIn: boolean;
  readonly counted: boolean;
  readonly enumerations: boolean;
  /** Whether sections speak of the first one by its number. */
  readonly references: boolean;
  /** Whether lists of the second level go on counting through the sections. */
  readonly runsOn: boolean;
  readonly title: boolean;
  readonly closing: boolean;
  readonly finalLineEnd: boolean;
}

const TOPICS = [
  '夯实基层基础',
  '建强干部队伍',
  '改进工作作风',
  '办好民生实事',
  '守牢安全底线',
  '培育特色产业',
  '整治村容村貌',
];
const BODIES = [
  '各镇要结合实际抓好落实。',
  '这件事不能拖，也不能等。',
  '有关部门要主动上门服务，把话说清，把事办好。',
  // What looks like numbers, and is none.
  '一、二季度的事，按照《防汛条例》第二条，6月2日前办结，共备料2.1万方。',
  '第一书记要带头，把（一）类、（二）类隐患分开，一是一，二是二。',
];

/** Hierarchies of headings that occur. */
const LADDERS: readonly (readonly Scheme[])[] = [
  [SCHEMES.han, SCHEMES['han-bracket'], SCHEMES.digit, SCHEMES['digit-bracket']],
  [SCHEMES.chapter, SCHEMES.han, SCHEMES['han-bracket'], SCHEMES.digit],
  [SCHEMES.han, SCHEMES.digit, SCHEMES['digit-bracket'], SCHEMES.circled],
];

const section = fc.letrec<{ section: RandomSection }>((tie) => ({
  section: fc.record({
    body: fc.nat(4),
    children: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      fc.constant<RandomSection[]>([]),
      fc.array(tie('section'), { minLength: 2, maxLength: 4 }),
    ),
  }),
})).section;

const dress: fc.Arbitrary<Dress> = fc.record({
  schemes: fc.constantFrom(...LADDERS),
  halfBrackets: fc.boolean(),
  fullDigits: fc.boolean(),
  indentation: fc.constantFrom('', '　　'),
  markdown: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  blankLines: fc.constantFrom(0, 1, 2),
  setsApart: fc.boolean(),
  runIn: fc.boolean(),
  counted: fc.boolean(),
  enumerations: fc.boolean(),
  references: fc.boolean(),
  runsOn: fc.constant(false),
  title: fc.boolean(),
  closing: fc.boolean(),
  finalLineEnd: fc.boolean(),
});

/** A sound speech of three levels at most: two sections and more, every list numbered from one or running on from the one before, dressed at random. */
export const randomSpeech: fc.Arbitrary<string> = fc
  .record({ sections: fc.array(section, { minLength: 2, maxLength: 4 }), dress })
  .map(({ sections, dress: chosen }) => writeSpeech(sections, chosen));

/** A speech of which some sections have 1. where others have （一）. */
export const mixedSpeech: fc.Arbitrary<string> = fc
  .record({
    sections: fc.array(fc.record({ of: section, skips: fc.boolean() }), { minLength: 2, maxLength: 4 }),
    dress,
  })
  .map(({ sections, dress: chosen }) =>
    writeSpeech(
      sections.map(({ of, skips }) => ({ ...of, skips })),
      chosen,
    ),
  );

/** A speech whose sections of the highest level alone are set apart by blank lines, one before each but the first. */
export const setApartSpeech: fc.Arbitrary<string> = fc
  .record({ sections: fc.array(section, { minLength: 2, maxLength: 4 }), dress })
  .map(({ sections, dress: chosen }) => writeSpeech(sections, { ...chosen, blankLines: 0, setsApart: true }));

/** A speech of two levels, of which the lower one goes on counting through the sections: （三） is the first below 二、. */
export const runningSpeech: fc.Arbitrary<string> = fc
  .record({
    sections: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 4 }),
    dress,
  })
  .map(({ sections, dress: chosen }) =>
    writeSpeech(
      sections.map((count) => ({ body: 0, children: new Array(count).fill({ body: 0, children: [] }) })),
      { ...chosen, runsOn: true },
    ),
  );

/** A speech in two stretches, whose numbers begin again in the second one. */
export interface TwoStretches {
  readonly first: string;
  /** What opens it included. */
  readonly second: string;
}

/** What opens a second stretch: an appendix, a salutation that returns, a title without a number, an announcement. */
const OPENERS: readonly (readonly string[])[] = [
  ['附件1', '重点任务清单'],
  ['附件2：责任分工表'],
  ['各位代表！', '下面，我提几点希望。'],
  ['各位代表！', '新的一年任务更重。', '这里，我再提几点希望。'],
  ['同志们，新的一年任务更重，我提几点希望。'],
  ['新一年的工作安排'],
  ['接下来，我再提几点希望。'],
];

export const twoStretches: fc.Arbitrary<TwoStretches> = fc
  .record({
    before: fc.array(section, { minLength: 2, maxLength: 4 }),
    behind: fc.array(section, { minLength: 2, maxLength: 4 }),
    dress,
    opener: fc.constantFrom(...OPENERS),
  })
  .map(({ before, behind, dress: chosen, opener }) => {
    const gap = chosen.lineEnd.repeat(chosen.blankLines + 1);
    return {
      first: writeSpeech(before, { ...chosen, closing: false, finalLineEnd: false }) + gap,
      second: [...opener, ...writeSections(behind, { ...chosen, references: false })].join(gap),
    };
  });

function writeSpeech(sections: readonly RandomSection[], chosen: Dress): string {
  const { indentation, counted, closing, lineEnd, blankLines, finalLineEnd } = chosen;
  const count = counted ? (['', '一', '两', '三', '四'][sections.length] ?? '几') : '几';
  const lines = [
    ...(chosen.title ? ['在全县工作会议上的讲话'] : []),
    '同志们：',
    `${indentation}今天的会议，任务是总结工作、部署任务。下面，我讲${count}点意见。`,
    ...writeSections(sections, chosen),
    ...(closing && chosen.setsApart ? [''] : []),
    ...(closing ? [`${indentation}同志们，任务已经明确，让我们一起努力，把工作做好！`] : []),
  ];
  return lines.join(lineEnd.repeat(blankLines + 1)) + (finalLineEnd ? lineEnd : '');
}

function writeSections(sections: readonly RandomSection[], chosen: Dress): readonly string[] {
  const { indentation } = chosen;
  const lines: string[] = [];
  let topic = 0;
  let second = 0;
  const write = (children: readonly RandomSection[], depth: number, skipped = 0): void => {
    children.forEach(({ body, children: below, skips = false }, index) => {
      topic++;
      const ordinal = depth === 2 && chosen.runsOn ? ++second : index + 1;
      const head = `${headOf(chosen, depth)}${markerOf(chosen, depth + skipped, ordinal)}`;
      const text = `${TOPICS[topic % TOPICS.length]}${'的事'.repeat(Math.floor(topic / TOPICS.length))}`;
      const isRunIn = chosen.runIn && depth > 1;
      if (chosen.setsApart && depth === 1 && index > 0) lines.push('');
      lines.push(isRunIn ? `${head}${text}。${BODIES[body]}` : `${head}${text}`);
      if (!isRunIn || body > 1) lines.push(`${indentation}${BODIES[body]}`);
      if (chosen.enumerations && below.length === 0)
        lines.push(`${indentation}一是抓${topic}个点；二是带${topic}条线；三是管${topic}个面。`);
      if (chosen.references && depth === 1 && index > 0)
        lines.push(`${indentation}这件事本讲话第一部分也讲了，要一并抓好落实。`);
      write(below, depth + 1, skips ? 1 : skipped);
    });
  };
  write(sections, 1);
  return lines;
}

function headOf({ indentation, markdown }: Dress, depth: number): string {
  return markdown ? `${'#'.repeat(depth + 1)} ` : indentation;
}

function markerOf({ schemes, halfBrackets, fullDigits }: Dress, depth: number, ordinal: number): string {
  const scheme = schemes[depth - 1] ?? SCHEMES.circled;
  const marker = formatMarker(scheme, ordinal, dressForm(plainForm(scheme), halfBrackets, fullDigits)) ?? '';
  return scheme === SCHEMES.chapter ? `${marker}　` : marker;
}

function dressForm(form: MarkerForm, isHalf: boolean, isFull: boolean): MarkerForm {
  return createForm({
    ...form,
    brackets: form.brackets === 'full' && isHalf ? 'half' : form.brackets,
    digits: isFull ? 'full' : 'half',
  });
}
