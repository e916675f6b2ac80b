import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/failure.ts';
import type { HostConfig } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import type { ObjectId } from '../core/names.ts';
import { bootedOf } from '../core/os-observed.ts';
import { NO_OS_WATCH, notesOf, type OsNote } from '../core/os-watch.ts';
import { parseTree } from '../core/tree.ts';
import type { Compose, Engine } from '../ports/engine.ts';
import type { Exec } from '../ports/exec.ts';
import type { GitStore, ObjectReader } from '../ports/git.ts';
import type { Journal } from '../ports/journal.ts';
import type { Ostree } from '../ports/ostree.ts';
import type { Sealing } from '../ports/sealing.ts';
import type { Signatures } from '../ports/signatures.ts';
import { freeBytes } from './disk.ts';
import { howKept, readHostKey } from './host-key.ts';
import { mirrorOf, peerOf } from './mirror-checks.ts';
import type { DiskSecretFiles } from './secret-files.ts';
import { findStateFolder } from './state-folder.ts';

export interface HostCheckParts {
  readonly config: HostConfig;
  /** Of this program. */
  readonly version: string;
  readonly engine: Engine;
  readonly compose: Compose;
  readonly journal: Pick<Journal, 'load'>;
  readonly signatures: Pick<Signatures, 'readCertificate'>;
  readonly sealing: Sealing;
  readonly secrets: Pick<DiskSecretFiles, 'describe'>;
  /** Null: this host does not manage its OS. */
  readonly ostree: Ostree | null;
  /** Opens the store only where there is one already: looking makes nothing. */
  readonly git: () => Promise<GitStore>;
}

/** What `kedge doctor` looks at on a host. Looks only: nothing is made or changed. */
export function hostChecks({
  config,
  version,
  engine,
  compose,
  journal,
  signatures,
  sealing,
  secrets,
  ostree,
  git,
}: HostCheckParts) {
  const { mirror } = config;
  let store: Promise<GitStore> | null = null;
  const openStore = (): Promise<GitStore> => {
    store ??= git();
    return store;
  };
  return {
    newestProof: async (): Promise<number> => {
      const state = await journal.load();
      const accepted = state.ok && state.value !== null ? state.value.newestSignature * 1000 : 0;
      const written = await stat(join(config.state, 'state.json')).then(
        (facts) => facts.mtimeMs,
        () => 0,
      );
      return Math.max(accepted, written);
    },
    key: async (): Promise<Result<string>> => {
      const key = await readHostKey(config.key, signatures, sealing);
      return key.ok ? ok(key.value.fingerprint) : key;
    },
    keyKept: () => howKept(config.key),
    secrets: () => secrets.describe(),
    acceptedKey: async (): Promise<Result<string | null>> => {
      const state = await journal.load();
      const checkpoint = state.ok ? (state.value?.checkpoint ?? null) : null;
      if (checkpoint === null) return ok(null);
      const armored = await readPath(await openStore(), checkpoint.tree, ['hosts', `${config.name}.asc`]);
      if (!armored.ok || armored.value === null) return armored.ok ? ok(null) : armored;
      const certificate = await signatures.readCertificate(armored.value, `hosts/${config.name}.asc`);
      return certificate.ok ? ok(certificate.value.primary.fingerprint) : certificate;
    },
    head: async (remote: HostConfig['fleet']['sources'][number], branch: string) =>
      (await openStore()).head(remote, branch),
    engine: async (): Promise<Result<string>> => {
      const info = await engine.info();
      return info.ok ? ok(info.value.version) : info;
    },
    compose: () => compose.version(),
    ostree: ostree === null ? null : () => osOf(ostree),
    osNotes: ostree === null ? null : () => notesNow(ostree, journal),
    mirror: mirror === null ? null : () => mirrorOf(config, mirror, version),
    peer: (origin: string) => peerOf(config, origin, version),
    freeBytes: async () => ok(await freeBytes(config.state)),
    agent: () => agentOf(version, journal),
    state: () => stateOf(config, journal),
    close: async (): Promise<void> => {
      if (store !== null) await (await store).close();
    },
  };
}

