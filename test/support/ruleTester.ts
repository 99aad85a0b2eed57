import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../server/src/edits/textEdit';
import { type CheckSettings, checkSpeech, DEFAULT_SETTINGS } from '../../server/src/rules/checkSpeech';
import type { Finding, Group, Message, Report, Rule, Severity } from '../../server/src/rules/rule';
import { RULES } from '../../server/src/rules/rules';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import type { Span } from '../../server/src/speech/span';
import type { Speech } from '../../server/src/speech/speech';

/** A draft by its lines. `⟦四、⟧` shows where a finding stands, a line end included where it spans one; the marks are no part of the draft. */
export type Draft = readonly string[];

export interface ExpectedFix {
  readonly title: string;
  readonly safe?: true;
  /** What the fix makes of the lines it changes, by line from 1; null where a line is joined to the one before. All others stay. */
  readonly lines: Readonly<Record<number, string | null>>;
}

export interface ExpectedFinding {
  /** Left out for the rule under test. */
  readonly rule?: string;
  /** Left out for the rule's own. */
  readonly severity?: Severity;
  readonly message: string;
  /** With the line from 1: `2: The item before is “二、”`. */
  readonly related?: readonly string[];
  readonly fixes?: readonly ExpectedFix[];
}

export interface InvalidRow {
  readonly draft: Draft;
  /** Left out for the defaults. */
  readonly settings?: Partial<CheckSettings>;
  /** Every finding of every rule, in the order of the marks. */
  readonly findings: readonly ExpectedFinding[];
}

export interface ValidRow {
  readonly draft: Draft;
  readonly others?: readonly string[];
  /** Left out for the defaults. */
  readonly settings?: Partial<CheckSettings>;
}

export interface RuleTable {
  /** Drafts in which the rule finds nothing, nor any other rule but those named in `others`. */
  readonly valid: Readonly<Record<string, Draft | ValidRow>>;
  readonly invalid: Readonly<Record<string, InvalidRow>>;
}

/** Groups that give advice on the whole speech. A table of a rule about something else is a fragment, of which they may say anything. */
const ADVICE: readonly Group[] = ['count', 'heading', 'parts', 'model', 'leftovers', 'marks'];
const groupOf = (id: string): Group | undefined => RULES.find(({ meta }) => meta.id === id)?.meta.group;

/** What is found in a draft, as a table of this rule has to say it: no mere advice of other groups. */
function findIn({ meta }: Rule, speech: Speech, settings: Partial<CheckSettings> = {}): readonly Finding[] {
  return checkSpeech(speech, { ...DEFAULT_SETTINGS, ...settings }).filter(({ rule, severity }) => {
    const group = groupOf(rule) as Group;
    return group === meta.group || !ADVICE.includes(group) || severity === 'error' || severity === 'warning';
  });
}

/**
 * Holds a rule to a table of drafts. A row says all that is found in its draft, so a second finding for one fault fails;
 * and each fix is applied and the draft checked again, so a fix that leaves the fault, makes another or touches text fails.
 */
export function testRule(rule: Rule, { valid, invalid }: RuleTable): void {
  describe(rule.meta.id, () => {
    describe('finds nothing in', () => {
      for (const [name, row] of Object.entries(valid)) {
        const { draft, others = [], settings }: ValidRow = 'draft' in row ? row : { draft: row };
        it(name, () => {
          const found = findIn(rule, parseSpeech(draft.join('\n')), settings);
          assert.deepEqual(
            found.map((finding) => finding.rule),
            others,
          );
          assert.ok(!others.includes(rule.meta.id));
        });
      }
    });

    describe('finds', () => {
      for (const [name, row] of Object.entries(invalid)) testInvalid(rule, name, row);
    });
  });
}

function testInvalid(rule: Rule, name: string, { draft, findings, settings }: InvalidRow): void {
  const { text, places } = readMarks(draft);
  it(name, () => {
    const speech = parseSpeech(text);
    const found = findIn(rule, speech, settings);
    assert.deepEqual(
      found.map((finding) => describeFinding(text, finding)),
      findings.map((expected, at) => ({
        rule: rule.meta.id,
        severity: rule.meta.severity,
        ...expected,
        at: describePlace(text, places[at]),
        related: expected.related ?? [],
        fixes: (expected.fixes ?? []).map(describeExpectedFix),
      })),
    );
    for (const finding of found) if (finding.rule === rule.meta.id) assertKeepsMeta(rule, finding);
  });
  findings.forEach(({ fixes = [] }, at) => {
    fixes.forEach((expected, index) => {
      it(`${name} → ${expected.title}`, () => {
        const speech = parseSpeech(text);
        const finding = findIn(rule, speech, settings)[at];
        const fix = finding?.fixes[index];
        assert.ok(finding && fix, 'the fix is not offered');
        const edits = fix.edits();
        assertTouchesOwnPlaces(speech, finding, edits);
        const fixed = applyEdits(text, edits);
        assert.deepEqual(fixed.split('\n'), replaceLines(text, expected.lines));
        assertMended(rule, speech, edits, finding, settings);
      });
    });
  });
}

