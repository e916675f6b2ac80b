/** Developer mode from a signed commit to an unlocked /usr and back: real git, gpg and `ostree admin unlock`; no machine boots. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { channelText, type OsKeys, osKeys } from './support/os-host.ts';
import { type OsWorld, osWorld } from './support/os-world.ts';

let keys: OsKeys;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  keys = await osKeys({ after: (fn) => cleanUp.push(fn) });
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

const HOUR = 3_600_000;

/** By the clock of this machine, in hours from now. */
function grant(from: number, until: number): string {
  const time = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString().replace(/\.\d+Z$/, 'Z');
  return `developer: { from: "${time(from)}", until: "${time(until)}", reason: new drivers }\n`;
}

function said(world: OsWorld, type: string) {
  const record = world.host.records.at(-1) as { conditions: { type: string; status: boolean; message: string }[] };
  return record.conditions.find((c) => c.type === type);
}

describe('developer mode', () => {
  it('is turned on by a signed commit, holds updates back, taints the record, and ends with a reboot into a clean system', async (t) => {
    const world = await osWorld(t, keys);
    const { host, machine, served, build, first, booted } = world;
    host.boot.onUnlock = () => machine.ostree('admin', 'unlock');
    const unlocked = () => {
      const { os } = host.records.at(-1) as { os: { unlocked: string | null } };
      return os.unlocked;
    };
    await host.pin(channelText(first, [served.url]));
    await host.pass();
    assert.equal(unlocked(), null);

    await host.file('hosts/host-1.yaml', (text) => `${text}${grant(-1, 4)}`);
    assert.deepEqual(await host.settle(), ['os-unlock done']);
    const on = await host.pass();
    assert.deepEqual([on.state, on.exitCode, on.steps], ['converged', 0, []]);
    assert.equal(unlocked(), 'development');
    assert.equal(said(world, 'Unlocked')?.status, false);
    assert.match(
      said(world, 'Unlocked')?.message ?? '',
      /^developer mode until .* \(new drivers\): .* until the next reboot$/,
    );

    // What was written to /usr would be gone.
    await host.pin(channelText(await build('2'), [served.url]));
    assert.deepEqual(await host.settle(), ['os-pull done', 'os-stage done']);
    const held = await host.pass();
    assert.equal(held.state, 'waiting');
    assert.match(said(world, 'OS')?.message ?? '', /it waits: developer mode is on until .*: new drivers/);
    assert.deepEqual(host.boot.orders, ['unlock']);

    // A power cut, or somebody's reboot: it is turned on once more, for its time is not over.
    await machine.cutPower();
    host.restart();
    assert.deepEqual((await host.settle()).slice(-1), ['os-unlock done']);

    host.fake.clock.time += 5 * HOUR;
    assert.deepEqual(await host.settle(), ['os-reboot done']);
    await machine.reboot();
    host.restart();
    assert.deepEqual(await host.settle(), ['os-confirm done']);
    assert.deepEqual([await booted(), unlocked()], ['2', null]);
    assert.equal(said(world, 'Unlocked'), undefined);
    assert.equal(host.fake.journal.saved?.osWatch?.developer, undefined);
    const events = host.fake.journal.events.filter((e) => e.kind === 'unlocked');
    assert.equal(events.length, 2);
    assert.match(events[0]?.message ?? '', /^developer mode until .*: new drivers$/);
    // It is over: nothing is turned on again.
    assert.deepEqual(await host.settle(), []);
  });

  it('is not turned on out of its time, by a clock that was set back, nor for longer than a week', async (t) => {
    const { host, served, first } = await osWorld(t, keys);
    await host.pin(channelText(first, [served.url]));
    const own = await host.file('hosts/host-1.yaml', (text) => `${text}${grant(-48, -24)}`);
    await host.settle();
    await host.file('hosts/host-1.yaml', () => `${own}${grant(24, 48)}`);
    await host.settle();
    await host.file('hosts/host-1.yaml', () => `${own}${grant(-48, -24)}`);
    await host.settle();
    // The commit in force was signed later than that clock says.
    host.fake.clock.time -= 36 * HOUR;
    const back = await host.pass();
    assert.ok(back.conditions.some((c) => c.code === 'CLOCK_WRONG'));
    host.fake.clock.time += 36 * HOUR;
    await host.file('hosts/host-1.yaml', () => `${own}${grant(-1, 24 * 7)}`);
    const long = await host.pass();
    assert.deepEqual([long.state, long.failure?.code], ['failed', 'SCHEMA_INVALID']);
    assert.deepEqual(host.boot.orders, []);
  });

  it('that cannot be turned on is told, and tried again later', async (t) => {
    const { host, machine, served, first } = await osWorld(t, keys);
    await host.pin(channelText(first, [served.url]));
    await host.file('hosts/host-1.yaml', (text) => `${text}${grant(-1, 4)}`);
    host.boot.failure = { code: 'OS_DEPLOY_FAILED', message: 'no overlay', remedy: '' };
    const failed = await host.pass();
    assert.deepEqual([failed.failure?.message, host.fake.journal.saved?.osWatch?.developer], ['no overlay', undefined]);
    host.restart();
    host.boot.onUnlock = () => machine.ostree('admin', 'unlock');
    assert.deepEqual(await host.settle(), ['os-unlock done']);
  });
});
