/**
 * A host whose OS the agent manages, from signed pins in a real hub: the way back from an OS whose kernel fails, and what freezes.
 * One machine's life, in order. What operators have of their own on it is looked at after each turn.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { VmFleet } from './support/fleet.ts';
import { freeze, Life, readCommits, steps, TRIALS } from './support/life.ts';
import { assertRemembered, firstBoot, runs, started, wentBack } from './support/managed-life.ts';

const commits = readCommits();
const step = steps();
let life: Life;
let fleet: VmFleet;
const cleanUp: (() => Promise<void>)[] = [];

before(async () => {
  life = new Life('kernel');
  cleanUp.push(() => life.end());
  fleet = await VmFleet.start({ after: (fn) => cleanUp.push(fn) });
});

after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

step('a corrupt kernel in a signed commit goes back at once, and again when its pin returns', async () => {
  await firstBoot(life, fleet);
  for (const again of ['', '-again']) {
    await fleet.pin(commits.kernel, '30m');
    await life.machine.ended();
    const host = await life.start(`kernel${again}`);
    assert.deepEqual(await started(host), { commit: commits.kernel, state: 'trial' });
    await host.expect(/cannot be loaded/);
    assert.deepEqual(await started(host), { commit: commits.first, state: 'fallback' });
    await host.login();
    await fleet.seen('it is back', wentBack(commits.first, commits.kernel));
    await assertRemembered(host, fleet, commits.kernel);
    await fleet.pin(commits.first, '30m');
    await fleet.seen('the pin is away', runs(commits.first));
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
  assert.deepEqual(await started(host), { commit: commits.first, state: 'fallback' });
  await host.login();
  await fleet.seen('it is back', wentBack(commits.first, commits.stuck));
  await assertRemembered(host, fleet, commits.stuck);
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
  assert.deepEqual(await started(await life.start('thawed')), { commit: commits.first, state: 'good' });
});
