/** A host that manages its OS, over a real sysroot in a folder whose deployment is / to `ostree`; no machine boots. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { run as exec } from '../../../reconciler/adapters/exec.ts';
import { OstreeProgram } from '../../../reconciler/adapters/ostree.ts';
import type { Sha256 } from '../../../reconciler/core/names.ts';
import { bootedOf, type OsStatus } from '../../../reconciler/core/os-observed.ts';
import {
  type BootedSysroot,
  bootedSysroot,
  type OsRepository,
  type OsServer,
  osRepository,
  osServer,
} from '../../support/ostree.ts';
import { tempDir } from '../../support/temp.ts';
import { OsHost, type OsKeys } from './os-host.ts';

export interface OsWorld {
  readonly builds: OsRepository;
  readonly served: OsServer & { readonly dir: string };
  readonly machine: BootedSysroot;
  readonly host: OsHost;
  readonly os: OstreeProgram;
  /** Booted from the start. */
  readonly first: Sha256;
  build(version: string): Promise<Sha256>;
  status(): Promise<OsStatus>;
  booted(): Promise<string | null>;
}

/** `freeBytes`: what there is said to be; absent: what there is. */
export async function osWorld(t: TestContext, keys: OsKeys, freeBytes?: () => Promise<number>): Promise<OsWorld> {
  const builds = await osRepository(t, keys.gpg);
  const build = (version: string) => builds.commit({ version, sign: keys.release.fingerprint });
  const first = await build('1');
  const machine = await bootedSysroot(t, builds, first);
  const served = Object.assign(await osServer(t, builds.dir), { dir: builds.dir });
  const { program, boot } = machine;
  const env = { PATH: process.env.PATH ?? '' };
  const os = new OstreeProgram({
    ...{ exec, sysroot: machine.dir, scratch: await tempDir(t), env, program, boot },
    ...(freeBytes === undefined ? {} : { freeBytes }),
  });
  const host = await OsHost.make(t, keys, os);
  const status = async () => {
    const seen = await os.status();
    if (!seen.ok) assert.fail(seen.failure.message);
    return seen.value;
  };
  const booted = async () => bootedOf(await status())?.version ?? null;
  return { builds, served, machine, host, os, first, build, status, booted };
}
