import type { CleanDraft } from '../../test/support/faults/cleanDraft';
import type { Dress } from '../../test/support/faults/dress';
import { dressDraft } from '../../test/support/faults/dress';
import { applyFaults, areApart, type Fault, type FaultKind } from '../../test/support/faults/fault';
import { NUMBERING_FAULTS } from '../../test/support/faults/faultKinds';
import {
  type Base,
  createBase,
  findAlarms,
  judge,
  judgeTogether,
  type Outcome,
  tell,
} from '../../test/support/faults/judge';
import { BY_TURNS, TURNED } from '../../test/support/faults/levelFaults';
import { createRandom, type Random, sample } from '../../test/support/faults/random';
import { HARMLESS_CHANGES, type HarmlessChange, placesForTraps, TRAPS } from './harmless';

/** How many cases a kind, drawn with which seed. */
export interface Draw {
  readonly cases: number;
  readonly seed: number;
}

/** Puts one fault after another into the drafts: for each kind, up to so many of all the places there are. */
export function runFaults(
  bases: readonly Base[],
  kinds: readonly FaultKind[],
  { cases, seed }: Draw,
): readonly Outcome[] {
  return kinds.flatMap((kind) => {
    const places = bases.flatMap((base) => kind.find(base.draft).map((fault) => ({ base, fault })));
    return sample(places, cases, createRandom(seed, kind.name)).map(({ base, fault }) => judge(base, kind, fault));
  });
}

/** The same faults in drafts that are typed in another way. */
export function runDressed(drafts: readonly CleanDraft[], dress: Dress, draw: Draw): readonly Outcome[] {
  const bases = drafts.map((draft) => createBase(dressDraft(draft, dress), dress.lineEnd));
  return runFaults(bases, NUMBERING_FAULTS, draw);
}

/** Rules of numbering that only advise, or are about all of a draft: their faults would cover others. */
const ALONE = ['sequence-restart', 'sequence-single', 'level-skip', 'level-reversed', 'enumeration-single'];

/** Of 一是 and 二是 alone, a slip often cannot be told from the words of the text; those have rows of their own. */
const isWordOfTwo = ({ name }: FaultKind): boolean => /^word .*, second of two$/.test(name);

const TOGETHER = NUMBERING_FAULTS.filter(
  (kind) =>
    kind.advice !== true && kind !== BY_TURNS && kind !== TURNED && !ALONE.includes(kind.rule) && !isWordOfTwo(kind),
);

/** Two to four faults at different places of one draft. */
export function runTogether(bases: readonly Base[], { cases, seed }: Draw): readonly Outcome[] {
  const random = createRandom(seed, 'together');
  const outcomes: Outcome[] = [];
  const pools = bases
    .map((base) => ({
      base,
      pool: TOGETHER.map((kind) => ({ kind, faults: kind.find(base.draft) })).filter(({ faults }) => faults.length > 0),
    }))
    .filter(({ pool }) => pool.length > 1);
  for (let at = 0; at < cases && pools.length > 0; at++) {
    const { base, pool } = pools[at % pools.length] as (typeof pools)[number];
    const parts = drawApart(pool, 2 + (at % 3), random);
    if (parts.length > 1) outcomes.push(...judgeTogether(base, parts));
  }
  return outcomes;
}

interface Pool {
  readonly kind: FaultKind;
  readonly faults: readonly Fault[];
}

function drawApart(pool: readonly Pool[], count: number, random: Random): readonly (readonly [FaultKind, Fault])[] {
  const parts: (readonly [FaultKind, Fault])[] = [];
  for (let tries = 0; tries < 40 && parts.length < count; tries++) {
    const [drawn] = sample(pool, 1, random);
    const [fault] = drawn === undefined ? [] : sample(drawn.faults, 1, random);
    if (drawn === undefined || fault === undefined) break;
    if (parts.every(([, other]) => areApart(fault, other))) parts.push([drawn.kind, fault]);
  }
  return parts;
}

/** What a harmless change did: the drafts in which it raised an error or a warning. */
export interface HarmlessOutcome {
  readonly name: string;
  readonly cases: number;
  readonly alarms: readonly string[];
}

/** Changes how each draft is typed. */
export function runHarmless(bases: readonly Base[]): readonly HarmlessOutcome[] {
  return HARMLESS_CHANGES.map((change) => ({
    name: change.name,
    cases: bases.length,
    alarms: bases.flatMap((base) => changeAll(base, change)),
  }));
}

function changeAll(base: Base, { write, lineEnd = base.lineEnd, prefix = '' }: HarmlessChange): readonly string[] {
  const { draft } = base;
  const changes = new Map(draft.lines.map((line, at) => [at, write(line, draft, at)]));
  const change = { changes, places: [], lists: [] };
  const changed = applyFaults(draft, [change]);
  return findAlarms(base, change, changed, prefix + changed.lines.join(lineEnd)).map(
    (located) => `${draft.name}:${tell(located)}`,
  );
}

/** Lays each trap into so many places. */
export function runTraps(bases: readonly Base[], { cases, seed }: Draw): readonly HarmlessOutcome[] {
  const places = bases.flatMap((base) => placesForTraps(base.draft).map((line) => ({ base, line })));
  return TRAPS.map(({ name, lay }) => {
    const drawn = sample(places, cases, createRandom(seed, name));
    return {
      name,
      cases: drawn.length,
      alarms: drawn.flatMap(({ base, line }) => {
        const fault = lay(base.draft, line);
        const laid = applyFaults(base.draft, [fault]);
        return findAlarms(base, fault, laid, laid.lines.join(base.lineEnd)).map(
          (located) => `${base.draft.name}:${line + 1} brings ${tell(located)}`,
        );
      }),
    };
  });
}
