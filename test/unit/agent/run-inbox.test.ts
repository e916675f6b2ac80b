import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { AgentDeps } from '../../../reconciler/agent/deps.ts';
import { RunInbox } from '../../../reconciler/agent/run-inbox.ts';
import type { AgentState } from '../../../reconciler/core/agent-state.ts';
import { fail, ok } from '../../../reconciler/core/failure.ts';
import { LIMITS } from '../../../reconciler/core/limits.ts';
import { type CommitId, isObjectId } from '../../../reconciler/core/names.ts';
import type { FetchRequest } from '../../../reconciler/ports/git.ts';

const NOW = Date.UTC(2026, 10, 21);

function commit(n: number): CommitId {
  const id = n.toString(16).padStart(40, '0');
  assert.ok(isObjectId(id));
  return id as unknown as CommitId;
}

it('what a source sends for nothing counts, and one that has sent too much today is not fetched from', async () => {
  let head = 1;
  let fetches = 0;
  const deps = {
    clock: { now: () => NOW },
    config: { fleet: { sources: [{ name: 'origin' }] } },
    log: { warn() {} },
    git: {
      head: async () => ok(commit(head)),
      fetch: async ({ onProgress }: FetchRequest) => {
        fetches += 1;
        onProgress?.({ bytes: 5_000, objects: null });
        return fail('SOURCE_CORRUPT', 'it is junk');
      },
    },
  } as unknown as AgentDeps;
  const inbox = new RunInbox();
  const at = (bytes: number) => ({ traffic: { day: '2026-11-21', bytes: { origin: bytes } } }) as unknown as AgentState;
  const came = await inbox.poll(deps, at(0), commit(9), undefined);
  assert.deepEqual([...came], [['origin', 5_000]]);
  head = 2;
  assert.equal((await inbox.poll(deps, at(LIMITS.bytesPerSourceAndDay), commit(9), undefined)).size, 0);
  assert.equal(fetches, 1);
});
