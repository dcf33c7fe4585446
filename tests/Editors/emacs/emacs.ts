import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, until } from '../program.ts';
import { readmeCode } from '../readme.ts';

/** An Emacs in the background with Debian's packages and nothing but a configuration of the README, driven by emacsclient. */
export class Emacs {
  readonly #process: ChildProcess;
  readonly #socket: string;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(process: ChildProcess, socket: string, env: NodeJS.ProcessEnv) {
    this.#process = process;
    this.#socket = socket;
    this.#env = env;
  }

  /**
   * Starts Emacs and visits a copy of the draft.
   * @param client the package, which names the README's section
   * @param setting what the test sets before the configuration is read: where files of the package's own go, and the like
   */
  static async open(client: string, file: string, setting: string): Promise<Emacs> {
    const home = join(import.meta.dirname, '..', `.run-${client}`);
    const folder = join(home, 'drafts');
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    cpSync(join(import.meta.dirname, '..', 'drafts'), folder, { recursive: true });
    // -Q leaves out Debian's packages too; they are what package-initialize finds.
    const configuration = join(home, 'init.el');
    writeFileSync(configuration, `(setq package-directory-list (list "/usr/share/emacs/site-lisp/elpa"))(require 'package)(package-initialize)\n${setting}\n${readmeCode(`Emacs with ${client}`)}`);

    const socket = join(home, 'socket');
    const env = environment(home);
    const child = spawn('emacs', ['-Q', `--fg-daemon=${socket}`, '-l', configuration, '-l', join(import.meta.dirname, 'look.el')], {
      cwd: folder, env, stdio: ['ignore', 'ignore', process.env['DEBUG'] === undefined ? 'ignore' : 'inherit'],
    });
    const emacs = new Emacs(child, socket, env);
    await until('Emacs', () => existsSync(socket) || child.exitCode !== null, started => started);
    emacs.run(`(progn (find-file "${join(folder, file)}") (run-hooks 'post-command-hook))`);
    return emacs;
  }

  /** Evaluates a form in the draft's buffer and answers its value: a string, a number, t as true, nil as null, a list of these. */
  run<T>(form: string): T {
    const { status, stdout, stderr, error } = spawnSync('emacsclient', ['-s', this.#socket, '--eval', `(look-value ${form})`], { env: this.#env, encoding: 'utf8', timeout: 60_000 });
    if (status !== 0 || error !== undefined) {
      throw new Error(`${form}\n${error?.message ?? ''}${stdout}${stderr}`);
    }
    // Emacs prints the JSON as a string of Lisp.
    return JSON.parse(stdout.trim().slice(1, -1).replaceAll(/\\(.)/gsu, '$1')) as T;
  }

  /** Puts point on the first character of the text's first occurrence. */
  goTo(text: string): void {
    if (this.run<number | null>(`(progn (goto-char (point-min)) (when (search-forward "${text}" nil t) (goto-char (match-beginning 0))))`) === null) {
      throw new Error(`"${text}" is not in the draft`);
    }
  }

  /** Writes over the text's first occurrence, as the user's typing would. */
  replace(text: string, replacement: string): void {
    this.goTo(text);
    this.run(`(progn (undo-boundary) (delete-char ${[...text].length}) (insert "${replacement}") (undo-boundary) (run-hooks 'post-command-hook) t)`);
  }

  text(): string {
    return this.run('(buffer-substring-no-properties (point-min) (point-max))');
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      this.#process.kill('SIGTERM');
      await until('the end of Emacs', () => this.#process.exitCode !== null || this.#process.signalCode !== null, ended => ended, 10_000)
        .catch(() => this.#process.kill('SIGKILL'));
    }
  }
}
