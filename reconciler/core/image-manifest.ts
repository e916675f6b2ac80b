/**
 * Manifests, indexes and configurations of images, from bytes whose digest was compared already: the OCI image specification 1.1 and
 * Docker's "image manifest version 2, schema 2". What could be read in two ways is not read at all (CVE-2021-41190).
 */
import { fail, ok, type Result } from './failure.ts';
import { LIMITS } from './limits.ts';
import { isSha256, type Sha256 } from './names.ts';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Sha256;
  readonly bytes: number;
}

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** `v7`; '' where it is not said. */
  readonly variant: string;
}

export interface ImageIndex {
  readonly kind: 'index';
  readonly mediaType: string;
  readonly manifests: readonly (Descriptor & { readonly platform: Platform | null })[];
}

export type Compression = 'none' | 'gzip' | 'zstd';

export interface ImageManifest {
  readonly kind: 'image';
  readonly mediaType: string;
  readonly config: Descriptor;
  /** The lowest first; the same one may stand twice. */
  readonly layers: readonly (Descriptor & { readonly compression: Compression })[];
}

export const OCI = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

const DOCKER = {
  index: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
} as const;

/** Index first: it stands for all platforms. */
export const MANIFEST_TYPES: readonly string[] = [OCI.index, DOCKER.index, OCI.manifest, DOCKER.manifest];

const INDEX_TYPES: readonly string[] = [OCI.index, DOCKER.index];
const CONFIG_TYPES: readonly string[] = [OCI.config, DOCKER.config];
const LAYER_TYPES: ReadonlyMap<string, Compression> = new Map([
  [OCI.layer, 'none'],
  [`${OCI.layer}+gzip`, 'gzip'],
  [`${OCI.layer}+zstd`, 'zstd'],
  ['application/vnd.docker.image.rootfs.diff.tar', 'none'],
  ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
]);

type Fields = { readonly [key: string]: unknown };

/** IMAGE_UNAVAILABLE: nothing that Kedge takes; `name` is what people call the image. */
export function readManifest(name: string, bytes: Uint8Array): Result<ImageManifest | ImageIndex> {
  const value = parse(bytes);
  if (value === null) return unfit(name, 'its manifest is no JSON object');
  if (value.schemaVersion !== 2) return unfit(name, 'its manifest is not of version 2');
  const mediaType = typeof value.mediaType === 'string' ? value.mediaType : undefined;
  if ('manifests' in value) {
    if ('config' in value || 'layers' in value || 'fsLayers' in value)
      return unfit(name, 'it is an index and a manifest at once');
    if (mediaType !== undefined && !INDEX_TYPES.includes(mediaType))
      return unfit(name, `it is an index, and says that it is ${mediaType}`);
    return readIndex(name, value, mediaType ?? OCI.index);
  }
  if (mediaType !== undefined && (!MANIFEST_TYPES.includes(mediaType) || INDEX_TYPES.includes(mediaType)))
    return unfit(name, `it is a manifest, and says that it is ${mediaType}`);
  return readImage(name, value, mediaType ?? OCI.manifest);
}

function readIndex(name: string, value: Fields, mediaType: string): Result<ImageIndex> {
  if (!Array.isArray(value.manifests) || value.manifests.length > LIMITS.imagePlatforms)
    return unfit(name, `its index does not list 0 to ${LIMITS.imagePlatforms} manifests`);
  const manifests = [];
  for (const entry of value.manifests) {
    const descriptor = readDescriptor(entry);
    if (descriptor === null) return unfit(name, 'its index names a manifest without a digest and a size');
    manifests.push({ ...descriptor, platform: readPlatform((entry as Fields).platform) });
  }
  return ok({ kind: 'index', mediaType, manifests });
}

function readImage(name: string, value: Fields, mediaType: string): Result<ImageManifest> {
  const config = readDescriptor(value.config);
  if (config === null) return unfit(name, 'its manifest names no configuration');
  if (!CONFIG_TYPES.includes(config.mediaType)) return unfit(name, `it is no container image (${config.mediaType})`);
  if (config.bytes > LIMITS.imageManifestBytes) return unfit(name, 'its configuration is too large');
  if (!Array.isArray(value.layers) || value.layers.length > LIMITS.imageLayers)
    return unfit(name, `its manifest does not list 0 to ${LIMITS.imageLayers} layers`);
  const layers = [];
  for (const entry of value.layers) {
    const descriptor = readDescriptor(entry);
    if (descriptor === null) return unfit(name, 'its manifest names a layer without a digest and a size');
    const compression = LAYER_TYPES.get(descriptor.mediaType);
    if (compression === undefined) return unfit(name, `it has a layer of the type ${descriptor.mediaType}`);
    layers.push({ ...descriptor, compression });
  }
  const bytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
  if (bytes > LIMITS.imageBytes) return unfit(name, `its layers have more than ${LIMITS.imageBytes} bytes`);
  return ok({ kind: 'image', mediaType, config, layers });
}

