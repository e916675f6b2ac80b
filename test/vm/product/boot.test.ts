/** The kernel that hosts get, with the drivers of real machines: it boots, and a machine that freezes is reset by its watchdog. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { freeze, Life, readCommits, short, steps } from '../support/life.ts';

const commits = readCommits();
const step = steps();
/** A watchdog of Intel's, as mainboards have it; what it does resets the machine. */
const devices = ['-device', 'i6300esb', '-action', 'watchdog=reset'];
let life: Life;
before(() => {
  life = new Life('product');
});
after(() => life.end());

step('it boots, and Docker answers', async () => {
  const since = Date.now();
  const host = await life.start('first', { devices });
  assert.deepEqual(await host.started(), { deployment: short(commits.first), state: 'good' });
  await host.login();
  await host.run('for n in $(seq 120); do systemctl is-active -q multi-user.target docker && break; sleep 5; done');
  assert.equal(await host.run('systemctl is-active docker'), 'active');
  assert.equal(await host.run('systemctl --failed --no-legend --plain'), '');
  assert.doesNotMatch(await host.run('uname -r'), /cloud/);
  process.stdout.write(`# ${Math.round((Date.now() - since) / 1000)} s to Docker\n`);
});

step('the hardware watchdog resets a machine that froze, and it boots again', async () => {
  assert.match(await life.machine.run('cat /sys/class/watchdog/watchdog0/identity'), /i6300ESB/);
  await freeze(life.machine);
  const host = await life.start('thawed', { devices });
  assert.deepEqual(await host.started(), { deployment: short(commits.first), state: 'good' });
  await host.login();
});
