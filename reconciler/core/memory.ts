/** How the memory of bundles changes: attempts, confirmed digests, failed digests. Pure. */
import { type AgentState, type BundleMemory, type FailedDigest, memoryOf, withMemory } from './agent-state.ts';
import { type Failure, failure } from './failure.ts';
import type { BundleState, HostState } from './host-state.ts';
import { type BundleName, type CommitId, isBundleName, type Sha256 } from './names.ts';

type Bundles = AgentState['bundles'];

/** A digest begun so often and never confirmed, because the agent ended each time, counts as failed. */
export const ATTEMPTS = 3;

/** Groups of bundles that go forward and back together: those of `changing` that `after` joins, directly or through each other. */
export function tiedGroups(changing: readonly BundleState[]): readonly (readonly BundleState[])[] {
  const groups: BundleState[][] = [];
  for (const bundle of changing) {
    const tied = groups.filter((group) => group.some((other) => areTied(bundle, other)));
    const joined = [...tied.flat(), bundle];
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    // The order of `changing` is kept inside a group: it is the order of `after`.
    groups.push(changing.filter((b) => joined.includes(b)));
  }
  return groups;
}

function areTied(a: BundleState, b: BundleState): boolean {
  return a.after.includes(b.name) || b.after.includes(a.name);
}

/** Written before a swap or a confirmation begins, so that one that never ends is noticed. */
export function beginAttempt(bundles: Bundles, name: BundleName, digest: Sha256, now: number): Bundles {
  return withMemory(bundles, name, (m) => ({
    ...m,
    attempt: { digest, begun: (m.attempt?.digest === digest ? m.attempt.begun : 0) + 1, at: now },
  }));
}

/** An attempt that ended for a reason that says nothing about the digest (a stop of the agent, an engine that went away). */
export function withdrawAttempt(bundles: Bundles, name: BundleName): Bundles {
  return withMemory(bundles, name, (m) => {
    if (m.attempt === null) return m;
    const begun = m.attempt.begun - 1;
    return { ...m, attempt: begun > 0 ? { ...m.attempt, begun } : null };
  });
}

/** The whole group is healthy: each digest is now what a failed change goes back to. `goodWith`: the OS that it came with. */
export function confirmGood(
  bundles: Bundles,
  group: readonly { name: BundleName; digest: Sha256 }[],
  goodWith?: Sha256,
): Bundles {
  return group.reduce(
    (all, { name, digest }) =>
      withMemory(all, name, (m) => ({
        lastGood: digest,
        ...(goodWith === undefined ? {} : { goodWith }),
        previousGood: m.lastGood === digest ? m.previousGood : m.lastGood,
        attempt: null,
        failed: m.failed.filter((f) => f.digest !== digest),
        goingBack: false,
        stale: m.stale,
        repairs: null,
      })),
    bundles,
  );
}

/** Marks a digest that came up sick, and with it the digests that are tied to it. What was good before is never marked. */
export function markFailed(
  bundles: Bundles,
  culprit: { name: BundleName; digest: Sha256 },
  group: readonly { name: BundleName; digest: Sha256 }[],
  entry: { failure: Failure; at: number; commit: CommitId | null; withOs?: Sha256 },
): Bundles {
  return group.reduce((all, { name, digest }) => {
    const tiedTo = name === culprit.name ? null : { bundle: culprit.name, digest: culprit.digest };
    const because =
      tiedTo === null
        ? entry.failure
        : failure('UNHEALTHY', `goes only together with ${culprit.name}, which it is tied to by \`after\``, {
            bundle: name,
            cause: entry.failure.message,
          });
    const withOs = entry.withOs === undefined ? {} : { withOs: entry.withOs };
    const failed: FailedDigest = { digest, at: entry.at, commit: entry.commit, failure: because, tiedTo, ...withOs };
    return withMemory(all, name, ({ hooks: _, ...m }) =>
      m.lastGood === digest
        ? { ...m, attempt: null }
        : { ...m, attempt: null, failed: [...m.failed.filter((f) => f.digest !== digest), failed] },
    );
  }, bundles);
}

/**
 * The OS that these digests came with failed: so have they, until another one is pinned or their own digest moves on. What already
 * failed by itself keeps its reason. What was good before is never marked.
 */
export function failWithOs(
  bundles: Bundles,
  os: Sha256,
  together: readonly { readonly bundle: BundleName; readonly digest: Sha256 }[],
  entry: { failure: Failure; at: number; commit: CommitId | null },
): Bundles {
  return together.reduce(
    (all, { bundle, digest }) =>
      withMemory(all, bundle, (m) => {
        if (m.lastGood === digest) return { ...m, attempt: null };
        const own = m.failed.find((f) => f.digest === digest);
        const why = failure('UNHEALTHY', `goes only together with the OS ${os.slice(0, 12)}, which failed here`, {
          bundle,
          cause: entry.failure.message,
        });
        const { at, commit } = entry;
        const failed: FailedDigest = { ...(own ?? { digest, at, commit, failure: why, tiedTo: null }), withOs: os };
        return { ...m, attempt: null, failed: [...m.failed.filter((f) => f.digest !== digest), failed] };
      }),
    bundles,
  );
}

