// Checking a folder of reports: what each program finds is another matter; here only its pace counts.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as autocorrect from 'autocorrect-node';
import * as zhlint from 'zhlint';
import { createLinter } from 'textlint';
import { TextlintKernelDescriptor } from '@textlint/kernel';
import { moduleInterop } from '@textlint/module-interop';
import bracketRule from 'textlint-rule-zh-half-and-full-width-bracket';
import markdownPlugin from '@textlint/textlint-plugin-markdown';

async function timed(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export async function checkFolder(folder, hegao) {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const linter = createLinter({
    descriptor: new TextlintKernelDescriptor({
      rules: [{ ruleId: 'zh-half-and-full-width-bracket', rule: moduleInterop(bracketRule) }],
      filterRules: [],
      plugins: [{ pluginId: 'markdown', plugin: moduleInterop(markdownPlugin), options: true }],
    }),
  });
  return {
    'textlint, one Chinese rule': await timed(() => linter.lintFiles(files)),
    zhlint: await timed(() => { for (const text of texts) zhlint.run(text, { rules: { preset: 'default' } }); }),
    'autocorrect-node': await timed(() => { for (let i = 0; i < files.length; i++) autocorrect.lintFor(texts[i], files[i]); }),
    'hegao check, all rules, start included': await timed(() => {
      try {
        execFileSync(hegao[0], [...hegao.slice(1), 'check', '--format', 'json', folder], { stdio: ['ignore', 'ignore', 'ignore'], maxBuffer: 1 << 30 });
      } catch (failure) {
        // 1 says that there are findings.
        if (failure.status !== 1) throw failure;
      }
    }),
  };
}
