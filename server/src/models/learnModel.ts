import type { Message } from '../message';
import { widthOfPauses } from '../speech/marks';
import type { Speech } from '../speech/speech';
import { findBody } from './body';
import { breaksOff } from './breakOff';
import { learnLevels } from './learnLevels';
import { findMostFrequent } from './majority';
import type { AnnouncementKind, ModelStructure, SpeechModel, Width } from './model';
import { LIMITS } from './modelFile';

/** Learns the structure of a speech: what `ModelStructure` and `ModelLevel` say of each field. Any text has one, if only an empty one. */
export function learnModel(speech: Speech): ModelStructure {
  const { parts } = speech;
  return {
    parts: {
      title: parts.title.length > 0,
      salutation: parts.salutation.length > 0,
      opening: parts.opening.length > 0,
      // Of a text that breaks off nobody knows how it closed.
      closing: parts.closing.length > 0 && !breaksOff(speech),
    },
    announcement: learnAnnouncement(speech),
    levels: learnLevels(speech),
    brackets: learnBrackets(speech),
    marks: widthOfPauses(speech.paragraphs),
  };
}

/** Learns a model under a name. Its description is the title of the speech, by which people know where it comes from. */
export function createModel(speech: Speech, name: string): SpeechModel {
  const description = speech.parts.title.map((line) => speech.paragraphs[line]?.text.trim() ?? '').join('');
  return { name, title: name, description: description.slice(0, LIMITS.description), ...learnModel(speech) };
}

/** Whether a learned model says anything: with a title, a salutation or numbers. */
export function hasStructure({ levels, parts }: ModelStructure): boolean {
  return levels.length > 0 || parts.title || parts.salutation;
}

/** Why nothing is learned from a text without structure. */
export const NO_STRUCTURE: Message = {
  text: 'There is no structure to learn here: no title, no salutation, no numbers',
  args: {},
};

/** What the opening says last of what is to come: 讲三点意见 promises a number, 讲几点意见 none. */
function learnAnnouncement({ announcements, parts }: Speech): AnnouncementKind {
  const last = announcements.findLast(({ line, spoken }) => spoken && parts.opening.includes(line));
  if (last === undefined) return 'none';
  return last.count === undefined ? 'uncounted' : 'counted';
}

function learnBrackets(speech: Speech): Width {
  const widths = findBody(speech).headings.map(({ marker }) => marker.form.brackets);
  return findMostFrequent(widths.filter((width) => width === 'full' || width === 'half')) === 'half' ? 'half' : 'full';
}
