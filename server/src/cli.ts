import { type ParseArgsConfig, parseArgs } from 'node:util';
import { AUTO_MODEL } from '../../protocol/modelName';
import { check } from './cli/check';
import { findNamedModel } from './cli/findModel';
import { fix } from './cli/fix';
import { learn } from './cli/learn';
import { outline } from './cli/outline';
import { EXIT, reportUnreadable, type Terminal } from './cli/terminal';
import { createLocalize } from './localize';
import { type CheckSettings, DEFAULT_SETTINGS } from './rules/checkSpeech';
import { SEVERITIES } from './rules/rule';
import { VERSION } from './version';

const USAGE = `jianggao check [--model MODEL] [--format text|json] [--fail-on error|warning|information|hint] FILE…
jianggao fix [--model MODEL] [--dry-run] [--fail-on error|warning|information|hint] FILE…
jianggao outline [--format text|json] FILE…
jianggao learn [--name NAME] [--output FILE] [--force] FILE
jianggao --help | --version`;

const FORMATS = ['text', 'json'] as const;

class UsageError extends Error {}

function main(argv: readonly string[], terminal: Terminal): number {
  const [command, ...rest] = argv;
  if (command === 'help' || asks(argv, '--help') || asks(argv, '-h')) {
    terminal.out(`${usage(terminal)}\n`);
    return EXIT.clean;
  }
  if (command === '--version') {
    terminal.out(`${VERSION}\n`);
    return EXIT.clean;
  }
  switch (command) {
    case 'check': {
      const { values, files } = parse(rest, {
        model: { type: 'string' },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
      });
      const format = oneOf('--format', values['format'], FORMATS, 'text');
      const failOn = oneOf('--fail-on', values['fail-on'], SEVERITIES, 'error');
      return withModel(values['model'], (settings) => check(terminal, files, format, failOn, settings));
    }
    case 'fix': {
      const { values, files } = parse(rest, {
        model: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'fail-on': { type: 'string' },
      });
      const failOn = oneOf('--fail-on', values['fail-on'], SEVERITIES, 'error');
      return withModel(values['model'], (settings) =>
        fix(terminal, files, values['dry-run'] === true, failOn, settings),
      );
    }
    case 'outline': {
      const { values, files } = parse(rest, { format: { type: 'string' } });
      return outline(terminal, files, oneOf('--format', values['format'], FORMATS, 'text'));
    }
    case 'learn': {
      const { values, files } = parse(rest, {
        name: { type: 'string' },
        output: { type: 'string' },
        force: { type: 'boolean' },
      });
      const [file = ''] = files;
      if (files.length > 1) throw new UsageError(terminal.localize('a model is learned from one file'));
      return learn(terminal, file, {
        name: textOf(values['name']),
        output: textOf(values['output']),
        force: values['force'] === true,
      });
    }
    default:
      throw new UsageError(
        command === undefined
          ? terminal.localize('no command given')
          : terminal.localize('unknown command “{command}”', { command }),
      );
  }

  function parse(
    args: readonly string[],
    options: NonNullable<ParseArgsConfig['options']>,
  ): { values: Record<string, unknown>; files: readonly string[] } {
    const { values, positionals } = readOptions(args, options);
    if (positionals.length === 0) throw new UsageError(terminal.localize('no file given'));
    return { values, files: positionals };
  }

  /** Runs a command with the settings that hold its drafts against the chosen model. */
  function withModel(name: unknown, run: (settings: CheckSettings) => number): number {
    const found = findNamedModel(textOf(name) ?? AUTO_MODEL);
    if (found.error === undefined) return run({ ...DEFAULT_SETTINGS, model: found.model });
    reportUnreadable(terminal, found.file, found.error);
    return EXIT.failure;
  }

  function readOptions(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true });
    } catch (error) {
      const [reason = ''] = (error as Error).message.split(/\. |\n/);
      throw new UsageError(terminal.localize('wrong options: {reason}', { reason }));
    }
  }

  function oneOf<Value extends string>(
    option: string,
    value: unknown,
    allowed: readonly Value[],
    otherwise: Value,
  ): Value {
    if (value === undefined) return otherwise;
    const known = allowed.find((candidate) => candidate === value);
    if (known === undefined)
      throw new UsageError(
        terminal.localize('{option} takes one of {allowed}', { option, allowed: allowed.join(', ') }),
      );
    return known;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Whether an option stands among the arguments, before a `--` that ends the options. */
function asks(argv: readonly string[], option: string): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? argv.length : end).includes(option);
}

function usage({ localize }: Terminal): string {
  return `${localize('Reads the numbering of Chinese speeches, checks it and mends it. A folder stands for the drafts in it, - for standard input.')}\n\n${USAGE}\n\n${localize(
    'MODEL is auto, rally, standard, report, brief, address, the name of a model in .jianggao/models, or a JSON file.',
  )}\n${localize(
    'Exit: 0 nothing at least as severe as --fail-on (error unless given), 1 something, 2 wrong use or unreadable input.',
  )}`;
}

/** Language of the messages, as POSIX has it. */
function readLocale(environment: NodeJS.ProcessEnv): string | undefined {
  return (
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale
  );
}

const terminal: Terminal = {
  localize: createLocalize(readLocale(process.env)),
  out: (output) => void process.stdout.write(output),
  err: (text) => void process.stderr.write(text),
};

// A reader such as head may go away before everything is written; that is its right.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = main(process.argv.slice(2), terminal);
} catch (error) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  terminal.err(
    `jianggao: ${reason}${error instanceof UsageError ? ` (${terminal.localize('see jianggao --help')})` : ''}\n`,
  );
  process.exitCode = EXIT.failure;
}
