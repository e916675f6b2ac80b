/** What `npm run package` makes: one executable that needs no Node, and a .deb that systemd, dpkg and sh take. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { appendFile, chmod, lstat, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { buildPack } from '../../reconciler/adapters/git-pack.ts';
import { NODE, ROOT } from '../../scripts/lib/paths.mjs';
import { gitEnv } from '../support/git.ts';
import { gpgHome } from '../support/gpg.ts';
import { type RunResult, run, tryRun } from '../support/run.ts';
import { tempDir } from '../support/temp.ts';

const cleanUp: (() => Promise<void>)[] = [];
const scope = { after: (end: () => Promise<void>) => cleanUp.push(end) };
let out: string;
let executable: string;
let deb: string;

before(async () => {
  out = await tempDir(scope);
  await packageInto(out);
  executable = join(out, 'kedge');
  const found = (await readdir(out)).find((name) => name.endsWith('.deb'));
  deb = join(out, found ?? assert.fail('no .deb'));
});

after(async () => {
  for (const end of cleanUp.toReversed()) await end();
});

async function packageInto(folder: string): Promise<void> {
  // Other tests run the bundle in dist/ meanwhile.
  const built = (process.env.KEDGE_TEST_BUNDLE ?? '') !== '' ? ['--no-build'] : [];
  await run(NODE, [join(ROOT, 'scripts/package.mjs'), '--out', folder, ...built], { cwd: ROOT, timeout: 240_000 });
}

/** Without Node, npm or a checkout in reach. */
function kedge(args: readonly string[], env: Record<string, string> = {}, input?: string): Promise<RunResult> {
  return tryRun(executable, args, {
    env: { PATH: '/usr/bin:/bin', ...env },
    ...(input === undefined ? {} : { input }),
  });
}

async function unpackedIn(cache: string): Promise<string> {
  const name = (await readdir(cache)).find((entry) => entry.startsWith('parts-'));
  return join(cache, name ?? assert.fail('nothing was unpacked'));
}

test('the executable does what the bundle does, without Node', async (t) => {
  const dir = await tempDir(t);
  const cache = join(dir, 'cache');
  const gpg = await gpgHome(t);
  const key = await gpg.makeKey({ name: 'lead' });
  const env = { ...gitEnv(), CACHE_DIRECTORY: cache, GNUPGHOME: gpg.home };
  assert.equal((await kedge(['--version'], env)).stdout.trim(), packageJson.version);
  const fleet = join(dir, 'fleet');
  const made = await kedge(['init', fleet, '--name', 'farm', '--signer', key.fingerprint], env);
  assert.equal(made.status, 0, made.stderr);
  assert.match(await run('git', ['-C', fleet, 'log', '-1', '--format=%B'], { env }), /\n\nTree-SHA256: /);
  assert.equal((await kedge(['lint', fleet], env)).status, 0);
  const wrong = await kedge(['no-such-command'], env);
  assert.equal(wrong.status, 2, wrong.stderr);
});

test('it starts itself again, to parse packs of strangers', async (t) => {
  const dir = await tempDir(t);
  await run('git', ['init', '-q', '--bare', dir]);
  const pack = join(dir, 'foreign.pack');
  await writeFile(pack, buildPack([{ type: 'blob', bytes: Buffer.from('one') }]));
  const job = JSON.stringify({ dir, pack, source: 'test', memory: 0 });
  const parsed = await kedge(['internal-parse-pack'], { CACHE_DIRECTORY: join(dir, 'cache') }, job);
  assert.equal(parsed.status, 0, parsed.stderr + parsed.stdout);
  assert.ok(existsSync(join(dir, 'foreign.idx')));
});

test('unpacked parts are for their owner alone, of the time of the build, and what is not as it was made is never run', async (t) => {
  const cache = join(await tempDir(t), 'cache');
  const env = { CACHE_DIRECTORY: cache };
  await kedge(['--version'], env);
  const parts = await unpackedIn(cache);
  assert.equal((await stat(parts)).mode & 0o077, 0);
  const main = join(parts, 'kedge.mjs');
  const good = await readFile(main, 'utf8');
  const { mtimeMs } = await stat(main);
  assert.equal(mtimeMs, Number(await run('git', ['-C', ROOT, 'log', '-1', '--format=%ct'])) * 1000);
  const spoils: readonly (readonly [string, () => Promise<void>])[] = [
    ['more at its end', () => appendFile(main, '\nprocess.stdout.write("evil");\n')],
    ['other text', () => writeFile(main, 'process.stdout.write("evil");\n')],
    ['cut off', () => writeFile(main, good.slice(0, 100))],
    ['gone', () => rm(main)],
    [
      'a folder',
      async () => {
        await rm(main);
        await mkdir(main);
      },
    ],
  ];
  for (const [name, spoil] of spoils) {
    await spoil();
    const result = await kedge(['--version'], env);
    assert.deepEqual([result.status, result.stdout.trim()], [0, packageJson.version], `${name}: ${result.stderr}`);
    assert.equal(await readFile(main, 'utf8'), good, name);
  }
});

