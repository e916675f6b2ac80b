/** A scripts repository as the desk of a fleet clone sees it: fetched beside the fleet, and judged from its anchor as hosts judge it. */
import { judgeLine } from '../agent/accept.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { ScriptsPin } from '../core/fleet.ts';
import type { CommitId } from '../core/names.ts';
import { isCommitId } from '../core/names.ts';
import type { ObjectReader } from '../ports/git.ts';
import { failed, type Step } from './answer.ts';
import { commitOf, type JudgePorts } from './clone.ts';
import type { CliContext } from './context.ts';
import { mustRun, tool, toolEnv } from './tools.ts';

const REF = 'refs/kedge/scripts';
const NETWORK_MS = 2 * 60_000;

/** What hosts would have in force of it. */
export interface ScriptsHead {
  readonly commit: CommitId;
  /** Why not all that is there; null: it is. */
  readonly stopped: Failure | null;
}

/** Needs the network: what was fetched long ago is not what hosts have. */
export async function fetchScripts(
  context: CliContext,
  ports: JudgePorts,
  root: string,
  pin: ScriptsPin,
): Promise<Step<CommitId>> {
  const fetched = await mustRun(
    context,
    fetching(root, pin),
    'It is the scripts repository that fleet.yaml names: see that git reaches it from here.',
    { timeoutMs: NETWORK_MS },
  );
  if (!fetched.ok) return fetched;
  const judged = await judgeFetched(context, ports, root, pin);
  return judged.ok ? { ok: true, value: judged.value.commit } : judged;
}

/** Null: the repository does not answer. */
export async function findScripts(
  context: CliContext,
  ports: JudgePorts,
  root: string,
  pin: ScriptsPin,
): Promise<Step<ScriptsHead | null>> {
  const fetched = await tool(context, fetching(root, pin), { timeoutMs: NETWORK_MS });
  if (!fetched.ok) return fetched;
  return fetched.value.code === 0 ? judgeFetched(context, ports, root, pin) : { ok: true, value: null };
}

function fetching(root: string, { source, branch }: ScriptsPin): readonly [string, ...string[]] {
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', source.url];
  return ['git', '-C', root, ...args, `+refs/heads/${branch}:${REF}`];
}

async function judgeFetched(
  context: CliContext,
  ports: JudgePorts,
  root: string,
  { id, branch, anchor }: ScriptsPin,
): Promise<Step<ScriptsHead>> {
  const head = await commitOf(context, root, REF);
  if (!head.ok) return head;
  if (head.value === null || !isCommitId(head.value)) throw new Error('git fetched a branch that is no commit');
  const objects = ports.cloneObjects(root, toolEnv(context));
  try {
    const accepted = await acceptedOf(context, ports, objects, { id, branch, anchor, head: head.value });
    return accepted.ok ? { ok: true, value: accepted.value } : { ok: false, answer: failed(accepted.failure) };
  } finally {
    await objects.close();
  }
}

async function acceptedOf(
  { clock }: CliContext,
  { signatures, buildTime }: JudgePorts,
  objects: ObjectReader,
  { id, branch, anchor, head }: Omit<ScriptsPin, 'source'> & { readonly head: CommitId },
): Promise<Result<ScriptsHead>> {
  const judged = await judgeLine(
    { objects, signatures, now: () => clock.now(), buildTime },
    { fleetId: id, base: { commit: anchor, kind: 'anchor' }, branch, head, newestSignature: 0 },
  );
  if (!judged.ok) return fail({ ...judged.failure, message: `the scripts repository: ${judged.failure.message}` });
  const { accepted, base, stopped } = judged.value;
  return ok({ commit: (accepted ?? base).id, stopped });
}
