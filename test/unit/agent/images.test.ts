import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failure } from '../../../reconciler/core/failure.ts';
import type { BundleState } from '../../../reconciler/core/host-state.ts';
import { bundle, FakeHost, hostState, Killed, kinds, runs, sha256 } from '../../../simulation/fake-host.ts';

const one = bundle({ name: 'web', version: '1', services: ['web', 'side'], steady: ['side'] });
const two = bundle({ name: 'web', version: '2', services: ['web', 'side'], steady: ['side'] });
const idOf = (image: string) => `sha256:${sha256(image)}`;
const imageOf = (state: BundleState, name: string) => state.services.find((s) => s.name === name)?.image ?? '';
const pulled = (host: FakeHost) => host.journal.saved?.pulled ?? [];

function offer(host: FakeHost, ...bundles: readonly BundleState[]): void {
  for (const { image } of bundles.flatMap((b) => b.services)) host.offered.images.set(image, idOf(image));
}

const used = (host: FakeHost) => [...host.engine.containersById.values()].map((c) => c.image).sort();
const containerOf = (host: FakeHost, service: string) =>
  [...host.engine.containersById.values()].find((c) => c.labels['com.docker.compose.service'] === service)?.id;

describe('images that come without a registry', () => {
  it('run under their id, and are ours to remove', async () => {
    const host = new FakeHost();
    offer(host, one);
    const done = await host.pass(hostState([one]));
    assert.deepEqual(kinds(done.outcomes), ['pull-images web', 'lay-out web', 'swap web', 'confirm web']);
    assert.deepEqual(host.running(), runs(one));
    assert.deepEqual(used(host), one.services.map((s) => idOf(s.image)).sort());
    assert.deepEqual([...pulled(host)].sort(), one.services.map((s) => s.image).sort());
    assert.deepEqual(kinds((await host.pass(hostState([one]))).outcomes), [], 'a pass later it is still all there');
  });

  it('are left as they run when their registry is back, also by a bundle that changes beside them', async () => {
    const host = new FakeHost();
    offer(host, one);
    await host.pass(hostState([one]));
    const side = containerOf(host, 'side');
    host.publish(one, two);
    for (const { image } of one.services) await host.engine.pull(image);
    assert.deepEqual(kinds((await host.pass(hostState([one]))).outcomes), []);
    await host.pass(hostState([two]));
    assert.deepEqual(host.running(), runs(two));
    assert.equal(containerOf(host, 'side'), side);
    assert.equal(host.engine.containersById.get(containerOf(host, 'web') ?? '')?.image, imageOf(two, 'web'));
  });

  it('come back from a registry where the engine has lost them, and run under their pin then', async () => {
    const host = new FakeHost();
    offer(host, one);
    await host.pass(hostState([one]));
    host.engine.unnamed.clear();
    host.engine.containersById.clear();
    host.offered.images.clear();
    host.publish(one);
    await host.pass(hostState([one]));
    assert.deepEqual(host.running(), runs(one));
  });

  it('come from their registry where no offer has them, or one lies; where both fail both are told', async () => {
    const host = new FakeHost();
    offer(host, one);
    host.offered.lie = failure('DIGEST_MISMATCH', 'a layer was altered', { source: 'stick FAKE' });
    const failed = await host.pass(hostState([one]));
    assert.deepEqual(kinds(failed.outcomes).slice(0, 1), ['pull-images web failed']);
    const why = failed.outcomes[0]?.failure;
    assert.equal(why?.code, 'IMAGE_UNAVAILABLE');
    assert.match(why?.cause ?? '', /stick FAKE: a layer was altered\nmanifest unknown/);
    host.publish(one);
    await host.pass(hostState([one]));
    assert.deepEqual(used(host), one.services.map((s) => s.image).sort());
  });

  it('a full disk is told as that, and no registry is asked to fill it', async () => {
    const host = new FakeHost();
    offer(host, one);
    host.publish(one);
    host.offered.lie = failure('DISK_FULL', 'no room');
    const failed = await host.pass(hostState([one]));
    assert.equal(failed.outcomes[0]?.failure?.code, 'DISK_FULL');
    assert.equal(host.engine.images.size, 0);
  });

  it('go with the last layout that needs them, but for those that somebody else brought', async () => {
    const host = new FakeHost();
    offer(host, one, two);
    const side = idOf(imageOf(one, 'side'));
    host.engine.unnamed.add(side);
    await host.pass(hostState([one]));
    await host.pass(hostState([two]));
    assert.deepEqual(pulled(host).includes(imageOf(one, 'side')), false);
    await host.pass(hostState([]));
    assert.deepEqual([...host.engine.unnamed], [side]);
    assert.deepEqual(pulled(host), []);
    assert.deepEqual([...host.offered.proofs.keys()], []);
  });

  it('an image that got a name by hand stays', async () => {
    const host = new FakeHost();
    offer(host, one);
    await host.pass(hostState([one]));
    const id = idOf(imageOf(one, 'web'));
    host.engine.images.set('mine:1', id);
    await host.pass(hostState([]));
    assert.equal(host.engine.images.get('mine:1'), id);
  });

  it('a local image id comes from an offer too, and is never noted as pulled where none has it', async () => {
    const host = new FakeHost();
    const id = `sha256:${'d'.repeat(64)}`;
    const local = { ...one, services: one.services.map((s) => ({ ...s, image: id })) };
    const failed = await host.pass(hostState([local]));
    assert.equal(failed.outcomes[0]?.failure?.code, 'IMAGE_UNAVAILABLE');
    assert.deepEqual(pulled(host), []);
    host.offered.images.set(id, id);
    await host.pass(hostState([local]));
    assert.deepEqual(host.running(), runs(local));
    assert.deepEqual(pulled(host), [id]);
    await host.pass(hostState([]));
    assert.deepEqual([...host.engine.unnamed], []);
  });

  it('killed anywhere on the way, it ends in the new state and leaves no image behind', async () => {
    for (let at = 0; ; at++) {
      const host = new FakeHost();
      offer(host, one, two);
      await host.pass(hostState([one]));
      host.killAt(at);
      const killed = await host.pass(hostState([two])).then(
        () => false,
        (error) => {
          if (!(error instanceof Killed)) throw error;
          return true;
        },
      );
      host.killAt(Number.POSITIVE_INFINITY);
      await host.pass(hostState([two]));
      assert.deepEqual(host.running(), runs(two), `killed at ${at}`);
      await host.pass(hostState([]));
      assert.deepEqual([...host.engine.unnamed], [], `killed at ${at}`);
      assert.deepEqual(pulled(host), [], `killed at ${at}`);
      if (killed) continue;
      assert.ok(at > 12, `${at} crash points`);
      return;
    }
  });
});
