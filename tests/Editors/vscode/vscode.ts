import { after, before } from 'node:test';
import { basename, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { required } from '../program.ts';
import { CodeServer } from './codeServer.ts';
import { Workbench } from './workbench.ts';

/** One VS Code with the packaged extension, and one browser, for the tests of a `describe`. */
export class VsCode {
  #server: CodeServer | undefined;
  #browser: Browser | undefined;
  #context: BrowserContext | undefined;

  readonly #locale: string;

  private constructor(locale: string) {
    this.#locale = locale;
  }

  /**
   * Starts both before the tests of the `describe` that calls this, and stops them after.
   * @param locale the browser's language, which VS Code takes on where it has a language pack
   */
  static forTests(locale = 'en-US'): VsCode {
    const code = new VsCode(locale);
    before(() => code.#start());
    after(() => code.#stop());
    return code;
  }

  get server(): CodeServer {
    if (this.#server === undefined) {
      throw new Error('VS Code is not running');
    }
    return this.#server;
  }

  /** Opens a file in a window of its own; when the test fails, the window's picture is kept. */
  async inWindow(folder: string, file: string, test: (workbench: Workbench) => Promise<void>): Promise<void> {
    if (this.#context === undefined) {
      throw new Error('the browser is not running');
    }
    const workbench = await Workbench.open(this.#context, this.server.port, folder, file);
    try {
      await test(workbench);
    } catch (error) {
      await workbench.screenshot(`failed-${basename(folder)}`);
      throw error;
    } finally {
      await workbench.close();
    }
  }

  async #start(): Promise<void> {
    this.#browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    this.#context = await this.#browser.newContext({ viewport: { width: 1400, height: 900 }, locale: this.#locale, permissions: ['clipboard-read', 'clipboard-write'] });
    this.#server = await CodeServer.start(required('HEGAO_VSIX'), join(import.meta.dirname, '..', '.run'), this.#locale.toLowerCase());
  }

  async #stop(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.stop();
  }
}
