import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Localize } from '../localize';
import type { Finding, Severity } from '../rules/rule';
import { parseSpeech } from '../speech/parseSpeech';
import { type DiagnosticContext, provideDiagnostics } from './diagnostics';

const URI = 'untitled:draft';
const SPEECH = parseSpeech('一、总结\n三、部署\n');
const FINDING: Finding = {
  rule: 'sequence-gap',
  severity: 'error',
  span: { start: 5, end: 7 },
  message: { text: 'Expected “{expected}”', args: { expected: '二、' } },
  related: [],
  fixes: [],
};

/** Shows which template was asked for, with what. */
const localize: Localize = (text, args = {}) => `${text} ${JSON.stringify(args)}`;
const CONTEXT: DiagnosticContext = { speech: SPEECH, uri: URI, localize, rulePage: () => undefined };

describe('provideDiagnostics', () => {
  it('turns spans into ranges and templates into sentences', () => {
    assert.deepEqual(provideDiagnostics(CONTEXT, [FINDING]), [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
        severity: DiagnosticSeverity.Error,
        code: 'sequence-gap',
        source: 'jianggao',
        message: 'Expected “{expected}” {"expected":"二、"}',
      },
    ]);
  });

  it('keeps the order of the findings and gives each its severity', () => {
    const severities: readonly Severity[] = ['hint', 'error', 'information', 'warning'];
    const findings = severities.map((severity) => ({ ...FINDING, severity }));
    assert.deepEqual(
      provideDiagnostics(CONTEXT, findings).map(({ severity }) => severity),
      [DiagnosticSeverity.Hint, DiagnosticSeverity.Error, DiagnosticSeverity.Information, DiagnosticSeverity.Warning],
    );
  });

  it('leads to the page of its rule, where there is one', () => {
    const rulePage = (rule: string) => (rule === 'sequence-gap' ? `pages:${rule}` : undefined);
    const findings = [FINDING, { ...FINDING, rule: 'sequence-order' }];
    assert.deepEqual(
      provideDiagnostics({ ...CONTEXT, rulePage }, findings).map(({ codeDescription }) => codeDescription),
      [{ href: 'pages:sequence-gap' }, undefined],
    );
  });

  it('points at related places of the same draft', () => {
    const related = [{ span: { start: 0, end: 2 }, message: { text: 'The item before', args: {} } }];
    const [diagnostic] = provideDiagnostics(CONTEXT, [{ ...FINDING, related }]);
    assert.deepEqual(diagnostic?.relatedInformation, [
      {
        location: { uri: URI, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } } },
        message: 'The item before {}',
      },
    ]);
  });
});
