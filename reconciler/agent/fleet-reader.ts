/** Reads the documents and bundles of one fleet tree, each at most once, and what did not change since the last tree not at all. */

import { type BundlePin, readPin } from '../core/bundle-source.ts';
import { CATALOGUE, type Catalogue, readCatalogue } from '../core/catalogue.ts';
import { failAll, faultsOf, type ParsedDocument, parseDocument } from '../core/document.ts';
import { fail, failure, ok, type Result, type Where } from '../core/failure.ts';
import { type Fleet, readFleet } from '../core/fleet.ts';
import type { FormatName, Formats } from '../core/formats.ts';
import { type PowersDocument, readGrants } from '../core/grants.ts';
import type { BundleFile } from '../core/host-state.ts';
import { LIMITS } from '../core/limits.ts';
import type { BundleName, Sha256 } from '../core/names.ts';
import { nearest } from '../core/nearest.ts';
import { certificateFaults, channelFile, type OsChannel, readOsChannel } from '../core/os-channel.ts';
import { readSecret, type Secret, secretFile } from '../core/secret.ts';
import type { BundleTars, OpenOptions } from '../ports/bundles.ts';
import type { FleetTree, TreeFile } from '../ports/tree.ts';
import { Memo } from './memo.ts';

export interface ReaderDeps {
  readonly sha256: (data: Uint8Array | string) => Sha256;
  readonly tars: BundleTars;
  readonly tarOptions?: OpenOptions;
  /** Shared by the loads of one agent. */
  readonly memo?: Memo;
}

/** The files of a bundle, wherever they come from. */
export interface BundleFolder {
  /** For messages: `bundles/web/compose.yaml`. */
  readonly file: string;
  readonly compose: Uint8Array;
  readonly files: readonly BundleFile[];
  /** The same for the same files. */
  readonly id: string;
  /** The pinned tar that they come from, or null. */
  readonly tar: Sha256 | null;
  read(path: string): Promise<Result<Uint8Array>>;
}

export class FleetReader {
  readonly tree: FleetTree;
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly deps: ReaderDeps;
  readonly memo: Memo;
  /** Files by the bundle that they belong to. */
  readonly #bundles = new Map<string, TreeFile[]>();
  readonly #folder = new Memo();
  #fileBytes: number = LIMITS.fileBytes;

  private constructor(tree: FleetTree, files: readonly TreeFile[], deps: ReaderDeps) {
    this.tree = tree;
    this.deps = deps;
    this.memo = deps.memo ?? new Memo();
    this.files = new Map(files.map((file) => [file.path, file]));
    for (const file of files) {
      const [top, bundle, ...rest] = file.path.split('/', 3);
      if (top !== 'bundles' || bundle === undefined || rest.length === 0) continue;
      const own = this.#bundles.get(bundle);
      if (own === undefined) this.#bundles.set(bundle, [file]);
      else own.push(file);
    }
  }

  static async open(tree: FleetTree, deps: ReaderDeps): Promise<Result<FleetReader>> {
    const files = await tree.files();
    if (!files.ok) return files;
    deps.memo?.turn();
    return ok(new FleetReader(tree, files.value, deps));
  }

  /** Names of files in a folder that end in `.yaml`, without the ending. */
  names(folder: 'hosts' | 'groups' | 'os' | 'secrets'): readonly string[] {
    const pattern = new RegExp(`^${folder}/([^/]+)\\.yaml$`);
    const names = [...this.files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []);
    return names.toSorted();
  }

