/** The tree of a verified commit as a `FleetTree`: blobs are read from the object database by id, nothing is checked out. */
import { fail, ok, type Result } from '../core/failure.ts';
import type { ObjectId } from '../core/names.ts';
import { join } from '../core/tree.ts';
import type { VerifiedCommit } from '../core/verify.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';
import type { FleetTree, TreeFile } from '../ports/tree.ts';
import { type AcceptCache, readTree } from './accept-trees.ts';

export class CommitTree implements FleetTree {
  readonly #source: { readonly objects: ObjectReader; readonly signatures: Signatures; readonly cache: AcceptCache };
  readonly #root: ObjectId;
  #files: ReadonlyMap<string, TreeFile> | null = null;

  /** Takes only a commit that was accepted: what comes out of it may be applied. */
  constructor(
    source: { readonly objects: ObjectReader; readonly signatures: Signatures; readonly cache: AcceptCache },
    commit: VerifiedCommit,
  ) {
    this.#source = source;
    this.#root = commit.tree;
  }

  async files(): Promise<Result<readonly TreeFile[]>> {
    const files = await this.#all();
    return files.ok ? ok([...files.value.values()]) : files;
  }

  async read(path: string, maxBytes: number): Promise<Result<Uint8Array>> {
    const files = await this.#all();
    if (!files.ok) return files;
    const id = files.value.get(path)?.id;
    if (id === undefined || id === null) return fail('REFERENCE_MISSING', `there is no ${path}`, { path });
    return this.#source.objects.read(id, 'blob', maxBytes);
  }

  async #all(): Promise<Result<ReadonlyMap<string, TreeFile>>> {
    if (this.#files !== null) return ok(this.#files);
    const files = new Map<string, TreeFile>();
    const left: { readonly id: ObjectId; readonly dir: string }[] = [{ id: this.#root, dir: '' }];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      const entries = await readTree(this.#source, at.id, at.dir);
      if (!entries.ok) return entries;
      for (const { name, mode, id } of entries.value) {
        const path = join(at.dir, name);
        if (mode === '40000') left.push({ id, dir: path });
        else files.set(path, { path, executable: mode === '100755', id });
      }
    }
    this.#files = files;
    return ok(files);
  }
}
