/** Keys, a repository and a host in memory for lines of commits: made once, shared by all attacks. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { openGitStore } from '../../../reconciler/adapters/git-store.ts';
import { OpenPgpSignatures } from '../../../reconciler/adapters/openpgp.ts';
import { judgeLine, type LineJudgement } from '../../../reconciler/agent/accept.ts';
import type { Result } from '../../../reconciler/core/failure.ts';
import { type CommitId, isCommitId, isSha256, type Sha256 } from '../../../reconciler/core/names.ts';
import type { ObjectReader } from '../../../reconciler/ports/git.ts';
import { FLEET_ID, fleetFiles } from '../../support/fleet.ts';
import { type FileChanges, type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import { commitPayload, forceSign, objectsOf, rawTree, withSignature } from '../../support/line.ts';
import { gitSha256Tree } from '../../support/sha256-tree.ts';
import { type Scope, tempDir } from '../../support/temp.ts';
import { MemoryHost } from './memory-host.ts';

export const DAY = 86_400;
export const NOW = Math.floor(Date.now() / 1000);
/** When the anchor was signed. */
export const T = NOW - 10 * DAY;

/** lead and second: admins. writer: docs/ alone. ci: a robot. Of the others the name says what is wrong with their keys. */
const PEOPLE = [
  'lead',
  'second',
  'ops',
  'writer',
  'ci',
  'retired',
  'stolen',
  'silent',
  'expiring',
  'unborn',
  'small',
  'dsa',
  'notary',
  'sub',
] as const;
const OUTSIDERS = ['stranger', 'puppet', 'fresh'] as const;
export type Person = (typeof PEOPLE)[number] | (typeof OUTSIDERS)[number];

export const POLICY = `version: 1
revision: 3
robots: [ci]
roles:
  admins: { keys: [lead, second] }
  operators: { keys: [lead, second, ops, ci, retired, stolen, silent, expiring, unborn, small, dsa, notary, sub] }
  writers: { keys: [writer, lead] }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc"], role: admins }
  - { paths: ["docs/**"], role: writers }
  - { paths: ["**"], role: operators }
refresh: operators
`;

/** The policy one revision on, with `edit`. */
export function nextPolicy(edit: (text: string) => string = (text) => text, revision = 4): string {
  return edit(POLICY).replace('revision: 3', `revision: ${revision}`);
}

export interface SignOptions {
  readonly at?: number;
  readonly gpgOptions?: readonly string[];
  readonly message?: string;
}

/** What the attacks are made with. Every `commit` is on the current head, a minute after the last one. */
export interface LineBench {
  readonly gpg: GpgHome;
  readonly repo: Repository;
  readonly anchor: string;
  /** Public and private keys, armored. */
  key(name: Person): Key;
  secret(name: Person): string;
  /** The certificate with its own revocation as compromised. */
  revoked(name: Person): Promise<string>;
  /** The signing subkey of `sub`. */
  readonly subkey: string;
  /** Another host's key pair: hosts/two.asc. */
  readonly otherHost: Key;
  commit(by: Person | null, files?: FileChanges, options?: SignOptions): Promise<string>;
  /** Signs by force, without git's or gpg's say; on the anchor and its tree by default. */
  forged(
    by: Person,
    text?: Partial<Parameters<typeof commitPayload>[0]>,
    options?: Parameters<typeof forceSign>[3],
  ): Promise<string>;
  /** A good signed commit with its raw text edited, one character a byte. */
  surgery(edit: (raw: string) => string): Promise<string>;
  merge(other: string, by: Person | null, options?: { at?: number; strategy?: string }): Promise<string>;
  /** The anchor's root tree with further raw entries, in git's order. */
  treeWith(...more: readonly TreeEntry[]): Promise<string>;
  treeOf(commit: string): Promise<string>;
  /** Of the tree of a commit, or of a tree, by real git. */
  sha256Of(rev: string): Promise<Sha256>;
  blob(text: string | Uint8Array): Promise<string>;
  tree(...entries: readonly TreeEntry[]): Promise<string>;
  store(raw: Uint8Array | string): Promise<string>;
  goTo(commit: string): Promise<void>;
}

export type TreeEntry = readonly [mode: string, name: string | Buffer, id: string];

