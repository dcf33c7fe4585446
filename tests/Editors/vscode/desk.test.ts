import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repeated, until } from '../program.ts';
import { View } from './view.ts';
import { VsCode } from './vscode.ts';

const chinese = { 'hegao.language': 'zh' };
const draft = 'liuxi.report.md';

describe('核稿 at the desk of a reviewer in VS Code', () => {
  const code = VsCode.forTests();

  it('counts in the status bar, and a click shows the list', () =>
    code.inWindow(code.server.workspace('counts', chinese), draft, async workbench => {
      const counts = await workbench.statusBar(/Numbers 18 · Checks 10 · Problems 2/u);
      const checks = await workbench.viewOf('Checks', () => counts.click());
      await checks.rows(rows => rows.includes('Does not hold 2'));
      await workbench.replace('12.2%', '11.2%');
      await workbench.statusBar(/Numbers 18 · Checks 10 · Problems 1/u);
      await checks.rows(rows => rows.includes('Does not hold 1'));
    }));

  it('checks the selection alone, and goes to what is chosen', () =>
    code.inWindow(code.server.workspace('selection', chinese), draft, async workbench => {
      await workbench.statusBar(/Problems 2/u);
      const widget = workbench.page.locator('.quick-input-widget');
      const select = async () => {
        await workbench.goTo('（一）工业经济');
        await workbench.keys('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+k', 'Alt+s');
      };
      await repeated(select, () => widget.getByText(/^Selection: 1 problems, \d checks$/u).waitFor());
      const rows = await widget.locator('.monaco-list-row').allInnerTexts();
      assert.ok(rows.some(row => row.includes('应增长11.2%')) && !rows.some(row => row.includes('156.2亿元')), rows.join('\n'));
      await workbench.screenshot('selection');
      await widget.locator('.monaco-list-row', { hasText: '8家 + 6家' }).first().click();
      await until('the cursor', () => workbench.position(), position => /^Ln 7, Col \d+ \(\d+ selected\)$/u.test(position));
    }));

  it('shows the counts of each section where that is wanted, and lists the checks of one', () =>
    code.inWindow(code.server.workspace('lenses', { ...chinese, 'hegao.codeLens': true }), draft, async workbench => {
      const lenses = workbench.page.locator('.monaco-editor .codelens-decoration');
      const texts = await until('the counts', async () => (await lenses.allInnerTexts()).map(text => text.replaceAll('\u00a0', ' ').trim()), found => found.length >= 7);
      assert.ok(texts.includes('数据 6 · 核对 5 ✓ · 1 ✗'), texts.join('\n'));
      await workbench.screenshot('code-lens');
      const checks = await workbench.viewOf('Checks', () => lenses.filter({ hasText: '数据 6 · 核对 5 ✓ · 1 ✗' }).locator('a').click());
      await checks.message(text => /^（一）工业经济稳步向好 · Filtered: \d of 10 checks$/u.test(text));
      await checks.rows(rows => rows.includes('Does not hold 1') && !rows.some(row => row.includes('156.2亿元')));

      // The section goes on being shown while it moves, until all sections are asked for.
      await workbench.goTo('过去一年');
      await workbench.keys('Enter', 'Enter');
      await checks.rows(rows => rows.some(row => row.endsWith('line 9')));
      await workbench.command('Hegao: Checks: Show All Sections');
      await checks.rows(rows => rows.includes('Does not hold 2'));
    }));

  it('marks a check as seen by the keyboard alone', () =>
    code.inWindow(code.server.workspace('keyboard', chinese), draft, async workbench => {
      await workbench.statusBar(/Problems 2/u);
      const checks = new View(workbench.page, 'Checks');
      await workbench.goesTo(/^Ln 7, Col 4\d/u, async () => {
        await workbench.goTo('工作回顾');
        await workbench.keys('Control+k', 'Alt+k');
        await checks.rows(rows => rows.includes('Does not hold 2'));
        await workbench.keys('Home', 'ArrowDown', 'Enter');
      });
      await workbench.command('Hegao: Mark as Seen…', true);
      await workbench.answer('可比价增速');
      await checks.rows(rows => rows.includes('Seen 1'));
    }));

  it('writes nothing of the draft into its log', () =>
    code.inWindow(code.server.workspace('log', chinese), draft, async workbench => {
      await workbench.statusBar(/Problems 2/u);
      await workbench.hover('12.2%', '≠');
      await workbench.replace('12.2%', '11.2%');
      await workbench.statusBar(/Problems 1/u);
      await workbench.command('Hegao: Show Log');
      const log = await until('the log', () => workbench.page.locator('.part.panel .view-lines').innerText(), text => /hegao\S*\slsp/u.test(text.replaceAll('\u00a0', ' ')));
      assert.doesNotMatch(log, /工业|生产总值|柳溪|11\.2/u);
    }));

  it('has a walkthrough whose sample opens with its slips found', () =>
    code.inWindow(code.server.workspace('walkthrough', chinese), 'notes.md', async workbench => {
      await workbench.statusBar(/Hegao: off/u);
      await workbench.command('Welcome: Open Walkthrough...', true);
      await workbench.quickPick('Check a Report Draft');
      const step = workbench.page.locator('.getting-started-step', { hasText: 'Open a Draft' });
      await step.first().waitFor();
      await workbench.screenshot('walkthrough');
      await workbench.page.locator('.getting-started-step .monaco-button', { hasText: 'Open the Sample Draft' }).click();
      await workbench.statusBar(/Problems 2/u);
      const rows = await workbench.problems(found => found.length === 2);
      assert.match(rows.join('\n'), /HG2002[^]*HG1001|HG1001[^]*HG2002/u);
    }));
});

describe('核稿 in a Chinese VS Code', () => {
  const code = VsCode.forTests('zh-CN');

  it('speaks Chinese in the command palette, the views and the status bar', () =>
    code.inWindow(code.server.workspace('chinese'), draft, async workbench => {
      const { page } = workbench;
      const counts = await workbench.statusBar(/数据 18 · 核对 10 · 问题 2/u);
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').pressSequentially('核稿');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      const titles = await until('the commands', async () => (await rows.allInnerTexts()).map(row => row.replaceAll(/\s+/gu, ' ').trim()), found => found.length > 7);
      for (const expected of ['核稿: 核对选定内容', '核稿: 打开样稿', '核稿: 数据变动：与上次提交的版本比较', '核稿: 核对清单：按结果和类别筛选…']) {
        assert.ok(titles.some(title => title.startsWith(expected)), titles.join('\n'));
      }
      await workbench.screenshot('chinese-palette');
      await page.keyboard.press('Escape');

      await counts.click();
      const checks = await workbench.view('核对清单');
      await checks.alone();
      await checks.expand('相符');
      await checks.rows(found => found.includes('不符 2') && found.some(row => row.startsWith('41260元 ÷ 20130元')));
      await workbench.hover('12.2%', '≠');
      await workbench.screenshot('chinese-checks');
      await page.keyboard.press('Escape');

      await workbench.goTo('工作回顾');
      await workbench.keys('Control+k', 'Alt+l');
      const ledger = await workbench.view('指标台账');
      await ledger.alone();
      assert.equal((await ledger.rows(found => found.length > 10))[0], '地区生产总值 2 处 · 前后不一');
      await ledger.click('156.2亿元');
      await workbench.screenshot('chinese-ledger');
      const [left] = await workbench.problems(found => found.length === 2);
      assert.match(left ?? '', /^由268\.5亿元到298\.7亿元，应增长11\.2%/u);
    }));
});
