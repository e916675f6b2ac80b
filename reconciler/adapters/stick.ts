/** Opening a stick on a host: found, read through once, and its Git bundles laid out; nothing of it is followed, run or believed. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type FailureCode, fail, failure, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import {
  FLEET_BUNDLE,
  INDEX_FILE,
  isFleetId,
  readStickIndex,
  SCRIPTS_BUNDLE,
  STICK_FOLDER,
  type StickIndex,
  stickFolder,
} from '../core/stick-index.ts';
import type { OpenStick, Stick, Sticks } from '../ports/sticks.ts';
import { freeBytes } from './disk.ts';
import { isFull } from './durable-file.ts';
import { FileData } from './file-data.ts';
import { type BundleHeader, type Unbundling, unbundle } from './git-bundle.ts';
import type { GitEngine } from './git-engine.ts';
import { caught, isDiskError, Refused } from './git-meter.ts';
import { FolderOffer } from './offer-folder.ts';
import type { OfferList } from './offers.ts';
import { NotPlain, type OpenFile, openBelow } from './open-below.ts';
import { unpackStick } from './stick-unpack.ts';

const CHUNK = 1024 * 1024;

export interface DiskSticksOptions {
  /** For what is unpacked; emptied when an agent begins. */
  readonly scratch: string;
  /** The accepted store of the fleet repository. */
  readonly store: string;
  readonly engine: () => Promise<GitEngine>;
  readonly offers: OfferList;
  readonly freeBytes?: (path: string) => Promise<number>;
  /** Milliseconds that reading one may take; `LIMITS.stickReadMs` where absent. */
  readonly readMs?: number;
}

/** Where the parts of a fleet are: in a folder of the host's, below it behind no link. */
interface Place {
  readonly volume: string;
  readonly below: string;
}

export class DiskSticks implements Sticks {
  readonly #options: DiskSticksOptions;

  constructor(options: DiskSticksOptions) {
    this.#options = options;
  }

  async open(request: OpenStick): Promise<Result<Stick>> {
    const scratch = join(this.#options.scratch, randomBytes(8).toString('hex'));
    const { readMs = LIMITS.stickReadMs } = this.#options;
    const deadline = AbortSignal.timeout(readMs);
    const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
    const opened = await caught(() => this.#open({ ...request, signal }, scratch).catch(this.#scratchFault));
    if (opened.ok) return opened;
    await rm(scratch, { recursive: true, force: true });
    if (!deadline.aborted || request.signal?.aborted === true) return opened;
    const remedy = 'Make one for fewer hosts, or put what it holds on a faster volume.';
    return fail('STICK_INVALID', `reading the stick took longer than ${readMs / 60_000} minutes`, { remedy });
  }

  /** Whatever is wrong with the stick is told where it is read; what is left is the host's own disk. */
  readonly #scratchFault = (error: unknown): never => {
    if (!isDiskError(error)) throw error;
    const { scratch } = this.#options;
    if (isFull(error)) throw refused('DISK_FULL', `no room is left at ${scratch}, where a stick is laid out`);
    const message = `${scratch}, where a stick is laid out, cannot be read or written: ${error.message}`;
    throw refused('STATE_CORRUPT', message, 'Look at that disk, and at who may write there.');
  };

  plug(stick: Stick): () => void {
    return this.#options.offers.plug(stick.offer);
  }

  async recover(): Promise<void> {
    await rm(this.#options.scratch, { recursive: true, force: true });
  }

  async #open(request: OpenStick, scratch: string): Promise<Stick> {
    const name = this.#unlike(nameOf(request.path));
    const facts = await stat(request.path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unreadable');
    if (typeof facts === 'string') {
      const remedy = 'Mount it where the agent sees it: a path below /tmp is one of its own to the service.';
      throw refused('STICK_INVALID', `${request.path} cannot be read (${facts})`, remedy);
    }
    await mkdir(scratch, { recursive: true, mode: 0o700 });
    const found = facts.isFile() ? await this.#unpack(request, scratch) : await this.#look(request);
    const remote = (url: string): Remote => ({ name, kind: 'path', url, stick: true });
    const fleet = join(scratch, 'fleet.git');
    const { volume: root, below, index } = found;
    const { store } = this.#options;
    const { refs } = await this.#layOut(request, found, { name, path: FLEET_BUNDLE, dir: fleet, store });
    if (refs.get(`refs/heads/${index.branch}`) !== index.commit)
      throw refused('STICK_INVALID', `${FLEET_BUNDLE} of the stick holds another head than its index says`);
    const scripts = index.parts.some(({ path }) => path === SCRIPTS_BUNDLE) ? join(scratch, 'scripts.git') : null;
    // What a host has of it nobody at the desk knows: it leans on nothing.
    if (scripts !== null) await this.#layOut(request, found, { name, path: SCRIPTS_BUNDLE, dir: scripts, store: null });
    const offer = new FolderOffer({
      name,
      root,
      below,
      fleet: remote(fleet),
      scripts: scripts === null ? null : remote(scripts),
    });
    return { name, index, offer, close: () => rm(scratch, { recursive: true, force: true }) };
  }

  /** What a source shows is kept by its name: two that are mounted under one label at a time are two. */
  #unlike(name: string): string {
    const names = this.#options.offers.list().map((offer) => offer.name);
    let own = name;
    for (let n = 2; names.includes(own); n++) own = `${name} ${n}`;
    return own;
  }

  async #unpack(request: OpenStick, scratch: string): Promise<Place & { readonly index: StickIndex }> {
    const root = join(scratch, 'parts');
    await mkdir(root, { mode: 0o700 });
    const admit = async (text: Uint8Array): Promise<StickIndex> => {
      const index = admitted(text, request);
      const needed = index.parts.reduce((sum, part) => sum + part.bytes, 0);
      const remedy = 'Free room, or copy the stick to a folder or a volume and sideload that.';
      await this.#requireRoom(root, 'unpacking the stick', needed, remedy);
      return index;
    };
    const { signal, onProgress, path } = request;
    const handle = await reading(path, () => open(path, 'r'));
    const { size: bytes } = await reading(path, () => handle.stat());
    const file = Readable.from(new FileData(handle, { from: 0, bytes, what: path, source: path, signal }));
    return { volume: root, below: '', index: await unpackStick({ file, folder: root, admit, onProgress }) };
  }

