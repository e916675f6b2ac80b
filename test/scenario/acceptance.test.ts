/** Acceptance of a commit: real git, real gpg, and every attack that it is there to stop. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { OpenPgpSignatures } from '../../reconciler/adapters/openpgp.ts';
import { judgeLine, type LineJudgement, openCheckpoint, rejudge } from '../../reconciler/agent/accept.ts';
import type { FailureCode, Result } from '../../reconciler/core/failure.ts';
import { type CommitId, isCommitId } from '../../reconciler/core/names.ts';
import type { ObjectReader } from '../../reconciler/ports/git.ts';
import { FLEET_ID, fleetFiles } from '../support/fleet.ts';
import { type FileChanges, type Repository, repository } from '../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../support/gpg.ts';
import { commitPayload, forceSign, objectsOf, rawObject, rawTree, withSignature } from '../support/line.ts';

const DAY = 86_400;
const NOW = Math.floor(Date.now() / 1000);
/** When the anchor was signed. */
const T = NOW - 2 * DAY;
const PEOPLE = ['lead', 'second', 'ops', 'ci', 'retired', 'stolen', 'silent', 'expiring', 'small', 'notary', 'sub'];
const POLICY = `version: 1
revision: 3
robots: [ci]
roles:
  admins: { keys: [lead, second] }
  operators: { keys: [lead, second, ops, ci, retired, stolen, silent, expiring, small, notary, sub] }
  guests: { keys: [ci] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc"], role: admins }
  - { paths: ["docs/**"], role: guests }
  - { paths: ["**"], role: operators }
refresh: operators
`;

let gpg: GpgHome;
let repo: Repository;
let objects: ObjectReader;
let anchor: CommitId;
const keys = new Map<string, Key>();
const secrets = new Map<string, string>();
let signingSubkey = '';
const signatures = new OpenPgpSignatures();

const key = (name: string): Key => keys.get(name) ?? assert.fail(`no key ${name}`);
const secret = (name: string): string => secrets.get(name) ?? assert.fail(`no secret of ${name}`);
const commitId = (text: string): CommitId => (isCommitId(text) ? text : assert.fail(`not a commit: ${text}`));
const revision = (n: number, policy = POLICY): string => policy.replace('revision: 3', `revision: ${n}`);

const cleanUp: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

before(async () => {
  const scope = { after: (end: () => Promise<void>) => cleanUp.push(end) };
  gpg = await gpgHome(scope);
  const made = T - 30 * DAY;
  for (const name of [...PEOPLE, 'stranger', 'fresh']) {
    const algo = name === 'small' ? 'rsa1024' : name === 'second' ? 'rsa2048' : 'ed25519';
    const usage = name === 'notary' || name === 'sub' ? 'cert' : 'sign';
    const expire = name === 'expiring' ? `seconds=${30 * DAY + 3600}` : '0';
    keys.set(name, await gpg.makeKey({ name, algo, usage, expire, at: made }));
  }
  signingSubkey = await gpg.addSubkey(key('sub').fingerprint, 'ed25519', 'sign', '0', made);
  await gpg.addSubkey(key('sub').fingerprint, 'ed25519', 'auth', '0', made);
  for (const name of keys.keys()) secrets.set(name, await gpg.exportSecret(key(name).fingerprint));

  // Revoked in a keyring of its own, so that the first one still signs with them.
  const other = await gpgHome(scope);
  const certificates: Record<string, string> = {};
  for (const name of PEOPLE) certificates[name] = await gpg.exportPublic(key(name).fingerprint);
  for (const [name, reason] of [
    ['retired', 'superseded'],
    ['stolen', 'compromised'],
    ['silent', 'none'],
  ] as const) {
    await other.gpg(['--import'], secret(name));
    await other.revoke(key(name).fingerprint, reason, T + 1000);
    certificates[name] = await other.exportPublic(key(name).fingerprint);
  }
  repo = await repository(scope, gpg);
  const files = fleetFiles({ keys: certificates, hosts: { one: [] }, bundles: { web: 'services: {}\n' } });
  anchor = commitId(
    await repo.commit({
      files: { ...files, 'trust/policy.yaml': POLICY, 'README.md': 'a fleet\n' },
      sign: key('lead').fingerprint,
      at: T,
    }),
  );
  objects = await objectsOf(scope, repo);
});

/** A signed commit on the current head; `by` null leaves it unsigned. */
async function commit(by: string | null, files: FileChanges, at: number, gpgOptions: string[] = []): Promise<CommitId> {
  const sign = by === null ? {} : { sign: by === 'sub' ? signingSubkey : key(by).fingerprint };
  return commitId(await repo.commit({ files, at, gpgOptions, message: `by ${by ?? 'nobody'}`, ...sign }));
}

/** Stores a commit signed by force, without git's or gpg's say. */
async function forged(
  by: string,
  text: Partial<Parameters<typeof commitPayload>[0]> & { at: number },
  options: Parameters<typeof forceSign>[3] = {},
): Promise<CommitId> {
  const payload = commitPayload({ tree: await treeOf(anchor), parents: [anchor], ...text });
  return store(withSignature(payload, await forceSign(secret(by), payload, text.at, options)));
}

