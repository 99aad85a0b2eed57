import { readdirSync, readFileSync } from 'node:fs';
import { type Label, listShared, readLabels, readShared } from '../../corpus/shared';
import { type CleanDraft, type KnownStructure, readCleanDraft } from './cleanDraft';
import { shortenLists } from './dress';

const SAMPLES = new URL('../../../samples/', import.meta.url);

/** The project's own speeches. */
export function readSamples(): readonly CleanDraft[] {
  return readdirSync(SAMPLES)
    .filter((name) => name !== 'README.md' && name !== 'faulty')
    .map((name) => readCleanDraft(name, readFileSync(new URL(encodeURIComponent(name), SAMPLES), 'utf8')));
}

/** The same speeches with lists of two, for what a list must show without a third member. */
export function shorten(drafts: readonly CleanDraft[]): readonly CleanDraft[] {
  return drafts.map((draft) => ({
    ...readCleanDraft(`${draft.name} (lists of two)`, shortenLists(draft).join('\n')),
    enumerations: [],
  }));
}

/** Real speeches with the structure that a reader has written down; none where there is no collection. */
export function readLabelledSpeeches(): readonly CleanDraft[] {
  return readLabels().map((label) =>
    readCleanDraft(label.file, readShared(`corpus/${label.file}`), toStructure(label)),
  );
}

/** Real speeches of which nobody has written down the structure. */
export function readOtherSpeeches(): readonly CleanDraft[] {
  const labelled = new Set(readLabels().map(({ file }) => file));
  return ['corpus/', 'model/'].flatMap((folder) =>
    listShared(folder, '.txt')
      .filter((name) => !labelled.has(name))
      .map((name) => readCleanDraft(name, readShared(folder + name))),
  );
}

/** Labels count lines from 1. */
function toStructure({ headings, enumerations, faults }: Label): KnownStructure {
  return {
    headings: headings.map((heading) => ({ ...heading, line: heading.line - 1 })),
    enumerations: enumerations.map(({ items }) => items.map((item) => ({ ...item, line: item.line - 1 }))),
    faulty: faults.map(({ line }) => line - 1),
  };
}
