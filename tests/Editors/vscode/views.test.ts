import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../program.ts';
import { VsCode } from './vscode.ts';
import type { Workbench } from './workbench.ts';

const chinese = { 'hegao.language': 'zh' };
const draft = 'liuxi.report.md';

/** The two slips of the draft: one indicator with two values, and a growth that does not follow. */
const growth = '298.7亿元 ÷ 268.5亿元 − 1 = 11.2% ≠ 12.2%';

describe('the views of 核稿 in VS Code', () => {
  const code = VsCode.forTests();

  it('lists all indicators, what is wrong first, and goes from one to its text by mouse and keyboard', () =>
    code.inWindow(code.server.workspace('ledger', chinese), draft, async workbench => {
      const ledger = await open(workbench, 'Control+k', 'Alt+l', 'Indicator Ledger');
      const rows = await ledger.rows(found => found.length > 10);
      assert.deepEqual(rows.slice(0, 3), ['地区生产总值 2 places · values differ', '152.6亿元 总量 · 2024 · 完成数 · 一、2024年工作回顾 · line 5', '156.2亿元 总量 · 2024 · 完成数 · （三）发展后劲不断增强 · line 11']);
      assert.match(rows[3] ?? '', /^规上工业总产值 3 places · a check fails$/u);
      assert.ok(rows.slice(7).every(row => !row.includes('differ') && !row.includes('fails')));
      await workbench.screenshot('ledger');

      await workbench.goesTo(/^Ln 11, Col 28 \(7 selected\)$/u, () => ledger.click('156.2亿元'));
      await workbench.goesTo(/^Ln 5, Col 33 \(7 selected\)$/u, () => ledger.click('152.6亿元'));

      // The same without a mouse: down to the next mention, and there by Enter.
      await workbench.goesTo(/^Ln 11, Col 28 \(7 selected\)$/u, async () => {
        await workbench.goTo('152.6亿元');
        await workbench.keys('Control+k', 'Alt+l');
        await ledger.selected(row => row.startsWith('152.6亿元'));
        await workbench.keys('ArrowDown', 'Enter');
      });

      // The view follows the cursor.
      await workbench.goTo('47公里');
      await ledger.selected(row => row.startsWith('47公里'));
    }));

  it('filters the ledger, copies it as a table and exports it', () => {
    const folder = code.server.workspace('ledger-filter', chinese);
    return code.inWindow(folder, draft, async workbench => {
      const ledger = await open(workbench, 'Control+k', 'Alt+l', 'Indicator Ledger');
      await ledger.rows(found => found.length > 10);
      await workbench.command('Hegao: Indicator Ledger: Show Only What Is Wrong');
      await ledger.rows(found => found.filter(row => row.includes('place')).length === 2);
      await ledger.message(text => text === 'only what is wrong (2/14)');
      await workbench.command('Hegao: Indicator Ledger: Filter by Text…', true);
      await workbench.answer('生产总值');
      assert.equal((await ledger.rows(found => found.length === 3))[0], '地区生产总值 2 places · values differ');
      await workbench.screenshot('ledger-filtered');

      await workbench.command('Hegao: Indicator Ledger: Copy as Markdown Table');
      const table = await until('the table', () => workbench.clipboard(), text => text.includes('156.2亿元'));
      assert.match(table, /^\| Indicator \| Value \|/u);
      assert.match(table, /\| 地区生产总值 \| 152\.6亿元 \| 总量 \| 2024 \|/u);

      await workbench.command('Hegao: Indicator Ledger: Export as CSV…', true);
      const file = join(folder, 'liuxi.report.ledger.csv');
      await workbench.answer(file, { offered: value => value === file });
      const csv = await until('the file', () => readOr(file, ''), text => text.includes('156.2亿元'));
      assert.equal(csv.trim().split('\n').length, 3);
    });
  });

  it('lists all checks, filters them and goes to both places of one', () =>
    code.inWindow(code.server.workspace('checks', chinese), draft, async workbench => {
      const checks = await open(workbench, 'Control+k', 'Alt+k', 'Checks');
      const rows = await checks.rows(found => found.some(row => row.startsWith('Holds')));
      assert.equal(rows[0], 'Does not hold 2');
      assert.equal(rows[1], `${growth} 增速 · line 7`);
      assert.ok(rows.includes('156.2亿元 ≠ 152.6亿元 重复数据 · line 11'), rows.join('\n'));
      await checks.expand('Holds');
      await checks.rows(found => found.some(row => row.startsWith('41260元 ÷ 20130元')));
      await workbench.screenshot('checks');

      await workbench.goesTo(/^Ln 11, Col 28 \(7 selected\)$/u, () => checks.click('156.2亿元 ≠ 152.6亿元'));
      await workbench.goesTo(/^Ln 5, Col 33 \(7 selected\)$/u, () => checks.menu('156.2亿元 ≠ 152.6亿元', 'Go to the Other Place'));
      await checks.expand(growth);
      await workbench.goesTo(/^Ln 7, Col 28 \(7 selected\)$/u, () => checks.click('规上工业总产值268.5亿元'));

      await workbench.command('Hegao: Checks: Filter by Outcome and Kind…', true);
      await workbench.untick(['Undecided', 'Seen', 'Holds']);
      await checks.rows(found => found.length > 1 && !found.some(row => row.startsWith('Holds')));
      await checks.message(text => text === 'Filtered: 2 of 10 checks');
    }));

  it('marks a check of a Markdown draft as seen, with the reason beside its paragraph', () =>
    code.inWindow(code.server.workspace('seen-markdown', chinese), draft, async workbench => {
      const checks = await open(workbench, 'Control+k', 'Alt+k', 'Checks');
      await workbench.problems(rows => rows.length === 2);
      await checks.rows(found => found.includes('Does not hold 2'));
      await workbench.answer('可比价增速，来自统计公报', { asks: () => checks.action(growth, 'Mark as Seen') });
      await checks.rows(found => found.includes('Does not hold 1') && found.includes('Seen 1'));
      const [left] = await workbench.problems(rows => rows.length === 1);
      assert.match(left ?? '', /HG2001/u);
      assert.match(await workbench.text(), /^<!-- hegao-ignore HG2002 可比价增速，来自统计公报 -->\n（一）工业经济/mu);
      await workbench.screenshot('seen-markdown');
    }));

  it('marks a check of a plain text draft as seen, in the hegao.toml of the folder', () => {
    const folder = code.server.workspace('seen-text', chinese);
    const settings = join(folder, 'hegao.toml');
    writeFileSync(settings, '[severity]\nHG9999 = "off"\n');
    return code.inWindow(folder, 'liuxi.report.txt', async workbench => {
      const checks = await open(workbench, 'Control+k', 'Alt+k', 'Checks');
      await workbench.problems(rows => rows.length === 2 && rows.some(row => row.includes('HG9003')));
      await writeUntil(settings, '[severity]\nHG4006 = "off"\n', () => workbench.problems(rows => rows.length === 1 && rows.some(row => row.includes('HG2002'))));
      await workbench.answer('可比价增速，来自统计公报', { asks: () => checks.action(growth, 'Mark as Seen') });
      await workbench.problems(rows => rows.length === 0);
      await checks.rows(found => found.includes('Seen 1') && !found.some(row => row.startsWith('Does not hold')));
      assert.equal(
        await until('the settings', () => readOr(settings, ''), text => text.includes('[[ignore]]')),
        '[severity]\nHG4006 = "off"\n\n[[ignore]]\nfile = "liuxi.report.txt"\nrule = "HG2002"\nquote = "12.2%"\nreason = "可比价增速，来自统计公报"\n',
      );
      await workbench.screenshot('seen-text');

      // Once the number is right the ignore passes over nothing, and that is said where it stands.
      await workbench.replace('12.2%', '11.2%');
      const [unused] = await workbench.problems(rows => rows.length === 1);
      assert.match(unused ?? '', /HG9002 \[Ln 6, Col 8\]/u);
    });
  });

  it('shows an error of the settings in their file, and takes it back when it is mended', () => {
    const folder = code.server.workspace('settings-error', chinese);
    const settings = join(folder, 'hegao.toml');
    writeFileSync(settings, '[severity]\nHG2001 = "of"\n');
    return code.inWindow(folder, draft, async workbench => {
      await workbench.problems(rows => rows.some(row => row.includes('HG9003')) && rows.some(row => row.includes('HG2001')));
      await workbench.screenshot('settings-error');
      await writeUntil(settings, '[severity]\nHG2001 = "off"\n', () => workbench.problems(rows => rows.length === 1 && rows.some(row => row.includes('HG2002'))));
    });
  });

  it('tells which numbers were changed since the last commit', () => {
    const folder = code.server.workspace('changes', chinese);
    const git = (...args: string[]) => {
      const { status, stderr } = spawnSync('git', ['-c', 'user.name=Hegao', '-c', 'user.email=hegao@example.org', ...args], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    git('init', '--quiet');
    git('add', draft);
    git('commit', '--quiet', '--message', 'draft');
    return code.inWindow(folder, draft, async workbench => {
      await workbench.statusBar(/Numbers \d+/u);
      await workbench.replace('47公里', '52公里');
      await workbench.replace('增长12.2%', '增长11.2%');
      // The Git extension finds the repository a while after the window shows; until then it has no last commit.
      const changes = await workbench.viewOf('Changes', () => workbench.command('Hegao: Changes: Compare Numbers with the Last Commit'));
      await changes.message(text => text === 'Against the last commit');
      const rows = await changes.rows(found => found.length === 3);
      assert.equal(rows[0], 'Changed 2');
      assert.match(rows[1] ?? '', /^规上工业总产值 12\.2% → 11\.2%/u);
      assert.match(rows[2] ?? '', /^新建改建农村公路 47公里 → 52公里/u);
      await workbench.screenshot('changes');
      await workbench.goesTo(/^Ln 9,/u, () => changes.click('新建改建农村公路'));
    });
  });

  it('tells which numbers differ from another file', () => {
    const folder = code.server.workspace('changes-file', chinese);
    const older = join(folder, 'older.report.md');
    writeFileSync(older, readFileSync(join(folder, draft), 'utf8').replace('47公里', '44公里').replace('，新建改建农村公路', '，加装电梯9部，新建改建农村公路'));
    return code.inWindow(folder, draft, async workbench => {
      await workbench.statusBar(/Numbers \d+/u);
      await workbench.command('Hegao: Changes: Compare Numbers with Another File…', true);
      await workbench.answer(older, { offered: value => value === `${folder}/` });
      const changes = await workbench.view('Changes');
      await changes.alone();
      const rows = await changes.rows(found => found.length === 4);
      assert.match(rows.join('\n'), /^Changed 1\n新建改建农村公路 44公里 → 47公里.*\nRemoved 1\n加装电梯 9部/u);
      await changes.click('加装电梯');
      await workbench.page.locator('.tab.active', { hasText: 'older.report.md' }).waitFor();
    });
  });
});

/** Opens a view by its keys and folds the others. */
async function open(workbench: Workbench, first: string, second: string, title: string) {
  await workbench.statusBar(/Numbers \d+/u);
  return workbench.viewOf(title, async () => {
    await workbench.goTo('工作回顾');
    await workbench.keys(first, second);
  });
}

/** VS Code watches files a while after it shows a window; what is written before that goes unnoticed until the next write. */
async function writeUntil(file: string, content: string, seen: () => Promise<unknown>): Promise<void> {
  writeFileSync(file, content);
  const again = setInterval(() => {
    writeFileSync(file, content);
  }, 1000);
  await seen().finally(() => {
    clearInterval(again);
  });
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
