import { isSentenceEnd, trimEndOffset } from '../speech/characters';
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

/** The text that a finding is remembered by: from where it begins to the end of its sentence, 40 characters at most, blanks at the end left out. `三是抓好落实` */
export function ignoredTextOf({ span }: Pick<Finding, 'span'>, { text }: Pick<Speech, 'text'>): string {
  const most = Math.min(text.length, span.start + LONGEST_TEXT);
  let end = span.start;
  while (end < most && !isLineEnd(text[end]) && !isSentenceEnd(text, end)) end++;
  return text.slice(span.start, trimEndOffset(text, span.start, end));
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

/** Tells which findings in a draft are on the list. `file` is the draft's path below the folder of the list, undefined for a draft that is not in it. */
export function createIgnored(
  { findings, rules }: IgnoreList,
  file: string | undefined,
): (finding: Finding, speech: Speech) => boolean {
  const silent = new Set(rules.filter((ignored) => ignored.file === file).map(({ rule }) => rule));
  const known = new Set(findings.map(({ rule, text }) => keyOf(rule, text)));
  return (finding, speech) =>
    silent.has(finding.rule) || (known.size > 0 && known.has(keyOf(finding.rule, ignoredTextOf(finding, speech))));
}

function keyOf(rule: string, text: string): string {
  return `${rule} ${text}`;
}
