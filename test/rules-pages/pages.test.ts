import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { OPTIONS } from '../../server/src/rules/options';
import type { Finding } from '../../server/src/rules/rule';
import { RULES } from '../../server/src/rules/rules';
import { parseSpeech } from '../../server/src/speech/parseSpeech';
import { drawFindings } from '../support/drawFindings';
import { examplesIn, findingsIn, RULE_PAGES, readPage, sectionsOf } from './pages';

const BEFORE_OPTIONS = ['检查什么', '为什么', '错误示例', '正确示例', '如何修改'];
const AFTER_OPTIONS = ['不报告的情形', 'English'];

/** The findings drawn under their lines, so that a failure shows what was found. */
const draw = (draft: string, findings: readonly Finding[]): string => drawFindings(parseSpeech(draft), findings);

describe('the pages of the rules', () => {
  it('are one for each rule, and the index', () => {
    const expected = [...RULES.map(({ meta }) => `${meta.id}.md`), 'README.md'];
    assert.deepEqual(readdirSync(RULE_PAGES).sort(), expected.sort());
  });

  it('have names of their own', () => {
    const names = RULES.map(({ meta }) => readPage(meta.id).split('\n', 1)[0]?.split(' ')[1]);
    assert.equal(new Set(names).size, names.length);
  });

  for (const { meta } of RULES) {
    describe(meta.id, () => {
      const page = readPage(meta.id);

      it('has its sections in order, none of them empty', () => {
        const options = OPTIONS.filter(({ rule }) => rule === meta.id);
        const sections = sectionsOf(page);
        assert.deepEqual(
          sections.map(({ title }) => title),
          [...BEFORE_OPTIONS, ...(options.length > 0 ? ['选项'] : []), ...AFTER_OPTIONS],
        );
        for (const { title, text } of sections) {
          assert.notEqual(text, '', title);
        }
        for (const { id } of options)
          assert.match(sections.find(({ title }) => title === '选项')?.text ?? '', new RegExp(`\`jianggao\\.${id}\``));
      });

      it('has nothing left to write', () => {
        assert.doesNotMatch(page, /待写/);
      });

      it('links to pages that are there', () => {
        for (const [, path = ''] of page.matchAll(/\]\(([^)#]+)/g))
          assert.ok(existsSync(new URL(path, RULE_PAGES)), path);
      });

      it('has wrong examples in which the rule finds something, and no other rule', () => {
        const drafts = examplesIn(page, '错误示例');
        assert.notEqual(drafts.length, 0);
        for (const draft of drafts) {
          const findings = findingsIn(draft);
          assert.ok(
            findings.some(({ rule }) => rule === meta.id),
            `${meta.id} finds nothing in\n${draft}`,
          );
          const others = findings.filter(({ rule }) => rule !== meta.id);
          assert.equal(draw(draft, others), '');
        }
      });

      it('has right examples in which no rule finds anything', () => {
        const drafts = examplesIn(page, '正确示例');
        assert.notEqual(drafts.length, 0);
        for (const draft of drafts) assert.equal(draw(draft, findingsIn(draft)), '');
      });
    });
  }
});
