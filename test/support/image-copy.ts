import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Http } from '../../reconciler/adapters/http.ts';
import { DiskImageCopies } from '../../reconciler/adapters/image-copies.ts';
import type { CopiedImage, ImageCopy } from '../../reconciler/ports/images.ts';
import type { TestEngine } from './engine.ts';
import { type Scope, tempDir } from './temp.ts';

export function imageCopies(scope: Scope, engine: Pick<TestEngine, 'host'>): DiskImageCopies {
  const made = new DiskImageCopies({
    http: new Http({ version: '0' }),
    logins: { header: async () => null },
    env: { DOCKER_HOST: engine.host },
  });
  scope.after(async () => made.close());
  return made;
}

/** Whether a loaded image is known by its id alone: not in the store of containerd. */
export async function isClassicStore(engine: Pick<TestEngine, 'docker'>): Promise<boolean> {
  return !(await engine.docker('info', '--format', '{{.DriverStatus}}')).includes('io.containerd.snapshotter');
}

/** Of this machine's platform. */
export function ofRegistry(reference: string): ImageCopy {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  return { reference, platforms: [`linux/${arch}`], from: { kind: 'registry' } };
}

/** Copies of these images as parts of a stick: path -> bytes. */
export async function imageParts(
  scope: Scope,
  engine: Pick<TestEngine, 'host'>,
  images: readonly ImageCopy[],
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await tempDir(scope);
  const copies = imageCopies(scope, engine);
  const copied: CopiedImage[] = [];
  for (const image of images) {
    const one = await copies.copy(image, folder);
    if (!one.ok) throw new Error(one.failure.message);
    copied.push(one.value);
  }
  const sealed = await copies.seal(folder, copied);
  if (!sealed.ok) throw new Error(sealed.failure.message);
  const paths = [
    ...sealed.value.map(({ path }) => path),
    ...copied.flatMap((c) => c.blobs.map((b) => `blobs/sha256/${b.digest}`)),
  ];
  const parts = await Promise.all(
    [...new Set(paths)].map(async (path) => [`images/${path}`, await readFile(join(folder, path))] as const),
  );
  return Object.fromEntries(parts);
}
