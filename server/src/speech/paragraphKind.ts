import { trimEndOffset } from './characters';
import { findIndentation } from './findHead';

/** What a paragraph looks like by itself, for paragraphs without a marker of their own. */
export type ParagraphKind = 'blank' | 'appendix' | 'enclosures' | 'title-like' | 'text';

const LONGEST_TITLE = 31;
const LONGEST_APPENDIX = 45;
const APPENDIX =
  /^(?:附件[\d０-９一二三四五六七八九十]*|附录[\d０-９一二三四五六七八九十]*|附|(?:有关|相关)?名词(?:解释|注释)|注释|.{0,20}名词解释)[ \u3000：:]*$/;
const NUMBERED_APPENDIX = /^附件[\d０-９一二三四五六七八九十]{1,3}(?:[ \u3000：:].{0,40})?$/;
const HAN_RUN = /[一-龥]{3}/;

/** Tells what a line is from its text; `head` is where its text begins. Only short lines can be anything but text. */
export function readParagraphKind(text: string, head: number, hasCandidate: boolean): ParagraphKind {
  const end = trimEndOffset(text, head);
  if (end === head && findIndentation(text) >= end) return 'blank';
  const length = end - head;
  const line = text.slice(Math.min(head, text.length), end);
  if (isEnclosureList(text)) return 'enclosures';
  if (length <= LONGEST_APPENDIX && isAppendix(text.slice(findIndentation(text), end))) return 'appendix';
  if (hasCandidate || length < 3 || length > LONGEST_TITLE) return 'text';
  if ('。；：，！？、,;:!?》”）)】'.includes(line[length - 1] as string)) return 'text';
  return HAN_RUN.test(line) ? 'title-like' : 'text';
}

/** 附件：1.…　2.… on one line: it names the enclosures; what is numbered in them starts behind their own headings. */
export function isEnclosureList(text: string): boolean {
  return text.trimStart().startsWith('附件') && ENCLOSURES.test(text);
}

const ENCLOSURES = /^\s*附件[：:]\s*1[.．、][^\n]*[\s；;。]2[.．、]/;

/** 附件, 附件2, 附件2：…方案, 名词解释 and the like, which open a new count. */
function isAppendix(line: string): boolean {
  return APPENDIX.test(line) || NUMBERED_APPENDIX.test(line) || /^附件[：:]/.test(line);
}
