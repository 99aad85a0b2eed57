/** Starts a rule: `npm run new-rule -- GROUP ID`. The tests then tell what is left to write. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openProject } from './generate/project';
import { NewRuleError, readRuleName, startRule } from './newRule/newRule';

const root = new URL('../', import.meta.url);

try {
  const name = readRuleName(process.argv.slice(2));
  const files = startRule(openProject(root), name);
  const created = files.map(([path]) => path).filter((path) => !existsSync(new URL(path, root)));
  for (const [path, content] of files) writeFileSync(new URL(path, root), content);
  const { status } = spawnSync('npm run --silent generate', {
    cwd: fileURLToPath(root),
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new NewRuleError('npm run generate failed');
  console.log(['Write these; the tests tell what is left:', ...created].join('\n  '));
} catch (error) {
  if (!(error instanceof NewRuleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
