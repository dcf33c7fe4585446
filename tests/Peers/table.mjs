// Prints one table of Hegao and its peers, measured on the same texts and the same edits, turn by turn in one run.
//
//   npm ci && npm run table          (from this folder; the Release build of the benchmarks and of the program must be there)
//
// HEGAO names another program than the Release build: a published one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsers } from './src/parsers.mjs';
import { measureServer, servers } from './src/servers.mjs';
import { checkFolder } from './src/checkers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const benchmarks = join(root, 'tests/Hegao.Benchmarks/bin/Release/net10.0/Hegao.Benchmarks.dll');
const hegao = process.env.HEGAO ? [process.env.HEGAO] : ['dotnet', join(root, 'server/Hegao/bin/Release/net10.0/hegao.dll')];
const sizes = [30_000, 360_000, 3_600_000];
const limits = { seconds: 4, count: 1000 };
const reports = 60;
const benchmark = (...args) => execFileSync('dotnet', [benchmarks, ...args], { maxBuffer: 1 << 28, encoding: 'utf8' });
const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const lines = [];
const print = (line = '') => { lines.push(line); console.log(line); };
const load = () => loadavg()[0].toFixed(1);
const versions = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies;

print('# Hegao beside its peers');
print();
print('Printed by `npm run table` in `tests/Peers`; every figure is from one run. Wall-clock time, so that what stands in one table can be compared and little else.');
print();
print(`${new Date().toISOString().slice(0, 10)}, ${process.platform} ${process.arch}, ${cpus().length} processors, Node ${process.version}, load average ${load()} at the start.`);
print(`${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`);
print('Texts: the repository’s samples, repeated with other figures (`Hegao.Benchmarks text`). Edits: one character typed between two Chinese characters, then taken back.');

const texts = sizes.map((size) => benchmark('text', 'md', String(size)));

print();
print('## One typed character → the new tree, ms (p50 / p99)');
print();
print(`| parser | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`);
print(`|---|${'---|'.repeat(sizes.length)}`);
for (const [name, measure] of Object.entries(parsers)) {
  const cells = texts.map((text) => measure(text, limits)).map(({ p50, p99 }) => `${ms(p50)} / ${ms(p99)}`);
  print(`| ${name} | ${cells.join(' | ')} |`);
}
const quick = JSON.parse(benchmark('quick', '--json', '--brief'));
const rows = sizes.map((size) => quick.edit.find((row) => row.format === 'md' && row.kind === 'char' && row.chars === size));
print(`| Hegao: tree, claims and ledger | ${rows.map((row) => `${ms(row.p50_us / 1000)} / ${ms(row.p99_us / 1000)}`).join(' | ')} |`);
print();
print(`Whole text of ${quick.parse.chars.toLocaleString('en')} characters, M characters/s: Markdig bare ${quick.parse.markdig_mchars_s}, Hegao’s tree of a \`.txt\` ${quick.parse.hegao_mchars_s}, its claims with all rules of paragraphs ${quick.parse.claims_mchars_s}. Load average ${load()}.`);

print();
print('## The whole server: start → initialize, and one typed character → documentSymbol, ms (p50 / p99)');
print();
print(`| server | start | ${sizes.slice(0, 2).map((size) => size.toLocaleString('en')).join(' | ')} |`);
print('|---|---|---|---|');
for (const [name, start] of Object.entries(servers(hegao))) {
  const figures = [];
  for (const text of texts.slice(0, 2)) figures.push(await measureServer(start, text, limits));
  print(`| ${name} | ${ms(figures[0].started)} | ${figures.map(({ p50, p99 }) => `${ms(p50)} / ${ms(p99)}`).join(' | ')} |`);
}
print();
print(`Load average ${load()}. Program of Hegao: ${process.env.HEGAO ? 'as published' : 'framework-dependent Release build'}.`);

print();
print(`## A folder of ${reports} reports of 17,000 characters`);
print();
const folder = mkdtempSync(join(tmpdir(), 'hegao-peers-'));
try {
  for (let i = 0; i < reports; i++) writeFileSync(join(folder, `${i}.md`), benchmark('text', 'md', '17000'));
  print('| checker | reports a second |');
  print('|---|---|');
  for (const [name, time] of Object.entries(await checkFolder(folder, hegao))) print(`| ${name} | ${(reports / (time / 1000)).toFixed(1)} |`);
} finally {
  rmSync(folder, { recursive: true });
}
print();
print(`Load average ${load()} at the end.`);
writeFileSync(join(here, 'TABLE.md'), `${lines.join('\n')}\n`);
