const BODY = '沟渠修了几十年，哪一段漏水，乡亲们心里都有数。我们要把账算清楚，把活干到前头，把水送到每一块田里。';

/** A speech that has no name of one. */
export const SPEECH = [
  '在全县春灌工作推进会上的讲话',
  '同志们：',
  `${BODY}下面，我讲三点意见。`,
  ...['一、认清形势', '二、抓住关键', '三、压实责任'].flatMap((heading) => [heading, BODY]),
].join('\n');
