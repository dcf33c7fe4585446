// A language server as a child process, seen over its standard streams (LSP 3.17, Base Protocol).
import { spawn } from 'node:child_process';

export class LspClient {
  constructor(command, args, answers = {}) {
    this.started = performance.now();
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.answers = answers;
    this.nextId = 1;
    this.pending = new Map();
    this.listeners = [];
    this.chunks = [];
    this.size = 0;
    this.child.stdout.on('data', (chunk) => this.#receive(chunk));
  }

  request(method, params) {
    const id = this.nextId++;
    this.#send({ jsonrpc: '2.0', id, method, params });
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
  }

  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  // The next notification that fits.
  once(method, fits) {
    return new Promise((resolve) => this.listeners.push({ method, fits, resolve }));
  }

  async stop() {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message));
    this.child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.child.stdin.write(body);
  }

  #receive(chunk) {
    this.chunks.push(chunk);
    this.size += chunk.length;
    for (;;) {
      if (this.wanted === undefined) {
        const buffer = this.#joined();
        const end = buffer.indexOf('\r\n\r\n');
        if (end < 0) return;
        this.wanted = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, end))[1]);
        this.chunks = [buffer.subarray(end + 4)];
        this.size = buffer.length - end - 4;
      }
      if (this.size < this.wanted) return;
      const buffer = this.#joined();
      const message = JSON.parse(buffer.toString('utf8', 0, this.wanted));
      this.chunks = [buffer.subarray(this.wanted)];
      this.size = buffer.length - this.wanted;
      this.wanted = undefined;
      this.#dispatch(message);
    }
  }

  #joined() {
    if (this.chunks.length > 1) this.chunks = [Buffer.concat(this.chunks)];
    return this.chunks[0] ?? Buffer.alloc(0);
  }

  async #dispatch(message) {
    if (message.id !== undefined && message.method === undefined) {
      const { resolve, reject } = this.pending.get(message.id);
      this.pending.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    } else if (message.id !== undefined) {
      const result = await this.answers[message.method]?.(message.params);
      this.#send({ jsonrpc: '2.0', id: message.id, result: result ?? null });
    } else {
      const at = this.listeners.findIndex(({ method, fits }) => method === message.method && fits(message.params));
      if (at >= 0) this.listeners.splice(at, 1)[0].resolve(message.params);
    }
  }
}
