/** Images that come on a stick: no registry answers, the engine gets what the commit pins, and nothing is made anew when the registry is back. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { imageParts, isClassicStore, ofRegistry } from '../support/image-copy.ts';
import { registry } from '../support/registry.ts';
import { makeStick } from '../support/stick.ts';
import { compose, layer, runs } from './support/compose.ts';
import type { Host } from './support/host.ts';
import { assertConverged, assertIdle } from './support/pass.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { engine } = world;
const isClassic = await isClassicStore(engine);

interface Told {
  readonly bundles: readonly {
    readonly name: string;
    readonly digest: string;
    readonly services: readonly { readonly name: string; readonly image: string }[];
  }[];
}

async function sideload(host: Host, volume: string) {
  const result = await host.kedge('sideload', volume, '-o', 'json');
  return result.json() as {
    pass: { state: string; commit: string } | null;
    failure: { code: string; message: string; cause?: string } | null;
  };
}

const told = async (host: Host): Promise<Told['bundles'][number]> => {
  const [first] = ((await host.inventory()) as unknown as Told).bundles;
  assert.ok(first);
  return first;
};

const bundle = (image: string, mode: string) => ({
  'bundles/app/compose.yaml': compose({ main: runs(image, { environment: { MODE: mode } }), side: runs(image) }),
  'hosts/alpha.yaml': layer({ app: {} }),
  'hosts/beta.yaml': layer({ app: {} }),
});

describe('images on a stick', () => {
  test('run under their id, are one digest with those of a registry, stay when it is back, and go at last', async (t) => {
    const store = await registry(t, engine);
    const image = await store.push('app', ['ENV VERSION=1']);
    const fleet = await world.fleet(t, { hosts: ['alpha', 'beta'], files: bundle(image, 'one') });
    const { alpha, beta } = fleet.hosts;
    const parts = await imageParts(t, engine, [ofRegistry(image)]);
    const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'], parts });
    await store.stop();

    const took = await sideload(alpha, stick.volume);
    assert.deepEqual([took.pass?.state, took.pass?.commit], ['converged', fleet.anchor], JSON.stringify(took));
    const main = await alpha.container('app', 'main');
    const side = await alpha.container('app', 'side');
    assert.equal(main.env.VERSION, '1');
    const id = (await engine.docker('inspect', '--format', '{{.Image}}', main.id)).trim();
    if (isClassic) {
      assert.equal(id, JSON.parse(Buffer.from(parts[pathOf(image)] ?? []).toString()).config.digest);
      await assert.rejects(engine.docker('image', 'inspect', image), 'its registry gave the engine nothing');
    }
    assertIdle(await alpha.reconcile());
    const offline = await told(alpha);
    assert.deepEqual(
      offline.services.map((s) => s.image),
      [image, image],
    );

    await store.start();
    assertConverged(await beta.reconcile());
    const online = await told(beta);
    assert.deepEqual(
      [offline.digest, offline.services.map((s) => s.image)],
      [online.digest, online.services.map((s) => s.image)],
    );

    // By the network, with the registry: what did not change is left alone.
    assertIdle(await alpha.reconcile());
    await fleet.push(bundle(image, 'two'));
    assertConverged(await alpha.reconcile());
    assert.equal((await alpha.container('app', 'main')).env.MODE, 'two');
    assert.equal((await alpha.container('app', 'side')).id, side.id);

    await fleet.push({ 'hosts/alpha.yaml': layer({}), 'hosts/beta.yaml': layer({}) });
    assertConverged(await beta.reconcile());
    assertConverged(await alpha.reconcile());
    await assert.rejects(engine.docker('image', 'inspect', id), 'nobody needs it any more');
  });

  test('a layer that was altered stops nothing and is told; the registry is asked all the same', async (t) => {
    const store = await registry(t, engine);
    const image = await store.push('app', ['ENV VERSION=2']);
    const fleet = await world.fleet(t, { hosts: ['alpha', 'beta'], files: bundle(image, 'one') });
    const { alpha } = fleet.hosts;
    const parts = await imageParts(t, engine, [ofRegistry(image)]);
    const [largest = ''] = Object.keys(parts).toSorted((a, b) => (parts[b]?.length ?? 0) - (parts[a]?.length ?? 0));
    const altered = Buffer.from(parts[largest] ?? []);
    altered.writeUInt8(altered.readUInt8(1000) ^ 1, 1000);
    // The index of the stick agrees with the layer; the pinned manifest does not.
    const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'], parts: { ...parts, [largest]: altered } });
    await store.stop();
    const refused = await sideload(alpha, stick.volume);
    assert.notEqual(refused.pass?.state, 'converged', JSON.stringify(refused));
    const [word] = ((await alpha.inventory())?.conditions ?? []).filter((c) => c.code === 'IMAGE_UNAVAILABLE');
    assert.ok(word, JSON.stringify(await alpha.inventory()));
    assert.deepEqual(await alpha.containers(), []);
    await store.start();
    assert.equal((await sideload(alpha, stick.volume)).pass?.state, 'converged');
  });
});

function pathOf(image: string): string {
  return `images/blobs/sha256/${image.slice(image.indexOf('@sha256:') + '@sha256:'.length)}`;
}
