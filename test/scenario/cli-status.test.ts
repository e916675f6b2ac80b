import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { FLEET_ID, fleetFiles } from '../support/fleet.ts';
import { bareRepository, gitEnv, openRepository, type Repository, repository } from '../support/git.ts';
import { type GpgHome, gpgHome } from '../support/gpg.ts';
import { kedge } from '../support/kedge.ts';
import { run } from '../support/run.ts';
import { type Scope, tempDir } from '../support/temp.ts';

interface Stage {
  readonly dir: string;
  readonly gpg: GpgHome;
  /** The operator's clone. */
  readonly clone: Repository;
  /** Inventory repository, bare. */
  readonly inventory: string;
  /** One pass of a host; there is no engine, so that it fails, and reports. */
  reconcile(host: string): Promise<void>;
  status(): Promise<{ status: number; hosts: Row[]; stderr: string }>;
}

interface Row {
  readonly host: string;
  readonly state: string;
  readonly verified: boolean;
  readonly record: { readonly host: string; readonly conditions: readonly { readonly code: string | null }[] } | null;
  readonly peers: { readonly kind: string; readonly commit: string } | null;
  readonly failure: { readonly code: string } | null;
}

async function stage(scope: Scope, hosts: readonly string[]): Promise<Stage> {
  const dir = await tempDir(scope);
  const gpg = await gpgHome(scope);
  const lead = await gpg.makeKey({ name: 'lead' });
  const clone = await repository(scope, gpg);
  const source = await bareRepository(join(dir, 'fleet.git'));
  const inventory = await bareRepository(join(dir, 'inventory.git'));
  const keys: Record<string, string> = {};
  for (const host of hosts) {
    await mkdir(join(dir, host));
    const made = await kedge(['host', 'keygen', '--name', host, '--out', join(dir, host, 'key.asc')]);
    keys[`hosts/${host}.asc`] = made.stdout;
  }
  const fleet = `version: 1\nid: ${FLEET_ID}\nname: test\nbranch: main\ninventory: { url: "${inventory}" }\n`;
  const files = fleetFiles({
    keys: { lead: lead.armored },
    hosts: Object.fromEntries(hosts.map((host) => [host, []])),
    files: { 'fleet.yaml': fleet, ...keys },
  });
  const anchor = await clone.commit({ files, sign: lead.fingerprint });
  await clone.git('push', '-q', source, 'main');
  for (const host of hosts) {
    const config = `name: ${host}\nfleet: { id: ${FLEET_ID}, sources: ["${source}"], anchor: ${anchor} }\ninventory: { url: "${inventory}" }\nkey: key.asc\nstate: state\n`;
    await writeFile(join(dir, host, 'host.yaml'), config);
  }
  return {
    dir,
    gpg,
    clone,
    inventory,
    async reconcile(host) {
      const env = { DOCKER_HOST: `unix://${join(dir, 'no-docker.sock')}` };
      await kedge(['reconcile', '--once', '--config', join(dir, host, 'host.yaml')], { env });
    },
    async status() {
      const result = await kedge(['status', '-o', 'json'], { cwd: clone.dir });
      return { status: result.status, hosts: (result.json() as { hosts: Row[] }).hosts, stderr: result.stderr };
    },
  };
}

function states(rows: readonly Row[]): readonly string[] {
  return rows.map(({ host, state, verified }) => `${host} ${state} ${verified}`);
}

test('status believes what hosts have signed, and shows who is silent', async (t) => {
  const { reconcile, status, clone, dir } = await stage(t, ['a', 'b']);
  await reconcile('a');
  const { status: exit, hosts } = await status();
  assert.equal(exit, 0);
  assert.deepEqual(
    hosts.map(({ host, verified }) => [host, verified]),
    [
      ['a', true],
      ['b', false],
    ],
  );
  assert.equal(hosts[1]?.state, 'silent');
  assert.equal(hosts[0]?.record?.host, 'a');
  const text = await kedge(['status'], { cwd: clone.dir });
  assert.match(text.stdout, /^HOST +STATE/);
  assert.equal(text.stdout.trim().split('\n').length, 3);
  // On the host itself, with the keys of the commit in force.
  const onHost = await kedge(['status', '--config', join(dir, 'a', 'host.yaml'), '-o', 'json'], { cwd: dir });
  assert.equal(onHost.status, 0, onHost.stdout);
  assert.deepEqual(states((onHost.json() as { hosts: Row[] }).hosts), states(hosts));
});

