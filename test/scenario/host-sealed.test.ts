/** The host's key, sealed by real systemd-creds: with the machine's secret (of the test's own), and with a TPM (swtpm). */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { FLEET_ID } from '../support/fleet.ts';
import { kedge } from '../support/kedge.ts';
import { freePort } from '../support/registry.ts';
import { run, tryRun } from '../support/run.ts';
import { type Scope, tempDir } from '../support/temp.ts';

const dir = await tempDir({ after });
const SECRET = { SYSTEMD_CREDENTIAL_SECRET: join(dir, 'secret') };
type Env = Readonly<Record<string, string>>;

const keygen = (out: string, env: Env, ...args: string[]) =>
  kedge(['host', 'keygen', '--name', 'gpu-01', '--out', out, '-o', 'json', ...args], { env });

/** What `kedge doctor` says of the key. */
async function doctor(
  scope: Scope,
  key: string,
  env: Env,
): Promise<{ readonly status: string; readonly message: string; readonly fix: string | null }> {
  const folder = await tempDir(scope);
  const config = {
    name: 'gpu-01',
    fleet: { id: FLEET_ID, sources: [join(folder, 'none.git')], anchor: '0'.repeat(40) },
    key,
    state: join(folder, 'state'),
  };
  await mkdir(join(folder, 'state'), { mode: 0o700 });
  await writeFile(join(folder, 'host.yaml'), JSON.stringify(config));
  const result = await kedge(['doctor', '-o', 'json', '--config', join(folder, 'host.yaml')], { env });
  const { checks } = result.json() as {
    checks: readonly { name: string; status: string; message: string; fix: string | null }[];
  };
  return checks.find(({ name }) => name === 'key') ?? assert.fail(result.stdout);
}

