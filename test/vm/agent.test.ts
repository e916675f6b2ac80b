/**
 * A host whose OS the agent manages, from signed pins in a real hub: updates and their revert, and what has no room.
 * One machine's life, in order. What operators have of their own on it is looked at after each turn.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { type Seen, VmFleet } from './support/fleet.ts';
import { Life, readCommits, STATE, steps } from './support/life.ts';
import type { Machine } from './support/machine.ts';
import { firstBoot, osOf, runs, started } from './support/managed-life.ts';

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
  const host = await firstBoot(life, fleet);
  const said = await host.run(
    "grep -E '^(NoNewPrivs|Seccomp|CapBnd):' /proc/$(systemctl show -P MainPID kedge)/status | tr -d '\\t'",
  );
  // CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID LINUX_IMMUTABLE SYS_PTRACE SYS_ADMIN SYS_BOOT SYS_RESOURCE MKNOD SETFCAP: capability.h
  const caps = [0, 1, 2, 3, 4, 5, 6, 7, 9, 19, 21, 22, 24, 27, 31].reduce((sum, bit) => sum + 2 ** bit, 0);
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
  const says = await host.run(
    'for n in $(seq 100); do systemctl show -P StatusText kedge | grep -F "(" && break; sleep 3; done',
  );
  assert.match(says, /^failed \(DISK_FULL\)/);
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

step('`git revert` of the pin brings the commit before it back, by a boot', async () => {
  await fleet.revertPin();
  await life.machine.ended();
  const host = await life.start('reverted');
  assert.deepEqual(await started(host), { commit: commits.first, state: 'trial' });
  await host.login();
  await fleet.seen('it is confirmed', runs(commits.first));
  await fleet.assertOwn(host);
});
