/** secrets/ of a clone: read, opened by the operator's own gpg, encrypted to those whom they are for, written back. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FleetReader } from '../agent/fleet-reader.ts';
import { keyOwners, type Reader, readersOf } from '../agent/secret-readers.ts';
import { unarmor } from '../core/armor.ts';
import { failure } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import type { Sha256 } from '../core/names.ts';
import {
  openSealed,
  recipientsOf,
  renderSecret,
  type Secret,
  type SecretHeader,
  type SecretValues,
  sealedText,
  secretFile,
  sizeFault,
} from '../core/secret.ts';
import type { Messages } from '../ports/secrets.ts';
import type { Signatures } from '../ports/signatures.ts';
import { failed, problem, type Step } from './answer.ts';
import { fleetClone } from './clone.ts';
import type { CliContext } from './context.ts';
import { messageOf } from './local-files.ts';
import type { OpenFolder } from './plan-sides.ts';
import { lastLines, tool, toolEnv } from './tools.ts';

export interface SecretPorts {
  readonly folderTree: OpenFolder;
  readonly sha256: (data: string | Uint8Array) => Sha256;
  readonly signatures: Pick<Signatures, 'readCertificate' | 'readSshKey'>;
  readonly messages: Pick<Messages, 'encrypt' | 'encryptionKeys'>;
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

/** By the operator's gpg, which git would sign with too: the private key stays with gpg. */
export async function decryptSecret(
  context: CliContext,
  clone: SecretClone,
  secret: Secret,
): Promise<Step<SecretValues>> {
  const program = await gpgProgram(context, clone.root);
  const armored = secret.document.value.message;
  const opened = await tool(context, [program, '--quiet', '--decrypt'], { input: armored, timeoutMs: 5 * 60_000 });
  if (!opened.ok) return opened;
  const { header } = secret;
  if (opened.value.code !== 0) {
    const remedy = `Its editors can: ${header.editors.join(', ') || 'there is none, so every value has to be set anew (remove the file first)'}.`;
    const message = `your gpg does not open ${secretFile(header.name)}`;
    const cause = lastLines({ ...opened.value, stdout: '' });
    return { ok: false, answer: problem('KEY_UNUSABLE', message, remedy, { file: secretFile(header.name), cause }) };
  }
  const values = openSealed(Buffer.from(opened.value.stdout), clone.fleet, secret);
  return values.ok ? values : { ok: false, answer: failed(values.failure) };
}

async function gpgProgram(context: CliContext, root: string): Promise<string> {
  for (const name of ['gpg.openpgp.program', 'gpg.program']) {
    const ran = await tool(context, ['git', '-C', root, 'config', '--type=path', '--get', name]);
    if (ran.ok && ran.value.code === 0 && ran.value.stdout.trim() !== '') return ran.value.stdout.trim();
  }
  return 'gpg';
}

export interface Encrypted {
  readonly header: SecretHeader;
  readonly readers: readonly Reader[];
  /** Who could read it before and cannot now, for people: `hosts/gpu-03.asc`, or a key id that is nobody's any more. */
  readonly lost: readonly string[];
}

/** Encrypts to all readers as they are now, and writes the file. `before`: what it takes the place of. */
export async function writeSecret(
  context: CliContext,
  ports: SecretPorts,
  clone: SecretClone,
  secret: { readonly header: SecretHeader; readonly values: SecretValues; readonly before: Secret | null },
): Promise<Step<Encrypted>> {
  const header = { ...secret.header, keys: [...secret.values.keys()].sort() };
  const large = sizeFault(secret.values);
  if (large !== null) return { ok: false, answer: failed(large, 1) };
  const readers = await readersOf(clone.reader, header);
  const certificates: { readonly file: string; readonly armored: Uint8Array }[] = [];
  for (const { file, kind, name } of readers) {
    const bytes = clone.reader.files.has(file) ? await clone.reader.bytes(file) : null;
    if (bytes?.ok !== true) {
      const remedy =
        kind === 'host'
          ? `Add the host first (kedge host add ${name} --key FILE), or leave it out with \`--for\`.`
          : 'Editors need an OpenPGP certificate there; name others with `--editors`.';
      return {
        ok: false,
        answer: problem('USAGE', `there is no ${file}, so nothing can be encrypted for ${name}`, remedy),
      };
    }
    certificates.push({ file, armored: bytes.value });
  }
  if (certificates.length === 0) {
    return {
      ok: false,
      answer: problem(
        'USAGE',
        'nobody could read it',
        'Name hosts or groups with `--for`, and people with `--editors`.',
      ),
    };
  }
  const at = Math.floor(context.clock.now() / 1000);
  const plain = Buffer.from(sealedText(clone.fleet, header, secret.values));
  const message = await ports.messages.encrypt(plain, certificates, at);
  if (!message.ok) return { ok: false, answer: failed(message.failure, 1) };
  const bad = await write(clone.root, header.name, renderSecret(header, message.value));
  if (bad !== null) return { ok: false, answer: bad };
  return { ok: true, value: { header, readers, lost: await lostReaders(ports, clone, secret.before, message.value) } };
}

async function lostReaders(
  ports: SecretPorts,
  clone: SecretClone,
  before: Secret | null,
  now: string,
): Promise<readonly string[]> {
  if (before === null) return [];
  const armor = unarmor(Buffer.from(now), 'PGP MESSAGE');
  const able = armor.ok ? recipientsOf(armor.bytes) : [];
  const owners = await keyOwners(clone.reader, ports.signatures);
  // A host that has another key now is still the same host.
  const still = new Set((typeof able === 'string' ? [] : able).map((id) => owners.get(id) ?? id));
  const were = before.recipients.map((id) => owners.get(id) ?? id);
  return [...new Set(were.filter((one) => !still.has(one)))];
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
