/**
 * A stick into a host, from the command to a container that runs and a staged OS, beside the bare tools on the same stick. Both sides call
 * `ostree` in namespaces in which a deployment is `/`. Needs root.
 */
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { staticBusybox } from '../../scripts/lib/test-image.mjs';
import { ImageBench } from '../../test/attack/support/image-bench.ts';
import { deskWithOs } from '../../test/scenario/support/stick-os.ts';
import { bareRepository, gitEnv } from '../../test/support/git.ts';
import { kedge } from '../../test/support/kedge.ts';
import { bootedSysroot, OS_REF, osServer } from '../../test/support/ostree.ts';
import { run, tryRun } from '../../test/support/run.ts';
import { tarOf } from '../../test/support/tar.ts';
import { composeCommand, composeUp, writeArchive } from '../docker.ts';
import { interleaved, type Row, timed } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 3;
/** Of each image, new in it; about half of it can be pressed out. */
const IMAGE_BYTES = 256 * 2 ** 20;
/** Of each OS, new in it. */
const OS_BYTES = 4_000_000;
/** A service without a health check has to run for so long before it is called healthy. */
const SETTLE_MS = 3_000;
/** What Kedge's part of an OS update may take (the case `os`). */
const OS_MS = 5_000;
const GZIP = 'application/vnd.oci.image.layer.v1.tar+gzip';

export async function sideload(world: World): Promise<readonly Row[]> {
  if (process.getuid?.() !== 0 || (await tryRun('ostree', ['--version'])).status !== 0) {
    process.stderr.write('» bench: sideload needs root and ostree, and is left out\n');
    return [];
  }
  const { engine, scope, dir } = world;
  const { desk, builds, build, first, pin, path, release } = await deskWithOs(scope, OS_BYTES);
  const env = { ...engine.env, PATH: path };
  const project = `${engine.project}-stick`;
  await writeFile(
    desk.hostConfig('a'),
    `${await readFile(desk.hostConfig('a'), 'utf8')}compose: { project: ${project} }\n`,
  );
  await pin(first);
  await desk.reconcile('a', env);

  const shelf = new ImageBench(engine, scope);
  const { root } = await shelf.stick();
  const layout = join(root, 'images');
  await writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(layout, 'index.json'), '{"schemaVersion":2,"manifests":[]}');
  const busybox = await readFile((await staticBusybox()) ?? '');
  const image = () => {
    const tar = tarOf(
      { path: 'bin/sleep', content: busybox, mode: 0o755 },
      { path: 'opt/random', content: randomBytes(IMAGE_BYTES / 2) },
      { path: 'opt/text', content: Buffer.alloc(IMAGE_BYTES / 2, 'kedge ') },
    );
    return shelf.image(root, { tar, layer: gzipSync(tar, { level: 1 }), layerType: GZIP });
  };

  const bare = await bootedSysroot(scope, builds, first);
  const keyring = join(dir, 'stick-release.asc');
  await writeFile(keyring, release.armored);
  // Over HTTP, for from a file:// remote ostree takes no static deltas.
  const served = await osServer(scope, join(desk.folder, 'ostree'));
  const trust = ['--set=gpg-verify=true', `--gpg-import=${keyring}`];
  await run('ostree', ['remote', 'add', `--repo=${bare.repo}`, ...trust, 'stick', served.url]);
  const copy = await bareRepository(join(dir, 'stick-copy.git'));
  await desk.clone.git('push', '-q', copy, 'main');

  const compose = await composeCommand(engine.env);
  // Each round is another stick, and takes both sides from the one before it to it.
  const sticks: { readonly commit: string; readonly archive: string; readonly file: string }[] = [];
  const makeStick = async (round: number) => {
    const made = await image();
    const commit = await build(String(round + 2));
    await pin(commit);
    await desk.push({
      'hosts/a.yaml': 'bundles: { app: {} }\nos: { channel: stable }\n',
      'bundles/app/compose.yaml': composeText(made.reference),
    });
    const words = ['stick', 'create', '--out', desk.volume, '--for', 'a', '--images-from', layout];
    const control = { cwd: desk.clone.dir, env: { XDG_CACHE_HOME: desk.cache }, timeout: 300_000 };
    const created = await kedge(words, control);
    if (created.status !== 0) throw new Error(created.stderr);
    const other = await image();
    const archive = join(dir, `stick-${round}.tar`);
    await writeArchive(shelf, root, other, { file: archive, tag: `${project}:${round}` });
    const file = join(dir, `stick-${round}.yaml`);
    await writeFile(file, composeText(`${project}:${round}`));
    sticks.push({ commit, archive, file });
  };

  const ms = await interleaved(ROUNDS, {
    async kedge(round) {
      if (sticks.length === round) await makeStick(round);
      return timed(async () => {
        const args = ['sideload', desk.volume, '--config', desk.hostConfig('a'), '-o', 'json'];
        const taken = await kedge(args, { env, timeout: 300_000 });
        if (taken.status !== 0) throw new Error(taken.stdout + taken.stderr);
      });
    },
    async bare(round) {
      if (sticks.length === round) await makeStick(round);
      const stick = sticks[round];
      if (stick === undefined) throw new Error('a round without a stick');
      // Deltas begin at what is booted; ostree takes them from where the remote's branch was last.
      await run('ostree', ['refs', `--repo=${bare.repo}`, '--force', `--create=stick:${OS_REF}`, first]);
      return timed(async () => {
        await run('git', ['-C', copy, 'fetch', '-q', join(desk.folder, 'fleet.bundle'), '+main:main'], {
          env: gitEnv(),
        });
        await engine.docker('load', '--quiet', '--input', stick.archive);
        await composeUp(compose, { env: engine.env, project: `${project}-bare`, file: stick.file });
        // In two, as on a host: at once, ostree asks for objects that the delta is about to bring.
        const pull = ['pull', `--repo=${bare.repo}`, 'stick', `${OS_REF}@${stick.commit}`];
        await bare.ostree(...pull, '--commit-metadata-only');
        await bare.ostree(...pull);
        await bare.ostree('admin', 'deploy', '--stage', '--os=lab', stick.commit);
      });
    },
  });
  return [
    {
      case: `a stick of ${IMAGE_BYTES / 2 ** 20} MiB of images and an OS into a host`,
      unit: 'ms',
      kedge: ms.kedge,
      bare: { tool: 'git fetch, docker load, compose up, ostree pull, admin deploy --stage', value: ms.bare },
      goal: { times: 1.43, plus: SETTLE_MS + OS_MS },
      note: `Kedge reads the stick once more to compare it with its index, waits ${SETTLE_MS} ms for the container to settle, and checks the OS`,
    },
  ];
}

function composeText(image: string): string {
  const service = { image, command: ['/bin/sleep', '3600'], stop_signal: 'SIGKILL', network_mode: 'none' };
  return `${JSON.stringify({ services: { app: service } }, null, 2)}\n`;
}