  bundleNames(): readonly string[] {
    return [...this.#bundles.keys()].toSorted();
  }

  async bytes(path: string): Promise<Result<Uint8Array>> {
    const read = await this.tree.read(path, this.#fileBytes);
    return read.ok ? read : fail({ ...read.failure, file: path });
  }

  /** Made from the file's bytes, once for each of its contents; in a working folder once for each reader. */
  async #made<T>(kind: string, path: string, make: (bytes: Uint8Array) => Result<T>): Promise<Result<T>> {
    const id = this.files.get(path)?.id ?? null;
    const memo = id === null ? this.#folder : this.memo;
    return memo.get(`${kind} ${path} ${id}`, async () => {
      const bytes = await this.bytes(path);
      return bytes.ok ? make(bytes.value) : bytes;
    });
  }

  document<Name extends FormatName>(format: Name, path: string): Promise<Result<ParsedDocument<Formats[Name]>>> {
    return this.#made(format, path, (bytes) => parseDocument(format, path, bytes));
  }

  async fleet(): Promise<Result<Fleet>> {
    if (!this.files.has('fleet.yaml')) {
      return fail('REFERENCE_MISSING', 'there is no fleet.yaml: this is no fleet repository', {
        file: 'fleet.yaml',
        remedy: 'Make one with `kedge init`.',
      });
    }
    const fleet = await this.#made('settings', 'fleet.yaml', (bytes) => readFleet(bytes));
    if (fleet.ok) this.#fileBytes = fleet.value.settings.limits.fileBytes;
    return fleet;
  }

  /** Null where nothing is granted. */
  async powers(): Promise<Result<PowersDocument | null>> {
    const path = 'trust/powers.yaml';
    return this.files.has(path) ? this.#made('grants', path, (bytes) => readGrants(bytes)) : ok(null);
  }

  /** Null where there is none. */
  async catalogue(): Promise<Result<Catalogue | null>> {
    return this.files.has(CATALOGUE) ? this.#made('scripts', CATALOGUE, (bytes) => readCatalogue(bytes)) : ok(null);
  }

  /** Null: no channel, or one that has no file. Fails with what is wrong with the file, certificates that are not there among it. */
  async channel(name: string | null): Promise<Result<OsChannel | null>> {
    const path = name === null ? null : channelFile(name);
    if (path === null || !this.files.has(path)) return ok(null);
    const document = await this.document('os', path);
    if (!document.ok) return document;
    const channel = readOsChannel(document.value);
    const faults = channel.ok ? [] : faultsOf(channel.failure);
    const all = [...faults, ...certificateFaults(document.value, new Set(this.files.keys()))];
    return all.length === 0 ? channel : failAll(all);
  }

  /** Null: there is no such secret. */
  async secret(name: string): Promise<Result<Secret | null>> {
    const path = secretFile(name);
    return this.files.has(path) ? this.#made('secret file', path, (bytes) => readSecret(path, bytes)) : ok(null);
  }

  /** REFERENCE_MISSING at `where` when there is no such folder. */
  async bundle(name: BundleName, where: Where, maxRate: number | null = null): Promise<Result<BundleFolder>> {
    const own = this.#bundles.get(name);
    if (own === undefined) return fail(this.#missingBundle(name, where));
    const compose = `bundles/${name}/compose.yaml`;
    const pin = `bundles/${name}/bundle.yaml`;
    if (this.files.has(compose)) {
      if (!this.files.has(pin)) return this.#ownFolder(name, compose, own);
      const remedy = 'Keep bundle.yaml (a pinned tar) or compose.yaml (a folder of this repository).';
      return fail('SCHEMA_INVALID', `bundle ${name} has both a compose.yaml and a bundle.yaml`, {
        file: pin,
        line: 1,
        column: 1,
        bundle: name,
        remedy,
      });
    }
    if (this.files.has(pin)) return this.#tar(name, pin, maxRate);
    const meant = nearest(
      'compose.yaml',
      own.map(({ path }) => path.slice(`bundles/${name}/`.length)),
    );
    const remedy =
      meant === undefined
        ? 'Add a compose.yaml, or a bundle.yaml with a pinned tar.'
        : `Rename ${meant} to compose.yaml.`;
    return fail('REFERENCE_MISSING', `bundle ${name} has neither a compose.yaml nor a bundle.yaml`, {
      file: own[0]?.path ?? compose,
      bundle: name,
      remedy,
    });
  }

  #missingBundle(name: string, where: Where) {
    const meant = nearest(name, this.#bundles.keys());
    const remedy =
      meant === undefined ? `Add the folder bundles/${name} with a compose.yaml.` : `Did you mean \`${meant}\`?`;
    return failure('REFERENCE_MISSING', `there is no folder bundles/${name}`, { ...where, bundle: name, remedy });
  }

  async #ownFolder(bundle: BundleName, file: string, own: readonly TreeFile[]): Promise<Result<BundleFolder>> {
    const prefix = `bundles/${bundle}/`;
    const files: BundleFile[] = [];
    for (const { path, executable } of own) {
      const facts = await this.#made('facts', path, (bytes) => ok(this.#facts(bytes)));
      if (!facts.ok) return facts;
      files.push({ path: path.slice(prefix.length), executable, ...facts.value });
    }
    const compose = await this.#made('bytes', file, ok<Uint8Array>);
    if (!compose.ok) return compose;
    return ok({
      file,
      compose: compose.value,
      files,
      id: this.#idOf(files),
      tar: null,
      read: (path) => this.bytes(prefix + path),
    });
  }

  #facts(bytes: Uint8Array): Pick<BundleFile, 'sha256' | 'size'> {
    return { sha256: this.deps.sha256(bytes), size: bytes.length };
  }

  #idOf(files: readonly BundleFile[]): string {
    return this.deps.sha256(
      JSON.stringify(files.map(({ path, sha256, executable }) => [path, sha256, executable]).toSorted()),
    );
  }

  async #tar(bundle: BundleName, file: string, maxRate: number | null): Promise<Result<BundleFolder>> {
    const pin = await this.pin(file);
    if (!pin.ok) return pin;
    const tar = await this.deps.tars.open(pin.value, {
      ...this.deps.tarOptions,
      ...(maxRate === null ? {} : { maxRate }),
    });
    if (!tar.ok) return fail({ ...tar.failure, file, bundle });
    const { files, read } = tar.value;
    const compose = await read('compose.yaml');
    if (!compose.ok) {
      return fail('REFERENCE_MISSING', `the tar of bundle ${bundle} holds no compose.yaml at its top`, {
        file,
        bundle,
        remedy: 'Pack the folder itself: `tar -C FOLDER -czf bundle.tar.gz .`',
      });
    }
    return ok({
      file: `bundles/${bundle}/compose.yaml`,
      compose: compose.value,
      files,
      id: pin.value.sha256,
      tar: pin.value.sha256,
      read,
    });
  }

  /** A bundle.yaml, held against the origins of the policy. */
  async pin(file: string): Promise<Result<BundlePin>> {
    const document = await this.document('bundle', file);
    if (!document.ok) return document;
    const policy = this.files.has('trust/policy.yaml') ? await this.document('policy', 'trust/policy.yaml') : null;
    if (policy !== null && !policy.ok) return policy;
    return readPin(document.value, policy?.value.value.origins ?? []);
  }
}