/** The program's version and what is booted. */
async function osOf(ostree: Ostree): Promise<Result<string>> {
  const version = await ostree.version();
  if (!version.ok) return version;
  const status = await ostree.status();
  if (!status.ok) return status;
  const booted = bootedOf(status.value);
  const what = booted === null ? 'nothing is booted from it' : `${booted.version ?? booted.commit} is booted`;
  const unlocked = booted === null || booted.unlocked === 'none' ? '' : `, unlocked (${booted.unlocked})`;
  return ok(`${version.value}; ${what}${unlocked}`);
}

/** As the agent said it last: this program is that of the package, and may be another one. */
async function agentOf(version: string, journal: Pick<Journal, 'load'>): Promise<Result<string>> {
  const state = await journal.load();
  if (!state.ok) return state;
  if (state.value === null) return ok(`this is ${version}; no agent has run here yet`);
  const { agent, update } = state.value;
  const { said = null } = update ?? {};
  const runs = agent === version ? version : `${agent} ran last, and this program is ${version}`;
  const wanted = said?.wanted ?? null;
  const failed = update?.failed.at(-1);
  if (failed !== undefined) return fail(failed.failure);
  if (said?.state === 'failed') {
    return fail('AGENT_SKEW', `${runs}: ${said.message}`, { remedy: 'See the journal of kedge.service.' });
  }
  const words = [runs, ...(wanted === null ? ['none is pinned'] : [`${wanted} is pinned`])];
  if (said !== null && said.message !== null) words.push(said.message);
  if (said !== null && (said.state === 'changing' || said.state === 'trial'))
    words.push(`it is ${said.state === 'trial' ? 'on trial' : 'on its way'}`);
  return ok(words.join('; '));
}

/** The deployments as they are now; /etc as the agent saw it last. */
async function notesNow(ostree: Ostree, journal: Pick<Journal, 'load'>): Promise<Result<readonly OsNote[]>> {
  const status = await ostree.status();
  if (!status.ok) return status;
  const state = await journal.load();
  if (!state.ok) return state;
  const isManaged = (state.value?.os?.said?.desired ?? null) !== null;
  return ok(notesOf(state.value?.osWatch ?? NO_OS_WATCH, status.value, isManaged));
}

async function stateOf(config: HostConfig, journal: Pick<Journal, 'load'>): Promise<Result<string>> {
  const there = await findStateFolder(config.state);
  if (!there.ok) return there;
  if (!there.value) return ok('not made yet, the first pass makes it');
  const state = await journal.load();
  if (!state.ok) return state;
  const commit = state.value?.checkpoint?.commit;
  return ok(commit === undefined ? 'no commit accepted yet' : `commit ${commit} is in force`);
}

/** A blob by its path, hash-checked on the way; null where there is none. */
async function readPath(
  reader: ObjectReader,
  tree: ObjectId,
  path: readonly string[],
): Promise<Result<Uint8Array | null>> {
  let id = tree;
  for (const [i, name] of path.entries()) {
    const raw = await reader.read(id, 'tree', LIMITS.treeBytes);
    if (!raw.ok) return raw;
    const entries = parseTree(raw.value, path.slice(0, i).join('/'));
    if (!entries.ok) return entries;
    const entry = entries.value.find((e) => e.name === name);
    if (entry === undefined || (entry.mode === '40000') !== i < path.length - 1) return ok(null);
    id = entry.id;
  }
  return reader.read(id, 'blob', LIMITS.certificateBytes);
}

/** The first line of `--version`, or null where the program is not there. */
export async function programVersion(
  exec: Exec,
  program: string,
  env: Readonly<Record<string, string>>,
): Promise<string | null> {
  const { end, stdout } = await exec({
    argv: [program, '--version'],
    env: { PATH: env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
    timeoutMs: 10_000,
  });
  return end.kind === 'exited' && end.code === 0 ? (stdout.split('\n')[0] ?? '') : null;
}
