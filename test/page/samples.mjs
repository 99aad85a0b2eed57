import fs from 'node:fs';
import path from 'node:path';

/**
 * A fault that was put into a sample; see `samples/README.md`.
 *
 * @typedef {{ line: number, rule: string, was: string, is: string }} Fault line counted from 1
 */

/**
 * The faults of a faulty sample, in the order of their lines.
 *
 * @param {string} folder with the samples
 * @param {string} name such as `rally.jianggao`
 * @returns {Fault[]}
 */
export function faultsOf(folder, name) {
  return JSON.parse(fs.readFileSync(path.join(folder, 'faulty', `${name}.faults.json`), 'utf8')).faults;
}

/**
 * Every heading of a sample that numbers them 一、 and （一）, up to the end of its sentence or line.
 *
 * @param {string} folder
 * @param {string} file
 */
export function headingsOf(folder, file) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  return text.match(/^(?:[一二三四五六]、|[（(][一二三四五六][）)])[^。\n]+/gmu) ?? [];
}

/** A draft that announces three points and makes two. */
export const MISCOUNTED = `在全县农机安全工作会议上的讲话
同志们：
今天的会议，主要任务是安排部署秋收农机安全工作。下面，我讲三点意见。
一、认清形势，增强责任
秋收在即，全县农机陆续下地，安全这根弦一刻也不能松。
二、突出重点，抓好落实
各乡镇要逐村逐户登记造册，做到底数清、情况明。
同志们，任务已经明确，让我们扎扎实实抓好落实，确保秋收平安。
谢谢大家！
`;
