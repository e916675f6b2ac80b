import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { testEngine } from '../support/engine.ts';
import { fleetFiles } from '../support/fleet.ts';
import { type Repository, repository, writeFiles } from '../support/git.ts';
import { gpgHome } from '../support/gpg.ts';
import { imageCopies, ofRegistry } from '../support/image-copy.ts';
import { kedge } from '../support/kedge.ts';
import { osRepository, osServer } from '../support/ostree.ts';
import { registry } from '../support/registry.ts';
import { type Scope, tempDir } from '../support/temp.ts';

const IMAGE = `busybox@sha256:${'1'.repeat(64)}`;

function compose(more = ''): string {
  return `services:\n  web:\n    image: ${IMAGE}\n${more}`;
}

async function fleet(scope: Scope, files: Parameters<typeof fleetFiles>[0]['files'] = {}): Promise<Repository> {
  const gpg = await gpgHome(scope);
  const lead = await gpg.makeKey({ name: 'lead' });
  const repo = await repository(scope, gpg);
  const hosts = { a: ['web'], b: ['web'], c: [] };
  const bundles = { web: { 'compose.yaml': compose(), 'site/index.html': 'one\n' } };
  await repo.commit({ files: fleetFiles({ keys: { lead: lead.armored }, hosts, bundles, files }) });
  return repo;
}

test('plan names the hosts that move, the bundles, and why', async (t) => {
  const repo = await fleet(t);
  const plan = (...args: string[]) => kedge(['plan', ...args], { cwd: repo.dir });
  const none = await plan('--exit-code');
  assert.equal(none.status, 0, none.stderr);
  assert.equal(none.stdout, 'a: no change\nb: no change\nc: no change\n');
  await writeFiles(repo.dir, {
    'bundles/web/site/index.html': 'two\n',
    'bundles/web/compose.yaml': compose(`    environment: { MODE: "\${MODE}" }\n`),
    'hosts/a.yaml': 'bundles: { web: { env: { MODE: fast } } }\n',
    'hosts/b.yaml': 'bundles: {}\n',
    'hosts/c.yaml': 'retire: true\n',
    'hosts/d.yaml': 'bundles: { weeb: {} }\n',
  });
  const changed = await plan('--exit-code');
  assert.equal(changed.status, 1, 'd would refuse');
  assert.match(changed.stdout, /^a: 1 change\n {2}~ web\n/m);
  assert.match(changed.stdout, /file site\/index\.html changed/);
  assert.match(changed.stdout, /services\.web\.environment.*MODE.*fast/);
  assert.match(changed.stdout, /^b: 1 change\n {2}- web\n/m);
  assert.match(changed.stdout, /^c: .*\n {2}retires: everything of Kedge is taken down/m);
  assert.match(changed.stdout, /^d: would refuse\n {2}hosts\/d\.yaml:1:\d+.*REFERENCE_MISSING.*Did you mean `web`/m);
  const one = await plan('--host', 'a', '--exit-code', '-o', 'json');
  assert.equal(one.status, 6);
  const { hosts } = one.json() as { hosts: { host: string; bundles: { bundle: string; change: string }[] }[] };
  assert.deepEqual(
    hosts.map(({ host, bundles }) => [host, bundles.map(({ bundle, change }) => [bundle, change])]),
    [['a', [['web', 'change']]]],
  );
});

