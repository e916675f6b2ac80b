/** Images on a stick by the program: from a real registry by digest, and from the engine here by their local id. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testEngine } from '../support/engine.ts';
import { registry } from '../support/registry.ts';
import { stickDesk } from './support/stick-desk.ts';

const engine = await testEngine({ after });
const server = await registry({ after }, engine);

interface ImageIndex {
  readonly manifests: readonly { readonly annotations: Readonly<Record<string, string>> }[];
}

test('by digest from a registry, by local id from the engine, and nothing where one of them is gone', async (t) => {
  const web = await server.push('web', ['ENV STICK=1']);
  const tag = `${engine.project}-stick:1`;
  const container = await engine.docker('create', engine.image, 'true');
  const local = await engine.docker('commit', '--change', `LABEL stick=${engine.project}`, container, tag);
  await engine.docker('rm', container);
  t.after(() => engine.docker('image', 'rm', '--force', tag).catch(() => undefined));
  const compose = (image: string) => `services: { one: { image: "${image}", command: [sleep, "60"] } }\n`;
  const desk = await stickDesk(t, ['a'], {
    'bundles/web/compose.yaml': compose(web),
    'bundles/local/compose.yaml': compose(local),
    'hosts/a.yaml': 'bundles: { web: {}, local: {} }\n',
  });
  const create = () =>
    desk.run(['stick', 'create', '--for', 'a', '--out', desk.volume, '-o', 'json'], { DOCKER_HOST: engine.host });
  const made = await create();
  assert.equal(made.status, 0, made.stdout + made.stderr);
  const index: ImageIndex = JSON.parse(await readFile(join(desk.folder, 'images', 'index.json'), 'utf8'));
  const names = index.manifests.map(({ annotations }) => annotations['org.opencontainers.image.ref.name']);
  assert.deepEqual(names.sort(), [web, local].sort());
  const blobs = await readdir(join(desk.folder, 'images', 'blobs', 'sha256'));
  assert.ok(blobs.includes(local.slice('sha256:'.length)), 'the configuration that the id is the digest of');
  assert.ok(blobs.includes(web.split('@sha256:')[1] ?? ''), 'the manifest that is pinned');

  // The second time nothing is asked for but manifests; without the registry there is no stick, and it says which image.
  const again = (await create()).json() as { weights: { kind: string; bytes: number; there: number; name: string }[] };
  const weight = again.weights.find(({ name }) => name === web);
  assert.equal(weight?.there, weight?.bytes);
  await server.stop();
  const refused = await create();
  await server.start();
  const { failure } = refused.json() as { failure: { code: string; message: string } };
  assert.equal(failure.code, 'IMAGE_UNAVAILABLE');
  assert.ok(failure.message.includes(web), failure.message);
  assert.equal((await desk.index()).parts.length, blobs.length + 3, 'the stick is as it was');
});
