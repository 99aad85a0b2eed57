import { applyEdits } from '../../../server/src/edits/textEdit';
import type { SpeechModel } from '../../../server/src/models/model';
import { checkSpeech, DEFAULT_SETTINGS } from '../../../server/src/rules/checkSpeech';
import { fixSpeech } from '../../../server/src/rules/fixSpeech';
import type { Finding } from '../../../server/src/rules/rule';
import { RULES } from '../../../server/src/rules/rules';
import { createParagraphCache, type ParagraphCache } from '../../../server/src/speech/paragraph';
import { parseSpeech } from '../../../server/src/speech/parseSpeech';
import type { CleanDraft } from './cleanDraft';
import { applyFaults, type Fault, type FaultKind, type FaultyDraft } from './fault';

/** A finding and its line, from 0. */
export interface LocatedFinding {
  readonly line: number;
  readonly finding: Finding;
}

/** A clean draft with what is known of it before a fault is put in. */
export interface Base {
  readonly draft: CleanDraft;
  readonly lineEnd: string;
  readonly text: string;
  readonly known: readonly LocatedFinding[];
  /** The draft after `fixSpeech`, which a mended copy must equal. */
  readonly mended: string;
  readonly cache: ParagraphCache;
}

/** Reads a clean draft once for all the faults to come. */
export function createBase(draft: CleanDraft, lineEnd = '\n'): Base {
  const cache = createParagraphCache();
  const text = draft.lines.join(lineEnd);
  return { draft, lineEnd, text, known: locateFindings(text, cache), mended: fixSpeech(text).text, cache };
}

/** Every finding of a draft with its line; held against the model that it resembles, if none is given. */
function locateFindings(text: string, cache: ParagraphCache, model?: SpeechModel): readonly LocatedFinding[] {
  const speech = parseSpeech(text, cache);
  return checkSpeech(speech, { ...DEFAULT_SETTINGS, model }).map((finding) => ({
    line: speech.paragraphs.findLastIndex(({ start }) => start <= finding.span.start),
    finding,
  }));
}

/** What a writer is told is wrong, not what is only advice. */
export function isSerious({ finding: { severity } }: LocatedFinding): boolean {
  return severity === 'error' || severity === 'warning';
}

const ADVISING = new Set(
  RULES.filter(({ meta }) => meta.severity === 'information' || meta.severity === 'hint').map(({ meta }) => meta.id),
);

/** Whether a kind is found by information or a hint alone. */
export function isAdvice({ rule, advice }: FaultKind): boolean {
  return advice === true || ADVISING.has(rule);
}

/** Errors and warnings count, and advice where that is all that the kind's rule gives. */
function countsFor(kind: FaultKind): (located: LocatedFinding) => boolean {
  return (located) => isSerious(located) || (isAdvice(kind) && located.finding.rule === kind.rule);
}

/** What came of one fault. */
export interface Outcome {
  readonly kind: FaultKind;
  /** File and line, from 1, to say which one was missed. */
  readonly where: string;
  /** How many markers were wrong. */
  readonly wrong: number;
  readonly found: boolean;
  /** Found by the rule that the kind names. */
  readonly byRule: boolean;
  /** One finding for each wrong marker, and none elsewhere. */
  readonly exact: boolean;
  /** Whether mending gives the clean draft back; undefined where something is lost, or was not tried. */
  readonly restored: boolean | undefined;
  readonly findings: number;
  /** Findings at other lines, which a writer would call false. */
  readonly elsewhere: number;
  /** What was found, for people: `12 sequence-gap`. */
  readonly told: readonly string[];
}

/** Puts one fault into a draft and looks what is found and mended. */
export function judge(base: Base, kind: FaultKind, fault: Fault): Outcome {
  const faulty = applyFaults(base.draft, [fault]);
  const text = faulty.lines.join(base.lineEnd);
  const model = kind.keepsModel ? base.draft.model : undefined;
  const raised = findRaised(base, [fault], faulty, text, model).filter(countsFor(kind));
  const outcome = describe(base, kind, fault, faulty, raised, raised);
  return { ...outcome, restored: isRestored(base, kind, text, raised, new Set(linesOf(fault, faulty))) };
}

