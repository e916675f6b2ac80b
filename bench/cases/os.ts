/**
 * An OS update by static delta, pulled and staged, beside the same `ostree` commands by hand. Both sides call ostree in namespaces
 * in which a deployment is `/`; making those costs both alike, once a call, and Kedge makes more calls. Needs root.
 */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { run as exec } from '../../reconciler/adapters/exec.ts';
import { OstreeProgram } from '../../reconciler/adapters/ostree.ts';
import type { Sha256 } from '../../reconciler/core/names.ts';
import { bytesOfDelta, deltaPath } from '../../reconciler/core/os-download.ts';
import { type BootedSysroot, bootedSysroot, OS_REF, osRepository, osServer } from '../../test/support/ostree.ts';
import { run, tryRun } from '../../test/support/run.ts';
import { tempDir } from '../../test/support/temp.ts';
import { interleaved, median, type Row, timed } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 5;
/** Of one version, none of it in the one before. */
const BYTES = 4_000_000;
const MIB = 2 ** 20;

export async function os(world: World): Promise<readonly Row[]> {
  if (process.getuid?.() !== 0 || (await tryRun('ostree', ['--version'])).status !== 0) {
    process.stderr.write('» bench: os needs root and ostree, and is left out\n');
    return [];
  }
  const { scope, gpg } = world;
  const release = await gpg.makeKey({ name: 'release' });
  const builds = await osRepository(scope, gpg);
  const build = (version: number) =>
    builds.commit({ version: String(version), sign: release.fingerprint, bytes: BYTES });
  const commits = [await build(0)];
  for (let version = 1; version <= ROUNDS; version += 1) {
    const [before] = commits.slice(-1);
    const commit = await build(version);
    const ends = [`--from=${before}`, `--to=${commit}`, '--disable-bsdiff', '--min-fallback-size=0'];
    await run('ostree', [`--repo=${builds.dir}`, 'static-delta', 'generate', ...ends], { timeout: 300_000 });
    commits.push(commit);
  }
  await run('ostree', [`--repo=${builds.dir}`, 'summary', '--update']);
  const [first] = commits;
  if (first === undefined) throw new Error('unreachable');
  const served = await osServer(scope, builds.dir);
  const [managed, bare] = [await bootedSysroot(scope, builds, first), await bootedSysroot(scope, builds, first)];
  const { program, boot } = managed;
  const env = { PATH: process.env.PATH ?? '' };
  const kedge = new OstreeProgram({ exec, sysroot: managed.dir, scratch: await tempDir(scope), env, program, boot });
  const signers = [Buffer.from(release.armored)];
  const pin = (commit: Sha256) => ({ commit, ref: OS_REF, remotes: [served.url], signers });
  await byHand(
    bare,
    'remote',
    'add',
    '--set=gpg-verify=true',
    `--gpg-import=${await keyFile(world, release.armored)}`,
    'hand',
    served.url,
  );

  const at = (round: number): Sha256 => commits[round + 1] ?? first;
  const fetched: number[] = [];
  const staged: Record<'kedge' | 'bare', number[]> = { kedge: [], bare: [] };
  // What was pulled is staged in the same round: Kedge keeps nothing of a commit that another pin has followed.
  const pulls = await interleaved(ROUNDS, {
    kedge: async (round) => {
      const before = served.bytes;
      const ms = await timed(async () => good(await kedge.pull(pin(at(round)))));
      fetched.push(served.bytes - before);
      staged.kedge.push(await timed(async () => good(await kedge.deploy(pin(at(round))))));
      return ms;
    },
    bare: async (round) => {
      const ms = await timed(() => byHand(bare, 'pull', 'hand', `${OS_REF}@${at(round)}`));
      staged.bare.push(await timed(() => bare.ostree('admin', 'deploy', '--stage', '--os=lab', at(round))));
      return ms;
    },
  });
  const deltas = await Promise.all(
    commits
      .slice(1)
      .map(async (to, i) => bytesOfDelta(await file(served.url, deltaPath(commits[i] ?? first, to))) ?? 0),
  );
  const most = { times: 1, plus: 5_000 };
  return [
    {
      case: 'OS update of 4 MB, pulled by static delta',
      unit: 'ms',
      kedge: pulls.kedge,
      bare: { tool: 'ostree pull REMOTE REF@COMMIT, gpg-verify', value: pulls.bare },
      goal: most,
    },
    {
      case: 'the same: bytes over the line',
      unit: 'MiB',
      kedge: median(fetched) / MIB,
      bare: { tool: 'what the static delta says of itself', value: median(deltas) / MIB },
      goal: { times: 1.2 },
    },
    {
      case: 'the same, staged',
      unit: 'ms',
      kedge: median(staged.kedge),
      bare: { tool: 'ostree admin deploy --stage', value: median(staged.bare) },
      goal: most,
      note: 'Kedge checks the signature again, and the room in /boot and on the disk',
    },
  ];
}

function good(result: { readonly ok: boolean; readonly failure?: { readonly message: string } }): void {
  if (!result.ok) throw new Error(result.failure?.message);
}

function byHand(machine: BootedSysroot, command: string, ...args: readonly string[]): Promise<string> {
  const [verb = '', ...rest] = args;
  if (command !== 'remote') return machine.ostree(command, `--repo=${machine.repo}`, ...args);
  return run('ostree', [command, verb, `--repo=${machine.repo}`, ...rest]);
}

async function keyFile(world: World, armored: string): Promise<string> {
  const path = `${await tempDir(world.scope)}/release.asc`;
  await writeFile(path, armored);
  return path;
}

async function file(url: string, path: string): Promise<Uint8Array> {
  const reply = await fetch(`${url}/${path}`);
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
  return new Uint8Array(await reply.arrayBuffer());
}
