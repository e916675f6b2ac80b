import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { failure } from '../../../reconciler/core/failure.ts';
import { NO_HOOKS } from '../../../reconciler/core/hooks.ts';
import type { Sha256 } from '../../../reconciler/core/names.ts';
import type { OsChannel } from '../../../reconciler/core/os-channel.ts';
import {
  type BootVerdict,
  beginOs,
  confirmOs,
  failOs,
  NO_OS_MEMORY,
  OS_TRIES,
  type OsMemory,
  refreshOs,
} from '../../../reconciler/core/os-memory.ts';
import type { OsDeployment, OsStatus } from '../../../reconciler/core/os-observed.ts';
import { type OsPlanInput, planOs } from '../../../reconciler/core/os-plan.ts';
import { ANY_TIME } from '../../../reconciler/core/windows.ts';
import { sha256 } from '../../../simulation/fake-host.ts';

const NOW = Date.UTC(2026, 10, 21);
const [A, B, C] = [sha256('a'), sha256('b'), sha256('c')];

/** `b+ a* f?!`: commits in boot order; `*` booted, `+` staged, `!` pinned, `?` not made by Kedge. */
function status(text: string, more: Partial<OsStatus> = {}): OsStatus {
  const deployments = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word, index): OsDeployment => {
      const has = (mark: string) => word.includes(mark);
      const origin = has('?') ? 'other:os' : 'kedge:os';
      const marks = { booted: has('*'), staged: has('+'), pinned: has('!'), origin };
      return {
        index,
        osname: 'lab',
        commit: sha256(word.charAt(0)),
        serial: 0,
        unlocked: 'none',
        version: null,
        ...marks,
      };
    });
  return { deployments, bootId: 'boot-1', uptimeMs: 60_000, ...more };
}

function channel(commit: Sha256): OsChannel {
  const fixed = { ref: 'os', remotes: ['https://os.example/'], signedBy: ['trust/os/release.asc'], reboot: ANY_TIME };
  return { name: 'stable', commit, confirmMs: 600_000, hooks: NO_HOOKS, ...fixed };
}

function input(seen: OsStatus, more: Partial<OsPlanInput> = {}): OsPlanInput {
  return {
    desired: channel(B),
    status: seen,
    isPulled: true,
    memory: { ...NO_OS_MEMORY, lastGood: A },
    boot: null,
    isSuspended: false,
    window: { kind: 'open', until: null },
    idle: { open: true },
    rollout: { open: true },
    unhealthy: null,
    ...more,
  };
}

const attempt = { commit: B, bootId: 'boot-0', at: NOW, reached: true, sick: [], gpus: 0, confirmMs: 600_000 };
const trial: OsMemory = beginOs({ ...NO_OS_MEMORY, lastGood: A }, attempt);
const rejected = failure('OS_BOOT_REJECTED', 'did not come up');
const failedB = failOs(trial, B, { at: NOW, by: null, failure: rejected });
const closed = { kind: 'closed', opens: NOW + 3_600_000, until: NOW + 7_200_000 } as const;

