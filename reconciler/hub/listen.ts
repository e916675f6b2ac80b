/** What servers have in common: where they listen, how they end, and how much they do at once. */
import type { Server } from 'node:http';
import { fail, ok, type Result } from '../core/failure.ts';

export interface Place {
  /** Without brackets. */
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** For messages: who listens there, and where that is said. */
  readonly who: string;
  readonly how: string;
}

/** Gives the port. */
export function listen(server: Server, { host, port, who, how }: Place): Promise<Result<number>> {
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      done(
        fail('BUSY', `${who} cannot listen on ${host}, port ${port} (${error.code ?? error.message}).`, {
          remedy: `Choose another address or port with ${how}.`,
        }),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(ok(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

/** As it stands in a URL. */
export function shown(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

export function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** So many at once; others wait in order, and beyond the length of the queue are turned away. */
export class Slots {
  #free: number;
  readonly #longest: number;
  readonly #queue: (() => void)[] = [];

  constructor(free: number, longest: number) {
    this.#free = free;
    this.#longest = longest;
  }

  async take(): Promise<(() => void) | null> {
    if (this.#free > 0) this.#free -= 1;
    else if (this.#queue.length >= this.#longest) return null;
    else await new Promise<void>((go) => this.#queue.push(go));
    return () => {
      const next = this.#queue.shift();
      if (next === undefined) this.#free += 1;
      else next();
    };
  }
}
