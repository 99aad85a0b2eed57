import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Real speeches beside the project, not part of it: they are not ours to pass on. */
const SHARED = new URL('../../../shared/', import.meta.url);

/** Suite of tests that read real speeches. Where those are not at hand it says so and is skipped. */
export function describeShared(title: string, body: () => void): void {
  describe(title, () => {
    before(function () {
      if (existsSync(SHARED)) return;
      console.log('      skipped: no real speeches at ../shared');
      this.skip();
    });
    body();
  });
}

export function readShared(path: string): string {
  return readFileSync(new URL(path, SHARED), 'utf8');
}

/** The names of a folder's files that end so; none where the folder is not there. */
export function listShared(folder: string, ending: string): readonly string[] {
  const url = new URL(folder, SHARED);
  return existsSync(url)
    ? readdirSync(url)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}

/** What a careful reader sees in a speech, labelled by hand. Lines count from 1, columns from 0. */
export interface Label {
  readonly file: string;
  readonly parts: { readonly title: readonly number[]; readonly salutation: readonly number[] };
  readonly headings: readonly LabelledHeading[];
  readonly enumerations: readonly { readonly kind: string; readonly items: readonly LabelledItem[] }[];
  readonly faults: readonly { readonly line: number }[];
}

export interface LabelledHeading {
  readonly line: number;
  readonly marker: string;
  readonly ordinal: number;
  readonly depth: number;
}

export interface LabelledItem {
  readonly line: number;
  readonly column: number;
  readonly ordinal: number;
}

export function readLabels(): readonly Label[] {
  return listShared('eval/outlines/', '.json').map((name) => JSON.parse(readShared(`eval/outlines/${name}`)) as Label);
}
