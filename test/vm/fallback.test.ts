/**
 * A host whose OS the agent manages, from signed pins in a real hub: the way back from an OS on which something of the host fails.
 * One machine's life, in order. What operators have of their own on it is looked at after each turn.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { OWN, VmFleet } from './support/fleet.ts';
import { Life, readCommits, steps, TRIALS } from './support/life.ts';
import { BOOT_MS } from './support/machine.ts';
import { assertRemembered, firstBoot, runs, started, wentBack } from './support/managed-life.ts';

const commits = readCommits();
const step = steps();
let life: Life;
let fleet: VmFleet;
const cleanUp: (() => Promise<void>)[] = [];

before(async () => {
  life = new Life('fallback');
  cleanUp.push(() => life.end());
  fleet = await VmFleet.start({ after: (fn) => cleanUp.push(fn) });
});

after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

step('an OS on which a bundle is not healthy is gone back from, and stays so', async () => {
  await firstBoot(life, fleet);
  await fleet.pin(commits.sick, '5m');
  await life.machine.ended();
  const trial = await life.start('sick');
  assert.deepEqual(await started(trial), { commit: commits.sick, state: 'trial' });
  // The boot, the time that the bundle has, and the time that the channel gives.
  await trial.ended(2 * BOOT_MS);
  const host = await life.start('sick-back');
  assert.deepEqual(await started(host), { commit: commits.first, state: 'fallback' });
  await host.login();
  await fleet.seen('it is back', wentBack(commits.first, commits.sick));
  await assertRemembered(host, fleet, commits.sick);
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
  await assertRemembered(host, fleet, commits.agent);
});
