import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../program.ts';
import { Neovim } from './neovim.ts';

/** The slip that is typed: 298.7 ÷ 268.5 is 11.2 % more, not 12.2 %. */
const right = '11.2%';
const wrong = '12.2%';

describe('核稿 in Neovim', () => {
  let neovim: Neovim;

  before(async () => {
    neovim = await Neovim.open('fengquan.report.md');
    await until('the server', () => neovim.lua<boolean>('local _, c = next(vim.lsp.buf_get_clients(0)); return c ~= nil and c.initialized == true'), ready => ready);
  });

  after(() => neovim.stop());

  const diagnostics = () => neovim.lua<string[]>(`
    return vim.tbl_map(function(found)
      local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
      return string.format('%d %s %s | %s', found.lnum + 1, line:sub(found.col + 1, found.end_col), found.code, found.message)
    end, vim.diagnostic.get(0))`);

  /** The lines of the quickfix list that a command fills, once it is there. */
  async function quickfix(command: string): Promise<string[]> {
    neovim.lua(`vim.fn.setqflist({}, 'r'); ${command}`);
    const rows = await until(command, () => neovim.lua<{ lnum: number; text: string }[]>('return vim.fn.getqflist()'), found => found.length > 0);
    neovim.lua('vim.cmd(\'cclose\')');
    return rows.map(({ lnum, text }) => `${lnum} ${text}`);
  }

  it('says nothing of a right draft, and shows a slip as soon as it is typed', async () => {
    assert.deepEqual(diagnostics(), []);
    neovim.replace(right, wrong);
    const found = await until('the diagnostic', diagnostics, rows => rows.length > 0);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^7 12\.2% HG2002 \| 由268\.5亿元到298\.7亿元，应增长11\.2%/u);
  });

  it('undoes the slip, and the diagnostic goes', async () => {
    neovim.lua('vim.cmd(\'undo\')');
    await until('silence', diagnostics, rows => rows.length === 0);
    assert.ok(neovim.lines().some(line => line.includes(right)));
  });

  it('lists the outline', async () => {
    const rows = await quickfix('vim.lsp.buf.document_symbol()');
    assert.deepEqual(rows.map(row => row.replace(/ \[\w+\]/u, '')), [
      '3 一、2024年工作回顾',
      '7 （一）综合实力稳步提升',
      '9 （二）转型步伐不断加快',
      '11 （三）民生福祉持续增进',
      '13 二、2025年工作安排',
      '17 （一）抓好产业升级',
      '19 （二）抓好城乡建设',
      '21 （三）抓好民生实事',
      '23 名词解释',
    ]);
  });

  it('hovers over a number with its arithmetic', async () => {
    neovim.goTo('2.05');
    neovim.lua('vim.lsp.buf.hover()');
    const hover = await until('the hover', () => neovim.lua<string>(`
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        if vim.api.nvim_win_get_config(window).relative ~= '' then
          return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\\n')
        end
      end`), text => typeof text === 'string');
    assert.match(hover, /城乡居民收入比/u);
    assert.match(hover, /41260元 ÷ 20130元 = 2\.05/u);
  });

  it('goes from a term to its entry', async () => {
    neovim.goTo('拿地即开工');
    neovim.lua('vim.lsp.buf.definition()');
    await until('the entry', () => neovim.lua<number>('return vim.fn.line(\'.\')'), line => line === 25);
  });

  it('finds all mentions of a term and of an indicator', async () => {
    neovim.goTo('拿地即开工');
    assert.deepEqual((await quickfix('vim.lsp.buf.references()')).map(row => /^\d+/u.exec(row)?.[0]), ['9', '17', '25']);
    neovim.goTo('5.6%');
    const mentions = await quickfix('vim.lsp.buf.references()');
    assert.ok(mentions.some(row => row.startsWith('15 ')), mentions.join('\n'));
  });

  it('renames a term in its entry and wherever it is mentioned', async () => {
    neovim.goTo('拿地即开工');
    neovim.lua('vim.lsp.buf.rename(\'交地即开工\')');
    const renamed = await until('the new name', () => neovim.lines(), lines => !lines.some(line => line.includes('拿地即开工')));
    assert.deepEqual(renamed.flatMap((line, index) => (line.includes('交地即开工') ? [index + 1] : [])), [9, 17, 25]);
    await until('silence', diagnostics, rows => rows.length === 0);
  });

  it('applies the fix of a finding', async () => {
    neovim.replace('（三）抓好', '（四）抓好');
    await until('the diagnostic', diagnostics, rows => rows.some(row => row.includes('HG1001')));
    neovim.goTo('（四）抓好');
    neovim.lua('vim.ui.select = function(items, _, choose) vim.g.offered = vim.tbl_map(function(item) return item[2].title end, items); choose(items[1]) end; vim.lsp.buf.code_action()');
    await until('the fix', () => neovim.lines(), lines => lines.some(line => line.startsWith('（三）抓好民生实事')));
    assert.match(neovim.lua<string[]>('return vim.g.offered')[0] ?? '', /改为“（三）”/u);
    await until('silence', diagnostics, rows => rows.length === 0);
  });
});
