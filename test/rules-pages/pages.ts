import { readFileSync } from 'node:fs';
import { checkSpeech } from '../../server/src/rules/checkSpeech';
import type { Finding } from '../../server/src/rules/rule';
import { parseSpeech } from '../../server/src/speech/parseSpeech';

const ROOT = new URL('../../', import.meta.url);
export const RULE_PAGES = new URL('docs/rules/', ROOT);

/** A section of a page: its title, and its lines. */
export interface PageSection {
  readonly title: string;
  readonly text: string;
}

/** The page of a rule as it stands. */
export const readPage = (id: string): string => readFileSync(new URL(`${id}.md`, RULE_PAGES), 'utf8');

/** The sections of a page, in order. */
export function sectionsOf(page: string): readonly PageSection[] {
  const [, ...sections] = page.split(/^## /m);
  return sections.map((section) => {
    const end = section.indexOf('\n');
    return { title: section.slice(0, end), text: section.slice(end).trim() };
  });
}

/** The drafts in the section with this title. */
export function examplesIn(page: string, title: string): readonly string[] {
  const text = sectionsOf(page).find((section) => section.title === title)?.text ?? '';
  return [...text.matchAll(/^```text\n(.*?)^```$/gms)].map(([, draft = '']) => draft);
}

/** What is found in a draft with the default settings. */
export const findingsIn = (draft: string): readonly Finding[] => checkSpeech(parseSpeech(draft));
