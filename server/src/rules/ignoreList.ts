import { isSentenceEnd } from '../speech/characters';
import type { Span } from '../speech/span';
import type { Speech } from '../speech/speech';
import type { Finding } from './rule';

/** A finding that the writer does not want to see again: told by its rule and by the text at which it stands, so that it stays away wherever that text goes. */
export interface IgnoredFinding {
  readonly rule: string;
  /** See `ignoredTextOf`. */
  readonly text: string;
}

/** A rule that says nothing in one draft. */
export interface IgnoredRule {
  readonly rule: string;
  /** Path of the draft below the folder that holds the list, with slashes. */
  readonly file: string;
}

/** What is not shown again, kept beside the drafts and never in them. */
export interface IgnoreList {
  readonly findings: readonly IgnoredFinding[];
  readonly rules: readonly IgnoredRule[];
}

export const EMPTY_IGNORE_LIST: IgnoreList = { findings: [], rules: [] };

/** Enough to tell a passage from others, short enough that an edit further on does not bring the finding back. */
const LONGEST_TEXT = 40;

/**
 * The text that a finding is remembered by, 40 characters at most: from where it begins to the end of its sentence, `三是抓好落实`.
 * Where it stands at that end, at a full stop or behind the last character of a line, what stands before: `一、认清形势。`.
 * Blanks at the edges are left out, and so are line ends with the indentation behind them. Empty only on an empty line.
 */
export function ignoredTextOf({ span }: Pick<Finding, 'span'>, { text }: Pick<Speech, 'text'>): string {
  const ahead = text.slice(span.start, findSentenceEnd(text, span));
  return tidy(ahead) || tidy(text.slice(findLineStart(text, span), Math.max(span.start, span.end)));
}

function findSentenceEnd(text: string, { start, end }: Span): number {
  const most = Math.min(text.length, start + LONGEST_TEXT);
  let at = start;
  // What is found itself may be broken over two lines.
  while (at < most && !isSentenceEnd(text, at) && (at < end - 1 || !isLineEnd(text[at]))) at++;
  return at;
}

function findLineStart(text: string, { start, end }: Span): number {
  const least = Math.max(0, Math.max(start, end) - LONGEST_TEXT);
  let at = start;
  while (at > least && !isLineEnd(text[at - 1])) at--;
  return at;
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

function tidy(text: string): string {
  return text.replace(/[\r\n]\s*/g, '').trim();
}

/** Tells of a finding whether it is on a list. */
export type IsIgnored = (finding: Finding, speech: Speech) => boolean;

/** Tells what a list ignores in each draft. `file` is the draft's path below the folder of the list, undefined for one that has none, as from standard input. */
export function createIgnored({ findings, rules }: IgnoreList): (file: string | undefined) => IsIgnored {
  const known = new Set(findings.map(({ rule, text }) => keyOf(rule, text)));
  const silent = new Set(rules.map(({ rule, file }) => keyOf(rule, file)));
  return (file) => (finding, speech) =>
    (file !== undefined && silent.has(keyOf(finding.rule, file))) ||
    (known.size > 0 && known.has(keyOf(finding.rule, ignoredTextOf(finding, speech))));
}

function keyOf(rule: string, place: string): string {
  return `${rule}\n${place}`;
}
