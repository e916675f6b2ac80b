/** A fleet with roles: whose keys sign what, at any time, for one host with one container that must stay as it is. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { fleetFiles } from '../../support/fleet.ts';
import { type FileChanges, type Repository, repository } from '../../support/git.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import type { LoggedRequest } from '../../support/http-git.ts';
import type { Scope } from '../../support/temp.ts';
import { compose, layer, runs } from './compose.ts';
import type { Host } from './host.ts';
import type { Pass } from './pass.ts';
import type { Fleet, World } from './world.ts';

export const DAY = 86_400;
/** Seconds since the epoch. */
export const NOW = Math.floor(Date.now() / 1000);
/** When the anchor was signed. */
export const T = NOW - 2 * DAY;

/** lead: admin. ops: operator. ci: operator and robot. Of `old`, `retired`, `stolen`: see `trustKeys`. */
export const PEOPLE = ['lead', 'second', 'ops', 'ci', 'old', 'retired', 'stolen'] as const;
export type Person = (typeof PEOPLE)[number] | 'stranger';

export const POLICY = `version: 1
revision: 3
robots: [ci]
roles:
  admins: { keys: [lead, second], threshold: 1 }
  operators: { keys: [lead, second, ops, ci, old, retired, stolen], threshold: 1 }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc"], role: admins }
  - { paths: ["docs/**", "bundles/**", "hosts/*.yaml", "groups/**", "README.md"], role: operators }
refresh: operators
`;

/** The policy one revision on, with `edit`. */
export function nextPolicy(edit: (text: string) => string = (text) => text, revision = 4): string {
  return edit(POLICY).replace(/^revision: .*$/m, `revision: ${revision}`);
}

export interface TrustKeys {
  readonly gpg: GpgHome;
  readonly keys: Readonly<Record<Person, Key>>;
  /** The certificates as the policy has them. */
  readonly certificates: Readonly<Record<string, string>>;
}

/** `second` is RSA (for SHA-1); `old` expired an hour after the anchor; `retired` was superseded then, and `stolen` compromised. */
export async function trustKeys(scope: Scope): Promise<TrustKeys> {
  const [gpg, elsewhere] = [await gpgHome(scope), await gpgHome(scope)];
  const made = T - 30 * DAY;
  const keys: Record<string, Key> = {};
  const certificates: Record<string, string> = {};
  for (const name of [...PEOPLE, 'stranger']) {
    const algo = name === 'second' ? 'rsa2048' : 'ed25519';
    const expire = name === 'old' ? `seconds=${30 * DAY + 3600}` : '0';
    keys[name] = await gpg.makeKey({ name, algo, expire, at: made });
    if (name !== 'stranger') certificates[name] = keys[name].armored;
  }
  for (const [name, reason] of [
    ['retired', 'superseded'],
    ['stolen', 'compromised'],
  ] as const) {
    const { fingerprint } = keys[name] ?? assert.fail(name);
    // In a keyring of its own, so that the first one still signs with it.
    await elsewhere.gpg(['--import'], await gpg.exportSecret(fingerprint));
    await elsewhere.revoke(fingerprint, reason, T + 3600);
    certificates[name] = await elsewhere.exportPublic(fingerprint);
  }
  return { gpg, keys: keys as Record<Person, Key>, certificates };
}

export interface TrustLine {
  readonly repo: Repository;
  readonly fleet: Fleet<'alpha'>;
  readonly host: Host;
  readonly anchor: string;
  /** A commit on the current head; null leaves it unsigned. The next one is signed a minute later, unless `at` says when. */
  commit(
    by: Person | null,
    files?: FileChanges,
    more?: { at?: number; gpgOptions?: string[]; message?: string },
  ): Promise<string>;
  /** Takes the work tree to a commit. */
  goTo(commit: string): Promise<void>;
  /** Makes the branch that hosts see stand there, forward or not. */
  show(commit?: string): Promise<string>;
  /** `pass()`, and asserts that it moved no container and left the checkpoint at `commit`. */
  untouched(commit: string): Promise<Pass>;
}

export const SLEEPER = 'bundles/app/compose.yaml';

