import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VsCode } from './vscode.ts';

const chinese = { 'hegao.language': 'zh' };

/** The slip that is typed: a closing quotation mark goes missing. */
const right = '“一窗通办”，';
const wrong = '“一窗通办，';
const slip = /HG4001/u;

describe('核稿 in VS Code', () => {
  const code = VsCode.forTests();

  it('shows outline, finding and definition of a report while it is typed', () =>
    code.inWindow(code.server.workspace('typing', chinese), 'qinghe.report.md', async workbench => {
      await workbench.statusBar(/Hegao: on/u);

      assert.deepEqual(ours(await workbench.outline(rows => ours(rows).includes('名词解释'))), [
        '一、2024年工作回顾',
        '（一）工业经济企稳回升',
        '（二）农业生产再获丰收',
        '（三）改革开放持续深化',
        '二、2025年工作安排',
        '（一）抓好重点项目',
        '（二）抓好民生实事',
        '名词解释',
      ]);
      await workbench.screenshot('outline');

      assert.deepEqual(await workbench.problems(rows => rows.length === 0), []);
      await workbench.replace(right, wrong);
      assert.deepEqual(await workbench.problems(rows => rows.length > 0), ['此处的前引号在本段中没有与之成对的后引号。 hegao HG4001 [Ln 11, Col 15]']);
      assert.equal(await workbench.errorSquiggles(), 1);
      await workbench.screenshot('finding');

      assert.deepEqual((await workbench.hover('一窗通办', '综合窗口')).split(/\n+/u), [
        '1. 一窗通办',
        '指把多个部门的办事窗口合并为一个综合窗口，群众只需向一个窗口提交材料。',
        '名词解释 · 正文引用 2 处',
      ]);
      await workbench.screenshot('hover');

      await workbench.replace(wrong, right);
      assert.deepEqual(await workbench.problems(rows => rows.length === 0), []);
    }));

  it('leaves a file alone until it is switched on', () =>
    code.inWindow(code.server.workspace('switching', chinese), 'notes.md', async workbench => {
      await workbench.statusBar(/Hegao: off/u);
      await workbench.replace(right, wrong);
      const isOurs = (row: string) => row.includes('（一）工业经济企稳回升');
      await workbench.outline(rows => rows.some(row => row.includes('工作回顾')) && !rows.some(isOurs));
      assert.deepEqual(await workbench.problems(rows => rows.length === 0), []);

      await (await workbench.statusBar(/Hegao: off/u)).click();
      await workbench.quickPick('Switch on for this file');
      await workbench.statusBar(/Hegao: on/u);
      await workbench.problems(rows => rows.some(row => slip.test(row)));
      await workbench.outline(rows => rows.some(isOurs));
      await workbench.screenshot('switched-on');

      await workbench.command('Hegao: Switch On/Off for This File');
      await workbench.statusBar(/Hegao: off/u);
      await workbench.problems(rows => rows.length === 0);
      await workbench.outline(rows => rows.length > 0 && !rows.some(isOurs));
    }));

  it('reads every draft of a folder as soon as that has a hegao.toml', () => {
    const folder = code.server.workspace('settings-file', chinese);
    return code.inWindow(folder, 'notes.md', async workbench => {
      await workbench.statusBar(/Hegao: off/u);
      // VS Code watches files a while after it shows a window; a file written before that goes unnoticed until the next write.
      const write = setInterval(() => {
        writeFileSync(join(folder, 'hegao.toml'), '');
      }, 1000);
      await workbench.statusBar(/Hegao: on/u).finally(() => {
        clearInterval(write);
      });
      await workbench.replace(right, wrong);
      await workbench.problems(rows => rows.some(row => slip.test(row)));
    });
  });

  it('reads plain text, and words its findings in the language of the setting', () =>
    code.inWindow(code.server.workspace('english', { 'hegao.language': 'en' }), 'baiyang.report.txt', async workbench => {
      assert.match(await workbench.scopesOf('（一）'), /keyword\.control\.marker\.section\.hegao/u);
      await workbench.outline(rows => rows.includes('（一）抓好重点项目'));
      await workbench.replace(right, wrong);
      assert.deepEqual(await workbench.problems(rows => rows.length > 0), ['This opening quotation mark has no closing one in the paragraph. hegao HG4001 [Ln 8, Col 27]']);
      assert.match(await workbench.openRulePage('HG4001'), /^# HG4001 引号、括号、书名号不成对/u);
    }));

  it('starts a server again that died, without a word', () => {
    const folder = code.server.workspace('dying');
    // Starts the real server, and tells where it can be killed.
    const wrapper = join(folder, 'server.sh');
    const pidFile = join(folder, 'server.pid');
    writeFileSync(wrapper, `#!/bin/sh\necho $$ >'${pidFile}'\nexec ${code.server.program} "$@"\n`, { mode: 0o755 });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ ...chinese, 'hegao.server.path': wrapper }));
    return code.inWindow(folder, 'qinghe.report.md', async workbench => {
      await workbench.replace(right, wrong);
      await workbench.problems(rows => rows.some(row => slip.test(row)));
      const first = readFileSync(pidFile, 'utf8');
      process.kill(Number(first), 'SIGKILL');
      await workbench.replace(wrong, right);
      await workbench.problems(rows => rows.length === 0);
      await workbench.replace(right, wrong);
      await workbench.problems(rows => rows.some(row => slip.test(row)));
      assert.notEqual(readFileSync(pidFile, 'utf8'), first);
      assert.deepEqual(await workbench.notifications(), []);
    });
  });

  it('says what to do when its server cannot be started', () =>
    code.inWindow(code.server.workspace('broken', { 'hegao.server.path': '/nowhere/hegao' }), 'qinghe.report.md', async workbench => {
      assert.deepEqual(await workbench.notification('Hegao cannot start its server'), {
        message: 'Hegao cannot start its server: "/nowhere/hegao", set as hegao.server.path, is not a program that can be run. Correct the setting or clear it.',
        buttons: ['Open Settings', 'Show Log', 'Retry'],
      });
      await workbench.screenshot('no-server');
    }));

  it('does not go on starting a server that dies at once', () => {
    const folder = code.server.workspace('dead', {});
    const program = join(folder, 'server.sh');
    writeFileSync(program, '#!/bin/sh\necho "out of order" >&2\nexit 3\n', { mode: 0o755 });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'hegao.server.path': program }));
    return code.inWindow(folder, 'qinghe.report.md', async workbench => {
      assert.deepEqual(await workbench.notification('The Hegao server stopped'), {
        message: 'The Hegao server stopped and was not started again. Its log says why.',
        buttons: ['Show Log', 'Retry'],
      });
      assert.equal((await workbench.notifications()).length, 1);
    });
  });

  it('colours markers and quantities in Markdown, and leaves the preview to Markdown', () =>
    code.inWindow(code.server.workspace('colours'), 'notes.md', async workbench => {
      assert.match(await workbench.scopesOf('（一）'), /keyword\.control\.marker\.section\.hegao/u);
      assert.match(await workbench.scopesOf('12'), /constant\.numeric\.quantity\.hegao/u);

      await workbench.command('Markdown: Open Preview to the Side');
      assert.equal(await workbench.previewHeading(), '青禾县2025年政府工作报告');
      await workbench.screenshot('preview');
    }));
});

/** The rows of the Outline that are Hegao's; below them stand those of VS Code's own Markdown support. */
function ours(rows: readonly string[]): readonly string[] {
  const [begin, end] = [rows.indexOf('Hegao 核稿'), rows.indexOf('Markdown Language Features')];
  return begin < 0 || end < begin ? [] : rows.slice(begin + 1, end);
}
