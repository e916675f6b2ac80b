import { fail, ok, type Result } from '../../reconciler/core/failure.ts';
import type { BundleName } from '../../reconciler/core/names.ts';
import type { SecretFiles, SecretId, SecretPlace } from '../../reconciler/ports/secrets.ts';

/** `SecretFiles` in memory: `disk` outlives a reboot, `memory` does not. */
export class FakeSecretFiles implements SecretFiles {
  readonly disk = new Map<string, Uint8Array>();
  readonly memory = new Map<string, { readonly value: Uint8Array; readonly place: SecretPlace }>();
  /** Somebody made the folder in memory unsafe. */
  unsafe = false;

  async keep(bundle: BundleName, id: SecretId, bytes: Uint8Array): Promise<Result<void>> {
    this.disk.set(keyOf(bundle, id), bytes);
    return ok(undefined);
  }

  async kept(bundle: BundleName, id: SecretId): Promise<Result<Uint8Array | null>> {
    return ok(this.disk.get(keyOf(bundle, id)) ?? null);
  }

  async holders(): Promise<Result<readonly string[]>> {
    return ok([...new Set([...this.disk.keys()].map((key) => key.split('/')[0] ?? ''))].sort());
  }

  async missing(bundle: BundleName, places: readonly SecretPlace[]): Promise<Result<readonly SecretPlace[]>> {
    const own = places.filter((place) => {
      const there = this.memory.get(`${bundle}/${place.file}`);
      return there === undefined || there.place.uid !== place.uid || there.place.gid !== place.gid;
    });
    return this.unsafe && this.memory.size > 0 ? fail('SECRETS_UNSAFE', 'the folder is not safe') : ok(own);
  }

  async place(bundle: BundleName, place: SecretPlace, value: Uint8Array): Promise<Result<void>> {
    if (this.unsafe) return fail('SECRETS_UNSAFE', 'the folder is not safe');
    this.memory.set(`${bundle}/${place.file}`, { value, place });
    return ok(undefined);
  }

  async prune(
    bundle: BundleName,
    keep: { readonly ids: readonly SecretId[] | null; readonly files: readonly string[] },
  ): Promise<Result<void>> {
    const ids = keep.ids?.map((id) => keyOf(bundle, id)) ?? [...this.disk.keys()];
    for (const key of [...this.disk.keys()])
      if (key.startsWith(`${bundle}/`) && !ids.includes(key)) this.disk.delete(key);
    for (const key of [...this.memory.keys()]) {
      if (key.startsWith(`${bundle}/`) && !keep.files.includes(key.slice(bundle.length + 1))) this.memory.delete(key);
    }
    return ok(undefined);
  }
}

function keyOf(bundle: BundleName, { from, revision }: SecretId): string {
  return `${bundle}/${from}.${revision}`;
}
