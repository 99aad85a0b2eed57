import { writeFileSync } from 'node:fs';
import { grammar } from './grammar';

/** Writes the grammar that the editor loads: `npx tsx syntaxes/source/write.ts`. */
const target = new URL('../jianggao.tmLanguage.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(grammar, null, 2)}\n`);