test('plan shows which hosts would follow another OS, and when they would reboot', async (t) => {
  const channel = (digit: string) =>
    `commit: "${digit.repeat(64)}"\nref: debian/12\nremotes: ["https://os.example/"]\nsignedBy: [trust/os/release.asc]\n`;
  const repo = await fleet(t, {
    'os/stable.yaml': channel('1'),
    'os/beta.yaml': channel('2'),
    'trust/os/release.asc': 'x',
    'groups/gpu.yaml': 'select: { gpu: h200 }\nos: { channel: stable }\n',
    'hosts/b.yaml': 'labels: { gpu: h200 }\n',
    'hosts/c.yaml': 'os: { channel: beta }\n',
  });
  await writeFiles(repo.dir, {
    'os/stable.yaml': channel('3'),
    'hosts/a.yaml': 'labels: { gpu: h200 }\nbundles: { web: {} }\n',
    'hosts/c.yaml': 'os: { channel: stable }\n',
  });
  const table = await kedge(['plan', '--exit-code'], { cwd: repo.dir });
  assert.equal(table.status, 6, table.stderr);
  const note = '(a host that manages its OS reboots: at once)';
  const moves = [
    ['a', 'os stable: none -> 333333333333'],
    ['b', 'os stable: 111111111111 -> 333333333333'],
    ['c', 'os beta: 222222222222 -> stable: 333333333333'],
  ];
  assert.equal(table.stdout, moves.map(([host, move]) => `${host}: no bundle changes\n  ~ ${move} ${note}\n`).join(''));
  const json = await kedge(['plan', '--host', 'c', '-o', 'json'], { cwd: repo.dir });
  const [c] = (json.json() as { hosts: { os: unknown }[] }).hosts;
  const pin = (name: string, digit: string) => ({ channel: name, commit: digit.repeat(64) });
  assert.deepEqual(c?.os, { from: pin('beta', '2'), to: pin('stable', '3'), reboot: 'at once' });
  const mode = 'developer: { from: "2026-12-01T08:00:00Z", until: "2026-12-01T18:00:00Z", reason: drivers }\n';
  await writeFiles(repo.dir, { 'hosts/c.yaml': `os: { channel: beta }\n${mode}` });
  const developer = await kedge(['plan', '--host', 'c', '--exit-code'], { cwd: repo.dir });
  assert.equal(developer.status, 6);
  assert.match(
    developer.stdout,
    /developer mode from 2026-12-01T08:00:00\.000Z until .* \(drivers\): \/usr is made writable/,
  );
  await writeFiles(repo.dir, { 'os/stable.yaml': 'commit: 5\n' });
  const broken = await kedge(['plan', '--host', 'b'], { cwd: repo.dir });
  assert.equal(broken.status, 0, 'its bundles would still be applied');
  assert.match(broken.stdout, /^b: no bundle changes\n {2}os: the key "ref" is missing \(kedge lint says more\)\n$/);
});

test('plan asks the remotes how much an update of the OS downloads, where it is told to', async (t) => {
  const gpg = await gpgHome(t);
  const builds = await osRepository(t, gpg);
  const [first, second] = [await builds.commit({ version: '1' }), await builds.commit({ version: '2' })];
  const served = await osServer(t, builds.dir);
  const channel = (commit: string) =>
    `commit: ${commit}\nref: lab/12/x86_64\nremotes: ["${served.url}"]\nsignedBy: [trust/os/release.asc]\n`;
  const hosts = { 'hosts/b.yaml': 'os: { channel: stable }\n', 'hosts/c.yaml': 'os: { channel: stable }\n' };
  const repo = await fleet(t, { ...hosts, 'os/stable.yaml': channel(first), 'trust/os/release.asc': 'x' });
  await writeFiles(repo.dir, { 'os/stable.yaml': channel(second) });
  assert.doesNotMatch((await kedge(['plan'], { cwd: repo.dir })).stdout, /downloads/);
  assert.deepEqual(served.asked, []);
  const shown = await kedge(['plan', '--sizes'], { cwd: repo.dir });
  const line =
    /^ {2}~ os stable: \w+ -> \w+ \(a host that manages its OS reboots: at once; downloads 0\.2 MB \(no static delta\)\)$/gm;
  assert.equal(shown.stdout.match(line)?.length, 2, shown.stdout + shown.stderr);
  assert.equal(served.asked.length, 3, 'once for all hosts');
  served.fault = () => 'error';
  const json = await kedge(['plan', '--sizes', '--host', 'b', '-o', 'json'], { cwd: repo.dir });
  const [b] = (json.json() as { hosts: { os: { download: { kind: string; why: string } } }[] }).hosts;
  assert.deepEqual(b?.os.download, { kind: 'unknown', why: `${served.url}/ answers 503` });
});

