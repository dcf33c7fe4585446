// Makes hegao-VERSION.vsix. The server must have been published into server/ before (`npm run server`).
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const extension = join(dirname(fileURLToPath(import.meta.url)), '..');
if (!['hegao', 'hegao.exe', 'hegao.dll'].some(file => existsSync(join(extension, 'server', file)))) {
  console.error('package: there is no server in client-vscode/server. Run "npm run server" first.');
  process.exit(1);
}
const vsix = join(extension, process.env.HEGAO_VSIX ?? 'hegao.vsix');
const vsce = join(extension, 'node_modules', '@vscode', 'vsce', 'vsce');
const { status } = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix, ...process.argv.slice(2)], {
  cwd: extension,
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (status === 0) {
  console.log(`package: ${vsix}, ${Math.round(statSync(vsix).size / 1024)} KB`);
}
process.exit(status ?? 1);
