/** An agent that is killed at each named step of an update, and of the way back: real git, gpg and ostree; nothing is left half done. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { type AtStep, bootWithFaults, type FaultStep, ostreeWithFaults } from '../../reconciler/adapters/faults.ts';
import { OstreeProgram } from '../../reconciler/adapters/ostree.ts';
import { bootedOf } from '../../reconciler/core/os-observed.ts';
import { bootedSysroot, osRepository, osServer } from '../support/ostree.ts';
import { tempDir } from '../support/temp.ts';
import { channelText, OsHost, type OsKeys, osKeys } from './support/os-host.ts';

let keys: OsKeys;
const cleanUp: (() => unknown)[] = [];
before(async () => {
  keys = await osKeys({ after: (fn) => cleanUp.push(fn) });
});
after(async () => {
  for (const fn of cleanUp.toReversed()) await fn();
});

/** What a process that is killed in a pass is to this test. */
class Killed extends Error {}

const FORWARD: readonly FaultStep[] = [
  ...(['before-pull', 'after-pull', 'before-stage', 'after-stage', 'before-reboot'] as const),
  ...(['before-confirm', 'mid-confirm'] as const),
];
const BACK: readonly FaultStep[] = ['before-reject', 'mid-go-back', 'before-remove', 'after-remove'];

for (const step of [...FORWARD, ...BACK]) {
  const isBack = BACK.includes(step);
  test(`killed ${step}: the next process ends where this one was going`, async (t) => {
    const builds = await osRepository(t, keys.gpg);
    const build = (version: string) => builds.commit({ version, sign: keys.release.fingerprint });
    const first = await build('1');
    const machine = await bootedSysroot(t, builds, first);
    const served = await osServer(t, builds.dir);
    let armed: FaultStep | null = step;
    const at: AtStep = async (now) => {
      if (now !== armed) return;
      armed = null;
      throw new Killed();
    };
    const { program, boot } = machine;
    const real = new OstreeProgram({
      ...{
        exec,
        sysroot: machine.dir,
        scratch: await tempDir(t),
        env: { PATH: process.env.PATH ?? '' },
        program,
        boot,
      },
      freeBytes: async () => 1e12,
    });
    const host = await OsHost.make(t, keys, ostreeWithFaults(real, at), (loader) => bootWithFaults(loader, at));
    host.boot.counts = true;
    /** As the machine goes: passes, kills, and reboots where one was asked for, until nothing is left to do. */
    const live = async (rejected: () => boolean): Promise<void> => {
      for (let turn = 0; turn < 8; turn++) {
        const asked = host.boot.orders.filter((order) => order === 'reboot').length;
        const steps = await host.settle().catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
          host.restart();
          return ['killed'];
        });
        if (host.boot.orders.filter((order) => order === 'reboot').length > asked) {
          await machine.reboot(rejected() ? 'fallback' : 'default');
          host.boot.said = rejected() ? 'fallback' : 'trial';
          host.restart();
        } else if (steps.length === 0) return;
      }
      assert.fail('it does not come to rest');
    };
    const status = async () => {
      const seen = await real.status();
      if (!seen.ok) assert.fail(seen.failure.message);
      return seen.value;
    };
    await host.pass();
    const second = await build('2');
    await host.pin(channelText(second, [served.url]));
    if (isBack) {
      // Until the reboot all is well; then the engine is away, and the time to be healthy is over.
      await host.settle();
      await machine.reboot();
      host.boot.said = 'trial';
      host.restart();
      host.fake.engine.away = true;
      machine.uptimeMs = 60 * 60_000;
    }
    await live(() => host.boot.orders.includes('reject'));
    assert.equal(armed, null, 'the step was come to');
    assert.equal(bootedOf(await status())?.commit, isBack ? first : second);
    assert.equal(host.memory.attempt, null);
    assert.deepEqual(
      [host.memory.lastGood, host.memory.failed.map((f) => f.commit)],
      isBack ? [first, [second]] : [second, []],
    );
    assert.equal(
      (await status()).deployments.some((d) => d.commit === second),
      !isBack,
    );
    assert.ok(!host.boot.orders.includes(isBack ? 'confirm' : 'reject'));
  });
}
