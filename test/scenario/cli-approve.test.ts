/** `kedge approve` in a real clone, with real git, gpg and ssh-keygen. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { TarBundles } from '../../reconciler/adapters/bundle-tar.ts';
import { systemClock } from '../../reconciler/adapters/clock.ts';
import { cloneObjects } from '../../reconciler/adapters/clone-objects.ts';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { gitTree } from '../../reconciler/adapters/git-tree.ts';
import { Http } from '../../reconciler/adapters/http.ts';
import { OpenPgpSignatures } from '../../reconciler/adapters/openpgp.ts';
import { approve as approve_ } from '../../reconciler/cli/approve.ts';
import { isSha256 } from '../../reconciler/core/names.ts';
import { fleetFiles } from '../support/fleet.ts';
import { gitEnv, openRepository, type Repository, repository } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { type KedgeResult, kedge } from '../support/kedge.ts';
import { run } from '../support/run.ts';
import { type SshKeyFile, sshHome } from '../support/ssh.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { fakeContext } from '../unit/cli/support.ts';

const POLICY = `version: 1
revision: 1
robots: [ci]
roles:
  admins: { keys: [lead, second], threshold: 2 }
  operators: { keys: [lead, second, ops, anna, ci] }
  writers: { keys: [writer] }
rules:
  - { paths: ["trust/**", "fleet.yaml"], role: admins }
  - { paths: ["bundles/**"], role: operators, threshold: 3 }
  - { paths: ["docs/**"], role: writers }
  - { paths: ["**"], role: operators }
refresh: operators
`;
const IMAGE = `busybox@sha256:${'1'.repeat(64)}`;
const compose = (mode: string): string => `services:\n  web: { image: "${IMAGE}", environment: { MODE: ${mode} } }\n`;

const cleanUp: (() => Promise<void>)[] = [];
const scope: Scope = { after: (end: () => Promise<void>) => void cleanUp.push(end) };
const keys = new Map<string, Key>();
let gpg: GpgHome;
let anna: SshKeyFile;
const key = (name: string): Key => keys.get(name) ?? assert.fail(name);

before(async () => {
  gpg = await gpgHome(scope);
  for (const name of ['lead', 'second', 'ops', 'writer', 'ci', 'stranger']) keys.set(name, await gpg.makeKey({ name }));
  anna = await (await sshHome(scope)).makeKey('anna');
});
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

/** A bare origin, and a clone in which `ops` has shipped what needs three people. */
async function shipped(t: Scope): Promise<{ repo: Repository; commit: string; origin: string }> {
  const origin = await tempDir(t);
  await run('git', ['init', '-q', '--bare', '-b', 'main', origin]);
  const repo = await repository(t, gpg);
  const people = ['lead', 'second', 'ops', 'writer', 'ci'];
  const files = {
    ...fleetFiles({
      keys: Object.fromEntries(people.map((name) => [name, key(name).armored])),
      hosts: { one: ['web'], two: [] },
      bundles: { web: compose('slow') },
    }),
    'trust/policy.yaml': POLICY,
    'trust/keys/anna.pub': anna.line,
  };
  await repo.commit({ files, sign: key('lead').fingerprint });
  await repo.git('remote', 'add', 'origin', origin);
  await repo.git('push', '-q', '--set-upstream', 'origin', 'main');
  const change = { 'bundles/web/compose.yaml': compose('fast') };
  const commit = await repo.commit({ files: change, sign: key('ops').fingerprint, message: 'web: faster' });
  return { repo, commit, origin };
}

async function as(repo: Repository, who: string): Promise<void> {
  await repo.git('config', 'gpg.format', who === 'anna' ? 'ssh' : 'openpgp');
  await repo.git('config', 'user.signingkey', who === 'anna' ? anna.file : key(who).fingerprint);
  await repo.git('config', 'gpg.program', await gpg.program());
}

function approve(repo: Repository, ...args: readonly string[]): Promise<KedgeResult> {
  return kedge(['approve', ...args], { cwd: repo.dir, env: { GNUPGHOME: gpg.home } });
}

interface Said {
  readonly commit: string;
  readonly approval: string | null;
  readonly by: string;
  readonly waiting: readonly {
    readonly commit: string;
    readonly signed: readonly string[];
    readonly mayApprove: readonly string[];
  }[];
  readonly hosts: readonly { readonly host: string; readonly bundles: readonly { readonly bundle: string }[] }[];
  readonly push: string;
}

