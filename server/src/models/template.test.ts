import assert from 'node:assert/strict';
import { hint, toPlainText, toSnippet } from './template';

const LINES = [['在', hint('会议'), '上'], [], [`甲$${'{1}'}\\`, { hint: 'a}b$' }, '。']];

describe('a template', () => {
  it('is a text with its hints in their places', () => {
    assert.equal(toPlainText(LINES), `在【请填写会议】上\n\n甲$${'{1}'}\\a}b$。`);
  });

  it('is a snippet with a tab stop for each place, the last one at the end', () => {
    assert.equal(toSnippet(LINES), `在$${'{1:【请填写会议】}'}上\n\n甲\\$${'{1'}\\}\\\\$${'{2:a'}\\}b\\$}。$0`);
    assert.equal(toSnippet([]), '$0');
  });
});