async function store(raw: Uint8Array): Promise<CommitId> {
  return commitId(await repo.store(raw, 'commit'));
}

async function treeOf(commit: string): Promise<string> {
  return repo.git('rev-parse', `${commit}^{tree}`);
}

/** Takes a good signed commit and edits its raw text, one character a byte. */
async function surgery(edit: (raw: string) => string): Promise<CommitId> {
  const good = await commit('ops', { 'hosts/two.yaml': 'bundles: {}\n' }, T + 60);
  const raw = rawObject(repo, good, 'commit').toString('latin1');
  const edited = edit(raw);
  assert.notEqual(edited, raw, 'the attack changed nothing');
  return store(Buffer.from(edited, 'latin1'));
}

/** A tree like the anchor's with further raw entries at the root, in git's order. */
async function treeWith(
  more: readonly (readonly [mode: string, name: string | Buffer, id: string])[],
): Promise<string> {
  const listed = (await repo.git('ls-tree', anchor)).split('\n').map((line) => {
    const [mode = '', , id = '', name = ''] = line.split(/[ \t]/);
    return [mode.replace(/^0/, ''), name, id] as const;
  });
  const order = ([mode, name]: readonly [string, string | Buffer, string]): Buffer =>
    Buffer.concat([Buffer.from(name), Buffer.from(mode === '40000' ? '/' : '')]);
  const entries = [...listed, ...more].toSorted((a, b) => Buffer.compare(order(a), order(b)));
  return repo.store(rawTree(entries), 'tree');
}

interface JudgeOptions {
  readonly base?: CommitId;
  readonly kind?: 'checkpoint' | 'anchor';
  readonly fleetId?: string;
  readonly now?: number;
}

function judge(head: CommitId, options: JudgeOptions = {}): Promise<Result<LineJudgement>> {
  const { base = anchor, kind = 'checkpoint', fleetId = FLEET_ID, now = NOW } = options;
  const deps = { objects, signatures, now: () => now * 1000, buildTime: 0 };
  return judgeLine(deps, { fleetId, base: { commit: base, kind }, head, newestSignature: 0 });
}

async function reset(): Promise<void> {
  await repo.git('checkout', '-q', '--force', '--detach', anchor);
  await repo.git('clean', '-qfdx');
}

interface Refusal {
  readonly name: string;
  readonly code: FailureCode;
  readonly path?: string;
  readonly message?: RegExp;
  readonly remedy?: RegExp;
  /** Part of the key that must be named; false: no key can be known. */
  readonly key?: string | false;
  /** How many commits beyond the anchor are good all the same. */
  readonly good?: number;
  readonly options?: JudgeOptions;
  /** Makes the line from the anchor; gives its head. */
  make(): Promise<CommitId>;
}

const blob = (text: string): Promise<string> => repo.store(text, 'blob');
const NOTHING = { 'README.md': 'changed\n' };

