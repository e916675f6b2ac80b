/** Judges what is pushed to the branch of a host: records that its own key signed, each newer than the one before. */
import type { Certificate } from '../core/certificate.ts';
import { type SplitCommit, splitCommit } from '../core/commit.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, type HostName, isHostName } from '../core/names.ts';
import { RUNS_FILE } from '../core/runs-file.ts';
import { trailerValues } from '../core/trailers.ts';
import { parseTree } from '../core/tree.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { RefChange, ServedRepository } from '../ports/hub.ts';
import type { Signatures } from '../ports/signatures.ts';
import { verifySignedBy } from './accept.ts';
import { HOSTS, type HubFleet, type HubFleets } from './hub-fleets.ts';

const RECORD = 'inventory.json';

export interface HostPush {
  readonly name: string;
  readonly repository: ServedRepository;
  readonly refs: ReadonlyMap<string, CommitId>;
  readonly fleet: HubFleet | null;
}

/** Null: it may be made. */
export async function judgeHostBranch(
  fleets: HubFleets,
  push: HostPush,
  { ref, before, after }: RefChange,
): Promise<Failure | null> {
  const host = ref.slice(HOSTS.length);
  if (!isHostName(host)) return refused(`${JSON.stringify(host)} is not the name of a host`, 'Push hosts/<name>.');
  if (after === null) {
    return refused(
      `${ref} is what ${host} reported, and is not removed by a push`,
      `Take the host out of the fleet, and remove the branch on the hub's machine: git -C ${push.name}.git branch -D hosts/${host}`,
    );
  }
  const key = await keyOf(fleets, push, host);
  return key.ok ? judgeRecords(fleets.deps, push.repository, { before, after, host, key: key.value }) : key.failure;
}

/** What a host adds to its branch, wherever it comes from. */
export interface RecordsChange {
  /** Where the branch stands; null: there is none yet. */
  readonly before: CommitId | null;
  readonly after: CommitId;
  readonly host: HostName;
  readonly key: Certificate;
}

