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

export interface SlotLimits {
  readonly atOnce: number;
  /** Beyond so many that wait the others are turned away. */
  readonly waiting: number;
  /** Of both, what one asker has at most at once; a quarter of those that wait. Absent: there is no share. */
  readonly each?: number;
}

interface Waiting {
  readonly by: string;
  readonly go: () => void;
}

/** So many at once; others wait in order, except that one who has his share lets those behind him pass. */
export class Slots {
  readonly #limits: SlotLimits;
  #free: number;
  readonly #held = new Map<string, number>();
  readonly #queue: Waiting[] = [];

  constructor(limits: SlotLimits) {
    this.#limits = limits;
    this.#free = limits.atOnce;
  }

  /** Gives what frees the place; null: there is none, or `gone` was aborted while he waited. */
  async take({
    by = '',
    gone,
  }: {
    readonly by?: string;
    readonly gone?: AbortSignal;
  } = {}): Promise<(() => void) | null> {
    if (gone?.aborted === true) return null;
    if (!this.#begin(by) && !(await this.#wait(by, gone))) return null;
    return () => {
      this.#free += 1;
      const held = (this.#held.get(by) ?? 1) - 1;
      if (held === 0) this.#held.delete(by);
      else this.#held.set(by, held);
      const next = this.#queue.findIndex((one) => this.#begin(one.by));
      if (next >= 0) this.#queue.splice(next, 1)[0]?.go();
    };
  }

  #begin(by: string): boolean {
    const held = this.#held.get(by) ?? 0;
    if (this.#free === 0 || held >= (this.#limits.each ?? Number.POSITIVE_INFINITY)) return false;
    this.#free -= 1;
    this.#held.set(by, held + 1);
    return true;
  }

  #wait(by: string, gone: AbortSignal | undefined): Promise<boolean> {
    const { waiting, each } = this.#limits;
    const own = this.#queue.filter((one) => one.by === by).length;
    if (this.#queue.length >= waiting || (each !== undefined && own >= Math.ceil(waiting / 4)))
      return Promise.resolve(false);
    return new Promise((done) => {
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(one), 1);
        done(false);
      };
      const one: Waiting = {
        by,
        go: () => {
          gone?.removeEventListener('abort', leave);
          done(true);
        },
      };
      this.#queue.push(one);
      gone?.addEventListener('abort', leave, { once: true });
    });
  }
}
