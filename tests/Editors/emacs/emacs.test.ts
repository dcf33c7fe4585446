import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../program.ts';
import { Emacs } from './emacs.ts';

/** The slip that is typed: 298.7 ÷ 268.5 is 11.2 % more, not 12.2 %. */
const right = '11.2%';
const wrong = '12.2%';

/** What differs between the two clients: names of commands, and where they show a hover. */
const clients = [
  {
    name: 'eglot',
    setting: '(setq eglot-sync-connect 30 eglot-confirm-server-initiated-edits nil)',
    ready: '(and (eglot-current-server) t)',
    diagnostics: '(look-diagnostics)',
    definition: '(xref-find-definitions "拿地即开工")',
    hover: '(progn (eldoc-print-current-symbol-info t) t)',
    hoverText: '(when (buffer-live-p eldoc--doc-buffer) (with-current-buffer eldoc--doc-buffer (buffer-string)))',
    rename: '(progn (eglot-rename "交地即开工") t)',
    fix: '(progn (cl-letf (((symbol-function \'completing-read) (lambda (_prompt all &rest _) (caar all)))) (eglot-code-actions (point) (1+ (point)) "quickfix" t)) t)',
  },
  {
    name: 'lsp-mode',
    setting: `(setq lsp-session-file (expand-file-name "lsp-session" "~") lsp-server-install-dir (expand-file-name "lsp" "~") lsp-auto-guess-root t lsp-restart 'ignore
                    lsp-enable-file-watchers nil lsp-diagnostics-provider :flymake lsp-headerline-breadcrumb-enable nil lsp-idle-delay 0.1 lsp-warn-no-matched-clients nil
                    lsp-auto-execute-action t lsp-client-packages nil lsp-enable-snippet nil)`,
    ready: '(and (lsp-workspaces) (eq \'initialized (lsp--workspace-status (car (lsp-workspaces)))) t)',
    diagnostics: '(look-lsp-diagnostics)',
    definition: '(lsp-find-definition)',
    hover: '(progn (lsp-describe-thing-at-point) t)',
    hoverText: '(when (get-buffer "*lsp-help*") (with-current-buffer "*lsp-help*" (buffer-string)))',
    rename: '(progn (lsp-rename "交地即开工") t)',
    fix: '(progn (lsp-execute-code-action-by-kind "quickfix") t)',
  },
];

for (const client of clients) {
  describe(`核稿 in Emacs with ${client.name}`, () => {
    let emacs: Emacs;

    before(async () => {
      emacs = await Emacs.open(client.name, 'fengquan.report.md', client.setting);
      await until('the server', () => emacs.run<boolean | null>(client.ready), ready => ready === true);
    });

    after(() => emacs.stop());

    const diagnostics = () => emacs.run<string[]>(client.diagnostics);

    it('says nothing of a right draft, and shows a slip as soon as it is typed', async () => {
      assert.deepEqual(diagnostics(), []);
      emacs.replace(right, wrong);
      const found = await until('the diagnostic', diagnostics, rows => rows.length > 0);
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', /^7 12\.2% \| .*由268\.5亿元到298\.7亿元，应增长11\.2%/su);
    });

    it('takes the slip back, and the diagnostic goes', async () => {
      emacs.replace(wrong, right);
      await until('silence', diagnostics, rows => rows.length === 0);
    });

    it('lists the outline', () => {
      const rows = emacs.run<string[]>('(look-outline)');
      const expected = ['一、2024年工作回顾', '（一）综合实力稳步提升', '（二）转型步伐不断加快', '（三）民生福祉持续增进', '二、2025年工作安排',
        '（一）抓好产业升级', '（二）抓好城乡建设', '（三）抓好民生实事', '名词解释'];
      assert.deepEqual(rows.filter(row => expected.includes(row)).sort(), [...expected].sort(), JSON.stringify(rows));
    });

    it('hovers over a number with its arithmetic', async () => {
      emacs.goTo('2.05');
      emacs.run(client.hover);
      const hover = await until('the hover', () => emacs.run<string | null>(client.hoverText), text => text?.includes('÷') === true);
      assert.match(hover ?? '', /城乡居民收入比/u);
      assert.match(hover ?? '', /41260元 ÷ 20130元 = 2\.05/u);
    });

    it('goes from a term to its entry', async () => {
      emacs.goTo('拿地即开工');
      emacs.run(`(save-window-excursion (switch-to-buffer (current-buffer)) ${client.definition} t)`);
      await until('the entry', () => emacs.run<number>('(line-number-at-pos)'), line => line === 25);
    });

    it('finds all mentions of a term', () => {
      emacs.goTo('拿地即开工');
      assert.deepEqual([...new Set(emacs.run<number[]>('(look-references)'))].filter(line => line !== 25), [9, 17]);
    });

    it('renames a term in its entry and wherever it is mentioned', async () => {
      emacs.goTo('拿地即开工');
      emacs.run(client.rename);
      const renamed = await until('the new name', () => emacs.text(), text => !text.includes('拿地即开工'));
      assert.deepEqual(renamed.split('\n').flatMap((line, index) => (line.includes('交地即开工') ? [index + 1] : [])), [9, 17, 25]);
      await until('silence', diagnostics, rows => rows.length === 0);
    });

    it('applies the fix of a finding', async () => {
      emacs.replace('（三）抓好', '（四）抓好');
      await until('the diagnostic', diagnostics, rows => rows.some(row => row.startsWith('21 （四）')));
      emacs.goTo('（四）抓好');
      emacs.run(client.fix);
      await until('the fix', () => emacs.text(), text => text.includes('\n（三）抓好民生实事'));
      await until('silence', diagnostics, rows => rows.length === 0);
    });
  });
}
