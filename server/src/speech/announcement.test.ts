import assert from 'node:assert/strict';
import { isAnnouncement } from './announcement';

describe('isAnnouncement', () => {
  for (const line of [
    '下面，我讲几点意见。',
    '今天开会部署春耕。下面，结合大家的发言，我谈几点意见。',
    '我代表县委讲三点意见：',
    '下面,我强调几点意见.',
    '下面，我讲三点意见，供同志们参考。',
    '我给大家提几点希望：',
  ])
    it(`is true of ${line}`, () => assert.ok(isAnnouncement(line)));

  for (const line of ['', '部署下一步工作。', '大家谈得很好。', '这件事要讲清楚、办明白，抓好落实。'])
    it(`is false of ${line || 'an empty line'}`, () => assert.ok(!isAnnouncement(line)));
});
