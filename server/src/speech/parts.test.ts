import assert from 'node:assert/strict';
import { parseSpeech } from './parseSpeech';
import type { SpeechParts } from './speech';

/** Drafts with the part of each line in front of it; lines without one are in no part. */
const DRAFTS: Readonly<Record<string, string>> = {
  'a whole speech': `
title       | 在青禾县春耕动员会上的讲话
subtitle    | （2031年2月3日）
speaker     | 县委书记　林 禾
salutation  | 同志们：
opening     | 今天开会，部署春耕。
opening     | 下面，我讲两点意见。
            | 一、抓春耕
            | 种子要备足。
            | 二、抓项目
            | 工地要开工。
closing     | 同志们，让我们一起加油！
closing     | 谢谢大家。`,
  'a title with its occasion on a second line': `
title       | 砥砺前行谱新篇
subtitle    | ——在青禾县第六次党代会上的报告
subtitle    | （2031年2月3日）
salutation  | 各位代表：
            | 一、抓春耕
            | 二、抓项目`,
  'an occasion that runs over two lines': `
title       | 政府工作报告
subtitle    | ——2031年2月3日在青禾县第六届
subtitle    | 人民代表大会第一次会议上
speaker     | 县长　林禾
salutation  | 各位代表：
            | 一、抓春耕
            | 二、抓项目`,
  'a salutation over several lines': `
title       | 在青禾县春耕动员会上的讲话
salutation  | 尊敬的各位代表、
salutation  | 各位委员，
salutation  | 同志们：
opening     | 今天开会。
            | 一、抓春耕
            | 二、抓项目`,
  'a salutation that ends with people of all kinds': `
title       | 在青禾茶商大会上的致辞
salutation  | 尊敬的各位领导、各位来宾，
salutation  | 媒体界的朋友们：
opening     | 今天开会。
            | 一、抓春耕
            | 二、抓项目`,
  'a salutation that begins with offices': `
title       | 在青禾茶商大会上的致辞
salutation  | 主任、各位副主任、秘书长，各位委员：
opening     | 今天开会。
            | 一、抓春耕
            | 二、抓项目`,
  'the main points of a speech': `
title       | 林县长在春耕动员会上的讲话要点
opening     | 今天开会。
            | 一、抓春耕
            | 二、抓项目`,
  'a salutation with commas': `
title       | 在青禾茶商大会上的致辞
salutation  | 尊敬的各位来宾，女士们、先生们：
            | 大家上午好。
closing     | 谢谢大家。`,
  'a salutation that exclaims': `
title       | 在青禾一中开学典礼上的讲话
salutation  | 亲爱的同学们！
opening     | 今天开学。
            | 一、爱读书
            | 二、爱劳动`,
  'a salutation that returns in the middle and opens the closing': `
salutation  | 各位代表！
            | 一、抓春耕
            | 种子要备足。
salutation  | 各位代表！
            | 二、抓项目
            | 工地要开工。
salutation+closing | 各位代表！
closing     | 让我们一起加油！`,
  'a salutation that opens a paragraph is body': `
salutation  | 同志们：
            | 一、抓春耕
            | 同志们，种子要备足。
            | 二、抓项目`,
  'the leftovers of a web page': `
leftovers   | 您当前的位置：首页 > 要闻
title       | 在青禾县春耕动员会上的讲话
leftovers   | 来源：青禾发布
salutation  | 同志们：
            | 一、抓春耕
            | 二、抓项目
leftovers   | 责任编辑：李禾
leftovers   | 上一篇：春耕动员会召开
leftovers   | 转载请注明来源：https://www.example.org/1.html
leftovers   | https://www.example.org/2.html`,
  'lines of a page that count only at its edges, and those that count beside them': `
leftovers   | 下载
leftovers   | 打印
leftovers   | 【字号：
leftovers   | 大
leftovers   | 】
title       | 在青禾县春耕动员会上的讲话
leftovers   | 来源：青禾发布
leftovers   | 时间：2026-03-01
salutation  | 同志们：
opening     | 来源：县财政
            | 一、抓春耕
            | 打印
            | 二、抓项目
            | 来源：县财政
            | 种子要足。
            |
leftovers   | （来源：青禾发布）
leftovers   | 作者：李禾`,
  'an appendix': `
title       | 在青禾县春耕动员会上的讲话
salutation  | 同志们：
            | 一、抓春耕
            | 二、抓项目
appendix    | 附件1
            | 重点项目
            | 一、水库
            | 二、公路`,
  'a draft without a salutation': `
title       | 在青禾县春耕动员会上的讲话
            | 一、抓春耕
            | 二、抓项目`,
  'blank lines and indentation': `
title       | 　　　　在青禾县春耕动员会上的讲话
            |
salutation  | 　　同志们：
            |
opening     | 　　今天开会。
            |
            | 　　一、抓春耕
            | 　　二、抓项目`,
  'characters that do not show': `
title       | \ufeff在青禾县春耕动员会上的讲话\u200b
salutation  | \u200b同志们：\u200b
opening     | 今天开会。
            | 一、抓春耕
            | 二、抓项目`,
  'a salutation with a comma': `
title       | 在青禾县春耕动员会上的讲话
salutation  | 同志们，
opening     | 今天开会。
            | 一、抓春耕
            | 二、抓项目`,
  'a salutation without a mark, over several lines': `
title       | 在青禾茶商大会上的致辞
salutation  | 尊敬的林县长、各位来宾，
salutation  | 女士们、先生们
            | 大家上午好。
            | 茶山如画。`,
  'a salutation with a full stop above the first heading': `
title       | 在青禾县春耕动员会上的讲话
salutation  | 各位代表。
            | 一、抓春耕
            | 二、抓项目`,
  'a title with a full stop': `
title       | 在青禾县春耕动员会上的讲话。
salutation  | 同志们：
opening     | 今天开会。
            | 一、抓春耕
            | 二、抓项目`,
  'sentences that are no title': `
            | 现在我向大会作工作报告。
salutation  | 同志们！
            | 一、抓春耕
            | 二、抓项目`,
  'what only begins like a salutation': `
title       | 在青禾县春耕动员会上的讲话
opening     | 各位来宾的到来，让青禾生辉。
opening     | 各位领导高度重视
opening     | 今天开会。
            | 一、抓春耕
            | 二、抓项目`,
  'a name on a line of its own in the body': `
title       | 在青禾县春耕动员会上的讲话
opening     | 今天开会，表扬的是：
opening     | 各位代表
opening     | 他们辛苦了。
            | 一、抓春耕
            | 二、抓项目`,
  'thanks and wishes behind the last section': `
title       | 在青禾县春耕动员会上的讲话
salutation  | 同志们：
            | 一、抓春耕
            | 种子要备足。
            | 二、抓项目
            | 工地要开工。
closing     | 最后，祝大家身体健康、工作顺利！
closing     | 谢谢大家！`,
  'what takes leave behind the last section': `
title       | 在青禾县春耕动员会上的讲话
salutation  | 同志们：
            | 一、抓春耕
            | 种子要备足。
            | 二、抓项目
            | 工地要开工。
closing     | 以上两点，请同志们抓好落实。
closing     | 今天就讲到这里。讲得不对的地方，请批评指正。
closing     | 春节将至，在此给大家拜个早年！
closing     | 散会。`,
  'what takes leave and then thanks': `
            | 一、抓春耕
            | 种子要备足。
            | 二、抓项目。工地要开工。
closing     | 我就讲到这里。
closing     | 谢谢大家！`,
  'what takes leave right below a heading': `
            | 一、抓春耕
            | 种子要备足。
            | 二、抓项目
            | 以上两点，请同志们抓好落实。`,
  'what takes leave in the middle': `
            | 一、抓春耕
            | 种子要备足。这个问题就讲到这里。
            | 以上两点，请大家记住。
            | 二、抓项目
            | 以上三点，请同志们抓好落实。
            | 工地要开工。`,
  'what only sounds like leave': `
            | 一、抓春耕
            | 种子要备足。
            | 二、抓项目
            | 工地要开工。
            | 以上三项工作，请县发改局牵头抓好。`,
  'a call behind the last section': `
title       | 在青禾县春耕动员会上的讲话
salutation  | 同志们：
            | （一）抓春耕。种子要备足。
            | （二）抓项目。工地要开工。
            | 工期要保证。
closing     | 春天已经到来，让我们一起把种子播下去！`,
  'a call that is the text of the last section': `
title       | 在青禾县春耕动员会上的讲话
salutation  | 同志们：
            | 一、抓春耕
            | 种子要备足。
            | 二、抓项目
            | 让我们一起把工地建好！`,
  'an address without numbers': `
title       | 在青禾茶商大会上的致辞
salutation  | 各位来宾：
            | 谢谢大家来到青禾。
            | 茶山如画。
            | 茶香如诗。
closing     | 朋友们，茶已泡好。
closing     | 预祝大会圆满成功！`,
  'no speech at all': `
            | 春耕要早。
            | 种子要足。`,
};

const NAMES = ['title', 'subtitle', 'speaker', 'salutation', 'opening', 'closing', 'leftovers'] as const;

function partsOf(parts: SpeechParts, line: number): string {
  const names: readonly string[] = NAMES.filter((name) => parts[name].includes(line));
  return [...names, ...(parts.appendixStart === line ? ['appendix'] : [])].join('+');
}

describe('parts', () => {
  for (const [name, drawn] of Object.entries(DRAFTS))
    it(`are found in ${name}`, () => {
      const rows = drawn.slice(1).split('\n');
      const text = rows.map((row) => row.slice(row.indexOf('|') + 2)).join('\n');
      const { parts, paragraphs } = parseSpeech(text);
      assert.deepEqual(
        paragraphs.map((paragraph) => [partsOf(parts, paragraph.line), paragraph.text]),
        rows.map((row) => [row.slice(0, row.indexOf('|')).trim(), row.slice(row.indexOf('|') + 2)]),
      );
    });
});
