import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../program.ts';
import { VsCode } from './vscode.ts';

describe('核稿 while an input method composes', () => {
  const code = VsCode.forTests();

  it('shows no finding because of half-typed pinyin', () =>
    code.inWindow(code.server.workspace('composing', { 'hegao.language': 'zh' }), 'fengquan.report.md', async workbench => {
      const page = workbench.page;
      await workbench.outline(rows => rows.includes('（一）综合实力稳步提升'));
      await workbench.problems(rows => rows.length === 0);
      // Inside the only mention of a glossary term: letters there leave an entry that the body never uses.
      await workbench.goTo('托位420个');

      // What stands in the Problems panel is written down at every change of it.
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const look = () => {
          for (const row of document.querySelectorAll('.markers-panel .marker-message-details-container')) {
            seen.push(row.textContent);
          }
        };
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

      const client = await page.context().newCDPSession(page);
      for (const text of ['z', 'zh', 'zhi', 'zhil', 'zhilia', 'zhiliang']) {
        await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        // The letters are in the draft: VS Code passes them on to the server like any others.
        await until(text, () => workbench.text(), shown => shown.includes(`普惠${text}托位`));
        // Time for a finding to come and be drawn; a writer takes as long to find the next key.
        await page.waitForTimeout(700);
      }
      assert.deepEqual(await seen(), []);
      await workbench.screenshot('composing');

      // The characters chosen end it: from now on the term is gone, as for anyone who types so.
      await client.send('Input.insertText', { text: '质量' });
      await until('the chosen characters', () => workbench.text(), shown => shown.includes('普惠质量托位'));
      await workbench.problems(rows => rows.some(row => row.includes('HG3001')));
      await page.keyboard.press('Control+z');
      await workbench.problems(rows => rows.length === 0);
    }));
});
