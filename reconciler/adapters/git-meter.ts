import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { FetchLimits } from '../ports/git.ts';

/** Unwinds a transfer with the failure that ends it. Caught at the edge of the adapter, never seen outside. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(reason: Failure) {
    super(reason.message);
    this.name = 'Refused';
    this.failure = reason;
  }
}

/** Passes a body through, counted: ends it where it is too long, or slower than the minimum rate for `stallMs`. */
export async function* metered(
  body: AsyncIterable<Uint8Array>,
  limits: Pick<FetchLimits, 'bytes' | 'minimumRate' | 'stallMs'>,
  source: string,
  { used = 0, onBytes }: { readonly used?: number; readonly onBytes?: (bytes: number) => void } = {},
): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  let bytes = used;
  let since = performance.now();
  let inWindow = 0;
  try {
    for (;;) {
      const next = await within(chunks.next(), limits.stallMs, source);
      if (next.done === true) return;
      bytes += next.value.length;
      inWindow += next.value.length;
      if (bytes > limits.bytes) {
        throw new Refused(failure('SOURCE_TOO_LARGE', `${source} sends more than ${limits.bytes} bytes.`, { source }));
      }
      const elapsed = performance.now() - since;
      if (elapsed >= limits.stallMs) {
        if (inWindow < (limits.minimumRate * elapsed) / 1000) throw tooSlow(source, limits.minimumRate);
        since = performance.now();
        inWindow = 0;
      }
      onBytes?.(bytes);
      yield next.value;
    }
  } finally {
    // Not awaited: the iterator may be waiting for a byte that never comes.
    void chunks.return?.().catch(() => undefined);
  }
}

async function within<T>(promise: Promise<T>, ms: number, source: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Refused(failure('SOURCE_TOO_SLOW', `${source} sent nothing for ${ms} ms.`, { source }))),
      ms,
    );
  });
  try {
    return await Promise.race([promise, stalled]);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(source: string, rate: number): Refused {
  return new Refused(failure('SOURCE_TOO_SLOW', `${source} sends less than ${rate} bytes a second.`, { source }));
}

/** Runs a step that may throw `Refused`, and gives its failure as a value. A full disk is one too; bugs go on. */
export async function caught<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refused) return fail(error.failure);
    if (isDiskError(error)) return fail(diskFailure(String(error.code), error.message));
    throw error;
  }
}

/** The disk, and not the network or the other end, is what failed. */
export function isDiskError(error: unknown): error is Error & { readonly code: unknown } {
  if (!(error instanceof Error && 'code' in error)) return false;
  return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes(String(error.code)) || ('path' in error && isDenied(error.code));
}

function isDenied(code: unknown): boolean {
  return code === 'EACCES' || code === 'EPERM';
}

/** `said`: what the system or git said of it. */
export function diskFailure(code: string, said: string): Failure {
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return failure('DISK_FULL', `No room is left for the Git store (${said}).`);
  return failure('STATE_CORRUPT', `The Git store cannot be read or written: ${said}.`);
}
