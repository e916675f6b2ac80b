import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundlePin } from '../core/bundle-source.ts';
import { fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import type { BundleContents, BundleTars, OpenOptions } from '../ports/bundles.ts';
import { type UnpackedFile, unpackTar } from './bundle-unpack.ts';
import { freeBytes } from './disk.ts';
import { caught, metered, Refused } from './git-meter.ts';
import { type Http, type HttpReply, nameOf } from './http.ts';
import { Throttle, throttled } from './throttle.ts';

/** Milliseconds without a byte, and bytes that a tar and its contents may have. */
export interface TarLimits {
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly entries: number;
  readonly timeMs: number;
  readonly stallMs: number;
  readonly minimumRate: number;
}

const DEFAULTS: TarLimits = {
  bytes: LIMITS.tarBytes,
  unpackedBytes: LIMITS.tarUnpackedBytes,
  entries: LIMITS.tarEntries,
  timeMs: LIMITS.tarTimeMs,
  stallMs: LIMITS.fetchStallMs,
  minimumRate: LIMITS.fetchMinimumRate,
};

/**
 * Keeps `<folder>/<sha256>.tar` as it came, `.part` while it comes (taken up again after a break), and `<sha256>/` with its
 * files under numbers, so that no name out of a tar is ever a path on this host.
 */
export class TarBundles implements BundleTars {
  readonly #folder: string;
  readonly #http: Http;
  readonly #limits: TarLimits;
  readonly #unpacked = new Map<Sha256, readonly UnpackedFile[]>();
  readonly #running = new Map<Sha256, Promise<Result<BundleContents>>>();

  constructor(folder: string, http: Http, limits: Partial<TarLimits> = {}) {
    this.#folder = folder;
    this.#http = http;
    this.#limits = { ...DEFAULTS, ...limits };
  }

  open(pin: BundlePin, options: OpenOptions = {}): Promise<Result<BundleContents>> {
    const running = this.#running.get(pin.sha256);
    if (running !== undefined) return running;
    const work = this.#open(pin, options).finally(() => this.#running.delete(pin.sha256));
    this.#running.set(pin.sha256, work);
    return work;
  }

  async prune(keep: readonly Sha256[]): Promise<void> {
    const kept = new Set<string>(keep);
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (!kept.has(name.slice(0, 64))) await rm(join(this.#folder, name), { recursive: true, force: true });
    }
    for (const sha256 of this.#unpacked.keys()) if (!kept.has(sha256)) this.#unpacked.delete(sha256);
  }

  close(): void {
    this.#http.close();
  }

  async #open(pin: BundlePin, options: OpenOptions): Promise<Result<BundleContents>> {
    return caught(async () => {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      const tar = this.#path(pin, '.tar');
      if ((await hashOf(tar)) !== pin.sha256) {
        await this.#download(pin, options);
        this.#unpacked.delete(pin.sha256);
      }
      const files = this.#unpacked.get(pin.sha256) ?? (await this.#unpack(pin));
      this.#unpacked.set(pin.sha256, files);
      return this.#contents(pin, files);
    });
  }

  #path(pin: BundlePin, ending: string): string {
    return join(this.#folder, `${pin.sha256}${ending}`);
  }

  /** To `.part`, hashed, then renamed. A part that was begun before is taken up where the server can. */
  async #download(pin: BundlePin, options: OpenOptions): Promise<void> {
    const free = await freeBytes(this.#folder);
    if (free < LIMITS.diskFreeBytes)
      throw new Refused(failure('DISK_FULL', `${free} bytes are free at ${this.#folder}; nothing is fetched.`));
    const part = this.#path(pin, '.part');
    const begun = await stat(part).then(
      (facts) => facts.size,
      () => 0,
    );
    await this.#transfer(pin, part, begun, options);
    const hash = await hashOf(part);
    if (hash !== pin.sha256) {
      await rm(part, { force: true });
      // The part may have been of another version of the file.
      if (begun > 0) return this.#download(pin, options);
      const message = `the tar at ${nameOf(pin.url)} has the SHA-256 ${hash}, not ${pin.sha256}`;
      throw new Refused(
        failure('DIGEST_MISMATCH', message, {
          source: nameOf(pin.url),
          remedy: 'Correct sha256 in bundle.yaml, or find out who changed the file.',
        }),
      );
    }
    await rename(part, this.#path(pin, '.tar'));
  }

  async #transfer(pin: BundlePin, part: string, begun: number, options: OpenOptions): Promise<void> {
    const source = nameOf(pin.url);
    const asked = await this.#http.request({
      url: pin.url,
      timeMs: this.#limits.timeMs,
      ...(begun === 0 ? {} : { headers: { Range: `bytes=${begun}-` } }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    if (!asked.ok) throw new Refused(asked.failure);
    const reply = asked.value;
    const resumed = reply.status === 206 && reply.header('content-range')?.startsWith(`bytes ${begun}-`) === true;
    if (reply.status === 416 && begun > 0) {
      reply.body.destroy();
      // All of it was there already, or it is of another version: the hash will tell.
      return;
    }
    if (reply.status !== 200 && !resumed) throw statusOf(reply, source);
    const used = resumed ? begun : 0;
    if (used + Number(reply.header('content-length') ?? 0) > this.#limits.bytes) {
      reply.body.destroy();
      throw new Refused(
        failure('SOURCE_TOO_LARGE', `${source} is larger than ${this.#limits.bytes} bytes.`, { source }),
      );
    }
    const file = await open(part, resumed ? 'a' : 'w', 0o600);
    try {
      const { onProgress } = options;
      const throttle = options.maxRate === undefined ? null : new Throttle(options.maxRate);
      const counted = metered(reply.body, this.#limits, source, {
        used,
        ...(onProgress === undefined ? {} : { onBytes: onProgress }),
      });
      for await (const chunk of throttled(counted, throttle)) {
        await file.write(chunk);
      }
      await file.sync();
    } catch (error) {
      if (error instanceof Refused || isOfDisk(error)) throw error;
      throw new Refused(await reply.broken(error));
    } finally {
      reply.body.destroy();
      await file.close();
    }
  }

  /** Always from the tar, which was hashed just now: a folder of an earlier run is not looked at. */
  async #unpack(pin: BundlePin): Promise<readonly UnpackedFile[]> {
    const building = this.#path(pin, '.new');
    const final = this.#path(pin, '');
    await rm(building, { recursive: true, force: true });
    await mkdir(building, { mode: 0o700 });
    try {
      const files = await unpackTar(createReadStream(this.#path(pin, '.tar')), building, this.#limits);
      if (!files.ok) throw new Refused({ ...files.failure, source: nameOf(pin.url) });
      await rm(final, { recursive: true, force: true });
      await rename(building, final);
      return files.value;
    } finally {
      await rm(building, { recursive: true, force: true });
    }
  }

  #contents(pin: BundlePin, files: readonly UnpackedFile[]): BundleContents {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return {
      files: files.map(({ path, sha256, size, executable }) => ({ path, sha256, size, executable })),
      read: async (path) => {
        const file = byPath.get(path);
        if (file === undefined) return fail('REFERENCE_MISSING', `the tar holds no file ${path}`, { path });
        const data = await readFile(join(this.#path(pin, ''), file.stored)).catch(() => null);
        if (data !== null && createHash('sha256').update(data).digest('hex') === file.sha256) return ok(data);
        // Laid out anew at the next fetch.
        this.#unpacked.delete(pin.sha256);
        return fail('DIGEST_MISMATCH', `the unpacked file ${path} was changed on disk`, {
          path,
          source: nameOf(pin.url),
        });
      },
    };
  }
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) hash.update(chunk);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}

function isOfDisk(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM'].includes(String(error.code))
  );
}

function statusOf(reply: HttpReply, source: string): Refused {
  reply.body.destroy();
  const { status } = reply;
  if (status === 401 || status === 403) {
    return new Refused(
      failure('SOURCE_DENIED', `${source} refuses (${status}).`, {
        source,
        remedy: 'Pinned tars are fetched without a login: let the hosts read them.',
      }),
    );
  }
  const missing = status === 404 || status === 410;
  return new Refused(
    failure(
      'SOURCE_UNREACHABLE',
      missing ? `There is no tar at ${source} (${status}).` : `${source} answered with status ${status}.`,
      { source, ...(missing ? { remedy: 'Upload the tar, or correct url in bundle.yaml.' } : {}) },
    ),
  );
}
