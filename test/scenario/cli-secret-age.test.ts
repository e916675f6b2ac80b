/** `kedge secret` with age and with files of SOPS: real age, real gpg, real git, without a host. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { type AgeKey, ageDecrypt, ageEncrypt, ageKey } from '../support/age.ts';
import { FLEET_ID, fleetFiles } from '../support/fleet.ts';
import { repository, writeFiles } from '../support/git.ts';
import { gpgHome } from '../support/gpg.ts';
import { type KedgeResult, kedge } from '../support/kedge.ts';
import { run } from '../support/run.ts';
import { sopsFile } from '../support/sops.ts';
import { type Scope, tempDir } from '../support/temp.ts';
import { compose, layer, runs } from './support/compose.ts';

const gpg = await gpgHome({ after });
const lead = await gpg.makeKey({ name: 'lead' });
await gpg.addSubkey(lead.fingerprint, 'cv25519', 'encr');
const [ada, stranger] = [await ageKey({ after }), await ageKey({ after })];
const folder = await tempDir({ after });
const hostKey = async (name: string) =>
  (await kedge(['host', 'keygen', '--out', join(folder, `${name}.key`), '--name', name])).stdout;
const keys = { alpha: await hostKey('alpha'), beta: await hostKey('beta') };
const IMAGE = `app@sha256:${'1'.repeat(64)}`;

async function desk(t: Scope) {
  const repo = await repository(t, gpg);
  const base = fleetFiles({ keys: { lead: await gpg.exportPublic(lead.fingerprint) } });
  const uses = layer({ app: { secrets: { PASSWORD: { from: 'db', key: 'password' } } } });
  await writeFiles(repo.dir, {
    ...base,
    'trust/policy.yaml': String(base['trust/policy.yaml']).replace('"hosts/*.asc"', '"hosts/*.asc", "secrets/**"'),
    'trust/keys/lead.age': `# the laptop\n${ada.recipient}\n`,
    'bundles/app/compose.yaml': compose(
      { main: runs(IMAGE, { secrets: ['PASSWORD'] }) },
      { secrets: { PASSWORD: { external: true } } },
    ),
    'hosts/alpha.yaml': uses,
    'hosts/alpha.asc': keys.alpha,
    'hosts/beta.yaml': layer({}),
    'hosts/beta.asc': keys.beta,
  });
  const secret = (args: readonly string[], input?: string, { file }: Pick<AgeKey, 'file'> = ada) =>
    kedge(['secret', ...args, '-o', 'json'], {
      cwd: repo.dir,
      env: { GNUPGHOME: gpg.home, AGE_IDENTITY_FILE: file },
      ...(input === undefined ? {} : { input }),
    });
  return {
    repo,
    secret,
    file: (name: string) => readFile(join(repo.dir, 'secrets', `${name}.yaml`), 'utf8'),
    async lint() {
      const { faults, warnings } = (await kedge(['lint', '-o', 'json'], { cwd: repo.dir })).json() as {
        faults: { code: string; message: string; remedy: string }[];
        warnings: { kind: string; message: string }[];
      };
      return { faults, warnings: warnings.filter(({ kind }) => kind === 'secret') };
    },
    async who(name: string) {
      const { readers } = good(await secret(['who', name])) as { readers: { name: string; reads: string }[] };
      return readers.map(({ name: who, reads }) => `${who} ${reads}`);
    },
  };
}

function good(result: KedgeResult): Record<string, unknown> {
  assert.equal(result.status, 0, result.stdout + result.stderr);
  return result.json() as Record<string, unknown>;
}

function failed(result: KedgeResult, code: string, says: RegExp): void {
  const { failure } = result.json() as { failure: { code: string; message: string; remedy: string } };
  assert.equal(failure?.code, code, result.stdout);
  assert.match(`${failure.message} ${failure.remedy}`, says);
}

const armorOf = (text: string) =>
  (/(-----BEGIN AGE[\s\S]*-----END AGE ENCRYPTED FILE-----)/.exec(text)?.[1] ?? '')
    .replaceAll('\n  ', '\n')
    .concat('\n');

const NEW = ['--for', 'alpha', '--bundles', 'app', '--with', 'age'];

describe('kedge secret with age', { concurrency: 2 }, () => {
  test('made, opened by the real age, changed beside others, read by those whom it is for', async (t) => {
    const d = await desk(t);
    const made = good(await d.secret(['set', 'db', 'password', ...NEW], 'sesame\n'));
    assert.deepEqual(made.editors, ['lead']);
    const text = await d.file('db');
    assert.doesNotMatch(text, /sesame|PGP/);
    const inside = JSON.parse(await ageDecrypt(armorOf(text), ada)) as Record<string, unknown>;
    assert.deepEqual([inside.name, inside.fleet, inside.bundles], ['db', FLEET_ID, ['app']]);
    assert.deepEqual(await d.who('db'), ['alpha yes', 'lead yes']);
    assert.deepEqual(await d.lint(), { faults: [], warnings: [] });

    good(await d.secret(['set', 'db', 'user'], 'app'));
    assert.match(await d.file('db'), /^keys: \["password", "user"\]$/m);
    assert.match(await d.file('db'), /^age: \|$/m);
    failed(await d.secret(['set', 'db', 'more'], 'x', stranger), 'SECRET_UNREADABLE', /no key here opens/);
    failed(
      await d.secret(['set', 'db', 'more'], 'x', { file: '' }),
      'KEY_UNUSABLE',
      /no identity is named.*--identity/,
    );
    failed(await d.secret(['set', 'db', 'more', '--identity', 'gone'], 'x'), 'FILE_UNREADABLE', /not there/);
    await writeFile(join(d.repo.dir, '.git', 'bad'), 'AGE-PLUGIN-YUBIKEY-1AAAA\n');
    failed(await d.secret(['set', 'db', 'more', '--identity', '.git/bad'], 'x'), 'KEY_UNUSABLE', /other than X25519/);
  });

  test('from OpenPGP to age and back; the revision stays', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', ...NEW.slice(0, 4)], 'sesame'));
    const revision = (text: string) => /^revision: .*$/m.exec(text)?.[0];
    const before = await d.file('db');
    const { secrets } = good(await d.secret(['reencrypt', 'db', '--with', 'age'])) as { secrets: { lost: string[] }[] };
    assert.deepEqual(secrets[0]?.lost, []);
    assert.match(await d.file('db'), /^age: \|$/m);
    assert.equal(revision(await d.file('db')), revision(before));
    good(await d.secret(['reencrypt', 'db', '--with', 'openpgp']));
    assert.match(await d.file('db'), /^message: \|$/m);
    assert.doesNotMatch(await d.file('db'), /^(recipients|age):/m);
    failed(await d.secret(['reencrypt', 'db', '--with', 'rot13']), 'USAGE', /rot13/);
  });

  test('swapped recipients: whoever is put into the clear part is not encrypted to next time', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', ...NEW], 'sesame'));
    const text = await d.file('db');
    await writeFiles(d.repo.dir, { 'secrets/db.yaml': text.replace(ada.recipient, stranger.recipient) });
    assert.match(
      (await d.lint()).warnings.map(({ message }) => message).join(),
      /can be read by the key age1.*nobody's/,
    );
    failed(await d.secret(['reencrypt', 'db']), 'SECRET_REFUSED', /recipients in clear/);
    await writeFiles(d.repo.dir, {
      'secrets/db.yaml': text.replace('recipients: [', `recipients: ["${stranger.recipient}", `),
    });
    failed(
      await d.secret(['reencrypt', 'db']),
      'SECRET_REFUSED',
      /3 recipients stand in clear, and it is encrypted to 2/,
    );
  });

  test('lint: a misspelt recipient, and a host that cannot read', async (t) => {
    const d = await desk(t);
    good(await d.secret(['set', 'db', 'password', ...NEW], 'sesame'));
    await writeFiles(d.repo.dir, {
      'trust/keys/bob.age': `${ada.recipient.slice(0, -1)}${ada.recipient.endsWith('q') ? 'p' : 'q'}\n`,
      'hosts/beta.yaml': layer({ app: { secrets: { PASSWORD: { from: 'db', key: 'password' } } } }),
    });
    assert.deepEqual((await d.lint()).faults.map(({ code }) => code).sort(), ['SCHEMA_INVALID', 'SECRET_UNREADABLE']);
    failed(await d.secret(['reencrypt', 'db', '--editors', 'bob']), 'KEY_UNUSABLE', /no X25519 recipient/);
    failed(await d.secret(['reencrypt', 'db', '--editors', 'eve']), 'USAGE', /no trust\/keys\/eve\.age/);
  });
});

describe('kedge secret and SOPS', { concurrency: 2 }, () => {
  const dataKey = randomBytes(32);
  const purpose = (bundles = 'app', fleet = FLEET_ID) => ['kedge_unencrypted', `db ${fleet} ${bundles}`] as const;

  test('recipients: what SOPS and age are given for hosts', async (t) => {
    const d = await desk(t);
    const { hosts } = good(await d.secret(['recipients', '--for', 'alpha'])) as { hosts: { age: string[] }[] };
    const text = (await kedge(['secret', 'recipients', '--for', 'alpha'], { cwd: d.repo.dir })).stdout;
    assert.equal(text, `# alpha\n${hosts[0]?.age[0]}\n`);
    const list = join(d.repo.dir, '.git', 'recipients');
    await writeFile(list, text);
    assert.match(await run('age', ['-a', '-R', list], { input: 'x' }), /BEGIN AGE/);
    failed(await d.secret(['recipients', '--for', 'gamma']), 'USAGE', /gamma/);
  });

  test('a file of SOPS is listed and judged, not written, and becomes one of Kedge’s', async (t) => {
    const d = await desk(t);
    const { hosts } = good(await d.secret(['recipients'])) as { hosts: { host: string; age: string[] }[] };
    const [alpha = '', beta = ''] = hosts.flatMap(({ age }) => age);
    const to = async (recipients: readonly string[]) =>
      Promise.all(recipients.map(async (recipient) => ({ recipient, enc: await ageEncrypt(dataKey, [recipient]) })));
    const enc = await gpg.gpg(['--trust-model', 'always', '--armor', '-r', lead.fingerprint, '--encrypt'], dataKey);
    const pgp = [{ fp: lead.fingerprint, enc }];
    const put = async (recipients: readonly string[], line = purpose()) =>
      writeFiles(d.repo.dir, {
        'secrets/db.yaml': sopsFile([['password', 'sesame'], line], { dataKey, age: await to(recipients), pgp }),
      });
    await put([alpha]);
    assert.deepEqual(await d.lint(), { faults: [], warnings: [] });
    assert.deepEqual((await d.who('db')).sort(), ['alpha yes', 'lead yes']);
    await put([beta]);
    const [blind] = (await d.lint()).faults;
    assert.equal(blind?.code, 'SECRET_UNREADABLE');
    assert.match(blind?.remedy ?? '', /sops updatekeys secrets\/db\.yaml/);
    assert.deepEqual((await d.who('db')).sort(), ['alpha cannot', 'beta yes', 'lead yes']);
    await put([alpha], purpose('web'));
    assert.deepEqual((await d.lint()).faults.map(({ code }) => code).sort(), ['REFERENCE_MISSING', 'SECRET_REFUSED']);
    await put([alpha], purpose('app', FLEET_ID.replace(/^./, 'f')));
    assert.match((await d.lint()).faults.map(({ message }) => message).join(), /for the fleet f/);

    await put([alpha]);
    const text = await d.file('db');
    for (const args of [
      ['set', 'db', 'password'],
      ['rotate', 'db', 'password'],
      ['edit', 'db'],
      ['reencrypt', 'db'],
    ])
      failed(await d.secret(args, 'x'), 'USAGE', /written by SOPS.*sops edit/);
    good(await d.secret(['reencrypt']));
    assert.equal(await d.file('db'), text);
    failed(await d.secret(['reencrypt', 'db', '--with', 'openpgp']), 'USAGE', /--for/);
    good(await d.secret(['reencrypt', 'db', '--with', 'openpgp', '--for', 'alpha']));
    assert.match(await d.file('db'), /^keys: \["password"\]$/m);
    assert.deepEqual(await d.who('db'), ['alpha yes', 'lead yes']);
  });
});