/**
 * An OS that was good is not booted any more: what became good with it goes back to what was good before that. Where nothing was, it is
 * left alone.
 */
export function takeBackWithOs(
  bundles: Bundles,
  os: Sha256,
  entry: { failure: Failure; at: number; commit: CommitId | null },
): Bundles {
  const names = Object.keys(bundles).filter((name) => memoryOf(bundles, name).goodWith === os);
  return names.filter(isBundleName).reduce((all, name) => {
    const { lastGood: digest, previousGood } = memoryOf(all, name);
    if (digest === null || previousGood === null) return all;
    const before = withMemory(all, name, ({ goodWith: _, ...m }) => ({
      ...m,
      lastGood: previousGood,
      previousGood: null,
    }));
    return failWithOs(before, os, [{ bundle: name, digest }], entry);
  }, bundles);
}

/** Healthy, and not yet good: the OS that they came with is on trial. */
export function settleAttempts(bundles: Bundles, names: readonly BundleName[]): Bundles {
  return names.reduce((all, name) => withMemory(all, name, (m) => ({ ...m, attempt: null })), bundles);
}

/** One more repair of drift: the next waits longer. Forgotten after an hour without drift. */
export function countRepair(bundles: Bundles, name: BundleName, now: number): Bundles {
  return withMemory(bundles, name, (m) => {
    const count = m.repairs !== null && now - m.repairs.at < 60 * 60_000 ? m.repairs.count : 0;
    return { ...m, repairs: { count: count + 1, at: now } };
  });
}

/** Milliseconds since the epoch before which drift is not repaired again: at once, then after 1, 2, 4 … 60 minutes. */
export function repairDueAt(memory: BundleMemory): number {
  if (memory.repairs === null) return 0;
  return memory.repairs.at + Math.min(60, 2 ** (memory.repairs.count - 1)) * 60_000;
}

/**
 * Brings the memory into line with what is desired now, before planning: a failed digest that is no longer desired is
 * forgotten (also where only the one that it is tied to moved on), an attempt begun too often counts as failed, and what is tied
 * to a failed digest does not go forward without it. Gives the same object where nothing changes. `pinned`: the OS that is pinned; null:
 * none; undefined: nobody can say, and what failed with one stays failed.
 */
export function refreshMemory(
  bundles: Bundles,
  desired: HostState,
  {
    commit,
    now,
    pinned,
  }: { readonly commit: CommitId | null; readonly now: number; readonly pinned: Sha256 | null | undefined },
): Bundles {
  const wanted = new Map<string, Sha256>(desired.bundles.map((b) => [b.name, b.digest]));
  let changed = false;
  let fresh: Bundles = Object.fromEntries(
    Object.entries(bundles).map(([name, m]) => {
      const failed = m.failed.filter(
        (f) =>
          f.digest === wanted.get(name) &&
          (f.tiedTo === null || f.tiedTo.digest === wanted.get(f.tiedTo.bundle)) &&
          (f.withOs === undefined || pinned === undefined || f.withOs === pinned),
      );
      const attempt = m.attempt !== null && m.attempt.digest === wanted.get(name) ? m.attempt : null;
      const { hooks, ...rest } = m;
      const isOver = hooks !== undefined && hooks.digest !== wanted.get(name);
      if (failed.length === m.failed.length && attempt === m.attempt && !isOver) return [name, m];
      changed = true;
      return [name, { ...(isOver ? rest : m), failed, attempt }];
    }),
  );
  const changing = desired.bundles.filter((b) => memoryOf(fresh, b.name).lastGood !== b.digest);
  for (const group of tiedGroups(changing)) {
    for (const bundle of group) {
      const { attempt } = memoryOf(fresh, bundle.name);
      if (attempt === null || attempt.begun < ATTEMPTS) continue;
      const why = failure(
        'UNHEALTHY',
        `was begun ${attempt.begun} times, and the agent ended each time before it was healthy`,
        {
          bundle: bundle.name,
        },
      );
      fresh = markFailed(fresh, bundle, group, { failure: why, at: now, commit });
      changed = true;
    }
    // Without this a commit after the failure would mix the new digest of one bundle with the old one of another.
    const culprit = group.flatMap(({ name, digest }) => failedItself(fresh, name, digest) ?? [])[0];
    const free = group.filter(({ name, digest }) => !memoryOf(fresh, name).failed.some((f) => f.digest === digest));
    if (culprit === undefined || free.length === 0) continue;
    const withOs = culprit.withOs === undefined ? {} : { withOs: culprit.withOs };
    fresh = markFailed(fresh, culprit, free, { failure: culprit.failure, at: now, commit, ...withOs });
    changed = true;
  }
  return changed ? fresh : bundles;
}

function failedItself(bundles: Bundles, name: BundleName, digest: Sha256) {
  const failed = memoryOf(bundles, name).failed.find((f) => f.digest === digest && f.tiedTo === null);
  return failed === undefined ? null : { name, digest, failure: failed.failure, withOs: failed.withOs };
}
