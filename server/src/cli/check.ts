import { type CheckSettings, checkSpeech } from '../rules/checkSpeech';
import { type Finding, SEVERITIES, type Severity } from '../rules/rule';
import { parseSpeech } from '../speech/parseSpeech';
import { positionAt } from '../speech/positionAt';
import type { Speech } from '../speech/speech';
import { readDrafts } from './findDrafts';
import { readIgnored } from './ignored';
import { EXIT, reportUnreadable, type Terminal } from './terminal';

/** A finding as `check --format json` prints it. Lines and columns count from 1, columns in UTF-16 units. */
interface PrintedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Whether `fix` mends it. */
  readonly fixable: boolean;
}

/** `jianggao check`: prints the findings of each draft. Ends with 1 where one is as severe as `failOn`, with 2 where a draft cannot be read. */
export function check(
  terminal: Terminal,
  files: readonly string[],
  format: 'text' | 'json',
  failOn: Severity,
  settings: CheckSettings,
): number {
  const reports: { file: string; findings: readonly PrintedFinding[] }[] = [];
  let exit: number = EXIT.clean;
  let ignoredIn: ReturnType<typeof readIgnored> | undefined;
  try {
    ignoredIn = readIgnored(terminal);
  } catch (error) {
    // Findings too many are better than none; the exit code tells that something is wrong.
    terminal.err(`jianggao: ${error instanceof Error ? error.message : String(error)}\n`);
    exit = EXIT.failure;
  }
  for (const draft of readDrafts(files)) {
    if (draft.error !== undefined) {
      reportUnreadable(terminal, draft.file, draft.error);
      exit = EXIT.failure;
      continue;
    }
    const speech = parseSpeech(draft.text);
    const findings = checkSpeech(speech, { ...settings, isIgnored: ignoredIn?.(draft.file) });
    reports.push({ file: draft.file, findings: findings.map((finding) => toPrinted(terminal, speech, finding)) });
    if (exit === EXIT.clean && findings.some(({ severity }) => isAtLeast(severity, failOn))) exit = EXIT.findings;
  }
  if (format === 'text' && reports.length === 0 && exit === EXIT.failure) return exit;
  terminal.out(format === 'json' ? `${JSON.stringify(reports)}\n` : toText(terminal, reports));
  return exit;
}

/** Whether a severity is as grave as another, or graver. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}

function toPrinted({ localize }: Terminal, speech: Speech, finding: Finding): PrintedFinding {
  const start = positionAt(speech, finding.span.start);
  const end = positionAt(speech, finding.span.end);
  const { rule, severity, message, fixes } = finding;
  return {
    rule,
    severity,
    message: localize(message.text, message.args),
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    fixable: fixes.some(({ safe }) => safe),
  };
}

function toText(
  { localize }: Terminal,
  reports: readonly { readonly file: string; readonly findings: readonly PrintedFinding[] }[],
): string {
  const lines = reports.flatMap(({ file, findings }) =>
    findings.map(
      ({ line, column, severity, message, rule }) =>
        `${file}:${line}:${column}  ${localize(severity)}  ${message}  ${rule}`,
    ),
  );
  const all = reports.flatMap(({ findings }) => findings);
  const counts = SEVERITIES.map((severity) => all.filter((finding) => finding.severity === severity).length);
  const [errors = 0, warnings = 0, informations = 0, hints = 0] = counts;
  lines.push(
    localize('Drafts: {drafts}, errors: {errors}, warnings: {warnings}, others: {others}', {
      drafts: reports.length,
      errors,
      warnings,
      others: informations + hints,
    }),
  );
  return `${lines.join('\n')}\n`;
}
