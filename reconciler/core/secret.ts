/**
 * secrets/<name>.yaml. Everything but the values stands in clear too, for people, `lint` and digests; what counts is what is
 * encrypted, where the same stands again: a clear part that was changed, or put on another message, does not fit it.
 */
import type { SecretFile } from '../../schemas/generated/types.ts';
import { packetHeader, unarmor } from './armor.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { canonicalJson, type Json } from './canonical.ts';
import { type ParsedDocument, parseDocument } from './document.ts';
import { type Failure, fail, ok, type Result } from './failure.ts';
import { LIMITS } from './limits.ts';

/** What stands in clear, and again inside. */
export interface SecretHeader {
  readonly name: string;
  /** 32 hex digits, random: says that the values changed, and nothing about them. */
  readonly revision: string;
  readonly keys: readonly string[];
  readonly bundles: readonly string[];
  readonly hosts: readonly string[];
  readonly groups: readonly string[];
  readonly editors: readonly string[];
}

export interface Secret {
  readonly header: SecretHeader;
  readonly document: ParsedDocument<SecretFile>;
  /** One OpenPGP message: keys for its readers, and one packet of authenticated data. */
  readonly message: Uint8Array;
  /** Ids of the keys that can open it, 16 upper-case hex digits, as the message itself says. */
  readonly recipients: readonly string[];
}

export type SecretValues = ReadonlyMap<string, Uint8Array>;

export function secretFile(name: string): string {
  return `secrets/${name}.yaml`;
}

/** The secret that a path is the file of, or null. */
export function secretOf(path: string): string | null {
  return /^secrets\/([a-z0-9][a-z0-9._-]{0,62})\.yaml$/.exec(path)?.[1] ?? null;
}

/** `file`: a path below `secrets/`. Fails with SCHEMA_INVALID, AGENT_TOO_OLD, or SECRET_REFUSED for a message that is not of the strict form. */
export function readSecret(file: string, bytes: Uint8Array): Result<Secret> {
  const name = secretOf(file);
  if (name === null) {
    const remedy = 'Lower-case letters, digits, `.`, `_` and `-`, at most 63: secrets/openai.yaml.';
    return fail('SCHEMA_INVALID', `${file} has no name that a secret may have`, { file, path: file, remedy });
  }
  const parsed = parseDocument('secret', file, bytes);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const { revision, keys, bundles, for: readers, editors, message } = document.value;
  const armor = unarmor(new TextEncoder().encode(message), 'PGP MESSAGE');
  const refuse = (why: string) =>
    fail('SECRET_REFUSED', `its message is not one that Kedge reads: ${why}`, {
      ...document.at(['message']),
      path: file,
    });
  if (!armor.ok) return refuse(armor.why);
  const recipients = recipientsOf(armor.bytes);
  if (typeof recipients === 'string') return refuse(recipients);
  const { hosts = [], groups = [] } = readers;
  const header = { name, revision, keys, bundles, hosts, groups, editors };
  return ok({ header, document, message: armor.bytes, recipients });
}

const SESSION_KEY = 1;
const AUTHENTICATED = 18;

/**
 * Ids of the keys that a message is encrypted to, or what is wrong as a sentence's end. Strict: session keys for public keys (RFC 9580,
 * 5.1, version 3 or 6), then one packet of encrypted and integrity protected data (5.13), and nothing else. What has no integrity
 * protection (tag 9), and what a passphrase opens (tag 3), is none.
 */
export function recipientsOf(bytes: Uint8Array): readonly string[] | string {
  const recipients: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = packetHeader(bytes, at);
    if (header === null || header.bodyAt + header.length > bytes.length) return 'its packets are not whole';
    const body = bytes.subarray(header.bodyAt, header.bodyAt + header.length);
    at = header.bodyAt + header.length;
    if (header.tag === SESSION_KEY) {
      const id = keyIdOf(body);
      if (id === null) return 'it does not say which key opens it';
      recipients.push(id);
      continue;
    }
    if (header.tag === 9) return 'it is encrypted without integrity protection, so that it could have been altered';
    if (header.tag !== AUTHENTICATED) return `it holds a packet of type ${header.tag}`;
    if (body[0] !== 1 && body[0] !== 2) return `its encrypted data is of version ${body[0]}`;
    if (recipients.length === 0) return 'no key opens it';
    return at === bytes.length ? recipients : 'something stands behind its encrypted data';
  }
  return 'it holds no encrypted data';
}