test('plan asks registries what new images weigh, layers that they share once, where it is told to', async (t) => {
  const engine = await testEngine(t);
  const store = await registry(t, engine);
  const [old, next] = [await store.push('app', ['ENV A=1']), await store.push('app', ['ENV A=2'])];
  const weight = async (reference: string) => {
    const weighed = await imageCopies(t, engine).weigh(ofRegistry(reference));
    assert.ok(weighed.ok);
    return weighed.value;
  };
  const two = (web: string, side: string) => `services:\n  web: { image: "${web}" }\n  side: { image: "${side}" }\n`;
  const repo = await fleet(t, { 'hosts/b.yaml': 'bundles: { web: {} }\n' });
  const plan = async () => {
    const json = await kedge(['plan', '--sizes', '--host', 'b', '-o', 'json'], { cwd: repo.dir });
    return (json.json() as { hosts: { images?: { bytes: number; images: number; unknown: { why: string }[] } }[] })
      .hosts[0]?.images;
  };
  assert.equal(await plan(), undefined, 'nothing is new');
  const absent = `${store.address}/gone@sha256:${'2'.repeat(64)}`;
  await writeFiles(repo.dir, { 'bundles/web/compose.yaml': two(old, absent) });
  const [first, second] = [await weight(old), await weight(next)];
  const found = await plan();
  assert.deepEqual([found?.images, found?.bytes], [1, first.bytes]);
  assert.match(found?.unknown[0]?.why ?? '', /knows no such image/);
  const shown = await kedge(['plan', '--sizes', '--host', 'b'], { cwd: repo.dir });
  assert.match(
    shown.stdout,
    /^ {2}images: \d+\.\d MB of 1 image to download \(linux\/\w+\); nobody knows how much .*gone@sha256/m,
  );
  await writeFiles(repo.dir, { 'bundles/web/compose.yaml': two(old, next) });
  const all = new Map([...first.blobs, ...second.blobs].map((b) => [b.digest, b.bytes ?? 0]));
  assert.equal(
    (await plan())?.bytes,
    [...all.values()].reduce((sum, n) => sum + n, 0),
    'the layer that they share, once',
  );
  await repo.git('add', '.');
  await repo.git('commit', '-qm', 'both');
  await writeFiles(repo.dir, { 'bundles/web/compose.yaml': two(next, next) });
  assert.equal(await plan(), undefined, 'it is there already');
});

test('plan says what bundles will wait for', async (t) => {
  const channel = (digit: string) =>
    `commit: "${digit.repeat(64)}"\nref: debian/12\nremotes: ["https://os.example/"]\nsignedBy: [trust/os/release.asc]\n`;
  const when =
    'when: { windows: [{ days: [sat], start: "02:00", length: 2h, timezone: UTC }], idle: { gpuBelow: 5, for: 10m } }';
  const layer = (env: string) =>
    `os: { channel: stable }\nbundles:\n  web: { env: { A: "${env}" }, requires: os }\n  job: { env: { A: "${env}" }, ${when} }\n  tied: { env: { A: "${env}" }, after: [web] }\n`;
  const compose = `services: { app: { image: "sha256:${'a'.repeat(64)}", environment: { A: "\${A}" } } }\n`;
  const files = Object.fromEntries(['web', 'job', 'tied'].map((name) => [`bundles/${name}/compose.yaml`, compose]));
  const repo = await fleet(t, {
    ...files,
    'os/stable.yaml': channel('1'),
    'trust/os/release.asc': 'x',
    'hosts/b.yaml': layer('1'),
  });
  await writeFiles(repo.dir, { 'os/stable.yaml': channel('2'), 'hosts/b.yaml': layer('2') });
  const shown = await kedge(['plan', '--host', 'b', '-o', 'json'], { cwd: repo.dir });
  const [b] = (shown.json() as { hosts: { bundles: { bundle: string; waits?: string[] }[] }[] }).hosts;
  const os = ['swapped when the OS 222222222222 is booted, and goes back with it'];
  const rule =
    'swapped sat 02:00 for 2h (UTC); with every GPU below 5 % for 10m; while no container is labelled kedge.busy=true';
  assert.deepEqual(
    b?.bundles.map(({ bundle, waits }) => [bundle, waits]),
    [
      ['job', [rule]],
      ['tied', os],
      ['web', os],
    ],
  );
  const text = await kedge(['plan', '--host', 'b'], { cwd: repo.dir });
  assert.match(text.stdout, new RegExp(`waits: ${os[0]}\\n`));
  await writeFiles(repo.dir, { 'os/stable.yaml': channel('1') });
  assert.doesNotMatch((await kedge(['plan', '--host', 'b'], { cwd: repo.dir })).stdout, /waits: swapped when/);
});

