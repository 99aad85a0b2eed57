import type { Stretch } from './tokenizer';

/**
 * Samples are drafts in which every coloured stretch is marked: `{1#|一、}{1|标题}` is a level-1 marker and its text.
 * What has no mark must have no scope. Marks nest by dots: `{title.hole|XX}` is a placeholder in the title.
 */
export const MARKS: Readonly<Record<string, readonly string[]>> = {
  title: ['markup.heading.title', 'entity.name.function.title'],
  occasion: ['meta.occasion', 'variable.parameter.occasion'],
  speaker: ['meta.speaker', 'variable.parameter.speaker'],
  salutation: ['meta.salutation', 'support.class.salutation'],
  announce: ['meta.announcement', 'support.function.announcement'],
  count: ['constant.numeric.count'],
  'part#': ['markup.heading.part', 'punctuation.definition.heading', 'keyword.control.marker'],
  '1#': ['markup.heading.1', 'punctuation.definition.heading', 'keyword.control.marker'],
  '2#': ['markup.heading.2', 'punctuation.definition.heading', 'keyword.control.marker'],
  '3#': ['markup.heading.3', 'punctuation.definition.heading', 'constant.numeric.marker'],
  '4#': ['markup.heading.4', 'punctuation.definition.heading', 'constant.numeric.marker'],
  '5#': ['markup.heading.5', 'punctuation.definition.heading', 'constant.numeric.marker'],
  part: ['markup.heading.part', 'entity.name.section'],
  '1': ['markup.heading.1', 'entity.name.section'],
  '2': ['markup.heading.2', 'entity.name.type.section'],
  '3': ['markup.heading.3', 'variable.other.section'],
  '4': ['markup.heading.4', 'entity.name.label.section'],
  '5': ['markup.heading.5', 'entity.name.label.section'],
  appendix: ['markup.heading.appendix', 'entity.name.section.appendix'],
  word: ['markup.list.enumeration', 'keyword.other.enumeration'],
  dash: ['markup.list.dash', 'punctuation.definition.list.begin', 'keyword.other.dash'],
  md: ['punctuation.definition.markdown'],
  hole: ['variable.parameter.placeholder', 'constant.other.placeholder'],
  leftover: ['comment.line.leftover'],
};

/** One sample: a draft of its own with its name. */
export interface Sample {
  readonly name: string;
  /** Lines with marks. */
  readonly marked: readonly string[];
}

/** Reads samples; each begins with a line `=== name` and ends before the blank line above the next. */
export function parseSamples(text: string): readonly Sample[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...marked] = part.replace(/\n+$/, '').split('\n');
      return { name, marked };
    });
}

/** The line without its marks, as the tokenizer gets it. */
export function stripMarks(line: string): string {
  return line.replace(/\{[\w#.]+\|(.*?)\}/g, '$1');
}

/** A tokenized line written with marks. Scopes without a mark show in full, so that a difference is readable. */
export function renderMarks(stretches: readonly Stretch[]): string {
  const runs: { mark: string; text: string }[] = [];
  for (const { text, scopes } of stretches) {
    const mark = toMark(scopes);
    const last = runs.at(-1);
    if (last?.mark === mark) last.text += text;
    else runs.push({ mark, text });
  }
  return runs.map(({ mark, text }) => (mark === '' || text === '' ? text : `{${mark}|${text}}`)).join('');
}

function toMark(scopes: readonly string[]): string {
  if (scopes.length === 0) return '';
  for (const [mark, wanted] of Object.entries(MARKS)) {
    if (!wanted.every((scope, at) => scopes[at] === scope)) continue;
    const inner = toMark(scopes.slice(wanted.length));
    return inner === '' ? mark : `${mark}.${inner}`;
  }
  return scopes.join(' ');
}