function keyIdOf(body: Uint8Array): string | null {
  const hex = (from: number, to: number) =>
    [...body.subarray(from, to)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  const whole = (id: string) => (id.length === 16 && !/^0+$/.test(id) ? id : null);
  if (body[0] === 3) return whole(hex(1, 9));
  // Version 6: length, key version, fingerprint. A v4 fingerprint ends in the id, a v6 one begins with it.
  if (body[0] !== 6) return null;
  if (body[1] === 21 && body[2] === 4) return whole(hex(15, 23));
  return body[1] === 33 && body[2] === 6 ? whole(hex(3, 11)) : null;
}

/** Key id of a fingerprint (hex): the last eight bytes in version 4, the first eight in version 6. */
export function keyIdOfFingerprint(fingerprint: string): string {
  return fingerprint.length === 40 ? fingerprint.slice(-16) : fingerprint.slice(0, 16);
}

/** What is encrypted: canonical JSON of the header, the fleet and the values. */
export function sealedText(fleet: string, header: SecretHeader, values: SecretValues): string {
  const entries = [...values].map(([key, value]) => [key, toBase64(value)] as const);
  return canonicalJson({ ...headerJson(fleet, header), values: Object.fromEntries(entries) });
}

function headerJson(fleet: string, header: SecretHeader): { readonly [key: string]: Json } {
  return { version: 1, fleet, ...header };
}

/**
 * The values, where the text is what stands in clear around it, of this fleet and name. No message says what the text holds. Fails with
 * SECRET_REFUSED.
 */
export function openSealed(text: Uint8Array, fleet: string, { header, document }: Secret): Result<SecretValues> {
  const refuse = (why: string, remedy?: string) =>
    fail('SECRET_REFUSED', `${document.file} was refused: ${why}`, {
      file: document.file,
      path: document.file,
      ...(remedy === undefined ? {} : { remedy }),
    });
  const sealed = parseSealed(text);
  const expected = Object.entries(headerJson(fleet, header));
  const isKnown = sealed?.inside.size === expected.length && expected.every(([key]) => sealed.inside.has(key));
  if (sealed === null || !isKnown) return refuse('what is encrypted in it is not in the form that Kedge writes');
  const { values, inside } = sealed;
  const wrong = expected.find(([key, json]) => canonicalJson(inside.get(key) ?? null) !== canonicalJson(json));
  if (wrong !== undefined)
    return refuse(WRONG[wrong[0]] ?? `what stands in clear as \`${wrong[0]}\` is not what is encrypted`);
  const read = new Map<string, Uint8Array>();
  for (const [key, base64] of Object.entries(values)) {
    const bytes = typeof base64 === 'string' ? fromBase64(base64) : null;
    if (bytes === null) return refuse('a value in it cannot be read');
    read.set(key, bytes);
  }
  const same = read.size === header.keys.length && header.keys.every((key) => read.has(key));
  return same ? ok(read) : refuse('the values in it are not those that stand in clear as `keys`');
}

const WRONG: Readonly<Record<string, string>> = {
  fleet: 'it was encrypted for another fleet',
  name: 'it was encrypted under another name, and its file renamed since',
  revision: 'its revision is not the one that it was encrypted with',
  bundles: 'the bundles in clear are not those that it was encrypted for',
  hosts: 'the hosts in clear are not those that it was encrypted for',
  groups: 'the groups in clear are not those that it was encrypted for',
  editors: 'the editors in clear are not those that it was encrypted for',
};

/** A map: whoever wrote it may have used names that every object has. */
function parseSealed(text: Uint8Array): { readonly values: object; readonly inside: ReadonlyMap<string, Json> } | null {
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
    const value: unknown = JSON.parse(decoded);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    // One text a value: what is not canonical was not written by Kedge.
    if (canonicalJson(value as Json) !== decoded) return null;
    const inside = new Map(Object.entries(value as { readonly [key: string]: Json }));
    const values = inside.get('values');
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
    inside.delete('values');
    return { values, inside };
  } catch {
    return null;
  }
}

/** Bytes of all values together that one secret may hold. */
export function sizeFault(values: SecretValues): Failure | null {
  const bytes = [...values.values()].reduce((sum, value) => sum + value.length, 0);
  if (bytes <= LIMITS.secretBytes) return null;
  const message = `the values have ${bytes} bytes together, and a secret holds ${LIMITS.secretBytes} at most`;
  return fail('SECRET_REFUSED', message, {
    remedy: 'Keep what is large in a file of the bundle, encrypted, and its key here.',
  }).failure;
}

/** The file: what stands in clear first, for people who look at a diff. `armored`: the message. */
export function renderSecret(header: SecretHeader, armored: string): string {
  const list = (names: readonly string[]) => `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
  const lines = armored
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`));
  return `# Encrypted: change it with \`kedge secret edit ${header.name}\`, see who can read it with \`kedge secret who ${header.name}\`.
version: 1
revision: ${JSON.stringify(header.revision)}
keys: ${list(header.keys)}
bundles: ${list(header.bundles)}
for: { hosts: ${list(header.hosts)}, groups: ${list(header.groups)} }
editors: ${list(header.editors)}
message: |
${lines.join('\n')}
`;
}
