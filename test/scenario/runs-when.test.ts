/** A script that disturbs the host waits for what a reboot into another OS waits for, unless whoever signs says otherwise. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testEngine } from '../support/engine.ts';
import { gpgHome } from '../support/gpg.ts';
import { runFleet } from './support/runs.ts';

const CATALOGUE = `version: 1
scripts:
  boot: { title: Reboot, file: boot.sh, roles: [operators], user: nobody, when: reboot }
  say: { title: Say, file: boot.sh, roles: [operators], user: nobody }
`;
const POLICY = `version: 1
revision: 1
roles:
  admins: { keys: [lead] }
  operators: { keys: [lead, ops] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "scripts/**", "os/**"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
`;

/** Never today nor tomorrow, whenever the test runs. */
function closedNow(): string {
  return ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][(new Date().getUTCDay() + 3) % 7] ?? '';
}

function channel(reboot: string): string {
  return `commit: "${'1'.repeat(64)}"\nref: os\nremotes: ["https://os.example/repo"]\nsignedBy: [trust/os/release.asc]\n${reboot}`;
}

interface Shown {
  readonly hosts: readonly { readonly host: string; readonly state: string; readonly record: object | null }[];
}

const isRoot = process.getuid?.() === 0;

test('a script with `when: reboot`', { skip: isRoot ? false : 'needs root, for control groups' }, async (t) => {
  const scope = { after };
  const engine = await testEngine(scope);
  const release = await (await gpgHome(scope)).makeKey({ name: 'release' });
  const window = `{ days: [${closedNow()}], start: "02:00", length: 1h, timezone: UTC }`;
  const fleet = await runFleet(scope, {
    hosts: { alpha: {} },
    catalogue: CATALOGUE,
    scripts: { 'boot.sh': '#!/bin/sh\necho done\n' },
    dockerHost: engine.host,
    files: {
      'trust/policy.yaml': POLICY,
      'trust/os/release.asc': release.armored,
      'os/stable.yaml': channel(`reboot: { windows: [${window}] }\n`),
      'hosts/alpha.yaml': 'os: { channel: stable }\n',
    },
  });
  const { alpha } = fleet.hosts;
  const ask = async (...args: string[]): Promise<string> => {
    const asked = await fleet.desk('ops', 'run', ...args, '--host', 'alpha', '--for', '7d', '--yes', '--no-follow');
    assert.equal(asked.status, 0, asked.stderr);
    return asked.stdout.trim();
  };
  const states = async (run: string): Promise<readonly string[]> => {
    const shown = await fleet.desk('lead', 'runs', 'show', run, '-o', 'json');
    return shown.status === 2 ? [] : (shown.json() as Shown).hosts.map(({ state }) => state);
  };

  const waits = await ask('boot');
  const other = await ask('say');
  await alpha.once();
  assert.deepEqual(await states(waits), [], 'its window is closed');
  assert.deepEqual(await states(other), ['done'], 'others do not wait for it');
  const now = await ask('boot', '--now');
  await alpha.once();
  assert.deepEqual([await states(now), await states(waits)], [['done'], []]);

  const shown = await fleet.desk('ops', 'run', 'boot', '--host', 'alpha');
  assert.match(shown.stderr, /when: +when each host may reboot, by the windows and the idle rule of its OS channel/);
  const wrong = await fleet.desk('ops', 'run', 'say', '--host', 'alpha', '--now', '--yes');
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /say waits for nothing/);

  // A container that says so is busy holds it back without any window.
  const name = `kedge-when-${process.pid}`;
  await engine.docker('run', '--detach', '--label', 'kedge.busy=true', '--name', name, engine.imageId, 'sleep', '600');
  t.after(() => engine.docker('rm', '--force', name));
  await fleet.push({ 'os/stable.yaml': channel('') });
  await alpha.once();
  assert.deepEqual(await states(waits), [], 'a container is busy');
  await engine.docker('rm', '--force', name);
  await alpha.once();
  assert.deepEqual(await states(waits), ['done']);
});