/** What is seen, what else is known -> `step target` or the verdict. */
const rows: readonly (readonly [string, string, Partial<OsPlanInput>, string])[] = [
  ['nothing is pinned', 'a*', { desired: null }, 'unmanaged'],
  ['the pin is booted', 'b* a', {}, 'converged'],
  ['the pin is not here', 'a*', { isPulled: false }, 'os-pull b'],
  ['the pin is here', 'a*', {}, 'os-stage b'],
  ['the pin is what would be gone back to', 'a* b', {}, 'os-stage b'],
  ['it is staged and nothing stands in the way', 'b+ a*', {}, 'os-reboot b'],
  ['it is staged, and its objects are gone from the repository', 'b+ a*', { isPulled: false }, 'os-reboot b'],
  ['the window is closed', 'b+ a*', { window: closed }, 'waiting: its window opens at 2026-11-21T01:00:00.000Z'],
  ['a job runs', 'b+ a*', { idle: { open: false, why: 'GPU 0 is at 90 %' } }, 'waiting: GPU 0 is at 90 %'],
  ['the window is closed and it is not here', 'a*', { window: closed, isPulled: false }, 'os-pull b'],
  [
    'another wave is first',
    'b+ a*',
    { rollout: { open: false, why: 'wave 1 comes first' } },
    'waiting: wave 1 comes first',
  ],
  ['the host is suspended', 'a*', { isSuspended: true }, 'suspended'],
  ['another one is staged', 'c+ a*', {}, 'os-remove c'],
  ['the pin was taken back before the reboot', 'b+ a*', { desired: channel(A) }, 'os-remove b'],
  ['somebody else deployed another one', 'c? a*', {}, 'os-stage b'],
  ['it came up healthy', 'b* a', { memory: trial }, 'os-confirm b'],
  ['it comes up', 'b* a', { memory: trial, unhealthy: 'web is not healthy' }, 'confirming: web is not healthy'],
  [
    'the pin moved while it comes up',
    'b* a',
    { memory: trial, unhealthy: 'no', desired: channel(C) },
    'confirming: no',
  ],
  ['the pin moved, and it is healthy', 'b* a', { memory: trial, desired: channel(C) }, 'os-confirm b'],
  ['it failed, and the boot loader went back', 'b a*', { memory: failedB }, 'os-remove b'],
  ['it failed, and is gone', 'a*', { memory: failedB }, 'failed OS_BOOT_REJECTED'],
  ['it failed, and is booted', 'b* a', { memory: failedB }, 'os-go-back a'],
  ['it failed, is booted, and the pin moved', 'b* a', { memory: failedB, desired: channel(C) }, 'os-go-back a'],
  ['it failed, and nothing else is deployed', 'b*', { memory: failedB }, 'failed OS_BOOT_REJECTED'],
  [
    'it failed, and is booted again and again',
    'b* a',
    { memory: { ...failedB, backs: OS_TRIES } },
    'failed OS_BOOT_REJECTED',
  ],
  ['it failed, and is pinned on this host', 'b! a*', { memory: failedB }, 'failed OS_BOOT_REJECTED'],
  ['the boot loader has the last good one on trial', 'a*', { boot: 'trial', isPulled: false }, 'os-confirm a'],
  [
    'the boot loader has been told of it',
    'a*',
    { boot: 'trial', isPulled: false, memory: { ...NO_OS_MEMORY, lastGood: A, confirmed: 'boot-1' } },
    'os-pull b',
  ],
  ['nothing is booted and nothing here', '', { isPulled: false }, 'os-pull b'],
  ['nothing is booted and it is here', 'a', {}, 'os-stage b'],
  ['nothing is booted and it is deployed', 'b a', {}, 'converged'],
];

describe('the OS step of a plan', () => {
  for (const [name, seen, more, expected] of rows) {
    it(`${name}: ${expected}`, () => assert.equal(told(input(status(seen), more)), expected));
  }

  it('goes back when the time to come up is over, by the uptime', () => {
    const late = status('b* a', { uptimeMs: 600_000 });
    const { steps, verdict } = planOs(input(late, { memory: trial, unhealthy: 'Docker does not answer' }));
    assert.equal(steps[0]?.kind, 'os-go-back');
    assert.equal(verdict.failure?.code, 'OS_BOOT_REJECTED');
    assert.match(verdict.failure?.message ?? '', /not healthy 600 s after its boot: Docker does not answer/);
  });

  it('reboots at once where an operator asks, whatever it waits for; and without a new OS', () => {
    const memory: OsMemory = { ...NO_OS_MEMORY, lastGood: A, reboot: { by: 'ada', at: NOW, bootId: 'boot-1' } };
    const busy = { memory, window: closed, idle: { open: false, why: 'busy' } } as const;
    assert.equal(told(input(status('b+ a*'), busy)), 'os-reboot b');
    assert.equal(told(input(status('b*'), busy)), 'os-reboot b');
    assert.equal(told(input(status('a*'), { ...busy, isPulled: false })), 'os-pull b');
    assert.equal(
      told(input(status('b* a'), { ...busy, memory: { ...trial, reboot: memory.reboot }, unhealthy: 'no' })),
      'confirming: no',
    );
  });
});

function told(of: OsPlanInput): string {
  const { steps, verdict } = planOs(of);
  const names = new Map([A, B, C].map((commit, i) => [commit.slice(0, 12), 'abc'.charAt(i)]));
  const [step] = steps;
  if (step !== undefined) return `${step.kind} ${names.get(step.target)}`;
  const why = verdict.failure === null ? '' : ` ${verdict.failure.code}`;
  return `${verdict.state}${why}${verdict.waits.length === 0 ? '' : `: ${verdict.waits.join('; ')}`}`;
}

function news(seen: string, desired: Sha256 | null = B, more: Partial<OsStatus> = {}, boot: BootVerdict = null) {
  return { desired, status: status(seen, more), boot, commit: null, now: NOW };
}

