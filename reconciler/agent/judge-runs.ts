/** Judges for the hub what is pushed to the branch `runs`: signed requests of people who may ask, and none taken away before it is over. */
import { createHash } from 'node:crypto';
import { splitCommit } from '../core/commit.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { type CommitId, isSha256, type ObjectId, type Sha256 } from '../core/names.ts';
import { type CancelRequest, isNonce, type Nonce, readRequest } from '../core/run-request.ts';
import { parseTree } from '../core/tree.ts';
import type { VerifiedCommit } from '../core/verify.ts';
import type { ObjectReader } from '../ports/git.ts';
import type { ServedRepository } from '../ports/hub.ts';
import { isAncestor } from './accept-line.ts';
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
      const fault = await requestFault(judge, { repository, pairs: is.value, now }, nonce, pair);
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

/** What is pushed, and when. */
interface Pushed {
  readonly repository: ServedRepository;
  readonly pairs: ReadonlyMap<Nonce, Pair>;
  /** Seconds. */
  readonly now: number;
}

async function requestFault(judge: RequestJudge, pushed: Pushed, nonce: Nonce, pair: Pair): Promise<Failure | null> {
  const { now } = pushed;
  const opened = await openPair(judge, pushed, nonce, pair);
  if (!opened.ok) return opened.failure;
  const { request, by } = opened.value;
  if (request.kind === 'kedge-run') {
    const asked = await judge.asked(request, by, now);
    return asked.ok ? null : asked.failure;
  }
  const asker = request.kind === 'kedge-cancel' ? await askerOf(judge, pushed, request) : null;
  const judged = await judge.assent(request, by, now, asker);
  return judged.ok ? null : judged.failure;
}

/** Who asked for what is called off, where that still lies there; its signature says it, and nothing else. */
async function askerOf(judge: RequestJudge, pushed: Pushed, { run, script }: CancelRequest): Promise<string | null> {
  const pair = pushed.pairs.get(run);
  const opened = pair === undefined ? null : await openPair(judge, pushed, run, pair);
  if (opened?.ok !== true) return null;
  const { request, by } = opened.value;
  return request.kind === 'kedge-run' && request.script === script ? by.person : null;
}

async function openPair(
  judge: RequestJudge,
  { repository, now }: Pushed,
  nonce: Nonce,
  pair: Pair,
): ReturnType<RequestJudge['open']> {
  const text = await repository.read(pair.text, 'blob', LIMITS.requestBytes);
  if (!text.ok) return text;
  const signature = await repository.read(pair.signature, 'blob', LIMITS.requestSignatureBytes);
  if (!signature.ok) return signature;
  const opened = await judge.open({ text: text.value, signature: signature.value }, now);
  if (!opened.ok || opened.value.request.nonce === nonce) return opened;
  return fail('REQUEST_INVALID', `it holds the request ${opened.value.request.nonce}`);
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
  for (const scripts of others.value.filter((one) => one.accepted.fleet.id === pin.id)) {
    const theirs = fleets.deps.repositories.open(scripts.repository, null);
    try {
      const { id } = scripts.accepted;
      // Whoever may make a repository here could give it that id, and people of his own.
      if (id !== pin.anchor && !(await isAncestor(theirs, pin.anchor, id))) continue;
      const from = await readerAt(fleets, scripts.accepted, theirs);
      if (!from.ok) return from.failure;
      const judge = await RequestJudge.of(reader.value, signatures, from.value);
      return judge.ok ? await work(judge.value) : judge.failure;
    } finally {
      await theirs.close();
    }
  }
  return refused(
    `the scripts of this fleet are in a repository that this hub does not serve (${pin.source.name})`,
    'Serve it from this hub too: else it does not know who may ask.',
  );
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
