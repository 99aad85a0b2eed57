import type { Message } from '../message';
import { SCHEMES } from '../speech/scheme';
import type { Heading, Speech } from '../speech/speech';
import { findBody, type SpeechBody } from './body';
import { address, BUILTIN_MODELS, brief, rally, report, standard } from './builtinModels';
import { isMostly } from './majority';
import type { SpeechModel } from './model';
import { isRally } from './rally';

/** A model for a draft, and why it and no other. */
export interface ModelChoice {
  readonly model: SpeechModel;
  readonly reason: Message;
  /** Whether the draft clearly follows it. One that is only fallen back on asks nothing of the draft's levels. */
  readonly isClear: boolean;
}

/** The built-in model that a draft clearly follows; the first of them where it follows none. */
export function chooseModel(speech: Speech): ModelChoice {
  const body = findBody(speech);
  const sign = SIGNS.find(({ isFollowed }) => isFollowed(speech, body));
  if (sign !== undefined) return { model: sign.model, reason: sign.reason, isClear: true };
  return {
    model: BUILTIN_MODELS[0],
    reason: { text: 'The draft does not clearly follow another model', args: {} },
    isClear: false,
  };
}

/** What shows that a draft follows a model. The first that holds has it. */
interface Sign {
  readonly model: SpeechModel;
  readonly isFollowed: (speech: Speech, body: SpeechBody) => boolean;
  readonly reason: Message;
}

const SIGNS: readonly Sign[] = [
  {
    model: report,
    isFollowed: isReport,
    reason: { text: 'The title, the salutation or the opening is that of a report', args: {} },
  },
  {
    model: address,
    isFollowed: isAddress,
    reason: { text: 'The draft has no numbers, and the title or the salutation is that of an address', args: {} },
  },
  {
    model: brief,
    isFollowed: isBrief,
    reason: { text: 'The sections have no （一） below them, and most enumerate 一是…二是…', args: {} },
  },
  {
    model: standard,
    isFollowed: isStandard,
    reason: { text: 'The draft numbers a third level below （一） with 1.', args: {} },
  },
  {
    model: rally,
    isFollowed: isRally,
    reason: { text: 'Most sections have （一） below them, which are announced or enumerate 一是…二是…', args: {} },
  },
];

const SPOKEN = /(?:讲话|讲话稿|发言|演讲)(?:[（(].{0,10}[）)])?$/;
const REPORT_TITLE = /报告(?:[（(].{0,10}[）)])?$/;
/** 述职报告 and the like are held before a few people, not a congress. */
const OTHER_REPORT = /(?:述[职责学德廉法]|调研|考察|自查)[^，。]{0,8}报告/;
const REPORT_SALUTATION = /^各位(?:代表|委员)/;
/** 现在，我代表县人民政府，向大会报告工作: within so many paragraphs behind the salutation. */
const OPENING_PARAGRAPHS = 3;
const REPORT_OPENING = /我代表[^。]{2,60}报告/;
/** What is looked at of a paragraph. */
const LONGEST = 200;

function isReport({ parts, paragraphs }: Speech): boolean {
  const lines = (part: readonly number[]) => part.map((line) => paragraphs[line]?.text.trim().slice(0, LONGEST) ?? '');
  const titles = lines([...parts.title, ...parts.subtitle]);
  if (titles.some((line) => REPORT_TITLE.test(line) && !OTHER_REPORT.test(line))) return true;
  if (titles.some((line) => SPOKEN.test(line) || ADDRESS_TITLE.test(line) || OTHER_REPORT.test(line))) return false;
  return (
    lines(parts.salutation.slice(0, 1)).some((line) => REPORT_SALUTATION.test(line)) ||
    lines(parts.opening.slice(0, OPENING_PARAGRAPHS)).some((line) => REPORT_OPENING.test(line))
  );
}

const ADDRESS_TITLE = /(?:致[辞词]|[祝贺][辞词]|欢迎[辞词]|答谢[辞词]|祝酒[辞词]|悼[辞词]|贺信)(?:[（(].{0,10}[）)])?$/;
const ADDRESS_SALUTATION = /来宾|嘉宾|女士|先生|朋友/;

function isAddress({ parts, paragraphs, enumerations }: Speech, { headings }: SpeechBody): boolean {
  if (headings.length > 0) return false;
  const text = (line: number) => paragraphs[line]?.text.trim() ?? '';
  if (parts.title.some((line) => ADDRESS_TITLE.test(text(line)))) return true;
  return enumerations.length === 0 && parts.salutation.some((line) => ADDRESS_SALUTATION.test(text(line)));
}

function isBrief(_speech: Speech, { headings, enumerations }: SpeechBody): boolean {
  const enumerating = new Set<Heading | undefined>(enumerations.map(({ parent }) => parent));
  return (
    headings.length > 1 &&
    headings.every(({ depth, marker }) => depth === 1 && marker.scheme === SCHEMES.han) &&
    isMostly(headings, (heading) => enumerating.has(heading))
  );
}

/** A list of 1. below （一）, or any of （1）. */
function isStandard(_speech: Speech, { headingLists }: SpeechBody): boolean {
  return headingLists.some(
    ({ scheme, parent, items }) =>
      items.length > 1 &&
      (scheme === SCHEMES['digit-bracket'] ||
        (scheme === SCHEMES.digit && parent?.marker.scheme === SCHEMES['han-bracket'])),
  );
}
