/** What a commit is bound to by its trailers: real git, real gpg, and what somebody without a key could make of signed commits. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { OpenPgpSignatures } from '../../reconciler/adapters/openpgp.ts';
import { judgeLine, type LineJudgement, rejudge } from '../../reconciler/agent/accept.ts';
import { AcceptCache } from '../../reconciler/agent/accept-trees.ts';
import { treeDigest } from '../../reconciler/agent/tree-digest.ts';
import { type FailureCode, ok, type Result } from '../../reconciler/core/failure.ts';
import { type CommitId, isCommitId, isObjectId, isSha256, type Sha256 } from '../../reconciler/core/names.ts';
import { withBinding } from '../../reconciler/core/trailers.ts';
import type { ObjectReader } from '../../reconciler/ports/git.ts';
import { FLEET_ID, fleetFiles } from '../support/fleet.ts';
import { type FileChanges, type Repository, repository, writeFiles } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { objectsOf } from '../support/line.ts';
import { gitSha256Tree } from '../support/sha256-tree.ts';

const NOW = Math.floor(Date.now() / 1000);
const T = NOW - 86_400;
const OTHER_FLEET = '11111111-1111-4111-8111-111111111111';
const WEB = 'bundles/web/compose.yaml';

let gpg: GpgHome;
let lead: Key;
let repo: Repository;
let objects: ObjectReader;
/** Its policy demands all three trailers, and it carries them itself. */
let anchor: CommitId;
const signatures = new OpenPgpSignatures();
const cleanUp: (() => Promise<void>)[] = [];
const scope = { after: (end: () => Promise<void>) => cleanUp.push(end) };

const commitId = (text: string): CommitId => (isCommitId(text) ? text : assert.fail(text));
const sha256 = (text: string): Sha256 => (isSha256(text) ? text : assert.fail(text));

before(async () => {
  gpg = await gpgHome(scope);
  lead = await gpg.makeKey({ name: 'lead', at: T - 60 });
  repo = await repository(scope, gpg);
  const files = fleetFiles({
    keys: { lead: lead.armored },
    hosts: { one: ['web'] },
    bundles: { web: 'services: {}\n' },
  });
  anchor = await bound({
    files: {
      ...files,
      'trust/policy.yaml': `${files['trust/policy.yaml']}require: [tree-sha256, fleet, branch]\n`,
      // Names that git sorts in another way than strings: folders as if they ended in a slash.
      'docs/a/b.txt': 'b\n',
      'docs/a.txt': 'a\n',
      'docs/a-z.txt': 'z\n',
      'docs/empty': '',
      'docs/grüße.txt': 'x'.repeat(70_000),
    },
    at: T,
  });
  objects = await objectsOf(scope, repo);
});

after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

interface Bound {
  readonly files?: FileChanges;
  readonly at: number;
  readonly fleet?: string | null;
  readonly branch?: string | null;
  /** Null: no trailer. By default what real git says of the tree. */
  readonly tree?: Sha256 | null;
  /** The whole message instead. */
  readonly message?: (bound: string) => string;
}

/** A commit signed by lead whose message holds these trailers. */
async function bound({ files = {}, at, fleet = FLEET_ID, branch = 'main', tree, message }: Bound): Promise<CommitId> {
  await writeFiles(repo.dir, files);
  await repo.git('add', '--all', '--force');
  const digest = tree === undefined ? sha256(await gitSha256Tree(scope, repo, await repo.git('write-tree'))) : tree;
  const text = withBinding('change', { tree: digest, fleet, branch }) ?? assert.fail();
  const sign = { sign: lead.fingerprint, at };
  return commitId(await repo.commit({ message: message === undefined ? text : message(text), ...sign }));
}

async function reset(): Promise<void> {
  await repo.git('checkout', '-q', '--force', '--detach', anchor);
  await repo.git('clean', '-qfdx');
}

interface JudgeOptions {
  readonly branch?: string;
  readonly fleetId?: string;
  readonly kind?: 'checkpoint' | 'anchor';
  readonly tree?: Sha256;
  readonly objects?: ObjectReader;
  readonly cache?: AcceptCache;
}

function judge(head: CommitId, options: JudgeOptions = {}): Promise<Result<LineJudgement>> {
  const { branch = 'main', fleetId = FLEET_ID, kind = 'checkpoint', tree, cache } = options;
  const deps = { objects: options.objects ?? objects, signatures, now: () => NOW * 1000, buildTime: 0 };
  const base = { commit: anchor, kind, ...(tree === undefined ? {} : { tree }) };
  return judgeLine(
    { ...deps, ...(cache === undefined ? {} : { cache }) },
    { fleetId, base, head, newestSignature: 0, branch },
  );
}

