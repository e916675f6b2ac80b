/**
 * Layers -> a container image in an archive that both readers know: an OCI image layout (https://github.com/opencontainers/image-spec) with
 * Docker's own manifest.json beside it, for engines before 25. The same input gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quiet } from './run.mjs';

const TAR_MS = 600_000;
const TYPES = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};

/**
 * @param {{ layers: readonly string[], name: string, architecture: string, epoch: number, config: object, labels: Record<string, string>,
 *   work: string, out: string }} options `layers`: tar files, lowest first. `name`: with a tag. `config`: as the image specification has it
 *   under `config`, less labels. `epoch`: seconds. `work`: a folder for what is made on the way.
 * @returns {string} digest of the manifest, `sha256:…`
 */
export function writeImage({ layers, name, architecture, epoch, config, labels, work, out }) {
  const root = join(work, 'image');
  rmSync(root, { recursive: true, force: true });
  const blobs = join(root, 'blobs', 'sha256');
  mkdirSync(blobs, { recursive: true });
  const put = (bytes, mediaType) => {
    const hex = sha256(bytes);
    writeFileSync(join(blobs, hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const diffIds = [];
  const packed = layers.map((file) => {
    const bytes = readFileSync(file);
    diffIds.push(`sha256:${sha256(bytes)}`);
    return put(gzipSync(bytes, { level: 9 }), TYPES.layer);
  });
  const created = new Date(epoch * 1000).toISOString().replace('.000', '');
  const image = {
    ...{ created, architecture, os: 'linux', config: { ...config, Labels: labels } },
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: layers.map(() => ({ created, created_by: 'kedge' })),
  };
  const settings = put(Buffer.from(JSON.stringify(image)), TYPES.config);
  const manifest = { schemaVersion: 2, mediaType: TYPES.manifest, config: settings, layers: packed };
  const described = put(Buffer.from(JSON.stringify(manifest)), TYPES.manifest);
  const annotations = {
    'org.opencontainers.image.ref.name': name.slice(name.lastIndexOf(':') + 1),
    'io.containerd.image.name': name,
  };
  const index = { schemaVersion: 2, mediaType: TYPES.index, manifests: [{ ...described, annotations }] };
  const path = ({ digest }) => `blobs/${digest.replace(':', '/')}`;
  const docker = [{ Config: path(settings), RepoTags: [name], Layers: packed.map(path) }];
  writeFileSync(join(root, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  writeFileSync(join(root, 'index.json'), JSON.stringify(index));
  writeFileSync(join(root, 'manifest.json'), JSON.stringify(docker));
  packTar({ folder: root, out: `${out}.new`, epoch });
  renameSync(`${out}.new`, out);
  return described.digest;
}

/** A folder as a tar, owned by root, in the order of names, all of one time. */
export function packTar({ folder, out, epoch }) {
  const same = ['--sort=name', '--format=posix', '--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime'];
  const owner = ['--owner=0', '--group=0', '--numeric-owner', `--mtime=@${epoch}`];
  const { status, stderr } = quiet('tar', ['-c', ...same, ...owner, '-f', out, '-C', folder, '.'], { timeout: TAR_MS });
  if (status !== 0) throw new Error(`tar: ${stderr.trim()}`);
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
