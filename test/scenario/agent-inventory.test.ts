/** What hosts say of themselves: signed, pushed on change, never in the way; and what `kedge status` believes of it. */
import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Repository, repository } from '../support/git.ts';
import { kedge } from '../support/kedge.ts';
import { freePort } from '../support/registry.ts';
import { tempDir } from '../support/temp.ts';
import { layer } from './support/compose.ts';
import { assertConverged, assertIdle } from './support/pass.ts';
import { configure } from './support/trust.ts';
import { type Fleet, scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { gpg } = world;
const bundleless = { 'hosts/alpha.yaml': layer({}), 'hosts/beta.yaml': layer({}) };

interface StatusHost {
  readonly host: string;
  readonly state: string;
  readonly verified: boolean;
  readonly failure: { readonly code: string; readonly message: string; readonly remedy: string } | null;
}

/** `kedge status` in the operator's clone. */
async function status(fleet: Fleet<string>, ...more: string[]): Promise<{ exit: number; text: string }> {
  const args = ['status', '--inventory', `${fleet.url}/inventory.git`, ...more];
  const result = await kedge(args, { cwd: fleet.repo.dir, env: world.engine.env });
  return { exit: result.status, text: result.stdout + result.stderr };
}

async function states(fleet: Fleet<string>): Promise<{ exit: number; hosts: Map<string, StatusHost> }> {
  const { exit, text } = await status(fleet, '-o', 'json');
  const { hosts } = JSON.parse(text) as { hosts: readonly StatusHost[] };
  return { exit, hosts: new Map(hosts.map((host) => [host.host, host])) };
}

/** A clone of the inventory, to forge in. */
async function inventoryClone(t: Parameters<typeof repository>[0], fleet: Fleet<string>): Promise<Repository> {
  const repo = await repository(t, gpg);
  await repo.git('fetch', '-q', fleet.inventory, '+refs/heads/*:refs/remotes/origin/*');
  return repo;
}

describe('the inventory', { concurrency: 2 }, () => {
  test('is signed by the key that the fleet has of the host, and checked by plain git and gpg', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: bundleless });
    const { alpha } = fleet.hosts;
    assertConverged(await alpha.reconcile());
    await gpg.gpg(['--import', join(fleet.repo.dir, 'hosts/alpha.asc')]);
    const clone = await inventoryClone(t, fleet);
    await clone.git('verify-commit', 'refs/remotes/origin/hosts/alpha');
    const record = await alpha.inventory();
    assert.deepEqual(
      [record?.host, record?.state, record?.fleet.commit, record?.fleet.head],
      ['alpha', 'converged', fleet.anchor, fleet.anchor],
    );
    const { sequence = 0 } = record ?? {};
    assertIdle(await alpha.reconcile());
    assert.equal((await alpha.inventoryCommits()).length, 1, 'nothing changed, nothing is pushed');
    await fleet.push({ 'README.md': 'x\n' });
    assertIdle(await alpha.reconcile());
    assert.equal((await alpha.inventory())?.sequence, sequence + 1);
  });

  test('is signed by the key that systemd loaded, where it loaded one', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: bundleless });
    const { alpha } = fleet.hosts;
    const credentials = await tempDir(t);
    await rename(join(alpha.dir, 'host.key.asc'), join(credentials, 'host.key'));
    const agent = alpha.start(t, ['agent'], { CREDENTIALS_DIRECTORY: credentials });
    const deadline = Date.now() + 60_000;
    while ((await alpha.inventory()) === null) {
      assert.ok(Date.now() < deadline, agent.said());
      await setTimeout(100);
    }
    assert.equal(await agent.end(), 0);
    assert.deepEqual((await states(fleet)).hosts.get('alpha')?.verified, true);
  });

  test('a branch that is lost, rewritten or taken over is begun anew', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: bundleless });
    const { alpha } = fleet.hosts;
    assertConverged(await alpha.reconcile());
    const clone = await inventoryClone(t, fleet);
    const branch = 'refs/heads/hosts/alpha';
    const spoils: readonly [string, () => Promise<void>][] = [
      ['lost', async () => void (await clone.git('push', '-q', fleet.inventory, `:${branch}`))],
      [
        'rewritten',
        async () => {
          await clone.commit({ files: { 'inventory.json': '{}\n' } });
          await clone.git('push', '-q', '--force', fleet.inventory, `HEAD:${branch}`);
        },
      ],
      [
        'moved back',
        async () => {
          const [newest = '', older = newest] = await alpha.inventoryCommits();
          await clone.git('fetch', '-q', fleet.inventory, newest);
          await clone.git('push', '-q', '--force', fleet.inventory, `${older}:${branch}`);
        },
      ],
    ];
    for (const [name, spoil] of spoils) {
      await t.test(name, async () => {
        const { sequence = 0 } = (await alpha.inventory()) ?? {};
        await spoil();
        const commit = await fleet.push({ 'README.md': `${name}\n` });
        assertIdle(await alpha.reconcile(), commit);
        const record = await alpha.inventory();
        assert.equal(record?.fleet.commit, commit);
        assert.ok((record?.sequence ?? 0) > sequence, 'the sequence goes on');
        const { exit, hosts } = await states(fleet);
        assert.deepEqual([exit, hosts.get('alpha')?.verified], [0, true]);
      });
    }
  });

  test('that cannot be reached or refuses blocks nothing, and gets the newest record when it is back', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha'], files: bundleless });
    const { alpha } = fleet.hosts;
    const url = `${fleet.url}/inventory.git`;
    const dead = `http://127.0.0.1:${await freePort()}/inventory.git`;
    for (const [name, broken] of [
      ['nothing listens', dead],
      ['no such repository', `${fleet.url}/nothing.git`],
    ]) {
      await t.test(String(name), async () => {
        await configure(alpha, { inventory: { url: broken } });
        const commit = await fleet.push({ 'README.md': `${name}\n` });
        const pass = await alpha.reconcile();
        assertConverged(pass, commit);
        assert.match(pass.stderr, /INVENTORY_REJECTED|inventory/);
        assert.equal(await alpha.inventory(), null);
        const told = await alpha.kedge('doctor');
        assert.match(told.stdout, /inventory http\S+ +fail/);
      });
    }
    await t.test('a server that refuses the push', async () => {
      await configure(alpha, { inventory: { url } });
      const when = (r: { url: string }) => fleet.isReported(r.url) && r.url.includes('git-receive-pack');
      world.http.fault = { kind: 'status', status: 403, when };
      const commit = await fleet.push({ 'README.md': 'denied\n' });
      assertConverged(await alpha.reconcile(), commit);
      world.http.fault = null;
      assert.equal(await alpha.inventory(), null);
    });
    await t.test('back again', async () => {
      assertIdle(await alpha.reconcile());
      assert.equal((await alpha.inventory())?.fleet.commit, await fleet.repo.head());
    });
  });

  test('status believes only what the host itself has signed', async (t) => {
    const fleet = await world.fleet(t, { hosts: ['alpha', 'beta'], files: bundleless });
    const { alpha, beta } = fleet.hosts;
    await t.test('a host that never reported is silent', async () => {
      assertConverged(await alpha.reconcile());
      const { exit, hosts } = await states(fleet);
      assert.equal(exit, 0);
      assert.deepEqual([hosts.get('alpha')?.state, hosts.get('alpha')?.verified], ['converged', true]);
      assert.equal(hosts.get('beta')?.state, 'silent');
    });
    await t.test('a refused commit shows in its line', async () => {
      const bad = await fleet.push({ 'README.md': 'bad\n' }, { sign: false });
      assert.equal((await alpha.reconcile()).status, 4);
      const { text } = await status(fleet);
      assert.match(text, /alpha.*SIGNATURE_MISSING/);
      assert.match(text, new RegExp(`${bad.slice(0, 8)}`));
      await fleet.repo.git('reset', '-q', '--hard', fleet.anchor);
      await fleet.repo.git('push', '-q', '--force', fleet.bare, 'HEAD:main');
      assertIdle(await alpha.reconcile());
    });
    const clone = await inventoryClone(t, fleet);
    const record = JSON.stringify({ ...(await alpha.inventory()), state: 'converged', sequence: 999 }, null, 2);
    const forgeries: readonly [string, string | undefined, string][] = [
      ['unsigned', undefined, 'SIGNATURE_MISSING'],
      ["signed by an operator's key", world.operator.fingerprint, 'SIGNATURE_UNKNOWN_KEY'],
    ];
    for (const [name, sign, code] of forgeries) {
      await t.test(`a forged record, ${name}`, async () => {
        await clone.git('checkout', '-q', '--detach', 'refs/remotes/origin/hosts/alpha');
        await clone.commit({ files: { 'inventory.json': record }, ...(sign === undefined ? {} : { sign }) });
        await clone.git('push', '-q', '--force', fleet.inventory, 'HEAD:refs/heads/hosts/alpha');
        const { exit, hosts } = await states(fleet);
        const shown = hosts.get('alpha');
        assert.deepEqual([exit, shown?.state, shown?.verified, shown?.failure?.code], [4, 'untrusted', false, code]);
        const table = await status(fleet);
        assert.equal(table.exit, 4);
        assert.match(table.text, /alpha +untrusted/);
      });
    }
    await t.test("another host's record under this host's name", async () => {
      assertConverged(await beta.reconcile());
      await clone.git('fetch', '-q', fleet.inventory, 'refs/heads/hosts/beta');
      await clone.git('push', '-q', '--force', fleet.inventory, 'FETCH_HEAD:refs/heads/hosts/alpha');
      const { exit, hosts } = await states(fleet);
      assert.deepEqual([exit, hosts.get('alpha')?.verified, hosts.get('beta')?.verified], [4, false, true]);
    });
    await t.test('a host that the fleet does not know', async () => {
      await clone.git('push', '-q', '--force', fleet.inventory, 'FETCH_HEAD:refs/heads/hosts/ghost');
      const ghost = (await states(fleet)).hosts.get('ghost');
      assert.deepEqual([ghost?.state, ghost?.verified], ['unknown', false]);
      assert.match(ghost?.failure?.remedy ?? '', /kedge host add ghost/);
      await clone.git('push', '-q', fleet.inventory, ':refs/heads/hosts/ghost');
    });
    await t.test('the host itself puts it right with its next record', async () => {
      await fleet.push({ 'README.md': 'right\n' });
      assertIdle(await alpha.reconcile());
      const { exit, hosts } = await states(fleet);
      assert.deepEqual([exit, hosts.get('alpha')?.state, hosts.get('alpha')?.verified], [0, 'converged', true]);
    });
    await t.test('an inventory that is not there is told', async () => {
      const args = ['status', '--inventory', `${fleet.url}/nothing.git`];
      const result = await kedge(args, { cwd: fleet.repo.dir, env: world.engine.env });
      assert.equal(result.status, 5, result.stderr);
      assert.match(result.stderr, /nothing\.git/);
    });
  });
});