const REFUSED: readonly Refusal[] = [
  // Signature
  { name: 'unsigned', code: 'SIGNATURE_MISSING', key: false, make: () => commit(null, NOTHING, T + 60) },
  {
    name: 'unsigned behind a good one: the good one stands',
    code: 'SIGNATURE_MISSING',
    key: false,
    good: 1,
    make: async () => {
      await commit('ops', { 'hosts/two.yaml': 'bundles: {}\n' }, T + 60);
      return commit(null, NOTHING, T + 120);
    },
  },
  {
    name: 'a stranger',
    code: 'SIGNATURE_UNKNOWN_KEY',
    message: /not in trust\/keys/,
    make: () => commit('stranger', NOTHING, T + 60),
  },
  {
    name: 'a good one on top of a stranger',
    code: 'SIGNATURE_UNKNOWN_KEY',
    make: async () => {
      await commit('stranger', NOTHING, T + 60);
      return commit('lead', { 'README.md': 'again\n' }, T + 120);
    },
  },
  {
    name: 'a stranger under the name of a trusted key id',
    code: 'SIGNATURE_BAD',
    key: 'ops',
    make: async () => {
      // The stranger's signature with the issuer of ops written over it, outside of what is signed.
      const payload = commitPayload({ tree: await treeOf(anchor), parents: [anchor], at: T + 60 });
      const real = await gpg.sign(payload, key('ops').fingerprint, T + 60);
      const other = commitPayload({ tree: await treeOf(anchor), parents: [anchor], at: T + 60, message: 'other\n' });
      return store(withSignature(other, real));
    },
  },
  {
    name: 'SHA-1 digest',
    code: 'SIGNATURE_WEAK',
    key: 'second',
    make: () => commit('second', NOTHING, T + 60, ['--digest-algo', 'SHA1']),
  },
  { name: 'RSA of 1024 bits', code: 'SIGNATURE_WEAK', key: 'small', make: () => commit('small', NOTHING, T + 60) },
  {
    name: 'expired when it signed',
    code: 'SIGNATURE_EXPIRED_KEY',
    key: 'expiring',
    make: () => forged('expiring', { at: T + 7200 }),
  },
  {
    name: 'expired since: nobody good now stands behind it',
    code: 'SIGNATURE_EXPIRED_KEY',
    key: 'expiring',
    make: () => commit('expiring', NOTHING, T + 60),
  },
  {
    name: 'superseded before it signed',
    code: 'SIGNATURE_REVOKED_KEY',
    key: 'retired',
    make: () => commit('retired', NOTHING, T + 1500),
  },
  {
    name: 'superseded since',
    code: 'SIGNATURE_REVOKED_KEY',
    key: 'retired',
    make: () => commit('retired', NOTHING, T + 500),
  },
  {
    name: 'compromised, though it signed before the revocation',
    code: 'SIGNATURE_REVOKED_KEY',
    key: 'stolen',
    make: () => commit('stolen', NOTHING, T + 500),
  },
  {
    name: 'compromised, and a good key on top',
    code: 'SIGNATURE_REVOKED_KEY',
    key: 'stolen',
    make: async () => {
      await commit('stolen', NOTHING, T + 500);
      return commit('lead', { 'README.md': 'again\n' }, T + 600);
    },
  },
  {
    name: 'revoked without a reason counts as compromised',
    code: 'SIGNATURE_REVOKED_KEY',
    key: 'silent',
    make: () => commit('silent', NOTHING, T + 500),
  },
  {
    name: 'a primary key that may not sign',
    code: 'SIGNATURE_UNKNOWN_KEY',
    key: 'notary',
    message: /not one for signing/,
    make: () => forged('notary', { at: T + 60 }),
  },
  {
    name: 'a subkey that may not sign',
    code: 'SIGNATURE_UNKNOWN_KEY',
    key: 'sub',
    message: /not one for signing/,
    make: () => forged('sub', { at: T + 60 }, { subkey: 1 }),
  },
  {
    name: 'a text signature',
    code: 'SIGNATURE_BAD',
    key: false,
    message: /binary/,
    make: () => forged('ops', { at: T + 60 }, { type: 'text' }),
  },
  {
    name: 'a signature made to expire',
    code: 'SIGNATURE_BAD',
    key: 'ops',
    make: () => forged('ops', { at: T + 60 }, { expiresIn: 10 * 365 * DAY }),
  },
  {
    name: 'two signatures in one block, one of them good',
    code: 'SIGNATURE_BAD',
    key: false,
    message: /more than one packet/,
    make: async () => {
      const payload = commitPayload({ tree: await treeOf(anchor), parents: [anchor], at: T + 60 });
      const bytes = (armored: string): Buffer =>
        Buffer.from(/\n\n([\s\S]+?)(\n=.{4})?\n-----END/.exec(armored)?.[1] ?? '', 'base64');
      const both = Buffer.concat([
        bytes(await forceSign(secret('ops'), payload, T + 60)),
        bytes(await forceSign(secret('stranger'), payload, T + 60)),
      ]);
      const lines = both.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
      return store(withSignature(payload, `-----BEGIN PGP SIGNATURE-----\n\n${lines}\n-----END PGP SIGNATURE-----\n`));
    },
  },
  {
    name: 'backdated by more than ten minutes before its parent',
    code: 'SIGNATURE_TIME',
    key: 'ops',
    make: () => commit('ops', NOTHING, T - 700),
  },
  {
    name: 'signed in the future',
    code: 'SIGNATURE_TIME',
    key: 'ops',
    options: { now: T + 60 },
    make: () => commit('ops', NOTHING, T + 60 + 700),
  },
  // The commit object
  ...(
    [
      ['a parent moved behind the signature', (raw) => raw.replace(/^(parent .*\n)([\s\S]*?)\n\n/m, '$2\n$1\n')],
      ['a second parent behind the signature', (raw) => raw.replace('\n\n', `\nparent ${'1'.repeat(40)}\n\n`)],
      ['the author twice', (raw) => raw.replace(/^(author .*\n)/m, '$1$1')],
      ['the tree twice', (raw) => raw.replace(/^(tree .*\n)/m, '$1$1')],
      ['a carriage return in a header', (raw) => raw.replace(/^(author .*)\n/m, '$1\r\n')],
      ['an unsigned gpgsig-x header', (raw) => raw.replace('\ngpgsig ', '\ngpgsig-x y\ngpgsig ')],
      ['a gpgsig-sha256 header', (raw) => raw.replace('\ngpgsig ', '\ngpgsig-sha256 ')],
      ['two signatures headers', (raw) => raw.replace(/\n(gpgsig [\s\S]*?)\n\n/, '\n$1\n$1\n\n')],
      ['a NUL', (raw) => `${raw}\0`],
      ['headers out of order', (raw) => raw.replace(/^(author .*\n)(committer .*\n)/m, '$2$1')],
      ['a folded author', (raw) => raw.replace(/^(author .*\n)/m, '$1 more\n')],
    ] satisfies readonly (readonly [string, (raw: string) => string])[]
  ).map(([name, edit]): Refusal => ({ name, code: 'COMMIT_MALFORMED', key: false, make: () => surgery(edit) })),
  ...(
    [
      ['a newline appended', (raw) => `${raw}\n`],
      ['carriage returns in the message', (raw) => raw.replace('by ops\n', 'by ops\r\n')],
      ['a byte that is not UTF-8 in the message', (raw) => raw.replace('by ops', 'by \xff')],
      ['another message', (raw) => raw.replace('by ops', 'by you')],
      ['another tree', (raw) => raw.replace(/^tree .*/, `tree ${'4b825dc642cb6eb9a060e54bf8d69288fbee4904'}`)],
      ['another author', (raw) => raw.replace('author Test', 'author Best')],
    ] satisfies readonly (readonly [string, (raw: string) => string])[]
  ).map(
    ([name, edit]): Refusal => ({
      name: `altered: ${name}`,
      code: 'SIGNATURE_BAD',
      key: 'ops',
      make: () => surgery(edit),
    }),
  ),
  ...(
    [
      ['junk before the armor', (raw) => raw.replace('gpgsig ', 'gpgsig x\n ')],
      ['junk behind the armor', (raw) => raw.replace('\n -----END PGP SIGNATURE-----\n', '$&  x\n')],
      ['a wrong checksum', (raw) => raw.replace(/\n =[^\n]{4}\n/, '\n =AAAA\n')],
      ['an unknown armor header', (raw) => raw.replace('SIGNATURE-----\n', 'SIGNATURE-----\n Hash: SHA1\n')],
    ] satisfies readonly (readonly [string, (raw: string) => string])[]
  ).map(
    ([name, edit]): Refusal => ({
      name: `armor: ${name}`,
      code: 'SIGNATURE_BAD',
      key: false,
      make: () => surgery(edit),
    }),
  ),
  // Authority
  {
    name: 'a path that the role does not hold',
    code: 'AUTHORITY_PATH',
    path: 'fleet.yaml',
    key: 'ops',
    make: () => commit('ops', { 'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: mine\n` }, T + 60),
  },
  {
    name: 'one path of several',
    code: 'AUTHORITY_PATH',
    path: 'hosts/one.asc',
    key: 'ops',
    make: () => commit('ops', { ...NOTHING, 'hosts/one.asc': 'x' }, T + 60),
  },
  {
    name: 'a path that ** never covers',
    code: 'AUTHORITY_PATH',
    path: 'scripts/run.sh',
    key: 'lead',
    message: /no rule covers/,
    make: () => commit('lead', { 'scripts/run.sh': 'x' }, T + 60),
  },
  {
    name: 'a removal',
    code: 'AUTHORITY_PATH',
    path: 'trust/keys/lead.asc',
    key: 'ops',
    make: () => commit('ops', { 'trust/keys/lead.asc': null }, T + 60),
  },
  {
    name: 'an earlier rule wins over **',
    code: 'AUTHORITY_PATH',
    path: 'docs/a.md',
    key: 'lead',
    make: () => commit('lead', { 'docs/a.md': 'x' }, T + 60),
  },
  {
    name: 'self-promotion',
    code: 'AUTHORITY_PATH',
    path: 'trust/policy.yaml',
    key: 'ops',
    make: () =>
      commit('ops', { 'trust/policy.yaml': revision(4).replace('keys: [lead, second]', 'keys: [lead, ops]') }, T + 60),
  },
  {
    name: 'a trusted mode change only',
    code: 'AUTHORITY_PATH',
    path: 'fleet.yaml',
    key: 'ops',
    make: async () => {
      await repo.git('update-index', '--chmod=+x', 'fleet.yaml');
      await repo.git('config', 'core.fileMode', 'false');
      return commit('ops', {}, T + 60);
    },
  },
  {
    name: 'an empty commit without the refresh role',
    code: 'AUTHORITY_PATH',
    key: 'ops',
    message: /changes nothing/,
    make: async () => {
      await commit(
        'lead',
        { 'trust/policy.yaml': revision(4).replace('refresh: operators', 'refresh: admins') },
        T + 60,
      );
      return commit('ops', {}, T + 120);
    },
    good: 1,
  },
  // The policy
  {
    name: 'revision not risen',
    code: 'POLICY_INVALID',
    path: 'trust/policy.yaml',
    key: 'lead',
    remedy: /revision: 4/,
    make: () =>
      commit(
        'lead',
        { 'trust/policy.yaml': POLICY.replace('guests: { keys: [ci] }', 'guests: { keys: [ops] }') },
        T + 60,
      ),
  },
  {
    name: 'a key added and the revision not risen',
    code: 'POLICY_INVALID',
    key: 'lead',
    make: () => commit('lead', { 'trust/keys/fresh.asc': key('fresh').armored }, T + 60),
  },
  {
    name: 'a threshold that cannot be reached',
    code: 'POLICY_INVALID',
    key: 'lead',
    message: /needs 3 people and has 2/,
    make: () =>
      commit('lead', { 'trust/policy.yaml': revision(4).replace('second] }', 'second], threshold: 3 }') }, T + 60),
  },
  {
    name: 'a role without a key that can sign',
    code: 'POLICY_INVALID',
    key: 'lead',
    message: /cannot be reached/,
    make: () =>
      commit(
        'lead',
        { 'trust/policy.yaml': revision(4).replace('keys: [lead, second]', 'keys: [stolen, notary]') },
        T + 60,
      ),
  },
  {
    name: 'a role that names no key file',
    code: 'POLICY_INVALID',
    key: 'lead',
    message: /no trust\/keys\/oops\.asc or \.pub \(did you mean "ops"\?\)/,
    make: () => commit('lead', { 'trust/policy.yaml': revision(4).replace('second, ops', 'second, oops') }, T + 60),
  },
  {
    name: 'a rule that is never reached',
    code: 'POLICY_INVALID',
    key: 'lead',
    message: /never reached/,
    make: () =>
      commit(
        'lead',
        {
          'trust/policy.yaml': revision(4).replace('refresh:', '  - { paths: ["bundles/**"], role: admins }\nrefresh:'),
        },
        T + 60,
      ),
  },
  {
    name: 'a key under two names',
    code: 'POLICY_INVALID',
    key: 'lead',
    message: /two names/,
    make: () => commit('lead', { 'trust/policy.yaml': revision(4), 'trust/keys/twin.asc': key('ops').armored }, T + 60),
  },
  {
    name: 'two certificates in one file',
    code: 'POLICY_INVALID',
    key: 'lead',
    message: /exactly one public key/,
    make: async () => {
      const both = await gpg.gpg(['--armor', '--export', key('fresh').fingerprint, key('stranger').fingerprint]);
      return commit('lead', { 'trust/policy.yaml': revision(4), 'trust/keys/fresh.asc': both }, T + 60);
    },
  },
  {
    name: 'a private key in trust/keys',
    code: 'POLICY_INVALID',
    key: 'lead',
    path: 'trust/keys/fresh.asc',
    make: () => commit('lead', { 'trust/policy.yaml': revision(4), 'trust/keys/fresh.asc': secret('fresh') }, T + 60),
  },
  {
    name: 'a removed key still listed',
    code: 'POLICY_INVALID',
    key: 'lead',
    message: /listed in trust\/removed\.yaml/,
    make: () =>
      commit(
        'lead',
        { 'trust/policy.yaml': revision(4), 'trust/removed.yaml': `removed: [${key('ops').fingerprint}]\n` },
        T + 60,
      ),
  },
  {
    name: 'a removed key that signs',
    code: 'SIGNATURE_UNKNOWN_KEY',
    good: 1,
    message: /removed\.yaml/,
    make: async () => {
      await removeOps();
      return commit('ops', NOTHING, T + 120);
    },
  },
  {
    name: 'removed.yaml shrunk',
    code: 'POLICY_INVALID',
    path: 'trust/removed.yaml',
    key: 'lead',
    good: 1,
    message: /only grows/,
    make: async () => {
      await removeOps();
      return commit(
        'lead',
        { 'trust/policy.yaml': revision(5, WITHOUT_OPS), 'trust/removed.yaml': 'removed: []\n' },
        T + 120,
      );
    },
  },
  {
    name: 'a removed subkey of a key that stays',
    code: 'SIGNATURE_UNKNOWN_KEY',
    key: 'sub',
    good: 1,
    make: async () => {
      const removed = `removed: [{ fingerprint: ${signingSubkey}, reason: lost }]\n`;
      await commit('lead', { 'trust/policy.yaml': revision(4), 'trust/removed.yaml': removed }, T + 60);
      return commit('sub', NOTHING, T + 120);
    },
  },
  {
    name: 'no policy at all',
    code: 'POLICY_INVALID',
    key: 'lead',
    make: () => commit('lead', { 'trust/policy.yaml': null }, T + 60),
  },
  {
    name: 'another fleet id',
    code: 'FLEET_MISMATCH',
    path: 'fleet.yaml',
    key: 'lead',
    make: () =>
      commit('lead', { 'fleet.yaml': 'version: 1\nid: 11111111-2222-4333-8444-555555555555\nname: other\n' }, T + 60),
  },
  {
    name: 'a fleet.yaml that is not in its format',
    code: 'SCHEMA_INVALID',
    path: 'fleet.yaml',
    key: 'lead',
    make: () => commit('lead', { 'fleet.yaml': `version: 1\nid: ${FLEET_ID}\n` }, T + 60),
  },
  {
    name: 'a format newer than the agent',
    code: 'AGENT_TOO_OLD',
    path: 'fleet.yaml',
    key: 'lead',
    make: () => commit('lead', { 'fleet.yaml': `version: 2\nid: ${FLEET_ID}\nname: test\n` }, T + 60),
  },
  // The tree
  ...(
    [
      ['a symbolic link', 'link', async () => [['120000', 'link', await blob('/etc/passwd')]]],
      ['a submodule', 'module', async () => [['160000', 'module', anchor]]],
      ['an odd mode', 'odd', async () => [['100664', 'odd', await blob('x')]]],
      ['two names that differ by case', 'readme.md', async () => [['100644', 'readme.md', await blob('x')]]],
      ['.git', '.git', async () => [['100644', '.git', await blob('x')]]],
      ['.GIT.', '.GIT. ', async () => [['100644', '.GIT. ', await blob('x')]]],
      ['git~1', 'GIT~1', async () => [['100644', 'GIT~1', await blob('x')]]],
      ['.git as HFS+ sees it', undefined, async () => [['100644', '.g\u200cit', await blob('x')]]],
      ['a name that is not NFC', 'cafe\u0301', async () => [['100644', 'cafe\u0301', await blob('x')]]],
      ['a name that is not UTF-8', undefined, async () => [['100644', Buffer.from([0x61, 0xff]), await blob('x')]]],
      ['a control character', undefined, async () => [['100644', 'a\x1b[2J', await blob('x')]]],
      ['the same name twice', 'README.md', async () => [['100644', 'README.md', await blob('x')]]],
      ['..', '..', async () => [['100644', '..', await blob('x')]]],
      ['a slash in a name', 'a/b', async () => [['100644', 'a/b', await blob('x')]]],
      ['an empty folder', 'empty', async () => [['40000', 'empty', await repo.store('', 'tree')]]],
    ] satisfies readonly (readonly [string, string | undefined, () => Promise<[string, string | Buffer, string][]>])[]
  ).map(
    ([name, path, entries]): Refusal => ({
      name: `tree: ${name}`,
      code: 'TREE_UNSAFE',
      key: 'ops',
      ...(path === undefined ? {} : { path }),
      make: async () => forged('ops', { tree: await treeWith(await entries()), at: T + 60 }),
    }),
  ),
  {
    name: 'a tree that is not in order',
    code: 'TREE_UNSAFE',
    key: 'ops',
    message: /canonical order/,
    make: async () => {
      const id = await blob('x');
      const tree = await repo.store(
        rawTree([
          ['100644', 'b', id],
          ['100644', 'a', id],
        ]),
        'tree',
      );
      return forged('ops', { tree, at: T + 60 });
    },
  },
  {
    name: 'a path that is too deep',
    code: 'TREE_UNSAFE',
    key: 'ops',
    message: /deeper/,
    make: () => commit('ops', { [`${'d/'.repeat(20)}file`]: 'x' }, T + 60),
  },
  {
    name: 'a file larger than the limit in force',
    code: 'SOURCE_TOO_LARGE',
    path: 'bundles/web/big',
    key: 'ops',
    make: () => commit('ops', { 'bundles/web/big': 'x'.repeat(1024 * 1024 + 1) }, T + 60),
  },
  {
    name: 'a limit raised and used in one commit',
    code: 'SOURCE_TOO_LARGE',
    path: 'bundles/web/big',
    key: 'lead',
    make: () =>
      commit(
        'lead',
        {
          'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\nlimits: { file: 4MiB }\n`,
          'bundles/web/big': 'x'.repeat(1024 * 1024 + 1),
        },
        T + 60,
      ),
  },
  {
    name: 'more files than allowed',
    code: 'SOURCE_TOO_LARGE',
    key: 'ops',
    good: 1,
    message: /files/,
    make: async () => {
      await commit(
        'lead',
        { 'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: test\nlimits: { files: 17 }\n` },
        T + 60,
      );
      return commit('ops', { 'hosts/a.yaml': 'labels: {}\n', 'hosts/b.yaml': 'labels: {}\n' }, T + 120);
    },
  },
  {
    name: 'a tree that repeats itself without end',
    code: 'SOURCE_TOO_LARGE',
    key: 'ops',
    make: async () => {
      const id = await blob('x');
      let tree = await repo.store(rawTree([...'abcdefghij'].map((name) => ['100644', name, id])), 'tree');
      for (let i = 0; i < 9; i++)
        tree = await repo.store(rawTree([...'abcdefghij'].map((name) => ['40000', name, tree])), 'tree');
      return forged('ops', { tree: await treeWith([['40000', 'bomb', tree]]), at: T + 60 });
    },
  },
  {
    name: 'a blob that is not there',
    code: 'SOURCE_CORRUPT',
    path: 'lost',
    key: 'ops',
    make: async () => forged('ops', { tree: await treeWith([['100644', 'lost', 'e'.repeat(40)]]), at: T + 60 }),
  },
];

const WITHOUT_OPS = POLICY.replace('second, ops, ', 'second, ');

function removeOps(): Promise<CommitId> {
  return commit(
    'lead',
    {
      'trust/policy.yaml': revision(4, WITHOUT_OPS),
      'trust/keys/ops.asc': null,
      'trust/removed.yaml': `removed: [${key('ops').fingerprint}]\n`,
    },
    T + 60,
  );
}

describe('refused, and said why', () => {
  for (const refusal of REFUSED) {
    test(refusal.name, async () => {
      await reset();
      const head = await refusal.make();
      const judged = await judge(head, refusal.options);
      const { accepted, stopped, line } = judged.ok
        ? judged.value
        : { accepted: null, stopped: judged.failure, line: [] };
      assert.ok(stopped, 'nothing stopped it');
      assert.equal(stopped.code, refusal.code, stopped.message);
      assert.match(stopped.commit ?? '', /^[0-9a-f]{40}$/);
      assert.ok(stopped.remedy.length > 10);
      if (refusal.path !== undefined) assert.equal(stopped.path, refusal.path, stopped.message);
      if (refusal.message !== undefined) assert.match(stopped.message, refusal.message);
      if (refusal.remedy !== undefined) assert.match(stopped.remedy, refusal.remedy);
      if (refusal.key !== undefined && refusal.key !== false) {
        assert.match(stopped.key ?? '', new RegExp(`^${refusal.key} [0-9A-F]{40}$`));
      }
      assert.equal(line.length, refusal.good ?? 0);
      assert.equal(accepted === null ? 0 : 1, refusal.good === undefined ? 0 : 1);
      assert.notEqual(accepted?.id, head);
    });
  }
});

describe('accepted', () => {
  const ACCEPTED: readonly (readonly [name: string, make: () => Promise<CommitId>, signer: string])[] = [
    ['an operator changes a bundle', () => commit('ops', { 'bundles/web/a': '1' }, T + 60), 'ops'],
    ['a robot signs alone', () => commit('ci', NOTHING, T + 60), 'ci'],
    ['a signing subkey', () => commit('sub', NOTHING, T + 60), 'sub'],
    ['RSA of 2048 bits', () => commit('second', NOTHING, T + 60), 'second'],
    ['an empty commit by the refresh role', () => commit('ops', {}, T + 60), 'ops'],
    ['up to ten minutes before its parent', () => commit('ops', NOTHING, T - 500), 'ops'],
    [
      'a key that has expired since, with a good one on top',
      async () => {
        await commit('expiring', NOTHING, T + 60);
        return commit('ops', {}, T + 7200);
      },
      'ops',
    ],
    [
      'a key that was superseded since, with a good one on top',
      async () => {
        await commit('retired', NOTHING, T + 500);
        return commit('lead', {}, T + 7200);
      },
      'lead',
    ],
    [
      'a new person, who then signs',
      async () => {
        const policy = revision(4).replace('ops, ci', 'ops, fresh, ci');
        await commit('lead', { 'trust/policy.yaml': policy, 'trust/keys/fresh.asc': key('fresh').armored }, T + 60);
        return commit('fresh', NOTHING, T + 120);
      },
      'fresh',
    ],
    [
      'a merge the right way round, of unsigned work',
      async () => {
        await commit(null, { 'bundles/web/work': '1' }, T + 60);
        const work = await repo.head();
        await repo.git('checkout', '-q', '--detach', anchor);
        return commitId(await repo.merge(work, { sign: key('ops').fingerprint, at: T + 120 }));
      },
      'ops',
    ],
    [
      'a commit that takes an unsigned one in (git merge -s ours)',
      async () => {
        const unsigned = await commit(null, { 'trust/policy.yaml': 'x' }, T + 60);
        await repo.git('checkout', '-q', '--detach', anchor);
        return commitId(await repo.merge(unsigned, { strategy: 'ours', sign: key('ops').fingerprint, at: T + 120 }));
      },
      'ops',
    ],
    [
      'a merge of a signed tag, a Latin-1 message, CRLF and no last newline',
      async () => {
        const tree = await treeOf(anchor);
        const tag = `mergetag object ${anchor}\n type commit\n tag v1\n tagger T <t@example.org> ${T} +0000\n \n release\n`;
        const payload = commitPayload({
          tree,
          parents: [anchor],
          at: T + 60,
          headers: `encoding ISO-8859-1\n${tag}`,
          message: 'caf\xe9\r\nno newline',
          encoding: 'latin1',
        });
        return store(withSignature(payload, await gpg.sign(payload, key('ops').fingerprint, T + 60)));
      },
      'ops',
    ],
    [
      'GitHub leaves an empty line behind the armor',
      () => surgery((raw) => raw.replace('-----END PGP SIGNATURE-----\n', '-----END PGP SIGNATURE-----\n \n')),
      'ops',
    ],
  ];
  for (const [name, make, signer] of ACCEPTED) {
    test(name, async () => {
      await reset();
      const head = await make();
      const judged = await judge(head);
      assert.ok(judged.ok, JSON.stringify(judged));
      assert.equal(judged.value.stopped, null);
      assert.equal(judged.value.accepted?.id, head);
      assert.equal(judged.value.accepted?.signer.person, signer);
      assert.equal(judged.value.line.at(-1), head);
    });
  }
});

describe('where the line begins', () => {
  test('the anchor is judged under its own policy, and accepted', async () => {
    const judged = await judge(anchor, { kind: 'anchor' });
    assert.ok(judged.ok, JSON.stringify(judged));
    const { accepted, line, commits, stopped } = judged.value;
    assert.deepEqual([accepted?.id, accepted?.signer.person, accepted?.policyRevision], [anchor, 'lead', 3]);
    assert.deepEqual([line, commits, stopped], [[], 1, null]);
  });

  test('an anchor of another fleet', async () => {
    const judged = await judge(anchor, { kind: 'anchor', fleetId: '11111111-2222-4333-8444-555555555555' });
    assert.ok(!judged.ok);
    assert.deepEqual([judged.failure.code, judged.failure.commit], ['FLEET_MISMATCH', anchor]);
  });

  const BAD_ANCHORS: readonly (readonly [string, FailureCode, () => Promise<CommitId>])[] = [
    ['unsigned', 'SIGNATURE_MISSING', () => commit(null, NOTHING, T + 60)],
    ['a stranger', 'SIGNATURE_UNKNOWN_KEY', () => commit('stranger', NOTHING, T + 60)],
    ['compromised', 'SIGNATURE_REVOKED_KEY', () => commit('stolen', NOTHING, T + 60)],
    [
      'a key of the policy that holds no role',
      'AUTHORITY_PATH',
      () => commit('fresh', { 'trust/keys/fresh.asc': key('fresh').armored }, T + 60),
    ],
    [
      'an unsafe tree',
      'TREE_UNSAFE',
      async () => forged('lead', { tree: await treeWith([['120000', 'link', await blob('/')]]), at: T + 60 }),
    ],
  ];
  for (const [name, code, make] of BAD_ANCHORS) {
    test(`an anchor that is bad: ${name}`, async () => {
      await reset();
      const base = await make();
      const judged = await judge(base, { base, kind: 'anchor' });
      assert.ok(!judged.ok);
      assert.deepEqual([judged.failure.code, judged.failure.commit], [code, base]);
    });
  }

  test('the head is the checkpoint', async () => {
    const judged = await judge(anchor);
    assert.ok(judged.ok);
    const { accepted, base, commits, stopped } = judged.value;
    assert.deepEqual([accepted, base.id, commits, stopped], [null, anchor, 0, null]);
  });

  test('rewound', async () => {
    await reset();
    const first = await commit('ops', { 'bundles/web/a': '1' }, T + 60);
    const base = await commit('ops', { 'bundles/web/a': '2' }, T + 120);
    for (const head of [first, anchor]) {
      const judged = await judge(head, { base });
      assert.ok(!judged.ok);
      assert.equal(judged.failure.code, 'REWOUND');
    }
  });

  test('diverged', async () => {
    await reset();
    const base = await commit('ops', { 'bundles/web/a': '1' }, T + 60);
    await reset();
    const head = await commit('lead', { 'bundles/web/a': '2' }, T + 120);
    const judged = await judge(head, { base });
    assert.ok(!judged.ok);
    assert.equal(judged.failure.code, 'DIVERGED');
    assert.match(judged.failure.remedy, /Rebase/);
  });

  test('a merge the wrong way round is told apart', async () => {
    await reset();
    const base = await commit('ops', { 'bundles/web/a': '1' }, T + 60);
    await reset();
    await commit('lead', { 'bundles/web/b': '2' }, T + 90);
    const head = commitId(await repo.merge(base, { sign: key('lead').fingerprint, at: T + 120 }));
    const judged = await judge(head, { base });
    assert.ok(!judged.ok);
    assert.equal(judged.failure.code, 'DIVERGED');
    assert.match(judged.failure.remedy, /git pull --rebase/);
  });

  test('another history', async () => {
    await reset();
    const tree = await treeOf(anchor);
    const head = await forged('lead', { tree, parents: [], at: T + 60 });
    const judged = await judge(head);
    assert.ok(!judged.ok);
    assert.equal(judged.failure.code, 'DIVERGED');
  });
});

describe('what is in force', () => {
  const deps = () => ({ objects, signatures, now: () => NOW * 1000, buildTime: 0 });

  test('is read again as it was accepted', async () => {
    const opened = await openCheckpoint(deps(), { fleetId: FLEET_ID, commit: anchor });
    assert.ok(opened.ok);
    assert.deepEqual([opened.value.id, opened.value.signer.person, opened.value.signedAt], [anchor, 'lead', T]);
    assert.equal(await rejudge(deps(), { fleetId: FLEET_ID, commit: anchor, newestSignature: 0 }), null);
  });

  test('is UNVOUCHED where it removed the key that signed it', async () => {
    await reset();
    const policy = revision(4).replace('keys: [lead, second]', 'keys: [second]').replace('keys: [lead, ', 'keys: [');
    const removed = `removed: [${key('lead').fingerprint}]\n`;
    const files = { 'trust/policy.yaml': policy, 'trust/keys/lead.asc': null, 'trust/removed.yaml': removed };
    const head = await commit('lead', files, T + 60);
    const judged = await judge(head);
    assert.ok(judged.ok);
    assert.equal(judged.value.accepted?.id, head, JSON.stringify(judged.value.stopped));
    const inForce = { fleetId: FLEET_ID, commit: head, newestSignature: 0 };
    const unvouched = await rejudge(deps(), inForce);
    assert.equal(unvouched?.code, 'UNVOUCHED');
    assert.equal(unvouched?.commit, head);
    const opened = await openCheckpoint(deps(), inForce);
    assert.ok(opened.ok, 'it keeps running all the same');
    const refreshed = await commit('second', {}, T + 120);
    assert.equal(await rejudge(deps(), { ...inForce, commit: refreshed }), null);
  });
});
