/** The most memory that Kedge takes for an image of 10 GB on its way over a stick, beside one of 100 MB: what streams takes the same. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { staticBusybox } from '../../scripts/lib/test-image.mjs';
import { type StickDesk, stickDesk } from '../../test/scenario/support/stick-desk.ts';
import { FLEET_ID } from '../../test/support/fleet.ts';
import { type RunningKedge, startKedge } from '../../test/support/kedge.ts';
import { END, entryOf } from '../../test/support/tar.ts';
import { watchPeak } from '../process-facts.ts';
import type { Row } from '../table.ts';
import type { World } from '../world.ts';

const SMALL = 100e6;
const LARGE = 10e9;
const PIECE = 1e9;
/** The stick, and what the engine unpacks beside what it was given. */
const ROOM = 4 * LARGE;
const START_MS = 120_000;
/** MiB of buffers that V8 lets come together before it collects them; 1 % of the image would be more. */
const SLACK = 64;

interface Peaks {
  /** MiB, of the process itself. */
  readonly create: number;
  readonly agent: number;
  /** MiB, the largest of their children. */
  readonly children: number;
  /** Seconds. */
  readonly createS: number;
  readonly sideloadS: number;
}

export async function memory(world: World): Promise<readonly Row[]> {
  const { bavail, bsize } = await statfs(world.dir);
  if (bavail * bsize < ROOM) throw new Error(`${ROOM / 1e9} GB are needed at ${world.dir}`);
  const small = await measure(world, SMALL);
  const large = await measure(world, LARGE);
  // Those are other people's programs.
  const row = (what: string, of: 'create' | 'agent' | 'children', note: string): Row => ({
    case: `${what}, an image of ${LARGE / 1e9} GB: peak`,
    unit: 'MiB',
    kedge: large[of],
    bare: { tool: `the same with ${SMALL / 1e6} MB`, value: small[of] },
    goal: of === 'children' ? null : { times: 1, plus: SLACK },
    note,
  });
  return [
    row('`kedge stick create`', 'create', `in ${Math.round(large.createS)} s`),
    row('`kedge agent`, sideload', 'agent', `in ${Math.round(large.sideloadS)} s`),
    row('the largest child of both', 'children', 'git, docker-compose'),
  ];
}

async function measure(world: World, bytes: number): Promise<Peaks> {
  const dir = join(world.dir, `memory-${bytes}`);
  const layout = join(dir, 'layout');
  const { reference, id } = await layLarge(layout, bytes);
  const service = { image: reference, command: ['/bin/sh', '-c', 'sleep 3600'], network_mode: 'none' };
  const desk = await stickDesk(world.scope, ['a'], {
    'bundles/app/compose.yaml': JSON.stringify({ services: { app: service } }),
    'hosts/a.yaml': 'bundles: { app: {} }\n',
  });
  const args = ['stick', 'create', '--for', 'a', '--images-from', layout, '--out', desk.volume];
  const create = await peakOf(
    startKedge(world.scope, args, { cwd: desk.clone.dir, env: { XDG_CACHE_HOME: desk.cache } }),
    (running) => ended(running, 'stick create'),
  );
  // The disk is for what comes now.
  await rm(layout, { recursive: true });
  const project = `${world.engine.project}-memory`;
  await offline(desk, project);
  const config = ['--config', desk.hostConfig('a')];
  const { env } = world.engine;
  const agent = await peakOf(startKedge(world.scope, ['agent', ...config], { env }), async (running) => {
    await running.until(/"state":/, START_MS);
    await ended(startKedge(world.scope, ['sideload', desk.volume, ...config], { env }), 'sideload');
    await running.end();
  });
  const containers = await world.engine.containers(project);
  if (containers.length !== 1) throw new Error('the container of the image does not run');
  await world.engine.docker('rm', '--force', ...containers);
  await world.engine.docker('image', 'rm', '--force', id);
  await rm(desk.volume, { recursive: true });
  return {
    create: create.self,
    agent: agent.self,
    children: Math.max(create.children, agent.children),
    createS: create.seconds,
    sideloadS: agent.seconds,
  };
}

async function peakOf(running: RunningKedge, work: (running: RunningKedge) => Promise<void>) {
  const begun = performance.now();
  const watch = watchPeak(running.child.pid ?? 0);
  await work(running);
  return { ...watch.stop(), seconds: (performance.now() - begun) / 1000 };
}

async function ended(running: RunningKedge, what: string): Promise<void> {
  if ((await running.ended) !== 0) throw new Error(`kedge ${what}: ${running.said()}`);
}

/** The host has no network at all. */
async function offline(desk: StickDesk, project: string): Promise<void> {
  const file = desk.hostConfig('a');
  const text = `name: a\nfleet: { id: ${FLEET_ID}, sources: [], anchor: ${desk.anchor} }\nkey: key.asc\nstate: state\n`;
  await writeFile(file, `${text}compose: { project: ${project} }\n`);
}

/** An OCI image layout with one image of one plain layer, written as it comes into being. Gives what a commit pins, and what the engine calls it. */
async function layLarge(layout: string, bytes: number): Promise<{ readonly reference: string; readonly id: string }> {
  const blobs = join(layout, 'blobs', 'sha256');
  await mkdir(blobs, { recursive: true });
  const tar = join(blobs, 'layer');
  const hash = createHash('sha256');
  const file = await open(tar, 'w');
  let size = 0;
  try {
    for await (const chunk of largeTar(bytes)) {
      hash.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  const digest = hash.digest('hex');
  await rename(tar, join(blobs, digest));
  const put = async (mediaType: string, value: object) => {
    const text = JSON.stringify(value);
    const hex = createHash('sha256').update(text).digest('hex');
    await writeFile(join(blobs, hex), text);
    return { mediaType, digest: `sha256:${hex}`, size: text.length };
  };
  const rootfs = { type: 'layers', diff_ids: [`sha256:${digest}`] };
  const config = await put('application/vnd.oci.image.config.v1+json', {
    ...{ architecture: 'amd64', os: 'linux', config: {}, rootfs },
  });
  const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: `sha256:${digest}`, size };
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = await put(mediaType, { schemaVersion: 2, mediaType, config, layers: [layer] });
  await writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, mediaType, manifests: [manifest] }));
  return { reference: `registry.example/large@${manifest.digest}`, id: config.digest };
}

async function* largeTar(bytes: number): AsyncGenerator<Buffer> {
  const busybox = await staticBusybox();
  if (busybox === null) throw new Error('no static busybox');
  const program = await readFile(busybox);
  yield entryOf({ path: 'bin/sh', content: program, mode: 0o755 });
  yield entryOf({ path: 'bin/sleep', content: program, mode: 0o755 });
  const block = randomBytes(2 ** 20);
  for (let left = bytes, n = 0; left > 0; left -= PIECE, n += 1) {
    const size = Math.ceil(Math.min(left, PIECE) / block.length) * block.length;
    yield entryOf({ path: `opt/data-${n}`, size });
    for (let at = 0; at < size; at += block.length) {
      block.writeUInt32BE(at / block.length, 0);
      block.writeUInt32BE(n, 4);
      yield block;
    }
  }
  yield END;
}
