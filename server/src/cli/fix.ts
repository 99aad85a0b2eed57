import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { encodeDraft } from '../files/decodeDraft';
import { FileError } from '../files/fileError';
import { type CheckSettings, checkSpeech } from '../rules/checkSpeech';
import { fixSpeech, safeEdits } from '../rules/fixSpeech';
import type { Severity } from '../rules/rule';
import { plainText } from '../rules/shared/numberFixes';
import { parseSpeech } from '../speech/parseSpeech';
import { positionAt } from '../speech/positionAt';
import { isAtLeast } from './check';
import { readDrafts, STANDARD_INPUT } from './findDrafts';
import { readIgnored } from './ignored';
import { EXIT, reportUnreadable, type Terminal } from './terminal';

/**
 * `jianggao fix`: mends what can be mended without a decision, in place and in the draft's own encoding.
 * A draft from standard input goes to standard output, and then what is told goes to standard error. With `dryRun` nothing is written, and each change is told.
 * Ends with 1 where something as severe as `failOn` is left, with 2 where a draft cannot be read or written.
 */
export function fix(
  terminal: Terminal,
  files: readonly string[],
  dryRun: boolean,
  failOn: Severity,
  common: CheckSettings,
): number {
  const { localize } = terminal;
  const ignoredIn = readIgnored(terminal);
  const tell = files.includes(STANDARD_INPUT) && !dryRun ? terminal.err : terminal.out;
  let exit: number = EXIT.clean;
  for (const draft of readDrafts(files)) {
    if (draft.error !== undefined) {
      reportUnreadable(terminal, draft.file, draft.error);
      exit = EXIT.failure;
      continue;
    }
    const { file, text, encoding } = draft;
    const settings: CheckSettings = { ...common, isIgnored: ignoredIn(file) };
    const { text: fixed, changes } = fixSpeech(text, settings);
    if (file === STANDARD_INPUT && !dryRun) terminal.out(encodeDraft(fixed, encoding));
    else if (fixed !== text) {
      try {
        if (dryRun) for (const change of describeChanges(text, settings)) tell(`${file}:${change}\n`);
        else replaceFile(file, encodeDraft(fixed, encoding));
        tell(
          `${localize(dryRun ? '{file}: changes to be made: {changes}' : '{file}: changes made: {changes}', { file, changes })}\n`,
        );
      } catch (error) {
        reportUnreadable(
          terminal,
          file,
          new FileError({
            text: 'cannot be written: {reason}',
            args: { reason: error instanceof Error ? error.message : String(error) },
          }),
        );
        exit = EXIT.failure;
      }
    }
    const left = checkSpeech(parseSpeech(fixed), settings).some(({ severity }) => isAtLeast(severity, failOn));
    if (left && exit === EXIT.clean) exit = EXIT.findings;
  }
  return exit;
}

/** The changes of the first round, which in practice are all: `12:3  三、 → 二、`. */
function describeChanges(text: string, settings: CheckSettings): readonly string[] {
  const speech = parseSpeech(text);
  return safeEdits(checkSpeech(speech, settings)).map(({ span, newText }) => {
    const { line, column } = positionAt(speech, span.start);
    return `${line + 1}:${column + 1}  ${plainText(text.slice(span.start, span.end))} → ${newText}`;
  });
}

/** Puts new bytes in a file's place in one step, so that a crash leaves the old draft or the new one. */
function replaceFile(name: string, bytes: Buffer): void {
  const file = realpathSync(name);
  accessSync(file, constants.W_OK);
  const { mode } = statSync(file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
