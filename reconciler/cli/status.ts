/** `kedge status`: the fleet from signed inventory. Nothing of a record is believed before its commit's signature has been checked. */
import type { Certificate } from '../core/certificate.ts';
import { parseDocument } from '../core/document.ts';
import type { Failure, Result } from '../core/failure.ts';
import type { InventoryRecord } from '../core/inventory.ts';
import { type CommitId, isCommitId } from '../core/names.ts';
import { comparePeers, type Peer, type PeerNote, type Places } from '../core/peers.ts';
import type { InventoryBranch } from '../ports/git.ts';
import { type Answer, done, failed } from './answer.ts';
import type { CliContext } from './context.ts';
import { age, type Cell, type Color, count, failureText, short, table } from './render.ts';

/** What the fleet repository says of its hosts. */
export interface KnownHost {
  readonly host: string;
  /** hosts/<host>.asc, or what is wrong with it; null where it is missing. */
  readonly certificate: Result<Certificate> | null;
}

export interface StatusPorts {
  readonly known: readonly KnownHost[];
  /** All `hosts/*` branches of the inventory repository. */
  readonly read: () => Promise<Result<readonly InventoryBranch[]>>;
  /** Milliseconds since the epoch at which the record was signed, where the commit bears one good signature of this key. */
  readonly verify: (commit: Uint8Array, certificate: Result<Certificate>) => Promise<Result<number>>;
  /** Where accepted commits lie to each other, as far as they are known here. */
  readonly place: (commits: readonly CommitId[]) => Promise<Places>;
  /** Milliseconds between polls, as the fleet says. */
  readonly pollMs: number;
}

export interface HostStatus {
  readonly host: string;
  /** The record is signed by the key that the fleet repository names for this host. */
  readonly verified: boolean;
  /** The record's own word, or why there is none to believe. */
  readonly state: InventoryRecord['state'] | 'untrusted' | 'unknown' | 'silent';
  /** Null where there is no record that may be believed. */
  readonly record: InventoryRecord | null;
  /** Milliseconds since the epoch. */
  readonly signedAt: number | null;
  readonly inventoryCommit: string | null;
  /** What the records of the others say of this host's accepted commit; null: nothing that is known here. */
  readonly peers: PeerNote | null;
  readonly failure: Failure | null;
}

/** `now` in milliseconds since the epoch. */
export async function fleetStatus(ports: StatusPorts, now: number): Promise<Result<readonly HostStatus[]>> {
  const branches = await ports.read();
  if (!branches.ok) return branches;
  const known = new Map(ports.known.map((host) => [host.host, host]));
  const reported = new Map(branches.value.map((branch) => [branch.host, branch]));
  const names = [...new Set([...known.keys(), ...reported.keys()])].sort();
  const hosts = names.map((name) => hostStatus(ports, name, known.get(name), reported.get(name)));
  return { ok: true, value: await withPeers(ports, await Promise.all(hosts), now) };
}

/** Only records that may be believed are compared. */
async function withPeers(
  ports: StatusPorts,
  hosts: readonly HostStatus[],
  now: number,
): Promise<readonly HostStatus[]> {
  const peers = hosts.flatMap(({ host, record, signedAt }): Peer[] => {
    const commit = record?.fleet.commit ?? null;
    return commit === null || signedAt === null || !isCommitId(commit) ? [] : [{ host, commit, at: signedAt }];
  });
  const commits = [...new Set(peers.map(({ commit }) => commit))];
  if (commits.length < 2) return hosts;
  const notes = comparePeers(peers, await ports.place(commits), { pollMs: ports.pollMs, now });
  return hosts.map((host) => ({ ...host, peers: notes.get(host.host) ?? null }));
}

