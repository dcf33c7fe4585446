import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

// The bundled tests lie in out/test, two folders below the extension.
const extension = join(__dirname, '..', '..');
const grammars = join(extension, '..', 'grammars');
const packages = createRequire(join(extension, 'package.json'));

const grammarFiles: Readonly<Record<string, string>> = {
  'text.hegao': join(grammars, 'hegao.tmLanguage.json'),
  'text.hegao.markdown': join(grammars, 'hegao-markdown.tmLanguage.json'),
  'text.html.markdown': packages.resolve('tm-grammars/grammars/markdown.json'),
  'text.html.derivative': packages.resolve('tm-grammars/grammars/html-derivative.json'),
  'text.html.basic': packages.resolve('tm-grammars/grammars/html.json'),
};

/** A run of characters of one line with the scopes that the grammar gives it. */
export interface ScopedRun {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

export type Format = 'text' | 'markdown';

/** Splits text into scoped runs, line by line, as VS Code does: Markdown with Hegao's injection, plain text with its grammar. */
export async function createTokenizer(format: Format): Promise<(text: string) => ScopedRun[][]> {
  await loadEngine();
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new OnigScanner(patterns),
      createOnigString: text => new OnigString(text),
    }),
    loadGrammar: scope => {
      const file = grammarFiles[scope];
      return Promise.resolve(file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file));
    },
    getInjections: scope => (scope === 'text.html.markdown' ? ['text.hegao.markdown'] : undefined),
  });
  const grammar = await registry.loadGrammar(format === 'markdown' ? 'text.html.markdown' : 'text.hegao');
  if (grammar === null) {
    throw new Error(`there is no grammar for ${format}`);
  }
  return text => {
    let state = INITIAL;
    return text.split('\n').map(line => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: Math.min(endIndex, line.length), scopes }));
    });
  };
}

let engine: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  engine ??= loadWASM(readFileSync(join(dirname(packages.resolve('vscode-oniguruma')), 'onig.wasm')));
  return engine;
}
