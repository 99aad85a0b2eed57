/**
 * What a writer can choose besides rules and models: settings under `jianggao`, as client and server know them.
 * The manifest's settings are generated from here.
 */
export interface Preferences {
  /** How fast the speech is read aloud. */
  readonly charactersPerMinute: number;
  /** How long the speech may take, in minutes; 0 for no target. */
  readonly targetMinutes: number;
  /** When the numbers of a list follow by themselves after an item was deleted, inserted or moved. */
  readonly renumber: 'off' | 'onSave' | 'onType';
  /** What Enter does at the end of a heading or item. */
  readonly onEnter: 'suggest' | 'insert' | 'off';
  /** Whether a line above each section of the first two levels tells its length. */
  readonly codeLens: boolean;
  /** Plain text that looks like a speech: offered to be read as one, taken as one, or left alone. */
  readonly plainText: 'offer' | 'take' | 'off';
}

/** Those of a writer who has set nothing. */
export const DEFAULT_PREFERENCES: Preferences = {
  charactersPerMinute: 200,
  targetMinutes: 0,
  renumber: 'off',
  onEnter: 'suggest',
  codeLens: false,
  plainText: 'offer',
};

/** A preference as settings and tests know it. */
export type PreferenceMeta = {
  /** The setting is called `jianggao.` and this. */
  readonly id: keyof Preferences;
  /** One English sentence, which is also the key of its translation. */
  readonly description: string;
} & (
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'count'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'switch' }
);

/** Every preference, in the order of the documentation. */
export const PREFERENCES: readonly PreferenceMeta[] = [
  {
    id: 'onEnter',
    description: 'Enter at the end of a heading or item: suggests the next number, inserts it, or only breaks the line',
    kind: 'choice',
    values: ['suggest', 'insert', 'off'],
  },
  {
    id: 'renumber',
    description:
      'When the numbers of a list follow after an item was deleted, inserted or moved; a save by the editor itself after a delay leaves them',
    kind: 'choice',
    values: ['off', 'onSave', 'onType'],
  },
  {
    id: 'targetMinutes',
    description: 'How many minutes the speech may take; 0 for no target',
    kind: 'count',
    minimum: 0,
    maximum: 600,
  },
  {
    id: 'charactersPerMinute',
    description: 'How many characters are read aloud in a minute',
    kind: 'count',
    minimum: 50,
    maximum: 600,
  },
  {
    id: 'codeLens',
    description:
      'Shows the length of sections of the first two levels above their headings, where they have more than one paragraph',
    kind: 'switch',
  },
  {
    id: 'plainText',
    description: 'Plain text that looks like a speech: offer to read it as one, take it as one, or leave it alone',
    kind: 'choice',
    values: ['offer', 'take', 'off'],
  },
];

/** Whether a value may stand in the setting of a preference. */
export function isPreferenceValue(meta: PreferenceMeta, value: unknown): boolean {
  switch (meta.kind) {
    case 'choice':
      return typeof value === 'string' && meta.values.includes(value);
    case 'count':
      return Number.isInteger(value) && (value as number) >= meta.minimum && (value as number) <= meta.maximum;
    case 'switch':
      return typeof value === 'boolean';
  }
}

/** The preferences that a settings section holds; a value that is not allowed gives way to the default, and its preference is passed to `refuse`. */
export function readPreferences(
  section: Readonly<Record<string, unknown>>,
  refuse: (meta: PreferenceMeta) => void = () => undefined,
): Preferences {
  const preferences: Record<string, unknown> = { ...DEFAULT_PREFERENCES };
  for (const meta of PREFERENCES) {
    const value = section[meta.id];
    if (value === null || value === undefined) continue;
    if (isPreferenceValue(meta, value)) preferences[meta.id] = value;
    else refuse(meta);
  }
  return preferences as unknown as Preferences;
}