function readMarks(draft: Draft): { readonly text: string; readonly places: readonly Span[] } {
  const places: Span[] = [];
  let text = '';
  for (const piece of draft.join('\n').split('⟧')) {
    const [before = '', marked] = piece.split('⟦');
    text += before;
    if (marked === undefined) continue;
    places.push({ start: text.length, end: text.length + marked.length });
    text += marked;
  }
  return { text, places };
}

function describeFinding(text: string, finding: Finding): object {
  const { rule, severity, span, message, related, fixes } = finding;
  return {
    rule,
    severity,
    message: fill(message),
    at: describePlace(text, span),
    related: related.map((place) => `${lineOf(text, place.span.start)}: ${fill(place.message)}`),
    fixes: fixes.map(({ title, safe }) => describeExpectedFix({ title: fill(title), ...(safe && { safe }) })),
  };
}

function describeExpectedFix({ title, safe }: Pick<ExpectedFix, 'title' | 'safe'>): string {
  return safe ? `${title} (safe)` : title;
}

function describePlace(text: string, span: Span | undefined): string {
  if (span === undefined) return 'nowhere';
  return `${lineOf(text, span.start)}: ${text.slice(span.start, span.end)} (${span.start}–${span.end})`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The English sentence. Fails where the template asks for what is not given, or is given what it does not ask for. */
function fill({ text, args }: Message): string {
  const used = new Set<string>();
  const sentence = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name);
    return String(args[name]);
  });
  assert.deepEqual([...used].sort(), Object.keys(args).sort(), text);
  return sentence;
}

/** What the rule says of its fixes holds, and a safe one touches nothing outside its finding. */
function assertKeepsMeta({ meta }: Rule, { span, fixes }: Report): void {
  const safe = fixes.filter((fix) => fix.safe);
  assert.ok(safe.length <= 1, 'at most one fix of a finding is the safe one');
  for (const edit of safe.flatMap((fix) => fix.edits()))
    assert.ok(edit.span.start >= span.start && edit.span.end <= span.end, 'a safe fix stays in its finding');
  if (meta.fixable === 'always') assert.equal(safe.length, 1, `${meta.id} says that it is always fixable`);
  if (meta.fixable === 'never') assert.equal(safe.length, 0, `${meta.id} says that it is never fixable`);
}

/** Changes what was found, replaces markers, puts lines above one that is numbered, or takes out the line that was found; what else the writer wrote stays as it is. */
function assertTouchesOwnPlaces(speech: Speech, finding: Finding, edits: readonly TextEdit[]): void {
  assert.ok(edits.length > 0, 'a fix changes something');
  const items = [...speech.headings, ...speech.enumerations.flatMap((list) => list.items), ...speech.loneItems];
  for (const { span, newText } of edits) {
    const isFound = span.start >= finding.span.start && span.end <= finding.span.end;
    const isMarker = items.some(({ marker }) => marker.span.start === span.start && marker.span.end === span.end);
    const isNewLine =
      span.start === span.end &&
      newText.endsWith('\n') &&
      speech.headings.some(({ line }) => speech.paragraphs[line]?.start === span.start);
    const isFoundLine =
      newText === '' &&
      speech.text.slice(span.start, span.end).trim() === speech.text.slice(finding.span.start, finding.span.end).trim();
    assert.ok(isFound || isMarker || isNewLine || isFoundLine, `${JSON.stringify(span)} is no place of the finding`);
  }
}

function replaceLines(text: string, lines: ExpectedFix['lines']): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const replaced = lines[at + 1];
    if (replaced === null) return [];
    return (replaced ?? line).split('\n');
  });
}

/** Nothing is found where the fix mended, and nothing where nothing was found before, but that a heading it inserted has no text yet. */
function assertMended(
  rule: Rule,
  speech: Speech,
  edits: readonly TextEdit[],
  mended: Finding,
  settings: Partial<CheckSettings> | undefined,
): void {
  const moved = (offset: number) =>
    edits
      .filter(({ span }) => span.end <= offset)
      .reduce((at, { span, newText }) => at + newText.length - (span.end - span.start), offset);
  const fixed = applyEdits(speech.text, edits);
  const known = findIn(rule, speech, settings)
    .filter(({ span }) => span.start !== mended.span.start)
    .map(({ span }) => moved(span.start));
  const inserts = edits.some(({ span, newText }) => span.start === span.end && newText.endsWith('\n'));
  const raised = findIn(rule, parseSpeech(fixed), settings).filter(
    (finding) => !known.includes(finding.span.start) && !(inserts && finding.rule === 'heading-empty'),
  );
  assert.deepEqual(
    raised.map((finding) => `${finding.rule} ${describePlace(fixed, finding.span)}`),
    [],
  );
}
