// Bundles the extension into dist/ and puts beside it what the package needs from the rest of the repository.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const extension = join(dirname(fileURLToPath(import.meta.url)), '..');
const repository = join(extension, '..');
const dist = join(extension, 'dist');
const production = process.argv.includes('--production');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const { metafile } = await build({
  absWorkingDir: extension,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: production,
  sourcemap: !production,
  metafile: true,
  logLevel: 'warning',
});
for (const grammar of readdirSync(join(repository, 'grammars')).filter(file => file.endsWith('.tmLanguage.json'))) {
  copyFileSync(join(repository, 'grammars', grammar), join(dist, grammar));
}
copyFileSync(join(repository, 'LICENSE'), join(extension, 'LICENSE'));
writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(Object.keys(metafile.inputs)));

/** The licences of the packages that went into the bundle, as each of them asks for. */
function notices(inputs) {
  const packages = new Set(inputs.map(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1]).filter(found => found !== undefined));
  return [...packages].sort().map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(extension, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(extension, folder)).find(entry => /^licen[cs]e/iu.test(entry));
    if (file === undefined) {
      throw new Error(`${name} ${version} is part of the bundle but ships no licence text`);
    }
    return `${name} ${version} (${license})\n\n${readFileSync(join(extension, folder, file), 'utf8').trim()}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}
