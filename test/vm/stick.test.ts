/**
 * A bare machine that no network leads to, and people who carry sticks: a seed with the fleet's first commit makes it a member, the next
 * stick moves its OS, and what it says comes home on both. One machine's life, in order.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fillTestImage } from '../../scripts/lib/test-image.mjs';
import { REF } from '../../scripts/lib/vm-system.mjs';
import { FLEET_ID, fleetFiles } from '../support/fleet.ts';
import { type Repository, repository } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { kedge } from '../support/kedge.ts';
import { run } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';
import { FileServer } from './support/files.ts';
import { Life, readCommits, STATE, SYSTEM, steps } from './support/life.ts';
import type { Machine } from './support/machine.ts';
import { started } from './support/managed-life.ts';

const HOST = 'vm';
const commits = readCommits();
const step = steps();
const cleanUp: (() => Promise<void>)[] = [];
const scope = { after: (fn: () => Promise<void>) => cleanUp.push(fn) };
let life: Life;
let gpg: GpgHome;
let lead: Key;
let repo: Repository;
let inventory: string;
let layout: string;
let image: string;
/** As the sticks are at the desk. */
let [first, second] = ['', ''];

before(async () => {
  life = new Life('stick');
  cleanUp.push(() => life.end());
  gpg = await gpgHome(scope);
  lead = await gpg.makeKey({ name: 'lead' });
  repo = await repository(scope, gpg);
  inventory = join(await tempDir(scope), 'inventory.git');
  await run('git', ['init', '-q', '--bare', inventory]);
  layout = await tempDir(scope);
  image = await ociImage(layout);
});

after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

/** An image of busybox in an OCI image layout, made by hand. Gives its pin: no registry has it. */
async function ociImage(folder: string): Promise<string> {
  const blobs = join(folder, 'blobs', 'sha256');
  await mkdir(blobs, { recursive: true });
  const put = async (bytes: Uint8Array) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(blobs, digest), bytes);
    return { digest: `sha256:${digest}`, size: bytes.length };
  };
  const json = (value: unknown) => put(Buffer.from(JSON.stringify(value)));
  const root = await tempDir(scope);
  await fillTestImage(root);
  const tar = join(await tempDir(scope), 'layer.tar');
  await run('tar', ['-C', root, '-cf', tar, '--owner=0', '--group=0', '.']);
  const layer = await put(await readFile(tar));
  const config = await json({
    architecture: 'amd64',
    os: 'linux',
    config: { Env: ['PATH=/bin'], Cmd: ['sh'] },
    rootfs: { type: 'layers', diff_ids: [layer.digest] },
    history: [{ created: '2026-01-01T00:00:00Z' }],
    created: '2026-01-01T00:00:00Z',
  });
  const type = 'application/vnd.oci.image';
  const manifest = await json({
    schemaVersion: 2,
    mediaType: `${type}.manifest.v1+json`,
    config: { mediaType: `${type}.config.v1+json`, ...config },
    layers: [{ mediaType: `${type}.layer.v1.tar`, ...layer }],
  });
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const index = { schemaVersion: 2, manifests: [{ mediaType: `${type}.manifest.v1+json`, ...manifest }] };
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  return `registry.example/kedge-test/web@${manifest.digest}`;
}

async function desk(...args: string[]): Promise<string> {
  const env = { GNUPGHOME: gpg.home, XDG_CACHE_HOME: join(layout, '..', 'cache') };
  const { status, stdout, stderr } = await kedge(args, { cwd: repo.dir, env, timeout: 600_000 });
  assert.equal(status, 0, `kedge ${args.join(' ')}: ${stdout}\n${stderr}`);
  return stdout;
}

const MIB = 2 ** 20;
const VOLUME_MIB = 768;

