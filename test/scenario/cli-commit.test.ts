/** Commits that people make with plain git, `kedge commit` and `kedge refresh`: bound to their tree, fleet and branch, as hosts judge them. */
import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { OpenPgpSignatures } from '../../reconciler/adapters/openpgp.ts';
import { judgeLine } from '../../reconciler/agent/accept.ts';
import { type CommitId, isCommitId } from '../../reconciler/core/names.ts';
import { trailerValues } from '../../reconciler/core/trailers.ts';
import type { ObjectReader } from '../../reconciler/ports/git.ts';
import { bareRepository, openRepository, type Repository, writeFiles } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { type KedgeResult, kedge } from '../support/kedge.ts';
import { objectsOf } from '../support/line.ts';
import { tryRun } from '../support/run.ts';
import { gitSha256Tree } from '../support/sha256-tree.ts';
import { tempDir } from '../support/temp.ts';

let gpg: GpgHome;
let lead: Key;
let other: Key;
let base: string;
let repo: Repository;
let objects: ObjectReader;
let fleetId: string;
let anchor: CommitId;
const signatures = new OpenPgpSignatures();
const cleanUp: (() => Promise<void>)[] = [];
const scope = { after: (end: () => Promise<void>) => cleanUp.push(end) };

before(async () => {
  gpg = await gpgHome(scope);
  lead = await gpg.makeKey({ name: 'lead' });
  other = await gpg.makeKey({ name: 'other' });
  base = await tempDir(scope);
  const dir = join(base, 'fleet');
  const made = await run(['init', dir, '--name', 'farm', '--signer', lead.fingerprint, '-o', 'json']);
  assert.equal(made.status, 0, made.stderr);
  const json = made.json() as { fleet: { id: string }; commit: string; tree: string; noHooks: string | null };
  repo = openRepository(dir, gpg);
  objects = await objectsOf(scope, repo);
  fleetId = json.fleet.id;
  anchor = commitId(json.commit);
  assert.equal(json.noHooks, null);
  assert.equal(json.tree, await gitSha256Tree(scope, repo, 'HEAD'));
});

after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

const commitId = (text: string): CommitId => (isCommitId(text) ? text : assert.fail(text));
const run = (args: readonly string[], cwd = base, env: Record<string, string> = {}): Promise<KedgeResult> =>
  kedge(args, { cwd, env: { GNUPGHOME: gpg.home, ...env } });

async function message(rev = 'HEAD'): Promise<string> {
  return repo.git('log', '-1', '--format=%B', rev);
}

/** What the last commit must say of itself at its end. */
async function trailers(branch = 'main', rev = 'HEAD', of = repo): Promise<string> {
  return `Tree-SHA256: ${await gitSha256Tree(scope, of, rev)}\nKedge-Fleet: ${fleetId}\nKedge-Branch: ${branch}\n`;
}

/** A host that stands there takes the whole line. */
async function assertTaken(head = 'HEAD', branch = 'main', from: string = anchor): Promise<void> {
  const id = commitId(await repo.git('rev-parse', head));
  const deps = { objects, signatures, now: () => Date.now(), buildTime: 0 };
  const base = { commit: commitId(from), kind: from === anchor ? 'anchor' : 'checkpoint' } as const;
  const line = { fleetId, base, head: id, newestSignature: 0, branch };
  const judged = await judgeLine(deps, line);
  assert.ok(judged.ok, JSON.stringify(judged));
  assert.equal(judged.value.stopped, null, JSON.stringify(judged.value.stopped));
  assert.equal(judged.value.accepted?.id, id);
}

async function assertBound(words: string | RegExp, branch = 'main'): Promise<void> {
  const text = await message();
  const expected = await trailers(branch);
  assert.ok(text.endsWith(expected), text);
  const rest = text.slice(0, -expected.length);
  if (typeof words === 'string') assert.equal(rest, words, text);
  else assert.match(rest, words, text);
  assert.equal(await repo.git('log', '-1', '--format=%(trailers:key=Kedge-Branch,valueonly)'), `${branch}\n`);
}

/** Runs git with an editor that writes these lines above what it is shown (a shell script's words). */
async function gitEdited(typed: string, ...args: string[]): Promise<void> {
  const editor = join(base, 'editor');
  await writeFile(`${editor}.txt`, typed);
  await writeFile(editor, `#!/bin/sh\ncat '${editor}.txt' "$1" > "$1.new" && mv "$1.new" "$1"\n`, { mode: 0o755 });
  await repo.git('-c', `core.editor=${editor}`, ...args);
}

