// Makes the package with its server in it.
//
//   npm run package                                  hegao.vsix: for every platform, needs the .NET 10 runtime there
//   npm run package -- --target linux-x64            hegao-linux-x64.vsix: carries the runtime (linux-x64, linux-arm64, win32-x64, darwin-arm64)
//   npm run package -- --target linux-x64 --native   the same with native code, as server/publish.sh makes it
//
// HEGAO_VSIX names another file for the package.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const extension = join(dirname(fileURLToPath(import.meta.url)), '..');
const repository = join(extension, '..');

// Names of platforms: VS Code's and .NET's.
const platforms = { 'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'win32-x64': 'win-x64', 'darwin-arm64': 'osx-arm64' };

const { values: { target, native } } = parseArgs({ options: { target: { type: 'string' }, native: { type: 'boolean', default: false } } });
if (target !== undefined && !(target in platforms)) {
  console.error(`package: no package is made for "${target}"; choose one of ${Object.keys(platforms).join(', ')}.`);
  process.exit(2);
}
const vsix = join(extension, process.env.HEGAO_VSIX ?? (target === undefined ? 'hegao.vsix' : `hegao-${target}.vsix`));

// Everything comes together in a folder of its own, so that client-vscode/server stays as its developer left it.
const stage = join(repository, 'artifacts', 'vsix', target ?? 'any');
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
run(process.execPath, [join(extension, 'scripts', 'build.mjs'), '--production']);
for (const name of packaged()) {
  cpSync(join(extension, name), join(stage, name), { recursive: true });
}
const manifest = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
delete manifest.scripts;
writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest, null, 2));
cpSync(join(extension, '.vscodeignore'), join(stage, '.vscodeignore'));
run('bash', [join(repository, 'server', 'publish.sh'), ...(target === undefined ? ['any', 'framework-dependent'] : [platforms[target], native ? 'native' : 'self-contained']), join(stage, 'server')]);
run(process.execPath, [
  join(extension, 'node_modules', '@vscode', 'vsce', 'vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix,
  ...(target === undefined ? [] : ['--target', target]),
]);
console.log(`package: ${vsix}, ${(statSync(vsix).size / 1024 / 1024).toFixed(1)} MB`);

/** What .vscodeignore lets in, the server and package.json excepted: its files and folders at the top. */
function packaged() {
  const patterns = readFileSync(join(extension, '.vscodeignore'), 'utf8').split('\n').filter(line => line.startsWith('!'));
  return new Set(patterns.map(line => line.slice(1).split('/')[0].trim()).filter(name => name !== 'server' && name !== 'package.json'));
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: stage, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}
