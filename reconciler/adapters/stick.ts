/** Opening a stick on a host: found, read through once, and its Git bundle laid out; nothing of it is followed, run or believed. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type FailureCode, failure, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import {
  FLEET_BUNDLE,
  INDEX_FILE,
  readStickIndex,
  STICK_FOLDER,
  type StickIndex,
  stickFolder,
} from '../core/stick-index.ts';
import type { OpenStick, Stick, Sticks } from '../ports/sticks.ts';
import { freeBytes } from './disk.ts';
import { FileData } from './file-data.ts';
import { unbundle } from './git-bundle.ts';
import type { GitEngine } from './git-engine.ts';
import { caught, Refused } from './git-meter.ts';
import { FolderOffer } from './offer-folder.ts';
import type { OfferList } from './offers.ts';
import { NotPlain, type OpenFile, openBelow } from './open-below.ts';
import { unpackStick } from './stick-unpack.ts';

const FLEET_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CHUNK = 1024 * 1024;

export interface DiskSticksOptions {
  /** For what is unpacked; emptied when an agent begins. */
  readonly scratch: string;
  /** The accepted store of the fleet repository. */
  readonly store: string;
  readonly engine: () => Promise<GitEngine>;
  readonly offers: OfferList;
  readonly freeBytes?: (path: string) => Promise<number>;
}

export class DiskSticks implements Sticks {
  readonly #options: DiskSticksOptions;

  constructor(options: DiskSticksOptions) {
    this.#options = options;
  }

  async open(request: OpenStick): Promise<Result<Stick>> {
    const scratch = join(this.#options.scratch, randomBytes(8).toString('hex'));
    const opened = await caught(() => this.#open(request, scratch));
    if (!opened.ok) await rm(scratch, { recursive: true, force: true });
    return opened;
  }

  plug(stick: Stick): () => void {
    return this.#options.offers.plug(stick.offer);
  }

  async recover(): Promise<void> {
    await rm(this.#options.scratch, { recursive: true, force: true });
  }

  async #open(request: OpenStick, scratch: string): Promise<Stick> {
    const name = nameOf(request.path);
    const facts = await stat(request.path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unreadable');
    if (typeof facts === 'string') {
      const remedy = 'Mount it where the agent sees it: a path below /tmp is one of its own to the service.';
      throw refused('STICK_INVALID', `${request.path} cannot be read (${facts})`, remedy);
    }
    await mkdir(scratch, { recursive: true, mode: 0o700 });
    const found = facts.isFile() ? await this.#unpack(request, scratch) : await this.#look(request);
    const fleet = join(scratch, 'fleet.git');
    await this.#layOut(request, found, { name, dir: fleet });
    const offer = new FolderOffer({ name, root: found.root, fleet: { name, kind: 'path', url: fleet, stick: true } });
    return { name, index: found.index, offer, close: () => rm(scratch, { recursive: true, force: true }) };
  }

  async #unpack(request: OpenStick, scratch: string): Promise<{ root: string; index: StickIndex }> {
    const root = join(scratch, 'parts');
    await mkdir(root, { mode: 0o700 });
    const admit = async (bytes: Uint8Array): Promise<StickIndex> => {
      const index = admitted(bytes, request);
      const needed = index.parts.reduce((sum, part) => sum + part.bytes, LIMITS.diskFreeBytes);
      const free = await (this.#options.freeBytes ?? freeBytes)(root);
      if (free >= needed) return index;
      const message = `unpacking the stick needs ${needed} bytes, and ${free} are free at ${this.#options.scratch}`;
      throw refused('DISK_FULL', message, 'Free room, or copy the stick to a folder or a volume and sideload that.');
    };
    const { signal, onProgress, path } = request;
    const handle = await open(path, 'r');
    const { size: bytes } = await handle.stat();
    const file = Readable.from(new FileData(handle, { from: 0, bytes, what: path, source: path, signal }));
    return { root, index: await unpackStick({ file, folder: root, admit, onProgress }) };
  }

  /** A folder: every part is read once and compared with the index, so that a stick that is damaged changes nothing at all. */
  async #look(request: OpenStick): Promise<{ root: string; index: StickIndex }> {
    const { root, bytes } = await findStick(request);
    const index = admitted(bytes, request);
    let done = 0;
    let told = 0;
    const all = index.parts.reduce((sum, part) => sum + part.bytes, 0);
    for (const part of index.parts) {
      const file = await openPart(root, part.path);
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
    return { root, index };
  }

  async #layOut(
    request: OpenStick,
    { root, index }: { readonly root: string; readonly index: StickIndex },
    { name, dir }: { readonly name: string; readonly dir: string },
  ): Promise<void> {
    const engine = await this.#options.engine();
    const { handle, bytes } = await openPart(root, FLEET_BUNDLE);
    const deadline = AbortSignal.timeout(LIMITS.fetchTimeMs);
    const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
    const { refs } = await unbundle({
      data: new FileData(handle, { from: 0, bytes, what: `${FLEET_BUNDLE} of ${name}`, source: name, signal }),
      source: name,
      dir,
      store: this.#options.store,
      engine,
      maxBytes: LIMITS.storeBytes,
      maxObjects: LIMITS.fetchObjects,
      signal,
    });
    if (refs.get(`refs/heads/${index.branch}`) !== index.commit)
      throw refused('STICK_INVALID', `${FLEET_BUNDLE} of the stick holds another head than its index says`);
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

async function findStick({ path, fleet, branch, signal }: OpenStick): Promise<{ root: string; bytes: Uint8Array }> {
  const volume = await realpath(path);
  for (const below of [stickFolder(fleet), fleet, '']) {
    const root = join(volume, below);
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
    return { root, bytes: Buffer.concat(chunks) };
  }
  const lists = await Promise.all([join(volume, STICK_FOLDER), volume].map((dir) => readdir(dir).catch(() => [])));
  const others = lists.flat().filter((name) => FLEET_ID.test(name) && name !== fleet);
  if (others.length > 0) throw foreign(others, fleet, branch, branch);
  throw refused(
    'STICK_INVALID',
    `there is no stick at ${path}: no ${stickFolder(fleet)}/${INDEX_FILE}, which \`kedge stick create\` writes last`,
    'Look at the path, and that the stick is mounted; where making it was cut off, run `kedge stick create` again: it goes on.',
  );
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

async function openPart(root: string, path: string): Promise<OpenFile> {
  const file = await plain(() => openBelow(root, path), path);
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
  while (basename(at) === STICK_FOLDER || FLEET_ID.test(basename(at))) at = dirname(at);
  const label = basename(at)
    .replaceAll(/[^A-Za-z0-9._-]/g, '-')
    .slice(0, 40);
  return `stick ${label === '' ? 'KEDGE' : label}`;
}

function refused(code: FailureCode, message: string, remedy?: string): Refused {
  return new Refused(failure(code, message, remedy === undefined ? {} : { remedy }));
}
