import type { CleanDraft, CleanHeading } from './cleanDraft';
import { changeLine, type Fault, type FaultKind, type Mending, takeOut } from './fault';
import { keyOf, type PlacedHeading } from './places';

/** How the line of a heading is built, told by its marks alone. */
interface Line {
  readonly marker: string;
  readonly indent: string;
  /** What follows the marker. */
  readonly text: string;
  /** The heading sentence of a line that runs on, with its 。; empty where none does. */
  readonly sentence: string;
  readonly body: string;
  readonly standsAlone: boolean;
}

function readLine({ lines }: CleanDraft, { line, marker }: CleanHeading): Line {
  const whole = lines[line] ?? '';
  const start = whole.indexOf(marker);
  const text = whole.slice(start + marker.length).trimEnd();
  const stop = text.indexOf('。');
  const runsOn = stop > 0 && stop < text.length - 1;
  return {
    marker,
    indent: whole.slice(0, start),
    text,
    sentence: runsOn ? text.slice(0, stop + 1) : '',
    body: runsOn ? text.slice(stop + 1) : '',
    standsAlone: text !== '' && !/[。！？；：，…;:,!?.]$/.test(text) && !runsOn,
  };
}

type Placed = PlacedHeading & Line;

/** Headings of lists of three and more that are all built in one way: standing alone, or running in. */
function headingsBuilt(draft: CleanDraft, how: 'alone' | 'run-in'): readonly Placed[] {
  return draft.lists.flatMap((list) => {
    const placed = list.headings.map((heading, at) => ({ list, at, heading, ...readLine(draft, heading) }));
    const alike = placed.every(({ standsAlone, sentence }) => (how === 'alone' ? standsAlone : sentence !== ''));
    return alike && placed.length > 2 ? placed : [];
  });
}

function kind(
  name: string,
  rule: string,
  mending: Mending,
  how: 'alone' | 'run-in',
  write: (placed: Placed, draft: CleanDraft) => Fault['changes'] | undefined,
): FaultKind {
  return {
    name,
    rule,
    mending,
    find: (draft) =>
      headingsBuilt(draft, how).flatMap((placed) => {
        const changes = write(placed, draft);
        const { line } = placed.heading;
        return changes === undefined ? [] : [{ changes, places: [{ line }], lists: [keyOf(placed.list)] }];
      }),
  };
}

/** A heading that stands alone, with a mark behind it. */
const endMark = (mark: string): FaultKind =>
  kind(`${mark} behind a heading that stands alone`, 'heading-trailing-punctuation', 'safe', 'alone', (placed) =>
    changeLine(placed.heading.line, placed.indent + placed.marker + placed.text + mark),
  );

/** Where a heading or the end of the draft follows the section line, so that no other line can be taken for the heading's text. */
function isFollowedByHeading({ headings, lines }: CleanDraft, line: number): boolean {
  const next = lines.findIndex((text, at) => at > line && text.trim() !== '');
  return next < 0 || headings.some((heading) => heading.line === next);
}

const emptied = (how: 'alone' | 'run-in'): FaultKind =>
  kind(
    how === 'alone' ? 'heading without text, standing alone' : 'heading without text, running in',
    'heading-empty',
    'never',
    how,
    ({ heading, indent, marker }, draft) =>
      isFollowedByHeading(draft, heading.line) ? changeLine(heading.line, indent + marker) : undefined,
  );

const EMPTY_SECTION: FaultKind = kind(
  'section without body',
  'section-empty',
  'never',
  'alone',
  ({ list, at, heading }, { parts }) =>
    // What follows the last heading may be the closing of the speech; the headings of an appendix may have nothing below.
    at + 1 < list.headings.length && heading.lastLine > heading.line && keyOf(list) < (parts.appendixStart ?? Infinity)
      ? takeOut(heading.line + 1, heading.lastLine)
      : undefined,
);

