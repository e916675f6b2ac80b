/** A stick that is plugged in: the unit and the script of the package under real systemd, with a real file system on a loop device. */
import assert from 'node:assert/strict';
import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { NODE, ROOT } from '../../scripts/lib/paths.mjs';
import { FLEET_ID } from '../support/fleet.ts';
import { repository } from '../support/git.ts';
import { run, tryRun } from '../support/run.ts';
import { makeStick } from '../support/stick.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { layer } from './support/compose.ts';
import { type House, noHouse, systemdHouse } from './support/systemd.ts';
import { eventually, scenarioWorld } from './support/world.ts';

const bundle = process.env.KEDGE_TEST_BUNDLE ?? '';
const loops = (await tryRun('losetup', ['--find'])).status === 0;
const skip = bundle === '' ? 'needs the bundle' : (await noHouse()) || (loops ? false : 'no loop devices here');
const world = await scenarioWorld({ after });
const SLOW = 120_000;

/** A volume with the label KEDGE in a loop device; and its file. */
async function volume(scope: Scope, folder: string): Promise<{ readonly device: string; readonly image: string }> {
  const image = join(await tempDir(scope), 'stick.img');
  await run('mkfs.ext4', ['-q', '-L', 'KEDGE', '-d', folder, image, '16M']);
  const device = (await run('losetup', ['--find', '--show', image])).trim();
  scope.after(async () => void (await run('losetup', ['--detach', device])));
  return { device, image };
}

/** The bytes of a file on it, as they are on the disk. */
async function fileOn(scope: Scope, image: string, path: string): Promise<string> {
  const to = join(await tempDir(scope), 'file');
  await run('debugfs', ['-R', `dump ${path} ${to}`, image]);
  return to;
}

test('a stick is mounted for as long as it is read, taken in by the agent, and takes the receipt home', {
  skip,
}, async (t) => {
  const fleet = await world.fleet(t, { hosts: ['alpha'], files: { 'hosts/alpha.yaml': layer({}) } });
  const { alpha } = fleet.hosts;
  const stick = await makeStick(t, { repo: fleet.bare, hosts: ['alpha'] });
  const { device, image } = await volume(t, stick.volume);
  const house = await home(t, alpha);

  await house.run('systemctl', 'start', `kedge-stick@${basename(device)}`);
  const history = (await house.file('/var/lib/kedge/history.jsonl')) ?? '';
  assert.match(history, /"kind":"sideloaded".*stick KEDGE-loop/, (await house.file('/house/log')) ?? '');
  assert.match(history, /1 commit accepted from stick KEDGE-loop/);
  assert.doesNotMatch(await readFile('/proc/mounts', 'utf8'), /kedge-stick/);
  assert.doesNotMatch((await house.file('/proc/mounts')) ?? '', /kedge-stick/);
  const repo = await repository(t, world.gpg);
  const receipt = await fileOn(t, image, `/kedge/${FLEET_ID}/receipts/alpha.bundle`);
  await repo.git('fetch', '-q', receipt, 'refs/heads/hosts/alpha:refs/heads/alpha');
  assert.equal(JSON.parse(await repo.git('show', 'alpha:inventory.json')).fleet.commit, fleet.anchor);
});

test('a volume of that name that holds no stick is let go, and one of a file system that sticks do not have is not mounted', {
  skip,
}, async (t) => {
  const fleet = await world.fleet(t, { hosts: ['alpha'], files: { 'hosts/alpha.yaml': layer({}) } });
  const house = await home(t, fleet.hosts.alpha);
  const empty = await volume(t, await tempDir(t));
  await house.run('systemctl', 'start', `kedge-stick@${basename(empty.device)}`);
  await run('mkfs.ext2', ['-q', '-F', '-L', 'KEDGE', empty.device]);
  await assert.rejects(house.run('systemctl', 'start', `kedge-stick@${basename(empty.device)}`));
  assert.match((await house.file('/house/log')) ?? '', /holds no file system of a stick .*ext2/);
  assert.doesNotMatch((await house.file('/var/lib/kedge/history.jsonl')) ?? '', /sideloaded/);
});

/** The host in a systemd of its own, with sources that nothing answers at. */
async function home(scope: Scope, alpha: { readonly dir: string; readonly configFile: string }): Promise<House> {
  const config = JSON.parse(await readFile(alpha.configFile, 'utf8'));
  config.fleet.sources = ['http://127.0.0.1:9/fleet.git'];
  Object.assign(config, { inventory: undefined, key: '/etc/kedge/host.key.asc', state: '/var/lib/kedge' });
  const program = join(await tempDir(scope), 'kedge');
  await writeFile(program, `#!/bin/sh\nexec /srv/node/${basename(NODE)} /srv/kedge/${basename(bundle)} "$@"\n`);
  await chmod(program, 0o755);
  const socket = world.engine.host.replace(/^unix:\/\//, '');
  const unit = (name: string) => join(ROOT, 'packaging', 'systemd', name);
  const docker = `Environment=DOCKER_HOST=unix:///srv/engine/${basename(socket)}\nStandardOutput=append:/house/log\nStandardError=append:/house/log\n`;
  const found = await realNode(scope);
  const house = await systemdHouse(scope, {
    files: {
      'usr/bin/kedge': program,
      'usr/lib/kedge/launch': join(ROOT, 'packaging', 'launch'),
      'usr/lib/kedge/stick': join(ROOT, 'packaging', 'stick'),
      'etc/kedge/host.key.asc': join(alpha.dir, 'host.key.asc'),
      'house/units/kedge.service': unit('kedge.service'),
      'house/units/kedge-stick@.service': unit('kedge-stick@.service'),
    },
    texts: { 'etc/kedge/host.yaml': JSON.stringify(config) },
    binds: { '/srv/engine': dirname(socket), '/srv/kedge': dirname(bundle), '/srv/node': found },
    units: {
      'kedge.service.d/test.conf': `[Service]\n${docker}`,
      'kedge-stick@.service.d/test.conf': `[Unit]\nDefaultDependencies=no\n[Service]\n${docker}`,
    },
    start: 'kedge.service',
  });
  await eventually(async () => assert.match((await house.file('/var/lib/kedge/history.jsonl')) ?? '', /started/), SLOW);
  return house;
}

/** A folder with the very program, for npm's is a link. */
async function realNode(scope: Scope): Promise<string> {
  const dir = await tempDir(scope);
  await copyFile(NODE, join(dir, basename(NODE)));
  return dir;
}
