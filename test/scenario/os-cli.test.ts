/** The program itself on a host that manages its OS: `ostree` gets the deployment as its root, `systemctl` is one that writes down its orders. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import type { Key } from '../support/gpg.ts';
import { kedge } from '../support/kedge.ts';
import { bootedSysroot, OS_REF, osRepository, osServer, sysroot } from '../support/ostree.ts';
import { tempDir } from '../support/temp.ts';
import { assertConverged } from './support/pass.ts';
import { scenarioWorld, type World } from './support/world.ts';

let world: World;
let release: Key;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  world = await scenarioWorld({ after: (fn) => cleanUp.push(fn) });
  release = await world.gpg.makeKey({ name: 'release' });
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

async function manageOs(configFile: string, dir: string): Promise<void> {
  const config = JSON.parse(await readFile(configFile, 'utf8'));
  await writeFile(configFile, JSON.stringify({ ...config, ostree: { sysroot: dir } }));
}

interface OsJson {
  readonly booted: string | null;
  readonly staged: string | null;
  readonly rollback: string | null;
  readonly desired: string | null;
  readonly state: string | null;
  readonly waits: readonly string[];
  readonly deployments: readonly { readonly version: string; readonly is: readonly string[] }[];
}

const POLICY = (person: string) => `version: 1
revision: 1
roles: { admins: { keys: [${person}], threshold: 1 } }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "os/**"], role: admins }
  - { paths: ["**"], role: admins }
refresh: admins
`;

/** A host whose channel pins nothing yet, on the first OS of a repository; `packages`: of that one. */
async function managedHost(t: TestContext, packages?: Record<string, string>) {
  const builds = await osRepository(t, world.gpg);
  const build = (version: string, of?: Record<string, string>) =>
    builds.commit({ version, sign: release.fingerprint, ...(of === undefined ? {} : { packages: of }) });
  const first = await build('1', packages);
  const machine = await bootedSysroot(t, builds, first);
  const served = await osServer(t, builds.dir);
  const fleet = await world.fleet(t, {
    hosts: ['a'],
    files: {
      'trust/policy.yaml': POLICY('lead'),
      'trust/os/release.asc': release.armored,
      'hosts/a.yaml': 'bundles: {}\nos: { channel: stable }\n',
    },
  });
  const { a } = fleet.hosts;
  const bin = await tempDir(t);
  const orders = join(bin, 'orders');
  const [shell, script, rig] = machine.program;
  await writeFile(join(bin, 'ostree'), `#!/bin/sh\nexec ${shell} ${script} ${rig} "$@"\n`, { mode: 0o755 });
  await writeFile(join(bin, 'systemctl'), `#!/bin/sh\necho "$@" >> ${orders}\n`, { mode: 0o755 });
  await manageOs(a.configFile, machine.dir);
  const env = { ...world.engine.env, DOCKER_HOST: world.engine.host, PATH: `${bin}:${process.env.PATH}` };
  return { builds, build, first, machine, served, fleet, a, bin, orders, env };
}

test('an update by the program: pulled, staged, rebooted, confirmed, and what it says of it', async (t) => {
  const packages = { base: '12.1', curl: '7', nano: '6' };
  const { build, first, machine, served, fleet, a, orders, env, builds } = await managedHost(t, packages);
  const run = (...args: string[]) => kedge([...args, '--config', a.configFile], { env });
  const once = async () => {
    const pass = await run('reconcile', '--once', '-o', 'json');
    const { state, steps } = pass.json() as { state: string; steps: { kind: string; result: string }[] };
    assert.equal(pass.status, 0, pass.stdout + pass.stderr);
    return [state, ...steps.map((step) => `${step.kind} ${step.result}`)];
  };
  const os = async () => (await run('os', '-o', 'json')).json() as OsJson;
  assert.deepEqual(await once(), ['converged']);

  const second = await build('2', { base: '12.2', curl: '7', vim: '9' });
  const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][(new Date().getUTCDay() + 3) % 7];
  const pin = (commit: string, more = '') =>
    `commit: ${commit}\nref: ${OS_REF}\nremotes: ["${served.url}"]\nsignedBy: [trust/os/release.asc]\n${more}`;
  const window = `reboot: { windows: [{ days: [${day}], start: "02:00", length: 1h, timezone: UTC }] }\n`;
  await fleet.push({ 'os/stable.yaml': pin(second, window) });
  assert.deepEqual(await once(), ['waiting', 'os-pull done', 'os-stage done']);
  const waiting = await os();
  assert.deepEqual(
    [waiting.booted, waiting.staged, waiting.desired, waiting.state],
    [first, second, second, 'waiting'],
  );
  assert.match(waiting.waits.join(), /^its window opens at /);
  const text = await run('os');
  assert.match(text.stdout, /^COMMIT +VERSION +IS +ORIGIN\n/);
  assert.match(text.stdout, /\n\w+ +2 +staged +kedge:lab/);
  assert.match(text.stdout, /\n\w+ +1 +booted +kedge:lab.*\npinned: \w+ \(waiting\)\nwaits: its window opens at /);

  await writeFile(join(await machine.root(), 'etc', 'motd'), 'mine');
  assert.deepEqual(await once(), ['waiting']);
  const drifted = await run('os');
  assert.match(
    drifted.stdout,
    /\nunpinned: no pin .*\ndrift: 1 name in \/etc differs .*: added motd\n\n\/ETC +NAME\nadded +motd\n$/,
  );
  const shown = (await run('os', '-o', 'json')).json() as { etc: { total: number }; notes: { type: string }[] };
  assert.deepEqual([shown.etc.total, ...shown.notes.map(({ type }) => type)], [1, 'Unpinned', 'Drift']);
  const looked = await run('doctor');
  assert.equal(looked.status, 1);
  assert.match(looked.stdout, /^drift +fail +no pin that this host knows of .*; 1 name in \/etc differs/m);
  assert.match(looked.stdout, /^ +fix: Boot what a signed pin names/m);

  const diff = await run('os', 'diff', 'booted', 'staged');
  assert.equal(
    diff.stdout,
    [
      'WHAT     PACKAGE  VERSION',
      'changed  base     12.1 -> 12.2',
      'removed  nano     6',
      'added    vim      9',
      '',
    ].join('\n'),
  );
  const built = await kedge(['os', 'diff', first, OS_REF, '--repo', builds.dir, '-o', 'json']);
  assert.deepEqual(built.json(), {
    added: [{ name: 'vim', from: null, to: '9' }],
    removed: [{ name: 'nano', from: '6', to: null }],
    changed: [{ name: 'base', from: '12.1', to: '12.2' }],
  });
  assert.equal((await run('os', 'diff', 'booted', 'rollback')).status, 2);

  const doctor = await run('doctor');
  assert.match(doctor.stdout, /^ostree +ok +\S+: ostree \d{4}\.\d+; 1 is booted$/m);
  assert.equal((await run('reboot')).status, 2);
  assert.equal((await run('reboot', '--now')).status, 0);
  assert.deepEqual(await once(), ['waiting', 'os-reboot done']);
  assert.equal(await readFile(orders, 'utf8'), 'reboot\n');

  await machine.reboot();
  assert.deepEqual(await once(), ['converged', 'os-confirm done']);
  const confirmed = await os();
  assert.deepEqual([confirmed.booted, confirmed.staged, confirmed.rollback], [second, null, first]);
  assert.deepEqual(
    confirmed.deployments.map((d) => d.is.join()),
    ['booted', 'rollback'],
  );
  const kinds = (await a.history()).map((event) => event.kind);
  assert.deepEqual(kinds.slice(-4), ['os-staged', 'reboot', 'reboot', 'applied']);
  const record = (await a.inventory()) as unknown as { os: Record<string, string | null> };
  assert.deepEqual([record.os.booted, record.os.staged, record.os.rollback], [second, null, first]);
});

