import { execFileSync } from 'node:child_process';
import * as openpgp from 'openpgp';
import { run } from '../../reconciler/adapters/exec.ts';
import { chooseEngine } from '../../reconciler/adapters/git-store.ts';
import { unarmorSignature } from '../../reconciler/core/armor.ts';
import type { Certificate } from '../../reconciler/core/certificate.ts';
import { splitCommit } from '../../reconciler/core/commit.ts';
import type { ObjectReader } from '../../reconciler/ports/git.ts';
import type { Signatures } from '../../reconciler/ports/signatures.ts';
import type { Repository } from './git.ts';
import type { Scope } from './temp.ts';

/** Reads a test repository's objects through the real adapter. */
export async function objectsOf(scope: Scope, repo: Repository): Promise<ObjectReader> {
  const engine = await chooseEngine({ mode: 'native', exec: run });
  const reader = engine.open({ dir: `${repo.dir}/.git`, alternates: [] });
  scope.after(() => reader.close());
  return reader;
}

export function rawObject(repo: Repository, id: string, type: 'commit' | 'tree' | 'blob'): Buffer {
  return execFileSync('git', ['-C', repo.dir, 'cat-file', type, id], { stdio: ['ignore', 'pipe', 'inherit'] });
}

export interface CommitText {
  readonly tree: string;
  readonly parents: readonly string[];
  /** Seconds since the epoch. */
  readonly at: number;
  readonly message?: string;
  /** Whole header lines behind the committer's. */
  readonly headers?: string;
  readonly encoding?: BufferEncoding;
}

/** What git would have signed. */
export function commitPayload({ tree, parents, at, message = 'change\n', headers = '', encoding }: CommitText): Buffer {
  const person = `Test Author <author@example.org> ${at} +0000`;
  const lines = [`tree ${tree}`, ...parents.map((id) => `parent ${id}`), `author ${person}`, `committer ${person}`];
  return Buffer.from(`${lines.join('\n')}\n${headers}\n${message}`, encoding ?? 'utf8');
}

/** Puts an armored signature into a commit where git puts it: behind its last header. */
export function withSignature(payload: Uint8Array, armored: string, header = 'gpgsig'): Buffer {
  const bytes = Buffer.from(payload);
  const at = bytes.indexOf('\n\n') + 1;
  const folded = `${header} ${armored.replace(/\n$/, '').replaceAll('\n', '\n ')}\n`;
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(folded, 'latin1'), bytes.subarray(at)]);
}

/** Signs with any key of a secret certificate, whatever it may do and however old it is: what gpg would refuse to make. */
export async function forceSign(
  secret: string,
  payload: Uint8Array,
  at: number,
  options: { readonly subkey?: number; readonly type?: 'binary' | 'text'; readonly expiresIn?: number } = {},
): Promise<string> {
  const key = await openpgp.readPrivateKey({ armoredKey: secret });
  const packet = options.subkey === undefined ? key.keyPacket : key.subkeys[options.subkey]?.keyPacket;
  if (!(packet instanceof openpgp.SecretKeyPacket || packet instanceof openpgp.SecretSubkeyPacket)) {
    throw new Error('no such secret key');
  }
  const signature = new openpgp.SignaturePacket();
  signature.signatureType = openpgp.enums.signature[options.type ?? 'binary'];
  signature.publicKeyAlgorithm = packet.algorithm;
  signature.hashAlgorithm = openpgp.enums.hash.sha256;
  if (options.expiresIn !== undefined) {
    signature.signatureNeverExpires = false;
    signature.signatureExpirationTime = options.expiresIn;
  }
  const [literal] = (await openpgp.createMessage({ binary: payload })).packets;
  // The types say bytes, and leave the configuration out.
  await Reflect.apply(signature.sign, signature, [packet, literal, new Date(at * 1000), true, openpgp.config]);
  const list = new openpgp.PacketList<openpgp.SignaturePacket>();
  list.push(signature);
  return new openpgp.Signature(list).armor();
}

/** A raw tree, its entries as they are given. */
export function rawTree(entries: readonly (readonly [mode: string, name: string | Buffer, id: string])[]): Buffer {
  return Buffer.concat(
    entries.flatMap(([mode, name, id]) => [
      Buffer.from(`${mode} `),
      Buffer.from(name),
      Buffer.of(0),
      Buffer.from(id, 'hex'),
    ]),
  );
}

/** Whether the raw commit splits and is signed by this certificate, as far as its bytes and the cryptography say. */
export async function isGoodBy(signatures: Signatures, certificate: Certificate, raw: Uint8Array): Promise<boolean> {
  const split = splitCommit(raw);
  if (!split.ok || split.value.signature === null) return false;
  const packet = unarmorSignature(split.value.signature);
  if (!packet.ok) return false;
  const facts = await signatures.verify(split.value.payload, packet.value, [certificate]);
  return facts.ok && facts.value.signer !== null && facts.value.fault === null;
}
