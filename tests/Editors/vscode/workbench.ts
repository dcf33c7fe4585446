import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { repeated, until } from '../program.ts';
import { View } from './view.ts';

/** Screenshots of the last run; continuous integration keeps them. */
export const screenshots = join(import.meta.dirname, '..', '..', '..', 'artifacts', 'editors');

const patience = 30_000;

/** One VS Code window, used as a writer uses it: by keyboard, mouse, and by reading what is on the screen. */
export class Workbench {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience);
  }

  /** Opens a folder and one file of it. */
  static async open(context: BrowserContext, port: number, folder: string, file: string): Promise<Workbench> {
    const page = await context.newPage();
    const workbench = new Workbench(page);
    // The address in the payload must be spelled as the one in the address bar, or half of the features stay away.
    const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${folder}/${file}`], ['skipWelcome', 'true']]);
    await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`, { timeout: 60_000 });
    await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
    return workbench;
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
  }

  /**
   * Runs a command by its title, as in the command palette.
   * @param asks whether it goes on to ask for something in the same place
   */
  async command(title: string, asks = false): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickPick(title, asks);
  }

  /** Chooses an entry of the list that is open at the top of the window. */
  async quickPick(label: string, asks = false): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor({ state: 'visible' });
    await input.pressSequentially(label);
    const row = this.page.locator('.quick-input-list .monaco-list-row');
    await row.filter({ has: this.page.getByText(label, { exact: true }) }).first().click();
    if (!asks) {
      await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }
  }

  /** Selects the text's first occurrence on the screen and types over it. */
  async replace(text: string, replacement: string): Promise<void> {
    await this.#putCursorBefore(text);
    for (let position = 0; position < text.length; position++) {
      await this.page.keyboard.press('Shift+ArrowRight');
    }
    await this.page.keyboard.type(replacement);
  }

  /** Opens the Problems panel and waits until its rows are as asked; answers their texts, the file's own row left out. */
  async problems(accept: (rows: readonly string[]) => boolean): Promise<string[]> {
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.command('View: Focus Problems');
    }
    return this.#settled('.markers-panel .monaco-list-row .marker-message-details-container', accept, 'Problems');
  }

  /** How many stretches of the text on the screen are underlined as errors. */
  async errorSquiggles(): Promise<number> {
    return this.page.locator('.monaco-editor .squiggly-error').count();
  }

  /** Follows the link of the rule's id in the Problems panel and answers the page that opens. */
  async openRulePage(rule: string): Promise<string> {
    await this.page.locator('.markers-panel .marker-code', { hasText: rule }).first().click({ modifiers: ['Control'] });
    await this.page.locator('.tab.active', { hasText: `${rule}.md` }).waitFor();
    await this.page.locator('.monaco-editor .view-line', { hasText: rule }).first().waitFor();
    return (await this.page.locator('.monaco-editor .view-lines').first().innerText()).replaceAll('\u00a0', ' ');
  }

  /** Opens the Outline, all levels of it, and waits until its rows are as asked; answers their texts. */
  async outline(accept: (rows: readonly string[]) => boolean): Promise<string[]> {
    if (!(await this.page.locator('.outline-tree').isVisible())) {
      await this.command('Explorer: Focus on Outline View');
      await this.page.locator('.outline-tree').waitFor();
      // Rows that are out of sight are not in the page: let the Outline have the room of the file list.
      await this.page.locator('.pane-header[aria-label^="Explorer Section"]').click();
    }
    // A second language's group comes late, and then both are folded; a section's rows come only after its row was opened.
    return this.#settled('.outline-tree .monaco-list-row', accept, 'Outline', async () => {
      const collapsed = this.page.locator('.outline-tree .monaco-tl-twistie.collapsed');
      if ((await collapsed.count()) === 0) {
        return true;
      }
      await collapsed.first().click();
      return false;
    });
  }

  /** Moves the mouse onto the text in the editor and answers what the hover says, once it contains the expected words. */
  async hover(text: string, expected: string): Promise<string> {
    await this.page.keyboard.press('Escape');
    const hover = this.page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first();
    // A line moves under a resting mouse when a view beside the editor opens late: like a reader, take the mouse away and point again.
    const point = async () => {
      const { x, y, width } = await this.#boxOf(text);
      await this.page.mouse.move(x, 0);
      await this.page.mouse.move(x, y);
      await this.page.mouse.move(x + width / 2, y, { steps: 4 });
    };
    await repeated(point, () => hover.waitFor({ timeout: 5_000 }), 6);
    // What was asked for is what a reader would scroll to.
    await hover.getByText(expected).last().scrollIntoViewIfNeeded();
    return hover.innerText();
  }

  /** Puts the cursor before the text's first occurrence on the screen. */
  async goTo(text: string): Promise<void> {
    await this.#putCursorBefore(text);
  }

  /** Opens the list of quick fixes at the text and applies the one with this title. */
  async quickFix(text: string, title: string): Promise<void> {
    await this.#putCursorBefore(text);
    await this.page.keyboard.press('Control+.');
    await this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
  }

  /** The text of the lines on the screen. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.monaco-editor .view-lines').first().locator('.view-line').evaluateAll(found =>
      found.map(line => ({ top: line.getBoundingClientRect().top, text: line.textContent })).sort((left, right) => left.top - right.top).map(line => line.text));
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** The line and column that the status bar shows, as "Ln 1, Col 1". */
  async position(): Promise<string> {
    return this.page.locator('#status\\.editor\\.selection').innerText();
  }

  /** Does what brings the cursor to a place, until the status bar shows its line and column. */
  async goesTo(wanted: RegExp, act: () => Promise<void>): Promise<void> {
    await repeated(act, () => until('the cursor', () => this.position(), position => wanted.test(position), 10_000));
  }

  /** Presses keys one after the other. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  /** The view with this title, once it is there. */
  async view(title: string): Promise<View> {
    await this.page.locator('.pane-header', { has: this.page.getByText(title, { exact: true }) }).waitFor();
    return new View(this.page, title);
  }

  /** Does something until the view with this title stands open because of it; other windows that come up meanwhile are sent away. */
  async viewOf(title: string, act: () => Promise<void>): Promise<View> {
    const body = this.page.locator('.pane', { has: this.page.locator('.pane-header[aria-expanded="true"]', { has: this.page.getByText(title, { exact: true }) }) });
    await repeated(act, () => body.first().waitFor({ timeout: 3_000 }), 20);
    const view = new View(this.page, title);
    await view.alone();
    return view;
  }

  /**
   * Writes into the box that asks for something, and confirms.
   * @param asks what makes it ask, unless that was done
   * @param offered whether the box offers what it is to offer; one for files fills itself in a while after it shows
   */
  async answer(text: string, { asks = () => Promise.resolve(), offered = () => true }: { asks?: () => Promise<void>; offered?: (value: string) => boolean } = {}): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const input = widget.locator('input[type="text"], .quick-input-box input').first();
    // The command palette closes before the box opens in its place.
    await repeated(asks, () => until('the box', async () => ((await input.isVisible()) ? input.inputValue() : '>'), value => !value.startsWith('>') && offered(value), 20_000));
    await input.fill(text);
    await until(text, () => input.inputValue(), value => value === text);
    await this.page.keyboard.press('Enter');
    await widget.waitFor({ state: 'hidden' });
  }

  /** Takes the ticks away before these entries of the list that is open, and confirms. */
  async untick(labels: readonly string[]): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    await widget.locator('.monaco-list-row', { has: this.page.getByText(labels[0] ?? '', { exact: true }) }).waitFor();
    for (const label of labels) {
      const row = widget.locator('.monaco-list-row', { has: this.page.getByText(label, { exact: true }) });
      await row.click();
      await until(`${label} without a tick`, () => row.locator('input[type="checkbox"], .monaco-custom-toggle').first().getAttribute('aria-checked'), checked => checked !== 'true');
    }
    await this.page.keyboard.press('Enter');
    await widget.waitFor({ state: 'hidden' });
  }

  /** What the clipboard holds. */
  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Saves the file in front and waits until VS Code has done so. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** The entry of the status bar, as soon as it reads as asked. */
  async statusBar(label: RegExp): Promise<Locator> {
    const item = this.page.locator('.statusbar-item', { hasText: label }).first();
    await item.waitFor();
    return item;
  }

  /** The texts of the notifications on the screen. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** The text of a notification and the labels of its buttons. */
  async notification(text: string): Promise<{ message: string; buttons: string[] }> {
    const toast = this.page.locator('.notification-toast', { hasText: text }).first();
    await toast.waitFor();
    return {
      message: await toast.locator('.notification-list-item-message').innerText(),
      buttons: await toast.locator('.notification-list-item-buttons-container .monaco-button').allInnerTexts(),
    };
  }

  /** The TextMate scopes that VS Code gives the first character of the text. */
  async scopesOf(text: string): Promise<string> {
    await this.#putCursorBefore(text);
    await this.command('Developer: Inspect Editor Tokens and Scopes');
    const widget = this.page.locator('.token-inspect-widget');
    await widget.waitFor();
    await widget.locator('.tiw-token').waitFor();
    const scopes = await widget.innerText();
    await this.page.keyboard.press('Escape');
    await widget.waitFor({ state: 'detached' });
    return scopes;
  }

  /** The first heading in the Markdown preview, a web page inside a web page inside the window. */
  async previewHeading(): Promise<string> {
    const preview = this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    return preview.locator('h1').first().innerText();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Waits until the rows are as asked; `prepare` says before each look whether everything that could be opened is open. */
  async #settled(
    selector: string,
    accept: (rows: readonly string[]) => boolean,
    name: string,
    prepare: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<string[]> {
    const rows = this.page.locator(selector);
    let last: string[] = [];
    for (const deadline = Date.now() + patience; Date.now() < deadline; await this.page.waitForTimeout(100)) {
      const prepared = await prepare();
      last = (await rows.allInnerTexts()).map(row => row.replaceAll(/\s+/gu, ' ').trim());
      if (prepared && accept(last)) {
        return last;
      }
    }
    throw new Error(`${name} never showed what was expected, but: ${JSON.stringify(last, undefined, 2)}`);
  }

  async #putCursorBefore(text: string): Promise<void> {
    // A hover would lie over the text and take the click.
    const hover = this.page.locator('.monaco-hover:not(.hidden)');
    await this.page.mouse.move(1, 1);
    if ((await hover.count()) > 0) {
      await this.page.keyboard.press('Escape');
      await hover.first().waitFor({ state: 'hidden' });
    }
    const { x, y } = await this.#boxOf(text);
    await this.page.mouse.click(x + 1, y);
  }

  /** Where the text's first occurrence among the lines on the screen is: its left edge, its middle height, its width. */
  async #boxOf(text: string): Promise<{ x: number; y: number; width: number }> {
    const box = await this.page.evaluate(wanted => {
      for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
        const at = line.textContent.indexOf(wanted);
        if (at < 0) {
          continue;
        }
        // Colours cut a line into many nodes; the text may begin in one and end in another.
        const range = document.createRange();
        const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let passed = 0;
        for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (at >= passed && at < passed + length) {
            range.setStart(node, at - passed);
          }
          if (at + wanted.length > passed && at + wanted.length <= passed + length) {
            range.setEnd(node, at + wanted.length - passed);
            break;
          }
          passed += length;
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y: y + height / 2, width };
      }
      return undefined;
    }, text);
    if (box === undefined) {
      throw new Error(`"${text}" is not on the screen`);
    }
    return box;
  }
}
