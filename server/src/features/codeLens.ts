import type { CodeLens } from 'vscode-languageserver-types';
import type { Preferences } from '../../../protocol/preferences';
import { toMinutes } from '../../../protocol/readingTime';
import type { Localize } from '../localize';
import type { Speech } from '../speech/speech';
import { toRange } from './positions';
import { totalCharacters } from './runningTotals';

/** Sections below are too small to be worth a line of their own. */
const DEEPEST = 2;

/**
 * Above the heading of each section of the first two levels, how long the section is, where a person wants that.
 * Sections of a single line get none: a line above each would take as much room as they do.
 */
export function provideCodeLenses(
  speech: Speech,
  { codeLens, charactersPerMinute }: Preferences,
  localize: Localize,
): CodeLens[] {
  if (!codeLens) return [];
  const headings = speech.headings.filter(({ depth, line, lastLine }) => depth <= DEEPEST && lastLine > line);
  const charactersIn = totalCharacters(
    speech,
    headings.map(({ sectionSpan }) => sectionSpan),
  );
  return headings.map(({ marker, sectionSpan }) => {
    const characters = charactersIn(sectionSpan);
    const minutes = toMinutes(characters, charactersPerMinute);
    // Without a command there is nothing to click on, as there is nothing to do.
    const title = localize('{characters} characters · {minutes} min', { characters, minutes });
    return { range: toRange(speech, marker.span), command: { title, command: '' } };
  });
}
