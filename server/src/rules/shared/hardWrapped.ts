import type { Speech } from '../../speech/speech';

/** Shorter drafts say nothing about their lines. */
const FEWEST_LINES = 40;
/** Full lines are nearly as long as the longest, and paragraphs have several. */
const FULL = 0.85;
const MOST_FULL = 0.4;

/** Whether a draft is broken into lines of one width, as text from a PDF is: its first lines look like headings, whole paragraphs like none. */
export function isHardWrapped({ paragraphs }: Speech): boolean {
  let longest = 0;
  let lines = 0;
  for (const { kind, start, end } of paragraphs) {
    if (kind === 'blank') continue;
    lines++;
    longest = Math.max(longest, end - start);
  }
  if (lines < FEWEST_LINES) return false;
  let full = 0;
  for (const { start, end } of paragraphs) if (end - start >= longest * FULL) full++;
  return full > lines * MOST_FULL;
}
