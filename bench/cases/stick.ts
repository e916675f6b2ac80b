/** A stick for a host: Git objects, an image from a registry and an OS update, beside the bare tools for each of them. */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { FLEET_ID, fleetFiles } from '../../test/support/fleet.ts';
import { bareRepository, gitEnv, repository } from '../../test/support/git.ts';
import { kedge } from '../../test/support/kedge.ts';
import { layImage } from '../../test/support/oci-layout.ts';
import { OS_REF, osRepository, osServer } from '../../test/support/ostree.ts';
import { run, tryRun } from '../../test/support/run.ts';
import { interleaved, type Row, timed } from '../table.ts';
import type { World } from '../world.ts';

const ROUNDS = 3;
const IMAGE_BYTES = 128 * 2 ** 20;
const OS_BYTES = 4_000_000;

export async function stick(world: World): Promise<readonly Row[]> {
  if ((await tryRun('ostree', ['--version'])).status !== 0) {
    process.stderr.write('» bench: stick needs ostree, and is left out\n');
    return [];
  }
  const desk = await makeDesk(world);
  let bytes = 0;
  const ms = await interleaved(ROUNDS, {
    async kedge(round) {
      const [out, cache] = [join(desk.dir, `out-${round}`), join(desk.dir, `cache-${round}`)];
      await mkdir(out);
      return timed(async () => {
        const made = await kedge(['stick', 'create', '--for', 'a', '--out', out, '-o', 'json'], {
          cwd: desk.clone,
          timeout: 300_000,
          env: { XDG_CACHE_HOME: cache },
        });
        if (made.status !== 0) throw new Error(made.stderr + made.stdout);
        bytes = (made.json() as { bytes: number }).bytes;
      });
    },
    async bare(round) {
      const out = join(desk.dir, `bare-${round}`);
      await mkdir(out);
      return timed(() => byHand(desk, out));
    },
  });
  return [
    {
      case: `a stick of ${Math.round(bytes / 2 ** 20)} MiB`,
      unit: 'ms',
      kedge: ms.kedge,
      bare: {
        tool: 'git bundle, curl and sha256sum of each blob, ostree pull, static-delta and pull-local',
        value: ms.bare,
      },
      goal: { times: 1.43, plus: 2_000 },
      note: 'Kedge judges the commits, and reads everything back',
    },
  ];
}

interface Desk {
  readonly dir: string;
  readonly clone: string;
  readonly anchor: string;
  readonly blobs: readonly { readonly url: string; readonly sha256: string }[];
  readonly os: { readonly url: string; readonly from: string; readonly to: string; readonly keyring: string };
}

async function makeDesk({ scope, gpg, dir: root }: World): Promise<Desk> {
  const dir = join(root, 'stick');
  await mkdir(dir);
  const lead = await gpg.makeKey({ name: 'lead' });
  const release = await gpg.makeKey({ name: 'release' });
  const host = await gpg.makeKey({ name: 'a' });
  const builds = await osRepository(scope, gpg);
  const build = (version: string) => builds.commit({ version, sign: release.fingerprint, bytes: OS_BYTES });
  const [from, to] = [await build('1'), await build('2')];
  const served = await osServer(scope, builds.dir);
  const layout = join(dir, 'layout');
  const images = await serveLayout(scope, layout);
  const image = await layImage(layout, `${images}/app`, [randomBytes(IMAGE_BYTES)]);
  const inventory = await bareRepository(join(dir, 'inventory.git'));
  const clone = await repository(scope, gpg);
  const files = fleetFiles({
    keys: { lead: lead.armored },
    files: {
      'fleet.yaml': `version: 1\nid: ${FLEET_ID}\nname: bench\nbranch: main\ninventory: { url: "${inventory}" }\n`,
      'hosts/a.asc': host.armored,
      'hosts/a.yaml': 'bundles: { app: {} }\nos: { channel: stable }\n',
      'trust/os/release.asc': release.armored,
      'trust/policy.yaml': POLICY,
      'bundles/app/compose.yaml': `services: { app: { image: "${image.reference}" } }\n`,
      'os/stable.yaml': `commit: ${from}\nref: ${OS_REF}\nremotes: ["${served.url}"]\nsignedBy: [trust/os/release.asc]\n`,
    },
  });
  const anchor = await clone.commit({ files, sign: lead.fingerprint });
  const pinned = (await readFile(join(clone.dir, 'os/stable.yaml'), 'utf8')).replace(from, to);
  await clone.commit({ files: { 'os/stable.yaml': pinned }, sign: lead.fingerprint });
  const records = await repository(scope, gpg);
  const record = recordOf(host.fingerprint, anchor, from);
  await records.commit({ files: { 'inventory.json': JSON.stringify(record) }, sign: host.fingerprint });
  await records.git('push', '-q', inventory, 'HEAD:refs/heads/hosts/a');
  const keyring = join(dir, 'release.asc');
  await writeFile(keyring, release.armored);
  const blobs = image.blobs.map((sha256) => ({ sha256, url: `http://${images}/v2/app/blobs/sha256:${sha256}` }));
  return { dir, clone: clone.dir, anchor, blobs, os: { url: served.url, from, to, keyring } };
}

