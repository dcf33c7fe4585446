// Bundles every test/*.test.ts into out/test/ and runs it with Node's own test runner.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const extension = join(dirname(fileURLToPath(import.meta.url)), '..');
const tests = readdirSync(join(extension, 'test')).filter(file => file.endsWith('.test.ts'));
rmSync(join(extension, 'out'), { recursive: true, force: true });
await build({
  absWorkingDir: extension,
  entryPoints: tests.map(file => join('test', file)),
  outdir: 'out/test',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const files = tests.map(file => join(extension, 'out', 'test', file.replace(/ts$/u, 'js')));
process.exit(spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-reporter', 'spec', ...files], { stdio: 'inherit' }).status ?? 1);
