import {
  ANNOUNCEMENT,
  ANY_MARKER,
  APPENDIX,
  BLANK,
  CLAUSE_START,
  HEAD,
  HEADING_TEXT,
  LEFTOVER_LINE,
  MARKERS,
  OCCASION_DASH,
  OCCASION_LINE,
  ORDINAL_WORD,
  PLACEHOLDER,
  SALUTATION_HEAD,
  SALUTATION_LINE,
  SPEAKER,
  TITLE,
} from './fragments';

/** A rule of a TextMate grammar, as far as this one uses them. */
export interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly while?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly patterns?: readonly Rule[];
}

const scopes = (...names: readonly string[]) => names.map((name) => `${name}.jianggao`).join(' ');

/**
 * Scopes of each part: first what it is, last a name that the themes that come with the editor give a colour of its own.
 * No `string` scopes, since the editor would match no brackets inside.
 */
const SCOPES = {
  title: scopes('markup.heading.title', 'entity.name.function.title'),
  occasion: scopes('meta.occasion', 'variable.parameter.occasion'),
  speaker: scopes('meta.speaker', 'variable.parameter.speaker'),
  salutation: scopes('meta.salutation', 'support.class.salutation'),
  announcement: scopes('meta.announcement', 'support.function.announcement'),
  count: scopes('constant.numeric.count'),
  word: scopes('markup.list.enumeration', 'keyword.other.enumeration'),
  dash: scopes('markup.list.dash', 'punctuation.definition.list.begin', 'keyword.other.dash'),
  markdown: scopes('punctuation.definition.markdown'),
  placeholder: scopes('variable.parameter.placeholder', 'constant.other.placeholder'),
  leftover: scopes('comment.line.leftover'),
  appendix: scopes('markup.heading.appendix', 'entity.name.section.appendix'),
} as const;

/** How each level is coloured. Levels are told by the family of the marker: a line alone knows no nesting. */
const LEVELS = [
  { id: 'part', marker: MARKERS.part, markerScope: 'keyword.control.marker', textScope: 'entity.name.section' },
  { id: '1', marker: MARKERS.han, markerScope: 'keyword.control.marker', textScope: 'entity.name.section' },
  { id: '2', marker: MARKERS.hanBracket, markerScope: 'keyword.control.marker', textScope: 'entity.name.type.section' },
  { id: '3', marker: MARKERS.digit, markerScope: 'constant.numeric.marker', textScope: 'variable.other.section' },
  {
    id: '4',
    marker: MARKERS.digitBracket,
    markerScope: 'constant.numeric.marker',
    textScope: 'entity.name.label.section',
  },
  { id: '5', marker: MARKERS.circled, markerScope: 'constant.numeric.marker', textScope: 'entity.name.label.section' },
] as const;

const MARKDOWN: Rule = { name: SCOPES.markdown };
const INLINE_LEFTOVERS: readonly Rule[] = [{ include: '#bold' }, { include: '#placeholder' }];

/** A rule for a line that begins with `expression`, all of which takes one scope. */
const line = (expression: string, name: string): Rule => ({
  match: `${HEAD}(${expression})`,
  captures: { '2': MARKDOWN, '3': { name, patterns: INLINE_LEFTOVERS } },
});

const heading = ({ id, marker, markerScope, textScope }: (typeof LEVELS)[number]): Rule => ({
  match: `${HEAD}(${marker})${BLANK}{0,8}(${HEADING_TEXT})?`,
  captures: {
    '2': MARKDOWN,
    '3': { name: scopes(`markup.heading.${id}`, 'punctuation.definition.heading', markerScope) },
    '4': { name: scopes(`markup.heading.${id}`, textScope), patterns: INLINE_LEFTOVERS },
  },
});

/** Lines that may stand above the salutation. The first sentence, heading or salutation ends them for good. */
const FRONT_LINE = `(?=${BLANK}{0,8}(?:${LEFTOVER_LINE}))|(?!${HEAD.slice(1)}${ANY_MARKER})(?!${BLANK}{0,8}${SALUTATION_LINE})(?![^\\n]{0,90}[：:，,、]${BLANK}{0,8}$)(?=[^。；！？\\n]{0,90}。?$)`;

/** The grammar. `jianggao.tmLanguage.json` is written from it. */
export const grammar = {
  name: 'Jianggao',
  scopeName: 'text.jianggao',
  patterns: [{ include: '#front' }, { include: '#body' }],
  repository: {
    front: {
      comment: 'Title, occasion and speaker: only the first lines of the draft.',
      begin: `\\A(?:${FRONT_LINE})`,
      while: `^(?:${FRONT_LINE})`,
      patterns: [
        { include: '#leftover-line' },
        line(OCCASION_DASH, SCOPES.occasion),
        line(OCCASION_LINE, SCOPES.occasion),
        line(SPEAKER, SCOPES.speaker),
        line(TITLE, SCOPES.title),
      ],
    },
    body: {
      patterns: [
        { include: '#leftover-line' },
        line(SALUTATION_LINE, SCOPES.salutation),
        line(SALUTATION_HEAD, SCOPES.salutation),
        line(APPENDIX, SCOPES.appendix),
        ...LEVELS.map(({ id }) => ({ include: `#heading-${id}` })),
        { include: '#word' },
        { include: '#dash' },
        { include: '#announcement' },
        { include: '#bold' },
        { include: '#placeholder' },
      ],
    },
    ...Object.fromEntries(LEVELS.map((level) => [`heading-${level.id}`, heading(level)])),
    word: {
      comment: 'Ordinal words that enumerate, at the head of a line or of a clause.',
      patterns: [
        { match: `${HEAD}(${ORDINAL_WORD})`, captures: { '2': MARKDOWN, '3': { name: SCOPES.word } } },
        { match: `${CLAUSE_START}(?:${ORDINAL_WORD})`, name: SCOPES.word },
      ],
    },
    dash: {
      match: `^((?>${BLANK}*))([—―─]{1,3})(?=[^—―─\\n])`,
      captures: { '2': { name: SCOPES.dash } },
    },
    announcement: {
      match: `(?:${ANNOUNCEMENT})`,
      name: SCOPES.announcement,
      captures: Object.fromEntries(['1', '2', '3', '4'].map((group) => [group, { name: SCOPES.count }])),
    },
    placeholder: { match: PLACEHOLDER, name: SCOPES.placeholder },
    bold: {
      comment: 'The end of bold text; elsewhere ** masks a name.',
      match: '(?<=[。！？])\\*\\*|\\*\\*$',
      name: SCOPES.markdown,
    },
    'leftover-line': { match: `^(?>${BLANK}*)(?:${LEFTOVER_LINE})`, name: SCOPES.leftover },
  },
} satisfies Record<string, unknown>;
