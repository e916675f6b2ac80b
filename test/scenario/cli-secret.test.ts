/** `kedge secret` at an operator's desk: with real gpg and git, without a host. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fleetFiles } from '../support/fleet.ts';
import { gitEnv, type Repository, repository, writeFiles } from '../support/git.ts';
import { type GpgHome, gpgHome } from '../support/gpg.ts';
import { type KedgeResult, kedge } from '../support/kedge.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { compose, layer, runs, type Service } from './support/compose.ts';

const gpg = await gpgHome({ after });
const lead = await gpg.makeKey({ name: 'lead' });
await gpg.addSubkey(lead.fingerprint, 'cv25519', 'encr');
const other = await gpgHome({ after });
const signer = await other.makeKey({ name: 'signer' });
const hosts = await tempDir({ after });
const IMAGE = `app@sha256:${'1'.repeat(64)}`;

async function hostKey(name: string): Promise<string> {
  const made = await kedge(['host', 'keygen', '--out', join(hosts, `${name}.key`), '--name', name]);
  return made.status === 0 ? made.stdout : readFile(join(hosts, `${name}.pub`), 'utf8');
}
const keys = { alpha: await hostKey('alpha'), beta: await hostKey('beta'), gamma: await hostKey('gamma') };

interface Desk {
  readonly repo: Repository;
  secret(
    args: readonly string[],
    input?: string | Uint8Array,
    env?: Readonly<Record<string, string>>,
  ): Promise<KedgeResult>;
  file(name: string): Promise<string>;
  lint(): Promise<{
    readonly faults: readonly { code: string; file: string; message: string }[];
    readonly warnings: readonly { kind: string; message: string }[];
  }>;
}

/** A clone with three hosts, of which two use the secret `db`. */
async function desk(t: Scope, home: GpgHome = gpg): Promise<Desk> {
  const repo = await repository(t, home);
  const base = fleetFiles({ keys: { lead: await gpg.exportPublic(lead.fingerprint), signer: signer.armored } });
  const uses = layer(
    { app: { secrets: { PASSWORD: { from: 'db', key: 'password' } } } },
    { labels: { site: 'berlin' } },
  );
  await writeFiles(repo.dir, {
    ...base,
    'trust/policy.yaml': String(base['trust/policy.yaml']).replace('"hosts/*.asc"', '"hosts/*.asc", "secrets/**"'),
    'bundles/app/compose.yaml': compose(
      { main: runs(IMAGE, { secrets: ['PASSWORD'] }) },
      { secrets: { PASSWORD: { external: true } } },
    ),
    'bundles/other/compose.yaml': compose({ main: runs(IMAGE) }),
    'groups/berlin.yaml': layer({}, { select: { site: 'berlin' } }),
    'hosts/alpha.yaml': uses,
    'hosts/alpha.asc': keys.alpha,
    'hosts/beta.yaml': uses,
    'hosts/beta.asc': keys.beta,
    'hosts/gamma.yaml': layer({}),
    'hosts/gamma.asc': keys.gamma,
  });
  const one: Desk = {
    repo,
    secret: (args, input, env = {}) =>
      kedge(['secret', ...args, '-o', 'json'], {
        cwd: repo.dir,
        env: { GNUPGHOME: home.home, ...env },
        ...(input === undefined ? {} : { input }),
      }),
    file: (name) => readFile(join(repo.dir, 'secrets', `${name}.yaml`), 'utf8'),
    async lint() {
      return (await kedge(['lint', '-o', 'json'], { cwd: repo.dir })).json() as Awaited<ReturnType<Desk['lint']>>;
    },
  };
  return one;
}

const NEW = ['--for', 'group:berlin', '--bundles', 'app'];

function failed(result: KedgeResult, code: string, says: RegExp): void {
  const { failure } = result.json() as { failure: { code: string; message: string; remedy: string } };
  assert.equal(failure?.code, code, result.stdout);
  assert.match(`${failure.message} ${failure.remedy}`, says);
  assert.notEqual(result.status, 0);
}

function good(result: KedgeResult): Record<string, unknown> {
  assert.equal(result.status, 0, result.stdout + result.stderr);
  return result.json() as Record<string, unknown>;
}

/** All values, as an editor sees them. */
async function values({ secret, repo }: Desk, name: string): Promise<string> {
  const out = join(repo.dir, '..', `seen-${Math.random()}`);
  const editor = join(repo.dir, '.git', 'look');
  await writeFile(editor, `#!/bin/sh\ncat "$1" > '${out}'\n`, { mode: 0o755 });
  assert.equal(
    (good(await secret(['edit', name], undefined, { EDITOR: editor })) as { changed: unknown }).changed,
    null,
  );
  return readFile(out, 'utf8');
}