async function assertStopped(
  head: CommitId,
  code: FailureCode,
  says: RegExp,
  options: JudgeOptions = {},
): Promise<void> {
  const judged = await judge(head, options);
  assert.ok(judged.ok, JSON.stringify(judged));
  const { stopped, accepted } = judged.value;
  assert.equal(stopped?.code, code, JSON.stringify(stopped));
  assert.equal(stopped?.commit, head);
  assert.match(stopped?.key ?? '', /^lead /);
  assert.match(stopped?.message ?? '', says);
  assert.match(stopped?.remedy ?? '', /kedge hook install/);
  assert.equal(accepted, options.kind === 'anchor' ? judged.value.base : null);
}

/** Objects as they are, but for one whose bytes are others: what somebody has who can make SHA-1 collide. */
function collided(path: { id: string; bytes: string }): ObjectReader {
  return {
    read: async (id, type, maxBytes) =>
      id === path.id ? ok(new TextEncoder().encode(path.bytes)) : objects.read(id, type, maxBytes),
  };
}

test('a commit bound to its tree, fleet and branch is good, and so is what git says of its trailers', async () => {
  await reset();
  const head = await bound({ files: { [WEB]: 'services: { a: {} }\n' }, at: T + 60 });
  const judged = await judge(head, { kind: 'anchor', tree: sha256(await gitSha256Tree(scope, repo, anchor)) });
  assert.equal(judged.ok && judged.value.accepted?.id, head, JSON.stringify(judged));
  const trailers = await repo.git('log', '-1', '--format=%(trailers:only,unfold)', head);
  const digest = await gitSha256Tree(scope, repo, head);
  assert.equal(trailers.trim(), `Tree-SHA256: ${digest}\nKedge-Fleet: ${FLEET_ID}\nKedge-Branch: main`);
});

test('the digest of a tree is the id that git gives it in a repository of SHA-256', async () => {
  await reset();
  const cache = new AcceptCache();
  const source = { objects, signatures, cache };
  for (const files of [
    {},
    { 'docs/a/b.txt': null, 'docs/new/x/y.txt': 'y\n' },
    { 'docs/a.txt': 'longer\n'.repeat(9_999) },
  ]) {
    const commit = await bound({ files, at: T + 60 });
    const root = await repo.git('rev-parse', `${commit}^{tree}`);
    const digest = await treeDigest(source, isObjectId(root) ? root : assert.fail(), 1_000_000);
    assert.equal(digest.ok && digest.value, await gitSha256Tree(scope, repo, commit));
  }
});

test('unchanged folders and files are not read again for the digest', async () => {
  await reset();
  const read: string[] = [];
  const watched: ObjectReader = {
    read: (id, type, maxBytes) => {
      read.push(type);
      return objects.read(id, type, maxBytes);
    },
  };
  const cache = new AcceptCache();
  const first = await bound({ files: { [WEB]: 'services: { b: {} }\n' }, at: T + 60 });
  await judge(first, { objects: watched, cache });
  read.length = 0;
  const second = await bound({ files: { [WEB]: 'services: { c: {} }\n' }, at: T + 120 });
  const judged = await judge(second, { objects: watched, cache });
  assert.equal(judged.ok && judged.value.accepted?.id, second);
  // The one that the first commit changed; the one that the second did, judged and then hashed.
  assert.equal(read.filter((type) => type === 'blob').length, 3, read.join(' '));
});

test('another file under the same name of SHA-1 is refused, in the commit and wherever it was before', async () => {
  for (const path of [WEB, 'docs/a.txt']) {
    await reset();
    const head = await bound({ files: { [WEB]: 'services: { d: {} }\n' }, at: T + 60 });
    const id = await repo.git('rev-parse', `${head}:${path}`);
    const evil = collided({ id, bytes: 'services: { evil: {} }\n' });
    await assertStopped(head, 'TREE_UNSAFE', /what was fetched makes/, { objects: evil });
    // Without the trailer the host would take it.
    const anchored = await judge(anchor, { objects: evil, kind: 'anchor' });
    assert.equal(anchored.ok, path === WEB, JSON.stringify(anchored));
  }
});

test('the anchor is checked against the tree that was handed over with it', async () => {
  const tree = sha256(await gitSha256Tree(scope, repo, anchor));
  const good = await judge(anchor, { kind: 'anchor', tree });
  assert.equal(good.ok && good.value.accepted?.id, anchor);
  const other = await judge(anchor, { kind: 'anchor', tree: sha256('0'.repeat(64)) });
  assert.ok(!other.ok);
  assert.equal(other.failure.code, 'TREE_UNSAFE');
  assert.match(other.failure.message, /anchorTree/);
  assert.match(other.failure.remedy, /kedge host add/);
  const foreign = await judge(anchor, { kind: 'anchor', tree, branch: 'release' });
  assert.equal(foreign.ok || foreign.failure.code, 'FLEET_MISMATCH');
});

