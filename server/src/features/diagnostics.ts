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

/** Findings as the editor shows them. `uri` is the draft's, for related places. */
export function provideDiagnostics(
  speech: Speech,
  findings: readonly Finding[],
  uri: string,
  localize: Localize,
): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(speech, finding, uri, localize));
}

/** One finding as a diagnostic. */
export function toDiagnostic(
  speech: Speech,
  { rule, severity, span, message, related }: Finding,
  uri: string,
  localize: Localize,
): Diagnostic {
  return {
    range: toRange(speech, span),
    severity: SEVERITY_CODES[severity],
    code: rule,
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
