/** Judges for the hub what is pushed to the branch `runs`: signed requests of people who may ask, and none taken away before it is over. */
import { createHash } from 'node:crypto';
import { splitCommit } from '../core/commit.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, isSha256, type ObjectId, type Sha256 } from '../core/names.ts';
import { isNonce, type Nonce, readRequest } from '../core/run-request.ts';
import { parseTree } from '../core/tree.ts';
import type { VerifiedCommit } from '../core/verify.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { ServedRepository } from '../ports/hub.ts';
import { CommitTree } from './commit-tree.ts';
import { FleetReader } from './fleet-reader.ts';
import type { HubFleet, HubFleets } from './hub-fleets.ts';
import { RequestJudge } from './judge-request.ts';
import { NO_TARS } from './lint.ts';

interface Pair {
  readonly text: ObjectId;
  readonly signature: ObjectId;
}

/** Null: it may be made. Who pushes is not asked: what lies there counts by its signatures alone. */
export async function judgeRunsBranch(
  fleets: HubFleets,
  fleet: HubFleet,
  repository: ServedRepository,
  { before, after }: { readonly before: CommitId | null; readonly after: CommitId | null },
): Promise<Failure | null> {
  const now = Math.floor(fleets.deps.now() / 1000);
  const was = before === null ? ok(new Map<Nonce, Pair>()) : await pairsAt(repository, before, false);
  const is = after === null ? ok(new Map<Nonce, Pair>()) : await pairsAt(repository, after, true);
  if (!is.ok) return is.failure;
  // What came by another way and cannot be read stands in nobody's way.
  const old = was.ok ? was.value : new Map<Nonce, Pair>();
  for (const [nonce, pair] of old) {
    const kept = is.value.get(nonce);
    if (kept?.text === pair.text && kept.signature === pair.signature) continue;
    const over = await isOver(repository, pair, now);
    if (!over)
      return refused(
        `the request ${nonce} is not over, and would be ${kept === undefined ? 'taken away' : 'changed'}`,
        'Leave it there, or call it off: kedge cancel. `kedge run` keeps what is there.',
      );
  }
  const fresh = [...is.value].filter(
    ([nonce, { text, signature }]) => old.get(nonce)?.text !== text || old.get(nonce)?.signature !== signature,
  );
  if (fresh.length === 0) return null;
  return withJudge(fleets, fleet, repository, async (judge) => {
    for (const [nonce, pair] of fresh) {
      const fault = await requestFault(judge, repository, nonce, pair, now);
      if (fault !== null) return { ...fault, message: `${nonce}.json: ${fault.message}` };
    }
    return null;
  });
}

/** One commit without parents, so that nothing lies behind it, with pairs of files and nothing else. */
async function pairsAt(repository: ServedRepository, id: CommitId, strict: boolean): Promise<Result<Map<Nonce, Pair>>> {
  const raw = await repository.read(id, 'commit', LIMITS.commitBytes);
  const commit = raw.ok ? splitCommit(raw.value) : raw;
  if (!commit.ok) return fail({ ...commit.failure, commit: id });
  if (strict && commit.value.parents.length > 0) {
    return fail(
      refused(
        'a commit of requests has no parents',
        'Send requests with `kedge run`, which begins the branch anew with each.',
      ),
    );
  }
  const tree = await repository.read(commit.value.tree, 'tree', LIMITS.treeBytes);
  const entries = tree.ok ? parseTree(tree.value, '') : tree;
  if (!entries.ok) return entries;
  if (entries.value.length > 2 * LIMITS.requests) {
    return fail('SOURCE_TOO_LARGE', `more than ${LIMITS.requests} requests at a time`, {
      remedy: 'Wait until some are over.',
    });
  }
  const ids = new Map(entries.value.map((entry) => [entry.name, entry] as const));
  const pairs = new Map<Nonce, Pair>();
  for (const { name, mode, id: blob } of entries.value) {
    const [, nonce = '', ending] = /^([0-9a-f]{32})\.(json|sig)$/.exec(name) ?? [];
    const other = ids.get(`${nonce}.${ending === 'json' ? 'sig' : 'json'}`);
    const isPair = isNonce(nonce) && mode === '100644' && other?.mode === '100644';
    if (!isPair && strict)
      return fail(
        refused(
          `${name} is no request with its signature beside it`,
          'The branch holds <nonce>.json and <nonce>.sig, and nothing else.',
        ),
      );
    if (isPair && ending === 'json') pairs.set(nonce, { text: blob, signature: other.id });
  }
  return ok(pairs);
}