/** A stick as shops sell them: one partition with FAT, here with the folder `kedge` of `folder` on it. Gives its file. */
async function volume(folder: string): Promise<string> {
  const file = `${folder}.img`;
  const record = Buffer.alloc(512);
  // The master boot record (its table is at 0x1be): FAT32 by LBA, from 1 MiB to the end, in sectors.
  record.set([0, 0xfe, 0xff, 0xff, 0x0c, 0xfe, 0xff, 0xff], 0x1be);
  record.writeUInt32LE(MIB / 512, 0x1be + 8);
  record.writeUInt32LE(((VOLUME_MIB - 1) * MIB) / 512, 0x1be + 12);
  record.writeUInt16LE(0xaa55, 0x1fe);
  await writeFile(file, record);
  await run('truncate', ['-s', `${VOLUME_MIB}M`, file]);
  const sectors = String(((VOLUME_MIB - 1) * MIB) / 512);
  await run('mformat', ['-F', '-v', 'KEDGE', '-T', sectors, '-h', '255', '-s', '63', '-i', `${file}@@1M`, '::']);
  await run('mcopy', ['-s', '-Q', '-i', `${file}@@1M`, join(folder, 'kedge'), '::/']);
  return file;
}

/** What came home on it. Gives the record that the inventory has then. */
async function takeHome(file: string): Promise<{
  readonly fleet: { readonly commit: string };
  readonly state: string;
  readonly os: { readonly booted: string };
}> {
  const home = await tempDir(scope);
  await run('mcopy', ['-s', '-n', '-i', `${file}@@1M`, '::/kedge', home]);
  const key = join(home, 'kedge', 'out', `${HOST}.asc`);
  const armored = (await readFile(key, 'utf8').catch(() => '')).replaceAll('\r', '');
  // Whoever carried the stick brings the key, and a person signs that it is this host's.
  if (armored !== '') await repo.commit({ files: { [`hosts/${HOST}.asc`]: armored }, sign: lead.fingerprint });
  await desk('stick', 'receipts', home, '--inventory', inventory);
  return JSON.parse(await run('git', ['-C', inventory, 'show', `hosts/${HOST}:inventory.json`]));
}

const STICK = 'kedge-stick@vdb1';
const show = (property: string) => `systemctl show -P ${property} ${STICK}`;

/** Waits until the unit of the stick has come to its end. */
async function stickIsOver(host: Machine): Promise<void> {
  const isOver = `[ "$(${show('ActiveState')})" != activating ] && [ -n "$(${show('ExecMainExitTimestamp')})" ]`;
  await host.run(`for n in $(seq 300); do ${isOver} && break; sleep 5; done`, { ms: 1_800_000 });
  // The unit's and systemd's own words on the console would come between those of the commands.
  await host.run('kill -s RTMIN+21 1; sleep 2');
  const log = await host.run(`journalctl -b --no-pager -o cat -u ${STICK} | tail -n 15`);
  assert.equal(await host.run(show('Result')), 'success', log);
}

