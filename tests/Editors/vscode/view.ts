import type { Locator, Page } from 'playwright-core';
import { until } from '../program.ts';

/** A tree in the side bar, used by mouse and keyboard and read by what is on the screen. */
export class View {
  readonly #page: Page;
  readonly #title: string;

  constructor(page: Page, title: string) {
    this.#page = page;
    this.#title = title;
  }

  get #pane(): Locator {
    return this.#page.locator('.pane', { has: this.#page.locator('.pane-header', { has: this.#page.getByText(this.#title, { exact: true }) }) });
  }

  /** Folds the other views of the same container, so that all rows of this one are on the screen. */
  async alone(): Promise<void> {
    await this.#pane.waitFor();
    const container = this.#page.locator('.sidebar .pane-header[aria-expanded="true"]');
    await until(`${this.#title} alone`, async () => {
      for (const header of await container.all()) {
        if (((await header.textContent()) ?? '').trim() !== this.#title) {
          await header.click();
          return false;
        }
      }
      return (await container.count()) === 1;
    }, done => done);
  }

  /** The rows as soon as they are as asked: label and description, one space between words. */
  async rows(accept: (rows: readonly string[]) => boolean): Promise<string[]> {
    return until(this.#title, () => this.#texts('.monaco-list-row'), accept);
  }

  /** Clicks the row with these words. */
  async click(words: string): Promise<void> {
    await this.#row(words).locator('.monaco-icon-label').click();
  }

  /** Opens what a row has below it. */
  async expand(words: string): Promise<void> {
    const row = this.#row(words);
    if ((await row.getAttribute('aria-expanded')) === 'false') {
      await row.locator('.monaco-tl-twistie').click();
    }
    await until(`${words} open`, () => row.getAttribute('aria-expanded'), expanded => expanded === 'true');
  }

  /** Clicks a button of the row with these words; it shows while the mouse is over the row. */
  async action(words: string, label: string): Promise<void> {
    const row = this.#row(words);
    await row.hover();
    await row.locator(`.action-label[aria-label^="${label}"]`).click();
  }

  /** Chooses an entry of a row's menu. */
  async menu(words: string, label: string): Promise<void> {
    await this.#row(words).click({ button: 'right' });
    const item = this.#page.locator('.monaco-menu .action-item', { hasText: label });
    await item.first().click();
  }

  /** What stands above the rows, as soon as it is as asked. */
  async message(accept: (text: string) => boolean): Promise<string> {
    return until(`${this.#title}: its message`, async () => ((await this.#pane.locator('.message').first().textContent({ timeout: 5_000 }).catch(() => '')) ?? '').trim(), accept);
  }

  /** The selected row. */
  async selected(accept: (row: string) => boolean): Promise<string> {
    return until(`${this.#title}: the selected row`, async () => (await this.#texts('.monaco-list-row.selected')).join('\n'), accept);
  }

  #texts(rows: string): Promise<string[]> {
    return this.#pane.locator(rows).evaluateAll(found =>
      found.map(row => [...row.querySelectorAll('.label-name, .label-description')].map(part => part.textContent).join(' ').replaceAll(/\s+/gu, ' ').trim()));
  }

  #row(words: string): Locator {
    return this.#pane.locator('.monaco-list-row', { hasText: words }).first();
  }
}