const POLICY = `version: 1
revision: 1
roles: { admins: { keys: [lead], threshold: 1 } }
rules:
  - { paths: ["trust/**", "fleet.yaml", "hosts/*.asc", "os/**"], role: admins }
  - { paths: ["**"], role: admins }
refresh: admins
`;

/** What the host said last: the first commit is in force, and the first OS runs. */
function recordOf(key: string, commit: string, booted: string) {
  const time = new Date().toISOString();
  const none = { desired: null, applied: null, conditions: [], bundles: [] };
  const os = { booted, staged: null, rollback: null, version: null };
  const network = { hostname: 'a', addresses: [], meshKey: null };
  const fleet = { commit, head: commit, source: null };
  const hardware = { cpu: { architecture: 'x64' } };
  const head = { version: 1, host: 'a', key, bootId: null, sequence: 1, reportedAt: time, agent: { version: '0' } };
  return { ...head, fleet, ...none, state: 'converged', os, hardware, network };
}

/** A registry that only reads: the blobs of a layout. Gives its address. */
async function serveLayout(scope: World['scope'], layout: string): Promise<string> {
  const server = createServer((request, response) => {
    const [, kind, digest = ''] = /\/(manifests|blobs)\/sha256:([0-9a-f]{64})$/.exec(request.url ?? '') ?? [];
    const type = kind === 'manifests' ? 'application/vnd.oci.image.manifest.v1+json' : 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    pipeline(createReadStream(join(layout, 'blobs', 'sha256', digest)), response, () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scope.after(async () => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function byHand({ clone, anchor, blobs, os }: Desk, out: string): Promise<void> {
  const { from, to, url, keyring } = os;
  await run('git', ['-C', clone, 'bundle', 'create', '-q', join(out, 'fleet.bundle'), 'main', `^${anchor}`], {
    env: gitEnv(),
  });
  for (const { url: blob, sha256 } of blobs) {
    await run('curl', ['-fsS', '-o', join(out, sha256), blob]);
    await run('sha256sum', ['--check', '--quiet'], { input: `${sha256}  ${join(out, sha256)}\n` });
  }
  const [work, stickRepo] = [join(out, 'work'), join(out, 'ostree')];
  const ostree = (repo: string, command: string, ...args: string[]) =>
    run('ostree', [command, `--repo=${repo}`, ...args], { timeout: 300_000 });
  await ostree(work, 'init', '--mode=archive');
  await ostree(work, 'remote', 'add', '--set=gpg-verify=true', `--gpg-import=${keyring}`, 'os', url);
  for (const commit of [to, from]) await ostree(work, 'pull', 'os', `${OS_REF}@${commit}`);
  await ostree(
    work,
    'static-delta',
    'generate',
    '--min-fallback-size=0',
    '--max-bsdiff-size=8',
    `--from=${from}`,
    `--to=${to}`,
  );
  await ostree(stickRepo, 'init', '--mode=archive');
  await ostree(stickRepo, 'pull-local', '--commit-metadata-only', work, to);
  await run('cp', ['-r', join(work, 'deltas'), stickRepo]);
  await ostree(stickRepo, 'summary', '--update');
  await run('sync', ['-f', out]);
  if ((await readdir(out)).length < blobs.length) throw new Error('less than there should be');
}
