/** What differs on a host that nobody has touched, and developer mode on a booted one: a real overlay over /usr, seen by all, gone with the boot. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { OWN_BY_NATURE } from '../../reconciler/core/os-drift.ts';
import { matches, parsePattern } from '../../reconciler/core/patterns.ts';
import { Life, readCommits, short, steps } from './support/life.ts';

const commits = readCommits();
const step = steps();
let life: Life;
before(() => {
  life = new Life('developer');
});
after(() => life.end());

step('a host that nobody has touched has nothing in /etc that would be told as drift', async () => {
  const host = await life.start('first');
  assert.deepEqual(await host.started(), { deployment: short(commits.first), state: 'good' });
  await host.login();
  await host.run('for n in $(seq 120); do systemctl is-active -q multi-user.target && break; sleep 5; done');
  const differs = (await host.run('ostree admin config-diff')).split('\n').filter((line) => line !== '');
  const patterns = OWN_BY_NATURE.flatMap((text) => parsePattern(text) ?? []);
  const names = differs.map((line) => line.replace(/^[AMD] +/, ''));
  // The shell on the console is the tests' own.
  const told = names.filter((name) => !name.includes('serial-getty') && !patterns.some((one) => matches(one, name)));
  assert.deepEqual(told, []);
});

step('developer mode makes /usr writable for everybody on the host, and says so', async () => {
  const host = life.machine;
  await host.run('touch /usr/bin/x', { status: 1 });
  await host.run('systemctl start kedge-os-unlock');
  assert.match(await host.run('ostree admin status'), /Unlocked: development/);
  // Not only for the unit that did it: a service with mounts of its own sees it too.
  await host.run('echo mine > /usr/bin/x && grep -x mine /usr/bin/x');
  await host.run('systemd-run --quiet --wait -p PrivateTmp=yes touch /usr/bin/y && test -e /usr/bin/y');
  assert.equal(await host.run('ls /sysroot/ostree/deploy/kedge/deploy/*/usr/bin/x 2> /dev/null | wc -l'), '0');
  await host.run('systemctl start kedge-os-unlock', { status: 1 });
});

step('a reboot ends it, and nothing is left of it', async () => {
  await life.machine.down('systemctl reboot');
  const host = await life.start('clean');
  assert.deepEqual(await host.started(), { deployment: short(commits.first), state: 'good' });
  await host.login();
  assert.doesNotMatch(await host.run('ostree admin status'), /Unlocked/);
  await host.run('test ! -e /usr/bin/x && test ! -e /usr/bin/y');
  await host.run('touch /usr/bin/x', { status: 1 });
});
