/** `kedge verify` says of every line what a host does with it: the same commit in force, the same failure, and why. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { kedge } from '../support/kedge.ts';
import { sshHome } from '../support/ssh.ts';
import { layer } from './support/compose.ts';
import { type Person, POLICY, T, trustKeys, trustLine } from './support/trust.ts';
import { scenarioWorld } from './support/world.ts';

const world = await scenarioWorld({ after });
const people = await trustKeys({ after });
const ssh = await sshHome({ after });
const dana = await ssh.makeKey('dana');

/** `plans/` takes two operators. */
const TWO = POLICY.replace('rules:\n', 'rules:\n  - { paths: ["plans/**"], role: operators, threshold: 2 }\n').replace(
  'refresh:',
  '  - { paths: ["os/**"], role: admins }\nrefresh:',
);
const next = (edit: (text: string) => string = (text) => text): string =>
  edit(TWO).replace('revision: 3', 'revision: 4');

interface Said {
  readonly base: string;
  readonly accepted: string;
  readonly failure: { readonly code: string; readonly commit?: string; readonly message: string } | null;
  readonly commits: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly inForce: boolean;
    readonly parents: number;
    readonly signer: {
      readonly person: string;
      readonly fingerprint: string;
      readonly signedAt: string;
      readonly goodNow: boolean;
    } | null;
    readonly rules: readonly {
      readonly rule: number | null;
      readonly role: string | null;
      readonly held: boolean;
      readonly threshold: number;
      readonly paths: readonly string[];
    }[];
    readonly effects: readonly { readonly rule: number; readonly held: boolean; readonly hosts: readonly string[] }[];
    readonly refresh: { readonly role: string; readonly held: boolean } | null;
    readonly approves: string | null;
    readonly approvals: readonly { readonly person: string; readonly counts: boolean }[];
    readonly missing: { readonly signed: readonly string[]; readonly mayApprove: readonly string[] } | null;
    readonly failure: { readonly code: string; readonly message: string; readonly remedy: string } | null;
  }[];
}

// The host accepts, and applies nothing: only what it accepts is asked here.
const files = { 'trust/policy.yaml': TWO, 'hosts/alpha.yaml': layer({}, { suspend: true }) };
const line = await trustLine({ after }, world, people, { files });

const verify = (args: readonly string[], status: number) =>
  kedge(['verify', ...args], { cwd: line.repo.dir, timeout: 60_000 }).then((result) => {
    assert.equal(result.status, status, result.stdout + result.stderr);
    return result;
  });

/** What verify says of the line that is checked out now, once a host with an empty memory was seen to do the same. */
async function sameAsHost(): Promise<Said> {
  const head = await line.show();
  await rm(line.host.state, { recursive: true, force: true });
  const pass = await line.host.reconcile();
  const status = pass.failure === null ? 0 : 4;
  assert.equal(pass.status, status, JSON.stringify(pass, null, 2));
  // And with the same configuration, from what the host accepted last on.
  const [said, asHost] = await Promise.all(
    [
      ['--from', line.anchor],
      ['--config', line.host.configFile],
    ].map(async (args) => (await verify(['-o', 'json', ...args], status)).json() as Said),
  );
  assert.ok(said !== undefined && asHost !== undefined);
  for (const { accepted, failure } of [said, asHost]) {
    assert.deepEqual(
      [accepted, failure?.code, failure?.commit],
      [pass.commit, pass.failure?.code, pass.failure?.commit],
    );
    // A pass names the key behind the message, for there is no other place.
    assert.ok(
      (pass.failure?.message ?? '').startsWith(failure?.message ?? ''),
      JSON.stringify([failure, pass.failure]),
    );
  }
  assert.deepEqual([said.commits.at(-1)?.id, asHost.base], [head, pass.commit]);
  return said;
}

async function fromAnchor(): Promise<void> {
  await line.goTo(line.anchor);
}

/** An empty commit that approves another, a minute behind all others. */
function approve(commit: string, by: Person, at: number): Promise<string> {
  const message = `approve it\n\nApproves: ${commit}\n`;
  return line.repo.commit({ message, at, sign: people.keys[by].fingerprint });
}

