/**
 * A host whose OS the agent manages, from signed pins in a real hub: updates, and the way back from those that fail, whatever failed.
 * One machine's life, in order. What operators have of their own on it is looked at after each turn.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { OWN, type Seen, VmFleet } from './support/fleet.ts';
import { freeze, Life, readCommits, STATE, steps, TRIALS } from './support/life.ts';
import type { Machine } from './support/machine.ts';

const commits = readCommits();
const step = steps();
let life: Life;
let fleet: VmFleet;
const cleanUp: (() => Promise<void>)[] = [];

before(async () => {
  life = new Life('agent');
  cleanUp.push(() => life.end());
  fleet = await VmFleet.start({ after: (fn) => cleanUp.push(fn) });
});

after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

/** What GRUB starts: the commit, whichever deployment of it. */
async function started(host: Machine): Promise<{ readonly commit: string | undefined; readonly state: string }> {
  const { deployment, state } = await host.started();
  const commit = Object.values(commits).find((one) => one.startsWith(deployment.split('.')[0] ?? '-'));
  return { commit, state };
}

const osOf = (record: Seen) => record.conditions.find(({ type }) => type === 'OS');
const runs = (commit: string) => (record: Seen) => record.state === 'converged' && record.os.booted === commit;
/** It runs `good`, all its bundles are well, and it says why the pinned commit is not what it runs. */
const wentBack = (good: string, bad: string) => (record: Seen) =>
  record.os.booted === good &&
  record.bundles.every(({ state }) => state === 'converged') &&
  osOf(record)?.code === 'OS_BOOT_REJECTED' &&
  osOf(record)?.message.includes(bad.slice(0, 12)) === true;

/** The deployment that failed is gone, remembered, and history says so. */
async function assertRemembered(host: Machine, bad: string): Promise<void> {
  assert.doesNotMatch(await host.run('ostree admin status'), new RegExp(bad));
  assert.match(await host.run('kedge os -o json'), new RegExp(`"failed":\\s*\\[\\s*{\\s*"commit":\\s*"${bad}"`));
  assert.match(await host.run('kedge history'), /rolled-back/);
  await fleet.assertOwn(host);
}

/** Room on a file system but for `leave` bytes goes; `free` gives it back. */
async function fill(host: Machine, folder: string, leave: number): Promise<void> {
  const size = `$(( $(df --output=avail -B1 ${folder} | tail -n 1) - ${leave} ))`;
  await host.run(writing(folder, `fallocate -l ${size} ${folder}/filler`));
}
async function free(host: Machine, folder: string): Promise<void> {
  await host.run(writing(folder, `rm ${folder}/filler`));
}
/** /sysroot is mounted read-only for all but who makes a name space for it, as ostree does. */
function writing(folder: string, command: string): string {
  return folder.startsWith('/sysroot')
    ? `unshare --mount sh -ec 'mount -o remount,bind,rw /sysroot; ${command}'`
    : command;
}

step('a host is enrolled, and its agent brings a bundle up, held to what its unit allows', async () => {
  const host = await life.start('first');
  assert.deepEqual(await started(host), { commit: commits.first, state: 'good' });
  await host.login();
  await host.run('for n in $(seq 120); do systemctl is-active -q multi-user.target docker && break; sleep 5; done');
  await fleet.enrol(host, commits.first);
  await host.run('systemctl start kedge');
  await fleet.seen('the bundle is healthy', runs(commits.first));
  const said = await host.run(
    "grep -E '^(NoNewPrivs|Seccomp|CapBnd):' /proc/$(systemctl show -P MainPID kedge)/status | tr -d '\\t'",
  );
  // CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL LINUX_IMMUTABLE SYS_ADMIN SYS_BOOT SYS_RESOURCE MKNOD SETFCAP: capability.h
  const caps = [0, 1, 2, 3, 4, 5, 9, 21, 22, 24, 27, 31].reduce((sum, bit) => sum + 2 ** bit, 0);
  assert.equal(said, `CapBnd:${caps.toString(16).padStart(16, '0')}\nNoNewPrivs:1\nSeccomp:2`);
  await fleet.assertOwn(host);
});

