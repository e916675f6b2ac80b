/** OCI image layouts made by hand: small, and without an engine or a registry. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface LaidImage {
  /** `<name>@sha256:…`, of the index where it has several platforms. */
  readonly reference: string;
  /** Digests of all that belongs to it, the pinned one first. */
  readonly blobs: readonly string[];
}

/** An image for each platform, all of them over the layers given and one of their own; more than one come under an index. */
export async function layImage(
  folder: string,
  name: string,
  layers: readonly Uint8Array[],
  platforms: readonly string[] = ['linux/amd64'],
): Promise<LaidImage> {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
  const seen: string[] = [];
  const lay = async (mediaType: string, bytes: Uint8Array) => {
    const hex = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(folder, 'blobs', 'sha256', hex), bytes);
    seen.push(hex);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const manifests = [];
  for (const platform of platforms) {
    const [os = '', architecture = ''] = platform.split('/');
    const all = [...layers, Buffer.from(`${name} for ${platform}`)];
    const diffs = all.map((layer) => `sha256:${createHash('sha256').update(layer).digest('hex')}`);
    const config = await lay(
      'application/vnd.oci.image.config.v1+json',
      json({ architecture, os, config: {}, rootfs: { type: 'layers', diff_ids: diffs } }),
    );
    const laid = [];
    for (const layer of all) laid.push(await lay('application/vnd.oci.image.layer.v1.tar', layer));
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const manifest = await lay(mediaType, json({ schemaVersion: 2, mediaType, config, layers: laid }));
    manifests.push({ ...manifest, platform: { os, architecture } });
  }
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const [only] = manifests;
  const root =
    manifests.length === 1 && only !== undefined
      ? only
      : await lay(mediaType, json({ schemaVersion: 2, mediaType, manifests }));
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(folder, 'index.json'), json({ schemaVersion: 2, mediaType, manifests: [root] }));
  const pinned = root.digest.slice('sha256:'.length);
  return { reference: `${name}@${root.digest}`, blobs: [...new Set([pinned, ...seen])] };
}
