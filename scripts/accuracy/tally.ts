import type { Outcome } from '../../test/support/faults/judge';

/** What a row of the table adds up. */
export interface Tally {
  readonly cases: number;
  readonly found: number;
  readonly byRule: number;
  readonly exact: number;
  readonly elsewhere: number;
  /** Of those that can be restored. */
  readonly restored: number;
  readonly restorable: number;
  /** Findings for each wrong marker. */
  readonly findings: number;
}

/** Adds up what came of many faults. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const count = (holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length;
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  return {
    cases: outcomes.length,
    found: count(({ found }) => found),
    byRule: count(({ byRule }) => byRule),
    exact: count(({ exact }) => exact),
    elsewhere: sum(({ elsewhere }) => elsewhere),
    restored: count(({ restored }) => restored === true),
    restorable: count(({ restored }) => restored !== undefined),
    findings: sum(({ findings }) => findings) / sum(({ wrong }) => wrong),
  };
}

/** Characters that take two columns of a terminal. */
const WIDE = /[\u2460-\u24ff\u3000-\u9fff\uff01-\uff60]/g;

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(1, columns - text.length - (text.match(WIDE)?.length ?? 0)));
}

/** The share in percent; a dash where there is nothing to share. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}

/** The names of the columns. */
export const HEAD = `${pad('fault', 50)}${pad('rule', 30)}${[' cases', '  found', 'by rule', 'exactly', 'elsewhere', 'restored', 'findings'].join('  ')}`;

/** One row of the table. */
export function formatRow(name: string, rule: string, row: Tally): string {
  const cells = [
    String(row.cases).padStart(6),
    percent(row.found, row.cases).padStart(7),
    percent(row.byRule, row.cases).padStart(7),
    percent(row.exact, row.cases).padStart(7),
    String(row.elsewhere).padStart(9),
    percent(row.restored, row.restorable).padStart(8),
    (row.cases === 0 ? '–' : row.findings.toFixed(2)).padStart(8),
  ];
  return `${pad(name, 50)}${pad(rule, 30)}${cells.join('  ')}`;
}
