import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code under a heading of the README: what a user copies from there is what the tests run. */
export function readmeCode(heading: string): string {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const section = readme.split(/^#+ /mu).find(part => part.startsWith(`${heading}\n`));
  const code = section === undefined ? undefined : /^```\w+\n(.*?)^```$/msu.exec(section)?.[1];
  assert.ok(code !== undefined, `README.md has no code under "${heading}"`);
  return code;
}
