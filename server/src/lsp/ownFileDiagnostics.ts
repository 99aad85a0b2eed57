import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Localize } from '../localize';
import type { OwnProblem } from '../workspace/ownProblem';
import { attempt } from './guard';

/** Tells what is wrong in a model or in the ignore list, in that file and at that place, whether it is open or not. A mended file is told clean. */
export function createOwnFileDiagnostics(connection: Connection, localize: Localize) {
  const told = new Set<string>();
  return (uri: string, problem: OwnProblem | undefined): void => {
    if (problem === undefined && !told.has(uri)) return;
    if (problem === undefined) told.delete(uri);
    else told.add(uri);
    const document = TextDocument.create(uri, 'json', 0, problem?.text ?? '');
    const diagnostics =
      problem === undefined
        ? []
        : [
            {
              range: { start: document.positionAt(problem.span.start), end: document.positionAt(problem.span.end) },
              severity: DiagnosticSeverity.Error,
              source: 'jianggao',
              message: describe(problem, localize),
            },
          ];
    attempt('publishDiagnostics', connection.console, connection.sendDiagnostics({ uri, diagnostics }));
  };
}

function describe({ message, isKept }: OwnProblem, localize: Localize): string {
  const reason = localize(message.text, message.args);
  return isKept
    ? localize('Not in force: {reason}. What was read of this file before stays in force.', { reason })
    : localize('Not in force: {reason}. Nothing of this file is used.', { reason });
}
