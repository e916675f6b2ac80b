/**
 * A machine whose OS Kedge manages, cut off from all: on a second disk are the fleet's two commits (the second pins another OS),
 * the OS repository, and an image for the one container that it runs.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staticBusybox } from '../../../scripts/lib/test-image.mjs';
import { FLEET_ID, fleetFiles } from '../../support/fleet.ts';
import { repository } from '../../support/git.ts';
import { gpgHome } from '../../support/gpg.ts';
import { run } from '../../support/run.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import type { Machine } from './machine.ts';

const REF = 'kedge/12/amd64';
/** Where the second disk is mounted. */
const DATA = '/var/test';
/** Under emulation, on a busy machine. */
const CONFIRM = '25m';
const MIB = 2 ** 20;

const POLICY = `version: 1
revision: 1
roles: { admins: { keys: [lead], threshold: 1 } }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "os/**"], role: admins }
  - { paths: ["**"], role: admins }
refresh: admins
`;

/** A unit of the machine under test: a server for the OS repository (https, or http on loopback). */
const SERVER = `[Unit]
RequiresMountsFor=${DATA}
[Service]
ExecStart=${DATA}/busybox httpd -f -p 127.0.0.1:8088 -h ${DATA}/repo
[Install]
WantedBy=multi-user.target
`;
/**
 * Of the folders `$1` (a /usr) and `$2` (its /etc): names, modes and sizes of the one, contents of the other, as two short hashes.
 * While a pull lasts, ostree keeps its remote in /etc; the next pull removes what one that was cut off left of it.
 */
export const LOOK = `usr=$(cd "$1" && find . -type f -printf '%m %s %p\\n' | LC_ALL=C sort | sha256sum | cut -c 1-16)
etc=$(cd "$2" && find . -type f ! -name .updated ! -name .pwd.lock ! -name kedge-pull.conf ! -name '*.cache' | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c 1-16)
echo "$usr $etc"
`;

/** Makes the second disk; `out`: the file. */
export async function makeData(scope: Scope, system: string, out: string): Promise<void> {
  const commits: Record<string, string> = JSON.parse(readFileSync(join(system, 'commits.json'), 'utf8'));
  const gpg = await gpgHome(scope);
  const lead = await gpg.makeKey({ name: 'lead' });
  const folder = await tempDir(scope);
  const image = await makeImage(folder, await tempDir(scope));
  const fleet = await repository(scope, gpg);
  const channel = (commit = '') =>
    `commit: ${commit}\nref: ${REF}\nremotes: ["http://127.0.0.1:8088/"]\nsignedBy: [trust/os/release.asc]\nconfirm: ${CONFIRM}\n`;
  const files = {
    'trust/policy.yaml': POLICY,
    'trust/os/release.asc': readFileSync(join(system, 'key.asc'), 'utf8'),
    'os/stable.yaml': channel(commits.first),
  };
  const compose = `services:\n  web:\n    image: ${image}\n    command: [sleep, "1000000000"]\n    restart: always\n`;
  const hosts = { vm: 'bundles: { web: {} }\nos: { channel: stable }\n' };
  const all = fleetFiles({ keys: { lead: lead.armored }, hosts, bundles: { web: compose }, files });
  const anchor = await fleet.commit({ files: all, sign: lead.fingerprint });
  await fleet.git('branch', 'first');
  await fleet.commit({ files: { 'os/stable.yaml': channel(commits.second) }, sign: lead.fingerprint });
  await fleet.git('branch', 'second');
  await fleet.git('clone', '-q', '--bare', fleet.dir, join(folder, 'fleet.git'));
  const config = [
    ...['name: vm', 'fleet:', `  id: "${FLEET_ID}"`, '  sources: ["/var/fleet.git"]', `  anchor: "${anchor}"`],
    ...['ostree: { sysroot: / }', ''],
  ];
  writeFileSync(join(folder, 'host.yaml'), config.join('\n'));
  writeFileSync(join(folder, 'test-repo.service'), SERVER);
  writeFileSync(join(folder, 'look'), LOOK);
  cpSync(join(system, 'repo'), join(folder, 'repo'), { recursive: true });
  writeFileSync(out, '');
  await run('truncate', ['-s', String(1024 * MIB), out]);
  await run('mkfs.ext4', ['-q', '-L', 'kedge-test', '-d', folder, out]);
}

