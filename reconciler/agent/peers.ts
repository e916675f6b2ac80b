/**
 * What other hosts have signed that they accepted, and this one was never shown: a source that holds an old state back from one host
 * cannot hide it from all. Looked at seldom, of a few hosts, beside the passes; it only ever makes a report.
 */
import { parseDocument } from '../core/document.ts';
import type { FleetSettings } from '../core/fleet.ts';
import type { Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, isCommitId, isHostName } from '../core/names.ts';
import { graceMs } from '../core/peers.ts';
import { openCheckpoint, verifySignedBy } from './accept.ts';
import { CommitTree } from './commit-tree.ts';
import type { AgentDeps } from './deps.ts';
import type { Session } from './session.ts';

/** Others have accepted a commit that this host does not know. */
export interface PeerNews {
  readonly peer: string;
  readonly commit: CommitId;
  /** Milliseconds since the epoch: when that host signed so. */
  readonly since: number;
  /** What this host stood on then. */
  readonly own: CommitId;
}

interface Looking {
  readonly remote: Remote | null;
  readonly settings: FleetSettings;
  /** The commit in force. */
  readonly own: CommitId;
}

/** Starts a look where one is due; what it finds is in the session for the next report. */
export function lookAtPeers(deps: AgentDeps, session: Session, { remote, settings, own }: Looking): void {
  const now = deps.clock.now();
  const { peers } = session;
  // Not all hosts at the same time, and none of them as soon as it starts.
  peers.due ??= now + deps.random() * LIMITS.peersMs;
  // By ssh, git brings the branches of all hosts.
  if (remote === null || remote.kind === 'ssh' || peers.looking !== null || now < peers.due) return;
  peers.due = now + LIMITS.peersMs;
  peers.looking = find(deps, session, remote, settings, own)
    .then(
      (news) => {
        peers.news = news;
      },
      (error: unknown) => deps.log.warn({ error }, 'the inventory of other hosts could not be looked at'),
    )
    .finally(() => {
      peers.looking = null;
    });
}

async function find(
  deps: AgentDeps,
  session: Session,
  remote: Remote,
  settings: FleetSettings,
  own: CommitId,
): Promise<PeerNews | null> {
  const { git, signatures, clock, buildTime, config } = deps;
  const accept = { objects: git, signatures, now: () => clock.now(), buildTime, cache: session.cache };
  const opened = await openCheckpoint(accept, { fleetId: config.fleet.id, commit: own });
  if (!opened.ok) return null;
  const tree = new CommitTree({ objects: git, signatures, cache: session.cache }, opened.value);
  const files = await tree.files();
  if (!files.ok) return null;
  const names = files.value.flatMap(({ path }) => /^hosts\/([^/]+)\.asc$/.exec(path)?.[1] ?? []);
  const chosen = new Set(
    sample(
      names.filter((name) => isHostName(name) && name !== config.name),
      deps.random,
    ),
  );
  if (chosen.size === 0) return null;
  const branches = await deps.inventory.readAll(remote, LOOK, chosen);
  if (!branches.ok) {
    deps.log.debug({ code: branches.failure.code }, `peers: ${branches.failure.message}`);
    return null;
  }
  const unknown: PeerNews[] = [];
  let believed = 0;
  for (const { host, commit, record } of branches.value.filter((branch) => chosen.has(branch.host))) {
    const armored = await tree.read(`hosts/${host}.asc`, LIMITS.certificateBytes);
    const certificate = armored.ok ? await signatures.readCertificate(armored.value, `hosts/${host}.asc`) : armored;
    if (!certificate.ok) continue;
    const now = Math.floor(clock.now() / 1000);
    const signed = await verifySignedBy(signatures, commit, certificate.value, now);
    const said = signed.ok ? parseDocument('inventory', 'inventory.json', record) : signed;
    if (!signed.ok || !said.ok || said.value.value.host !== host) continue;
    const theirs = said.value.value.fleet.commit;
    if (theirs === null || !isCommitId(theirs)) continue;
    believed += 1;
    const known = await git.read(theirs, 'commit', LIMITS.commitBytes);
    const since = signed.value.signedAt * 1000;
    if (!known.ok) unknown.push({ peer: host, commit: theirs, since, own });
  }
  const late = unknown.filter(({ since }) => clock.now() - since > graceMs(settings.pollMs));
  // One host that lies, or is itself led astray, is no news where most are where this one is.
  return unknown.length * 2 >= believed ? (late[0] ?? null) : null;
}

const LOOK = {
  bytes: LIMITS.peersBytes,
  objects: LIMITS.peers * 10,
  timeMs: LIMITS.inventoryPushMs,
  minimumRate: LIMITS.fetchMinimumRate,
  stallMs: LIMITS.fetchStallMs,
};

function sample(names: readonly string[], random: () => number): readonly string[] {
  const left = [...names];
  const chosen: string[] = [];
  while (left.length > 0 && chosen.length < LIMITS.peers) {
    chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return chosen;
}
