import type { Finding } from '../../server/src/rules/rule';
import type { Paragraph } from '../../server/src/speech/paragraph';
import type { Speech } from '../../server/src/speech/speech';

/** Characters that take two columns where Chinese is set in a fixed width; quotation marks and dashes are drawn so there, too. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60“”‘’—…·①-⒛㈠-㈩]/u;

/** Text shown before and behind a finding. */
const CONTEXT = { before: 12, behind: 24 };

/**
 * Draws findings under the lines at which they stand, one block each:
 *
 * ```
 *  8 │ (三)群众的期盼还很迫切。…
 *    │ ^^^^ marker-brackets warning: Expected “（三）” with brackets like its siblings, found “(三)”
 * ```
 */
export function drawFindings(speech: Speech, findings: readonly Finding[]): string {
  return findings.map((finding) => drawFinding(speech, finding)).join('\n');
}

function drawFinding(speech: Speech, { span, rule, severity, message }: Finding): string {
  const touched = speech.paragraphs.filter(({ start, end }) => start < span.end && span.start < end);
  const sentence = message.text.replace(/\{(\w+)\}/g, (_, name: string) => String(message.args[name]));
  const drawn = touched.flatMap((paragraph) => drawLine(paragraph, span));
  return `${drawn.join('\n')} ${rule} ${severity}: ${sentence}\n`;
}

function drawLine({ line, start, text }: Paragraph, span: Finding['span']): readonly string[] {
  const from = Math.max(0, span.start - start);
  const to = Math.min(text.length, span.end - start);
  const first = Math.max(0, from - CONTEXT.before);
  const last = Math.min(text.length, to + CONTEXT.behind);
  const lead = (first > 0 ? '…' : '') + text.slice(first, from);
  const rest = text.slice(to, last) + (last < text.length ? '…' : '');
  const marked = text.slice(from, to);
  return [
    numbered(line + 1, lead + marked + rest),
    numbered('', ' '.repeat(columns(lead)) + '^'.repeat(columns(marked))),
  ];
}

/** A line behind its number. */
export function numbered(number: number | '', text: string): string {
  return `${String(number).padStart(3)} │ ${text}`.trimEnd();
}

function columns(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}