/** `anchor` has one bundle of one container for the host alpha. */
export async function trustLine(
  scope: Scope,
  world: World,
  { gpg, keys, certificates }: TrustKeys,
  more: { readonly files?: FileChanges; readonly config?: object } = {},
): Promise<TrustLine> {
  const fleet = await world.fleet(scope, { hosts: ['alpha'] });
  const { alpha: host } = fleet.hosts;
  const repo = await repository(scope, gpg);
  let clock = T;
  const files = {
    ...fleetFiles({ keys: certificates }),
    'trust/policy.yaml': POLICY,
    'README.md': 'a fleet\n',
    'hosts/alpha.asc': host.publicKey,
    'hosts/alpha.yaml': layer({ app: {} }),
    [SLEEPER]: compose({ main: runs(world.engine.imageId) }),
    ...more.files,
  };
  const line: Omit<TrustLine, 'anchor'> = {
    repo,
    fleet,
    host,
    async commit(by, changes = {}, { at, gpgOptions, message = `by ${by ?? 'nobody'}` } = {}) {
      clock += 60;
      const sign = by === null ? {} : { sign: keys[by].fingerprint };
      const options = gpgOptions === undefined ? {} : { gpgOptions };
      return repo.commit({ files: changes, at: at ?? clock, message, ...sign, ...options });
    },
    async goTo(commit) {
      await repo.git('checkout', '-q', '--force', '--detach', commit);
      await repo.git('clean', '-qfdx');
    },
    async show(commit = 'HEAD') {
      await repo.git('push', '-q', '--force', fleet.bare, `${commit}:refs/heads/main`);
      return repo.git('rev-parse', commit);
    },
    async untouched(commit) {
      const before = await host.containers();
      const pass = await host.reconcile();
      assert.equal(pass.commit, commit, JSON.stringify(pass, null, 2));
      assert.deepEqual(pass.steps, [], JSON.stringify(pass, null, 2));
      assert.deepEqual(await host.containers(), before);
      return pass;
    },
  };
  const anchor = await line.commit('lead', files, { at: T });
  await line.show();
  await host.configure(anchor);
  await configure(host, more.config ?? {});
  return { ...line, anchor };
}

/** Lays `change` over host.yaml, one level deep; what is null goes. */
export async function configure(host: Host, change: object): Promise<void> {
  const config = JSON.parse(await readFile(host.configFile, 'utf8')) as Record<string, unknown>;
  for (const [key, value] of Object.entries(change)) {
    const before = config[key];
    if (value === null) delete config[key];
    else config[key] = isMap(before) && isMap(value) ? { ...before, ...value } : value;
  }
  await writeFile(host.configFile, `${JSON.stringify(config, null, 2)}\n`);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether this request asks for objects, and not only where the branch stands. */
export function isFetch(request: LoggedRequest): boolean {
  return request.method === 'POST' && request.url.endsWith('/git-upload-pack') && !request.body.includes('ls-refs');
}

/**
 * Refused for trust, and said so that it can be found and mended: the commit, whose key, the path. `says` are further patterns of
 * the message.
 */
export function assertRefused(
  pass: Pass,
  expected: {
    readonly code: string;
    readonly commit?: string;
    readonly path?: string;
    /** Names or fingerprints that the message must hold. */
    readonly key?: readonly string[];
    readonly says?: readonly RegExp[];
    readonly remedy?: RegExp;
    readonly state?: string;
    readonly status?: number;
  },
): void {
  const { failure, status, state } = pass;
  const said = JSON.stringify({ ...pass, stderr: undefined }, null, 2) + pass.stderr;
  assert.equal(failure?.code, expected.code, said);
  assert.deepEqual([status, state], [expected.status ?? 4, expected.state ?? 'converged'], said);
  if (expected.commit !== undefined) assert.equal(failure?.commit, expected.commit, said);
  if (expected.path !== undefined) assert.equal(failure?.path, expected.path, said);
  for (const key of expected.key ?? []) assert.ok(failure?.message.includes(key), `${key} is not named: ${said}`);
  for (const pattern of expected.says ?? []) assert.match(failure?.message ?? '', pattern, said);
  if (expected.remedy !== undefined) assert.match(failure?.remedy ?? '', expected.remedy, said);
}
