import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import { isDiskError, metered, Refused } from './git-meter.ts';
import { type Http, type HttpReply, nameOf } from './http.ts';
import { Throttle, throttled } from './throttle.ts';

export interface DownloadLimits {
  readonly bytes: number;
  readonly timeMs: number;
  readonly stallMs: number;
  readonly minimumRate: number;
}

export interface Download {
  /** For messages: `the agent 0.2.0`, and where its digest stands. */
  readonly what: string;
  readonly pin: string;
  /** Asked in this order until one has given all of it. */
  readonly urls: readonly string[];
  readonly sha256: Sha256;
  /** Where it is written; what lies there is gone on with. Kept where it is not whole yet. */
  readonly part: string;
  readonly limits: DownloadLimits;
  /** Bytes a second at most. */
  readonly maxRate?: number;
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
}

/** A pinned file from one of several addresses, taken up again where it was cut off, hashed. Fails as the first address did. */
export async function download(http: Http, wanted: Download): Promise<Result<void>> {
  let first: Failure | null = null;
  for (const url of wanted.urls) {
    const fetched = await attempt(() => fetchFrom(http, wanted, url), wanted.what);
    if (fetched.ok) return ok(undefined);
    first ??= fetched.failure;
    if (wanted.signal?.aborted === true) break;
  }
  if (first === null) throw new Error('a download from nowhere');
  const { length } = wanted.urls;
  return fail(
    length === 1 ? first : { ...first, message: `${first.message} (nor did any of the ${length} addresses have it)` },
  );
}

async function attempt(work: () => Promise<void>, what: string): Promise<Result<void>> {
  try {
    await work();
    return ok(undefined);
  } catch (error) {
    if (error instanceof Refused) return fail(error.failure);
    if (isDiskError(error)) return fail('DISK_FULL', `${what} could not be written: ${error.message}`);
    throw error;
  }
}

async function fetchFrom(http: Http, wanted: Download, url: string): Promise<void> {
  const { part, sha256, what, pin } = wanted;
  const begun = await stat(part).then(
    (facts) => facts.size,
    () => 0,
  );
  if (begun > 0 && (await hashOf(part)) === sha256) return;
  await transfer(http, wanted, url, begun);
  const hash = await hashOf(part);
  if (hash === sha256) return;
  await rm(part, { force: true });
  // The part may have been of another file, or of another address.
  if (begun > 0) return fetchFrom(http, wanted, url);
  const source = nameOf(url);
  const message = `${what} at ${source} has the SHA-256 ${hash}, not ${sha256}`;
  const remedy = `Correct the SHA-256 in ${pin}, or find out who changed the file.`;
  throw new Refused(failure('DIGEST_MISMATCH', message, { source, remedy }));
}

async function transfer(http: Http, wanted: Download, url: string, begun: number): Promise<void> {
  const { part, limits, maxRate, signal, onBytes } = wanted;
  const source = nameOf(url);
  const asked = await http.request({
    url,
    timeMs: limits.timeMs,
    ...(begun === 0 ? {} : { headers: { Range: `bytes=${begun}-` } }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!asked.ok) throw new Refused(asked.failure);
  const reply = asked.value;
  const resumed = reply.status === 206 && reply.header('content-range')?.startsWith(`bytes ${begun}-`) === true;
  if (reply.status === 416 && begun > 0) {
    reply.body.destroy();
    // All of it was there already, or it is of another file: the hash tells.
    return;
  }
  if (reply.status !== 200 && !resumed) throw statusOf(reply, source, wanted);
  const used = resumed ? begun : 0;
  const length = Number(reply.header('content-length') ?? 0);
  if (used + length > limits.bytes) {
    reply.body.destroy();
    throw new Refused(failure('SOURCE_TOO_LARGE', `${source} is larger than ${limits.bytes} bytes.`, { source }));
  }
  const file = await open(part, resumed ? 'a' : 'w', 0o600);
  try {
    const counted = metered(reply.body, limits, source, { used, ...(onBytes === undefined ? {} : { onBytes }) });
    const throttle = maxRate === undefined ? null : new Throttle(maxRate);
    for await (const chunk of throttled(counted, throttle)) await file.writeFile(chunk);
    await file.sync();
  } catch (error) {
    if (error instanceof Refused || isDiskError(error)) throw error;
    throw new Refused(await reply.broken(error));
  } finally {
    reply.body.destroy();
    await file.close();
  }
}

/** SHA-256 in hex; null: there is no such file. */
export async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) hash.update(chunk);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}

function statusOf(reply: HttpReply, source: string, { what, pin }: Download): Refused {
  reply.body.destroy();
  const { status } = reply;
  if (status === 401 || status === 403) {
    const remedy = 'It is fetched without a login: let the hosts read it.';
    return new Refused(failure('SOURCE_DENIED', `${source} refuses (${status}).`, { source, remedy }));
  }
  const missing = status === 404 || status === 410;
  const message = missing
    ? `There is no ${what.replace(/^the /, '')} at ${source} (${status}).`
    : `${source} answered with status ${status}.`;
  const more = missing ? { remedy: `Upload it, or correct the URL in ${pin}.` } : {};
  return new Refused(failure('SOURCE_UNREACHABLE', message, { source, ...more }));
}