/** Puts several faults into a draft, and judges each by what is found at its own place. What is found at none of them is laid to the first. */
export function judgeTogether(base: Base, parts: readonly (readonly [FaultKind, Fault])[]): readonly Outcome[] {
  const faults = parts.map(([, fault]) => fault);
  const faulty = applyFaults(base.draft, faults);
  const raised = findRaised(base, faults, faulty, faulty.lines.join(base.lineEnd)).filter(isSerious);
  const claimed = new Set(faults.flatMap((fault) => linesOf(fault, faulty)));
  const strange = raised.filter(({ line }) => !claimed.has(line));
  return parts.map(([kind, fault], at) => {
    const lines = new Set(linesOf(fault, faulty));
    const own = raised.filter(({ line }) => lines.has(line));
    return describe(base, kind, fault, faulty, at === 0 ? [...own, ...strange] : own, raised);
  });
}

function linesOf({ places }: Fault, { lineNow }: FaultyDraft): readonly number[] {
  return places.map(lineNow);
}

/** Findings that the clean draft does not have, or has at another place. */
function findRaised(
  { known, cache }: Base,
  faults: readonly Fault[],
  { lineNow }: FaultyDraft,
  text: string,
  model?: SpeechModel,
): readonly LocatedFinding[] {
  const isGone = (line: number) => faults.some(({ changes }) => changes.get(line)?.length === 0);
  const left = known
    .filter(({ line }) => !isGone(line))
    .map(({ line, finding }) => tell({ line: lineNow({ line }), finding }));
  return locateFindings(text, cache, model).filter((located) => {
    const at = left.indexOf(tell(located));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Errors and warnings that a draft gets by a change that is none of its faults; what is known to be wrong may be told in other words. */
export function findAlarms(base: Base, change: Fault, draftNow: FaultyDraft, text: string): readonly LocatedFinding[] {
  const excused = new Set(
    base.draft.faulty.flatMap((line) => [line - 1, line, line + 1]).map((line) => draftNow.lineNow({ line })),
  );
  return findRaised(base, [change], draftNow, text).filter(
    (located) => isSerious(located) && !excused.has(located.line),
  );
}

/** A finding by its line, from 1, and its rule. */
export function tell({ line, finding }: LocatedFinding): string {
  return `${line + 1} ${finding.rule}`;
}

function describe(
  { draft }: Base,
  kind: FaultKind,
  fault: Fault,
  faulty: FaultyDraft,
  counted: readonly LocatedFinding[],
  raised: readonly LocatedFinding[],
): Outcome {
  const lines = linesOf(fault, faulty);
  // A warning at a place that only deserves advice is as false as one elsewhere.
  const atPlace = counted.filter(
    ({ line, finding }) => lines.includes(line) && (!isAdvice(kind) || finding.rule === kind.rule),
  );
  const wrong = fault.wrong ?? 1;
  return {
    kind,
    where: `${draft.name}:${(lines[0] ?? 0) + 1}`,
    wrong,
    found: atPlace.length > 0,
    byRule: atPlace.some(({ finding }) => finding.rule === kind.rule),
    exact: atPlace.length === wrong && counted.length === wrong,
    restored: undefined,
    findings: counted.length,
    elsewhere: counted.length - atPlace.length,
    told: raised.map(tell),
  };
}

function isRestored(
  { mended }: Base,
  { mending, rule }: FaultKind,
  text: string,
  raised: readonly LocatedFinding[],
  lines: ReadonlySet<number>,
): boolean | undefined {
  if (mending === 'never') return undefined;
  if (fixSpeech(text).text === mended) return true;
  if (mending === 'safe') return false;
  const atPlace = raised.filter(({ line }) => lines.has(line));
  const { finding } = atPlace.find((located) => located.finding.rule === rule) ?? atPlace[0] ?? {};
  const edits = finding?.fixes[0]?.edits() ?? [];
  return fixSpeech(applyEdits(text, edits)).text === mended;
}
