import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ledger } from '../src/client/workPlaces';
import { ignoreComment, ignoreEntry, paragraphStart } from '../src/views/ignoreComment';
import { filterLedger } from '../src/views/ledgerFilter';
import { toCsv, toMarkdown, toTsv } from '../src/views/tables';

function range(line: number, end = line): { start: { line: number; character: number }; end: { line: number; character: number } } {
  return { start: { line, character: 0 }, end: { line: end, character: 5 } };
}

const ledger: Ledger = {
  sections: [
    { name: '一、工作回顾', level: 1, range: range(1, 9) },
    { name: '（一）工业', level: 2, range: range(2, 4) },
    { name: '（二）财政', level: 2, range: range(5, 9) },
  ],
  indicators: [
    {
      name: '茶园面积',
      outcome: 'fails',
      conflict: true,
      mentions: [
        { range: range(3), text: '4.1万亩', facet: '总量', status: '完成数', reading: '总量', section: 1, outcome: 'fails', wrong: ['4.1 ≠ 4.2'] },
        { range: range(6), text: '4.2万亩', facet: '总量', status: '完成数', reading: '总量', section: 2, outcome: 'holds', wrong: [] },
      ],
    },
    { name: '财政收入', conflict: false, mentions: [{ range: range(7), text: '15亿元', facet: '总量', status: '完成数', reading: '总量', section: 2, wrong: [] }] },
  ],
};

const shown = (filter: Partial<Parameters<typeof filterLedger>[1]>) =>
  filterLedger(ledger, { text: '', onlyWrong: false, sectionOf: undefined, ...filter }).map(({ name, mentions }) => `${name} ${mentions.map(({ text }) => text).join(' ')}`);

describe('the filter of the ledger', () => {
  it('shows everything without a wish', () => {
    assert.deepEqual(shown({}), ['茶园面积 4.1万亩 4.2万亩', '财政收入 15亿元']);
  });
  it('finds names and values', () => {
    assert.deepEqual(shown({ text: '茶园' }), ['茶园面积 4.1万亩 4.2万亩']);
    assert.deepEqual(shown({ text: '15亿' }), ['财政收入 15亿元']);
  });
  it('shows only what is wrong', () => {
    assert.deepEqual(shown({ onlyWrong: true }), ['茶园面积 4.1万亩']);
  });
  it('shows the section at the cursor, with the sections inside it', () => {
    assert.deepEqual(shown({ sectionOf: { line: 6, character: 0 } }), ['茶园面积 4.2万亩', '财政收入 15亿元']);
    assert.deepEqual(shown({ sectionOf: { line: 1, character: 2 } }), ['茶园面积 4.1万亩 4.2万亩', '财政收入 15亿元']);
    assert.deepEqual(shown({ sectionOf: { line: 0, character: 0 } }), []);
  });
});

describe('tables', () => {
  const rows = [['指标', '数值'], ['a|b*', '=1+1'], ['“,”', '-3.2%']];
  it('are Markdown without markup from the draft', () => {
    assert.equal(toMarkdown(rows), '| 指标 | 数值 |\n| --- | --- |\n| a\\|b\\* | =1+1 |\n| “,” | -3.2% |\n');
  });
  it('run no formula in a spreadsheet', () => {
    assert.equal(toTsv(rows), "指标\t数值\na|b*\t'=1+1\n“,”\t-3.2%\n");
    assert.equal(toCsv(rows), '\uFEFF指标,数值\r\na|b*,\'=1+1\r\n"“,”",-3.2%\r\n');
  });
});

describe('an ignore', () => {
  it('cannot be ended by its reason', () => {
    assert.equal(ignoreComment('HG2001', '口径 --> 不同\n见附件'), '<!-- hegao-ignore HG2001 口径 不同 见附件 -->');
  });
  it('is an entry of hegao.toml with quoted text', () => {
    assert.equal(ignoreEntry('a.txt', 'HG2001', '15"亿', '口径\\不同'), '[[ignore]]\nfile = "a.txt"\nrule = "HG2001"\nquote = "15\\"亿"\nreason = "口径\\\\不同"\n');
  });
  it('stands before the paragraph, below its heading', () => {
    const lines = ['# 标题', '第一行', '第二行', '', '另一段', '## 节'];
    assert.deepEqual([0, 1, 2, 4, 5].map(line => paragraphStart(number => lines[number] ?? '', line)), [0, 1, 1, 4, 5]);
  });
});
