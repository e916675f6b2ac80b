/** A real agent behind a real hub that judges: it hears of a push at once, and its own reports pass. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testEngine } from '../support/engine.ts';
import { fleetFiles } from '../support/fleet.ts';
import { bareRepository, repository } from '../support/git.ts';
import { gpgHome } from '../support/gpg.ts';
import { startKedge } from '../support/kedge.ts';
import { tempDir } from '../support/temp.ts';
import { layer } from './support/compose.ts';
import { makeHost } from './support/host.ts';
import { eventually } from './support/world.ts';

const engine = await testEngine({ after });

test('from push to fetch in less than half a second, for one held connection', async (t) => {
  const [gpg, root] = [await gpgHome(t), await tempDir(t)];
  const lead = await gpg.makeKey({ name: 'lead' });
  const [fleet, inventory] = [join(root, 'fleet.git'), join(root, 'inventory.git')];
  await bareRepository(fleet);
  await bareRepository(inventory);
  const hub = startKedge(t, ['hub', '--root', root, '--listen', '127.0.0.1:0']);
  const lines: { readonly at: number; readonly text: string }[] = [];
  hub.child.stderr?.on('data', (chunk) => {
    const at = performance.now();
    lines.push(
      ...String(chunk)
        .trim()
        .split('\n')
        .map((text) => ({ at, text })),
    );
  });
  await hub.until(/http:\S+:\d+/);
  const url = /http:\S+:\d+/.exec(hub.said())?.[0] ?? assert.fail();
  const host = await makeHost(t, {
    name: 'alpha',
    gpg,
    engine,
    dockerHost: engine.host,
    project: `${engine.project}-watch`,
    source: `${url}/fleet.git`,
    inventory: { url: `${url}/inventory.git`, dir: inventory },
  });
  const repo = await repository(t, gpg);
  const files = {
    ...fleetFiles({ keys: { lead: lead.armored } }),
    'fleet.yaml': `${String(fleetFiles({ keys: {} })['fleet.yaml'])}poll: 10m\n`,
    'hosts/alpha.asc': host.publicKey,
    'hosts/alpha.yaml': layer({}),
  };
  const anchor = await repo.commit({ files, sign: lead.fingerprint });
  await repo.git('push', '-q', `${url}/fleet.git`, 'main');
  await host.configure(anchor);
  host.start(t, ['agent']);
  await eventually(async () => assert.equal((await host.inventory())?.fleet.commit, anchor), 30_000);

  const times: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    // The pass that reported has ended, and the agent rests. The branch moves before the hub says so.
    const reports = () => lines.filter(({ text }) => /inventory.git\/git-receive-pack 200/.test(text)).length;
    await eventually(async () => assert.equal(reports(), i + 1), 30_000);
    const quiet = lines.length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.equal(lines.length, quiet, `nothing is asked meanwhile: ${JSON.stringify(lines.slice(quiet))}`);
    const commit = await repo.commit({ files: { 'docs/n.md': `${i}\n` }, sign: lead.fingerprint });
    await repo.git('push', '-q', `${url}/fleet.git`, 'main');
    await eventually(
      async () => assert.equal((await host.inventory())?.fleet.commit, commit, JSON.stringify(lines)),
      30_000,
    );
    const mine = lines.slice(quiet);
    const pushed = mine.find(({ text }) => /git-receive-pack 200/.test(text)) ?? assert.fail(JSON.stringify(mine));
    const asked = mine.find(({ text }) => /POST \/fleet.git\/git-upload-pack 200/.test(text)) ?? assert.fail();
    times.push(Math.round(asked.at - pushed.at));
  }
  t.diagnostic(`from the end of the push to the host's first request: ${times.join(', ')} ms`);
  assert.ok(Math.min(...times) < 2_000, times.join(', '));
  assert.equal(hub.said().includes('refused'), false, hub.said());
});
