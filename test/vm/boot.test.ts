/**
 * The disk of images/ with the tree of ostree/, booted: what a host has, an update, and the way back from those that fail. One
 * machine's life, in order, for a boot takes minutes under emulation; what comes after the update begins from a snapshot of it.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { FileServer } from './support/files.ts';
import { Life, readCommits, STATE, SYSTEM, short, steps, TRIALS } from './support/life.ts';
import type { Machine } from './support/machine.ts';

const commits = readCommits();
const step = steps();
let life: Life;
let server: FileServer;

before(async () => {
  life = new Life('boot');
  server = await FileServer.start(join(SYSTEM, 'repo'));
});

after(async () => {
  await life.end();
  server.end();
});

/** Pulls a commit over HTTP, as a host does, and deploys it. Gives the deployment's name. */
async function update(host: Machine, commit: string): Promise<string> {
  await host.run(`ostree config --repo=/ostree/repo set 'remote "kedge".url' http://10.0.2.2:${server.port}/`);
  await host.run(`ostree pull kedge kedge/12/amd64@${commit}`);
  await host.run('ostree admin deploy kedge:kedge/12/amd64');
  const [, name = ''] = /kedge ([0-9a-f]{64}\.\d+)/.exec(await host.run('ostree admin status')) ?? [];
  assert.ok(name.startsWith(commit), 'the new deployment is the first');
  return name;
}

step('the disk boots: / is read-only, /var grew to the disk, Docker and Compose answer, Kedge runs', async () => {
  const host = await life.start('first');
  assert.deepEqual(await host.started(), { deployment: short(commits.first), state: 'good' });
  await host.login();
  await host.run('for n in $(seq 120); do systemctl is-active -q multi-user.target docker && break; sleep 5; done');
  assert.equal(await host.run('systemctl --failed --no-legend --plain'), '');
  for (const path of ['/x', '/usr/x', '/usr/bin/x']) await host.run(`touch ${path}`, { status: 1 });
  await host.run('touch /etc/x /var/x && rm /etc/x /var/x');
  assert.ok(
    Number(await host.run("df --output=size -BM /var | tail -n 1 | tr -dc '0-9'")) > 8000,
    '/var is of the disk’s size',
  );
  assert.match(await host.run('docker version --format "{{.Server.Version}}"'), /^\d+\./);
  assert.match(await host.run('docker compose version --short'), /^2\./);
  assert.match(await host.run('kedge --version'), /\d+\.\d+\.\d+/);
  await host.run('modprobe wireguard && wg --version && git --version');
  for (const name of ['apt-get', 'dpkg']) await host.run(`command -v ${name}`, { status: 1 });
  assert.match(await host.run('dpkg-query -W kedge ostree'), /kedge\s.*\s+ostree\s/);
  assert.equal(await host.run('cat /proc/sys/kernel/panic'), '10');
  assert.equal(await host.run('systemctl show -P RuntimeWatchdogUSec'), '1min');
});

step('the agent starts once the host is enrolled', async () => {
  const host = life.machine;
  await host.run('kedge host keygen --name vm --out /etc/kedge/host.key.asc > /dev/null');
  // Nothing answers there: what an agent is that has not seen its fleet yet.
  const words = [
    ...[
      'name: vm',
      'fleet:',
      '  id: "01234567-89ab-4cde-8f01-23456789abcd"',
      '  sources: ["https://127.0.0.1:9/fleet.git"]',
    ],
    `  anchor: "${'ab'.repeat(20)}"`,
  ];
  await host.run(`printf '%s\\n' ${words.map((word) => `'${word}'`).join(' ')} > /etc/kedge/host.yaml`);
  await host.run('systemctl start kedge');
  assert.equal(await host.run('systemctl is-active kedge'), 'active');
  await host.run('rm /etc/kedge/host.yaml && systemctl stop kedge');
});

step('a kernel that rots on /boot is not started: GRUB goes back by itself, and stays back', async () => {
  const host = life.machine;
  await host.run('echo mine > /var/mine; echo mine > /etc/mine');
  await update(host, commits.second);
  await host.run(
    'set -- $(sed -n "s/^linux //p" /boot/loader/entries/ostree-2-kedge.conf); printf rotten | dd of=/boot$1 bs=1 seek=5000000 conv=notrunc status=none',
  );
  await host.down('systemctl reboot');
  for (const again of ['rotten-kernel', 'rotten-kernel-again']) {
    assert.deepEqual(await life.choice(again), { deployment: short(commits.first), state: 'fallback' });
  }
});

step('what was put right may be tried again, takes over /etc and /var, and is confirmed by itself', async () => {
  let host = await life.start('put-right');
  assert.equal((await host.started()).state, 'fallback');
  await host.login();
  assert.match(
    await host.run(STATE),
    new RegExp(`booted=${commits.first}.0\\s+state=fallback\\s+failed=${commits.second}.0`),
  );
  await host.run(`${STATE} confirm`, { status: 4 });
  await host.run('ostree admin undeploy 0');
  const name = await update(host, commits.second);
  await host.run('grub-editenv /boot/grub/grubenv unset kedge_trial');
  await host.down('systemctl reboot');

  host = await life.start('second');
  assert.deepEqual(await host.started(), { deployment: short(name), state: 'trial' });
  await host.login();
  await host.run(
    `for n in $(seq 120); do ${STATE} | grep -qx state=good && break; sleep 5; done; ${STATE} | grep -x state=good`,
  );
  assert.equal(
    await host.run('cat /usr/lib/kedge-test/version /etc/kedge-test /etc/mine /var/mine'),
    '2\nof the second\nmine\nmine',
  );
  assert.match(await host.run('cat /boot/grub/grubenv'), new RegExp(`kedge_good=${name}`));
  await host.run('sync');
  await host.save('updated');
});

step('the agent rejects a deployment: the next boot takes the one before', async () => {
  const host = life.machine;
  await host.run('systemctl start kedge-boot-reject');
  await host.down('systemctl reboot');
  assert.deepEqual(await life.choice('rejected'), { deployment: short(commits.first), state: 'fallback' });
});

/** A commit whose boot ends in a panic: tried three times, then the one before it, which stays. */
function failing(name: 'initramfs' | 'init', why: string, words: RegExp): void {
  step(why, async () => {
    const good = await life.start(`${name}-update`, { from: 'updated' });
    const deployment = await update(good, commits[name]);
    await good.down('systemctl reboot');
    for (let trial = 1; trial <= TRIALS; trial += 1) {
      const host = await life.start(`${name}-trial-${trial}`);
      assert.deepEqual(await host.started(), { deployment: short(deployment), state: 'trial' });
      await host.expect(words);
      await host.ended();
    }
    for (const again of [`${name}-back`, `${name}-back-again`]) {
      const back = await life.choice(again);
      assert.deepEqual(back, { deployment: short(commits.second), state: 'fallback' });
    }
  });
}

failing('initramfs', 'a corrupt initramfs goes back after three boots, and stays back', /Kernel panic/);
failing('init', 'an init that ends goes back after three boots, and stays back', /Kernel panic/);

step('it boots with a BIOS as well', async () => {
  const host = await life.start('bios', { firmware: 'bios' });
  assert.equal((await host.started()).state, 'fallback');
  await host.expect(/Linux version/);
});