async function hostStatus(
  ports: StatusPorts,
  host: string,
  known: KnownHost | undefined,
  branch: InventoryBranch | undefined,
): Promise<HostStatus> {
  const none = {
    host,
    verified: false,
    record: null,
    signedAt: null,
    inventoryCommit: branch?.head ?? null,
    peers: null,
  };
  if (branch === undefined) return { ...none, state: 'silent', failure: null };
  if (known === undefined || known.certificate === null) {
    const failure = unknownKey(host, branch.head, known !== undefined);
    return { ...none, state: 'unknown', failure };
  }
  const signed = await ports.verify(branch.commit, known.certificate);
  if (!signed.ok) return { ...none, state: 'untrusted', failure: { ...signed.failure, host, commit: branch.head } };
  const record = parseDocument('inventory', 'inventory.json', branch.record);
  if (!record.ok) return { ...none, state: 'untrusted', failure: { ...record.failure, host, commit: branch.head } };
  const { value } = record.value;
  if (value.host !== host) {
    const failure: Failure = {
      code: 'SIGNATURE_BAD',
      message: `the record on the branch of ${host} says that it is of ${value.host}`,
      remedy:
        'Look at who may push to the inventory repository; the host writes its own branch anew with its next record.',
      host,
      commit: branch.head,
    };
    return { ...none, state: 'untrusted', failure };
  }
  return { ...none, verified: true, state: value.state, record: value, signedAt: signed.value, failure: null };
}

function unknownKey(host: string, commit: string, inFleet: boolean): Failure {
  return {
    code: 'SIGNATURE_UNKNOWN_KEY',
    message: inFleet ? `the fleet has no hosts/${host}.asc to check the record with` : `the fleet has no host ${host}`,
    remedy: `Add it (kedge host add ${host} --key FILE), or delete the branch hosts/${host} of the inventory repository.`,
    host,
    commit,
  };
}

export interface StatusOptions {
  readonly watch: boolean;
  /** Milliseconds between two looks. */
  readonly everyMs: number;
}

export async function status(context: CliContext, ports: StatusPorts, options: StatusOptions): Promise<Answer> {
  for (;;) {
    const hosts = await fleetStatus(ports, context.clock.now());
    if (!hosts.ok && !options.watch) return failed(hosts.failure);
    if (!options.watch && hosts.ok) return statusAnswer(context, hosts.value);
    show(context, hosts);
    await context.clock.sleep(options.everyMs, context.signal);
    if (context.signal.aborted) return done(undefined, '', { exit: 130 });
  }
}

function statusAnswer(context: CliContext, hosts: readonly HostStatus[]): Answer {
  const untrusted = hosts.filter((host) => host.state === 'untrusted').length;
  const hints =
    untrusted === 0 ? [] : [`${count(untrusted, 'record')} not signed by the host's own key: not believed.`];
  const apart = hosts.filter(({ peers }) => peers?.kind === 'apart');
  if (apart.length > 0) {
    hints.push(
      `EQUIVOCATION: hosts have accepted commits of different lines (${apart.map(({ host }) => host).join(', ')}). Find out which is right, make every source show it, and lead the others there: docs/recovery.md.`,
    );
  }
  const skew = agentSkew(hosts);
  if (skew !== null) hints.push(skew);
  if (hosts.length === 0) hints.push('No hosts yet: kedge host add NAME --key FILE');
  const text = hosts.length === 0 ? '' : renderStatus(hosts, context.clock.now(), context.io.color);
  return done({ hosts }, text, { exit: untrusted === 0 && apart.length === 0 ? 0 : 4, hints });
}

/** Which agents run, where they are not all the same, or not those that are pinned; null: there is nothing to say. */
export function agentSkew(hosts: readonly HostStatus[]): string | null {
  const agents = hosts.flatMap(({ host, record }) => (record === null ? [] : [{ host, ...record.agent }]));
  const versions = Map.groupBy(agents, ({ version }) => version);
  const behind = agents.filter(({ version, wanted = null }) => wanted !== null && wanted !== version);
  if (versions.size < 2 && behind.length === 0) return null;
  const kinds = [...versions].map(([version, own]) => `${version} on ${count(own.length, 'host')}`);
  const late = behind.map(({ host, wanted }) => `${host} (${wanted} is pinned)`);
  const shown = late.length > MOST_NAMED ? [...late.slice(0, MOST_NAMED), `${late.length - MOST_NAMED} more`] : late;
  return `Agents differ: ${kinds.join(', ')}.${late.length === 0 ? '' : ` Not yet what is pinned: ${shown.join(', ')}.`}`;
}

