import { fail, ok, type Result } from '../../reconciler/core/failure.ts';
import type { BundleFile, BundleState } from '../../reconciler/core/host-state.ts';
import type { BundleName, Sha256 } from '../../reconciler/core/names.ts';
import type { LaidOut, Layouts } from '../../reconciler/ports/layout.ts';

interface Folder {
  readonly state: BundleState;
  readonly composeJson: string;
}

/** `Layouts` in memory. `damaged` holds `bundle/digest` of folders that someone altered. */
export class FakeLayouts implements Layouts {
  readonly folders = new Map<string, Folder>();
  readonly current = new Map<BundleName, Sha256>();
  readonly damaged = new Set<string>();
  full = false;

  async list(): Promise<Result<readonly LaidOut[]>> {
    const bundles = new Set([...this.folders.values()].map((f) => f.state.name));
    return ok(
      [...bundles].sort().map((bundle) => ({
        bundle,
        current: this.current.get(bundle) ?? null,
        digests: [...this.folders.values()].filter((f) => f.state.name === bundle).map((f) => f.state.digest),
      })),
    );
  }

  async layOut(
    bundle: BundleState,
    read: (file: BundleFile) => Promise<Result<Uint8Array>>,
    project: string,
    instance: string,
  ): Promise<Result<void>> {
    if (this.full) return fail('DISK_FULL', `no room for ${bundle.name}`, { bundle: bundle.name });
    for (const file of bundle.files) {
      const bytes = await read(file);
      if (!bytes.ok) return bytes;
    }
    const services = Object.fromEntries(
      bundle.services.map((s) => [
        s.name,
        {
          image: s.image,
          restart: s.oneShot ? 'no' : 'always',
          labels: { 'kedge.instance': instance, 'kedge.bundle': bundle.name, 'kedge.service-digest': s.digest },
        },
      ]),
    );
    const key = `${bundle.name}/${bundle.digest}`;
    // What is no part of the digest is not written down.
    const state = { ...bundle, requires: null, when: null };
    this.folders.set(key, { state, composeJson: JSON.stringify({ name: project, services }) });
    this.damaged.delete(key);
    return ok(undefined);
  }

  async check(bundle: BundleName, digest: Sha256): Promise<Result<BundleState>> {
    const key = `${bundle}/${digest}`;
    const folder = this.folders.get(key);
    if (folder === undefined || this.damaged.has(key)) return fail('DIGEST_MISMATCH', `${key} was altered`, { bundle });
    return ok(folder.state);
  }

  dir(bundle: BundleName, digest: Sha256): string {
    return `/bundles/${bundle}/${digest}`;
  }

  async swap(bundle: BundleName, digest: Sha256): Promise<Result<void>> {
    this.current.set(bundle, digest);
    return ok(undefined);
  }

  async prune(bundle: BundleName, keep: readonly Sha256[]): Promise<Result<readonly Sha256[]>> {
    const gone = [...this.folders.values()].filter((f) => f.state.name === bundle && !keep.includes(f.state.digest));
    for (const { state } of gone) this.folders.delete(`${bundle}/${state.digest}`);
    if (keep.length === 0) this.current.delete(bundle);
    return ok(gone.map((f) => f.state.digest));
  }

  async freeBytes(): Promise<number> {
    return this.full ? 0 : 1e12;
  }

  /** For `FakeCompose`. */
  async read(path: string): Promise<string> {
    const [, , bundle, digest] = path.split('/');
    const folder = this.folders.get(`${bundle}/${digest}`);
    if (folder === undefined) throw new Error(`${path} is not there`);
    return folder.composeJson;
  }
}
