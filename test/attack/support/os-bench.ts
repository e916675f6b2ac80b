/** A build server, a release key, and a host's sysroot in a folder: what the attacks on the OS are made with. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { OstreeProgram } from '../../../reconciler/adapters/ostree.ts';
import type { Sha256 } from '../../../reconciler/core/names.ts';
import type { OsPull } from '../../../reconciler/ports/ostree.ts';
import { type GpgHome, gpgHome, type Key } from '../../support/gpg.ts';
import {
  OS_REF,
  type OsCommitOptions,
  type OsRepository,
  type OsServer,
  osRepository,
  osServer,
  type Sysroot,
  sysroot,
} from '../../support/ostree.ts';
import { type Scope, tempDir } from '../../support/temp.ts';

export interface OsBench {
  readonly gpg: GpgHome;
  readonly release: Key;
  readonly stranger: Key;
  readonly builds: OsRepository;
  readonly served: OsServer;
  readonly root: Sysroot;
  readonly os: OstreeProgram;
  /** Signed by the release key unless told otherwise. */
  build(options?: Partial<OsCommitOptions>): Promise<Sha256>;
  /** What a channel that pins this commit asks for. */
  want(commit: Sha256, more?: Partial<OsPull>): OsPull;
  /** Bytes of an object of the build server; `bytes` writes them. */
  object(commit: Sha256, kind: 'commit' | 'commitmeta', bytes?: Uint8Array): Promise<Uint8Array>;
}

export type BuildServer = Pick<OsBench, 'gpg' | 'release' | 'stranger' | 'builds' | 'served'>;

export async function buildServer(scope: Scope): Promise<BuildServer> {
  const gpg = await gpgHome(scope);
  const [release, stranger] = [await gpg.makeKey({ name: 'release' }), await gpg.makeKey({ name: 'stranger' })];
  const builds = await osRepository(scope, gpg);
  return { gpg, release, stranger, builds, served: await osServer(scope, builds.dir) };
}

/** A host of its own. */
export async function osBench(scope: Scope, server: BuildServer): Promise<OsBench> {
  const { builds, release, served } = server;
  served.fault = () => 'none';
  const root = await sysroot(scope);
  const env = { PATH: process.env.PATH ?? '' };
  const pullLimits = { bytes: 8 * 1024 * 1024, stallMs: 1_000 };
  const os = new OstreeProgram({ exec, sysroot: root.dir, scratch: await tempDir(scope), env, pullLimits });
  return {
    ...server,
    root,
    os,
    build(options = {}) {
      return builds.commit({ version: randomUUID(), sign: release.fingerprint, ...options });
    },
    want(commit, more = {}) {
      const signers = [Buffer.from(release.armored)];
      return { commit, ref: OS_REF, remotes: [served.url], signers, ...more };
    },
    async object(commit, kind, bytes) {
      const file = join(builds.dir, 'objects', commit.slice(0, 2), `${commit.slice(2)}.${kind}`);
      if (bytes !== undefined) await writeFile(file, bytes);
      return readFile(file);
    },
  };
}
