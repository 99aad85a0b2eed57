import type { AnnouncementKind } from './model';

/** How the end of a paragraph announces what comes: 讲三点意见 promises a number, 讲几点意见 and 讲点意见 none, 请审议，并提出意见 announces nothing. */
export function readAnnouncementKind(text: string): AnnouncementKind {
  const sentence = text.trimEnd().slice(-LONGEST);
  if (COUNTED.test(sentence)) return 'counted';
  return UNCOUNTED.test(sentence) ? 'uncounted' : 'none';
}

/** An announcement ends its paragraph within so many characters. */
const LONGEST = 60;
const COUNTED =
  /(?:讲|谈|提|强调|交流)[^。；：:.]{0,20}[两一二三四五六七八九十\d０-９] ?(?:点|个|句|方面|条|项)[^。；：:.]{0,24}[。：:.]?$/;
const UNCOUNTED = /(?:讲|谈|提|强调|交流)(?:点|[^。；：:.]{0,20}几(?:点|个|句|方面|条|项))[^。；：:.]{0,24}[。：:.]?$/;
