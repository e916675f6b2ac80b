/** What an operator's clone can find out about the hosts of a stick: their records, and the requests that wait for them. */
import type { FleetReader } from '../agent/fleet-reader.ts';
import type { FleetSettings } from '../core/fleet.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import type { InventoryRepository } from '../ports/git.ts';
import type { Signatures } from '../ports/signatures.ts';
import { failed, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { remoteOf } from './refresh.ts';
import { count } from './render.ts';
import { fetchingRuns, RUNS_HERE, RUNS_REF } from './runs-branch.ts';
import { fleetStatus } from './status.ts';
import { INVENTORY, inventoryOf, knownHosts, verifyRecord } from './status-sources.ts';
import { chooseHosts, type HostChoice, knownByRecord, type StickHost } from './stick-hosts.ts';
import { tool } from './tools.ts';

export interface KnownPorts {
  readonly signatures: Signatures;
  readonly inventory: InventoryRepository;
}

interface Known {
  readonly hosts: readonly StickHost[];
  readonly notes: readonly string[];
}

/** The hosts that are meant, each with what its newest good record says. */
export async function knownHostsOf(
  context: CliContext,
  ports: KnownPorts,
  { reader, settings }: { readonly reader: FleetReader; readonly settings: FleetSettings },
  options: HostChoice & { readonly since: string; readonly inventory?: string },
): Promise<Step<Known>> {
  const names = await chooseHosts(reader, options);
  if (!names.ok) return names;
  if (options.inventory === undefined && settings.inventory === null) {
    const note = 'the fleet names no inventory, so that nothing is known of its hosts: fleet.yaml, `inventory:`';
    return { ok: true, value: { hosts: knownByRecord(names.value, []), notes: [note] } };
  }
  const remote = inventoryOf(context, options.inventory, settings.inventory);
  if (!remote.ok) return remote;
  const known = await knownHosts(ports.signatures, reader);
  const statuses = await fleetStatus(
    {
      known,
      read: () => ports.inventory.readAll(remote.value, INVENTORY, new Set(names.value)),
      place: async () => new Map(),
      pollMs: settings.pollMs,
      verify: (commit, certificate) => verifyRecord(context, ports.signatures, commit, certificate),
    },
    context.clock.now(),
  );
  if (!statuses.ok) {
    const remedy = `${statuses.failure.remedy} Without it: --since REV, or --since none for all of the history.`;
    if (options.since === 'auto') return { ok: false, answer: failed({ ...statuses.failure, remedy }) };
    const note = `nothing is known of the hosts: ${statuses.failure.message}`;
    return { ok: true, value: { hosts: knownByRecord(names.value, []), notes: [note] } };
  }
  const hosts = knownByRecord(names.value, statuses.value);
  const notes = hosts
    .filter(({ since }) => since === null)
    .map(
      ({ name }) =>
        `nothing is known of ${name}: ${statuses.value.find(({ host }) => host === name)?.failure?.message ?? 'it has never reported'}`,
    );
  return { ok: true, value: { hosts, notes } };
}

/** Where the requests to run scripts stand at the operator's remote; null, with a word why, where that does not answer. */
export async function requestsHead(
  context: CliContext,
  root: string,
  branch: string,
): Promise<Step<{ readonly head: CommitId | null; readonly notes: readonly string[] }>> {
  const remote = await remoteOf(context, root, branch);
  if (!remote.ok) return remote;
  const nothing = { ok: true, value: { head: null, notes: [] } } as const;
  if (remote.value === null) return nothing;
  const git = ['git', '-C', root] as const;
  const listed = await tool(context, [...git, 'ls-remote', '--', remote.value, RUNS_REF], { timeoutMs: NETWORK_MS });
  if (!listed.ok) return listed;
  if (listed.value.code !== 0) {
    const note = `requests to run scripts do not go along: ${remote.value} does not answer`;
    return { ok: true, value: { head: null, notes: [note] } };
  }
  const id = /^([0-9a-f]{40})\t/.exec(listed.value.stdout)?.[1] ?? '';
  if (!isCommitId(id)) return nothing;
  const fetched = await tool(context, fetchingRuns(root, remote.value), { timeoutMs: NETWORK_MS });
  if (!fetched.ok) return fetched;
  if (fetched.value.code !== 0)
    return {
      ok: true,
      value: { head: null, notes: ['requests to run scripts do not go along: they cannot be fetched'] },
    };
  const head = await tool(context, [...git, 'rev-parse', RUNS_HERE]);
  if (!head.ok) return head;
  const at = head.value.stdout.trim();
  return { ok: true, value: { head: isCommitId(at) ? at : null, notes: [] } };
}

/** Hosts that get by hand what nobody else has are alone with it: whoever rebases it then leaves them behind. */
export async function unpushedNotes(
  context: CliContext,
  root: string,
  branch: string,
): Promise<Step<readonly string[]>> {
  const upstream = `${branch}@{upstream}`;
  const ahead = await tool(context, ['git', '-C', root, 'rev-list', '--count', `${upstream}..${branch}`, '--']);
  if (!ahead.ok) return ahead;
  const commits = ahead.value.code === 0 ? Number(ahead.value.stdout.trim()) : 0;
  if (commits === 0) return { ok: true, value: [] };
  return {
    ok: true,
    value: [
      `${count(commits, 'commit')} of ${branch} ${commits === 1 ? 'is' : 'are'} not pushed yet: push before hosts have them`,
    ],
  };
}

const NETWORK_MS = 2 * 60_000;