describe('kedge approve', { concurrency: 2 }, () => {
  test('shows what would change on which hosts, signs by git, says who is missing and what to push', async (t) => {
    const { repo, commit } = await shipped(t);
    await as(repo, 'lead');
    const first = await approve(repo, 'HEAD', '--yes');
    assert.equal(first.status, 0, first.stderr);
    assert.match(
      first.stdout,
      new RegExp(`^commit ${commit}\n {2}web: faster\n {2}signed by ops; 1 path of it waits, for 3 people`),
    );
    assert.match(first.stdout, /^ {2}M bundles\/web\/compose\.yaml$/m);
    assert.match(first.stdout, /^ {2}one: 1 change\n {4}~ web\n {8}file compose\.yaml changed\n {8}.*MODE.*fast/m);
    assert.match(first.stdout, /no change on the other 1 host/);
    assert.match(first.stdout, new RegExp(`approved ${commit.slice(0, 12)} as lead, on main: ${await repo.head()}\n$`));
    assert.match(first.stderr, /Still waits: second, anna may approve it\.\n.*Next: git push/s);
    const raw = await repo.raw('HEAD', 'commit');
    assert.match(raw, new RegExp(`\n\nApprove ${commit.slice(0, 12)}: web: faster\n\nApproves: ${commit}\n$`));
    await repo.git('-c', `gpg.program=${await gpg.program()}`, 'verify-commit', 'HEAD');

    await as(repo, 'anna');
    const second = await approve(repo, commit.slice(0, 10), '.', '-y', '-o', 'json');
    assert.equal(second.status, 0, second.stderr);
    const said = second.json() as Said;
    assert.deepEqual(
      [said.commit, said.approval, said.by, said.waiting, said.push],
      [commit, await repo.head(), 'anna', [], 'git push'],
    );
    assert.deepEqual(
      said.hosts.map(({ host, bundles }) => [host, bundles.map(({ bundle }) => bundle)]),
      [
        ['one', ['web']],
        ['two', []],
      ],
    );
    const done = await approve(repo, commit, '--yes');
    assert.deepEqual([done.status, done.stdout.includes('waits for nobody')], [0, true], done.stderr);
  });

  test('who may not, is told so before anything is signed', async (t) => {
    const { repo, commit } = await shipped(t);
    for (const [who, says] of [
      ['ops', /ops has signed it already/],
      ['writer', /writer does not hold the role operators/],
      ['ci', /ci is a robot/],
      ['stranger', /your key [0-9A-F]{40} is not in the policy/],
    ] as const) {
      await as(repo, who);
      const refused = await approve(repo, commit, '--yes');
      assert.equal(refused.status, 4, refused.stderr);
      assert.match(refused.stderr, says);
      assert.match(refused.stderr, /AUTHORITY_THRESHOLD[\s\S]*Who may: lead, second, anna/);
      assert.equal(await repo.head(), commit);
    }
  });

  test('where it is found out only afterwards, the approval is taken back', async (t) => {
    const { repo, commit } = await shipped(t);
    await as(repo, 'lead');
    const hook = join(repo.dir, '.git/hooks/commit-msg');
    const status = async (says: RegExp, exit: number): Promise<void> => {
      const refused = await approve(repo, commit, '--yes');
      assert.equal(refused.status, exit, refused.stderr);
      assert.match(refused.stderr, says);
      assert.deepEqual([await repo.head(), await repo.git('status', '--porcelain')], [commit, '']);
    };
    await writeFile(hook, '#!/bin/sh\nsed -i s/^Approves:/Approved:/ "$1"\n');
    await chmod(hook, 0o755);
    await status(/a hook or a setting of git/, 4);
    await writeFile(hook, '#!/bin/sh\nexit 1\n');
    await status(/TOOL_FAILED[\s\S]*user\.signingkey/, 1);
    // Trailers of a hook stand in the same paragraph.
    await writeFile(hook, '#!/bin/sh\ngit interpret-trailers --in-place --trailer "Change-Note: x" "$1"\n');
    const good = await approve(repo, commit, '--yes');
    assert.equal(good.status, 0, good.stderr);
    assert.match(await repo.raw('HEAD', 'commit'), new RegExp(`\nApproves: ${commit}\nChange-Note: x\n$`));
    // gpg signs as somebody whom git's configuration does not name.
    await repo.git('reset', '-q', '--hard', commit);
    const program = join(gpg.home, 'other.sh');
    const args = `"$@" --local-user ${key('writer').fingerprint}`;
    await writeFile(
      program,
      `#!/bin/sh\ncase "$*" in *--list-secret-keys*) exit 2;; esac\nshift 2\nexec ${await gpg.program()} -bsau ${key('writer').fingerprint} --status-fd=2\n# ${args}\n`,
    );
    await chmod(program, 0o700);
    await repo.git('config', 'gpg.program', program);
    await status(/the approval would not count: writer/, 4);
  });

  test('says what is wrong with what was asked, and changes nothing', async (t) => {
    const { repo, commit, origin } = await shipped(t);
    await as(repo, 'lead');
    const says = async (pattern: RegExp, ...args: readonly string[]): Promise<void> => {
      const head = await repo.head();
      const refused = await approve(repo, ...args);
      assert.equal(refused.status, 2, refused.stdout + refused.stderr);
      assert.match(refused.stderr, pattern);
      assert.equal(await repo.head(), head);
    };
    await says(/needs --yes there[\s\S]*kedge plan --from [0-9a-f]{12}\^1/, commit);
    await says(/there is no commit "nowhere"/, 'nowhere', '--yes');
    await says(/there is no commit "--all"/, '--yes', '--', '--all');
    await says(/is the first commit/, 'HEAD~1', '--yes');
    await writeFile(join(repo.dir, 'README.md'), 'x\n');
    await repo.git('add', 'README.md');
    await says(/there are staged changes/, commit, '--yes');
    await repo.git('rm', '-q', '-f', 'README.md');

    await repo.git('switch', '-q', '-c', 'side', 'HEAD~1');
    await repo.commit({ files: { 'bundles/x/a': 'x\n' }, sign: key('ops').fingerprint });
    await says(/does not lie on the line of side/, commit, '--yes');
    await repo.git('switch', '-q', '--detach', 'main');
    await says(/HEAD is on no branch/, commit, '--yes');
    await repo.git('switch', '-q', 'main');

    await repo.git('push', '-q');
    const other = await tempDir(t);
    await run('git', ['clone', '-q', origin, other]);
    await openRepository(other, gpg).commit({ files: { a: 'x\n' }, sign: key('ops').fingerprint });
    await run('git', ['-C', other, 'push', '-q']);
    await repo.git('fetch', '-q');
    await says(/the upstream branch has commits that are not here[\s\S]*git pull --ff-only/, commit, '--yes');
    const outside = await tempDir(t);
    await says(/is not in a Git repository/, commit, outside, '--yes');
  });

  test('asks on a terminal, having shown it, and takes only a yes', async (t) => {
    const { repo, commit } = await shipped(t);
    await as(repo, 'lead');
    const said = { err: '', asked: '' };
    const answer = async (typed: string) => {
      const context = fakeContext({
        cwd: repo.dir,
        env: gitEnv({ PATH: process.env.PATH ?? '', GNUPGHOME: gpg.home }),
        exec,
        clock: systemClock,
      });
      const err = (text: string): void => {
        said.err += text;
      };
      const io = { ...context.io, interactive: true, err };
      const ask = async (question: string): Promise<string> => {
        said.asked = question;
        return typed;
      };
      const sha256 = (data: string | Uint8Array) => {
        const hex = createHash('sha256').update(data).digest('hex');
        return isSha256(hex) ? hex : assert.fail();
      };
      const tars = new TarBundles(await tempDir(t), new Http({ version: '0' }));
      const ports = { gitTree, cloneObjects, sha256, tars, signatures: new OpenPgpSignatures(), ask, buildTime: 0 };
      return approve_({ ...context, io }, ports, commit, '.', { yes: false });
    };
    for (const typed of ['', 'n', 'yep']) {
      const no = await answer(typed);
      assert.deepEqual([no.kind, no.exit, await repo.head()], ['done', 1, commit]);
    }
    assert.match(said.asked, /Sign an approval of it/);
    assert.match(said.err, /one: 1 change/);
    const yes = await answer('Y');
    assert.equal(yes.exit, 0, JSON.stringify(yes));
    assert.equal(await repo.git('rev-parse', 'HEAD^'), commit);
  });

  test('a bad commit behind it is told, and not approved over', async (t) => {
    const { repo, commit } = await shipped(t);
    await as(repo, 'lead');
    const bad = await repo.commit({ files: { a: 'x\n' } });
    const refused = await approve(repo, commit, '--yes');
    assert.equal(refused.status, 4, refused.stderr);
    assert.match(refused.stderr, new RegExp(`SIGNATURE_MISSING[\\s\\S]*${bad}`));
    assert.equal(await repo.head(), bad);
  });
});
