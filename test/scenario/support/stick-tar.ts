/** A desk whose fleet has a bundle in a tar that a server gives out, and images that lie in a layout. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { layImage } from '../../support/oci-layout.ts';
import { tarOf } from '../../support/tar.ts';
import { tempDir } from '../../support/temp.ts';
import { stickDesk } from './stick-desk.ts';
import { POLICY } from './stick-os.ts';

interface Served {
  readonly url: string;
  readonly sha256: string;
  /** How often it was asked for. */
  asked: number;
  /** It is given out no sooner than this says. */
  ready: Promise<unknown>;
}

/** The tar of a bundle that runs this image. */
async function servedTar(t: TestContext, image: string): Promise<Served> {
  const tar = tarOf({ path: 'compose.yaml', content: `services: { web: { image: "${image}" } }\n` });
  const served: Served = {
    url: '',
    sha256: createHash('sha256').update(tar).digest('hex'),
    asked: 0,
    ready: Promise.resolve(),
  };
  const server = createServer(async (_, response) => {
    served.asked += 1;
    await served.ready;
    response.end(tar);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return Object.assign(served, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/** `create`: with its images from a layout at the desk, so that nothing but the tar comes over a network. */
export async function deskWithTar(t: TestContext) {
  const layout = join(await tempDir(t), 'layout');
  const shared = Buffer.alloc(100_000, 'shared');
  const web = await layImage(layout, 'registry.example/web', [shared], ['linux/amd64', 'linux/arm64']);
  const db = await layImage(layout, 'registry.example/db', [shared]);
  const tar = await servedTar(t, web.reference);
  const desk = await stickDesk(t, ['a'], {
    'trust/policy.yaml': POLICY(tar.url),
    'bundles/web/bundle.yaml': `url: ${tar.url}/web.tar\nsha256: ${tar.sha256}\n`,
    'bundles/db/compose.yaml': `services: { db: { image: "${db.reference}" } }\n`,
    'hosts/a.yaml': 'bundles: { web: {}, db: {} }\n',
  });
  const create = (...args: string[]) => desk.create('--for', 'a', '--images-from', layout, ...args);
  return { desk, tar, web, db, layout, create };
}
