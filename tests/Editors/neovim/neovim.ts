import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, until } from '../program.ts';
import { readmeCode } from '../readme.ts';

/** A headless Neovim with nothing but the README's configuration, asked and driven in Lua. */
export class Neovim {
  /** Where the copied drafts lie. */
  readonly folder: string;
  readonly #process: ChildProcess;
  readonly #socket: string;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(folder: string, process: ChildProcess, socket: string, env: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.#process = process;
    this.#socket = socket;
    this.#env = env;
  }

  /** Starts Neovim on a copy of the draft. */
  static async open(file: string): Promise<Neovim> {
    const home = join(import.meta.dirname, '..', '.run-neovim');
    const folder = join(home, 'drafts');
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    cpSync(join(import.meta.dirname, '..', 'drafts'), folder, { recursive: true });
    const configuration = join(home, 'hegao.lua');
    writeFileSync(configuration, readmeCode('Neovim'));

    const socket = join(home, 'socket');
    const env = environment(home);
    const child = spawn('nvim', ['--headless', '--clean', '-i', 'NONE', '--listen', socket, '--cmd', `luafile ${configuration}`, file], {
      cwd: folder, env, stdio: ['ignore', 'ignore', process.env['DEBUG'] === undefined ? 'ignore' : 'inherit'],
    });
    const neovim = new Neovim(folder, child, socket, env);
    await until('Neovim', () => existsSync(socket) || child.exitCode !== null, started => started);
    return neovim;
  }

  /** Runs Lua in the editor and answers what it returns. */
  lua<T>(code: string): T {
    const chunk = `return vim.json.encode((function() ${code} end)() or false)`;
    const expression = `luaeval('assert(loadstring(_A))()', '${chunk.replaceAll('\'', '\'\'')}')`;
    const { status, stdout, stderr, error } = spawnSync('nvim', ['--headless', '--server', this.#socket, '--remote-expr', expression], { env: this.#env, encoding: 'utf8', timeout: 60_000 });
    const answer = stdout.trim() === '' ? stderr.trim() : stdout.trim();
    if (status !== 0 || error !== undefined) {
      throw new Error(`${code}\n${error?.message ?? answer}`);
    }
    return JSON.parse(answer) as T;
  }

  /** Puts the cursor on the first character of the text's first occurrence. */
  goTo(text: string): void {
    if (this.lua<number>(`vim.fn.cursor(1, 1); return vim.fn.search([[\\V${text}]], 'c')`) === 0) {
      throw new Error(`"${text}" is not in the draft`);
    }
  }

  /** Writes over the text's first occurrence, as a change that can be undone. */
  replace(text: string, replacement: string): void {
    this.goTo(text);
    this.lua(`vim.cmd('normal! c${[...text].length}l${replacement}')`);
  }

  lines(): string[] {
    return this.lua('return vim.api.nvim_buf_get_lines(0, 0, -1, false)');
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null) {
      this.#process.kill('SIGTERM');
      await until('the end of Neovim', () => this.#process.exitCode !== null || this.#process.signalCode !== null, ended => ended, 10_000)
        .catch(() => this.#process.kill('SIGKILL'));
    }
  }
}
