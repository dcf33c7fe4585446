import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { locateServer } from '../server/locateServer';

/** The scheme of the pages that findings link to: `hegao:/rules/HG1001.md`. */
export const rulePageScheme = 'hegao';

const rulePath = /^\/rules\/(HG\d{4})\.md$/u;
const timeoutMs = 10_000;
const run = promisify(execFile);

/** Shows what a rule finds, what it leaves alone and how to mend it, in the words of `hegao explain`. */
export class RulePages implements vscode.TextDocumentContentProvider {
  readonly #serverFolder: string;

  constructor(serverFolder: string) {
    this.#serverFolder = serverFolder;
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const rule = rulePath.exec(uri.path)?.[1];
    if (rule === undefined) {
      throw new Error(vscode.l10n.t('"{0}" is not the address of a rule.', uri.toString()));
    }
    const server = locateServer(this.#serverFolder);
    if ('problem' in server) {
      throw new Error(vscode.l10n.t('The Hegao server, which holds the pages of the rules, could not be found.'));
    }
    const { stdout } = await run(server.command, [...server.args, 'explain', rule], { timeout: timeoutMs, encoding: 'utf8' });
    return stdout;
  }
}
