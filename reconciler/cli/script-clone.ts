/** A scripts repository as the desk of a fleet clone sees it: fetched beside the fleet, and judged from its anchor as hosts judge it. */
import { judgeLine } from '../agent/accept.ts';
import { fail, ok, type Result } from '../core/failure.ts';
import type { ScriptsPin } from '../core/fleet.ts';
import type { CommitId } from '../core/names.ts';
import { isCommitId } from '../core/names.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';
import { failed, type Step } from './answer.ts';
import { commitOf } from './clone.ts';
import type { CliContext } from './context.ts';
import { mustRun, toolEnv } from './tools.ts';

export interface ScriptClonePorts {
  readonly cloneObjects: (
    dir: string,
    env: Readonly<Record<string, string>>,
  ) => ObjectReader & { close(): Promise<void> };
  readonly signatures: Signatures;
  /** Milliseconds since the epoch. */
  readonly buildTime: number;
}

const REF = 'refs/kedge/scripts';

/** The commit that hosts would have in force. Needs the network: what was fetched long ago is not what hosts have. */
export async function fetchScripts(
  context: CliContext,
  ports: ScriptClonePorts,
  root: string,
  { source, id, branch, anchor }: ScriptsPin,
): Promise<Step<CommitId>> {
  const refspec = `+refs/heads/${branch}:${REF}`;
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', source.url, refspec];
  const fetched = await mustRun(
    context,
    ['git', '-C', root, ...args],
    'It is the scripts repository that fleet.yaml names: see that git reaches it from here.',
  );
  if (!fetched.ok) return fetched;
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
  { signatures, buildTime }: ScriptClonePorts,
  objects: ObjectReader,
  { id, branch, anchor, head }: Omit<ScriptsPin, 'source'> & { readonly head: CommitId },
): Promise<Result<CommitId>> {
  const judged = await judgeLine(
    { objects, signatures, now: () => clock.now(), buildTime },
    { fleetId: id, base: { commit: anchor, kind: 'anchor' }, branch, head, newestSignature: 0 },
  );
  if (!judged.ok) return fail({ ...judged.failure, message: `the scripts repository: ${judged.failure.message}` });
  return ok((judged.value.accepted ?? judged.value.base).id);
}