export interface RecordsJudge {
  readonly signatures: Signatures;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Null: the branch may move so. */
export async function judgeRecords(
  judge: RecordsJudge,
  objects: ObjectReader,
  { before, after, host, key }: RecordsChange,
): Promise<Failure | null> {
  const line = await newRecords(objects, before, after);
  if (!line.ok) return line.failure;
  let sequence = line.value.goesOn && before !== null ? await sequenceAt(objects, before) : -1;
  for (const { id, raw, commit } of line.value.commits) {
    const fault = await recordFault(judge, objects, { id, raw, commit, host, key, above: sequence });
    if (!fault.ok) return { ...fault.failure, commit: id };
    sequence = fault.value;
  }
  return null;
}

/** A repository that the fleet names as its inventory: by the last part of the path of its address. */
export function isInventoryOf(name: string, { accepted }: HubFleet): boolean {
  const url = accepted.fleet.inventory?.url ?? '';
  return /([^/:]+?)(?:\.git)?\/*$/.exec(url)?.[1] === name;
}

/** The key that signs for a host: of the fleet in this very repository, else of the one that keeps its inventory here, else of the only one. */
async function keyOf(fleets: HubFleets, push: HostPush, host: string): Promise<Result<Certificate>> {
  const found = await fleetsOf(fleets, push);
  if (!found.ok) return found;
  const path = `hosts/${host}.asc`;
  if (found.value.length === 0) {
    return fail(
      refused(
        'the hub knows no fleet yet, and so no key of this host',
        'Push the fleet first; the host tries again by itself.',
      ),
    );
  }
  const keys: Certificate[] = [];
  for (const fleet of found.value) {
    const key = await fleets.hostKey(fleet, path);
    if (!key.ok) return key;
    if (key.value !== null) keys.push(key.value);
  }
  const [key, second] = keys;
  if (key === undefined) {
    return fail(
      failure('HOST_UNKNOWN', `the fleet in force has no ${path}`, {
        path,
        remedy: `Add the host with \`kedge host add ${host}\`, and push; where that waits for approvals, the host waits too.`,
      }),
    );
  }
  if (second !== undefined) {
    return fail(
      refused(
        `two fleets of this hub have a host ${host} and keep inventory in ${push.name}.git`,
        'Give each fleet an inventory repository of its own.',
      ),
    );
  }
  return ok(key);
}

async function fleetsOf(fleets: HubFleets, { name, fleet }: HostPush): Promise<Result<readonly HubFleet[]>> {
  if (fleet !== null) return ok([fleet]);
  const others = await fleets.others(name);
  if (!others.ok) return others;
  const own = others.value.filter((other) => isInventoryOf(name, other));
  return ok(own.length === 0 && others.value.length === 1 ? others.value : own);
}

interface NewRecord {
  readonly id: CommitId;
  readonly raw: Uint8Array;
  readonly commit: SplitCommit;
}

/**
 * The commits that a push adds, oldest first: behind `before` (it goes on), or from a new start that names it. That name makes the
 * start good for this one place, so that nobody can push an old one again; where the branch is new, there is nothing to name.
 */
async function newRecords(
  objects: ObjectReader,
  before: CommitId | null,
  after: CommitId,
): Promise<Result<{ readonly goesOn: boolean; readonly commits: readonly NewRecord[] }>> {
  const commits: NewRecord[] = [];
  for (let at: CommitId = after; at !== before; ) {
    // One more than an agent leaves on a branch before it starts anew.
    if (commits.length > LIMITS.inventoryBranchCommits) {
      return fail('SOURCE_TOO_LARGE', `a host's branch of more than ${LIMITS.inventoryBranchCommits} new commits`);
    }
    const raw = await objects.read(at, 'commit', LIMITS.commitBytes);
    if (!raw.ok) return fail({ ...raw.failure, commit: at });
    const commit = splitCommit(raw.value);
    if (!commit.ok) return fail({ ...commit.failure, commit: at });
    commits.push({ id: at, raw: raw.value, commit: commit.value });
    const [parent, ...others] = commit.value.parents;
    if (others.length > 0)
      return fail({ ...refused('a record has one parent, and this commit is a merge', REPORT), commit: at });
    if (parent === undefined) {
      const named = trailerValues(commit.value.payload, 'Predecessor');
      if (before === null || (named.length === 1 && named[0] === before))
        return ok({ goesOn: false, commits: commits.reverse() });
      const why = `the branch stands at ${before}, and the push neither goes on from there nor names it as its predecessor`;
      return fail({ ...failure('REWOUND', why, { remedy: REPORT }), commit: after });
    }
    at = parent;
  }
  if (commits.length === 0) return fail(refused('nothing is new', REPORT));
  return ok({ goesOn: true, commits: commits.reverse() });
}

const REPORT = 'Let the agent of the host report: it starts the branch anew by itself where it must.';

/** The sequence of a good record. */
async function recordFault(
  { signatures, now }: RecordsJudge,
  objects: ObjectReader,
  record: NewRecord & { readonly host: string; readonly key: Certificate; readonly above: number },
): Promise<Result<number>> {
  const { raw, commit, host, key, above } = record;
  const signed = await verifySignedBy(signatures, raw, key, Math.floor(now() / 1000));
  if (!signed.ok) {
    const { code, message } = signed.failure;
    // The words are those for people; this is one host and one key.
    const why =
      code === 'SIGNATURE_UNKNOWN_KEY' ? `it is not signed by hosts/${host}.asc of the fleet in force` : message;
    const remedy = `Only ${host} itself reports for ${host}; after a new key (\`kedge host keygen\`), push its public part as hosts/${host}.asc first.`;
    return fail({ ...signed.failure, message: why, remedy, host });
  }
  const read = await readRecord(objects, commit);
  if (!read.ok) return read;
  if (read.value.host !== host)
    return fail(refused(`the record is of ${read.value.host}, and this is the branch of ${host}`, REPORT));
  if (read.value.sequence <= above) {
    return fail(refused(`the record has the sequence ${read.value.sequence}, and the one before it ${above}`, REPORT));
  }
  return ok(read.value.sequence);
}

/** Of what the branch holds; a record that cannot be read (it came by another way) is above nothing. */
async function sequenceAt(objects: ObjectReader, id: CommitId): Promise<number> {
  const raw = await objects.read(id, 'commit', LIMITS.commitBytes);
  const commit = raw.ok ? splitCommit(raw.value) : raw;
  const record = commit.ok ? await readRecord(objects, commit.value) : commit;
  return record.ok ? record.value.sequence : -1;
}

async function readRecord(
  objects: ObjectReader,
  commit: SplitCommit,
): Promise<Result<{ readonly host: string; readonly sequence: number }>> {
  const tree = await objects.read(commit.tree, 'tree', LIMITS.commitBytes);
  if (!tree.ok) return tree;
  const entries = parseTree(tree.value, '');
  if (!entries.ok) return entries;
  const [entry, runs, ...more] = entries.value;
  const isRuns = runs === undefined || (runs.name === RUNS_FILE && runs.mode === '100644');
  if (entry === undefined || more.length > 0 || !isRuns || entry.name !== RECORD || entry.mode !== '100644') {
    return fail(
      refused(`a host's branch holds ${RECORD}, ${RUNS_FILE} where it ran scripts, and nothing else`, REPORT),
    );
  }
  if (runs !== undefined) {
    const bytes = await objects.read(runs.id, 'blob', 2 * LIMITS.runsFileBytes);
    if (!bytes.ok) return fail({ ...bytes.failure, path: RUNS_FILE });
  }
  const bytes = await objects.read(entry.id, 'blob', LIMITS.inventoryBytes);
  if (!bytes.ok) return fail({ ...bytes.failure, path: RECORD });
  const { host, sequence } = fieldsOf(bytes.value);
  if (typeof host !== 'string' || typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 0) {
    return fail('SCHEMA_INVALID', `${RECORD} is not a record with a host and a sequence`, {
      path: RECORD,
      remedy: REPORT,
    });
  }
  return ok({ host, sequence });
}

/** Only what is judged here is read: a host may be newer than its hub, and say more. */
function fieldsOf(bytes: Uint8Array): { readonly host?: unknown; readonly sequence?: unknown } {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function refused(message: string, remedy: string): Failure {
  return failure('PUSH_REFUSED', message, { remedy });
}
