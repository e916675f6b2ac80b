/** An image of a stick into the engine, every blob checked while it is given, beside `docker load` of the same bytes. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FolderOffer } from '../../reconciler/adapters/offer-folder.ts';
import { ImageBench } from '../../test/attack/support/image-bench.ts';
import { tarOf } from '../../test/support/tar.ts';
import { writeArchive } from '../docker.ts';
import { interleaved, type Row, timed } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 5;
const MEBIBYTES = 160;
const GZIP = 'application/vnd.oci.image.layer.v1.tar+gzip';
const PLAIN = 'application/vnd.oci.image.layer.v1.tar';

export async function images(world: World): Promise<readonly Row[]> {
  const bench = new ImageBench(world.engine, world.scope);
  // As programs are: about half of it can be pressed out.
  const half = (MEBIBYTES / 2) * 2 ** 20;
  const tar = tarOf(
    { path: 'opt/random', content: randomBytes(half) },
    { path: 'opt/text', content: Buffer.alloc(half, 'kedge ') },
  );
  const rows: Row[] = [];
  for (const [name, layer, layerType] of [
    ['gzip', gzipSync(tar, { level: 1 }), GZIP],
    ['plain', tar, PLAIN],
  ] as const) {
    const { root } = await bench.stick();
    const offer = new FolderOffer({ name: 'stick', root, fleet: null });
    const image = await bench.image(root, { tar, layer, layerType });
    const archive = join(world.dir, `${name}.tar`);
    await writeArchive(bench, root, image, { file: archive, tag: null });
    const ms = await interleaved(ROUNDS, {
      kedge: () => bench.load({ reference: image.reference, id: image.id, offer }),
      bare: async () => {
        const took = await timed(() => world.engine.docker('load', '--quiet', '--input', archive));
        await world.engine.docker('image', 'rm', '--force', image.id);
        return took;
      },
    });
    rows.push({
      case: `an image of ${MEBIBYTES} MiB from a stick, ${name} layer`,
      unit: 'ms',
      kedge: ms.kedge,
      bare: { tool: 'docker load', value: ms.bare },
      goal: { times: 1.43 },
    });
  }
  return rows;
}