/** What `docker save` writes, made by hand: no engine is needed for it. Gives the image's id. */
async function makeImage(folder: string, scratch: string): Promise<string> {
  const busybox = await staticBusybox();
  assert.ok(busybox !== null, 'a static busybox');
  copyFileSync(busybox, join(folder, 'busybox'));
  mkdirSync(join(scratch, 'root/bin'), { recursive: true });
  copyFileSync(busybox, join(scratch, 'root/bin/busybox'));
  symlinkSync('busybox', join(scratch, 'root/bin/sleep'));
  await run('tar', ['-C', join(scratch, 'root'), '-cf', join(scratch, 'layer.tar'), '--owner=0', '--group=0', '.']);
  const layer = createHash('sha256')
    .update(readFileSync(join(scratch, 'layer.tar')))
    .digest('hex');
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    config: { Env: ['PATH=/bin'], Cmd: ['sleep'] },
    rootfs: { type: 'layers', diff_ids: [`sha256:${layer}`] },
    history: [{ created: '2026-01-01T00:00:00Z' }],
    created: '2026-01-01T00:00:00Z',
  });
  const id = createHash('sha256').update(config).digest('hex');
  writeFileSync(join(scratch, `${id}.json`), config);
  const manifest = [{ Config: `${id}.json`, RepoTags: ['kedge-test/web:1'], Layers: ['layer.tar'] }];
  writeFileSync(join(scratch, 'manifest.json'), JSON.stringify(manifest));
  rmSync(join(scratch, 'root'), { recursive: true });
  await run('tar', ['-C', scratch, '-cf', join(folder, 'image.tar'), '.']);
  return `sha256:${id}`;
}

/** Enrols the machine, and waits until it is what the fleet's first commit says. Logged in before. */
export async function enrol(host: Machine): Promise<void> {
  await host.run(`mkdir -p ${DATA} && echo 'LABEL=kedge-test ${DATA} ext4 ro,nofail 0 0' >> /etc/fstab`);
  await host.run(`systemctl daemon-reload && mount ${DATA}`);
  await host.run(`cp ${DATA}/*.service /etc/systemd/system/ && cp ${DATA}/host.yaml /etc/kedge/`);
  await host.run('systemctl daemon-reload && systemctl -q enable --now test-repo');
  await host.run(`git clone -q --bare --branch first --single-branch ${DATA}/fleet.git /var/fleet.git`);
  await host.run('git -C /var/fleet.git branch -m first main');
  await host.run('for n in $(seq 120); do docker version > /dev/null 2>&1 && break; sleep 2; done');
  await host.run(`docker load -q -i ${DATA}/image.tar`);
  await host.run('kedge host keygen --name vm --out /etc/kedge/host.key.asc > /dev/null');
  await host.run('systemctl start kedge');
  await healthy(host);
}

/** The agent runs, what the fleet wants is booted or on its way, and the container runs. Gives the booted commit and what the agent says of it. */
export async function healthy(host: Machine): Promise<{ readonly booted: string; readonly state: string }> {
  // systemd's own words would come between those of the commands.
  await host.run('kill -s RTMIN+21 1');
  await host.run(`mountpoint -q ${DATA} || mount ${DATA}`);
  await host.run(
    'for n in $(seq 180); do systemctl is-active -q kedge && [ -n "$(docker ps -q --filter status=running)" ] && break; sleep 2; done',
  );
  assert.equal(await host.run('systemctl is-active kedge'), 'active');
  assert.match(await host.run('docker ps --format "{{.State}} {{.Image}}"'), /^running /);
  const said = await host.run(
    `for n in $(seq 120); do kedge os -o json 2> /dev/null | tr -d ' \\n' | sed -n 's/^.*"booted":"\\([0-9a-f]*\\)".*"state":"\\([a-z]*\\)".*$/\\1 \\2/p' | grep . && break; sleep 2; done`,
  );
  const [booted = '', state = ''] = said.split('\n').at(-1)?.split(' ') ?? [];
  assert.match(booted, /^[0-9a-f]{64}$/, said);
  return { booted, state };
}

/** The fleet's second commit reaches the machine: its agent pulls, stages and reboots by itself. */
export const FOLLOW = `{ mountpoint -q ${DATA} || mount ${DATA}; } && git -C /var/fleet.git fetch -q ${DATA}/fleet.git second:main && systemctl reload kedge`;
/** Waits until the agent has confirmed what is booted. */
export const CONFIRMED =
  'for n in $(seq 300); do grep -q "^kedge_good=$(tr " " "\\n" < /proc/cmdline | sed -n s/^kedge.boot=//p)" /boot/grub/grubenv && break; sleep 2; done; /usr/lib/kedge/boot-state';
