/**
 * The kernel panics, or starts again at once, at a named step of an update (docs/decisions/0011-fault-points.md): nothing is synced and nothing
 * stopped, and the update is made all the same. One machine's life, in order.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { VmFleet } from './support/fleet.ts';
import { Life, readCommits, STATE, steps } from './support/life.ts';
import { BOOT_MS, type Machine } from './support/machine.ts';
import { firstBoot, runs, started } from './support/managed-life.ts';

const FOLDER = '/var/lib/faults';
const FILE = `${FOLDER}/next`;
/** The file of sysrq is one of those that the agent's own unit keeps from it. */
const DROP_IN = `[Service]\\nEnvironment=KEDGE_FAULT_FILE=${FILE}\\nProtectKernelTunables=no\\n`;

const commits = readCommits();
const step = steps();
let life: Life;
let fleet: VmFleet;
const cleanUp: (() => Promise<void>)[] = [];

before(async () => {
  life = new Life('faults');
  cleanUp.push(() => life.end());
  fleet = await VmFleet.start({ after: (fn) => cleanUp.push(fn) });
});

after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

/** What there is up to now is on the disk. */
async function ask(host: Machine, fault: string): Promise<void> {
  await host.run(`(umask 077; echo '${fault}' > ${FILE}); sync`);
}

step('a panic when an update is staged: what was booted boots again, still good', async () => {
  const host = await firstBoot(life, fleet);
  const drop = '/etc/systemd/system/kedge.service.d';
  await host.run(`mkdir -p ${drop} ${FOLDER} && printf '${DROP_IN}' > ${drop}/faults.conf`);
  await host.run('systemctl daemon-reload && systemctl restart kedge');
  await ask(host, 'panic after-stage');
  await fleet.pin(commits.second, '30m');
  await host.expect(/Kernel panic - not syncing: sysrq triggered crash/);
  await host.ended();
  const again = await life.start('staged');
  assert.deepEqual(await started(again), { commit: commits.first, state: 'good' });
  await again.login();
  await again.run(`test ! -e ${FILE}`);
});

step('it is staged once more; a reset between the boot loader and the agent’s memory unconfirms nothing', async () => {
  await ask(life.machine, 'reboot mid-confirm');
  await life.machine.ended();
  const trial = await life.start('trial');
  assert.deepEqual(await started(trial), { commit: commits.second, state: 'trial' });
  // The boot, and all that is waited for before it is confirmed.
  await trial.ended(2 * BOOT_MS);
  const host = await life.start('confirmed');
  // Where GRUB has not heard of it yet (docs/os.md, power cuts), it is one more boot on trial.
  assert.equal((await started(host)).commit, commits.second);
  await host.login();
  await host.run(`test ! -e ${FILE}`);
  await fleet.seen('it is confirmed', runs(commits.second));
  assert.match(await host.run(STATE), new RegExp(`booted=${commits.second}\\.\\d+\\s+state=good`));
  await fleet.assertOwn(host);
});
