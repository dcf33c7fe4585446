import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { required } from '../program.ts';

const screenshots = join(import.meta.dirname, '..', '..', '..', 'artifacts', 'browser');
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** 298.7 ÷ 268.5 is 11.2 % more, not 12.2 %. */
const [right, wrong] = ['增长11.2%', '增长12.2%'];

describe('The review report in a browser', () => {
  let browser: Browser;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hegao-report-'));
    const draft = readFileSync(join(import.meta.dirname, '..', 'drafts', 'fengquan.report.md'), 'utf8');
    assert.ok(draft.includes(right));
    writeFileSync(join(folder, 'fengquan.report.md'), draft.replace(right, wrong));
    writeFileSync(join(folder, 'hostile.txt'), `${'<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>'}县政府工作报告\n\n一、2024年工作回顾\n规上工业总产值由120.0亿元增加到132.0亿元，增长12.0%。\n`);
    browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
    mkdirSync(screenshots, { recursive: true });
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the report of a draft; fails where the page asks for anything or has anything to complain of. */
  async function inPage(options: Parameters<Browser['newPage']>[0], test: (page: Page) => Promise<void>, draft = 'fengquan.report.md', language = 'zh'): Promise<void> {
    const target = join(folder, `${draft}.${language}.html`);
    execFileSync(required('HEGAO'), ['report', join(folder, draft), '-o', target, '--force', '--lang', language]);
    const page = await browser.newPage(options);
    const heard: string[] = [];
    page.on('console', message => heard.push(message.text()));
    page.on('pageerror', error => heard.push(error.message));
    page.on('request', request => heard.push(request.url()));
    await page.goto(pathToFileURL(target).href);
    await test(page);
    assert.deepEqual(heard, [pathToFileURL(target).href]);
    await page.close();
  }

  const fitsTheWindow = async (page: Page) => {
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'the page is wider than the window');
  };

  for (const [name, viewport] of Object.entries({ desktop, phone })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`fits a ${name} and is legible in ${colorScheme} colours`, () => inPage({ viewport, colorScheme }, async page => {
        await fitsTheWindow(page);
        for (const text of ['h1', '.file', '.tile dt', '.tile .chip', 'nav a', '.finding .message', '.finding .where a', '.rests', '.row > p', 'aside .note', 'aside .note a', '.reading', 'td.arithmetic', '.sign.fails', '.sign.holds']) {
          const contrast = await contrastOf(page.locator(text).first());
          assert.ok(contrast >= 4.5, `${text} has a contrast of ${contrast.toFixed(2)} (WCAG 2.2, 1.4.3: 4.5)`);
        }
        for (const part of ['top', 'draft', 'ledger', 'checks']) {
          await page.goto(`${page.url().replace(/#.*/u, '')}#${part}`);
          await page.screenshot({ path: join(screenshots, `report-${name}-${colorScheme}-${part}.png`) });
        }
      }));
    }
  }

  it('leads from a figure to the ledger, from there to the check, and back to the draft', () => inPage({ viewport: desktop }, async page => {
    await page.locator('.draft a.claim', { hasText: '12.2%' }).first().click();
    const mention = page.locator('tr:target');
    await inView(mention);
    assert.match(await mention.innerText(), /增速/u);
    await mention.locator('.sign.fails').click();
    const check = page.locator('tr:target');
    await inView(check);
    assert.match(await check.innerText(), /298\.7亿元 ÷ 268\.5亿元 − 1 = 11\.2% ≠ 12\.2%/u);
    await check.locator('.place a').first().click();
    await inView(page.locator('a.claim:target', { hasText: '12.2%' }));
    await page.locator('nav a', { hasText: '问题' }).click();
    await inView(page.locator('.finding').first());
  }));

  it('puts what was found beside its paragraph where there is room, and below it where there is none', async () => {
    const places = async (page: Page) => {
      const row = page.locator('.row', { hasText: '12.2%' });
      const [text, note] = [await row.locator('p').first().boundingBox(), await row.locator('aside').boundingBox()];
      assert.ok(text !== null && note !== null);
      return { text, note };
    };
    await inPage({ viewport: desktop }, async page => {
      const { text, note } = await places(page);
      assert.ok(note.x >= text.x + text.width && Math.abs(note.y - text.y) < 20);
    });
    await inPage({ viewport: phone }, async page => {
      const { text, note } = await places(page);
      assert.ok(note.y >= text.y + text.height && Math.abs(note.x - text.x) < 20);
    });
  });

  it('shows the checks that were chosen, and a row that a link leads to in any case', () => inPage({ viewport: desktop }, async page => {
    const rows = page.locator('#checks tbody tr:visible');
    const all = await rows.count();
    await page.locator('#checks .filter label', { hasText: '不符' }).click();
    assert.equal(await rows.count(), 1);
    await page.locator('#checks-fails').press('ArrowRight');
    await page.locator('#checks-undecided').press('ArrowRight');
    assert.equal(await rows.count(), all - 1);
    await page.locator('.sign.fails').first().click();
    await inView(page.locator('#checks tr:target'));
    assert.equal(await rows.count(), all);
  }));

  it('prints all of it, whatever is chosen on the screen', () => inPage({ viewport: desktop, colorScheme: 'dark' }, async page => {
    const all = await page.locator('#checks tbody tr').count();
    await page.locator('#checks .filter label', { hasText: '不符' }).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await page.locator('#checks tbody tr:visible').count(), all);
    assert.equal(await page.locator('nav').isVisible(), false);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
  }));

  it('speaks English', () => inPage({ viewport: desktop }, async page => {
    await page.getByRole('heading', { name: 'Ledger of indicators' }).waitFor();
    assert.match(await page.locator('.finding .where a').first().innerText(), /^line \d+$/u);
    await fitsTheWindow(page);
  }, 'fengquan.report.md', 'en'));

  it('runs nothing that stands in a draft', () => inPage({ viewport: desktop }, async page => {
    assert.match(await page.title(), /<\/script>县政府工作报告/u);
    assert.match(await page.locator('.draft').innerText(), /<script>document\.title="run"<\/script>/u);
  }, 'hostile.txt'));
});

async function inView(element: Locator): Promise<void> {
  await element.waitFor();
  assert.ok(await element.evaluate(found => {
    const { top, bottom } = found.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  }), 'out of sight');
}

/** The contrast of a text against what is behind it (WCAG 2.2, contrast ratio). */
async function contrastOf(element: Locator): Promise<number> {
  return element.evaluate(found => {
    const channels = (colour: string) => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let behind: Element | null = found;
    while (behind !== null && channels(getComputedStyle(behind).backgroundColor)[3] === 0) {
      behind = behind.parentElement;
    }
    const [text, ground] = [luminance(getComputedStyle(found).color), luminance(behind === null ? 'rgb(255, 255, 255)' : getComputedStyle(behind).backgroundColor)];
    return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
  });
}