test('a folder that others can write in is no place for code: then it leaves nothing behind', async (t) => {
  const dir = await tempDir(t);
  const cache = join(dir, 'cache');
  await mkdir(cache);
  await chmod(cache, 0o777);
  const tmp = join(dir, 'tmp');
  await mkdir(tmp);
  const result = await kedge(['--version'], { CACHE_DIRECTORY: cache, TMPDIR: tmp });
  assert.equal(result.stdout.trim(), packageJson.version, result.stderr);
  assert.deepEqual(
    (await readdir(cache)).filter((name) => name.startsWith('parts-')),
    [],
  );
  assert.deepEqual(await readdir(tmp), []);
});

test('the same sources give the same bytes', async (t) => {
  const again = await tempDir(t);
  await packageInto(again);
  for (const name of await readdir(out)) {
    assert.ok((await readFile(join(out, name))).equals(await readFile(join(again, name))), name);
  }
});

test('the recipe that it brings makes the same package again, and is what the executable builds an OS from', async (t) => {
  const root = await tempDir(t);
  await run('dpkg-deb', ['-x', deb, root]);
  const recipe = join(root, 'usr/share/kedge/recipe');
  assert.equal((await lstat(join(recipe, 'ostree/customize.sh'))).mode & 0o777, 0o755);
  const builtAt = Number(await run('git', ['-C', ROOT, 'log', '-1', '--format=%ct']));
  const again = join(root, 'again.deb');
  const wanted = { executable: join(root, 'usr/bin/kedge'), arch: process.arch, version: packageJson.version };
  const make = `import { makeDeb } from ${JSON.stringify(join(ROOT, 'scripts/lib/deb.mjs'))};
makeDeb(${JSON.stringify({ ...wanted, work: join(root, 'work'), out: again, builtAt })});`;
  await run(NODE, ['--input-type=module', '-e', make], { env: { KEDGE_RECIPE: recipe, PATH: process.env.PATH ?? '' } });
  assert.ok((await readFile(again)).equals(await readFile(deb)));

  const env = { CACHE_DIRECTORY: join(root, 'cache'), KEDGE_RECIPE: recipe, KEDGE_BUILD_CACHE: join(root, 'build') };
  const found = await kedge(['os', 'build', '--unsigned', '--from', '1'.repeat(64)], env);
  assert.match(found.stderr, /has no such commit/);
  const none = await kedge(['os', 'build', '--unsigned'], { ...env, KEDGE_RECIPE: join(root, 'none') });
  assert.match(none.stderr, /there is no recipe at .*none: run it in a checkout, or install the package/);
});

/** In tenths, as systemd-analyze counts; what most of them may. What mounts a stick for the agent has no mount namespace, and half of the switches need one. */
const EXPOSURE: { readonly [unit: string]: number } = { 'kedge-hub.service': 20, 'kedge-stick@.service': 55 };
const MOST = 40;

test('systemd takes the units, and finds little that they leave open', async (t) => {
  const root = await tempDir(t);
  await run('dpkg-deb', ['-x', deb, root]);
  const units = join(root, 'usr/lib/systemd/system');
  for (const name of await readdir(units)) {
    const file = join(units, name);
    // The executable lies where the unit says only on a host.
    const text = (await readFile(file, 'utf8')).replaceAll('/usr/bin/kedge', executable);
    await writeFile(file, text.replaceAll('/usr/lib/kedge', join(root, 'usr/lib/kedge')));
    const verified = await tryRun('systemd-analyze', ['verify', file]);
    assert.deepEqual([verified.status, verified.stderr], [0, ''], name);
    if (!name.endsWith('.service')) continue;
    await run('systemd-analyze', ['security', '--offline=true', `--threshold=${EXPOSURE[name] ?? MOST}`, file]);
  }
});

test('dpkg installs, upgrades, removes and purges it; keys and the hub’s repositories stay', async (t) => {
  const root = await tempDir(t);
  for (const folder of ['var/lib/dpkg/updates', 'var/lib/dpkg/info', 'etc']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await writeFile(join(root, 'var/lib/dpkg/status'), '');
  await writeFile(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
  await writeFile(join(root, 'etc/group'), 'root:x:0:\n');
  // dpkg's own way to try a package in a folder: no chroot, the scripts get DPKG_ROOT, and dependencies are not looked at.
  const dpkg = (...args: string[]) =>
    run('dpkg', [`--root=${root}`, '--force-script-chrootless', '--force-depends', '--force-not-root', ...args], {
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    });
  await dpkg('-i', deb);
  for (const name of ['usr/bin/kedge', 'usr/lib/kedge/launch', 'usr/lib/kedge/restore-secrets']) {
    assert.equal((await lstat(join(root, name))).mode & 0o7777, 0o755, name);
  }
  assert.match(await readFile(join(root, 'etc/passwd'), 'utf8'), /^kedge-hub:/m);
  assert.equal((await stat(join(root, 'var/lib/kedge'))).mode & 0o7777, 0o700);
  const own = ['etc/kedge/host.yaml', 'etc/kedge/host.key.asc', 'var/lib/kedge-hub/fleet.git/HEAD'];
  for (const name of [...own, 'var/lib/kedge/state.json']) {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), 'x');
  }
  await dpkg('-i', deb);
  await dpkg('--remove', 'kedge');
  assert.ok(!existsSync(join(root, 'usr/bin/kedge')));
  assert.ok(existsSync(join(root, 'var/lib/kedge/state.json')), 'a removed package may come back');
  await dpkg('--purge', 'kedge');
  assert.ok(!existsSync(join(root, 'var/lib/kedge')));
  for (const name of own) assert.ok(existsSync(join(root, name)), name);
});