const last = ({ commits }: Said) => commits.at(-1) ?? assert.fail('no commit');
const verdicts = ({ commits }: Said) => commits.map(({ verdict }) => verdict);

describe('kedge verify', () => {
  test('a good line: who signed, by which rule', async () => {
    await fromAnchor();
    await line.commit('ops', { 'docs/a.md': 'a\n', 'README.md': 'more\n' });
    await line.commit('lead', { 'trust/policy.yaml': next(), 'docs/a.md': 'b\n' });
    await line.commit('ci');
    const said = await sameAsHost();
    assert.deepEqual(verdicts(said), ['accepted', 'accepted', 'accepted', 'accepted']);
    const [anchor, first, second, third] = said.commits;
    assert.deepEqual([anchor?.id, anchor?.rules, anchor?.signer?.person], [line.anchor, [], 'lead']);
    const operators = { rule: 3, role: 'operators', threshold: 1, held: true };
    assert.deepEqual(first?.rules, [{ ...operators, paths: ['README.md', 'docs/a.md'] }]);
    assert.equal(first?.signer?.fingerprint, people.keys.ops.fingerprint);
    assert.deepEqual(
      second?.rules.map(({ rule, paths }) => [rule, paths]),
      [
        [2, ['trust/policy.yaml']],
        [3, ['docs/a.md']],
      ],
    );
    assert.deepEqual([third?.refresh, third?.rules], [{ role: 'operators', held: true }, []]);
    const text = await verify([], 0);
    assert.match(text.stdout, /^COMMIT +VERDICT +SIGNED +BY +SUBJECT$/m);
    assert.match(
      text.stdout,
      /in force .* ops +by ops\n {4}key [0-9A-F]{40}\n {4}rule 3 \(operators\): README\.md, docs\/a\.md$/m,
    );
    assert.match(text.stderr, /4 of 4 commits in force.*\n.*has [0-9a-f]{40} in force\.\n.*oldest commit here/);
    assert.doesNotMatch(text.stdout, /\u001b/);
  });

  test('unsigned, and by a stranger: nothing behind it is judged', async () => {
    for (const [by, code] of [
      [null, 'SIGNATURE_MISSING'],
      ['stranger', 'SIGNATURE_UNKNOWN_KEY'],
    ] as const) {
      await fromAnchor();
      await line.commit('ops', { 'README.md': 'good\n' });
      await line.commit(by, { 'README.md': 'bad\n' });
      await line.commit('lead', { 'README.md': 'behind\n' });
      const said = await sameAsHost();
      assert.deepEqual(verdicts(said), ['accepted', 'accepted', 'refused', 'unjudged']);
      const [, , bad, behind] = said.commits;
      assert.deepEqual([bad?.failure?.code, bad?.signer, behind?.failure], [code, null, null]);
      assert.notEqual(bad?.failure?.remedy, '');
    }
  });

  test('a path that the signer may not change', async () => {
    await fromAnchor();
    await line.commit('ops', { 'trust/policy.yaml': next(), 'docs/a.md': 'a\n', 'elsewhere/x': 'x\n' });
    const said = await sameAsHost();
    const { rules, failure, signer } = last(said);
    assert.deepEqual(
      rules.map(({ rule, role, held, paths }) => [rule, role, held, paths]),
      [
        [2, 'admins', false, ['trust/policy.yaml']],
        [3, 'operators', true, ['docs/a.md']],
        [null, null, false, ['elsewhere/x']],
      ],
    );
    assert.deepEqual([failure?.code, signer?.person], ['AUTHORITY_PATH', 'ops']);
    const text = await verify(['--from', line.anchor], 4);
    assert.match(text.stdout, /rule 2 \(admins\), which the signer does not hold: trust\/policy\.yaml/);
    assert.match(text.stdout, /no rule covers: elsewhere\/x/);
    assert.match(text.stdout, /AUTHORITY_PATH: .*\n {4}AUTHORITY_PATH: .*\n {4}remedy: /);
    assert.match(text.stderr, new RegExp(`stays at ${line.anchor}`));
  });

  test('a host that is moved to another OS by somebody who may write its file, and not the channel', async () => {
    await fromAnchor();
    const pin = `commit: ${'a'.repeat(64)}\nref: debian/12\nremotes: ["https://os.example/repo"]\nsignedBy: [trust/os/release.asc]\n`;
    await line.commit('lead', { 'os/stable.yaml': pin });
    await line.commit('ops', { 'hosts/alpha.yaml': layer({}, { suspend: true, os: { channel: 'stable' } }) });
    const said = await sameAsHost();
    const { rules, effects, failure } = last(said);
    assert.deepEqual([rules[0]?.rule, rules[0]?.held, failure?.code], [3, true, 'AUTHORITY_PATH']);
    assert.deepEqual(
      effects.map(({ rule, held, hosts }) => [rule, held, hosts]),
      [[4, false, ['alpha']]],
    );
    const text = await verify(['--from', line.anchor], 4);
    assert.match(
      text.stdout,
      /rule 4 \(admins\), which the signer does not hold, as for os\/stable\.yaml: host alpha no OS -> stable/,
    );
  });

  test('a commit that waits names who may still approve; an approval is counted where it counts', async () => {
    await fromAnchor();
    const plan = await line.commit('ops', { 'plans/one.md': 'one\n' }, { at: T + 600 });
    await line.commit('lead', { 'README.md': 'meanwhile\n' }, { at: T + 660 });
    const waiting = await sameAsHost();
    assert.deepEqual(verdicts(waiting), ['accepted', 'waiting', 'waiting']);
    const [, one, two] = waiting.commits;
    assert.equal(one?.id, plan);
    assert.deepEqual(one?.missing?.signed, ['ops']);
    // `ci` is a robot; `old`, `retired` and `stolen` have no key that counts now.
    assert.deepEqual(one?.missing?.mayApprove, ['lead', 'second']);
    assert.equal(one?.failure?.code, 'AUTHORITY_THRESHOLD');
    assert.deepEqual([two?.missing, two?.failure], [null, null]);
    const text = await verify(['--from', line.anchor], 4);
    assert.match(
      text.stdout,
      /rule 1 \(2 people of operators\): plans\/one\.md\n {4}AUTHORITY_THRESHOLD: .*may still approve: lead, second/,
    );
    assert.match(text.stdout, /good, and waits for what stands before it/);
    await approve(plan, 'ci', T + 720);
    await approve(plan, 'ops', T + 780);
    await approve(plan, 'second', T + 840);
    const approved = await sameAsHost();
    assert.ok(approved.commits.every(({ inForce }) => inForce));
    // A robot never counts among several, and nobody counts twice.
    assert.deepEqual(
      approved.commits[1]?.approvals.map(({ person, counts }) => [person, counts]),
      [
        ['ci', false],
        ['ops', false],
        ['second', true],
      ],
    );
    assert.deepEqual([last(approved).approves, last(approved).refresh], [plan, null]);
    assert.match((await verify(['--from', line.anchor], 0)).stdout, /approved by second with [0-9a-f]{10}\n/);
  });

  test('a merge: its signer answers for what it brings', async () => {
    await fromAnchor();
    await line.commit('lead', { 'trust/policy.yaml': next() });
    const side = await line.repo.head();
    for (const [by, verdict] of [
      ['lead', 'accepted'],
      ['ops', 'refused'],
    ] as const) {
      await fromAnchor();
      await line.commit('ops', { 'README.md': `for ${by}\n` }, { at: T + 900 });
      await line.repo.merge(side, { sign: people.keys[by].fingerprint, at: T + 960 });
      const said = await sameAsHost();
      assert.deepEqual(verdicts(said), ['accepted', 'accepted', verdict]);
      assert.deepEqual([last(said).parents, last(said).rules[0]?.held], [2, verdict === 'accepted']);
    }
  });

  test('an SSH signer, and a key that was removed', async () => {
    await fromAnchor();
    const more = (text: string) => text.replace('retired, stolen]', 'retired, stolen, dana]');
    await line.commit('lead', { 'trust/policy.yaml': next(more), 'trust/keys/dana.pub': dana.line });
    await line.repo.commit({ files: { 'README.md': 'by dana\n' }, at: T + 1200 });
    const config = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${dana.file}`];
    await line.repo.git(...config, 'commit', '-q', '--amend', '--no-edit', '-S');
    const good = await sameAsHost();
    assert.deepEqual([last(good).signer?.person, last(good).signer?.fingerprint], ['dana', dana.fingerprint]);
    const { fingerprint } = people.keys.ci;
    await line.repo.commit({
      files: {
        'trust/policy.yaml': more(TWO)
          .replaceAll(', ci', '')
          .replace('[ci]', '[]')
          .replace('revision: 3', 'revision: 5'),
        'trust/keys/ci.asc': null,
        'trust/removed.yaml': `removed: [${fingerprint}]\n`,
      },
      sign: people.keys.lead.fingerprint,
    });
    await line.repo.commit({ files: { 'README.md': 'by ci\n' }, sign: fingerprint });
    const removed = await sameAsHost();
    assert.equal(last(removed).failure?.code, 'SIGNATURE_UNKNOWN_KEY');
    assert.match(last(removed).failure?.message ?? '', /removed\.yaml/);
  });

  test('a key that expired since stops the line where it ends, and no sooner', async () => {
    await fromAnchor();
    await line.commit('old', { 'README.md': 'old\n' }, { at: T + 60 });
    const said = await sameAsHost();
    assert.deepEqual([last(said).verdict, last(said).failure?.code], ['waiting', 'SIGNATURE_EXPIRED_KEY']);
    assert.equal(last(said).signer?.goodNow, false);
    await line.commit('ops', { 'README.md': 'new\n' }, { at: T + 7200 });
    const good = await sameAsHost();
    assert.deepEqual(
      good.commits.map(({ inForce, signer }) => [inForce, signer?.goodNow]),
      [
        [true, true],
        [true, false],
        [true, true],
      ],
    );
  });

  test('a line that cannot be walked ends as a host ends: moved back, or not in strict form', async () => {
    await fromAnchor();
    const older = await line.commit('ops', { 'README.md': 'older\n' }, { at: T + 60 });
    await line.commit('ops', { 'README.md': 'newer\n' }, { at: T + 120 });
    await sameAsHost();
    const asHost = async (): Promise<void> => {
      const pass = await line.host.reconcile();
      const { failure } = (await verify(['-o', 'json', '--config', line.host.configFile], 4)).json() as Said;
      const { code, message = '', commit } = pass.failure ?? {};
      assert.deepEqual([failure?.code, failure?.commit], [code, commit]);
      assert.ok(message.startsWith(failure?.message ?? '?'), message);
    };
    await line.goTo(older);
    await line.show();
    await asHost();
    const raw = await line.repo.raw(older, 'commit');
    const doubled = await line.repo.store(raw.replace(/^(parent .*\n)/m, '$1$1'), 'commit');
    await line.goTo(doubled);
    await line.show();
    await asHost();
  });

  test('a bare repository, as a server has it, is as good as a clone', async () => {
    await fromAnchor();
    const head = await line.commit('ops', { 'README.md': 'bare\n' });
    await line.show();
    const said = (await verify(['main', line.fleet.bare, '-o', 'json'], 0)).json() as Said;
    assert.deepEqual([said.base, said.accepted], [line.anchor, head]);
  });

  test('what is asked wrongly is said', async () => {
    await fromAnchor();
    const other = await line.commit('ops', { 'README.md': 'aside\n' }, { at: T + 60 });
    await fromAnchor();
    await line.commit('ops', { 'README.md': 'main\n' }, { at: T + 120 });
    const apart = await verify(['--from', other], 4);
    assert.match(apart.stderr, /DIVERGED: .*first-parent line[\s\S]*--from/);
    assert.match((await verify(['nowhere'], 2)).stderr, /there is no commit "nowhere" here/);
    assert.match((await verify(['HEAD', world.gpg.home], 2)).stderr, /not in a Git repository/);
    const config = join(line.host.dir, 'none.yaml');
    assert.match((await verify(['--config', config], 1)).stderr, /none\.yaml/);
    // The state that the host has by now is left as it was: verify only reads.
    await line.show(line.anchor);
    await rm(line.host.state, { recursive: true, force: true });
    assert.equal((await line.host.reconcile()).commit, line.anchor);
  });
});