async function isOver(repository: ServedRepository, { text }: Pair, now: number): Promise<boolean> {
  const bytes = await repository.read(text, 'blob', LIMITS.requestBytes);
  const request = bytes.ok ? readRequest(bytes.value) : bytes;
  // Nobody can ever carry it out.
  return !request.ok || request.value.expires <= now;
}

async function requestFault(
  judge: RequestJudge,
  repository: ServedRepository,
  nonce: Nonce,
  pair: Pair,
  now: number,
): Promise<Failure | null> {
  const text = await repository.read(pair.text, 'blob', LIMITS.requestBytes);
  if (!text.ok) return text.failure;
  const signature = await repository.read(pair.signature, 'blob', LIMITS.requestSignatureBytes);
  if (!signature.ok) return signature.failure;
  const opened = await judge.open({ text: text.value, signature: signature.value }, now);
  if (!opened.ok) return opened.failure;
  const { request, by } = opened.value;
  if (request.nonce !== nonce) return failure('REQUEST_INVALID', `it holds the request ${request.nonce}`);
  const judged = await (request.kind === 'kedge-cancel'
    ? judge.cancel(request, by, now)
    : judge.asked(request, by, now));
  return judged.ok ? null : judged.failure;
}

/** By the commit that the hub holds for accepted, and by the scripts repository that it names. */
async function withJudge(
  fleets: HubFleets,
  { accepted, repository: own }: HubFleet,
  repository: ServedRepository,
  work: (judge: RequestJudge) => Promise<Failure | null>,
): Promise<Failure | null> {
  const { signatures } = fleets.deps;
  const reader = await readerAt(fleets, accepted, repository);
  if (!reader.ok) return reader.failure;
  const pin = accepted.fleet.scripts;
  if (pin === null) {
    const judge = await RequestJudge.of(reader.value, signatures);
    return judge.ok ? work(judge.value) : judge.failure;
  }
  const others = await fleets.others(own);
  if (!others.ok) return others.failure;
  const scripts = others.value.find((one) => one.accepted.fleet.id === pin.id);
  if (scripts === undefined) {
    return refused(
      `the scripts of this fleet are in a repository that this hub does not serve (${pin.source.name})`,
      'Serve it from this hub too: else it does not know who may ask.',
    );
  }
  const theirs = fleets.deps.repositories.open(scripts.repository, null);
  try {
    const from = await readerAt(fleets, scripts.accepted, theirs);
    if (!from.ok) return from.failure;
    const judge = await RequestJudge.of(reader.value, signatures, from.value);
    return judge.ok ? await work(judge.value) : judge.failure;
  } finally {
    await theirs.close();
  }
}

function readerAt(fleets: HubFleets, accepted: VerifiedCommit, from: ObjectReader): Promise<Result<FleetReader>> {
  const { objects, signatures, cache } = fleets.treesOf(from);
  const tree = new CommitTree({ objects, signatures, cache }, accepted);
  return FleetReader.open(tree, { sha256, tars: NO_TARS });
}

function sha256(data: Uint8Array | string): Sha256 {
  const hex = createHash('sha256').update(data).digest('hex');
  if (!isSha256(hex)) throw new Error('SHA-256 is not what it was');
  return hex;
}

function refused(message: string, remedy: string): Failure {
  return failure('PUSH_REFUSED', message, { remedy });
}
