// Start and memory of one or several builds of the program: start -> answer to initialize, -> first diagnostics of a 17,000-character draft,
// and the most memory (VmHWM) with 100 open reports in each of which 1,000 characters were typed. Linux only, for the memory.
//
//   node start.mjs PROGRAM [PROGRAM …]      a path, or "dotnet PATH/hegao.dll"
//
// TEXT=FILE takes that draft; without it Hegao.Benchmarks (Release) makes one.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LspClient } from './src/lsp-client.mjs';
import { Lines, places, summary } from './src/timing.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const benchmarks = join(here, '..', 'Hegao.Benchmarks/bin/Release/net10.0/Hegao.Benchmarks.dll');
const text = process.env.TEXT
  ? readFileSync(process.env.TEXT, 'utf8')
  : execFileSync('dotnet', [benchmarks, 'text', 'txt', '17000'], { maxBuffer: 1 << 24, encoding: 'utf8' });
const [starts, reports, typed] = [Number(process.env.STARTS ?? 15), Number(process.env.REPORTS ?? 100), Number(process.env.TYPED ?? 1000)];

async function open(program) {
  const [command, ...args] = program.split(' ');
  const client = new LspClient(command, [...args, 'lsp']);
  await client.request('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } } });
  const answered = performance.now() - client.started;
  client.notify('initialized', {});
  return { client, answered };
}

const published = (client, uri, version) => client.once('textDocument/publishDiagnostics', (params) => params.uri === uri && params.version === version);

// Processor time of a process so far, in ms: what a busy machine does not make longer. Clock ticks are hundredths of a second on Linux.
function processorTime(client) {
  if (process.platform !== 'linux') return NaN;
  const fields = readFileSync(`/proc/${client.child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function start(program) {
  const { client, answered } = await open(program);
  const answeredProcessor = processorTime(client);
  const uri = 'file:///start/draft.txt';
  const first = published(client, uri, 1);
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
  await first;
  const diagnosed = performance.now() - client.started;
  const diagnosedProcessor = processorTime(client);
  await client.stop();
  return { answered, diagnosed, answeredProcessor, diagnosedProcessor };
}

async function memory(program) {
  const { client } = await open(program);
  const lines = new Lines(text);
  for (let i = 0; i < reports; i++) {
    const uri = `file:///memory/${i}.txt`;
    const first = published(client, uri, 1);
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
    await first;
    let version = 1;
    const at = places(text, i + 1);
    for (let typing = 0; typing < typed; typing += 2) {
      const from = lines.position(at.next().value);
      const to = { line: from.line, character: from.character + 1 };
      client.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range: { start: from, end: from }, text: '的' }] });
      client.notify('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range: { start: from, end: to }, text: '' }] });
    }
    await client.request('textDocument/documentSymbol', { textDocument: { uri } });
  }
  const most = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${client.child.pid}/status`, 'utf8'))[1]) / 1024;
  await client.stop();
  return most;
}

console.log(`${process.platform} ${process.arch}, ${cpus().length} processors, load average ${loadavg()[0].toFixed(1)}; median and 99th percentile of ${starts} starts`);
for (const program of process.argv.slice(2)) {
  const runs = [];
  for (let i = 0; i < starts; i++) runs.push(await start(program));
  const [answered, diagnosed] = [summary(runs.map((run) => run.answered)), summary(runs.map((run) => run.diagnosed))];
  const mean = (key) => (runs.reduce((sum, run) => sum + run[key], 0) / runs.length).toFixed(0);
  const most = process.platform === 'linux' ? `${(await memory(program)).toFixed(0)} MB` : 'not measured here';
  console.log(`${program}\n  initialize ${answered.p50.toFixed(0)} / ${answered.p99.toFixed(0)} ms, first diagnostics ${diagnosed.p50.toFixed(0)} / ${diagnosed.p99.toFixed(0)} ms; mean processor time ${mean('answeredProcessor')} and ${mean('diagnosedProcessor')} ms; VmHWM with ${reports} reports and ${typed} characters typed in each: ${most}`);
}