step('a disk without room for what the agent writes stops nothing that runs, and it goes on by itself', async () => {
  const host = life.machine;
  // Root may use what is held back for root as well.
  const sizes = '$(df --output=avail -B1 /var | tail -n 1) 104857600 10485760 1048576 65536 4096';
  await host.run(
    `mkdir /var/filler; n=0; for s in ${sizes}; do while fallocate -l $s /var/filler/$n 2> /dev/null; do n=$((n+1)); done; done`,
  );
  const word = await fleet.word('something is new');
  await host.run('for n in $(seq 100); do systemctl show -P StatusText kedge | grep -F "(" && break; sleep 3; done');
  assert.equal(await host.run('systemctl is-active kedge'), 'active');
  assert.match(await host.run('docker ps --format "{{.Names}} {{.Status}}"'), /web\S* Up /);
  await host.run('rm -r /var/filler');
  await fleet.seen('it goes on', (record) => runs(commits.first)(record) && record.fleet.commit === word);
  await fleet.assertOwn(host);
});

step('without room an update is refused beforehand; a pull that is cut off goes on where it ended', async () => {
  const host = life.machine;
  const { files } = fleet;
  const look = 'ostree admin status; ls -R /boot/ostree /boot/loader/entries; cat /boot/grub/grubenv';
  const before = await host.run(look);
  const code =
    (wanted: string, more = '') =>
    (record: Seen) =>
      osOf(record)?.code === wanted && osOf(record)?.message.includes(more) === true;
  const objects = () => files.given.filter((path) => path.endsWith('.filez'));

  await fill(host, '/sysroot/ostree', 100 * 2 ** 20);
  await fleet.pin(commits.next, '30m');
  await fleet.seen('no room for the objects', code('DISK_FULL', '/ostree/repo'));
  assert.deepEqual(objects(), []);
  files.left = 16;
  await free(host, '/sysroot/ostree');
  await fleet.seen('the server goes away', code('OS_PULL_FAILED'));
  assert.ok(objects().length > 0 && objects().length <= 16, `${objects().length} objects came`);
  await fill(host, '/boot', 5_000_000);
  files.left = null;
  await fleet.seen('no room for the kernel', code('DISK_FULL', '/boot'));
  // Those that were on their way when the server went, eight at once, may come twice.
  const twice = objects().filter((path, i, all) => all.indexOf(path) !== i);
  assert.ok(twice.length <= 8, `${twice.length} objects came twice`);
  assert.equal(await host.run(look), before);
  await fleet.assertOwn(host);
  await free(host, '/boot');
  await host.ended();
});

step('the agent confirms the update: staged, finalised and booted under its unit', async () => {
  const host = await life.start('next');
  assert.deepEqual(await started(host), { commit: commits.next, state: 'trial' });
  await host.login();
  const { os } = await fleet.seen('it is confirmed', runs(commits.next));
  assert.deepEqual(os.rollback, commits.first);
  assert.match(await host.run(STATE), new RegExp(`booted=${commits.next}\\.\\d+\\s+state=good`));
  await fleet.assertOwn(host);
});

step('an agent that froze is started anew by systemd', async () => {
  const host = life.machine;
  const pid = await host.run('systemctl show -P MainPID kedge');
  await host.run(`kill -STOP ${pid}`);
  const isNew = `pid=$(systemctl show -P MainPID kedge); [ "$pid" != 0 ] && [ "$pid" != ${pid} ] && systemctl is-active -q kedge`;
  await host.run(`for n in $(seq 150); do if ${isNew}; then break; fi; sleep 3; done; ${isNew}`);
  assert.equal(await host.run('systemctl show -P NRestarts kedge'), '1');
  assert.match(
    await host.run('journalctl -u kedge -o cat --no-pager | grep -i watchdog | head -n 3'),
    /Watchdog timeout/,
  );
});

step('a machine that freezes is started again by its watchdog', async () => {
  // The kernel's own, as this kernel has the drivers of none: product/boot.test.ts has one of hardware.
  await life.machine.run('modprobe softdog');
  await freeze(life.machine);
  const host = await life.start('thawed');
  assert.deepEqual(await started(host), { commit: commits.next, state: 'good' });
  await host.login();
  await fleet.assertOwn(host);
});

