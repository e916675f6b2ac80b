import { lstat, readFile } from 'node:fs/promises';
import process from 'node:process';
import { fail, ok, type Result } from '../core/failure.ts';
import type { Fingerprint } from '../core/names.ts';
import { isSealed, sealedBy } from '../core/sealed.ts';
import type { Sealing } from '../ports/sealing.ts';
import type { Signatures } from '../ports/signatures.ts';
import { publicPart } from './public-part.ts';

const AS_AGENT = 'Run it as the user that the agent runs as (root, usually).';

/** The host's private key from its file, which nobody else may read, or which is sealed. STATE_CORRUPT with what is wrong with it. */
export async function readHostKey(
  file: string,
  signatures: Pick<Signatures, 'readCertificate'>,
  sealing: Sealing,
): Promise<Result<{ readonly armored: string; readonly fingerprint: Fingerprint }>> {
  const wrong = (message: string, remedy: string) => fail('STATE_CORRUPT', message, { file, remedy });
  const make = `Make one: kedge host keygen --out ${file}`;
  const facts = await lstat(file).catch(() => null);
  if (facts === null) return wrong('the private key of this host is not there', make);
  if (!facts.isFile()) return wrong('the private key of this host is no plain file', 'Put the key itself there.');
  // Whoever owns it may read it, and put another in its place.
  if (facts.uid !== 0 && facts.uid !== process.getuid?.()) {
    return wrong(`the private key of this host belongs to another user (${facts.uid})`, `chown root: ${file}`);
  }
  // Who reads a sealed one has nothing.
  if (!isSealed(file) && (facts.mode & 0o077) !== 0) {
    const mode = (facts.mode & 0o777).toString(8);
    return wrong(`others can read the private key of this host (mode ${mode})`, `chmod 600 ${file}`);
  }
  const read = isSealed(file) ? await sealing.open(file) : await readClear(file);
  if (!read.ok) return read;
  const armored = read.value;
  const part = await publicPart(armored);
  if (!part.ok) return wrong(part.failure.message, make);
  if (!part.value.wasPrivate) {
    return wrong('it holds a public key only', 'Put the private key there that `kedge host keygen` wrote.');
  }
  const certificate = await signatures.readCertificate(Buffer.from(part.value.armored), file);
  return certificate.ok ? ok({ armored, fingerprint: certificate.value.primary.fingerprint }) : certificate;
}

async function readClear(file: string): Promise<Result<string>> {
  const armored = await readFile(file, 'utf8').catch(() => null);
  if (armored !== null) return ok(armored);
  return fail('STATE_CORRUPT', 'the private key of this host cannot be read by this user', { file, remedy: AS_AGENT });
}

/** How the key is kept, for people; null where it cannot be seen. */
export async function howKept(file: string): Promise<string | null> {
  if (!isSealed(file)) return 'kept in the clear, for root alone';
  const text = await readFile(file, 'utf8').catch(() => null);
  const by = text === null ? null : sealedBy(text);
  return by === null ? null : `sealed by ${by}`;
}
