/** Signed requests as they lie on the branch `runs` of the sources: fetched, read, and kept in memory. Nothing is believed of them here. */
import type { AgentState } from '../core/agent-state.ts';
import { splitCommit } from '../core/commit.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import type { CommitId } from '../core/names.ts';
import { isNonce, type Nonce } from '../core/run-request.ts';
import { parseTree } from '../core/tree.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { AgentDeps } from './deps.ts';
import type { SignedRequest } from './signed-request.ts';
import { bytesToday, nearSources } from './sources.ts';

export const RUNS_BRANCH = 'runs';

export type Requests = ReadonlyMap<Nonce, SignedRequest>;

export class RunInbox {
  readonly #bySource = new Map<string, { readonly head: CommitId | null; readonly requests: Requests }>();

  /** What the sources show now. Where two show another text under one name, that of the first source comes first, and both are judged. */
  get requests(): readonly (readonly [Nonce, SignedRequest])[] {
    return [...this.#bySource.values()].flatMap(({ requests }) => [...requests]);
  }

  /** One small question a source; what did not move is not fetched. Gives the bytes that came, by source. */
  async poll(
    deps: AgentDeps,
    state: AgentState,
    base: CommitId,
    signal: AbortSignal | undefined,
  ): Promise<ReadonlyMap<string, number>> {
    const bytes = new Map<string, number>();
    // Neighbours serve the fleet alone.
    const near = nearSources(deps).filter(({ peer }) => peer !== true);
    await Promise.all(
      [...deps.config.fleet.sources, ...near].map(async (source) => {
        const head = await deps.git.head(source, RUNS_BRANCH, signal);
        // That it cannot be reached the pass itself reports.
        if (!head.ok || this.#bySource.get(source.name)?.head === head.value) return;
        if (head.value === null) {
          this.#bySource.set(source.name, { head: null, requests: new Map() });
          return;
        }
        // Tomorrow: within less it might be found too large, and then it would not be fetched again.
        const left = LIMITS.bytesPerSourceAndDay - bytesToday(state, source, deps.clock.now());
        if (left < LIMITS.requestsBytes) return;
        const read = await fetchRequests(deps, { source, head: head.value, base }, signal);
        bytes.set(source.name, read.bytes);
        if (!read.requests.ok)
          deps.log.warn(
            { code: read.requests.failure.code },
            `requests of ${source.name}: ${read.requests.failure.message}`,
          );
        // What is wrong is not fetched again until it moves.
        const isPassing =
          !read.requests.ok &&
          ['SOURCE_UNREACHABLE', 'SOURCE_TOO_SLOW', 'SOURCE_DENIED'].includes(read.requests.failure.code);
        const before = this.#bySource.get(source.name)?.requests ?? new Map();
        if (!isPassing)
          this.#bySource.set(source.name, {
            head: head.value,
            requests: read.requests.ok ? read.requests.value : before,
          });
      }),
    );
    return bytes;
  }
}

async function fetchRequests(
  deps: AgentDeps,
  { source, head, base }: { readonly source: Remote; readonly head: CommitId; readonly base: CommitId },
  signal: AbortSignal | undefined,
): Promise<{ readonly bytes: number; readonly requests: Result<Requests> }> {
  let came = 0;
  const fetched = await deps.git.fetch({
    source,
    branch: RUNS_BRANCH,
    head,
    base,
    limits: {
      bytes: LIMITS.requestsBytes,
      objects: 4 * LIMITS.requests,
      timeMs: LIMITS.inventoryPushMs,
      minimumRate: LIMITS.fetchMinimumRate,
      stallMs: LIMITS.fetchStallMs,
    },
    onProgress: ({ bytes }) => {
      came = bytes;
    },
    ...(signal === undefined ? {} : { signal }),
  });
  // What came for nothing counts too: ever new bad heads must not bring more than good ones.
  if (!fetched.ok) return { bytes: came, requests: fetched };
  try {
    return { bytes: fetched.value.bytes, requests: await readRequests(fetched.value, fetched.value.head) };
  } finally {
    await fetched.value.discard();
  }
}

/** `<nonce>.json` and `<nonce>.sig` beside it; whatever else lies there is passed by. Fails where the commit or its tree cannot be read. */
export async function readRequests(objects: ObjectReader, head: CommitId): Promise<Result<Requests>> {
  const raw = await objects.read(head, 'commit', LIMITS.commitBytes);
  const commit = raw.ok ? splitCommit(raw.value) : raw;
  if (!commit.ok) return commit;
  const tree = await objects.read(commit.value.tree, 'tree', LIMITS.treeBytes);
  const entries = tree.ok ? parseTree(tree.value, '') : tree;
  if (!entries.ok) return entries;
  const files = new Map(entries.value.filter(({ mode }) => mode === '100644').map(({ name, id }) => [name, id]));
  const requests = new Map<Nonce, SignedRequest>();
  for (const [name, id] of files) {
    const nonce = name.replace(/\.json$/, '');
    const signatureId = files.get(`${nonce}.sig`);
    if (!name.endsWith('.json') || !isNonce(nonce) || signatureId === undefined) continue;
    if (requests.size >= LIMITS.requests) {
      return fail('SOURCE_TOO_LARGE', `more than ${LIMITS.requests} requests lie on the branch ${RUNS_BRANCH}`, {
        remedy: 'Take those away that are over: `kedge run` does it with each new one.',
      });
    }
    const text = await objects.read(id, 'blob', LIMITS.requestBytes);
    const signature = await objects.read(signatureId, 'blob', LIMITS.requestSignatureBytes);
    // One that is too large is none, and stands in nobody's way.
    if (text.ok && signature.ok) requests.set(nonce, { text: text.value, signature: signature.value });
  }
  return ok(requests);
}