test('a sysroot that nothing runs from is kept at the pin, and a host without one says so', async (t) => {
  const builds = await osRepository(t, world.gpg);
  const commit = await builds.commit({ version: '1', sign: release.fingerprint });
  const served = await osServer(t, builds.dir);
  const fleet = await world.fleet(t, {
    hosts: ['a', 'b'],
    files: {
      'trust/policy.yaml': POLICY('lead'),
      'trust/os/release.asc': release.armored,
      'hosts/a.yaml': 'bundles: {}\nos: { channel: stable }\n',
      'hosts/b.yaml': 'bundles: {}\nos: { channel: stable }\n',
      'os/stable.yaml': `commit: ${commit}\nref: ${OS_REF}\nremotes: ["${served.url}"]\nsignedBy: [trust/os/release.asc]\n`,
    },
  });
  const { a, b } = fleet.hosts;
  const root = await sysroot(t);
  await mkdir(join(root.dir, 'boot'), { recursive: true });
  await manageOs(a.configFile, root.dir);
  const pass = await a.reconcile();
  assertConverged(pass);
  assert.deepEqual(
    pass.steps.map((step) => step.kind),
    ['os-pull', 'os-stage'],
  );
  assert.deepEqual((await a.reconcile()).steps, []);
  assertConverged(await b.reconcile());
  const none = await b.kedge('os');
  assert.equal(none.status, 2);
  assert.match(none.stderr, /b does not manage its OS/);
  assert.equal((await b.kedge('reboot', '--now')).status, 2);
});

test('killed at the steps that it was asked to, the program goes on where it was; without the variable the file is nothing', async (t) => {
  const { build, machine, served, fleet, a, bin, env } = await managedHost(t);
  const fault = join(bin, 'fault');
  const once = (more: Record<string, string> = { KEDGE_FAULT_FILE: fault }) =>
    kedge(['reconcile', '--once', '--config', a.configFile], { env: { ...env, ...more } });
  await writeFile(fault, 'kill after-stage\n', { mode: 0o600 });
  assert.equal((await once({})).status, 0);
  const second = await build('2');
  await fleet.push({
    'os/stable.yaml': `commit: ${second}\nref: ${OS_REF}\nremotes: ["${served.url}"]\nsignedBy: [trust/os/release.asc]\n`,
  });
  for (const step of ['after-stage', 'before-reboot', null, 'mid-confirm', null]) {
    if (step === 'mid-confirm') await machine.reboot();
    if (step !== null) await writeFile(fault, `kill ${step}\n`, { mode: 0o600 });
    const pass = await once();
    assert.match(pass.stderr, /KEDGE_FAULT_FILE is set/);
    assert.equal(pass.status === 0, step === null, `${step}: ${pass.stdout}${pass.stderr}`);
    if (step !== null) assert.match(pass.stderr, new RegExp(`kill at ${step}, as .* asked`));
    assert.equal(await readFile(fault, 'utf8').catch(() => null), null);
  }
  const seen = (await kedge(['os', '-o', 'json', '--config', a.configFile], { env })).json() as OsJson;
  assert.deepEqual([seen.booted, seen.state], [second, 'converged']);
});
