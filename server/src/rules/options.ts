/** What can be chosen about rules besides their severity. */
export interface RuleOptions {
  /** `marker-brackets`: brackets as the siblings have them, or of one width throughout. */
  readonly bracketWidth: 'consistent' | 'full' | 'half';
  /** `heading-length`: a heading text longer than this many characters is long. */
  readonly headingLength: number;
}

export const DEFAULT_OPTIONS: RuleOptions = { bracketWidth: 'consistent', headingLength: 50 };

/** An option as settings, rule pages and tests know it. */
export type OptionMeta = {
  /** The setting is called `jianggao.` and this. */
  readonly id: keyof RuleOptions;
  /** The rule that has it. */
  readonly rule: string;
  /** One English sentence, which is also the key of its translation. */
  readonly description: string;
} & (
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'count'; readonly minimum: number; readonly maximum: number }
);

/** Every option, in the order of the documentation. */
export const OPTIONS: readonly OptionMeta[] = [
  {
    id: 'bracketWidth',
    rule: 'marker-brackets',
    description: 'Brackets of markers: as their siblings have them, or of one width in every draft',
    kind: 'choice',
    values: ['consistent', 'full', 'half'],
  },
  {
    id: 'headingLength',
    rule: 'heading-length',
    description: 'How many characters a heading may have before it is called long',
    kind: 'count',
    minimum: 5,
    maximum: 200,
  },
];