async function onAnchor(): Promise<void> {
  await repo.git('switch', '-q', '--force', '-C', 'main', anchor);
  await repo.git('clean', '-qfdx');
}

/** As another desk of the same person has it: no hooks yet. */
async function cloned(name: string): Promise<Repository> {
  const dir = join(base, name);
  await repo.git('clone', '-q', repo.dir, dir);
  const clone = openRepository(dir, gpg);
  await clone.git('config', 'user.signingkey', lead.fingerprint);
  return clone;
}

async function change(text: string): Promise<void> {
  await writeFiles(repo.dir, { 'README.md': `${text}\n` });
}

test('the first commit is bound, and so is every one that plain git makes by -m, -a, -F and --only', async () => {
  await onAnchor();
  await assertBound('fleet: begin farm\n\n');
  await change('a');
  await repo.git('commit', '-q', '-am', 'one', '-m', 'why\nit is so');
  await assertBound('one\n\nwhy\nit is so\n\n');
  await writeFiles(repo.dir, {
    'README.md': 'b\n',
    'docs/staged.txt': 'not in this commit\n',
    'docs/new.txt': 'new\n',
  });
  await repo.git('add', 'docs/staged.txt');
  await repo.git('commit', '-q', '-m', 'only', '--only', 'README.md');
  await assertBound('only\n\n');
  await repo.git('add', '--all');
  await writeFile(join(base, 'message'), '# a heading that stays\n\ntext\n\nSigned-off-by: A <a@b>\n');
  await repo.git('commit', '-q', '-F', join(base, 'message'));
  await assertBound('# a heading that stays\n\ntext\n\nSigned-off-by: A <a@b>\n');
  await repo.git('commit', '-q', '--allow-empty', '--no-verify', '-m', 'in a hurry');
  await assertBound('in a hurry\n\n');
  await repo.git('-c', 'commit.cleanup=strip', 'commit', '-q', '--allow-empty', '-m', 'x\n\n# gone\n');
  await assertBound('x\n\n');
  await repo.git('mv', 'README.md', 'READ.md');
  await repo.git('commit', '-q', '-m', 'caf\u00e9 \u2615');
  await assertBound('caf\u00e9 \u2615\n\n');
  await assertTaken();
});

