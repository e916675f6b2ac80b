/** The whole life of two sites without a network: one stick from the desk to both and back, with images and the OS, and again. */
import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gitEnv } from '../support/git.ts';
import { kedge, kedgeCommand } from '../support/kedge.ts';
import { type BootedSysroot, bootedSysroot, OS_REF, osRepository, osServer } from '../support/ostree.ts';
import { registry } from '../support/registry.ts';
import { tryRun } from '../support/run.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { compose, layer, runs } from './support/compose.ts';
import type { Host } from './support/host.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const { engine } = world;
const noNet = await tryRun('unshare', ['--net', 'ip', 'link', 'set', 'lo', 'up']);
const skip = noNet.status === 0 ? false : 'no network namespaces here';

interface Told {
  readonly stick: { readonly commit: string };
  readonly older: boolean;
  readonly pass: {
    readonly state: string;
    readonly commit: string;
    readonly steps: readonly { readonly kind: string }[];
  };
  readonly receipt: string | null;
}

interface Site {
  readonly host: Host;
  readonly machine: BootedSysroot;
  /** Of the host's process: `ostree` there sees the booted deployment as its root. */
  readonly path: string;
}

/** A host that believes it booted from this OS. */
async function site(scope: Scope, host: Host, machine: BootedSysroot): Promise<Site> {
  const bin = await tempDir(scope);
  await writeFile(join(bin, 'ostree'), `#!/bin/sh\nexec ${machine.program.join(' ')} "$@"\n`);
  await chmod(join(bin, 'ostree'), 0o755);
  const config = JSON.parse(await readFile(host.configFile, 'utf8'));
  await writeFile(host.configFile, JSON.stringify({ ...config, ostree: { sysroot: machine.dir } }));
  return { host, machine, path: `${bin}:${process.env.PATH}` };
}

/** No host reboots in the course of a test. */
function farWindow(): string {
  const hour = String((new Date().getUTCHours() + 12) % 24).padStart(2, '0');
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return JSON.stringify({ windows: [{ days, start: `${hour}:00`, length: '1h', timezone: 'UTC' }] });
}

/** In a network namespace of its own: a loopback interface, and no way out. */
async function sideload({ host, path }: Site, volume: string): Promise<Told> {
  const [file, words] = kedgeCommand(['sideload', volume, '-o', 'json', '--config', host.configFile]);
  const alone = ['--net', 'sh', '-c', 'ip link set lo up && exec "$0" "$@"', file, ...words];
  const result = await tryRun('unshare', alone, {
    env: gitEnv({ ...engine.env, DOCKER_HOST: engine.host, PATH: path }),
    timeout: 120_000,
  });
  assert.equal(result.status, 0, `${result.stdout}\n${result.stderr}`);
  return JSON.parse(result.stdout);
}

const POLICY = `version: 1
revision: 2
roles:
  admins: { keys: [lead], threshold: 1 }
  operators: { keys: [lead], threshold: 1 }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "os/**"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`;

test('two sites without a network live from one stick: images, the OS, receipts home, and the next one is small', {
  skip,
}, async (t) => {
  const store = await registry(t, engine);
  const release = await world.gpg.makeKey({ name: 'release' });
  const builds = await osRepository(t, world.gpg);
  const server = await osServer(t, builds.dir);
  const app = (image: string, mode: string) => compose({ web: runs(image, { environment: { MODE: mode } }) });
  const channel = (commit: string) =>
    `commit: ${commit}\nref: ${OS_REF}\nremotes: [${server.url}]\nsignedBy: [trust/os/release.asc]\nreboot: ${farWindow()}\n`;
  const image = await store.push('app', ['ENV VERSION=1']);
  const first = await builds.commit({ version: '1', sign: release.fingerprint });
  const fleet = await world.fleet(t, { hosts: ['alpha', 'beta'] });
  const both = layer({ app: {} }, { os: { channel: 'stable' } });
  await fleet.push({ 'trust/policy.yaml': POLICY, 'trust/os/release.asc': release.armored });
  const one = await fleet.push({
    'os/stable.yaml': channel(first),
    'bundles/app/compose.yaml': app(image, 'one'),
    'hosts/alpha.yaml': both,
    'hosts/beta.yaml': both,
  });
  const { alpha, beta } = fleet.hosts;
  const sites = await Promise.all(
    [alpha, beta].map(async (host) => site(t, host, await bootedSysroot(t, builds, first))),
  );
  const volume = join(await tempDir(t), 'KEDGE');
  await mkdir(volume);
  const desk = async (...args: string[]) => {
    const env = { XDG_CACHE_HOME: join(volume, '..', 'cache'), GNUPGHOME: world.gpg.home };
    const result = await kedge([...args, '--inventory', fleet.inventory], {
      cwd: fleet.repo.dir,
      env,
      timeout: 120_000,
    });
    assert.equal(result.status, 0, `${args.join(' ')}: ${result.stdout}\n${result.stderr}`);
    return result;
  };

  await desk('stick', 'create', '--for', 'alpha,beta', '--out', volume);
  for (const each of sites) {
    const took = await sideload(each, volume);
    assert.deepEqual([took.stick.commit, took.pass.commit], [one, one], JSON.stringify(took));
    assert.equal((await each.host.container('app', 'web')).env.VERSION, '1');
    assert.match(took.receipt ?? '', new RegExp(`receipts/${each.host.name}\\.bundle$`));
  }
  await desk('stick', 'receipts', volume);
  for (const { host } of sites) assert.equal((await host.inventory())?.fleet.commit, one);

  const second = await builds.commit({ version: '2', sign: release.fingerprint });
  const two = await fleet.push({ 'os/stable.yaml': channel(second), 'bundles/app/compose.yaml': app(image, 'two') });
  await desk('stick', 'create', '--for', 'alpha,beta', '--out', volume);
  const index = JSON.parse(
    await readFile(join(volume, 'kedge', '0b54c1f0-6c1e-4a58-8a63-0d0b0b8a3c11', 'index.json'), 'utf8'),
  );
  assert.deepEqual(
    index.hosts.map(({ since }: { since: string }) => since),
    [one, one],
  );
  const systems = index.parts
    .map(({ path }: { path: string }) => path)
    .filter((path: string) => path.startsWith('ostree/'));
  assert.ok(
    systems.some((path: string) => path.startsWith('ostree/deltas/')),
    'what each runs is known by its receipt',
  );
  for (const each of sites) {
    const took = await sideload(each, volume);
    assert.equal(took.pass.commit, two, JSON.stringify(took));
    assert.equal((await each.host.container('app', 'web')).env.MODE, 'two');
    assert.match(
      await each.machine.ostree('admin', 'status'),
      new RegExp(`${second}.*\\(staged\\)`),
      JSON.stringify(took),
    );
  }
  await desk('stick', 'receipts', volume);
  const commits = await alpha.inventoryCommits();
  assert.equal(commits.length, 2, 'the branch at home went on where it was');
  assert.equal((await beta.inventory())?.fleet.commit, two);
});
