import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createTokenizer, type Format, type ScopedRun } from './tokenizer';

const marker = 'keyword.control.marker';
const title = 'markup.heading.hegao';
const number = 'constant.numeric.quantity';
const unit = 'keyword.other.unit';
const growth = 'keyword.operator.growth';
const decline = 'keyword.operator.decline';
const term = 'entity.name.type.term.hegao';
const definition = 'entity.name.type.term.definition';

interface Sample {
  /** What is looked for: the start of a scope. */
  readonly scope: string;
  /** A draft; [|…|] stands around everything that must have the scope, and nothing else may have it. */
  readonly draft: string;
  /** The formats in which it holds; both when left out. */
  readonly only?: Format;
}

const samples: readonly Sample[] = [
  // Section markers of every scheme.
  { scope: marker, draft: '[|一、|]2024年工作回顾\n一年来，我们主要做了以下工作。\n[|十一、|]加强自身建设' },
  { scope: marker, draft: '　　[|（一）|]坚持工业强县。全年新增企业24家。\n[|(二)|]发展现代农业' },
  { scope: marker, draft: '[|第一部分|] 工作回顾\n[|第三章|]　主要任务\n[|第一，|]抓项目。' },
  { scope: marker, draft: '[|1.|]实施技改项目。\n[|2、|]培育企业。\n[|3．|]引进人才。\n[|（1）|]园区。\n[|②|]乡镇。' },
  { scope: marker, draft: '[|1.|] 实施技改项目。', only: 'text' },
  { scope: marker, draft: '我们做到：[|一是|]抓开工；[|二是|]抓进度。[|三是|]抓质量。' },
  { scope: marker, draft: '## [|一、|]2024年工作回顾\n\n### [|（一）|]坚持工业强县\n\n**[|（二）|]发展现代农业。**全年粮食总产23.3万吨。', only: 'markdown' },
  // Not markers.
  { scope: marker, draft: '全县上下统一是前提，唯一是关键。见本报告第二部分和“三、重点任务”。' },
  { scope: marker, draft: '1.5亿元的资金全部到位。\n15、16日两天，县委召开全会。\n2024年，经济平稳运行。' },
  { scope: marker, draft: '办好（一）类、（二）类项目，共（12）件。' },
  // Titles that follow a marker, alone on the line or run into the text.
  { scope: title, draft: '（一）[|坚持工业强县|]。全年新增企业24家。\n一、[|2024年工作回顾|]' },
  { scope: title, draft: '（一）围绕目标、聚焦重点，全力推进工业强县战略，努力克服原材料价格上涨和市场需求不足的不利影响，实现了经济平稳运行。' },
  // Quantities.
  { scope: number, draft: '一般公共预算收入[|10.62|]亿元，增长[|3.3|]%，占比提高[|1.2|]个百分点。' },
  { scope: unit, draft: '一般公共预算收入10.62[|亿元|]，增长3.3[|%|]，占比提高1.2[|个百分点|]。' },
  { scope: unit, draft: '新登记市场主体1.3[|万余户|]，接待游客206[|万人次|]，粮食总产23.3[|万吨|]，投资近20[|亿元|]。' },
  { scope: number, draft: '每村建成[|1|]—[|2|]个，投入[|1,234|]万元，完成[|１２．５|]％。' },
  { scope: number, draft: '2024年12月，5G基站和S309线、PM2.5、3·30专项行动、“1612”体系、2.0版、G228国道。' },
  { scope: growth, draft: '收入[|增长|]3.3%，[|提高到|]80.1%，[|增长|]约5%，带动增长的项目明显增多。' },
  { scope: decline, draft: '能耗[|下降|]2.1%，压减任务下降明显，由12所[|减少到|]9所。' },
  // Terms.
  { scope: term, draft: '深化“[|一窗通办|]”改革，推行“[|三张清单|]”。' },
  { scope: term, draft: '有群众说：“路修好了。日子也好了。”' },
  { scope: definition, draft: '名词解释\n1.[|一窗通办|]：指群众办事只进一个窗口。\n2、[|三张清单|]是指任务、责任、问题清单。\n[3][|双随机|]：随机抽取、随机选派。' },
  { scope: definition, draft: '1. [|一窗通办|]：指群众办事只进一个窗口。\n10. [|三张清单|]：任务、责任、问题清单。' },
  { scope: marker, draft: '[|【1】|]一窗通办\n　　指群众办事只进一个窗口。\n[|［2］|]三张清单\n　　任务、责任、问题清单。' },
  // What is Markdown's stays Markdown's.
  { scope: 'markup.list.numbered', draft: '[|1. 一窗通办：指群众办事只进一个窗口。|]\n', only: 'markdown' },
  { scope: 'markup.bold', draft: '全年收入[|**10.62亿元**|]，增长3.3%。', only: 'markdown' },
  { scope: number, draft: '```\n收入10.62亿元\n```\n\n`10.62亿元` <!-- 10.62亿元 -->\n', only: 'markdown' },
  { scope: number, draft: '| 指标 | 数值 |\n|---|---|\n| 一般公共预算收入 | [|10.62|]亿元 |', only: 'markdown' },
  { scope: 'meta.link.reference.def', draft: '[|[1]: https://example.invalid|]\n', only: 'markdown' },
];