async function editor({ repo }: Desk, script: string): Promise<Record<string, string>> {
  const file = join(repo.dir, '.git', `edit-${Math.random()}`);
  await writeFile(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { EDITOR: file };
}

describe('kedge secret', { concurrency: 2 }, () => {
  test('interrupted while the value comes, nothing of it is taken', async (t) => {
    const d = await desk(t);
    const bundle = process.env.KEDGE_TEST_BUNDLE ?? '';
    const [program, ...first] =
      bundle === '' ? [join(import.meta.dirname, '../../bin/kedge')] : [process.execPath, bundle];
    const child = spawn(program ?? '', [...first, 'secret', 'set', 'db', 'password', ...NEW], {
      cwd: d.repo.dir,
      env: gitEnv({ PATH: process.env.PATH ?? '', GNUPGHOME: gpg.home }),
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.stdin?.write('half of a sesa');
    // It takes its own core dumps away when all else is set up.
    const isReady = async () => /^Max core file size +0 +0 /m.test(await readFile(`/proc/${child.pid}/limits`, 'utf8'));
    for (let tries = 0; tries < 400 && !(await isReady()); tries++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    child.kill('SIGINT');
    child.stdin?.end();
    assert.equal(await ended, 130, said);
    assert.deepEqual(await readdir(join(d.repo.dir, 'secrets')).catch(() => []), []);
  });

  test('a new one needs its readers and bundles, and the value by standard input or a file', async (t) => {
    const d = await desk(t);
    failed(await d.secret(['set', 'db', 'password'], 'x'), 'USAGE', /--for .*--bundles/);
    failed(
      await d.secret(['set', 'db', 'password', '--for', 'delta', '--bundles', 'app'], 'x'),
      'USAGE',
      /no host, group or bundle "delta"/,
    );
    failed(await d.secret(['set', 'db', 'password', '--for', 'alpha', '--bundles', 'ap'], 'x'), 'USAGE', /"ap" here/);
    failed(await d.secret(['set', 'Db', 'password', ...NEW], 'x'), 'USAGE', /not a secret's name/);
    failed(await d.secret(['set', 'db', 'password', ...NEW], '\n'), 'USAGE', /nothing came/);
    failed(await d.secret(['set', 'db', 'password', ...NEW], 'x'.repeat(300_000)), 'USAGE', /262144 bytes at most/);
    failed(
      await d.secret(['set', 'db', 'password', ...NEW, '--file', '/nonexistent']),
      'FILE_UNREADABLE',
      /cannot be read/,
    );
    failed(
      await d.secret(['set', 'db', 'password', ...NEW, '--editors', 'signer'], 'x'),
      'POLICY_INVALID',
      /no key that anything can be encrypted to/,
    );
    const onLine = await d.secret(['set', 'db', 'password', 'sesame', ...NEW]);
    failed(onLine, 'USAGE', /too many arguments/);
    assert.doesNotMatch(onLine.stdout + onLine.stderr, /sesame/);
    assert.deepEqual(await readdir(join(d.repo.dir, 'secrets')).catch(() => []), []);

    const made = good(await d.secret(['set', 'db', 'password', ...NEW], 'open sesame\n'));
    assert.deepEqual(
      [made.keys, made.bundles, made.for, made.editors],
      [['password'], ['app'], { hosts: [], groups: ['berlin'] }, ['lead']],
    );
    assert.equal(await values(d, 'db'), 'password: open sesame\n');
    assert.deepEqual(await d.lint().then(({ faults }) => faults), []);
  });

  test('values are set one by one, byte for byte from a file; the others stay', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', ...NEW], 'one'));
    const key = join(d.repo.dir, '.git', 'key.pem');
    await writeFile(key, '-----BEGIN X-----\nabc\n-----END X-----\n');
    good(await d.secret(['set', 'db', 'pem', '--file', key]));
    assert.equal(await values(d, 'db'), 'password: one\npem: |\n  -----BEGIN X-----\n  abc\n  -----END X-----\n');
    const before = await d.file('db');
    const rotated = good(await d.secret(['rotate', 'db', 'password', '--bytes', '24']));
    const [, value = 'none'] = /^password: "?([A-Za-z0-9_-]{32})"?\npem:/.exec(await values(d, 'db')) ?? [];
    assert.notEqual(value, 'none');
    assert.ok(!JSON.stringify(rotated).includes(value), 'the new value is shown to nobody');
    assert.notEqual(/revision: (.*)/.exec(await d.file('db'))?.[1], /revision: (.*)/.exec(before)?.[1]);
    failed(await d.secret(['rotate', 'db', 'pas']), 'USAGE', /It holds: password, pem/);
    failed(await d.secret(['rotate', 'dp']), 'USAGE', /There are: db/);
    await writeFile(key, Uint8Array.from([0, 1, 255]));
    good(await d.secret(['set', 'db', 'pem', '--file', key]));
    failed(await d.secret(['edit', 'db'], undefined, { EDITOR: 'true' }), 'USAGE', /`pem` is not text/);
  });

  test('edit: in memory, gone afterwards; a slip changes nothing and is told without what stands there', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', ...NEW], 'sesame'));
    const before = await d.file('db');
    const seen = join(d.repo.dir, '.git', 'seen');
    good(
      await d.secret(
        ['edit', 'db'],
        undefined,
        await editor(d, `stat -f -c %T "$1" > ${seen}; stat -c %a "$1" >> ${seen}; echo "$1" >> ${seen}`),
      ),
    );
    const [fs, mode, path] = (await readFile(seen, 'utf8')).split('\n');
    assert.deepEqual([fs, mode], ['tmpfs', '600']);
    await assert.rejects(readFile(path ?? ''), /ENOENT/);
    assert.equal(await d.file('db'), before, 'nothing was changed');
    for (const [script, says] of [
      ['printf "password: [sesame-2]\\n" > "$1"', /line 1/],
      ['printf "password: 17\\nx: \\"sesame-2\\n" > "$1"', /line 3/],
      ['printf "" > "$1"', /not a map/],
    ] as const) {
      const result = await d.secret(['edit', 'db'], undefined, await editor(d, script));
      failed(result, 'USAGE', says);
      assert.doesNotMatch(result.stdout + result.stderr, /sesame/);
    }
    failed(
      await d.secret(['edit', 'db'], undefined, await editor(d, 'echo "x: y" > "$1"; exit 3')),
      'TOOL_FAILED',
      /status 3|did not end well/,
    );
    failed(
      await d.secret(['edit', 'db'], undefined, { EDITOR: '/nonexistent/editor' }),
      'TOOL_FAILED',
      /did not end well/,
    );
    assert.equal(await d.file('db'), before);
    good(
      await d.secret(['edit', 'db'], undefined, await editor(d, 'printf "password: \\"3\\"\\nuser: app\\n" > "$1"')),
    );
    assert.equal(await values(d, 'db'), 'password: "3"\nuser: app\n');
  });

  test('who is no editor can replace all of a secret, and read nothing of it', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', ...NEW], 'sesame'));
    const stranger = { GNUPGHOME: other.home };
    failed(
      await d.secret(['edit', 'db'], undefined, { ...stranger, EDITOR: 'true' }),
      'KEY_UNUSABLE',
      /Its editors can: lead/,
    );
    failed(await d.secret(['set', 'db', 'more'], 'x', stranger), 'KEY_UNUSABLE', /does not open/);
    failed(await d.secret(['reencrypt', 'db'], undefined, stranger), 'KEY_UNUSABLE', /does not open/);
    good(await d.secret(['set', 'db', 'password'], 'other', stranger));
    assert.equal(await values(d, 'db'), 'password: other\n');
    good(await d.secret(['set', 'web', 'x', ...NEW], 'x'));
    const text = await d.file('db');
    await writeFiles(d.repo.dir, {
      'secrets/db.yaml': text.replace('groups: ["berlin"]', 'groups: ["berlin", "prod"]'),
    });
    const partly = await d.secret(['reencrypt']);
    assert.equal(partly.status, 3, partly.stdout);
  });

  test('a clear part that somebody changed is not taken over: re-encryption refuses it', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', ...NEW], 'sesame'));
    const text = await d.file('db');
    for (const [from, to] of [
      ['hosts: []', 'hosts: ["gamma"]'],
      ['editors: ["lead"]', 'editors: ["lead", "signer"]'],
      ['bundles: ["app"]', 'bundles: ["app", "other"]'],
    ] as const) {
      assert.ok(text.includes(from));
      await writeFiles(d.repo.dir, { 'secrets/db.yaml': text.replace(from, to) });
      failed(await d.secret(['reencrypt', 'db']), 'SECRET_REFUSED', /in clear/);
      failed(await d.secret(['set', 'db', 'more'], 'x'), 'SECRET_REFUSED', /in clear/);
      failed(await d.secret(['edit', 'db'], undefined, { EDITOR: 'true' }), 'SECRET_REFUSED', /in clear/);
    }
    await writeFiles(d.repo.dir, { 'secrets/db.yaml': null, 'secrets/web.yaml': text });
    failed(await d.secret(['reencrypt', 'web']), 'SECRET_REFUSED', /another name/);
  });

  test('lint and who: a host that needs it and cannot, a host that is gone and can', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', '--for', 'alpha,gamma', '--bundles', 'app'], 'sesame'));
    const faults = (await d.lint()).faults.map(({ code, file, message }) => `${file} ${code} ${message}`);
    assert.deepEqual(faults, [
      'secrets/db.yaml SECRET_UNREADABLE beta cannot read it, and has bundles that need it (app)',
    ]);
    const who = async () =>
      (good(await d.secret(['who', 'db'])) as { readers: { name: string; reads: string }[] }).readers.map(
        ({ name, reads }) => `${name} ${reads}`,
      );
    assert.deepEqual(await who(), ['alpha yes', 'gamma yes', 'lead yes', 'beta cannot']);
    good(await d.secret(['reencrypt', 'db', '--for', 'group:berlin,gamma']));
    assert.deepEqual((await d.lint()).faults, []);
    assert.deepEqual(await who(), ['alpha yes', 'beta yes', 'gamma yes', 'lead yes']);

    await writeFiles(d.repo.dir, { 'hosts/gamma.yaml': null, 'hosts/gamma.asc': null });
    const gone = await d.lint();
    assert.deepEqual(
      gone.faults.map(({ code }) => code),
      ['REFERENCE_MISSING'],
    );
    assert.match(
      gone.warnings.map(({ message }) => message).join(),
      /can be read by the key [0-9A-F]{16}, which is nobody's here/,
    );
    const taken = await d.secret(['reencrypt', 'db', '--for', 'group:berlin']);
    const { secrets } = good(taken) as { secrets: { lost: string[] }[] };
    assert.match(secrets[0]?.lost.join() ?? '', /^[0-9A-F]{16}$/);
    const after = await d.lint();
    assert.deepEqual([after.faults, after.warnings.filter(({ kind }) => kind === 'secret')], [[], []]);
  });

  test('lint: what does not fit between a bundle and its secrets', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', ...NEW], 'x'));
    good(await d.secret(['set', 'spare', ...NEW], 'x'));
    const of = async (
      secrets: object,
      top: object = { PASSWORD: { external: true } },
      service: Service = { secrets: ['PASSWORD'] },
    ) => {
      await writeFiles(d.repo.dir, {
        'hosts/alpha.yaml': layer(
          { app: { secrets: secrets as Record<string, { from: string }> } },
          { labels: { site: 'berlin' } },
        ),
        'hosts/beta.yaml': layer({}),
        'bundles/app/compose.yaml': compose({ main: runs(IMAGE, service) }, { secrets: top }),
      });
      return (await d.lint()).faults.map(({ code, message }) => `${code} ${message}`).join('\n');
    };
    const PASSWORD = { from: 'db', key: 'password' };
    assert.equal(await of({ PASSWORD }), '');
    assert.match(await of({ PASSWORD: { from: 'bd' } }), /^REFERENCE_MISSING there is no secrets\/bd\.yaml$/);
    assert.match(
      await of({ PASSWORD: { from: 'db', key: 'pasword' } }),
      /^REFERENCE_MISSING secrets\/db\.yaml holds no value `pasword`$/,
    );
    assert.match(
      await of({ PASSWORD: { key: 'password' } }),
      /^REFERENCE_MISSING it does not say which secret it is `from`$/,
    );
    assert.match(await of({}), /^REFERENCE_MISSING secrets\.PASSWORD: no layer says which secret PASSWORD is$/);
    assert.match(
      await of({ PASSWORD, MORE: PASSWORD }),
      /^REFERENCE_MISSING bundles\.app\.secrets\.MORE: no service .* mounts it$/,
    );
    assert.match(await of({ PASSWORD }, { PASSWORD: { external: true, file: './x' } }), /SCHEMA_INVALID .*not both/);
    assert.match(await of({ PASSWORD }, { PASSWORD: { external: false } }), /needs `external: true`/);
    assert.match(
      await of({ PASSWORD }, undefined, { secrets: [{ source: 'PASSWORD', uid: '5' }] }),
      /who owns a secret of the fleet is not said here/,
    );
    await of({ PASSWORD });
    const warned = (await d.lint()).warnings.filter(({ message }) => /no bundle/.test(message));
    assert.deepEqual(
      warned.map(({ message }) => message),
      ['no bundle of any host uses this secret'],
    );
  });
});
