/** A file server for machines: a repository of OSTree and some files of the test; what is put is kept. Its faults are asked for. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { STEP_MS } from './machine.ts';

export class FileServer {
  readonly #root: string;
  readonly #server: Server;
  /** By path. */
  readonly #files = new Map<string, string | Buffer>();
  readonly #put = new Map<string, string>();
  /** Paths of the repository that were given whole. */
  readonly given: string[] = [];
  /** Objects that are given until the power goes; null: all. */
  left: number | null = null;

  private constructor(root: string) {
    this.#root = root;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  /** Machines see it as 10.0.2.2. */
  static async start(root: string): Promise<FileServer> {
    const server = new FileServer(root);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  offer(path: string, content: string | Buffer): void {
    this.#files.set(path, content);
  }

  /** What a machine has put there. */
  async taken(path: string): Promise<string> {
    for (const until = Date.now() + STEP_MS; Date.now() < until; await new Promise((r) => setTimeout(r, 100))) {
      const text = this.#put.get(path);
      if (text !== undefined) return text;
    }
    throw new Error(`nobody put ${path}`);
  }

  end(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = normalize(`/${decodeURIComponent(request.url ?? '')}`);
    if (request.method === 'PUT') {
      this.#take(path, request, response);
      return;
    }
    const own = this.#files.get(path);
    if (own !== undefined) return void response.end(own);
    const isObject = path.startsWith('/objects/') && path.endsWith('.filez');
    if (isObject && this.left === 0) {
      // The whole server is gone, as far as anyone can see.
      request.socket.destroy();
      return;
    }
    const file = join(this.#root, path);
    const facts = statSync(file, { throwIfNoEntry: false });
    if (facts?.isFile() !== true) return void response.writeHead(404).end();
    if (isObject && this.left !== null) this.left -= 1;
    response.on('finish', () => this.given.push(path));
    createReadStream(file).pipe(response.writeHead(200, { 'content-length': facts.size }));
  }

  #take(path: string, request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.#put.set(path, Buffer.concat(chunks).toString());
      response.writeHead(201).end();
    });
  }
}
