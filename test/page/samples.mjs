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