test('with an editor, whatever git writes below the message and takes out of it again', async () => {
  await onAnchor();
  const ways: readonly (readonly [args: readonly string[], config: readonly string[], words: RegExp])[] = [
    [[], [], /^one\n\ntwo\n\n$/],
    [['-v'], [], /^one\n\ntwo\n\n$/],
    [['-v', '-v'], ['commit.status=false'], /^one\n\ntwo\n\n$/],
    [['--cleanup=scissors'], [], /^one\n\ntwo\n\n$/],
    [['-v'], ['commit.cleanup=scissors'], /^one\n\ntwo\n\n$/],
    [['--cleanup=strip'], ['core.commentChar=;'], /^one\n\ntwo\n\n$/],
    [['-v'], ['core.commentChar=auto'], /^one\n\ntwo\n\n$/],
    [['--cleanup=whitespace'], [], /^one\n\ntwo\n\n+# Please[\s\S]*will be kept[\s\S]*\n\n$/],
    [['--cleanup=verbatim'], [], /^one\n\ntwo\n\n+# Please[\s\S]*will be kept[\s\S]*\n\n$/],
    [[], ['commit.cleanup=verbatim'], /^one\n\ntwo\n\n+# Please[\s\S]*will be kept[\s\S]*\n\n$/],
    [['-s'], [], /^one\n\ntwo\n\nSigned-off-by: .*\n$/],
    [['-s', '--cleanup=verbatim'], [], /^one\n\ntwo\n\n+# Please[\s\S]*\n\nSigned-off-by: .*\n$/],
  ];
  for (const [index, [args, config, words]] of ways.entries()) {
    await change(`editor ${index}`);
    await gitEdited('one\n\ntwo\n', ...config.flatMap((one) => ['-c', one]), 'commit', '-q', '-a', ...args);
    await assertBound(words);
  }
  await assertTaken();
  const head = await repo.head();
  await assert.rejects(gitEdited('', 'commit', '-q', '--allow-empty'), /empty commit message/i);
  await assert.rejects(gitEdited('', 'commit', '-q', '--allow-empty', '-v'), /empty commit message/i);
  assert.equal(await repo.head(), head, 'an empty message still ends the commit');
});

test('amend, revert, cherry-pick, merge and rebase make commits that are bound anew', async () => {
  await onAnchor();
  await change('a');
  await repo.git('commit', '-q', '-am', 'one');
  await change('b');
  await repo.git('commit', '-q', '-a', '--amend', '--no-edit');
  await assertBound('one\n\n');
  await gitEdited('', 'commit', '-q', '--amend', '--allow-empty');
  await assertBound('one\n\n');
  await repo.git('revert', '--no-edit', 'HEAD');
  await assertBound(/^Revert "one"\n\nThis reverts commit [0-9a-f]{40}\.\n\n$/);
  await gitEdited('', 'revert', 'HEAD');
  await assertBound(/^Re(apply|vert) "/);
  const line = await repo.head();

  await repo.git('switch', '-q', '-c', 'work/one', anchor);
  await writeFiles(repo.dir, { 'docs/one.md': '1\n' });
  await repo.git('add', 'docs');
  await repo.git('commit', '-q', '-m', 'work');
  await assertBound('work\n\n', 'work/one');
  await writeFiles(repo.dir, { 'docs/one.md': '2\n' });
  await repo.git('commit', '-q', '-am', 'more work');
  const work = await repo.head();

  await repo.git('switch', '-q', 'main');
  await repo.git('cherry-pick', '-x', 'work/one~1');
  await assertBound(/^work\n\n\(cherry picked from commit [0-9a-f]{40}\)\n$/);
  await repo.git('reset', '-q', '--hard', line);
  await repo.git('merge', '-q', '--no-ff', '--no-edit', 'work/one');
  await assertBound("Merge branch 'work/one'\n\n");
  await assertTaken();

  // The branch that is rebased is the one that is signed for, although HEAD is on none meanwhile.
  await repo.git('switch', '-q', 'work/one');
  await repo.git('rebase', '-q', line);
  assert.notEqual(await repo.head(), work);
  await assertBound('more work\n\n', 'work/one');
  assert.ok((await message('HEAD~1')).endsWith(await trailers('work/one', 'HEAD~1')));
  await assertTaken('HEAD', 'work/one', line);

  // A conflict that was resolved by hand.
  await repo.git('switch', '-q', 'main');
  await writeFiles(repo.dir, { 'docs/one.md': 'mine\n' });
  await repo.git('commit', '-q', '-am', 'mine');
  await repo.git('switch', '-q', '-c', 'theirs', 'HEAD~1');
  await writeFiles(repo.dir, { 'docs/one.md': 'theirs\n' });
  await repo.git('commit', '-q', '-am', 'theirs');
  await repo.git('switch', '-q', 'main');
  await assert.rejects(repo.git('merge', '-q', 'theirs'));
  await writeFiles(repo.dir, { 'docs/one.md': 'both\n' });
  await repo.git('add', 'docs');
  await gitEdited('', 'commit', '-q');
  await assertBound(/^Merge branch 'theirs'\n\n/);
  await assertTaken();
});

test('an approval keeps its trailer, in one paragraph with ours', async () => {
  await onAnchor();
  await repo.git('commit', '-q', '--allow-empty', '-m', 'approve: web', '-m', `Approves: ${anchor}`);
  await assertBound(`approve: web\n\nApproves: ${anchor}\n`);
  const raw = Buffer.from(await repo.raw('HEAD', 'commit'), 'latin1');
  assert.deepEqual(trailerValues(raw, 'Approves'), [anchor]);
});

test('on no branch the commit is bound to none, and git says so; outside of a fleet nothing is written', async () => {
  await onAnchor();
  await repo.git('switch', '-q', '--detach');
  const made = await repo.tryGit('commit', '-q', '--allow-empty', '-m', 'nowhere');
  assert.match(made.stderr, /HEAD is on no branch/);
  assert.match(await message(), /^nowhere\n\nTree-SHA256: [0-9a-f]{64}\nKedge-Fleet: \S+\n$/);
  await repo.git('switch', '-q', '--orphan', 'notes');
  await writeFiles(repo.dir, { 'note.txt': 'x\n' });
  await repo.git('add', '--all');
  await repo.git('commit', '-q', '-m', 'a note');
  assert.equal(await message(), 'a note\n');
});

test('what no host would take is refused before it is signed', async () => {
  await onAnchor();
  const ways: readonly (readonly [files: Record<string, string>, says: RegExp])[] = [
    [{ 'fleet.yaml': 'version: 1\n' }, /SCHEMA_INVALID/],
    [{ 'docs/large.bin': 'x'.repeat(1024 * 1024 + 1) }, /SOURCE_TOO_LARGE/],
  ];
  for (const [files, says] of ways) {
    await writeFiles(repo.dir, files);
    await repo.git('add', '--all', '--force');
    const made = await repo.tryGit('commit', '-m', 'x');
    assert.equal(made.status, 1, made.stdout);
    assert.match(made.stderr, says);
    assert.equal(await repo.head(), anchor);
    await onAnchor();
  }
});

test('after git clone the hooks are missing: lint says so, hook install writes them, once', async () => {
  await onAnchor();
  const clone = await cloned('clone');
  const { dir } = clone;
  const linted = await run(['lint'], dir);
  assert.equal(linted.status, 0, linted.stdout);
  assert.match(linted.stderr, /trust\/policy.yaml: warning: .*kedge hook install/);
  const first = await run(['hook', 'install', dir, '-o', 'json']);
  assert.deepEqual((first.json() as { written: string[] }).written, ['prepare-commit-msg', 'commit-msg']);
  const second = await run(['hook', 'install', '-o', 'json'], join(dir, 'docs'));
  assert.deepEqual((second.json() as { written: string[] }).written, []);
  assert.doesNotMatch((await run(['lint'], dir)).stderr, /hook install/);
  await clone.git('commit', '-q', '--allow-empty', '-m', 'in the clone');
  assert.ok((await clone.git('log', '-1', '--format=%B')).endsWith(await trailers('main', 'HEAD', clone)));
  // A hook that lost its right to run is written anew.
  await chmod(join(dir, '.git/hooks/commit-msg'), 0o644);
  const third = await run(['hook', 'install', dir, '-o', 'json']);
  assert.deepEqual((third.json() as { written: string[] }).written, ['commit-msg']);
  assert.equal((await stat(join(dir, '.git/hooks/commit-msg'))).mode & 0o777, 0o755);
});

test('a hook of somebody else is left alone, with what to add to it; kedge commit runs both', async () => {
  await onAnchor();
  const clone = await cloned('foreign');
  const { dir } = clone;
  const hook = join(dir, '.git/hooks/commit-msg');
  const theirs = '#!/bin/sh\necho "Change-Id: Iabc" >> "$1"\n';
  await writeFile(hook, theirs, { mode: 0o755 });
  const refused = await run(['hook', 'install', dir, '-o', 'json']);
  assert.equal(refused.status, 1);
  const { failure } = refused.json() as { failure: { code: string; remedy: string } };
  assert.equal(failure.code, 'FILE_EXISTS');
  assert.equal(await readFile(hook, 'utf8'), theirs);

  const env = { KEDGE_TEST: '1' };
  await writeFiles(dir, { 'README.md': 'x\n' });
  const made = await run(['-o', 'json', 'commit', '-q', '-am', 'one', '-m', 'Reviewed-by: A <a@b>'], dir, env);
  assert.equal(made.status, 0, made.stdout);
  const bound = await trailers('main', 'HEAD', clone);
  const said = await clone.git('log', '-1', '--format=%B');
  assert.equal(said, `one\n\nReviewed-by: A <a@b>\nChange-Id: Iabc\n${bound}`);
  await clone.git('verify-commit', 'HEAD');

  // The line that was named, at the end of their own hook.
  const line = /^ {2}in \S+commit-msg: {2}(.*)$/m.exec(failure.remedy)?.[1] ?? assert.fail(failure.remedy);
  await writeFile(hook, `${theirs}${line}\n`);
  const now = await run(['hook', 'install', dir, '-o', 'json']);
  assert.deepEqual((now.json() as { written: string[] }).written, ['prepare-commit-msg']);
  await clone.git('commit', '-q', '--allow-empty', '-m', 'two', '-m', 'Reviewed-by: A <a@b>');
  const both = await clone.git('log', '-1', '--format=%B');
  assert.equal(both, `two\n\nReviewed-by: A <a@b>\nChange-Id: Iabc\n${await trailers('main', 'HEAD', clone)}`);
});

test('core.hooksPath is followed inside of the clone, and nothing is written into a folder that others use', async () => {
  await onAnchor();
  const clone = await cloned('paths');
  const { dir } = clone;
  await clone.git('config', 'core.hooksPath', '.githooks');
  assert.equal((await run(['hook', 'install', dir])).status, 0);
  await clone.git('commit', '-q', '--allow-empty', '-m', 'one');
  assert.match(await clone.git('log', '-1', '--format=%B'), /\n\nTree-SHA256: /);

  const shared = join(base, 'shared-hooks');
  await mkdir(shared);
  await clone.git('config', 'core.hooksPath', shared);
  const refused = await run(['hook', 'install', dir, '-o', 'json']);
  const { failure } = refused.json() as { failure: { code: string; remedy: string } };
  assert.deepEqual([refused.status, failure.code], [1, 'FILE_EXISTS']);
  for (const name of ['commit-msg', 'prepare-commit-msg']) assert.match(failure.remedy, new RegExp(join(shared, name)));
  await writeFile(join(shared, 'pre-commit'), `#!/bin/sh\ntouch '${base}/ran'\n`, { mode: 0o755 });
  assert.equal((await run(['commit', '-q', '--allow-empty', '-m', 'two'], dir)).status, 0);
  assert.match(await clone.git('log', '-1', '--format=%B'), /^two\n\nTree-SHA256: /);
  assert.equal((await stat(join(base, 'ran'))).isFile(), true);

  // init, where the user keeps hooks of their own for all repositories: a commit that is bound, and a warning.
  const fresh = join(base, 'fresh');
  const config = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.hooksPath', GIT_CONFIG_VALUE_0: shared };
  const made = await run(['init', fresh, '--name', 'x', '--signer', lead.fingerprint], base, config);
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stderr, /Warning: the hooks that bind commits are not in place/);
  assert.match(await openRepository(fresh, gpg).git('log', '-1', '--format=%B'), /\n\nTree-SHA256: /);
});

test('a hook whose kedge is gone takes the one on the path, and says what is missing where there is none', async () => {
  await onAnchor();
  const clone = await cloned('gone');
  const { dir } = clone;
  await run(['hook', 'install', dir]);
  const file = join(dir, '.git/hooks/prepare-commit-msg');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/\[ -e '[^']*' \]/, "[ -e '/nonexistent/no/kedge' ]"));
  const none = await clone.tryGit('commit', '-q', '--allow-empty', '-m', 'x');
  assert.notEqual(none.status, 0);
  assert.match(none.stderr, /kedge was not found[\s\S]*kedge hook install/);
  const bin = join(base, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'kedge'), `#!/bin/sh\necho called "$1" "$2" >&2\n`, { mode: 0o755 });
  const found = await tryRun('git', ['-C', dir, 'commit', '-q', '--allow-empty', '-m', 'x'], {
    env: { GNUPGHOME: gpg.home, ...IDENTITY, PATH: `${process.env.PATH}:${bin}` },
  });
  assert.match(found.stderr, /called hook prepare-commit-msg/);
});

const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
};

test('kedge commit gives git its arguments, mends the last commit, and warns of faults', async () => {
  await onAnchor();
  await repo.git('commit', '-q', '--allow-empty', '-m', 'one');
  for (const name of ['commit-msg', 'prepare-commit-msg']) await rm(join(repo.dir, '.git/hooks', name));
  await repo.git('commit', '-q', '--allow-empty', '-m', 'two');
  assert.equal(await message(), 'two\n');
  const amended = await run(['-o', 'json', 'commit', '--amend', '--no-edit', '--allow-empty'], repo.dir);
  assert.equal(amended.status, 0, amended.stdout + amended.stderr);
  const json = amended.json() as { commit: string; branch: string };
  assert.deepEqual([json.commit, json.branch], [await repo.head(), 'main']);
  await assertBound('two\n\n');
  const edited = await run(['commit', '-v', '--allow-empty'], repo.dir, { GIT_EDITOR: `sed -i "1i three"` });
  assert.equal(edited.status, 0, edited.stderr);
  await assertBound('three\n\n');
  await writeFiles(repo.dir, { 'hosts/a.yaml': 'bundle: {}\n' });
  const faulty = await run(['commit', '-q', '-m', 'x', 'README.md'], join(repo.dir));
  assert.match(faulty.stderr, /warning: 1 fault.*SCHEMA_INVALID.*kedge lint/);
  assert.equal(faulty.status, 1, 'git says that there is nothing to commit');
  await repo.git('clean', '-qfdx');
  await change('dry');
  const dry = await run(['-o', 'json', 'commit', '--dry-run', '-a'], repo.dir);
  assert.deepEqual(dry.json(), { commit: null });
  assert.equal((await run(['hook', 'install', repo.dir])).status, 0);
  await assertTaken();
  const outside = await run(['commit', '-m', 'x'], base);
  assert.equal(outside.status, 2);
});

test('refresh signs an empty commit that hosts take, and pushes it where it is told to', async () => {
  await onAnchor();
  const bare = await bareRepository(join(base, 'hub.git'));
  await repo.git('remote', 'add', 'origin', bare);
  await repo.git('push', '-q', '-u', 'origin', 'main');
  const first = await run(['refresh', repo.dir]);
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stderr, /Next: git push origin main/);
  await assertBound(/^fleet: refresh\n\n/);
  assert.equal(await repo.git('diff', 'HEAD~1', 'HEAD'), '');
  await writeFiles(repo.dir, { 'README.md': 'not committed\n' });
  const second = await run(['refresh', '--push', '-o', 'json'], join(repo.dir, 'docs'));
  assert.equal(second.status, 0, second.stdout);
  const head = await repo.head();
  const json = second.json() as { commit: string; parent: string; branch: string; pushed: string };
  assert.deepEqual([json.commit, json.branch, json.pushed], [head, 'main', 'origin']);
  assert.equal(await repo.git('ls-remote', 'origin', 'refs/heads/main'), `${head}\trefs/heads/main`);
  assert.equal(await repo.git('status', '--porcelain'), ' M README.md', 'what is not committed stays');
  await assertTaken();

  // Somebody was faster: nothing stays of it here.
  const theirs = await repo.git('commit-tree', '-m', 'x', '-p', anchor, `${anchor}^{tree}`);
  await repo.git('push', '-q', '--force', 'origin', `${theirs}:refs/heads/main`);
  const late = await run(['refresh', '--push', '-o', 'json'], repo.dir);
  assert.deepEqual([late.status, (late.json() as { failure: { code: string } }).failure.code], [1, 'TOOL_FAILED']);
  assert.equal(await repo.head(), head);
  await repo.git('remote', 'remove', 'origin');
});

test('refresh refuses what hosts would refuse, and what is not at its end', async () => {
  await onAnchor();
  const refused = async (args: readonly string[] = []) => {
    const head = await repo.head();
    const result = await run(['refresh', ...args, '-o', 'json'], repo.dir);
    assert.equal(await repo.head(), head, 'nothing moves');
    const { failure } = result.json() as { failure: { code: string; message: string } };
    return { status: result.status, ...failure };
  };
  // A key that the policy does not know, and one whose role may not refresh.
  await repo.git('config', 'user.signingkey', other.fingerprint);
  assert.deepEqual([(await refused()).code, (await refused()).status], ['SIGNATURE_UNKNOWN_KEY', 4]);
  await repo.git('config', 'user.signingkey', lead.fingerprint);
  const policy = await readFile(join(repo.dir, 'trust/policy.yaml'), 'utf8');
  await writeFiles(repo.dir, {
    'trust/policy.yaml': policy.replace('revision: 1', 'revision: 2').replace(/^refresh:.*\n/m, ''),
  });
  await repo.git('commit', '-q', '-am', 'nobody refreshes');
  assert.deepEqual([(await refused()).code, (await refused()).status], ['AUTHORITY_PATH', 4]);
  await onAnchor();
  await writeFiles(repo.dir, { 'README.md': 'staged\n' });
  await repo.git('add', 'README.md');
  assert.match((await refused()).message, /staged/);
  await onAnchor();
  await repo.git('switch', '-q', '--detach');
  assert.match((await refused()).message, /no branch/);
  await onAnchor();
  assert.match((await refused(['--push'])).message, /no remote/);
});