  async #requireRoom(folder: string, what: string, bytes: number, remedy: string): Promise<void> {
    const needed = bytes + LIMITS.diskFreeBytes;
    const free = await (this.#options.freeBytes ?? freeBytes)(folder);
    if (free >= needed) return;
    throw refused(
      'DISK_FULL',
      `${what} needs ${needed} bytes, and ${free} are free at ${this.#options.scratch}`,
      remedy,
    );
  }

  /** A folder: every part is read once and compared with the index, so that a stick that is damaged changes nothing at all. */
  async #look(request: OpenStick): Promise<Place & { readonly index: StickIndex }> {
    const { bytes, ...place } = await findStick(request);
    const index = admitted(bytes, request);
    let done = 0;
    let told = 0;
    const all = index.parts.reduce((sum, part) => sum + part.bytes, 0);
    for (const part of index.parts) {
      const file = await openPart(place, part.path);
      try {
        if (file.bytes !== part.bytes) {
          const what = file.bytes < part.bytes ? 'is cut short' : 'is not the file of the index';
          throw refused('STICK_INVALID', `${part.path} of the stick ${what}: ${file.bytes} bytes, not ${part.bytes}`);
        }
        const seen = await hashed(file, part.path, request.signal, (n) => {
          done += n;
          if (done - told < 64 * CHUNK) return;
          told = done;
          request.onProgress?.(`reading: ${Math.round(done / 1e6)} of ${Math.round(all / 1e6)} MB`);
        });
        if (seen !== part.sha256)
          throw refused('STICK_INVALID', `${part.path} of the stick is damaged: its SHA-256 is not that of the index`);
      } finally {
        await file.handle.close();
      }
    }
    return { ...place, index };
  }

  async #layOut(
    request: OpenStick,
    place: Place,
    { name, path, dir, store }: Pick<Unbundling, 'dir' | 'store'> & { readonly name: string; readonly path: string },
  ): Promise<BundleHeader> {
    const engine = await this.#options.engine();
    const { handle, bytes } = await openPart(place, path);
    try {
      await this.#requireRoom(dirname(dir), 'the Git history of the stick', bytes, 'Free room on this host.');
    } catch (error) {
      await handle.close();
      throw error;
    }
    const deadline = AbortSignal.timeout(LIMITS.fetchTimeMs);
    const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
    return unbundle({
      data: new FileData(handle, { from: 0, bytes, what: `${path} of ${name}`, source: name, signal }),
      source: name,
      dir,
      store,
      engine,
      maxBytes: LIMITS.storeBytes,
      maxObjects: LIMITS.fetchObjects,
      signal,
    });
  }
}

