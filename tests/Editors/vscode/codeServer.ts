import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const home = join(import.meta.dirname, '..');
const tools = process.env['EDITORS_HOME'] ?? join(home, '.tools');
const entry = join(tools, 'code-server', 'node_modules', 'code-server', 'out', 'node', 'entry.js');

/** Nothing that comes and goes by itself: no updates, no welcome page, no automatic save. */
const userSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.openRepositoryInParentFolders': 'never',
};

/** VS Code behind a web address, with the packaged extension installed and a profile of its own. */
export class CodeServer {
  readonly port: number;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(port: number, process: ChildProcess, folder: string) {
    this.port = port;
    this.#process = process;
    this.#folder = folder;
  }

  /**
   * Installs the package into an empty extension folder and starts the server.
   * @param vsix the package to test
   * @param folder a folder of this run alone; what is in it is thrown away
   * @param language the display language; one other than English gets an empty language pack, so that extensions speak it and VS Code itself goes on in English
   */
  static async start(vsix: string, folder: string, language = 'en-us'): Promise<CodeServer> {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'data', 'User'), { recursive: true });
    writeFileSync(join(folder, 'config.yaml'), '');
    writeFileSync(join(folder, 'data', 'User', 'settings.json'), JSON.stringify(userSettings));
    if (!language.startsWith('en')) {
      const pack = join(folder, 'extensions', 'hegao-tests.empty-language-pack-0.0.1');
      writeLanguagePack(pack, language);
      // What VS Code itself writes down when a language pack is installed.
      const known = { hash: 'empty', label: language, extensions: [{ extensionIdentifier: { id: 'hegao-tests.empty-language-pack' }, version: '0.0.1' }], translations: { vscode: join(pack, 'main.i18n.json') } };
      writeFileSync(join(folder, 'data', 'languagepacks.json'), JSON.stringify({ [language]: known }));
    }
    const common = ['--config', join(folder, 'config.yaml'), '--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];
    const env = { ...process.env, XDG_DATA_HOME: join(folder, 'xdg'), XDG_CONFIG_HOME: join(folder, 'xdg'), XDG_CACHE_HOME: join(folder, 'xdg') };

    const install = spawnSync(process.execPath, [entry, ...common, '--install-extension', vsix], { env, encoding: 'utf8' });
    if (install.status !== 0 || !install.stdout.includes('successfully installed')) {
      throw new Error(`${vsix} could not be installed:\n${install.stdout}${install.stderr}`);
    }

    const port = await freePort();
    const log = openSync(join(folder, 'code-server.log'), 'w');
    // A process group of its own, so that the extension host and the language server end with it. A short grace time, or
    // each page that is closed leaves its extension host behind for hours.
    const child = spawn(
      process.execPath,
      [entry, ...common, '--locale', language, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check',
        '--disable-workspace-trust', '--disable-getting-started-override', '--reconnection-grace-time', '1'],
      { env, detached: true, stdio: ['ignore', log, log] },
    );
    closeSync(log);
    const server = new CodeServer(port, child, folder);
    await server.#ready();
    return server;
  }

  /** Copies drafts into a folder of their own and gives it the settings; answers the folder's path. */
  workspace(name: string, settings: Readonly<Record<string, unknown>> = {}): string {
    const folder = join(this.#folder, 'workspaces', name);
    cpSync(join(home, 'drafts'), folder, { recursive: true });
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    return folder;
  }

  /** The words with which a shell starts the program of the installed package: its library, run by the installed .NET. */
  get program(): string {
    const extensions = join(this.#folder, 'extensions');
    const installed = readdirSync(extensions).find(name => name.startsWith('hegao.hegao-'));
    if (installed === undefined) {
      throw new Error(`the extension is not in ${extensions}`);
    }
    return `dotnet '${join(extensions, installed, 'server', 'hegao.dll')}'`;
  }

  async stop(): Promise<void> {
    if (this.#process.pid === undefined || this.#process.exitCode !== null) {
      return;
    }
    const group = -this.#process.pid;
    process.kill(group, 'SIGTERM');
    for (let waited = 0; waited < 50 && isAlive(group); waited++) {
      await delay(100);
    }
    if (isAlive(group)) {
      process.kill(group, 'SIGKILL');
    }
  }

  async #ready(): Promise<void> {
    for (let waited = 0; waited < 300; waited++) {
      if (this.#process.exitCode !== null) {
        break;
      }
      const answer = await fetch(`http://127.0.0.1:${this.port}/healthz`).catch(() => undefined);
      if (answer?.ok === true) {
        return;
      }
      await delay(100);
    }
    await this.stop();
    throw new Error(`code-server did not start:\n${readFileSync(join(this.#folder, 'code-server.log'), 'utf8')}`);
  }
}

/** An extension that says of a language that VS Code speaks it, and translates nothing. */
function writeLanguagePack(folder: string, language: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'main.i18n.json'), JSON.stringify({ version: '1.0.0', contents: {} }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({
    name: 'empty-language-pack',
    publisher: 'hegao-tests',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    categories: ['Language Packs'],
    contributes: { localizations: [{ languageId: language, languageName: language, localizedLanguageName: language, translations: [{ id: 'vscode', path: './main.i18n.json' }] }] },
  }));
}

function isAlive(group: number): boolean {
  try {
    process.kill(group, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
