/** secrets/ of a clone: read, encrypted to those whom they are for, written back. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FleetReader } from '../agent/fleet-reader.ts';
import { ageKeys, keyOwners, type Reader, readersOf } from '../agent/secret-readers.ts';
import { unarmor } from '../core/armor.ts';
import { failure } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import { keyIdOfFingerprint, recipientsOf } from '../core/pgp-message.ts';
import {
  renderSecret,
  type Secret,
  type SecretHeader,
  type SecretValues,
  sealedText,
  secretFile,
  sizeFault,
} from '../core/secret.ts';
import type { AgeFiles, Messages, OpenSecret } from '../ports/secrets.ts';
import type { Signatures } from '../ports/signatures.ts';
import { failed, problem, type Step } from './answer.ts';
import { fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import { messageOf } from './local-files.ts';
import type { OpenFolder } from './plan-sides.ts';
import { toolEnv } from './tools.ts';

export interface SecretPorts {
  readonly folderTree: OpenFolder;
  readonly sha256: (data: string | Uint8Array) => Sha256;
  readonly signatures: Pick<Signatures, 'readCertificate' | 'readSshKey'>;
  readonly messages: Pick<Messages, 'encrypt' | 'encryptionKeys'>;
  readonly age: AgeFiles;
  readonly open: OpenSecret;
  readonly random: (bytes: number) => Uint8Array;
}

export interface SecretClone {
  readonly root: string;
  readonly fleet: string;
  readonly reader: FleetReader;
}

export async function openClone(context: CliContext, ports: SecretPorts): Promise<Step<SecretClone>> {
  const root = await fleetClone(context, context.cwd, 'Run it in a clone of the fleet repository.');
  if (!root.ok) return root;
  const tree = ports.folderTree({ dir: root.value, exec: context.exec, env: toolEnv(context) });
  const tars = {
    open: async () => ({ ok: false as const, failure: failure('SOURCE_UNREACHABLE', 'tars are not fetched here') }),
    prune: async () => {},
    close: () => {},
  };
  const reader = await FleetReader.open(tree, { sha256: ports.sha256, tars });
  if (!reader.ok) return { ok: false, answer: failed(reader.failure, 1) };
  const fleet = await reader.value.fleet();
  if (!fleet.ok) return { ok: false, answer: failed(fleet.failure, 1) };
  return { ok: true, value: { root: root.value, fleet: fleet.value.settings.id, reader: reader.value } };
}

/** Null: there is none of this name. */
export async function findSecret({ reader }: SecretClone, name: string): Promise<Step<Secret | null>> {
  const secret = await reader.secret(name);
  return secret.ok ? secret : { ok: false, answer: failed(secret.failure, 1) };
}

export async function mustFind(clone: SecretClone, name: string): Promise<Step<Secret>> {
  const secret = await findSecret(clone, name);
  if (!secret.ok) return secret;
  if (secret.value !== null) return { ok: true, value: secret.value };
  const known = clone.reader.names('secrets');
  const remedy = known.length === 0 ? 'There is no secret yet: kedge secret set.' : `There are: ${known.join(', ')}.`;
  return { ok: false, answer: problem('USAGE', `there is no ${secretFile(name)}`, remedy) };
}

export interface Encrypted {
  readonly header: SecretHeader;
  readonly readers: readonly Reader[];
  /** Who could read it before and cannot now, for people: `hosts/gpu-03.asc`, or a key id that is nobody's any more. */
  readonly lost: readonly string[];
}

/** Encrypts to all readers as they are now, with age where the header names recipients, and writes the file. `before`: what it takes the place of. */
export async function writeSecret(
  context: CliContext,
  ports: SecretPorts,
  clone: SecretClone,
  secret: { readonly header: SecretHeader; readonly values: SecretValues; readonly before: Secret | null },
): Promise<Step<Encrypted>> {
  const named = { ...secret.header, keys: [...secret.values.keys()].sort() };
  const large = sizeFault(secret.values);
  if (large !== null) return { ok: false, answer: failed(large, 1) };
  const readers = await readersOf(clone.reader, named);
  const missing = readers.find(({ file }) => !clone.reader.files.has(file));
  if (missing !== undefined) return { ok: false, answer: noFile(missing) };
  if (readers.length === 0) {
    const remedy = 'Name hosts or groups with `--for`, and people with `--editors`.';
    return { ok: false, answer: problem('USAGE', 'nobody could read it', remedy) };
  }
  const sealed = await (named.recipients === undefined ? toOpenPgp : toAge)(context, ports, clone, {
    header: named,
    values: secret.values,
    readers,
  });
  if (!sealed.ok) return sealed;
  const { header, text, able } = sealed.value;
  const bad = await write(clone.root, header.name, text);
  if (bad !== null) return { ok: false, answer: bad };
  return { ok: true, value: { header, readers, lost: await lostReaders(ports, clone, secret.before, able) } };
}

function noFile({ file, kind, name }: Reader) {
  const remedy =
    kind === 'host'
      ? `Add the host first (kedge host add ${name} --key FILE), or leave it out with \`--for\`.`
      : `Editors need ${file.endsWith('.age') ? 'an age recipient' : 'an OpenPGP certificate'} there; name others with \`--editors\`.`;
  return problem('USAGE', `there is no ${file}, so nothing can be encrypted for ${name}`, remedy);
}