/** Of this fleet, and for this host. */
function admitted(bytes: Uint8Array, { fleet, branch, host }: OpenStick): StickIndex {
  const read = readStickIndex(bytes);
  if (!read.ok) throw new Refused(read.failure);
  const index = read.value;
  if (index.fleet !== fleet || index.branch !== branch) throw foreign([index.fleet], fleet, index.branch, branch);
  if (!index.hosts.some(({ name }) => name === host)) {
    const names = index.hosts.map(({ name }) => name);
    const others = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
    const message = `the stick holds nothing for ${host}: it was made for ${others}`;
    throw refused('STICK_UNFIT', message, `Make one with \`kedge stick create --for ${host}\`.`);
  }
  return index;
}

async function findStick({ path, fleet, branch, signal }: OpenStick): Promise<Place & { readonly bytes: Uint8Array }> {
  const volume = await reading(path, () => realpath(path));
  for (const below of [stickFolder(fleet), fleet, '']) {
    const file = await plain(() => openBelow(volume, join(below, INDEX_FILE)), INDEX_FILE);
    if (file === null) continue;
    const { handle, bytes } = file;
    if (bytes > LIMITS.stickIndexBytes) {
      await handle.close();
      throw refused('STICK_INVALID', `${INDEX_FILE} of the stick has ${bytes} bytes`);
    }
    const data = new FileData(handle, { from: 0, bytes, what: `${INDEX_FILE} of the stick`, source: path, signal });
    const chunks: Uint8Array[] = [];
    for await (const chunk of data) chunks.push(chunk);
    return { volume, below, bytes: Buffer.concat(chunks) };
  }
  const lists = await Promise.all([join(volume, STICK_FOLDER), volume].map((dir) => readdir(dir).catch(() => [])));
  const others = lists.flat().filter((name) => isFleetId(name) && name !== fleet);
  if (others.length > 0) throw foreign(others, fleet, branch, branch);
  throw refused(
    'STICK_INVALID',
    `there is no stick at ${path}: no ${stickFolder(fleet)}/${INDEX_FILE}, which \`kedge stick create\` writes last`,
    'Look at the path, and that the stick is mounted; where making it was cut off, run `kedge stick create` again: it goes on.',
  );
}

/** What is given as a stick, or as a file that stands for one. */
async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw refused('STICK_INVALID', `${path} cannot be read: ${error.message}`, 'Plug it in again, or make it anew.');
  }
}

function foreign(found: readonly string[], fleet: string, branch: string, own: string): Refused {
  const what = branch === own ? `fleet ${found.slice(0, 3).join(', ')}` : `branch ${branch}`;
  const message = `the stick is for ${what}, and this host is of ${branch === own ? `fleet ${fleet}` : `branch ${own}`}`;
  return refused(
    'FLEET_MISMATCH',
    message,
    'Make one in a clone of the fleet repository of this host, or correct host.yaml.',
  );
}

async function openPart({ volume, below }: Place, path: string): Promise<OpenFile> {
  const file = await plain(() => openBelow(volume, join(below, path)), path);
  if (file === null) throw refused('STICK_INVALID', `${path} of the stick is missing`);
  return file;
}

async function plain(open: () => Promise<OpenFile | null>, path: string): Promise<OpenFile | null> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    throw refused('STICK_INVALID', `${path} of the stick ${error.message}`);
  }
}

async function hashed(
  { handle, bytes }: OpenFile,
  path: string,
  signal: AbortSignal | undefined,
  onBytes: (n: number) => void,
): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK);
  try {
    for (let at = 0; at < bytes; ) {
      if (signal?.aborted === true) throw refused('STICK_INVALID', 'reading the stick was interrupted');
      const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK, bytes - at), at);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      at += bytesRead;
      onBytes(bytesRead);
    }
  } catch (error) {
    if (error instanceof Refused || !(error instanceof Error)) throw error;
    throw refused(
      'STICK_INVALID',
      `${path} of the stick cannot be read: ${error.message}`,
      'Plug it in again, or make it anew.',
    );
  }
  return hash.digest('hex');
}

/** For people and reports: by what the volume is mounted as. */
function nameOf(path: string): string {
  let at = path;
  while (basename(at) === STICK_FOLDER || isFleetId(basename(at))) at = dirname(at);
  const label = basename(at)
    .replaceAll(/[^A-Za-z0-9._-]/g, '-')
    .slice(0, 40);
  return `stick ${label === '' ? 'KEDGE' : label}`;
}

function refused(code: FailureCode, message: string, remedy?: string): Refused {
  return new Refused(failure(code, message, remedy === undefined ? {} : { remedy }));
}
