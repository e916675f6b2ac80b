/** Sticks made by hand with real git, so that they may hold what `kedge stick create` would never write. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isCommitId, isHostName, isSha256, type Sha256 } from '../../reconciler/core/names.ts';
import {
  FLEET_BUNDLE,
  INDEX_FILE,
  type StickIndex,
  stickFolder,
  writeStickIndex,
} from '../../reconciler/core/stick-index.ts';
import { FLEET_ID } from './fleet.ts';
import { gitEnv } from './git.ts';
import { run } from './run.ts';
import { END, entryOf, pax } from './tar.ts';
import { type Scope, tempDir } from './temp.ts';

export interface StickOptions {
  /** The fleet repository. */
  readonly repo: string;
  readonly hosts: readonly string[];
  /** `main` by default. */
  readonly head?: string;
  /** What the hosts have already: the bundle begins behind it. */
  readonly since?: string;
  readonly fleet?: string;
  /** Path -> bytes, besides the bundle. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

export interface MadeStick {
  /** Where it is mounted, so to say. */
  readonly volume: string;
  /** The folder of the fleet on it. */
  readonly root: string;
  readonly index: StickIndex;
  read(path: string): Promise<Buffer>;
  /** Writes a file of it, whatever the index says. */
  write(path: string, bytes: Uint8Array | string): Promise<void>;
  /** The index with some of it changed; `parts` as they lie there. */
  reindex(change?: Partial<StickIndex>): Promise<void>;
  /** Another one with the same bytes. */
  copy(scope: Scope): Promise<MadeStick>;
  /** One file that stands for it, uncompressed. */
  tar(): Promise<Buffer>;
}

export async function makeStick(scope: Scope, options: StickOptions): Promise<MadeStick> {
  const volume = join(await tempDir(scope, 'kv'), 'KEDGE');
  const fleet = options.fleet ?? FLEET_ID;
  const root = join(volume, stickFolder(fleet));
  const head = (await run('git', ['-C', options.repo, 'rev-parse', options.head ?? 'main'], { env: gitEnv() })).trim();
  const parts = { [FLEET_BUNDLE]: await bundleOf(scope, options.repo, head, options.since), ...options.parts };
  for (const [path, bytes] of Object.entries(parts)) await put(join(root, path), bytes);
  const since = options.since !== undefined && isCommitId(options.since) ? options.since : null;
  const hosts = options.hosts.filter(isHostName).map((name) => ({ name, since }));
  if (!isCommitId(head)) throw new Error(`${head} is no commit`);
  const index = {
    fleet,
    createdAt: '2026-11-21T09:00:00.000Z',
    commit: head,
    branch: 'main',
    hosts,
    parts: partsOf(parts),
  };
  await put(join(root, INDEX_FILE), writeStickIndex(index));
  return opened(volume, root, index);
}

function opened(volume: string, root: string, index: StickIndex): MadeStick {
  const stick: MadeStick = {
    volume,
    root,
    index,
    read: (path) => readFile(join(root, path)),
    write: (path, bytes) => put(join(root, path), bytes),
    async reindex(change = {}) {
      const found = await Promise.all(index.parts.map(async ({ path }) => [path, await stick.read(path)] as const));
      await stick.write(
        INDEX_FILE,
        writeStickIndex({ ...index, parts: partsOf(Object.fromEntries(found)), ...change }),
      );
    },
    async copy(scope) {
      const to = join(await tempDir(scope, 'kv'), 'KEDGE');
      await cp(volume, to, { recursive: true });
      return opened(to, join(to, stickFolder(index.fleet)), index);
    },
    async tar() {
      const paths = [INDEX_FILE, ...index.parts.map(({ path }) => path)];
      const entries = await Promise.all(
        paths.map(async (path) => {
          const full = `${stickFolder(index.fleet)}/${path}`;
          // A name in the header has 100 bytes.
          const long = full.length > 100 ? [entryOf(pax({ path: full }))] : [];
          return Buffer.concat([...long, entryOf({ path: full.slice(0, 100), content: await stick.read(path) })]);
        }),
      );
      return Buffer.concat([...entries, END]);
    },
  };
  return stick;
}

export function sha256Of(bytes: Uint8Array): Sha256 {
  const hex = createHash('sha256').update(bytes).digest('hex');
  if (!isSha256(hex)) throw new Error('SHA-256 is 64 hex digits');
  return hex;
}

function partsOf(parts: Readonly<Record<string, Uint8Array>>): StickIndex['parts'] {
  return Object.entries(parts).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }));
}

/** `main`, and `runs` where the repository has it, as a bundle whose pack leans on nothing inside itself. */
async function bundleOf(scope: Scope, repo: string, head: string, since: string | undefined): Promise<Buffer> {
  const git = (...args: string[]) => run('git', ['-C', repo, ...args], { env: gitEnv() });
  const runs = (await git('for-each-ref', '--format=%(objectname)', 'refs/heads/runs')).trim();
  const revs = [head, ...(runs === '' ? [] : [runs]), ...(since === undefined ? [] : [`^${since}`])];
  const base = join(await tempDir(scope, 'kp'), 'pack');
  const name = (
    await run('git', ['-C', repo, 'pack-objects', '--revs', '--delta-base-offset', '-q', base], {
      env: gitEnv(),
      input: `${revs.join('\n')}\n`,
    })
  ).trim();
  const header = [
    '# v2 git bundle',
    ...(since === undefined ? [] : [`-${since} `]),
    `${head} refs/heads/main`,
    ...(runs === '' ? [] : [`${runs} refs/heads/runs`]),
  ];
  return Buffer.concat([Buffer.from(`${header.join('\n')}\n\n`), await readFile(`${base}-${name}.pack`)]);
}

async function put(file: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