const repeated = (how: 'alone' | 'run-in'): FaultKind => ({
  name: how === 'alone' ? 'text of the heading before' : 'sentence of the heading before',
  rule: 'heading-duplicate',
  mending: 'never',
  find: (draft) =>
    headingsBuilt(draft, how).flatMap((placed, at, all) => {
      const before = all[at - 1];
      const { heading, list, indent, marker, body } = placed;
      if (before === undefined || before.list !== list) return [];
      const text = how === 'alone' ? before.text : before.sentence + body;
      return [
        {
          changes: changeLine(heading.line, indent + marker + text),
          places: [{ line: heading.line }, { line: before.heading.line }],
          lists: [keyOf(list)],
        },
      ];
    }),
});

const FUSED = kind(
  'heading sentence without its 。',
  'heading-run-in-stop',
  'never',
  'run-in',
  ({ heading, indent, marker, sentence, body }) =>
    changeLine(heading.line, `${indent}${marker}${sentence.slice(0, -1)}${body}`),
);

const SPLIT = kind(
  'heading sentence on a line of its own',
  'heading-form-mixed',
  'never',
  'run-in',
  ({ heading, indent, marker, sentence, body }) =>
    changeLine(heading.line, `${indent}${marker}${sentence.slice(0, -1)}`, indent + body),
);

const JOINED = kind(
  'heading run together with its paragraph',
  'heading-form-mixed',
  'never',
  'alone',
  ({ heading, indent, marker, text }, { lines, headings }) => {
    const below = heading.line + 1;
    const body = lines[below]?.trim() ?? '';
    if (body === '' || below > heading.lastLine || headings.some(({ line }) => line === below)) return undefined;
    return new Map([
      [heading.line, [`${indent}${marker}${text}。${body}`]],
      [below, []],
    ]);
  },
);

/** Any heading is long with this behind it. */
const LENGTHENING =
  '，把每一件事情都摆到桌面上说清楚讲明白，把每一项任务都放到具体的人头上抓到底见成效，让每一户人家都看得见摸得着';

const long = (how: 'alone' | 'run-in'): FaultKind =>
  kind(
    how === 'alone' ? 'heading made long' : 'heading sentence made long',
    'heading-length',
    'never',
    how,
    ({ heading, indent, marker, text, sentence, body }) =>
      changeLine(
        heading.line,
        how === 'alone'
          ? indent + marker + text + LENGTHENING
          : `${indent}${marker}${sentence.slice(0, -1)}${LENGTHENING}。${body}`,
      ),
  );

/** A text that begins, ends and is built like none of those it is put among. */
const STRANGE = '另有若干具体事宜';

const UNLIKE: FaultKind = {
  name: 'heading built unlike its siblings',
  rule: 'heading-parallel',
  mending: 'never',
  find: (draft) =>
    headingsBuilt(draft, 'run-in').flatMap(({ list, heading, indent, marker, body }, _, all) => {
      const siblings = all.filter((other) => other.list === list).map(({ sentence }) => sentence);
      const [first = ''] = siblings;
      // Only where the siblings are plainly built alike: the same beginning or the same end.
      const alike =
        siblings.every((sentence) => sentence.slice(0, 2) === first.slice(0, 2)) ||
        siblings.every((sentence) => sentence.slice(-3) === first.slice(-3));
      if (!alike) return [];
      return [
        {
          changes: changeLine(heading.line, `${indent}${marker}${STRANGE}。${body}`),
          places: [{ line: heading.line }],
          lists: [keyOf(list)],
        },
      ];
    }),
};

/** Headings that are numbered well and written badly. */
export const HEADING_FAULTS: readonly FaultKind[] = [
  endMark('。'),
  endMark('；'),
  endMark('，'),
  emptied('alone'),
  emptied('run-in'),
  EMPTY_SECTION,
  repeated('alone'),
  repeated('run-in'),
  FUSED,
  SPLIT,
  JOINED,
  long('alone'),
  long('run-in'),
  UNLIKE,
];
