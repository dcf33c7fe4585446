// Whole servers: start -> initialize; a typed character -> the outline (documentSymbol).
import { createRequire } from 'node:module';
import MarkdownIt from 'markdown-it';
import { LspClient } from './lsp-client.mjs';
import { Lines, places, summary } from './timing.mjs';

const resolve = createRequire(import.meta.url).resolve;
const uri = 'file:///peers/draft.md';

// VS Code's server asks its client for tokens and files; VS Code answers with markdown-it.
function vscodeMarkdown(state) {
  const markdownIt = new MarkdownIt({ html: true });
  return new LspClient(process.execPath, [resolve('vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'], {
    'markdown/parse': ({ text }) => markdownIt.parse(text ?? state.text, {}).map(({ type, markup, content, map, children }) => ({ type, markup, content, map, children })),
    'markdown/findMarkdownFilesInWorkspace': () => [],
    'markdown/fs/readFile': () => [...Buffer.from(state.text)],
    'markdown/fs/stat': () => ({ isDirectory: false }),
    'markdown/fs/readDirectory': () => [],
    'markdown/fs/watcher/create': () => null,
  });
}

export const servers = (hegao) => ({
  'vscode-markdown-languageserver': vscodeMarkdown,
  'hegao lsp': () => new LspClient(hegao[0], [...hegao.slice(1), 'lsp']),
});

export async function measureServer(start, text, { seconds, count }) {
  const state = { text };
  const client = start(state);
  await client.request('initialize', {
    processId: process.pid, rootUri: null, workspaceFolders: null,
    capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    initializationOptions: { markdownFileExtensions: ['md'] },
  });
  const started = performance.now() - client.started;
  client.notify('initialized', {});
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const opening = performance.now();
  const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
  const opened = performance.now() - opening;
  const lines = new Lines(text);
  const times = [];
  let version = 1;
  const begin = performance.now();
  for (const at of places(text)) {
    const position = lines.position(at);
    const behind = { line: position.line, character: position.character + 1 };
    for (const [range, typed] of [[{ start: position, end: position }, '的'], [{ start: position, end: behind }, '']]) {
      state.text = typed ? text.slice(0, at) + typed + text.slice(at) : text;
      const sent = performance.now();
      client.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range, text: typed }] });
      await client.request('textDocument/documentSymbol', { textDocument: { uri } });
      times.push(performance.now() - sent);
    }
    if (times.length >= count || performance.now() - begin > seconds * 1000) break;
  }
  await client.stop();
  return { started, opened, symbols: symbols?.length ?? 0, ...summary(times) };
}
