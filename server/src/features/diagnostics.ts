import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Localize } from '../localize';
import type { Finding, Severity } from '../rules/rule';
import type { Speech } from '../speech/speech';
import { toRange } from './positions';

/** The source that the editor shows beside a finding. */
const DIAGNOSTIC_SOURCE = 'jianggao';

const SEVERITY_CODES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Address of the page of a rule, for an editor that opens it from a finding; undefined where there is none. */
export type RulePage = (rule: string) => string | undefined;

/** What findings are shown with. */
export interface DiagnosticContext {
  readonly speech: Speech;
  /** The draft's, for related places. */
  readonly uri: string;
  readonly localize: Localize;
  readonly rulePage: RulePage;
}

/** Findings as the editor shows them. */
export function provideDiagnostics(context: DiagnosticContext, findings: readonly Finding[]): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(context, finding));
}

/** One finding as a diagnostic. */
export function toDiagnostic(
  { speech, uri, localize, rulePage }: DiagnosticContext,
  { rule, severity, span, message, related }: Finding,
): Diagnostic {
  const href = rulePage(rule);
  return {
    range: toRange(speech, span),
    severity: SEVERITY_CODES[severity],
    code: rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: DIAGNOSTIC_SOURCE,
    message: localize(message.text, message.args),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: { uri, range: toRange(speech, place.span) },
        message: localize(place.message.text, place.message.args),
      })),
    }),
  };
}
