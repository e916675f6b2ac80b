import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';
import { makeTempDir, removeDir, type Scope } from './temp.ts';

export interface KeyOptions {
  /** User id; `name` alone gets the address `<name>@example.org`. */
  readonly name: string;
  readonly email?: string;
  /** gpg's name: `ed25519` (default), `rsa2048`, `rsa1024`, `nistp256`, `dsa2048`. */
  readonly algo?: string;
  /** gpg's usage of the primary key: `sign` (default: certify and sign), `cert`, `auth`. */
  readonly usage?: string;
  /** gpg's expiry: `0` (never, default), `seconds=60`, `30d`, `2027-01-01`. */
  readonly expire?: string;
  /** Seconds since the epoch at which the key is made; now by default. */
  readonly at?: number;
}

export interface Key {
  readonly name: string;
  readonly email: string;
  /** Upper-case hex. */
  readonly fingerprint: string;
  /** Armored certificate as it was when the key was made. */
  readonly armored: string;
}

export type RevocationReason = 'none' | 'compromised' | 'superseded' | 'retired';
const REASON_CODE = { none: '0', compromised: '1', superseded: '2', retired: '3' } as const;

/** A keyring of real gpg in a folder of its own; its agent is ended and the folder removed with the scope. */
export interface GpgHome {
  readonly home: string;
  makeKey(options: KeyOptions): Promise<Key>;
  /** Adds a subkey; gives its fingerprint. */
  addSubkey(primary: string, algo: string, usage: string, expire?: string, at?: number): Promise<string>;
  setExpire(fingerprint: string, expire: string, at?: number): Promise<void>;
  revoke(fingerprint: string, reason: RevocationReason, at?: number): Promise<void>;
  /** The armored certificate as it is now. */
  exportPublic(fingerprint: string): Promise<string>;
  /** The armored private key, without a passphrase. */
  exportSecret(fingerprint: string): Promise<string>;
  /** An armored detached binary signature; `more` are further gpg options (`--digest-algo SHA1`). */
  sign(payload: Uint8Array | string, fingerprint: string, at?: number, more?: readonly string[]): Promise<string>;
  /** An executable for git's `gpg.program`, bound to this keyring and, where given, to a moment of signing. */
  program(at?: number, more?: readonly string[]): Promise<string>;
  /** Any gpg command; gives stdout. */
  gpg(args: readonly string[], input?: Uint8Array | string): Promise<string>;
}

/** gpg's faked clock, for keys and signatures of another time. `!` freezes it. */
function clock(at: number | undefined): string[] {
  if (at === undefined) return [];
  const iso = new Date(at * 1000).toISOString();
  return ['--faked-system-time', `${iso.slice(0, 19).replace(/[-:]/g, '')}!`];
}

export async function gpgHome(scope: Scope): Promise<GpgHome> {
  const home = await makeTempDir('kg');
  await chmod(home, 0o700);
  scope.after(async () => {
    await run('gpgconf', ['--homedir', home, '--kill', 'all']);
    await removeDir(home);
  });
  const base = ['--homedir', home, '--batch', '--no-tty', '--pinentry-mode', 'loopback', '--passphrase', ''];
  const gpg = (args: readonly string[], input?: Uint8Array | string): Promise<string> =>
    run('gpg', [...base, ...args], input === undefined ? {} : { input });
  const created = (status: string): string => {
    const fingerprint = /KEY_CREATED \S+ ([0-9A-F]+)/.exec(status)?.[1];
    if (fingerprint === undefined) throw new Error(`gpg made no key: ${status}`);
    return fingerprint;
  };
  let programs = 0;

  return {
    home,
    gpg,
    async makeKey({ name, email = `${name}@example.org`, algo = 'ed25519', usage = 'sign', expire = '0', at }) {
      const user = `${name} <${email}>`;
      const status = await gpg([...clock(at), '--status-fd', '1', '--quick-gen-key', user, algo, usage, expire]);
      const fingerprint = created(status);
      return { name, email, fingerprint, armored: await gpg(['--armor', '--export', fingerprint]) };
    },
    async addSubkey(primary, algo, usage, expire = '0', at) {
      return created(await gpg([...clock(at), '--status-fd', '1', '--quick-add-key', primary, algo, usage, expire]));
    },
    async setExpire(fingerprint, expire, at) {
      await gpg([...clock(at), '--quick-set-expire', fingerprint, expire]);
    },
    async revoke(fingerprint, reason, at) {
      // Without --batch: gpg asks, and reads the answers from --command-fd.
      const args = [
        ...base.filter((a) => a !== '--batch'),
        ...clock(at),
        '--command-fd',
        '0',
        '--gen-revoke',
        fingerprint,
      ];
      const certificate = await run('gpg', args, { input: `y\n${REASON_CODE[reason]}\n\ny\n` });
      await gpg([...clock(at), '--import'], certificate);
    },
    exportPublic: (fingerprint) => gpg(['--armor', '--export', fingerprint]),
    exportSecret: (fingerprint) => gpg(['--armor', '--export-secret-keys', fingerprint]),
    sign: (payload, fingerprint, at, more = []) =>
      gpg([...clock(at), ...more, '--armor', '--local-user', `${fingerprint}!`, '--detach-sign'], payload),
    async program(at, more = []) {
      programs += 1;
      const file = join(home, `gpg-${programs}.sh`);
      const words = [...base, ...clock(at), ...more].map((word) => `'${word}'`).join(' ');
      await writeFile(file, `#!/bin/sh\nexec gpg ${words} "$@"\n`, { mode: 0o700 });
      return file;
    },
  };
}
