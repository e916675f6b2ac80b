import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from '../core/image-manifest.ts';
import { LIMITS } from '../core/limits.ts';
import { isSha256, type Sha256 } from '../core/names.ts';
import { writeDurably } from './durable-file.ts';
import { Refused } from './git-meter.ts';
import { sha256Of } from './image-walk.ts';

/** A file holds one or two manifests, or a configuration, in base64. */
const PROOF_BYTES = 3 * LIMITS.imageManifestBytes;

/**
 * `<state>/images/<pinned digest>.json`: the manifests that lead from a pinned digest to an image id. They prove themselves: the first is
 * compared with the name of the file, the second must be named by the first.
 */
export class ImageProofs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async keep(pinned: Sha256, manifests: readonly Uint8Array[]): Promise<void> {
    const text = JSON.stringify({ version: 1, manifests: manifests.map((m) => Buffer.from(m).toString('base64')) });
    const written = await writeDurably(join(this.#folder, `${pinned}.json`), text);
    if (!written.ok) throw new Refused(written.failure);
  }

  /** The image id; null where there is no proof, or it proves nothing. `isLocal`: the pin is the id, and the proof the configuration. */
  async idOf(pinned: Sha256, isLocal: boolean): Promise<Sha256 | null> {
    const file = join(this.#folder, `${pinned}.json`);
    const facts = await stat(file).catch(() => null);
    if (facts === null || facts.size > PROOF_BYTES) return null;
    const text = await readFile(file, 'utf8').catch(() => '');
    const [first, second] = manifestsIn(text);
    if (first === undefined || sha256Of(first) !== pinned) return null;
    if (isLocal) return pinned;
    const root = readManifest(pinned, first);
    if (!root.ok) return null;
    if (root.value.kind === 'image') return root.value.config.digest;
    if (second === undefined) return null;
    const digest = sha256Of(second);
    if (!root.value.manifests.some((entry) => entry.digest === digest)) return null;
    const image = readManifest(pinned, second);
    return image.ok && image.value.kind === 'image' ? image.value.config.digest : null;
  }

  async prune(keep: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const digest = name.slice(0, 64);
      if (isSha256(digest) && !keep.has(digest)) await rm(join(this.#folder, name), { force: true });
    }
  }
}

function manifestsIn(text: string): readonly Uint8Array[] {
  try {
    const value: unknown = JSON.parse(text);
    const list = typeof value === 'object' && value !== null && 'manifests' in value ? value.manifests : null;
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry) => (typeof entry === 'string' ? [Buffer.from(entry, 'base64')] : []));
  } catch {
    return [];
  }
}
