/** A site of real agents, each with an engine of its own, that hear of a change in the same moment. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testEngine } from '../support/engine.ts';
import { freePort, registry, registryFront } from '../support/registry.ts';
import { compose, layer, runs } from './support/compose.ts';
import type { Host } from './support/host.ts';
import { configure } from './support/trust.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const SITE = ['alpha', 'beta', 'gamma'] as const;
const isRoot = process.getuid?.() === 0;
/** Each has an engine of its own. */
const engine = () => testEngine({ after }, { isNew: true });
const [world, beta, gamma] = await Promise.all([scenarioWorld({ after }), ...(isRoot ? [engine(), engine()] : [])]);

async function inForce(host: Host, commit: string): Promise<void> {
  await eventually(async () => {
    const record = await host.inventory();
    assert.deepEqual([record?.fleet.commit, record?.state], [commit, 'converged'], JSON.stringify(record));
  }, 120_000);
}

test('three hosts that need an image in the same moment have each of its blobs downloaded once', {
  skip: isRoot ? false : 'needs root, for an engine of each host',
}, async (t) => {
  assert.ok(beta !== undefined && gamma !== undefined);
  const store = await registry(t, world.engine);
  // So that the others ask while it is on its way.
  const front = await registryFront(t, store.address, { holdMs: 1000 });
  const pinned = (await store.push('app', ['ENV A=1'])).replace(store.address, front.address);
  const fleet = await world.fleet(t, {
    hosts: SITE,
    engines: { beta, gamma },
    files: {
      'bundles/app/compose.yaml': compose({ main: runs(pinned) }),
      ...Object.fromEntries(SITE.map((name) => [`hosts/${name}.yaml`, layer({})])),
    },
  });
  const hosts = SITE.map((name) => fleet.hosts[name]);
  // The engines' folders are used again, and an image may be there under an address that is none any more.
  const label = `label=kedge-test=${store.address.split(':')[1]}-1`;
  const forget = ['image', 'prune', '--all', '--force', '--filter', label];
  t.after(() => Promise.all([world.engine, beta, gamma].map((one) => one.docker(...forget))));
  const urls = await Promise.all(hosts.map(async () => `127.0.0.1:${await freePort()}`));
  const agents = await Promise.all(
    hosts.map(async (host, i) => {
      const peers = urls.filter((_, other) => other !== i).map((url) => `http://${url}`);
      await configure(host, { mirror: { listen: urls[i] }, peers });
      return host.start(t, ['agent']);
    }),
  );
  await Promise.all(agents.map((agent) => agent.until(/neighbours are served/, 60_000)));
  await Promise.all(hosts.map((host) => inForce(host, fleet.anchor)));

  const commit = await fleet.push(Object.fromEntries(SITE.map((name) => [`hosts/${name}.yaml`, layer({ app: {} })])));
  const began = performance.now();
  for (const agent of agents) agent.child.kill('SIGHUP');
  await Promise.all(hosts.map((host) => inForce(host, commit)));
  t.diagnostic(`${Math.round(performance.now() - began)} ms; ${front.taken.join(', ')}`);
  const blobs = front.taken.filter((path) => path.includes('/blobs/'));
  assert.equal(new Set(blobs).size, 2, 'a configuration and a layer');
  assert.equal(blobs.length, 2, front.taken.join('\n'));
  for (const host of hosts) {
    assert.equal((await host.container('app', 'main')).state, 'running');
    assert.equal((await readdir(join(host.state, 'mirror/images/blobs/sha256'))).length, 3);
  }
});
