import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { required, until } from '../program.ts';
import { VsCode } from './vscode.ts';
import type { Workbench } from './workbench.ts';

const chinese = { 'hegao.language': 'zh' };
const draft = 'fengquan.report.md';

/** The slip that is typed: 298.7 ÷ 268.5 is 11.2 % more, not 12.2 %. */
const right = '11.2%';
const wrong = '12.2%';

describe('核稿 on the numbers of a report in VS Code', () => {
  const code = VsCode.forTests();

  it('shows a number that does not follow, with its arithmetic, and takes the fix of a numbering', () =>
    code.inWindow(code.server.workspace('numbers', chinese), draft, async workbench => {
      await workbench.statusBar(/Hegao: on/u);
      await workbench.problems(rows => rows.length === 0);
      const ratio = await workbench.hover('2.05', '核对');
      assert.match(ratio, /41260元 ÷ 20130元 = 2\.05/u);
      await workbench.screenshot('arithmetic-holds');

      await workbench.replace(right, wrong);
      const rows = await workbench.problems(found => found.length > 0);
      assert.equal(rows.length, 1);
      assert.match(rows[0] ?? '', /^由268\.5亿元到298\.7亿元，应增长11\.2%.*HG2002/u);
      assert.match(await workbench.hover(wrong, '≠'), /298\.7亿元 ÷ 268\.5亿元 − 1 = 11\.2% ≠ 12\.2%/u);
      await workbench.screenshot('arithmetic-fails');
      await workbench.replace(wrong, right);
      await workbench.problems(found => found.length === 0);

      await workbench.replace('（三）民生', '（四）民生');
      await workbench.problems(found => found.some(row => row.includes('HG1001')));
      await workbench.quickFix('（四）民生', '改为“（三）”');
      await workbench.problems(found => found.length === 0);
      assert.match(await workbench.text(), /^（三）民生福祉持续增进/mu);
    }));

  it('goes from a term to its entry', () =>
    code.inWindow(code.server.workspace('definition', chinese), draft, async workbench => {
      await workbench.outline(rows => rows.includes('（一）综合实力稳步提升'));
      await workbench.goTo('拿地即开工');
      await workbench.page.keyboard.press('F12');
      await until('the entry', () => workbench.position(), position => position.startsWith('Ln 25,'));
    }));

  it('renames a term in its entry and wherever it is mentioned', () =>
    code.inWindow(code.server.workspace('rename', chinese), draft, async workbench => {
      await workbench.outline(rows => rows.includes('（一）综合实力稳步提升'));
      await workbench.goTo('拿地即开工');
      await workbench.page.keyboard.press('F2');
      const name = workbench.page.locator('.rename-box input');
      await name.waitFor();
      assert.equal(await name.inputValue(), '拿地即开工');
      await name.fill('交地即开工');
      await name.press('Enter');
      const text = await until('the new name', () => workbench.text(), shown => !shown.includes('拿地即开工'));
      assert.equal(text.split('交地即开工').length - 1, 3);
    }));

  it('keeps the same state as a fresh reading through typing and undoing at random', () => {
    const folder = code.server.workspace('paranoid');
    // The real server in its paranoid mode; what it tells VS Code is kept beside the draft.
    const [wrapper, log] = [join(folder, 'server.sh'), join(folder, 'server.log')];
    writeFileSync(wrapper, `#!/bin/bash\nexec ${code.server.program} "$@" --paranoid > >(tee '${log}')\n`, { mode: 0o755 });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ ...chinese, 'hegao.server.path': wrapper }));
    return code.inWindow(folder, draft, async workbench => {
      await workbench.outline(rows => rows.includes('（一）综合实力稳步提升'));
      const edits = 60;
      const random = new Random(20251125);
      await workbench.goTo('综合实力');
      for (let edit = 0; edit < edits; edit++) {
        await typeSomething(workbench, random);
      }
      await workbench.save();
      const written = join(folder, draft);
      const published = () => [...readFileSync(log, 'utf8').matchAll(/"method":"textDocument\/publishDiagnostics"/gu)].length;
      await until('the findings of what was typed', published, count => count > edits / 4);
      assert.notEqual(readFileSync(written, 'utf8'), readFileSync(join(import.meta.dirname, '..', 'drafts', draft), 'utf8'));

      // A fresh reading of the saved file finds what the window shows.
      const fresh = spawnSync(required('HEGAO'), ['check', written, '--format', 'json', '--fail-on', 'never'], { encoding: 'utf8' });
      const findings = (JSON.parse(fresh.stdout) as { diagnostics: { rule: string }[] }).diagnostics.map(found => found.rule).sort();
      const rules = (rows: readonly string[]) => rows.map(row => /HG\d{4}/u.exec(row)?.[0] ?? '').filter(rule => rule !== '').sort();
      const shown = await workbench.problems(rows => rules(rows).length === findings.length);
      assert.deepEqual(rules(shown), findings);
      assert.doesNotMatch(readFileSync(log, 'utf8'), /增量结果与全量结果不一致/u);
    });
  });
});

/** One step of somebody who does not know what they want. */
async function typeSomething({ page }: Workbench, random: Random): Promise<void> {
  const keyboard = page.keyboard;
  switch (random.below(8)) {
    case 0:
      await keyboard.press('Control+z');
      break;
    case 1:
      await keyboard.press('Control+Shift+z');
      break;
    case 2:
      await keyboard.press('Backspace');
      break;
    case 3:
      await keyboard.press('Enter');
      break;
    case 4:
      await keyboard.press(random.of(['ArrowLeft', 'ArrowUp', 'ArrowDown', 'End', 'Home', 'Control+Home', 'Control+ArrowRight']));
      break;
    case 5:
      await keyboard.press('Shift+ArrowDown');
      await keyboard.press(random.of(['Control+x', 'Delete', 'ArrowRight']));
      break;
    default:
      await keyboard.insertText(random.of(['（四）', '二、', '增长6.5%，', '“', '”', '。', '137.2亿元', '分别', '## 三、', '  ', '其中：一般公共预算收入']));
  }
}

/** The same numbers in every run (Numerical Recipes' linear congruential generator). */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  of(choices: readonly string[]): string {
    return choices[this.below(choices.length)] ?? '';
  }
}
