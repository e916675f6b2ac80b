/** A stick that is good until a row is done with it, and a host that opens it as `kedge sideload` does. */
import { appendFile, mkdir, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { chooseEngine } from '../../../reconciler/adapters/git-store.ts';
import { OfferList } from '../../../reconciler/adapters/offers.ts';
import { DiskSticks } from '../../../reconciler/adapters/stick.ts';
import type { Result } from '../../../reconciler/core/failure.ts';
import { type CommitId, isCommitId, isHostName } from '../../../reconciler/core/names.ts';
import {
  STICK_FOLDER,
  type StickIndex,
  type StickPart,
  writeStickIndex,
} from '../../../reconciler/core/stick-index.ts';
import type { Stick } from '../../../reconciler/ports/sticks.ts';
import { FLEET_ID } from '../../support/fleet.ts';
import { repository } from '../../support/git.ts';
import { run } from '../../support/run.ts';
import { type MadeStick, makeStick, sha256Of } from '../../support/stick.ts';
import { END, entryOf, type TarEntry } from '../../support/tar.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

const OTHER = 'ab'.repeat(20);
const TAR = Buffer.from('a tar that nobody unpacks here');

/** Made once: each row works on a copy. */
export async function goodStick(scope: Scope): Promise<MadeStick> {
  const repo = await repository(scope);
  await repo.commit({ files: { 'fleet.yaml': 'version: 1\n' } });
  const parts = { [`tars/${sha256Of(TAR)}.tar`]: TAR };
  return makeStick(scope, { repo: repo.dir, hosts: ['alpha'], parts });
}

export class StickBench {
  readonly otherCommit: CommitId;
  /** A file of the host that no stick has anything to do with. */
  readonly canary: string;
  readonly #dir: string;
  readonly #stick: MadeStick;

  private constructor(dir: string, stick: MadeStick) {
    if (!isCommitId(OTHER)) throw new Error('unreachable');
    this.otherCommit = OTHER;
    this.canary = join(dir, 'canary');
    this.#dir = dir;
    this.#stick = stick;
  }

  static async open(scope: Scope, good: MadeStick): Promise<StickBench> {
    const bench = new StickBench(await tempDir(scope), await good.copy(scope));
    await writeFile(bench.canary, 'ours');
    await mkdir(join(bench.#dir, 'fleet.git'));
    await run('git', ['init', '-q', '--bare', join(bench.#dir, 'fleet.git')]);
    return bench;
  }

  /** What the host says of it. */
  async put(
    path: string = this.#stick.volume,
  ): Promise<{ readonly opened: Result<Stick>; readonly left: readonly string[] }> {
    const host = 'alpha';
    if (!isHostName(host)) throw new Error('unreachable');
    const scratch = join(this.#dir, 'sideload');
    const offers = new OfferList();
    const sticks = new DiskSticks({
      scratch,
      store: join(this.#dir, 'fleet.git'),
      engine: () => chooseEngine({ mode: 'auto', exec }),
      offers,
    });
    const opened = await sticks.open({ path, fleet: FLEET_ID, branch: 'main', host });
    return { opened, left: await readdir(scratch).catch(() => []) };
  }

  part(path: string): StickPart {
    return this.#stick.index.parts.find((part) => part.path === path) ?? { path, bytes: 1, sha256: sha256Of(TAR) };
  }

  async write(path: string, bytes: Uint8Array | string): Promise<undefined> {
    await this.#stick.write(path, bytes);
    return undefined;
  }

  /** The index with some of it changed; `hosts` by name. */
  async index(change: Partial<StickIndex>, hosts?: readonly string[]): Promise<undefined> {
    const named = hosts === undefined ? {} : { hosts: hosts.filter(isHostName).map((name) => ({ name, since: null })) };
    return this.write('index.json', writeStickIndex({ ...this.#stick.index, ...change, ...named }));
  }

  async link(path: string, to: string): Promise<undefined> {
    await rm(join(this.#stick.root, path));
    await symlink(to, join(this.#stick.root, path));
    return undefined;
  }

  /** The folder lies elsewhere, whole, and a link in its place leads there. */
  async linkFolder(name: string): Promise<undefined> {
    const elsewhere = join(this.#dir, 'elsewhere');
    await rename(join(this.#stick.root, name), elsewhere);
    await symlink(elsewhere, join(this.#stick.root, name));
    return undefined;
  }

  async node(path: string, type: 'p' | 'c'): Promise<undefined> {
    await this.remove(path);
    await run('mknod', [join(this.#stick.root, path), type, ...(type === 'c' ? ['1', '5'] : [])]);
    return undefined;
  }

  async folder(path: string): Promise<undefined> {
    await this.remove(path);
    await mkdir(join(this.#stick.root, path));
    return undefined;
  }

  async grow(path: string, bytes: number): Promise<undefined> {
    await truncate(join(this.#stick.root, path), bytes);
    return undefined;
  }

  async cut(path: string, bytes: number): Promise<undefined> {
    return this.grow(path, bytes);
  }

  async flip(path: string): Promise<undefined> {
    const bytes = await this.#stick.read(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    return this.write(path, bytes);
  }

  async remove(path: string): Promise<undefined> {
    await rm(join(this.#stick.root, path));
    return undefined;
  }

  async otherFleet(): Promise<undefined> {
    await rename(this.#stick.root, join(dirname(this.#stick.root), '11111111-1111-4111-8111-111111111111'));
    return undefined;
  }

  /** The header of the bundle changed, and the index as if that were right. */
  async bundle(change: (header: string) => string): Promise<undefined> {
    const bytes = await this.#stick.read('fleet.bundle');
    const end = bytes.indexOf('\n\n') + 2;
    await this.write(
      'fleet.bundle',
      Buffer.concat([Buffer.from(change(bytes.toString('latin1', 0, end))), bytes.subarray(end)]),
    );
    await this.#stick.reindex();
    return undefined;
  }

  async rawBundle(start: string, bytes: number): Promise<undefined> {
    await this.write('fleet.bundle', start);
    await appendFile(join(this.#stick.root, 'fleet.bundle'), Buffer.alloc(bytes, 'x'));
    await this.#stick.reindex();
    return undefined;
  }

  async file(bytes: Uint8Array): Promise<string> {
    const file = join(this.#dir, 'stick.file');
    await writeFile(file, bytes);
    return file;
  }

  zeros(): Buffer {
    return Buffer.alloc(200 * 1024 * 1024);
  }

  /** Of what is passed by on a stick. */
  bigEntry(): Buffer {
    return Buffer.concat([entryOf({ path: 'kedge/x/README.txt', content: Buffer.alloc(160 * 1024 * 1024) }), END]);
  }

  tar(): Promise<Buffer> {
    return this.#stick.tar();
  }

  /** The index, then an entry of the row's own. */
  async entries(entry?: TarEntry): Promise<Buffer> {
    const index = entryOf({
      path: `${STICK_FOLDER}/${FLEET_ID}/index.json`,
      content: await this.#stick.read('index.json'),
    });
    return entry === undefined ? index : Buffer.concat([index, entryOf(entry), END]);
  }

  async backwards(): Promise<Buffer> {
    const at = `${STICK_FOLDER}/${FLEET_ID}`;
    const bundle = entryOf({ path: `${at}/fleet.bundle`, content: await this.#stick.read('fleet.bundle') });
    return Buffer.concat([bundle, await this.entries(), END]);
  }

  async host(): Promise<string> {
    return readFile(this.canary, 'utf8');
  }
}
