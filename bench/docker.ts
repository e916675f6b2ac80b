/** What a user would do by hand with Docker. */
import { writeFile } from 'node:fs/promises';
import type { ImageBench, MadeImage } from '../test/attack/support/image-bench.ts';
import { tryRun } from '../test/support/run.ts';
import { tarOf } from '../test/support/tar.ts';

type Environment = Readonly<Record<string, string>>;

/** As Kedge chooses it. */
export async function composeCommand(env: Environment): Promise<readonly string[]> {
  const plugin = await tryRun('docker', ['compose', 'version'], { env });
  return plugin.status === 0 ? ['docker', 'compose'] : ['docker-compose'];
}

/** `compose`: of `composeCommand`, asked before anything is measured. */
export async function composeUp(
  compose: readonly string[],
  { env, project, file }: { readonly env: Environment; readonly project: string; readonly file: string },
): Promise<void> {
  const [program = '', ...words] = compose;
  const done = await tryRun(program, [...words, '-p', project, '-f', file, 'up', '-d'], { env });
  if (done.status !== 0) throw new Error(done.stderr);
}

/** The image of one layer that lies in `root`, as `docker load` takes it; under no name where `tag` is null. */
export async function writeArchive(
  shelf: ImageBench,
  root: string,
  { config, layers: [layer] }: MadeImage,
  { file, tag }: { readonly file: string; readonly tag: string | null },
): Promise<void> {
  if (layer === undefined) throw new Error('an image without a layer');
  const list = [{ Config: 'config.json', RepoTags: tag === null ? null : [tag], Layers: ['layer.tar'] }];
  const parts = [
    { path: 'config.json', content: await shelf.read(root, config) },
    { path: 'layer.tar', content: await shelf.read(root, layer) },
    { path: 'manifest.json', content: JSON.stringify(list) },
  ];
  await writeFile(file, tarOf(...parts));
}