describe('a sealed key', () => {
  test('is on no disk in the clear, and opens on this machine', async (t) => {
    const file = join(dir, 'host.key.cred');
    const made = await keygen(file, SECRET, '--with-key', 'host');
    assert.equal(made.status, 0, made.stdout + made.stderr);
    const { fingerprint } = made.json() as { fingerprint: string };
    assert.doesNotMatch(made.stdout + made.stderr, /PRIVATE/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    const text = await readFile(file, 'utf8');
    assert.doesNotMatch(text, /PRIVATE|BEGIN/);
    assert.doesNotMatch(Buffer.from(text, 'base64').toString('latin1'), /PRIVATE|BEGIN/);
    const found = await tryRun('grep', ['-rl', 'PRIVATE', dir]);
    assert.equal(found.stdout, '');
    const key = await doctor(t, file, SECRET);
    assert.equal(key.status, 'ok', key.message);
    assert.match(key.message, new RegExp(`^${fingerprint} .*; sealed by the secret of this machine \\(no TPM\\)$`));
    assert.match(
      await run('systemd-creds', ['decrypt', '--name=host.key', file, '-'], { env: SECRET }),
      /^-----BEGIN PGP PRIVATE/,
      'as LoadCredentialEncrypted= opens it',
    );
    const again = await keygen(file, SECRET);
    assert.equal((again.json() as { failure: { code: string } }).failure.code, 'FILE_EXISTS');
    assert.equal(await readFile(file, 'utf8'), text);
  });

  test('opens on no other machine, under no other name and not where it was altered; no word of it is said', async (t) => {
    const file = join(dir, 'mine.cred');
    assert.equal((await keygen(file, SECRET)).status, 0);
    const refused = async (key: string, env: Env) => {
      const { status, message, fix } = await doctor(t, key, env);
      assert.equal(status, 'fail');
      assert.match(message, /systemd-creds does not open/);
      assert.match(fix ?? '', /make a new key/);
      assert.doesNotMatch(message, /BEGIN/);
    };
    await refused(file, { SYSTEMD_CREDENTIAL_SECRET: join(dir, 'other-machine') });
    const text = await readFile(file, 'utf8');
    const altered = join(dir, 'altered.cred');
    const bytes = Buffer.from(text, 'base64');
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    await writeFile(altered, bytes.toString('base64'));
    await refused(altered, SECRET);
    const foreign = join(dir, 'foreign.cred');
    await run('systemd-creds', ['encrypt', '--with-key=host', '--name=something-else', '-', foreign], {
      env: SECRET,
      input: 'x',
    });
    await refused(foreign, SECRET);
    const clear = join(dir, 'clear.cred');
    await run('sh', ['-c', `umask 077; systemd-creds decrypt --name=host.key ${file} ${clear}`], { env: SECRET });
    await refused(clear, SECRET);
  });

  test('a name that does not end in .cred, or no systemd-creds, seals nothing', async (t) => {
    const unsealed = await keygen(join(dir, 'key.asc'), SECRET, '--with-key', 'host');
    assert.equal((unsealed.json() as { failure: { code: string } }).failure.code, 'USAGE');
    assert.equal(existsSync(join(dir, 'key.asc')), false);
    const bin = await tempDir(t);
    const none = await kedge(['host', 'keygen', '--name', 'a', '--out', join(dir, 'none.cred'), '-o', 'json'], {
      env: { PATH: bin },
    }).catch(() => null);
    // The launcher itself needs a PATH; the bundle is run by its own Node.
    if (none !== null && none.stdout !== '') {
      const { failure } = none.json() as { failure: { code: string; remedy: string } };
      assert.equal(failure.code, 'STATE_CORRUPT');
      assert.match(failure.remedy, /Install systemd 250/);
    }
    assert.equal(existsSync(join(dir, 'none.cred')), false);
    assert.equal((await keygen(join(dir, 'key.asc'), SECRET)).status, 0);
    assert.match((await doctor(t, join(dir, 'key.asc'), SECRET)).message, /kept in the clear, for root alone$/);
  });
});

/** A TPM of the test's own, as systemd's variables name it. */
async function swtpm(scope: Scope, state: string): Promise<Env> {
  // The library looks for the control channel on the next port.
  const port = await freePort();
  await mkdir(state, { recursive: true });
  const args = [
    'socket',
    '--tpm2',
    '--tpmstate',
    `dir=${state}`,
    '--server',
    `type=tcp,port=${port}`,
    '--ctrl',
    `type=tcp,port=${port + 1}`,
    '--flags',
    'not-need-init,startup-clear',
  ];
  const child = spawn('swtpm', args, { env: { PATH: process.env.PATH }, stdio: 'ignore' });
  scope.after(async () => void child.kill('SIGKILL'));
  const tpm = { ...SECRET, SYSTEMD_TPM2_DEVICE: `swtpm:host=127.0.0.1,port=${port}` };
  for (let tries = 0; ; tries++) {
    const args = ['encrypt', '--with-key=tpm2', '--name=x', '-', '-'];
    const sealed = await tryRun('systemd-creds', args, { env: tpm, input: 'x' });
    if (sealed.status === 0) return tpm;
    assert.ok(tries < 40, sealed.stderr);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('a key that is sealed by a TPM opens with that TPM alone', async (t) => {
  const tpm = await swtpm(t, join(dir, 'tpm'));
  const file = join(dir, 'tpm.cred');
  const made = await keygen(file, tpm, '--with-key', 'host+tpm2');
  assert.equal(made.status, 0, made.stdout + made.stderr);
  const key = await doctor(t, file, tpm);
  assert.equal(key.status, 'ok', key.message);
  assert.match(key.message, /; sealed by the TPM and the secret of this machine$/);
  const other = await swtpm(t, join(dir, 'other-tpm'));
  const copied = join(dir, 'copied.cred');
  await copyFile(file, copied);
  const elsewhere = await doctor(t, copied, other);
  assert.equal(elsewhere.status, 'fail', elsewhere.message);
  const { SYSTEMD_TPM2_DEVICE: _, ...none } = tpm;
  assert.equal((await doctor(t, copied, none)).status, 'fail', 'without any TPM');
});
