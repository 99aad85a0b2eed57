import assert from 'node:assert/strict';
import { parseSpeech } from './parseSpeech';

const isClosing = (line: string): boolean =>
  parseSpeech(`同志们：\n一、治水\n水要治好。\n二、修路\n路要修通。\n${line}`).parts.closing.includes(5);

describe('the closing', () => {
  for (const line of [
    '今天就讲到这里。',
    '我就讲到这里，谢谢大家！',
    '由于时间关系，今天我就先讲这些。',
    '好，就说到这儿。',
    '我的话讲完了。',
    '讲得不对的地方，请批评指正。',
    '不妥之处，敬请各位领导批评指正。',
    '以上三点，请同志们抓好落实。',
    '以上意见，供大家参考。',
    '以上几点体会，与大家共勉。',
    '以上三点要求，希望各镇各部门认真落实。',
    '春节将至，在此给大家拜个早年！',
    '最后，给全县的父老乡亲拜年了！',
    '散会。',
    '散会！',
    '今天的会议到此结束。',
    '现在，我宣布，大会到此结束。',
    '今天就讲到这里。春节将至，给大家拜个早年！散会。',
  ])
    it(`is ${line}`, () => assert.ok(isClosing(line)));

  for (const line of [
    '工程就修到这里。',
    '路要修通。今天就讲到这里。',
    '做得不对的地方，要立即改正。',
    '以上三点，是去年工作的主要体会。',
    '以上三项工作，请县发改局牵头抓好。',
    '以上问题，请县财政局研究。',
    '春节前，要给老党员拜年慰问。',
    '会后散会不散心。',
    '这项工作不能到此结束。',
    '普查登记到此结束。',
  ])
    it(`is not ${line}`, () => assert.ok(!isClosing(line)));

  it('costs little, whatever is written', () => {
    for (const text of ['以上，', '就讲到', '，', '。', '不对的地方，请', '给大家拜', '我宣布'])
      assert.ok(!isClosing(text.repeat(20_000)), text);
  });
});