for (const format of ['text', 'markdown'] satisfies Format[]) {
  describe(`the grammar on ${format}`, () => {
    const tokenizer = createTokenizer(format);
    for (const { scope, draft } of samples.filter(({ only }) => only === undefined || only === format)) {
      it(`${scope}: ${draft.replaceAll('\n', ' ⏎ ')}`, async () => {
        const tokenize = await tokenizer;
        const text = draft.replaceAll(/\[\||\|\]/gu, '');
        assert.equal(mark(text, tokenize(text), scope), draft);
      });
    }

    // Lines made to send a backtracking expression astray, each as long as VS Code tokenizes at all.
    const longest = 20_000;
    for (const unitOfText of ['1', '1.', '1,111', '一', '（一', '“', '“一', '1—', '[1]', '增长', '万', '1万亿', '一是', '　', '# ', '第一', '1.一', '约过1']) {
      it(`takes a line of ${longest} characters of ${unitOfText} in its stride`, async () => {
        const tokenize = await tokenizer;
        const line = unitOfText.repeat(longest / unitOfText.length);
        // Processor time: on a busy machine the clock goes on while somebody else has the processor.
        const started = process.cpuUsage();
        tokenize(line);
        const { user, system } = process.cpuUsage(started);
        const milliseconds = (user + system) / 1000;
        assert.ok(milliseconds < 1000, `${Math.round(milliseconds)} ms`);
      });
    }
  });
}

describe('the grammars', () => {
  it('name no scope that makes the editor take a draft for a string or a comment', () => {
    for (const file of ['hegao.tmLanguage.json', 'hegao-markdown.tmLanguage.json']) {
      const grammar = readFileSync(join(__dirname, '..', '..', '..', 'grammars', file), 'utf8');
      const names = [...grammar.matchAll(/"name": "([^"]*)"/gu)].map(([, name]) => name);
      assert.ok(names.length > 0);
      assert.deepEqual(names.filter(name => /\b(?:comment|string|regex|meta\.embedded)\b/u.test(name ?? '')), []);
    }
  });
});

/** Puts [|…|] around every stretch of the text that has the scope; neighbouring runs are one stretch. */
function mark(text: string, lines: readonly (readonly ScopedRun[])[], scope: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      const runs = (lines[index] ?? []).filter(run => run.end > run.start && run.scopes.some(name => name.startsWith(scope)));
      return markLine(line, runs);
    })
    .join('\n');
}

function markLine(line: string, runs: readonly ScopedRun[]): string {
  let marked = '';
  for (let position = 0; position <= line.length; position++) {
    const ends = runs.some(run => run.end === position);
    const starts = runs.some(run => run.start === position);
    marked += ends && !starts ? '|]' : '';
    marked += starts && !ends ? '[|' : '';
    marked += line.charAt(position);
  }
  return marked;
}
