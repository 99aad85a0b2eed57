import { SCHEMES } from '../speech/scheme';
import type { Heading, Speech } from '../speech/speech';
import type { SpeechBody } from './body';
import { isMostly } from './majority';

/** Titles of what is no call to action: 述职报告, 情况汇报, 表态发言. */
const OTHER_TITLE = /述[职责学德廉法]|汇报|总结|发言|交流|党课|授课|主持|调研|致[辞词]/;
/** 我汇报三个方面的情况 announces no points to act on. */
const OTHER_ANNOUNCEMENT = /汇报|报告|介绍|交流/;
/** What is looked at of a paragraph. */
const LONGEST = 200;
/** One enumeration may be anything. */
const FEWEST_ENUMERATIONS = 2;

/** Whether a draft is built as a rally is: （一） run in below most of its 一、, behind an opening that announces points (我强调几点意见) or with 一是…二是… inside. */
export function isRally(speech: Speech, { headings, enumerations }: SpeechBody): boolean {
  const sections = headings.filter(({ depth }) => depth === 1);
  if (sections.length < 2 || sections.some(({ marker }) => marker.scheme !== SCHEMES.han)) return false;
  if (!isMostly(sections, isDivided) || isTitledOtherwise(speech)) return false;
  const divided = sections.filter(isDivided);
  const below = new Set<Heading | undefined>(divided.flatMap(({ children }) => children));
  const enumerating = new Set(enumerations.map(({ parent }) => parent).filter((parent) => below.has(parent)));
  return enumerating.size >= FEWEST_ENUMERATIONS || announcesPoints(speech, divided[0]);
}

function isDivided({ children }: Heading): boolean {
  return (
    children.length > 1 &&
    isMostly(children, ({ marker, kind }) => marker.scheme === SCHEMES['han-bracket'] && kind === 'run-in')
  );
}

function isTitledOtherwise({ parts, paragraphs }: Speech): boolean {
  return [...parts.title, ...parts.subtitle].some((line) =>
    OTHER_TITLE.test(paragraphs[line]?.text.slice(0, LONGEST) ?? ''),
  );
}

/** Points are announced above the first section that is divided: an agenda may stand before. */
function announcesPoints({ announcements, text }: Speech, first: Heading | undefined): boolean {
  return announcements.some(
    ({ line, spoken, span }) =>
      spoken &&
      line < (first?.line ?? 0) &&
      !OTHER_ANNOUNCEMENT.test(text.slice(span.start, span.end).slice(0, LONGEST)),
  );
}