/** SHA-256 of each layer's tar as it is unpacked (`rootfs.diff_ids`), the lowest first. */
export function readDiffIds(name: string, config: Uint8Array): Result<readonly Sha256[]> {
  const rootfs = parse(config)?.rootfs;
  const ids = isFields(rootfs) && rootfs.type === 'layers' ? rootfs.diff_ids : null;
  if (!Array.isArray(ids) || ids.length > LIMITS.imageLayers)
    return unfit(name, `its configuration does not list 0 to ${LIMITS.imageLayers} layers`);
  const digests = ids.map(hexOf);
  const good = digests.filter((digest) => digest !== null);
  return good.length === digests.length ? ok(good) : unfit(name, 'its configuration names a layer without a SHA-256');
}

/** `linux/arm/v7`. Undefined where the text is none. */
export function parsePlatform(text: string): Platform | undefined {
  const [, os, architecture, variant = ''] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(text) ?? [];
  return os === undefined || architecture === undefined ? undefined : { os, architecture, variant };
}

/** `linux/arm/v7`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === '' ? [] : [variant])].join('/');
}

/** The entry of an index that an engine of this platform takes: the best variant that it runs, the first of equals. */
export function chooseManifest(index: ImageIndex, wanted: Platform): Descriptor | null {
  let best: { readonly entry: Descriptor; readonly rank: number } | null = null;
  for (const entry of index.manifests) {
    const rank = entry.platform === null ? -1 : rankOf(entry.platform, wanted);
    if (rank >= 0 && rank > (best?.rank ?? -1)) best = { entry, rank };
  }
  return best?.entry ?? null;
}

/** What is meant where no variant is named (github.com/containerd/platforms). */
const USUAL: Readonly<Record<string, string>> = { amd64: 'v1', arm64: 'v8', arm: 'v7' };

/** -1: does not run there. */
function rankOf(offered: Platform, wanted: Platform): number {
  if (offered.os !== wanted.os || offered.architecture !== wanted.architecture) return -1;
  const level = (platform: Platform): number | null => {
    const variant = platform.variant || USUAL[platform.architecture] || 'v0';
    const number = /^v(\d)$/.exec(variant)?.[1];
    return number === undefined ? null : Number(number);
  };
  const [has, runs] = [level(offered), level(wanted)];
  if (has === null || runs === null) return offered.variant === wanted.variant ? 0 : -1;
  return has <= runs ? has : -1;
}

function readPlatform(value: unknown): Platform | null {
  if (!isFields(value)) return null;
  const { os, architecture, variant = '' } = value;
  if (typeof os !== 'string' || typeof architecture !== 'string' || typeof variant !== 'string') return null;
  return { os, architecture, variant };
}

function readDescriptor(value: unknown): Descriptor | null {
  if (!isFields(value)) return null;
  const { mediaType, size } = value;
  const digest = hexOf(value.digest);
  if (digest === null || typeof mediaType !== 'string') return null;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return null;
  return { mediaType, digest, bytes: size };
}

function hexOf(value: unknown): Sha256 | null {
  const hex = typeof value === 'string' && value.startsWith('sha256:') ? value.slice('sha256:'.length) : '';
  return isSha256(hex) ? hex : null;
}

/** Null too where two keys differ by case alone: Go's JSON takes them for one. */
function parse(bytes: Uint8Array): Fields | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isFields(value) && isUnambiguous(value) ? value : null;
  } catch {
    return null;
  }
}

function isUnambiguous(value: Fields): boolean {
  const keys = Object.keys(value);
  return new Set(keys.map((key) => key.toLowerCase())).size === keys.length;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unfit(name: string, why: string): Result<never> {
  return fail('IMAGE_UNAVAILABLE', `${name} cannot be taken: ${why}.`, {
    remedy: 'Push an image that Docker itself builds (OCI or Docker schema 2), and pin that one.',
  });
}
