import assert from 'node:assert/strict';
import { generate } from '../../scripts/generate/generate';
import { openProject } from '../../scripts/generate/project';

const project = openProject(new URL('../../', import.meta.url));

/** JSON without its format, its keys in their order. */
const comparable = (path: string, content: string): string =>
  path.endsWith('.json') ? JSON.stringify(JSON.parse(content), null, 1) : content;

describe('what is made from the rules', () => {
  for (const [path, content] of generate(project)) {
    it(`stands in ${path} as npm run generate writes it`, () => {
      assert.equal(comparable(path, project.read(path)), comparable(path, content));
    });
  }
});
