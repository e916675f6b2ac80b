/** Lines of commits that no host may take: each is shown to a host that stands on an earlier one, and judged besides. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { LineAttack, LineControl, LineShown } from './attack.ts';
import { AGENTS, AGENTS_CONTROL } from './rows/agents.ts';
import { APPROVALS, APPROVALS_CONTROL, RESTORE_CONTROL } from './rows/approvals.ts';
import { COMMITS, COMMITS_CONTROL } from './rows/commits.ts';
import { EFFECTS, EFFECTS_CONTROL } from './rows/effects.ts';
import { KEYS, KEYS_CONTROL } from './rows/keys.ts';
import { POLICIES, POLICIES_CONTROL } from './rows/policy.ts';
import { RECOVERY, RECOVERY_CONTROL } from './rows/recovery.ts';
import { SILENCE, SILENCE_CONTROL } from './rows/silence.ts';
import { TRAILERS, TRAILERS_CONTROL } from './rows/trailers.ts';
import { TREES, TREES_CONTROL } from './rows/trees.ts';
import { TUF, TUF_CONTROL } from './rows/tuf.ts';
import { lineWorld } from './support/line-bench.ts';

const cleanUp: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});
const world = await lineWorld({ after: (end) => cleanUp.push(end) });
/** Stands on the anchor for all attacks that leave it there. */
const resting = await world.host();
const withoutGit = await world.host({ mode: 'embedded' });
const { anchor } = world;

const shown = (made: LineShown) => (typeof made === 'string' ? { head: made } : made);

async function attack(row: LineAttack): Promise<void> {
  await world.goTo(anchor);
  const { head, from = anchor, anchor: named, now, undo } = shown(await row.make(world));
  try {
    const base = named ?? from;
    const options = {
      base,
      ...(named === undefined ? {} : { kind: 'anchor' as const }),
      ...(now === undefined ? {} : { now }),
    };
    const judged = await world.judge(head, options);
    const stopped = judged.ok ? judged.value.stopped : judged.failure;
    assert.ok(stopped !== null, 'nothing stopped it');
    assert.equal(stopped.code, row.code, stopped.message);
    assert.match(stopped.commit ?? '', /^[0-9a-f]{40}$/);
    if (row.path !== undefined) assert.equal(stopped.path, row.path, stopped.message);
    if (row.says !== undefined) assert.match(stopped.message, row.says);
    const line = judged.ok ? judged.value.line : [];
    assert.equal(line.length, row.good ?? 0);
    assert.equal(await world.gitSays(stopped.commit ?? ''), row.git, 'plain git verify-commit');

    const host =
      base === anchor && row.good === undefined
        ? resting
        : await world.host({ from, ...(named === undefined ? {} : { anchor: named }) });
    if (now !== undefined) host.now = () => now * 1000;
    const applied = host.fake.journal.saved?.applied ?? null;
    await world.show(head);
    const pass = await host.once();
    assert.equal(pass.failure?.code, row.onFetch ?? row.code, pass.failure?.message);
    const stays = named === undefined ? (line.at(-1) ?? base) : null;
    assert.equal(pass.commit, stays);
    assert.equal(host.fake.journal.saved?.checkpoint?.commit ?? null, stays, 'the checkpoint moved');
    assert.equal(host.fake.journal.saved?.applied ?? null, applied);
    assert.deepEqual(pass.steps, []);
    if (row.onFetch === undefined) return;
    const { failure, commit } = await withoutGit.once();
    const expected = row.incomplete === true ? row.onFetch : row.code;
    assert.deepEqual([failure?.code, commit], [expected, anchor], `without git: ${failure?.message}`);
  } finally {
    await undo?.();
  }
}

async function control({ make }: LineControl): Promise<void> {
  await world.goTo(anchor);
  const { head, from = anchor } = shown(await make(world));
  const host = await world.host({ from });
  await world.show(head);
  const pass = await host.once();
  assert.equal(pass.failure, null, JSON.stringify(pass.failure));
  assert.equal(pass.commit, head);
}

for (const [title, rows, innocent] of [
  ['TUF', TUF, TUF_CONTROL],
  ['commits', COMMITS, COMMITS_CONTROL],
  ['trailers', TRAILERS, TRAILERS_CONTROL],
  ['policy', POLICIES, POLICIES_CONTROL],
  ['several people', APPROVALS, APPROVALS_CONTROL],
  ['one person who restores', [], RESTORE_CONTROL],
  ['effects', EFFECTS, EFFECTS_CONTROL],
  ['agents', AGENTS, AGENTS_CONTROL],
  ['keys', KEYS, KEYS_CONTROL],
  ['trees', TREES, TREES_CONTROL],
  ['recovery', RECOVERY, RECOVERY_CONTROL],
  ['silence', SILENCE, SILENCE_CONTROL],
] as const) {
  describe(title, () => {
    for (const row of rows) test(row.name, () => attack(row));
    test(`accepted: ${innocent.name}`, () => control(innocent));
  });
}

test('after all of that the host stands where it stood', () => {
  assert.equal(resting.fake.journal.saved?.checkpoint?.commit, anchor);
});