step('a bare machine is enrolled and becomes what the fleet says, from one stick', async () => {
  const anchor = await repo.commit({
    files: fleetFiles({
      keys: { lead: lead.armored },
      hosts: { [HOST]: 'bundles: { web: {} }\n' },
      bundles: {
        web: `services:\n  web:\n    image: ${image}\n    command: [sleep, "1000000000"]\n    restart: always\n`,
      },
      files: {
        'trust/policy.yaml': `version: 1
revision: 1
roles: { admins: { keys: [lead], threshold: 1 } }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "os/**"], role: admins }
  - { paths: ["**"], role: admins }
refresh: admins
`,
        'trust/os/release.asc': await readFile(join(SYSTEM, 'key.asc'), 'utf8'),
      },
    }),
    sign: lead.fingerprint,
  });
  const folder = await tempDir(scope);
  const yaml = join(folder, 'host.yaml');
  const lines = [`name: ${HOST}`, `fleet: { id: ${FLEET_ID}, sources: [], anchor: "${anchor}" }`, 'ostree: {}'];
  await writeFile(yaml, `${lines.join('\n')}\n`);
  await desk('seed', 'create', HOST, '--host-yaml', yaml, '--out', join(folder, 'stick'));
  await desk(
    'stick',
    'create',
    '--for',
    HOST,
    '--images-from',
    layout,
    '--inventory',
    inventory,
    '--out',
    join(folder, 'stick'),
  );
  first = await volume(join(folder, 'stick'));

  const host = await life.start('first', { drives: [first] });
  assert.deepEqual(await started(host), { commit: commits.first, state: 'good' });
  await host.login();
  // There is a network card, and nothing of the fleet behind it.
  await stickIsOver(host);
  assert.equal(
    await host.run('docker ps --format "{{.State}}" --filter label=com.docker.compose.service=web'),
    'running',
  );
  assert.match(await host.run('kedge history'), /sideloaded/);
  assert.equal(await host.run('systemctl --failed --no-legend --plain'), '');
  assert.doesNotMatch(await host.run('cat /proc/mounts'), /kedge-stick/);
  await host.down('systemctl poweroff');
  const record = await takeHome(first);
  assert.deepEqual([record.fleet.commit, record.os.booted], [anchor, commits.first]);
});

step('the next stick holds the difference between two systems, and the machine boots into the new one', async () => {
  const server = await FileServer.start(join(SYSTEM, 'repo'));
  const channel = [
    ...[`commit: "${commits.next}"`, `ref: ${REF}`, `remotes: ["http://127.0.0.1:${server.port}/"]`],
    ...['signedBy: [trust/os/release.asc]', 'confirm: 30m'],
  ];
  await repo.commit({
    files: {
      'os/stable.yaml': `${channel.join('\n')}\n`,
      [`hosts/${HOST}.yaml`]: 'bundles: { web: {} }\nos: { channel: stable }\n',
    },
    sign: lead.fingerprint,
  });
  const folder = join(await tempDir(scope), 'stick');
  await desk('stick', 'create', '--for', HOST, '--images-from', layout, '--inventory', inventory, '--out', folder);
  server.end();
  const index = JSON.parse(await readFile(join(folder, 'kedge', FLEET_ID, 'index.json'), 'utf8'));
  const paths: readonly string[] = index.parts.map(({ path }: { path: string }) => path);
  assert.ok(paths.some((path) => path.startsWith('ostree/deltas/')));
  assert.deepEqual(
    paths.filter((path) => path.endsWith('.filez')),
    [],
    'a delta, and no object besides',
  );
  second = await volume(folder);

  const host = await life.start('second', { drives: [second] });
  assert.deepEqual(await started(host), { commit: commits.first, state: 'good' });
  // Its agent takes it in, stages, and reboots by itself.
  await host.ended(1_800_000);
});

step('the new system is confirmed without a network, and says so at home', async () => {
  const host = await life.start('confirmed', { drives: [second] });
  assert.deepEqual(await started(host), { commit: commits.next, state: 'trial' });
  await host.login();
  const good = `for n in $(seq 360); do ${STATE} | grep -q state=good && break; sleep 5; done; ${STATE}`;
  assert.match(await host.run(good, { ms: 1_800_000 }), new RegExp(`booted=${commits.next}\\.\\d+\\s+state=good`));
  await stickIsOver(host);
  // Taken in already, it is asked for the receipt alone.
  await host.run(`systemctl start ${STICK}`, { ms: 1_800_000 });
  assert.equal(
    await host.run('docker ps --format "{{.State}}" --filter label=com.docker.compose.service=web'),
    'running',
  );
  await host.down('systemctl poweroff');
  const record = await takeHome(second);
  assert.deepEqual([record.os.booted, record.state], [commits.next, 'converged']);
  assert.match(await desk('status', '--inventory', inventory), new RegExp(`${HOST} +converged`));
});
