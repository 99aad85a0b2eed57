/** Writes what the manifest, its texts and the rule pages say about the rules from the rules themselves. */
import { writeFileSync } from 'node:fs';
import { generate } from './generate/generate';
import { openProject } from './generate/project';

const root = new URL('../', import.meta.url);
for (const [path, content] of generate(openProject(root))) writeFileSync(new URL(path, root), content);