test('a forged record is shown as such and never believed', async (t) => {
  const { reconcile, status, gpg, inventory, dir } = await stage(t, ['a', 'b', 'c', 'd']);
  for (const host of ['a', 'b', 'c', 'd']) await reconcile(host);
  assert.equal((await status()).status, 0);
  const stranger = await gpg.makeKey({ name: 'stranger' });
  const forge = openRepository(join(dir, 'forge'), gpg);
  await run('git', ['clone', '-q', inventory, forge.dir], { env: gitEnv() });
  const real = await forge.git('show', 'origin/hosts/a:inventory.json');
  const forged = real.replace(/"state": ?"[a-z]+"/, '"state":"converged"');
  // Signed by another key, not signed at all, another host's record replayed, and a good commit with another parent's tree.
  await forge.git('checkout', '-q', '-B', 'hosts/a', 'origin/hosts/a');
  await forge.commit({ files: { 'inventory.json': forged }, sign: stranger.fingerprint });
  await forge.git('checkout', '-q', '-B', 'hosts/b', 'origin/hosts/b');
  await forge.commit({ files: { 'inventory.json': forged } });
  await forge.git('branch', '-f', 'hosts/c', 'origin/hosts/d');
  const raw = await forge.raw('origin/hosts/d', 'commit');
  const tree = await forge.git('rev-parse', 'hosts/b^{tree}');
  const altered = await forge.store(raw.replace(/^tree [0-9a-f]+/, `tree ${tree}`), 'commit');
  await forge.git('branch', '-f', 'hosts/d', altered);
  await forge.git('branch', '-f', 'hosts/ghost', 'origin/hosts/d');
  await forge.git('push', '-q', '-f', inventory, 'hosts/a', 'hosts/b', 'hosts/c', 'hosts/d', 'hosts/ghost');

  const { status: exit, hosts } = await status();
  assert.equal(exit, 4);
  assert.deepEqual(
    hosts.map(({ host, state, verified, failure }) => [host, state, verified, failure?.code]),
    [
      ['a', 'untrusted', false, 'SIGNATURE_UNKNOWN_KEY'],
      ['b', 'untrusted', false, 'SIGNATURE_MISSING'],
      ['c', 'untrusted', false, 'SIGNATURE_UNKNOWN_KEY'],
      ['d', 'untrusted', false, 'SIGNATURE_BAD'],
      ['ghost', 'unknown', false, 'SIGNATURE_UNKNOWN_KEY'],
    ],
  );
  assert.ok(hosts.every(({ record }) => record === null));
});

test('two hosts with the same key cannot speak for each other', async (t) => {
  const { reconcile, status, clone, inventory, gpg } = await stage(t, ['a', 'b']);
  await reconcile('a');
  const certificate = await clone.git('show', 'HEAD:hosts/a.asc');
  await writeFile(join(clone.dir, 'hosts', 'b.asc'), `${certificate}\n`);
  const forge = openRepository(inventory, gpg);
  await forge.git('branch', '-f', 'hosts/b', 'hosts/a');
  const { hosts } = await status();
  assert.deepEqual(
    hosts.map(({ host, verified, failure }) => [host, verified, failure?.code]),
    [
      ['a', true, undefined],
      ['b', false, 'SIGNATURE_BAD'],
    ],
  );
});

test('status without an inventory, or with one that is away, says so', async (t) => {
  const { clone } = await stage(t, ['a']);
  const away = await kedge(['status', '--inventory', 'http://127.0.0.1:1/x.git'], { cwd: clone.dir });
  assert.equal(away.status, 5);
  assert.match(away.stderr, /SOURCE_UNREACHABLE/);
  const wrong = await kedge(['status', '--inventory', 'ext::sh -c id'], { cwd: clone.dir });
  assert.equal(wrong.status, 2);
  const text = (await clone.git('show', 'HEAD:fleet.yaml')).replace(/^inventory.*$/m, '');
  await writeFile(join(clone.dir, 'fleet.yaml'), `${text}\n`);
  const none = await kedge(['status'], { cwd: clone.dir });
  assert.equal(none.status, 2);
  assert.match(none.stderr, /nobody says where the inventory is/);
});

test('hosts on different lines are an equivocation, whatever each of them says', async (t) => {
  const { dir, reconcile, status, clone, gpg } = await stage(t, ['a', 'b', 'c']);
  const sign = /fpr:+([0-9A-F]{40})/.exec(await gpg.gpg(['--with-colons', '--list-keys']))?.[1] ?? '';
  await reconcile('c');
  const anchor = await clone.head();
  const other = await bareRepository(join(dir, 'other.git'));
  await clone.git('checkout', '-q', '--detach');
  const theirs = await clone.commit({ files: { 'README.md': 'b\n' }, sign });
  await clone.git('push', '-q', other, 'HEAD:refs/heads/main');
  await clone.git('checkout', '-q', 'main');
  const ours = await clone.commit({ files: { 'README.md': 'a\n' }, sign });
  await clone.git('push', '-q', join(dir, 'fleet.git'), 'main');
  const config = join(dir, 'b', 'host.yaml');
  await writeFile(config, (await readFile(config, 'utf8')).replace(join(dir, 'fleet.git'), other));
  await reconcile('a');
  await reconcile('b');
  const { status: exit, hosts } = await status();
  const notes = hosts.map(({ host, peers }) => [host, peers?.kind ?? null, peers?.commit ?? null]);
  // c is on both lines; that it has not heard of either is too new to be told of.
  assert.deepEqual(notes, [
    ['a', 'apart', theirs],
    ['b', 'apart', ours],
    ['c', null, null],
  ]);
  assert.equal(exit, 4);
  const { stdout, stderr } = await kedge(['status'], { cwd: clone.dir });
  assert.match(stdout, /^b .*EQUIVOCATION: is on another line than a/m);
  assert.match(stderr, /EQUIVOCATION: .*\(a, b\)/);
  assert.notEqual(anchor, ours);
});