test('plan compares revisions, takes the upstream branch for what hosts have, and works from a folder inside', async (t) => {
  const repo = await fleet(t);
  const first = await repo.head();
  await repo.git('branch', 'upstream');
  await repo.git('branch', '--set-upstream-to=upstream', 'main');
  await repo.commit({ files: { 'bundles/web/site/index.html': 'two\n' } });
  const inside = await kedge(['plan', '--exit-code'], { cwd: join(repo.dir, 'bundles') });
  assert.equal(inside.status, 6);
  assert.match(inside.stderr, /@\{upstream\} -> the files here: 2 of 3 hosts would change/);
  const back = await kedge(['plan', '--from', 'HEAD', '--to', first, '--exit-code'], { cwd: repo.dir });
  assert.equal(back.status, 6);
  const same = await kedge(['plan', '--from', first, '--to', 'upstream', '--exit-code'], { cwd: repo.dir });
  assert.equal(same.status, 0);
});

test('plan says what is wrong with what was asked', async (t) => {
  const repo = await fleet(t);
  const outside = await tempDir(t);
  for (const [args, cwd, status, said] of [
    [['--from', 'nowhere'], repo.dir, 1, /there is no revision "nowhere"/],
    [['--to=--output=/tmp/x'], repo.dir, 1, /there is no revision "--output=\/tmp\/x"/],
    [['--host', 'aa'], repo.dir, 2, /there is no host "aa"/],
    [[], outside, 2, /is not in a Git repository/],
  ] as const) {
    const result = await kedge(['plan', ...args], { cwd });
    assert.equal(result.status, status, result.stderr);
    assert.match(result.stderr, said);
  }
});

test('lint says all faults at once, each on a line that editors read, in a folder that is no clone too', async (t) => {
  const dir = await tempDir(t);
  const gpg = await gpgHome(t);
  const lead = await gpg.makeKey({ name: 'lead' });
  const bundles = { web: 'services:\n  web:\n    image: nginx:1.29\n    privileged: true\n' };
  const hosts = { a: 'labels: { site: berlin }\nbundels: { web: {} }\n', b: ['web', 'gone'] };
  await writeFiles(dir, fleetFiles({ keys: { lead: lead.armored }, hosts, bundles }));
  const result = await kedge(['lint', dir]);
  assert.equal(result.status, 1);
  for (const line of [
    /^hosts\/a\.yaml:2:1: SCHEMA_INVALID .*bundles/m,
    /^hosts\/b\.yaml:\d+:\d+: REFERENCE_MISSING .*gone/m,
    /^bundles\/web\/compose\.yaml:3:\d+: IMAGE_UNPINNED .*kedge pin/m,
    /^bundles\/web\/compose\.yaml:4:\d+: POWER_MISSING .*privileged/m,
  ]) {
    assert.match(result.stdout, line);
  }
  const json = (await kedge(['lint', dir, '-o', 'json'])).json() as { failure: { code: string }; faults: unknown[] };
  assert.equal(json.faults.length, result.stdout.trim().split('\n').length);
  assert.match(result.stderr, new RegExp(`${json.faults.length} faults`));
});

