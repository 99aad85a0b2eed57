import type { Enumeration, Heading, HeadingList, Speech } from '../speech/speech';

/** What of a speech shows its structure: an appendix has one of its own. */
export interface SpeechBody {
  readonly headings: readonly Heading[];
  readonly headingLists: readonly HeadingList[];
  readonly enumerations: readonly Enumeration[];
}

/** Leaves out the numbering of an appendix. */
export function findBody({ headings, headingLists, enumerations, parts }: Speech): SpeechBody {
  const { appendixStart } = parts;
  if (appendixStart === undefined) return { headings, headingLists, enumerations };
  const isAbove = (list: HeadingList | Enumeration) => (list.items[0]?.line ?? appendixStart) < appendixStart;
  return {
    headings: headings.filter(({ line }) => line < appendixStart),
    headingLists: headingLists.filter(isAbove),
    enumerations: enumerations.filter(isAbove),
  };
}
