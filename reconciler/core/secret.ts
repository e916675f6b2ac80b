/**
 * secrets/<name>.yaml. Everything but the values stands in clear too, for people, `lint` and digests; what counts is what is
 * encrypted, where the same stands again: a clear part that was changed, or put on another message, does not fit it.
 */
import type { SecretFile } from '../../schemas/generated/types.ts';
import { ageReaders, isAgeRecipient, unarmorAge } from './age.ts';
import { unarmor } from './armor.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { canonicalJson, type Json } from './canonical.ts';
import { type ParsedDocument, parseDocument } from './document.ts';
import { type Failure, fail, ok, type Result } from './failure.ts';
import { LIMITS } from './limits.ts';
import { recipientsOf } from './pgp-message.ts';
import type { SopsFile } from './sops.ts';
import { readSopsSecret } from './sops-secret.ts';

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
  /** Of age, sorted, for its files do not say whom they are for; absent where it is of another kind. */
  readonly recipients?: readonly string[];
}

export type SecretKind = 'openpgp' | 'age' | 'sops';

/** What is encrypted, by whose tools it can be opened. */
export type Sealed =
  /** One message: keys for its readers, and one packet of authenticated data. */
  | { readonly kind: 'openpgp'; readonly message: Uint8Array }
  | { readonly kind: 'age'; readonly message: Uint8Array }
  | { readonly kind: 'sops'; readonly file: SopsFile; readonly fleet: string };

export interface Secret {
  readonly header: SecretHeader;
  readonly document: Pick<ParsedDocument<unknown>, 'file' | 'at'>;
  readonly sealed: Sealed;
  /** Keys that can open it: ids of OpenPGP keys (16 upper-case hex digits), as the message itself says; recipients of age (`age1…`). */
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
  if (/^sops:/m.test(new TextDecoder().decode(bytes))) return readSopsSecret(name, file, bytes);
  const parsed = parseDocument('secret', file, bytes);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const { revision, keys, bundles, for: readers, editors } = document.value;
  const { hosts = [], groups = [] } = readers;
  const header = { name, revision, keys, bundles, hosts, groups, editors };
  const read = readMessage(document.value);
  if ('why' in read) {
    const message = `its message is not one that Kedge reads: ${read.why}`;
    return fail('SECRET_REFUSED', message, { ...document.at([read.key]), path: file });
  }
  const { sealed, recipients } = read;
  return ok({
    header: sealed.kind === 'age' ? { ...header, recipients } : header,
    document,
    sealed,
    recipients,
  });
}

/** One of the two kinds; what both held could differ. */
function readMessage({
  message,
  age,
  recipients,
}: SecretFile):
  | { readonly sealed: Sealed; readonly recipients: readonly string[] }
  | { readonly why: string; readonly key: 'message' | 'age' | 'recipients' } {
  if (age === undefined) {
    if (recipients !== undefined) return { why: 'it says `recipients`, and holds no age file', key: 'recipients' };
    if (message === undefined) return { why: 'it holds neither an OpenPGP message nor an age file', key: 'message' };
    const armor = unarmor(new TextEncoder().encode(message), 'PGP MESSAGE');
    const readers = armor.ok ? recipientsOf(armor.bytes) : armor.why;
    if (!armor.ok || typeof readers === 'string') return { why: String(readers), key: 'message' };
    return { sealed: { kind: 'openpgp', message: armor.bytes }, recipients: readers };
  }
  if (message !== undefined) return { why: 'it holds an OpenPGP message and an age file', key: 'message' };
  const file = unarmorAge(age);
  const readers = typeof file === 'string' ? file : ageReaders(file);
  if (typeof file === 'string' || typeof readers === 'string') return { why: String(readers), key: 'age' };
  const named = recipients ?? [];
  if (!named.every(isAgeRecipient)) return { why: 'it names a recipient that is none of age', key: 'recipients' };
  return named.length === readers
    ? { sealed: { kind: 'age', message: file }, recipients: named }
    : { why: `${named.length} recipients stand in clear, and it is encrypted to ${readers}`, key: 'recipients' };
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
  recipients: 'the recipients in clear are not those that it was encrypted for',
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

/** The file: what stands in clear first, for people who look at a diff. `armored`: the message, of age where the header names recipients. */
export function renderSecret(header: SecretHeader, armored: string): string {
  const list = (names: readonly string[]) => `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
  const lines = armored
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`));
  const { name, revision, keys, bundles, hosts, groups, editors, recipients } = header;
  const clear = `# Encrypted: change it with \`kedge secret edit ${name}\`, see who can read it with \`kedge secret who ${name}\`.
version: 1
revision: ${JSON.stringify(revision)}
keys: ${list(keys)}
bundles: ${list(bundles)}
for: { hosts: ${list(hosts)}, groups: ${list(groups)} }
editors: ${list(editors)}
`;
  const kind = recipients === undefined ? 'message: |' : `recipients: ${list(recipients)}\nage: |`;
  return `${clear}${kind}\n${lines.join('\n')}\n`;
}
