/** `kedge trust` and the warnings of `kedge lint`, over a fleet with real keys. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleetFiles } from '../support/fleet.ts';
import { repository, writeFiles } from '../support/git.ts';
import { gpgHome } from '../support/gpg.ts';
import { kedge } from '../support/kedge.ts';
import { sshHome } from '../support/ssh.ts';
import { tempDir } from '../support/temp.ts';

const COMPOSE = `services:\n  app:\n    image: busybox@sha256:${'1'.repeat(64)}\n`;
const POLICY = `version: 1
revision: 4
robots: [ci]
roles:
  admins: { keys: [ada, bob], threshold: 2 }
  operators: { keys: [ada, dana, ci] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc"], role: admins }
  - { paths: ["**"], role: operators }
refresh: operators
require: [tree-sha256]
origins: ["https://downloads.example/"]
`;

test('trust shows who may do what, and lint warns of what may be regretted, without another exit status', async (t) => {
  const [gpg, ssh] = [await gpgHome(t), await sshHome(t)];
  const ada = await gpg.makeKey({ name: 'ada', expire: '30d' });
  const bob = await gpg.makeKey({ name: 'bob', algo: 'rsa2048', usage: 'cert' });
  const signing = await gpg.addSubkey(bob.fingerprint, 'ed25519', 'sign');
  const ci = await gpg.makeKey({ name: 'ci' });
  const dana = await ssh.makeKey('dana');
  const repo = await repository(t, gpg);
  const keys = { ada: ada.armored };
  const first = await repo.commit({ files: fleetFiles({ keys, hosts: { a: ['web'] }, bundles: { web: COMPOSE } }) });
  const files = {
    'trust/policy.yaml': POLICY,
    'trust/keys/bob.asc': await gpg.exportPublic(bob.fingerprint),
    'trust/keys/ci.asc': ci.armored,
    'trust/keys/dana.pub': dana.line,
    'trust/powers.yaml': 'trainer: [gpu, docker-socket, "mount:/srv/models:ro"]\n',
    'bundles/trainer/compose.yaml': COMPOSE,
    'hosts/b.yaml': 'bundles: { web: {}, trainer: {} }\n',
  };
  await writeFiles(repo.dir, files);

  const result = await kedge(['trust', repo.dir]);
  assert.equal(result.status, 0, result.stderr);
  for (const line of [
    /^Policy revision 4\. /m,
    /^1 +trust\/\*\*, fleet\.yaml, hosts\/\*\.asc +2 people of admins +ada, bob$/m,
    /^2 +\*\* +one of operators +ada, dana, ci \(robot\)$/m,
    new RegExp(`^ada +admins, operators +${ada.fingerprint} +Ed25519 +20\\d\\d-\\d\\d-\\d\\d +can sign$`, 'm'),
    new RegExp(
      `^bob +admins +${bob.fingerprint} +RSA 2048 +never +not for signing\\n +${signing} +Ed25519 +never +can sign$`,
      'm',
    ),
    new RegExp(`^dana +operators +${dana.fingerprint.replaceAll('+', '\\+')} +SSH Ed25519 +never +can sign$`, 'm'),
    /^ada may: alone \*\*; with 1 other trust\/\*\*, fleet\.yaml, hosts\/\*\.asc; refresh$/m,
    /^bob may: with 1 other trust\/\*\*, fleet\.yaml, hosts\/\*\.asc$/m,
    /^ci \(robot\) may: alone \*\*; refresh$/m,
    /^trainer +b +one of operators +docker-socket +root on the host/m,
    /^as good as root on b: trainer, whose files one of operators may change$/m,
    /^Plain containers, nothing of their hosts: web$/m,
    /^Every commit must carry the trailers: tree-sha256\.$/m,
  ]) {
    assert.match(result.stdout, line);
  }
  const warnings = [
    /trust\/policy\.yaml: warning: the role "admins" needs 2 people, and there are no more \(ada, bob\)/,
    /trust\/policy\.yaml: warning: from 20\S+ on nobody can meet what the role "admins" needs \(2\): the key of ada expired/,
  ];
  for (const line of warnings) assert.match(result.stderr, line);
  const json = (await kedge(['trust', repo.dir, '-o', 'json'])).json() as {
    readonly revision: number;
    readonly people: readonly { readonly name: string; readonly canSign: boolean; readonly alone: readonly string[] }[];
    readonly bundles: readonly { readonly bundle: string; readonly root: boolean; readonly hosts: readonly string[] }[];
    readonly warnings: readonly { readonly kind: string }[];
  };
  assert.deepEqual(
    json.people.map(({ name, canSign, alone }) => [name, canSign, alone]),
    [
      ['ada', true, ['**']],
      ['bob', true, []],
      ['ci', true, ['**']],
      ['dana', true, ['**']],
    ],
  );
  assert.deepEqual(
    json.bundles.map(({ bundle, root, hosts }) => [bundle, root, hosts]),
    [
      ['trainer', true, ['b']],
      ['web', false, ['a', 'b']],
    ],
  );
  assert.deepEqual(
    json.warnings.map(({ kind }) => kind),
    ['locked-out', 'expiring'],
  );

  const before = await kedge(['trust', '--rev', first], { cwd: repo.dir });
  assert.match(before.stdout, /^Policy revision 1\. /);
  assert.match(before.stderr, /^\S+ warning: ada is the only person here/m);

  const lint = await kedge(['lint', repo.dir]);
  assert.deepEqual([lint.status, lint.stdout], [0, ''], lint.stderr);
  for (const line of warnings) assert.match(lint.stderr, line);
  const said = (await kedge(['lint', repo.dir, '-o', 'json'])).json() as {
    readonly failure: unknown;
    readonly faults: readonly unknown[];
    readonly warnings: readonly { readonly kind: string; readonly file: string; readonly remedy: string }[];
  };
  assert.deepEqual([said.failure, said.faults], [null, []]);
  const kinds = said.warnings.map(({ kind }) => kind);
  assert.deepEqual(kinds, ['locked-out', 'expiring', 'no-hooks']);
});

test('trust says what is wrong with what it is shown', async (t) => {
  const dir = await tempDir(t);
  const gpg = await gpgHome(t);
  const lead = await gpg.makeKey({ name: 'lead' });
  assert.match((await kedge(['trust', dir])).stderr, /no fleet\.yaml[\s\S]*kedge init/);
  await writeFiles(dir, fleetFiles({ keys: { lead: lead.armored } }));
  await writeFiles(dir, {
    'trust/policy.yaml': 'version: 1\nrevision: 1\nroles: { a: { keys: [leed] } }\nrules: []\n',
  });
  const wrong = await kedge(['trust', dir]);
  assert.deepEqual([wrong.status, wrong.stdout], [1, '']);
  assert.match(wrong.stderr, /POLICY_INVALID/);
  await writeFiles(dir, fleetFiles({ keys: { lead: lead.armored }, files: { 'trust/powers.yaml': 'web: [rooot]\n' } }));
  const powers = await kedge(['trust', dir]);
  assert.deepEqual([powers.status, /"rooot" is not a power/.test(powers.stderr)], [1, true], powers.stderr);
});
