/**
 * Puts every kind of fault into drafts that are right and prints what is found and mended; changes them harmlessly and prints what is found all the same.
 * Exit code 1 if a bar is missed. `--cases N` a kind, `--seed N`, `--misses` lists each miss, `--samples` leaves the real speeches out.
 */
import { parseArgs } from 'node:util';
import { RULES } from '../server/src/rules/rules';
import { DRESSES } from '../test/support/faults/dress';
import { FAULT_KINDS } from '../test/support/faults/faultKinds';
import { type Base, createBase, isAdvice, isSerious, type Outcome, tell } from '../test/support/faults/judge';
import { readLabelledSpeeches, readOtherSpeeches, readSamples, shorten } from '../test/support/faults/knownDrafts';
import {
  type Draw,
  type HarmlessOutcome,
  runDressed,
  runFaults,
  runHarmless,
  runTogether,
  runTraps,
} from './accuracy/run';
import { formatRow, HEAD, percent, tally } from './accuracy/tally';

const BARS = { found: 0.98, findingsAFault: 1.05 };
const MOST_SHOWN = 12;
/** Rows whose cases have been listed above. */
const TOTALS = ['errors and warnings', 'advice'];

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '40' },
    seed: { type: 'string', default: '20261122' },
    misses: { type: 'boolean', default: false },
    samples: { type: 'boolean', default: false },
  },
});
const draw: Draw = { cases: Number(values.cases), seed: Number(values.seed) };
if (!(draw.cases >= 1 && Number.isInteger(draw.seed))) throw new Error('--cases and --seed take a number');
const missedBars: string[] = [];

const known = new Set(RULES.map(({ meta }) => meta.id));
for (const { name, rule } of FAULT_KINDS) if (!known.has(rule)) missedBars.push(`${name}: there is no rule ${rule}`);

const samples = readSamples();
const sampleBases = samples.map((draft) => createBase(draft));
console.log(`${draw.cases} cases a kind at most, seed ${draw.seed}`);
printClean('samples', sampleBases);
printFaults('the samples', [...sampleBases, ...shorten(samples).map((draft) => createBase(draft))]);
console.log('\nNumbering faults in the samples as other hands would have typed them');
console.log(HEAD);
for (const dress of DRESSES) printTotal(dress.name, 'samples', runDressed(samples, dress, draw));
printTogether('samples', sampleBases);
printHarmless('samples', sampleBases);

const labelled = values.samples ? [] : readLabelledSpeeches();
if (values.samples) console.log('\nReal speeches left out.');
else if (labelled.length === 0) console.log('\nNo real speeches at ../shared: only the samples were measured.');
else {
  const labelledBases = labelled.map((draft) => createBase(draft));
  const allBases = [...labelledBases, ...readOtherSpeeches().map((draft) => createBase(draft))];
  printClean('real speeches', allBases);
  printFaults('the labelled real speeches', labelledBases);
  printTogether('labelled real speeches', labelledBases);
  printHarmless('real speeches', allBases);
}

console.log(missedBars.length === 0 ? '\nEvery bar is met.' : `\nMissed:\n${missedBars.join('\n')}`);
process.exitCode = missedBars.length === 0 ? 0 : 1;

function printClean(what: string, bases: readonly Base[]): void {
  const alarms = bases.flatMap(({ draft, known: findings }) =>
    findings
      .filter((located) => isSerious(located) && !draft.faulty.includes(located.line))
      .map((located) => `${draft.name}:${tell(located)}`),
  );
  console.log(`\n${bases.length} ${what} as they are: ${alarms.length} errors and warnings`);
  printList(alarms);
  if (alarms.length > 0) missedBars.push(`${what}: ${alarms.length} errors and warnings where nothing is wrong`);
}

function printFaults(where: string, bases: readonly Base[]): void {
  const outcomes = runFaults(bases, FAULT_KINDS, draw);
  console.log(`\nOne fault at a time in ${where}`);
  console.log(HEAD);
  for (const kind of FAULT_KINDS) {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    if (own.length === 0) console.log(`${kind.name}: no place for it`);
    else console.log(formatRow(kind.name, kind.rule, tally(own)));
    if (values.misses) printMisses(own);
  }
  printTotal(
    'errors and warnings',
    where,
    outcomes.filter(({ kind }) => !isAdvice(kind)),
  );
  printTotal(
    'advice',
    where,
    outcomes.filter(({ kind }) => isAdvice(kind)),
  );
}

function printTogether(where: string, bases: readonly Base[]): void {
  console.log(`\nTwo to four numbering faults at once in the ${where}, fault by fault`);
  console.log(HEAD);
  printTotal('together', where, runTogether(bases, { ...draw, cases: draw.cases * 10 }));
}

function printTotal(name: string, where: string, outcomes: readonly Outcome[]): void {
  const total = tally(outcomes);
  console.log(formatRow(name, '', total));
  if (values.misses && !TOTALS.includes(name)) printMisses(outcomes);
  if (total.found < total.cases * BARS.found)
    missedBars.push(
      `${name}, ${where}: ${percent(total.found, total.cases)} found, the bar is ${percent(BARS.found, 1)}`,
    );
  if (total.findings > BARS.findingsAFault)
    missedBars.push(
      `${name}, ${where}: ${total.findings.toFixed(2)} findings a fault, the bar is ${BARS.findingsAFault}`,
    );
}

function printMisses(outcomes: readonly Outcome[]): void {
  for (const { kind, where, exact, restored, told } of outcomes)
    if (!exact || restored === false)
      console.log(
        `    ${where} ${kind.name}: ${told.join(', ') || 'nothing'}${restored === false ? '; not restored' : ''}`,
      );
}

function printHarmless(where: string, bases: readonly Base[]): void {
  const typed = runHarmless(bases);
  const laid = runTraps(bases, draw);
  console.log(`\nHarmless changes of the ${where}: errors and warnings that they bring`);
  for (const outcome of typed) printAlarms(outcome);
  const total = laid.reduce((sum, { cases }) => sum + cases, 0);
  const alarms = laid.flatMap((outcome) => outcome.alarms);
  console.log(`${String(alarms.length).padStart(6)} in ${total}  ${laid.length} traps laid in`);
  for (const outcome of laid) if (outcome.alarms.length > 0) printAlarms(outcome);
  const all = alarms.length + typed.reduce((sum, outcome) => sum + outcome.alarms.length, 0);
  if (all > 0) missedBars.push(`harmless changes of the ${where}: ${all} errors and warnings`);
}

function printAlarms({ name, cases, alarms }: HarmlessOutcome): void {
  console.log(`${String(alarms.length).padStart(6)} in ${cases}  ${name}`);
  printList(alarms);
}

function printList(lines: readonly string[]): void {
  for (const line of values.misses ? lines : lines.slice(0, MOST_SHOWN)) console.log(`    ${line}`);
  if (!values.misses && lines.length > MOST_SHOWN) console.log(`    and ${lines.length - MOST_SHOWN} more`);
}
