import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BundlePin } from '../core/bundle-source.ts';
import { fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { tarPath } from '../core/offer.ts';
import type { BundleContents, BundleTars, OpenOptions } from '../ports/bundles.ts';
import type { Offers } from '../ports/offers.ts';
import { type UnpackedFile, unpackTar } from './bundle-unpack.ts';
import { freeBytes } from './disk.ts';
import { download, hashOf } from './download.ts';
import { caught, Refused } from './git-meter.ts';
import { type Http, nameOf } from './http.ts';
import { takePart } from './take-part.ts';

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
  readonly #offers: Offers;
  readonly #unpacked = new Map<Sha256, readonly UnpackedFile[]>();
  readonly #running = new Map<Sha256, Promise<Result<BundleContents>>>();

  /** `offers`: asked before the address in the pin. */
  constructor(folder: string, http: Http, limits: Partial<TarLimits> = {}, offers: Offers = { list: () => [] }) {
    this.#folder = folder;
    this.#http = http;
    this.#offers = offers;
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

  /** To `.part`, hashed, then renamed. */
  async #download({ url, sha256 }: BundlePin, options: OpenOptions): Promise<void> {
    const { maxRate, signal, onProgress } = options;
    const free = await freeBytes(this.#folder);
    if (free < LIMITS.diskFreeBytes)
      throw new Refused(failure('DISK_FULL', `${free} bytes are free at ${this.#folder}; nothing is fetched.`));
    const part = join(this.#folder, `${sha256}.part`);
    if (await this.#take(sha256, part, options)) return;
    const fetched = await download(this.#http, {
      what: 'the tar',
      pin: 'bundle.yaml',
      urls: [url],
      sha256,
      part,
      limits: this.#limits,
      ...(maxRate === undefined ? {} : { maxRate }),
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined ? {} : { onBytes: onProgress }),
    });
    if (!fetched.ok) throw new Refused(fetched.failure);
    await rename(part, join(this.#folder, `${sha256}.tar`));
  }

  /** From the first offer that has it as it is pinned. One that lies, or breaks off, has only cost time. */
  async #take(sha256: Sha256, part: string, { signal, onProgress }: OpenOptions): Promise<boolean> {
    for (const offer of this.#offers.list()) {
      const aborts = signal === undefined ? {} : { signal };
      const opened = await offer.open(tarPath(sha256), { maxBytes: this.#limits.bytes, ...aborts });
      if (!opened.ok) offer.blame?.(opened.failure);
      if (!opened.ok || opened.value === null) continue;
      const taken = await takePart(opened.value, {
        sha256,
        part: `${part}-offer`,
        maxBytes: this.#limits.bytes,
        onProgress,
      });
      if (taken.ok) {
        await rename(`${part}-offer`, join(this.#folder, `${sha256}.tar`));
        await rm(part, { force: true });
        return true;
      }
      await rm(`${part}-offer`, { force: true });
      if (taken.failure.code === 'DISK_FULL') throw new Refused(taken.failure);
      offer.blame?.({ ...taken.failure, source: offer.name });
    }
    return false;
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
