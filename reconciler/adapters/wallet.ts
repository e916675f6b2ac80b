/**
 * A key for requests out of a Solana wallet file, at an operator's desk and never on a host. The wallet's own key signs nothing here:
 * HKDF (RFC 5869) with an `info` of its own makes another one of it, from which the wallet's cannot be found.
 */
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/failure.ts';
import { sshSignedData } from '../core/ssh.ts';

/** Never changes: with it every derived key would. */
const INFO = 'kedge/operator-request/ed25519/v1';
const MOST_BYTES = 4096;
const NAMESPACE = 'kedge-run';
/** PKCS #8 and SubjectPublicKeyInfo of Ed25519 (RFC 8410) up to the key's own 32 bytes. */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_BYTES = 32;

export interface WalletKey {
  /** As for trust/keys/<name>.pub. */
  readonly publicLine: string;
  /** An armored SSH signature of the namespace `kedge-run`. */
  sign(payload: Uint8Array): string;
}

/** `file`: a JSON array of 64 bytes, seed and public key, as Solana's tools write it. Its words never come into a message. */
export async function readWallet(file: string): Promise<Result<WalletKey>> {
  const no = (why: string, remedy: string) =>
    fail('REQUEST_INVALID', `the wallet file cannot be used: ${why}`, { file, remedy });
  const text = await readSmall(file);
  if (text === null) return no('it cannot be read', 'Name it with --wallet FILE.');
  if (text === 'open') return no('others on this machine may read it', `chmod 600 ${file}`);
  const bytes = bytesOf(text);
  if (bytes === null)
    return no('it is not a list of 64 bytes', 'It is what `solana-keygen new` and the Nosana CLI write.');
  const seed = bytes.subarray(0, PUBLIC_BYTES);
  if (!publicOf(privateKey(seed)).equals(bytes.subarray(PUBLIC_BYTES))) {
    return no('its two halves do not belong together', 'Take it from your backup.');
  }
  const key = privateKey(Buffer.from(hkdfSync('sha256', seed, Buffer.alloc(0), INFO, PUBLIC_BYTES)));
  const blob = Buffer.concat([wire('ssh-ed25519'), wire(publicOf(key))]);
  return ok({
    publicLine: `ssh-ed25519 ${blob.toString('base64')} kedge-wallet\n`,
    sign(payload) {
      const digest = createHash('sha512').update(payload).digest();
      const made = sign(null, sshSignedData('sha512', digest, NAMESPACE), key);
      const inner = Buffer.concat([wire('ssh-ed25519'), wire(made)]);
      const parts = [Buffer.from('SSHSIG\0\0\0\x01', 'latin1'), ...[blob, NAMESPACE, '', 'sha512', inner].map(wire)];
      const lines =
        Buffer.concat(parts)
          .toString('base64')
          .match(/.{1,70}/g) ?? [];
      return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
    },
  });
}

/** Null: it cannot be read; 'open': others could read it too. */
async function readSmall(file: string): Promise<string | null> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    const { mode, size } = await handle.stat();
    if (size > MOST_BYTES) return '';
    return (mode & 0o077) === 0 ? await handle.readFile('utf8') : 'open';
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

function bytesOf(text: string): Buffer | null {
  try {
    const value: unknown = JSON.parse(text);
    const isByte = (n: unknown): boolean => typeof n === 'number' && Number.isInteger(n) && n >= 0 && n < 256;
    return Array.isArray(value) && value.length === 64 && value.every(isByte) ? Buffer.from(value as number[]) : null;
  } catch {
    return null;
  }
}

function privateKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' });
}

function publicOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-PUBLIC_BYTES);
}

/** A string of SSH (RFC 4251, 5). */
function wire(value: Uint8Array | string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
