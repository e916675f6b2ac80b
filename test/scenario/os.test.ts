/** OS updates from a signed pin to a confirmed boot, and back: real git, gpg and ostree; the deployment is / to ostree, no machine boots. */
import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Sha256 } from '../../reconciler/core/names.ts';
import { CRASHES } from '../../simulation/fake-host.ts';
import { channelText, IMAGE, type OsHost, type OsKeys, osKeys } from './support/os-host.ts';
import { type OsWorld, osWorld } from './support/os-world.ts';

let keys: OsKeys;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  keys = await osKeys({ after: (fn) => cleanUp.push(fn) });
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

function world(t: TestContext, free: { bytes: number } = { bytes: 1e12 }): Promise<OsWorld> {
  return osWorld(t, keys, async () => free.bytes);
}

describe('an update of the OS', () => {
  it('is pulled, staged, booted and confirmed; a revert of the pin goes back the same way', async (t) => {
    const { host, machine, served, build, first, booted, status } = await world(t);
    await host.pass();
    assert.partialDeepStrictEqual(host.records.at(-1)?.os, {
      booted: first,
      staged: null,
      rollback: null,
      version: 'Lab 1',
    });
    const second = await build('2');
    await host.pin(channelText(second, [served.url]));
    assert.deepEqual(await host.settle(), ['os-pull done', 'os-stage done', 'os-reboot done']);
    assert.deepEqual(host.boot.orders, ['reboot']);
    assert.partialDeepStrictEqual(host.records.at(-1)?.os, {
      booted: first,
      staged: second,
      rollback: null,
      version: 'Lab 1',
    });

    await machine.reboot();
    host.restart();
    const up = await host.pass();
    assert.equal(await booted(), '2');
    assert.deepEqual([up.state, up.exitCode, up.steps.map((s) => s.kind)], ['converged', 0, ['os-confirm']]);
    assert.deepEqual(host.boot.orders, ['reboot', 'confirm']);
    assert.equal(host.memory.lastGood, second);
    assert.partialDeepStrictEqual(host.records.at(-1)?.os, {
      booted: second,
      staged: null,
      rollback: first,
      version: 'Lab 1',
    });
    assert.deepEqual((await host.pass()).steps, []);

    // What it goes back to is here still: nothing is fetched.
    const asked = served.asked.length;
    await host.pin(channelText(first, [served.url]));
    assert.deepEqual(await host.settle(), ['os-stage done', 'os-reboot done']);
    assert.equal(served.asked.length, asked);
    await machine.reboot();
    host.restart();
    assert.deepEqual(await host.settle(), ['os-confirm done']);
    assert.equal(await booted(), '1');
    assert.equal((await status()).deployments.length, 2);
    const kinds = ['os-staged', 'reboot', 'applied'];
    assert.deepEqual(host.events().slice(-6), [...kinds, ...kinds]);
  });

  it('that the boot loader went back from is remembered, removed, and not tried again until the pin changes', async (t) => {
    const { host, machine, served, build, booted, status } = await world(t);
    await host.pass();
    const bad = await build('2');
    await host.pin(channelText(bad, [served.url]));
    await host.settle();
    host.boot.journal = 'kernel panic - not syncing';
    await machine.reboot('fallback');
    host.restart();
    const back = await host.pass();
    assert.equal(await booted(), '1');
    assert.deepEqual([back.state, back.failure?.code], ['failed', 'OS_BOOT_REJECTED']);
    assert.match(back.failure?.message ?? '', /not tried again until the pin changes/);
    // The next reboot would have taken it again.
    assert.deepEqual(
      back.steps.map((s) => s.kind),
      ['os-remove'],
    );
    assert.deepEqual(
      (await status()).deployments.map((d) => d.version),
      ['1'],
    );
    assert.equal(host.memory.failed[0]?.failure.cause, 'kernel panic - not syncing');
    host.restart();
    assert.deepEqual(await host.settle(), []);
    const good = await build('3');
    await host.pin(channelText(good, [served.url]));
    assert.deepEqual(await host.settle(), ['os-pull done', 'os-stage done', 'os-reboot done']);
    await machine.reboot();
    host.restart();
    assert.deepEqual(await host.settle(), ['os-confirm done']);
    assert.equal(await booted(), '3');
  });

  it('that failed here is given its boots again by `retry`, and when its pin goes away and returns', async (t) => {
    const { host, machine, served, build, first } = await world(t);
    await host.pass();
    const bad = await build('2');
    const fails = async (): Promise<void> => {
      assert.deepEqual((await host.settle()).slice(-2), ['os-stage done', 'os-reboot done']);
      await machine.reboot('fallback');
      host.restart();
      assert.deepEqual(await host.settle(), ['os-remove done']);
      assert.deepEqual(await host.settle(), []);
    };
    await host.pin(channelText(bad, [served.url]));
    await fails();
    await host.fake.journal.leaveRequest({ kind: 'retry', bundle: null });
    await fails();
    await host.pin(channelText(first, [served.url]));
    assert.deepEqual(await host.settle(), []);
    await host.pin(channelText(bad, [served.url]));
    await fails();
    assert.deepEqual(host.boot.renewed, [bad, bad, bad]);
  });

  it('that was good, and that the boot loader went back from later, is remembered as bad: no reboot follows the other', async (t) => {
    const { host, machine, served, build, booted, status } = await world(t);
    await host.pass();
    const second = await build('2');
    await host.pin(channelText(second, [served.url]));
    await host.settle();
    await machine.reboot();
    host.boot.said = 'trial';
    host.restart();
    assert.deepEqual(await host.settle(), ['os-confirm done']);
    // Its kernel rots in /boot, or an operator says that it is bad.
    host.boot.journal = 'the kernel cannot be loaded';
    await machine.reboot('fallback');
    host.boot.said = 'fallback';
    host.restart();
    assert.deepEqual(await host.settle(), ['os-remove done']);
    assert.equal(await booted(), '1');
    assert.deepEqual(host.boot.orders, ['reboot', 'confirm']);
    const [failed] = host.memory.failed;
    assert.deepEqual([failed?.commit, failed?.failure.code], [second, 'OS_BOOT_REJECTED']);
    assert.deepEqual(
      (await status()).deployments.map((d) => d.version),
      ['1'],
    );
    host.restart();
    assert.deepEqual(await host.settle(), []);
  });

  it('that does not come up healthy in its time is gone back from, whatever ends meanwhile', async (t) => {
    const { host, machine, served, build, booted, status } = await world(t);
    await host.pass();
    const bad = await build('2');
    await host.pin(channelText(bad, [served.url], 'confirm: 5m\n'));
    await host.settle();
    await machine.reboot();
    host.restart();
    host.fake.engine.away = true;
    const trial = await host.pass();
    assert.equal(trial.state, 'waiting');
    assert.match(trial.conditions.find((c) => c.type === 'OS')?.message ?? '', /not confirmed; it waits: .*engine/i);
    assert.deepEqual(host.boot.orders, ['reboot']);
    machine.uptimeMs = 5 * 60_000;
    // It is remembered before anything is done: a kill here changes nothing.
    host.boot.failure = { code: 'OS_DEPLOY_FAILED', message: 'killed', remedy: '' };
    await host.pass();
    assert.equal(host.memory.failed[0]?.commit, bad);
    host.restart();
    assert.deepEqual(await host.settle(), ['os-go-back done']);
    assert.deepEqual(host.boot.orders, ['reboot', 'reboot']);
    await machine.reboot();
    host.restart();
    host.fake.engine.away = false;
    const back = await host.pass();
    assert.equal(await booted(), '1');
    assert.deepEqual([back.failure?.code, back.exitCode], ['OS_BOOT_REJECTED', 1]);
    assert.ok((await status()).deployments.every((d) => d.version === '1'));
    host.restart();
    assert.deepEqual(await host.settle(), []);
  });

  it('waits for its window and for the rollout, and says so; an operator may ask for it at once', async (t) => {
    const { host, machine, served, build, booted } = await world(t);
    await host.pass();
    const second = await build('2');
    const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][(new Date().getUTCDay() + 3) % 7];
    const window = `{ days: [${day}], start: "02:00", length: 1h, timezone: UTC }`;
    await host.pin(channelText(second, [served.url], `reboot: { windows: [${window}] }\n`));
    host.rollout = { open: false, why: 'wave 1 comes first' };
    assert.deepEqual(await host.settle(), ['os-pull done', 'os-stage done']);
    const waiting = await host.pass();
    assert.deepEqual([waiting.state, waiting.exitCode], ['waiting', 0]);
    const said = waiting.conditions.find((c) => c.type === 'OS')?.message ?? '';
    assert.match(said, /its window opens at \d{4}-.*T02:00:00.000Z; wave 1 comes first$/);
    await host.fake.journal.leaveRequest({ kind: 'reboot', bundle: null, by: 'ada' });
    assert.deepEqual(await host.settle(), ['os-reboot done']);
    await machine.reboot();
    host.restart();
    assert.deepEqual(await host.settle(), ['os-confirm done']);
    assert.equal(await booted(), '2');
    assert.equal(host.memory.reboot, null);
  });

  it('that a power cut took before it was whole is staged again', async (t) => {
    const { host, machine, served, build, booted } = await world(t);
    await host.pass();
    await host.pin(channelText(await build('2'), [served.url]));
    await host.settle();
    await machine.cutPower();
    host.restart();
    assert.equal(await booted(), '1');
    assert.deepEqual(await host.settle(), ['os-stage done', 'os-reboot done']);
    await machine.reboot();
    host.restart();
    assert.deepEqual(await host.settle(), ['os-confirm done']);
  });

  it('that was taken back before the reboot leaves nothing staged', async (t) => {
    const { host, served, build, first, status } = await world(t);
    await host.pass();
    host.rollout = { open: false, why: 'not yet' };
    await host.pin(channelText(await build('2'), [served.url]));
    await host.settle();
    await host.pin(channelText(first, [served.url]));
    assert.deepEqual(await host.settle(), ['os-remove done']);
    assert.deepEqual(
      (await status()).deployments.map((d) => d.version),
      ['1'],
    );
    assert.equal((await host.pass()).state, 'converged');
  });

  it('moves nowhere where it is unsigned, signed by another key, not there, altered, or without room', async (t) => {
    const free = { bytes: 1e12 };
    const { host, builds, served, build, booted } = await world(t, free);
    await host.pass();
    const pinned = async (commit: Sha256) => {
      host.restart();
      await host.pin(channelText(commit, [served.url]));
      const { failure, state } = await host.pass();
      return [failure?.code, state];
    };
    const unsigned = await builds.commit({ version: 'unsigned' });
    assert.deepEqual(await pinned(unsigned), ['OS_SIGNATURE', 'failed']);
    const strange = await builds.commit({ version: 'strange', sign: keys.lead.fingerprint });
    assert.deepEqual(await pinned(strange), ['OS_SIGNATURE', 'failed']);
    const nowhere = unsigned.replace(/[0-9]/g, (d) => String(9 - Number(d))) as Sha256;
    assert.deepEqual(await pinned(nowhere), ['OS_PULL_FAILED', 'waiting']);
    const good = await build('2');
    served.fault = (path) => (path.endsWith('.filez') ? 'flip' : 'none');
    assert.deepEqual(await pinned(good), ['OS_PULL_FAILED', 'waiting']);
    served.fault = (path) => (path.endsWith('.filez') ? 'cut' : 'none');
    host.restart();
    assert.equal((await host.pass()).failure?.code, 'OS_PULL_FAILED');
    // Not with each pass: a pull that fails at its end costs what it fetched.
    const asked = served.asked.length;
    assert.equal((await host.pass()).failure?.code, 'OS_PULL_FAILED');
    assert.equal(served.asked.length, asked);
    served.fault = () => 'none';
    free.bytes = 1e6;
    host.restart();
    assert.equal((await host.pass()).failure?.code, 'DISK_FULL');
    assert.equal(host.fake.running().length, 1, 'the workload runs on');
    assert.equal(host.memory.attempt, null);
    free.bytes = 1e12;
    host.restart();
    assert.deepEqual(await host.settle(), ['os-pull done', 'os-stage done', 'os-reboot done']);
    assert.equal(await booted(), '1');
  });
});