step('`git revert` of the pin brings the commit before it back, by a boot', async () => {
  await fleet.revertPin();
  await life.machine.ended();
  const host = await life.start('reverted');
  assert.deepEqual(await started(host), { commit: commits.first, state: 'trial' });
  await host.login();
  await fleet.seen('it is confirmed', runs(commits.first));
  await fleet.assertOwn(host);
});

step('an OS on which a bundle is not healthy is gone back from, and stays so', async () => {
  await fleet.pin(commits.sick, '5m');
  await life.machine.ended();
  const trial = await life.start('sick');
  assert.deepEqual(await started(trial), { commit: commits.sick, state: 'trial' });
  await trial.ended();
  const host = await life.start('sick-back');
  assert.deepEqual(await started(host), { commit: commits.first, state: 'fallback' });
  await host.login();
  await fleet.seen('it is back', wentBack(commits.first, commits.sick));
  await assertRemembered(host, commits.sick);
  // PID 1 crashes, which must end in a boot as well.
  await host.down('sync; kill -SEGV 1');
  assert.equal((await started(await life.start('sick-back-again'))).commit, commits.first);
});

step('`kedge retry` gives it its boots again; where what ailed it is put right, it is confirmed', async () => {
  const before = life.machine;
  await before.login();
  await before.run(`touch ${OWN}/mended`);
  await fleet.pin(commits.sick, '30m');
  await before.run('for n in $(seq 60); do systemctl is-active -q kedge && break; sleep 3; done; kedge retry');
  await before.ended();
  const host = await life.start('retried');
  assert.deepEqual(await started(host), { commit: commits.sick, state: 'trial' });
  await host.login();
  await fleet.seen('it is confirmed', runs(commits.sick));
  await fleet.assertOwn(host);
});

step('an OS whose agent hangs, and then ends, goes back after three boots, and stays back', async () => {
  await fleet.pin(commits.agent, '30m');
  await life.machine.ended();
  for (let trial = 1; trial <= TRIALS; trial += 1) {
    const host = await life.start(`agent-trial-${trial}`);
    assert.deepEqual(await started(host), { commit: commits.agent, state: 'trial' });
    await host.expect(/not confirmed within 60 s of booting/);
    await host.ended();
  }
  const host = await life.start('agent-back');
  assert.deepEqual(await started(host), { commit: commits.sick, state: 'fallback' });
  await host.login();
  await fleet.seen('it is back', wentBack(commits.sick, commits.agent));
  await assertRemembered(host, commits.agent);
});

step('a corrupt kernel in a signed commit goes back at once, and again when its pin returns', async () => {
  for (const again of ['', '-again']) {
    await fleet.pin(commits.kernel, '30m');
    await life.machine.ended();
    const host = await life.start(`kernel${again}`);
    assert.deepEqual(await started(host), { commit: commits.kernel, state: 'trial' });
    await host.expect(/cannot be loaded/);
    assert.deepEqual(await started(host), { commit: commits.sick, state: 'fallback' });
    await host.login();
    await fleet.seen('it is back', wentBack(commits.sick, commits.kernel));
    await assertRemembered(host, commits.kernel);
    await fleet.pin(commits.sick, '30m');
    await fleet.seen('the pin is away', runs(commits.sick));
  }
});

step('a kernel that stands still before it says a word goes back, where somebody cuts its power', async () => {
  await fleet.pin(commits.stuck, '30m');
  await life.machine.ended();
  for (let trial = 1; trial <= TRIALS; trial += 1) {
    const host = await life.start(`stuck-trial-${trial}`);
    assert.deepEqual(await started(host), { commit: commits.stuck, state: 'trial' });
    await assert.rejects(host.expect(/Linux version/, 20_000), /without/);
  }
  const host = await life.start('stuck-back');
  assert.deepEqual(await started(host), { commit: commits.sick, state: 'fallback' });
  await host.login();
  await fleet.seen('it is back', wentBack(commits.sick, commits.stuck));
  await assertRemembered(host, commits.stuck);
});
