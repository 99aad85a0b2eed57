import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawGrammar, Registry } from 'vscode-textmate';

/** The grammar file that the editor loads. */
export const GRAMMAR_FILE = new URL('../../syntaxes/jianggao.tmLanguage.json', import.meta.url);

const SCOPE = 'text.jianggao';

/** Loads the grammar into the tokenizer that the editor itself uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(new Uint8Array(wasm).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async () => JSON.parse(readFileSync(GRAMMAR_FILE, 'utf8')) as IRawGrammar,
  });
  const grammar = await registry.loadGrammar(SCOPE);
  if (grammar === null) throw new Error(`no grammar for ${SCOPE}`);
  return grammar;
}

/** A stretch of one line and the scopes it has beside the root, outermost first and without `.jianggao`. */
export interface Stretch {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Tokenizes a draft, each line with the state that the line before left. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): readonly (readonly Stretch[])[] {
  let state = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.jianggao$/, '')),
    }));
  });
}