const MOST_NAMED = 5;

function show(context: CliContext, hosts: Result<readonly HostStatus[]>): void {
  const now = context.clock.now();
  if (context.output === 'json') {
    context.io.out(
      `${JSON.stringify(hosts.ok ? { at: now, hosts: hosts.value } : { at: now, failure: hosts.failure })}\n`,
    );
    return;
  }
  // On a terminal the new picture takes the place of the old one.
  if (context.io.color) context.io.out('\u001b[H\u001b[2J');
  context.io.out(`${new Date(now).toISOString()}\n`);
  if (hosts.ok) context.io.out(renderStatus(hosts.value, now, context.io.color));
  else context.io.err(failureText(hosts.failure, context.io.errColor));
}

const SHADE: { readonly [K in HostStatus['state']]?: Color } = {
  converged: 'green',
  applying: 'yellow',
  waiting: 'yellow',
  suspended: 'yellow',
  stale: 'yellow',
  failed: 'red',
  untrusted: 'red',
  unknown: 'red',
};

/** One line a host. AGE is that of the record's signature. */
export function renderStatus(hosts: readonly HostStatus[], now: number, color: boolean): string {
  const rows = hosts.map((host): readonly (string | Cell)[] => {
    const shade = SHADE[host.state];
    const state: Cell = shade === undefined ? { text: host.state } : { text: host.state, color: shade };
    const signed = host.signedAt === null ? '-' : age(now - host.signedAt);
    return [
      host.host,
      state,
      short(host.record?.fleet.commit),
      bundles(host),
      signed,
      host.record?.fleet.source ?? '-',
      wrong(host, now),
    ];
  });
  return table(['HOST', 'STATE', 'COMMIT', 'BUNDLES', 'AGE', 'SOURCE', 'WHAT IS WRONG'], rows, color);
}

/** Healthy ones of all: `2/3`. */
function bundles(host: HostStatus): string {
  if (host.record === null) return '-';
  const all = host.record.bundles;
  return `${all.filter(isHealthy).length}/${all.length}`;
}

/** One that is suspended, waits or went back may be healthy too: what its containers say counts then. */
function isHealthy({ state, services }: InventoryRecord['bundles'][number]): boolean {
  if (state === 'converged') return true;
  if (!['suspended', 'rolled-back', 'waiting', 'trial'].includes(state)) return false;
  return services.every((s) => s.state === 'running' && (s.health === 'healthy' || s.health === 'none'));
}

/** What a bundle waits for. */
function isOfBundle({ type }: { readonly type: string }): boolean {
  return type.startsWith('Bundle/');
}

function wrong(host: HostStatus, now: number): string {
  if (host.failure !== null) return `${host.failure.code}: ${host.failure.message}`;
  if (host.state === 'silent') return 'has never reported';
  const { peers } = host;
  if (peers?.kind === 'apart') {
    return `EQUIVOCATION: is on another line than ${peers.peer}, which is at ${short(peers.commit)}`;
  }
  const conditions = host.record?.conditions ?? [];
  const off = conditions.filter((condition) => !condition.status);
  // `Ready` only sums up the others.
  const [first, ...rest] = off.length > 1 ? off.filter((condition) => condition.type !== 'Ready') : off;
  if (first === undefined && peers !== null) {
    const since = age(now - peers.since);
    return `behind: ${peers.peer} has been at ${short(peers.commit)} for ${since}; this host is off, or its source shows it an old state`;
  }
  if (first === undefined) {
    const told = conditions.find(({ type }) => type === 'Suspended' || type === 'TrustReset');
    return (told ?? conditions.find(({ type }) => type === 'OS') ?? conditions.find(isOfBundle))?.message ?? '';
  }
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
  return `${first.code === null ? '' : `${first.code}: `}${first.message}${more}`;
}