test('lint looks at what git would commit, and refuses links', async (t) => {
  const repo = await fleet(t);
  await writeFiles(repo.dir, { '.gitignore': '*.bak\n', 'hosts/a.yaml.bak': 'x: [', 'hosts/new.yaml': 'x: 1\n' });
  const untracked = await kedge(['lint'], { cwd: repo.dir });
  assert.match(untracked.stdout, /^hosts\/new\.yaml:1:1/m);
  assert.doesNotMatch(untracked.stdout, /bak/);
  await symlink('/etc/passwd', join(repo.dir, 'bundles', 'web', 'site', 'passwd'));
  const linked = await kedge(['lint'], { cwd: repo.dir });
  assert.equal(linked.status, 1);
  assert.match(linked.stdout, /TREE_UNSAFE bundles\/web\/site\/passwd is a symbolic link/);
  const nothing = await kedge(['lint', join(repo.dir, 'nowhere')]);
  assert.equal(nothing.status, 2);
});

/** Knows the tags of `app`, and nothing else. */
async function fakeRegistry(scope: Scope): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url !== '/v2/app/manifests/1.0') {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
      return;
    }
    const index = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: ['amd64', 'arm64'].map((architecture) => ({
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: `sha256:${'2'.repeat(64)}`,
        size: 1,
        platform: { architecture, os: 'linux' },
      })),
    });
    response.writeHead(200, { 'content-type': 'application/vnd.oci.image.index.v1+json' }).end(index);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  scope.after(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test('pin writes digests and leaves every other byte; a tag that cannot be resolved leaves everything', async (t) => {
  const { address, asked } = await fakeRegistry(t);
  const dir = await tempDir(t);
  const file = join(dir, 'bundles', 'web', 'compose.yaml');
  await mkdir(join(dir, 'bundles', 'web'), { recursive: true });
  const text = `# mine\nservices:\n  web: { image: "${address}/app:1.0" }   # keep\n  two:\n    image: ${address}/app:1.0\n`;
  await writeFile(file, text);
  await chmod(file, 0o640);
  const check = await kedge(['pin', dir, '--check']);
  assert.equal(check.status, 1);
  assert.match(check.stdout, /^bundles\/web\/compose\.yaml:3:\d+: IMAGE_UNPINNED/m);
  assert.equal(await readFile(file, 'utf8'), text);
  const pinned = await kedge(['pin', dir]);
  assert.equal(pinned.status, 0, pinned.stderr);
  assert.match(pinned.stdout, /app:1\.0 -> sha256:[0-9a-f]{64} \(linux\/amd64, linux\/arm64\)/);
  const after = await readFile(file, 'utf8');
  assert.equal(after.replaceAll(/@sha256:[0-9a-f]{64}/g, ''), text);
  assert.equal(after.match(/@sha256:/g)?.length, 2);
  assert.equal((await stat(file)).mode & 0o777, 0o640);
  assert.equal(asked.length, 1, 'one question a tag');
  assert.equal((await kedge(['pin', dir, '--check'])).status, 0);

  await mkdir(join(dir, 'bundles', 'bad'), { recursive: true });
  await writeFile(join(dir, 'bundles', 'bad', 'compose.yaml'), `services: { x: { image: ${address}/none:2 } }\n`);
  await writeFile(file, text);
  const refused = await kedge(['pin', dir, '-o', 'json']);
  assert.equal(refused.status, 1);
  const { failure, faults } = refused.json() as { failure: { code: string; file: string }; faults: unknown[] };
  assert.deepEqual([failure.code, failure.file, faults.length], ['IMAGE_UNAVAILABLE', 'bundles/bad/compose.yaml', 1]);
  assert.equal(await readFile(file, 'utf8'), text, 'nothing half written');
});