interface Plain {
  readonly header: SecretHeader;
  readonly values: SecretValues;
  readonly readers: readonly Reader[];
}

interface Sealed {
  readonly header: SecretHeader;
  /** Of the file. */
  readonly text: string;
  /** Keys that open it. */
  readonly able: readonly string[];
}

async function toOpenPgp(
  context: CliContext,
  ports: SecretPorts,
  { reader, fleet }: SecretClone,
  { header, values, readers }: Plain,
): Promise<Step<Sealed>> {
  const certificates: { readonly file: string; readonly armored: Uint8Array }[] = [];
  for (const { file } of readers) {
    const bytes = await reader.bytes(file);
    if (!bytes.ok) return { ok: false, answer: failed(bytes.failure, 1) };
    certificates.push({ file, armored: bytes.value });
  }
  const plain = Buffer.from(sealedText(fleet, header, values));
  const message = await ports.messages.encrypt(plain, certificates, Math.floor(context.clock.now() / 1000));
  if (!message.ok) return { ok: false, answer: failed(message.failure, 1) };
  const armor = unarmor(Buffer.from(message.value), 'PGP MESSAGE');
  const able = armor.ok ? recipientsOf(armor.bytes) : [];
  const text = renderSecret(header, message.value);
  return { ok: true, value: { header, text, able: typeof able === 'string' ? [] : able } };
}

async function toAge(
  context: CliContext,
  ports: SecretPorts,
  { reader, fleet }: SecretClone,
  { header: named, values, readers }: Plain,
): Promise<Step<Sealed>> {
  const able = new Set<string>();
  for (const one of readers) {
    const recipients = await recipientsOfReader(context, ports, reader, one);
    if (!recipients.ok) return recipients;
    for (const recipient of recipients.value) able.add(recipient);
  }
  const header = { ...named, recipients: [...able].sort() };
  const plain = Buffer.from(sealedText(fleet, header, values));
  const text = renderSecret(header, await ports.age.encrypt(plain, header.recipients));
  return { ok: true, value: { header, text, able: header.recipients } };
}

/** Of age: a person's own; of a host the key that OpenPGP would encrypt to now. */
export async function recipientsOfReader(
  context: CliContext,
  ports: Pick<SecretPorts, 'signatures' | 'messages'>,
  reader: FleetReader,
  { kind, file }: Reader,
): Promise<Step<readonly string[]>> {
  if (kind === 'editor') {
    const keys = await ageKeys(reader, file);
    if (typeof keys !== 'string') return { ok: true, value: keys };
    const remedy = 'Put the public key there that age-keygen printed (age1…), one a line.';
    return { ok: false, answer: problem('KEY_UNUSABLE', `${file}: ${keys}`, remedy, { file }) };
  }
  const bytes = await reader.bytes(file);
  if (!bytes.ok) return { ok: false, answer: failed(bytes.failure, 1) };
  const certificate = await ports.signatures.readCertificate(bytes.value, file);
  if (!certificate.ok) return { ok: false, answer: failed(certificate.failure, 1) };
  const able = await ports.messages.encryptionKeys(bytes.value, Math.floor(context.clock.now() / 1000));
  const keys = certificate.value.subkeys.filter(({ fingerprint }) => able.includes(keyIdOfFingerprint(fingerprint)));
  const recipients = keys.flatMap(({ ageRecipient }) => ageRecipient ?? []);
  if (recipients.length > 0) return { ok: true, value: recipients };
  const remedy = 'Make the host a new key with `kedge host keygen`, or encrypt with OpenPGP: --with openpgp.';
  return {
    ok: false,
    answer: problem('KEY_UNUSABLE', `${file} has no X25519 key, so age cannot use it`, remedy, { file }),
  };
}

async function lostReaders(
  ports: SecretPorts,
  clone: SecretClone,
  before: Secret | null,
  able: readonly string[],
): Promise<readonly string[]> {
  if (before === null) return [];
  const owners = await keyOwners(clone.reader, ports.signatures);
  // A host that has another key now, or a person that uses another kind, is still the same.
  const whose = (file: string) => file.replace(/\.(asc|age)$/, '');
  const still = new Set(able.map((id) => whose(owners.get(id) ?? id)));
  const were = before.recipients.map((id) => owners.get(id) ?? id);
  return [...new Set(were.filter((one) => !still.has(whose(one))))];
}

/** Beside it and renamed, so that no half of it is ever there. */
async function write(root: string, name: string, text: string) {
  const file = join(root, secretFile(name));
  const beside = `${file}.kedge-secret`;
  try {
    await mkdir(join(root, 'secrets'), { recursive: true });
    await writeFile(beside, text, { mode: 0o644 });
    await rename(beside, file);
    return null;
  } catch (error) {
    await rm(beside, { force: true });
    return problem('FILE_UNREADABLE', `${secretFile(name)} cannot be written`, 'Mend its rights and run it again.', {
      file: secretFile(name),
      cause: messageOf(error),
    });
  }
}

export function newRevision(ports: Pick<SecretPorts, 'random'>): string {
  return Buffer.from(ports.random(16)).toString('hex');
}

/** More bytes than a value may have: read on, so that what is too long is told, and not cut. */
export const VALUE_MOST = LIMITS.secretBytes + 1;