describe('bundles that require the OS of their commit', () => {
  const compose = (service: string) => `services:\n  ${service}:\n    image: ${IMAGE}\n    restart: always\n`;
  const layer = 'bundles: { web: { requires: os }, free: {} }\nos: { channel: stable }\n';
  const names = (host: OsHost) => host.fake.running().map((line) => line.split(' ')[0]);
  const bundles = (host: OsHost) => {
    const record = host.records.at(-1) as { bundles: { name: string; state: string }[] };
    return record.bundles.map((b) => `${b.name} ${b.state}`);
  };
  /** Both bundles at their first digest, on the first OS. */
  async function started(t: TestContext): Promise<OsWorld> {
    const made = await world(t);
    const files = { 'bundles/web/compose.yaml': compose('web1'), 'bundles/free/compose.yaml': compose('free1') };
    await made.host.change({
      ...files,
      'hosts/host-1.yaml': layer,
      'os/stable.yaml': channelText(made.first, [made.served.url]),
    });
    await made.host.settle();
    assert.deepEqual(names(made.host), ['free1', 'web1']);
    return made;
  }
  const forward = async ({ host, served, build }: OsWorld) => {
    const commit = await build('2');
    const files = { 'bundles/web/compose.yaml': compose('web2'), 'bundles/free/compose.yaml': compose('free2') };
    await host.change({ ...files, 'os/stable.yaml': channelText(commit, [served.url]) });
    return commit;
  };

  it('are swapped after the reboot, and come back with a revert of the pin', async (t) => {
    const made = await started(t);
    const { host, machine, booted } = made;
    await forward(made);
    assert.deepEqual(await host.settle(), ['os-pull done', 'os-stage done', 'os-reboot done']);
    assert.deepEqual(names(host), ['free2', 'web1']);
    assert.deepEqual(bundles(host), ['free converged', 'web waiting']);
    const waits = (await host.pass()).conditions.find((c) => c.type === 'Bundle/web');
    assert.match(waits?.message ?? '', /^a new digest waits: it requires the OS \w{12}, which is not booted yet$/);
    await machine.reboot();
    host.restart();
    const up = await host.pass();
    assert.deepEqual([up.state, await booted()], ['converged', '2']);
    assert.deepEqual(
      up.steps.map((s) => s.kind),
      ['swap', 'confirm', 'os-confirm'],
    );
    assert.deepEqual(names(host), ['free2', 'web2']);
    assert.deepEqual(bundles(host), ['free converged', 'web converged']);

    await host.repo.git('revert', '--no-commit', 'HEAD');
    await host.change({});
    await host.settle();
    assert.deepEqual(names(host), ['free1', 'web2']);
    await machine.reboot();
    host.restart();
    assert.deepEqual(await host.settle(), ['os-confirm done']);
    assert.deepEqual([names(host), await booted()], [['free1', 'web1'], '1']);
  });

  it('go back with an OS that did not come up, and are not tried again with it', async (t) => {
    const made = await started(t);
    const { host, machine, booted } = made;
    await forward(made);
    await host.settle();
    await machine.reboot('fallback');
    host.restart();
    await host.settle();
    assert.deepEqual([names(host), await booted()], [['free2', 'web1'], '1']);
    const { conditions, state } = await host.pass();
    assert.equal(state, 'failed');
    const said = (type: string) => conditions.find((c) => c.type === type)?.message ?? '';
    assert.match(said('Bundle/web'), /it requires the OS \w{12}, which failed on this host$/);
    assert.match(said('OS'), /not tried again until the pin changes$/);
  });

  it('take the OS back with them where they come up sick', async (t) => {
    const made = await started(t);
    const { host, machine, booted } = made;
    host.fake.behaviours.set('web2', CRASHES);
    await forward(made);
    await host.settle();
    await machine.reboot();
    host.restart();
    assert.deepEqual(await host.settle(), ['os-go-back done']);
    await machine.reboot();
    host.restart();
    await host.settle();
    assert.deepEqual([names(host), await booted()], [['free2', 'web1'], '1']);
    assert.deepEqual(bundles(host), ['free converged', 'web rolled-back']);
    assert.match(host.memory.failed[0]?.failure.message ?? '', /did not come up with what requires it: bundle web/);
  });
});