test('what is demanded must be there, and right', async () => {
  const zeros = sha256('0'.repeat(64));
  const table: readonly (readonly [what: Omit<Bound, 'at'>, code: FailureCode, says: RegExp])[] = [
    [{ tree: null }, 'COMMIT_MALFORMED', /has not: Tree-SHA256/],
    [{ fleet: null }, 'COMMIT_MALFORMED', /has not: Kedge-Fleet/],
    [{ branch: null }, 'COMMIT_MALFORMED', /has not: Kedge-Branch/],
    [{ tree: zeros }, 'TREE_UNSAFE', /Tree-SHA256 says 000/],
    [{ fleet: OTHER_FLEET }, 'FLEET_MISMATCH', /signed for the fleet 1111/],
    [{ branch: 'staging' }, 'FLEET_MISMATCH', /signed for the branch staging, and this is the branch main/],
    [{ message: (text) => `${text}\nand more words\n` }, 'COMMIT_MALFORMED', /at the end of the message/],
    [{ message: (text) => `${text}Tree-SHA256: ${zeros}\n` }, 'COMMIT_MALFORMED', /Tree-SHA256 stands twice/],
    [{ message: (text) => text.replace('Tree-', 'tree-') }, 'COMMIT_MALFORMED', /as it must be/],
    [{ message: (text) => text.replace(/^change\n\n/, '') }, 'COMMIT_MALFORMED', /at the end of the message/],
  ];
  for (const [what, code, says] of table) {
    await reset();
    await assertStopped(await bound({ files: { [WEB]: 'services: { e: {} }\n' }, at: T + 60, ...what }), code, says);
  }
});

test('a message replayed over another tree is refused: a trailer of yesterday does not fit the tree of today', async () => {
  await reset();
  const old = await bound({ files: { [WEB]: 'services: { f: {} }\n' }, at: T + 60 });
  const message = await repo.git('log', '-1', '--format=%B', old);
  await reset();
  const replayed = await bound({ files: { [WEB]: 'services: { g: {} }\n' }, at: T + 120, message: () => message });
  await assertStopped(replayed, 'TREE_UNSAFE', /what was fetched makes/);
});

test('a branch of experiments renamed to the one that hosts follow is refused, though every commit in it is signed', async () => {
  await reset();
  await repo.git('checkout', '-q', '-B', 'experiment', anchor);
  const head = await bound({ files: { [WEB]: 'services: { h: {} }\n' }, at: T + 60, branch: 'experiment' });
  await repo.git('branch', '-M', 'experiment', 'renamed');
  await assertStopped(head, 'FLEET_MISMATCH', /signed for the branch experiment/);
  // Hosts of a fleet that follow that branch take it.
  const there = await judge(head, { branch: 'experiment' });
  assert.equal(there.ok && there.value.accepted?.id, head);
});

test('an older policy without demands takes commits without trailers, and still judges those that are there', async () => {
  await reset();
  const files = fleetFiles({ keys: { lead: lead.armored } });
  const text = `${files['trust/policy.yaml']}`.replace('revision: 1', 'revision: 2');
  const lax = await bound({ files: { 'trust/policy.yaml': text }, at: T + 60 });
  const plain = commitId(await repo.commit({ files: { 'README.md': 'x\n' }, sign: lead.fingerprint, at: T + 120 }));
  const judged = await judge(plain);
  assert.equal(judged.ok && judged.value.accepted?.id, plain, JSON.stringify(judged));
  const wrong = await bound({ files: { 'README.md': 'y\n' }, at: T + 180, branch: 'staging' });
  const stopped = await judge(wrong);
  assert.equal(stopped.ok && stopped.value.stopped?.code, 'FLEET_MISMATCH');
  // The commit that brings demands into force is not judged by them, neither then nor when it is judged again.
  await repo.git('checkout', '-q', '--force', '--detach', plain);
  const strict = `${text.replace('revision: 2', 'revision: 3')}require: [branch]\n`;
  const turn = commitId(
    await repo.commit({ files: { 'trust/policy.yaml': strict }, sign: lead.fingerprint, at: T + 240 }),
  );
  const turned = await judge(turn);
  assert.equal(turned.ok && turned.value.accepted?.id, turn, JSON.stringify(turned));
  const deps = { objects, signatures, now: () => NOW * 1000, buildTime: 0 };
  assert.equal(await rejudge(deps, { fleetId: FLEET_ID, commit: turn, newestSignature: 0 }), null);
  const next = commitId(await repo.commit({ files: { 'README.md': 'z\n' }, sign: lead.fingerprint, at: T + 300 }));
  const refused = await judge(next);
  assert.equal(refused.ok && refused.value.stopped?.code, 'COMMIT_MALFORMED');
  assert.equal(refused.ok && refused.value.accepted?.id, turn);
  assert.ok(lax !== turn);
});
