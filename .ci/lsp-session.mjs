// One session with a published program as an editor has it: initialize, didOpen, diagnostics, shutdown, exit.
//
//   node lsp-session.mjs PROGRAM [ARGUMENT …]
import { LspClient } from '../tests/Peers/src/lsp-client.mjs';

const [program, ...args] = process.argv.slice(2);
const client = new LspClient(program, [...args, 'lsp']);
const ended = new Promise((resolve) => client.child.on('exit', resolve).on('error', resolve));
setTimeout(() => fail('no answer after 30 s'), 30_000).unref();

const { capabilities } = await client.request('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
});
client.notify('initialized', {});
const uri = 'file:///session/draft.md';
const published = client.once('textDocument/publishDiagnostics', (params) => params.uri === uri && params.version === 1);
client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: '一、工作回顾\n\n实施“四大工程行动，新开工项目20个。\n' } });
const { diagnostics } = await published;
const symbols = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
await client.stop();
const status = await ended;

if (!capabilities?.textDocumentSync) fail('initialize announces no synchronization');
if (diagnostics.length !== 1 || diagnostics[0].code !== 'HG4001') fail(`an unpaired quotation mark gives ${JSON.stringify(diagnostics)}`);
if (symbols.length !== 1) fail(`one section gives ${symbols.length} symbols`);
if (status !== 0) fail(`the server ends with ${status}`);
console.log('lsp-session: ok');

function fail(why) {
  console.error(`lsp-session: ${why}`);
  client.child.kill();
  process.exit(1);
}