export interface HostOptions {
  readonly from?: string;
  readonly anchor?: string;
  /** `embedded`: a host without git. */
  readonly mode?: 'native' | 'embedded';
}

export interface LineWorld extends LineBench {
  /** A host that has accepted the anchor, or `from` on top of it. */
  host(options?: HostOptions): Promise<MemoryHost>;
  /** Makes the branch stand there, forward or not. */
  show(commit: string): Promise<void>;
  judge(head: string, options: { base?: string; kind?: 'anchor'; now?: number }): Promise<Result<LineJudgement>>;
  /** Plain `git verify-commit`, in the keyring of somebody who knows all keys as they are today. */
  gitSays(commit: string): Promise<'good' | 'refused'>;
}

export function commitId(text: string): CommitId {
  return isCommitId(text) ? text : assert.fail(`not a commit: ${text}`);
}

export async function lineWorld(scope: Scope): Promise<LineWorld> {
  const [gpg, today, spare] = [await gpgHome(scope), await gpgHome(scope), await gpgHome(scope)];
  const keys = new Map<string, Key>();
  const secrets = new Map<string, string>();
  const revoked = new Map<string, string>();
  const certificates: Record<string, string> = {};
  const made = T - 30 * DAY;
  for (const name of [...PEOPLE, ...OUTSIDERS, 'two']) {
    const algo = { small: 'rsa1024', second: 'rsa2048', dsa: 'dsa2048' }[name] ?? 'ed25519';
    const usage = name === 'notary' || name === 'sub' ? 'cert' : 'sign';
    const expire = name === 'expiring' ? `seconds=${30 * DAY + 3600}` : '0';
    keys.set(name, await gpg.makeKey({ name, algo, usage, expire, at: name === 'unborn' ? NOW - DAY : made }));
  }
  const key = (name: string): Key => keys.get(name) ?? assert.fail(`no key ${name}`);
  const subkey = await gpg.addSubkey(key('sub').fingerprint, 'ed25519', 'sign', '0', made);
  await gpg.addSubkey(key('sub').fingerprint, 'ed25519', 'auth', '0', made);
  for (const { name, fingerprint } of keys.values()) {
    secrets.set(name, await gpg.exportSecret(fingerprint));
    certificates[name] = await gpg.exportPublic(fingerprint);
  }
  // Revoked in a keyring of its own, so that the first one still signs with them.
  for (const [name, reason] of [
    ['retired', 'superseded'],
    ['stolen', 'compromised'],
    ['silent', 'none'],
  ] as const) {
    await today.gpg(['--import'], secrets.get(name) ?? '');
    await today.revoke(key(name).fingerprint, reason, T + 1000);
    certificates[name] = await today.exportPublic(key(name).fingerprint);
  }
  await today.gpg(['--import'], Object.values(certificates).join(''));

  const repo = await repository(scope, gpg);
  let clock = T;
  const at = (own: number | undefined): number => {
    clock += 60;
    return own ?? clock;
  };
  const fingerprint = (name: Person): string => (name === 'sub' ? subkey : key(name).fingerprint);
  const people = Object.fromEntries(PEOPLE.map((name) => [name, certificates[name] ?? '']));
  const files = {
    ...fleetFiles({ keys: people, hosts: { one: [], two: [] }, bundles: { web: 'services: {}\n' } }),
    'trust/policy.yaml': POLICY,
    'README.md': 'a fleet\n',
    'docs/a.md': 'x\n',
    'hosts/two.asc': certificates.two ?? null,
  };
  const anchor = await repo.commit({ files, sign: key('lead').fingerprint, at: T });
  const objects: ObjectReader = await objectsOf(scope, repo);
  const trees = new Map<string, string>();
  const treeOf = async (commit: string): Promise<string> => {
    const tree = trees.get(commit) ?? (await repo.git('rev-parse', `${commit}^{tree}`));
    // A name like HEAD moves.
    if (isCommitId(commit)) trees.set(commit, tree);
    return tree;
  };
  const listed = (await repo.git('ls-tree', anchor)).split('\n').map((line): TreeEntry => {
    const [mode = '', , id = '', name = ''] = line.split(/[ \t]/);
    return [mode.replace(/^0/, ''), name, id];
  });
  const order = ([mode, name]: TreeEntry): Buffer =>
    Buffer.concat([Buffer.from(name), Buffer.from(mode === '40000' ? '/' : '')]);

  const bench: LineBench = {
    gpg,
    repo,
    anchor,
    key,
    secret: (name) => secrets.get(name) ?? assert.fail(`no secret of ${name}`),
    async revoked(name) {
      let text = revoked.get(name);
      if (text === undefined) {
        await spare.gpg(['--import'], bench.secret(name));
        await spare.revoke(key(name).fingerprint, 'compromised', T + 1000);
        text = await spare.exportPublic(key(name).fingerprint);
        revoked.set(name, text);
      }
      return text;
    },
    subkey,
    otherHost: key('two'),
    async commit(by, changes = {}, options = {}) {
      const sign = by === null ? {} : { sign: fingerprint(by) };
      const more = options.gpgOptions === undefined ? {} : { gpgOptions: options.gpgOptions };
      const { message = `by ${by ?? 'nobody'}` } = options;
      return repo.commit({ files: changes, at: at(options.at), message, ...sign, ...more });
    },
    async forged(by, text = {}, options = {}) {
      const when = at(text.at);
      const payload = commitPayload({ tree: await treeOf(anchor), parents: [anchor], ...text, at: when });
      return bench.store(withSignature(payload, await forceSign(bench.secret(by), payload, when, options)));
    },
    async surgery(edit) {
      const good = await bench.commit('ops', { 'hosts/three.yaml': 'bundles: {}\n' });
      const raw = await repo.raw(good, 'commit');
      const edited = edit(raw);
      assert.notEqual(edited, raw, 'the attack changed nothing');
      return bench.store(Buffer.from(edited, 'latin1'));
    },
    async merge(other, by, { at: when, strategy } = {}) {
      const sign = by === null ? {} : { sign: fingerprint(by) };
      return repo.merge(other, { at: at(when), ...sign, ...(strategy === undefined ? {} : { strategy }) });
    },
    treeWith: (...more) => bench.tree(...[...listed, ...more].toSorted((a, b) => Buffer.compare(order(a), order(b)))),
    treeOf,
    async sha256Of(rev) {
      const digest = await gitSha256Tree(scope, repo, rev);
      return isSha256(digest) ? digest : assert.fail(digest);
    },
    blob: (text) => repo.store(text, 'blob'),
    tree: (...entries) => repo.store(rawTree(entries), 'tree'),
    store: (raw) => repo.store(raw, 'commit'),
    async goTo(commit) {
      await repo.git('checkout', '-q', '--force', '--detach', commit);
      await repo.git('clean', '-qfdx');
    },
  };

  return {
    ...bench,
    async show(commit) {
      await repo.git('update-ref', 'refs/heads/main', commit);
    },
    async host({ from = anchor, anchor: named = anchor, mode = 'native' } = {}) {
      const git = await openGitStore({
        dir: join(await tempDir(scope), 'git'),
        mode,
        version: '0.1.0',
        exec,
      });
      scope.after(() => git.close());
      const source = { name: 'hub', kind: 'path', url: repo.dir } as const;
      const host = new MemoryHost({ name: 'one', git, sources: [source], anchor: commitId(named) });
      if (named !== anchor) return host;
      await repo.git('update-ref', 'refs/heads/main', from);
      const pass = await host.once();
      assert.equal(pass.commit, from, JSON.stringify(pass.failure));
      return host;
    },
    async judge(head, { base = anchor, kind = 'checkpoint' as const, now = NOW }) {
      const deps = { objects, signatures: new OpenPgpSignatures(), now: () => now * 1000, buildTime: 0 };
      const from = { commit: commitId(base), kind };
      const silence = { lost: false, rootAt: 0 };
      return judgeLine(deps, { fleetId: FLEET_ID, base: from, head: commitId(head), newestSignature: T, silence });
    },
    async gitSays(commit) {
      const program = await today.program();
      const result = await repo.tryGit('-c', `gpg.program=${program}`, 'verify-commit', commit);
      return result.status === 0 ? 'good' : 'refused';
    },
  };
}
