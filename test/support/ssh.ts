/** SSH keys by ssh-keygen, and signatures made by hand for what ssh-keygen would never make. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';
import { type Scope, tempDir } from './temp.ts';

export interface SshKeyFile {
  readonly name: string;
  /** Of the private key; the public one lies beside it as `.pub`. */
  readonly file: string;
  /** The line of the public key. */
  readonly line: string;
  /** `SHA256:…`, as ssh-keygen says it. */
  readonly fingerprint: string;
}

export interface SshHome {
  readonly dir: string;
  /** `bits` as ssh-keygen takes them: 2048 (RSA), 256, 384, 521 (ECDSA). */
  makeKey(name: string, type?: 'ed25519' | 'rsa' | 'ecdsa', bits?: number): Promise<SshKeyFile>;
  /** An armored signature by `ssh-keygen -Y sign`. */
  sign(payload: Uint8Array, key: SshKeyFile, namespace?: string, more?: readonly string[]): Promise<string>;
}

export async function sshHome(scope: Scope): Promise<SshHome> {
  const dir = await tempDir(scope, 'ks');
  let files = 0;
  return {
    dir,
    async makeKey(name, type = 'ed25519', bits) {
      const file = join(dir, name);
      const size = bits === undefined ? [] : ['-b', String(bits)];
      await run('ssh-keygen', ['-q', '-t', type, ...size, '-N', '', '-C', `${name}@example.org`, '-f', file]);
      const shown = await run('ssh-keygen', ['-l', '-E', 'sha256', '-f', `${file}.pub`]);
      const fingerprint = /SHA256:[A-Za-z0-9+/]{43}/.exec(shown)?.[0];
      if (fingerprint === undefined) throw new Error(`no fingerprint: ${shown}`);
      return { name, file, line: await readFile(`${file}.pub`, 'utf8'), fingerprint };
    },
    async sign(payload, key, namespace = 'git', more = []) {
      files += 1;
      const file = join(dir, `payload-${files}`);
      await writeFile(file, payload);
      await run('ssh-keygen', ['-Y', 'sign', '-q', '-n', namespace, '-f', key.file, ...more, file]);
      return readFile(`${file}.sig`, 'utf8');
    },
  };
}

export const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
export const wireString = (value: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint32(bytes.length), bytes]);
};
/** Of a number above 0 in big-endian bytes. */
export const mpint = (value: Uint8Array): Buffer => {
  let at = 0;
  while (value[at] === 0) at += 1;
  const bytes = Buffer.from(value.subarray(at));
  return wireString((bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
};
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

export interface SigParts {
  readonly magic?: string;
  readonly version?: number;
  readonly namespace?: string;
  readonly reserved?: string;
  readonly hash?: string;
  /** Behind the last field. */
  readonly behind?: Uint8Array;
}

/** The bytes of an SSHSIG of any parts. */
export function sshsig(publicKey: Uint8Array, signature: Uint8Array, parts: SigParts = {}): Buffer {
  const { magic = 'SSHSIG', version = 1, namespace = 'git', reserved = '', hash = 'sha512', behind = '' } = parts;
  return Buffer.concat([
    Buffer.from(magic),
    uint32(version),
    wireString(publicKey),
    wireString(namespace),
    wireString(reserved),
    wireString(hash),
    wireString(signature),
    Buffer.from(behind),
  ]);
}

/** What is signed of a message, whatever the parts say. */
export function signedData(
  message: Uint8Array,
  { namespace = 'git', reserved = '', hash = 'sha512' }: SigParts = {},
): Buffer {
  const digest = createHash(hash).update(message).digest();
  return Buffer.concat([Buffer.from('SSHSIG'), ...[namespace, reserved, hash, digest].map(wireString)]);
}

export function sshArmor(bytes: Uint8Array, width = 70): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}

/** The bytes between the armor lines. */
export function sshUnarmor(armored: string): Buffer {
  return Buffer.from(armored.replaceAll(/-----.*-----|\n/g, ''), 'base64');
}

export interface HandKey {
  readonly type: string;
  readonly blob: Buffer;
  /** As for trust/keys. */
  readonly line: string;
  readonly fingerprint: string;
  /** An armored signature; `flags` are a security device's, 1 where somebody touched it. */
  sign(message: Uint8Array, parts?: SigParts & { readonly flags?: number }): string;
}

/** A key in software that says it is in a security device (PROTOCOL.u2f), or a plain one. */
export function handKey(
  kind: 'sk-ed25519' | 'sk-ecdsa' | 'ed25519',
  { application = 'ssh:' }: { readonly application?: string } = {},
): HandKey {
  const pair =
    kind === 'sk-ecdsa' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  const jwk = pair.publicKey.export({ format: 'jwk' });
  const part = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url');
  const type = {
    'sk-ed25519': 'sk-ssh-ed25519@openssh.com',
    'sk-ecdsa': 'sk-ecdsa-sha2-nistp256@openssh.com',
    ed25519: 'ssh-ed25519',
  }[kind];
  const point =
    kind === 'sk-ecdsa'
      ? [wireString('nistp256'), wireString(Buffer.concat([Buffer.of(4), part(jwk.x), part(jwk.y)]))]
      : [wireString(part(jwk.x))];
  const blob = Buffer.concat([wireString(type), ...point, ...(kind === 'ed25519' ? [] : [wireString(application)])]);
  const fingerprint = `SHA256:${sha256(blob).toString('base64').replace(/=+$/, '')}`;
  return {
    type,
    blob,
    line: `${type} ${blob.toString('base64')} by hand\n`,
    fingerprint,
    sign(message, { flags = 1, ...parts } = {}) {
      const data = signedData(message, parts);
      if (kind === 'ed25519') {
        const plain = Buffer.concat([wireString(type), wireString(sign(null, data, pair.privateKey))]);
        return sshArmor(sshsig(blob, plain, parts));
      }
      const device = Buffer.concat([Buffer.of(flags), uint32(7)]);
      const all = Buffer.concat([sha256(application), device, sha256(data)]);
      const made = Buffer.concat([wireString(type), wireString(raw(kind, all, pair.privateKey)), device]);
      return sshArmor(sshsig(blob, made, parts));
    },
  };
}

function raw(kind: 'sk-ed25519' | 'sk-ecdsa', data: Uint8Array, key: KeyObject): Buffer {
  if (kind === 'sk-ed25519') return sign(null, data, key);
  const both = sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' });
  return Buffer.concat([mpint(both.subarray(0, 32)), mpint(both.subarray(32))]);
}
