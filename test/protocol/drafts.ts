import type { Range } from 'vscode-languageserver/node';

/** A draft whose numbering is right. */
export const SOUND = `在云岫县冬修水利动员会上的讲话
同志们：
下面，我讲三点意见。
一、认清形势
对当前的形势要有清醒的认识。
（一）旱涝的教训还在眼前。今年先抗旱、后排涝，说到底是蓄不住。
（二）设施的欠账还很沉重。一是渠道淤塞；二是塘坝渗漏；三是机井老化。
（三）群众的期盼还很迫切。田里缺水，人心里也缺底。
二、突出重点
各乡镇要对照清单，倒排工期。
三、压实责任
以上三点，请大家抓好落实。
`;

/** Three faults that can be mended without a decision: two half-width brackets and a number out of place. */
export const MENDABLE = `一、认清形势
（一）旱涝的教训还在眼前。
(二)设施的欠账还很沉重。
(三)群众的期盼还很迫切。
（四）难得的机遇还在手中。
（五）上下的干劲还很充足。
六、突出重点
三、压实责任
四、加强领导
`;

/** `MENDABLE`, mended. */
export const MENDED = MENDABLE.replace('(二)', '（二）').replace('(三)', '（三）').replace('六、', '二、');

/** A number is missing, and only the writer knows whether a heading is too. */
export const GAP = `一、认清形势
二、突出重点
四、压实责任
五、加强领导
`;

/** From the first to behind the last character of any draft. */
export const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

/** The empty range at the head of a line, where a cursor would be. */
export function headOf(line: number): Range {
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}
