import { formatHanNumeral } from '../speech/numeral';
import { TITLE_END } from '../speech/salutation';
import type { SpeechModel } from './model';
import { countSections, writeSections } from './scaffoldSections';
import { type Field, hint, type TemplateLine, toPlainText, toSnippet } from './template';

/** What a writer knows of a speech that is still to be written. Empty for what is left open. */
export interface SpeechOccasion {
  /** 全县春灌工作推进会; a whole title, 在…上的讲话, is taken as it is. */
  readonly occasion: string;
  /** 同志们, with or without the mark behind it. */
  readonly salutation: string;
}

/** The empty structure of a speech. */
export interface Scaffold {
  /** With a tab stop for each place that is to be filled in, in the syntax of editors. */
  readonly snippet: string;
  /** The same text with the hints in their places. */
  readonly text: string;
}

/**
 * Writes the structure of a model as a draft to be filled in: its parts, its sections in their schemes and forms, an announcement that counts them.
 * A title and a salutation are written where the model has them, and where the writer gives them. What was given is no place to be filled in any more.
 * The hints 【请填写…】 count as placeholders, so that what is not filled in is told.
 */
export function writeScaffold(model: SpeechModel, given: SpeechOccasion): Scaffold {
  const kind = KINDS[findKind(model)];
  const own = [
    ...writeOpening(model, kind, tidy(given.occasion)),
    ...writeSections(model),
    ...(model.parts.closing ? kind.closing(withoutMark(tidy(given.salutation)) || kind.salutation) : []),
  ];
  const lines = [
    ...writeTitle(model, kind, tidy(given.occasion)),
    ...writeSalutation(model, kind, tidy(given.salutation)),
    ...own.map((line) => line.map((piece) => (typeof piece === 'string' ? inWidth(model, piece) : piece))),
  ];
  return { snippet: toSnippet(lines), text: toPlainText(lines) };
}

/** How a kind of speech is called, addressed, opened and closed. */
interface SpeechKind {
  readonly name: string;
  readonly salutation: string;
  readonly opening: (meeting: Field | string) => TemplateLine;
  /** Addresses the listeners anew as the salutation did. */
  readonly closing: (salutation: string) => readonly TemplateLine[];
}

function callToAct(salutation: string): readonly TemplateLine[] {
  const situation = hint('对形势和任务的一句概括');
  return [[salutation, '，', situation, '。让我们', hint('怎样行动'), '，为', hint('目标'), '而努力奋斗！']];
}

const KINDS = {
  speech: {
    name: '讲话',
    salutation: '同志们',
    opening: (meeting) => ['今天，我们在这里召开', meeting, '，主要任务是', hint('会议要办的事'), '。'],
    closing: callToAct,
  },
  report: {
    name: '报告',
    salutation: '各位代表',
    opening: () => ['现在，我代表', hint('报告单位'), '，向大会报告工作，请予审议。'],
    closing: callToAct,
  },
  address: {
    name: '致辞',
    salutation: '各位来宾、朋友们',
    opening: () => ['在这', hint('时节或场合'), '的美好时刻，我们相聚在', hint('地点'), '，', hint('今天的活动'), '。'],
    closing: () => [['最后，祝', hint('活动名称'), '圆满成功，祝各位', hint('祝愿'), '！'], ['谢谢大家！']],
  },
} as const satisfies Readonly<Record<string, SpeechKind>>;

/** Titles that the words at the end of a learned speech’s title stand for; all others are speeches. */
const KIND_OF_TITLE: readonly (readonly [RegExp, keyof typeof KINDS])[] = [
  [/报告/, 'report'],
  [/致[辞词]|[祝贺]词/, 'address'],
];

/** Told by the name of a built-in model, and by the title of the speech from which another one was learned. */
function findKind({ name, description, levels, announcement }: SpeechModel): keyof typeof KINDS {
  if (name === 'report' || name === 'address') return name;
  const end = TITLE_END.exec(description)?.[0];
  const told = end === undefined ? undefined : KIND_OF_TITLE.find(([words]) => words.test(end))?.[1];
  if (end !== undefined) return told ?? 'speech';
  return levels.length === 0 && announcement === 'none' ? 'address' : 'speech';
}

function writeTitle({ parts }: SpeechModel, { name }: SpeechKind, occasion: string): readonly TemplateLine[] {
  if (occasion === '') return parts.title ? [['在', hint('会议名称'), `上的${name}`]] : [];
  return [[TITLE_END.test(occasion) ? occasion : `在${occasion}上的${name}`]];
}

function writeSalutation(model: SpeechModel, kind: SpeechKind, given: string): readonly TemplateLine[] {
  const salutation = withoutMark(given);
  if (salutation === '') return model.parts.salutation ? [[kind.salutation + inWidth(model, '：')]] : [];
  return [[/[！!]$/.test(given) ? given : salutation + inWidth(model, '：')]];
}

function withoutMark(salutation: string): string {
  return salutation.replace(/[：:！!]$/, '');
}

function writeOpening(model: SpeechModel, kind: SpeechKind, occasion: string): readonly TemplateLine[] {
  const { parts, announcement, levels } = model;
  const announces = announcement !== 'none';
  if (!parts.opening && !announces) return [];
  const opening = kind.opening(occasion === '' || TITLE_END.test(occasion) ? hint('会议名称') : occasion);
  if (!announces) return [opening];
  const count = announcement === 'counted' && levels.length > 0 ? formatHanNumeral(countSections(levels)) : '几';
  return [[...opening, `下面，我讲${count}点意见。`]];
}

/** Pauses of our own text as the model writes them. */
function inWidth({ marks }: SpeechModel, text: string): string {
  return marks === 'half' ? text.replace(/[，：！]/g, (mark) => HALF[mark] ?? mark) : text;
}

const HALF: Readonly<Record<string, string>> = { '，': ',', '：': ':', '！': '!' };

/** One line, however it was pasted, and no longer than a title is. */
function tidy(given: string): string {
  return given.replace(/\s+/g, ' ').trim().slice(0, LONGEST_GIVEN);
}

const LONGEST_GIVEN = 200;
