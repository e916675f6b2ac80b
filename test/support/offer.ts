import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, failure } from '../../reconciler/core/failure.ts';
import type { Offer } from '../../reconciler/ports/offers.ts';

export interface TestOffer extends Offer {
  /** Paths that were opened so far. */
  readonly opened: string[];
  /** Of the next reads of this path: what is given in place of each chunk. */
  change(path: string, how: (chunk: Buffer, read: number) => Buffer): void;
  /** Of the next reads of this path: breaks off. */
  cut(path: string): void;
  readonly blamed: string[];
}

/** A folder as an offer, which can be made to lie. */
export function folderOffer(root: string, { isFar = false }: { readonly isFar?: boolean } = {}): TestOffer {
  const opened: string[] = [];
  const blamed: string[] = [];
  const changes = new Map<string, (chunk: Buffer, read: number) => Buffer>();
  const cuts = new Set<string>();
  return {
    name: 'stick TEST',
    fleet: null,
    scripts: () => null,
    ...(isFar ? { isFar: true } : {}),
    opened,
    blamed,
    blame: (why) => void blamed.push(why.code),
    change: (path, how) => void changes.set(path, how),
    cut: (path) => void cuts.add(path),
    async open(path, { maxBytes, from = 0 }) {
      const file = join(root, path);
      const facts = await stat(file).catch(() => null);
      if (facts === null) return { ok: true, value: null };
      if (facts.size > maxBytes) return fail('SOURCE_TOO_LARGE', `${path} has more than ${maxBytes} bytes`);
      opened.push(path);
      const read = opened.filter((one) => one === path).length;
      const data = async function* (): AsyncGenerator<Uint8Array> {
        if (cuts.delete(path)) {
          yield (await import('node:fs')).readFileSync(file).subarray(from, from + 1000);
          const { Refused } = await import('../../reconciler/adapters/git-meter.ts');
          throw new Refused(failure('SOURCE_UNREACHABLE', 'the stick is gone'));
        }
        for await (const chunk of createReadStream(file, { start: from }) as AsyncIterable<Buffer>)
          yield changes.get(path)?.(chunk, read) ?? chunk;
      };
      return { ok: true, value: { bytes: facts.size, data: data() } };
    },
  };
}