describe('the memory of the OS', () => {
  it('takes what runs when Kedge comes as what to go back to', () => {
    assert.equal(refreshOs(NO_OS_MEMORY, news('a*')).lastGood, A);
    const same = { ...NO_OS_MEMORY, lastGood: A };
    assert.equal(refreshOs(same, news('a*')), same);
    assert.equal(refreshOs(NO_OS_MEMORY, news('a')), NO_OS_MEMORY);
  });

  it('never takes what is on trial or failed as that', () => {
    assert.equal(refreshOs(trial, news('b* a')).lastGood, A);
    assert.equal(refreshOs(failedB, news('b* a', C)).lastGood, A);
  });

  it('puts on trial what somebody else deployed, where the boot loader waits for a word', () => {
    const good = { ...NO_OS_MEMORY, lastGood: A };
    const after = refreshOs(good, news('c?* a', B, {}, 'trial'));
    assert.deepEqual([after.lastGood, after.attempt?.commit], [A, C]);
    assert.equal(planOs(input(status('c?* a'), { memory: after, boot: 'trial' })).steps[0]?.kind, 'os-confirm');
    const told = confirmOs(after, C, 'boot-1');
    assert.equal(refreshOs(told, news('c?* a', B, {}, 'trial')).attempt, null);
    assert.equal(refreshOs(good, news('c?* a', B, {}, 'good')).lastGood, C);
  });

  it('marks what stands in the boot menu and is not booted after the reboot', () => {
    const after = refreshOs(trial, news('b a*'));
    assert.deepEqual(
      [after.attempt, after.failed[0]?.commit, after.failed[0]?.failure.code],
      [null, B, 'OS_BOOT_REJECTED'],
    );
    assert.equal(refreshOs(trial, news('a*', B, {}, 'fallback')).failed[0]?.commit, B);
    // Not rebooted yet.
    assert.equal(refreshOs(trial, news('b+ a*', B, { bootId: 'boot-0' })).attempt?.commit, B);
  });

  it('stages again what a power cut took, but not for ever', () => {
    let memory: OsMemory = { ...NO_OS_MEMORY, lastGood: A };
    for (let i = 1; i < OS_TRIES; i++) {
      memory = refreshOs(
        beginOs(memory, { ...attempt, bootId: `boot-${i}` }),
        news('a*', B, { bootId: `boot-${i + 1}` }),
      );
      assert.deepEqual([memory.attempt?.bootId, memory.failed], [null, []]);
    }
    memory = refreshOs(beginOs(memory, { ...attempt, bootId: 'boot-8' }), news('a*', B, { bootId: 'boot-9' }));
    assert.deepEqual([memory.attempt, memory.failed[0]?.failure.code], [null, 'OS_DEPLOY_FAILED']);
  });

  it('keeps a failed commit until the pin moves on', () => {
    assert.equal(refreshOs(failedB, news('a*')).failed.length, 1);
    assert.equal(refreshOs(failedB, news('b a*', C)).failed.length, 1);
    assert.deepEqual(refreshOs(failedB, news('a*', C)).failed, []);
    // Nobody can say what is pinned.
    assert.equal(refreshOs(failedB, news('a*', null)).failed.length, 1);
    assert.deepEqual(confirmOs(failedB, B, 'boot-1').failed, []);
  });

  it('forgets that an operator asked once the host has booted', () => {
    const asked: OsMemory = { ...NO_OS_MEMORY, lastGood: A, reboot: { by: 'ada', at: NOW, bootId: null } };
    const seen = refreshOs(asked, news('a*'));
    assert.equal(seen.reboot?.bootId, 'boot-1');
    assert.equal(refreshOs(seen, news('a*', B, { bootId: 'boot-2' })).reboot, null);
  });

  it('a commit that failed here is neither staged nor booted again, whatever is seen', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'b+', 'b!', 'b?', 'c!');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 3 }),
        fc.nat(3),
        fc.boolean(),
        fc.boolean(),
        (others, at, isPulled, isIdle) => {
          const words = [...others.slice(0, at), 'a*', ...others.slice(at)];
          const idle = isIdle ? ({ open: true } as const) : ({ open: false, why: 'busy' } as const);
          const seen = status(words.join(' '));
          const memory = refreshOs(failedB, { desired: B, status: seen, boot: null, commit: null, now: NOW });
          const { steps } = planOs(input(seen, { memory, isPulled, idle }));
          assert.ok(
            steps.every((step) => step.kind === 'os-remove'),
            JSON.stringify(steps),
          );
        },
      ),
    );
  });
});
