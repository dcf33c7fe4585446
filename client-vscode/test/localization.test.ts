import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const extension = join(__dirname, '..', '..');

function readTable(...path: string[]): Record<string, string> {
  return JSON.parse(readFileSync(join(extension, ...path), 'utf8')) as Record<string, string>;
}

/** The texts that the sources hand to `vscode.l10n.t`. */
function textsInSources(): string[] {
  const sources = readdirSync(join(extension, 'src'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  return sources.flatMap(file => [...readFileSync(join(extension, 'src', file), 'utf8').matchAll(/l10n\.t\('((?:[^'\\]|\\.)*)'/gu)].map(([, text]) => text ?? ''));
}

describe('the texts of the extension', () => {
  it('are all there in Chinese, and no others are', () => {
    const chinese = Object.keys(readTable('l10n', 'bundle.l10n.zh-cn.json'));
    assert.deepEqual(chinese.sort(), [...new Set(textsInSources())].sort());
  });

  it('keep their placeholders in Chinese', () => {
    const placeholders = (text: string) => [...text.matchAll(/\{\d\}/gu)].map(([found]) => found).sort();
    for (const [english, chinese] of Object.entries(readTable('l10n', 'bundle.l10n.zh-cn.json'))) {
      assert.deepEqual(placeholders(chinese), placeholders(english), english);
    }
  });

  it('of the manifest are all there in both languages, and no others are', () => {
    const used = [...new Set([...readFileSync(join(extension, 'package.json'), 'utf8').matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key ?? ''))].sort();
    assert.ok(used.length > 0);
    assert.deepEqual(Object.keys(readTable('package.nls.json')).sort(), used);
    assert.deepEqual(Object.keys(readTable('package.nls.zh-cn.json')).sort(), used);
  });
});
