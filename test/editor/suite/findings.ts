import * as vscode from 'vscode';
import { untilEqual } from '../../support/until.mjs';
import { type Fault, faultsOf, openUntitled } from './samples';

/** What a writer is told: an error or a warning of this extension. */
export interface Finding {
  /** Counted from 1, as people do. */
  readonly line: number;
  readonly rule: string;
}

/** What has findings, open or not. */
type Draft = Pick<vscode.TextDocument, 'uri'>;

/** The errors and warnings of this extension, in the order of the text. */
export function diagnosticsOf(document: Draft): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === 'jianggao' && severity <= vscode.DiagnosticSeverity.Warning)
    .sort((one, other) => one.range.start.compareTo(other.range.start));
}

/** Waits until a document has these findings and no others. */
export async function untilFindings(document: Draft, expected: readonly Finding[]): Promise<void> {
  const wanted = expected.map(({ line, rule }) => `${line} ${rule}`);
  await untilEqual(
    () => diagnosticsOf(document).map((found) => `${found.range.start.line + 1} ${ruleOf(found)}`),
    wanted,
  );
}

/**
 * Waits until a document has been checked and has no findings. That it has none may also mean that it was not checked
 * yet, so another document, known to be faulty, is opened after it and its finding waited for.
 */
export async function untilClean(document: vscode.TextDocument): Promise<void> {
  const { document: faulty } = await openUntitled('一、甲\n正文。\n二、乙\n正文。\n二、丙\n正文。\n四、丁\n正文。\n');
  await untilFindings(faulty, [{ line: 5, rule: 'sequence-duplicate' }]);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.window.showTextDocument(document);
  await untilFindings(document, []);
}

/** Waits until a faulty sample has the findings that belong to its faults. */
export async function untilChecked(document: vscode.TextDocument, name: string): Promise<readonly Fault[]> {
  const faults = faultsOf(name);
  await untilFindings(document, faults);
  return faults;
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
