import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/canonical.ts';
import { failure, type Result } from '../core/failure.ts';
import {
  chooseManifest,
  type Descriptor,
  OCI,
  type Platform,
  parsePlatform,
  readDiffIds,
  readManifest,
} from '../core/image-manifest.ts';
import { LIMITS } from '../core/limits.ts';
import { isSha256, type Sha256 } from '../core/names.ts';
import { Refused } from './git-meter.ts';
import type { BlobSource } from './image-sources.ts';

/** What an image consists of, read from its pinned digest down. */
export interface WalkedImage {
  readonly root: Descriptor;
  /** Index, manifests: compared already, for they had to be read. */
  readonly manifests: ReadonlyMap<Sha256, Uint8Array>;
  /** Configurations and layers, each once. */
  readonly blobs: ReadonlyMap<Sha256, Descriptor>;
}

/** Reads the manifests of these platforms. Throws `Refused`: DIGEST_MISMATCH where the source lies. */
export async function walkImage(
  name: string,
  pinned: Sha256,
  platforms: readonly string[],
  source: BlobSource,
  signal?: AbortSignal,
): Promise<WalkedImage> {
  const manifests = new Map<Sha256, Uint8Array>();
  const blobs = new Map<Sha256, Descriptor>();
  const manifest = async (digest: Sha256) => {
    const bytes = await readBlob(name, source, { kind: 'manifest', digest, bytes: null }, signal);
    manifests.set(digest, bytes);
    return { bytes, value: value(readManifest(name, bytes)) };
  };
  const root = await manifest(pinned);
  const images = [root.value];
  if (root.value.kind === 'index') {
    images.pop();
    for (const text of platforms) {
      const entry = chooseManifest(root.value, platformOf(text));
      if (entry === null) throw new Refused(failure('IMAGE_UNAVAILABLE', `${name} has no image for ${text}.`));
      if (!manifests.has(entry.digest)) images.push((await manifest(entry.digest)).value);
    }
  }
  for (const image of images) {
    if (image.kind === 'index')
      throw new Refused(failure('IMAGE_UNAVAILABLE', `${name} cannot be taken: its index names another index.`));
    for (const blob of [image.config, ...image.layers]) blobs.set(blob.digest, blob);
  }
  return {
    root: { mediaType: root.value.mediaType, digest: pinned, bytes: root.bytes.length },
    manifests,
    blobs,
  };
}

/** A manifest for an image that nobody has pushed: its configuration, and its layers as plain tars under their own digests. */
export function manifestOfParts(
  config: Omit<Descriptor, 'mediaType'>,
  layers: readonly Omit<Descriptor, 'mediaType'>[],
) {
  const entry = (mediaType: string, { digest, bytes }: Omit<Descriptor, 'mediaType'>) => ({
    mediaType,
    digest: `sha256:${digest}`,
    size: bytes,
  });
  const text = canonicalJson({
    schemaVersion: 2,
    mediaType: OCI.manifest,
    config: entry(OCI.config, config),
    layers: layers.map((layer) => entry(OCI.layer, layer)),
  });
  const bytes = Buffer.from(text);
  return { bytes, root: { mediaType: OCI.manifest, digest: sha256Of(bytes), bytes: bytes.length } };
}

/** The layers of an image that is pinned by its local id, from its configuration. */
export async function diffIdsOf(
  name: string,
  id: Sha256,
  source: BlobSource,
  signal?: AbortSignal,
): Promise<{ readonly config: Uint8Array; readonly layers: readonly Sha256[] }> {
  const config = await readBlob(name, source, { kind: 'blob', digest: id, bytes: null }, signal);
  return { config, layers: value(readDiffIds(name, config)) };
}

/** A manifest or a configuration, compared with its digest. */
async function readBlob(
  name: string,
  source: BlobSource,
  {
    kind,
    digest,
    bytes,
  }: { readonly kind: 'manifest' | 'blob'; readonly digest: Sha256; readonly bytes: number | null },
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const maxBytes = bytes ?? LIMITS.imageManifestBytes;
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open({ kind, digest, maxBytes, ...(signal === undefined ? {} : { signal }) }))
    chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  if (sha256Of(whole) !== digest) throw new Refused(mismatch(name, digest, kind));
  return whole;
}

export function mismatch(name: string, digest: Sha256, what: string) {
  return failure(
    'DIGEST_MISMATCH',
    `${name}: the ${what} sha256:${digest.slice(0, 12)}… is not what its digest says.`,
    {
      remedy: 'Somebody changed it, or the medium is broken: copy it anew.',
    },
  );
}

export function sha256Of(bytes: Uint8Array): Sha256 {
  const hex = createHash('sha256').update(bytes).digest('hex');
  if (!isSha256(hex)) throw new Error('unreachable: a SHA-256 digest has 64 hex digits');
  return hex;
}

function platformOf(text: string): Platform {
  const platform = parsePlatform(text);
  if (platform === undefined) throw new Error(`no platform: ${text}`);
  return platform;
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.failure);
  return result.value;
}
