/** Whose turn it is where a request lets only so many hosts run at once: by what the others have signed, for nobody leads them. */
import type { Remote } from '../core/host-config.ts';
import { type HostName, isHostName } from '../core/names.ts';
import { isFinal, type RunRecord } from '../core/run-ledger.ts';
import type { AcceptedRun } from '../core/run-request.ts';
import type { AgentDeps } from './deps.ts';
import { HOST_RUNS, readHostRuns } from './host-runs.ts';
import type { RequestJudge } from './judge-request.ts';

/** `lookAt`: milliseconds since the epoch when it is worth another look; absent: soon. */
export type Turn =
  | { readonly kind: 'go' }
  | { readonly kind: 'wait'; readonly why: string; readonly lookAt?: number }
  | { readonly kind: 'skip'; readonly why: string };

const FAILED: ReadonlySet<string> = new Set(['failed', 'interrupted']);

/** The hosts of a request in their order: by name. Only those that the fleet has and the script is for. */
export async function hostsOf(
  judge: RequestJudge,
  { request, script }: Pick<AcceptedRun, 'request' | 'script'>,
): Promise<readonly HostName[]> {
  const { where } = request;
  const names = 'hosts' in where ? where.hosts : judge.reader.names('hosts').filter(isHostName);
  const wanted = [...('labels' in where ? where.labels : []), ...script.hosts];
  const hosts: HostName[] = [];
  for (const host of names) {
    const labels = await judge.labels(host);
    if (labels !== null && wanted.every(([label, value]) => labels.get(label) === value)) hosts.push(host);
  }
  return hosts;
}

/** `remote`: where the inventory lies. */
export async function turnOf(
  deps: AgentDeps,
  judge: RequestJudge,
  remote: Remote | null,
  run: AcceptedRun,
): Promise<Turn> {
  const { maxParallel, maxFailures, nonce } = run.request;
  const own = deps.config.name;
  const hosts = await hostsOf(judge, run);
  // So many may fail before one is held back, and all may run at once: nobody need be asked.
  if (maxParallel >= hosts.length && maxFailures >= hosts.length) return { kind: 'go' };
  if (remote === null) return { kind: 'wait', why: 'there is no inventory that says how far the other hosts are' };
  const others = new Set<string>(hosts.filter((host) => host !== own));
  const branches = await deps.inventory.readAll(remote, HOST_RUNS, others);
  if (!branches.ok) return { kind: 'wait', why: `the inventory cannot be read: ${branches.failure.message}` };
  const records = new Map<string, RunRecord>();
  const now = Math.floor(deps.clock.now() / 1000);
  for (const branch of branches.value.filter(({ host }) => others.has(host))) {
    const read = await readHostRuns(judge.reader, deps.signatures, branch, now);
    const found = read.ok ? read.value?.runs.find((one) => one.run === nonce) : undefined;
    if (found !== undefined) records.set(branch.host, found);
  }
  const failed = [...records].filter(([, { state }]) => FAILED.has(state)).map(([host]) => host);
  if (failed.length >= maxFailures) return { kind: 'skip', why: `it failed on ${failed.slice(0, 3).join(', ')}` };
  // Silence is never an end: a host that says nothing keeps its place until the request is over.
  const ahead = hosts
    .slice(0, Math.max(0, hosts.indexOf(own)))
    .filter((host) => !isFinal(records.get(host)?.state ?? 'running'));
  if (ahead.length < maxParallel) return { kind: 'go' };
  return {
    kind: 'wait',
    why: `${ahead.slice(0, 3).join(', ')}${ahead.length > 3 ? ` and ${ahead.length - 3} more` : ''} come first`,
  };
}
