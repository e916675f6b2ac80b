/** Opens a secret of whatever kind, with the keys of a host or of a person. */
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { openSealed, type Secret, type SecretValues, sizeFault } from '../core/secret.ts';
import type { SopsFile } from '../core/sops.ts';
import { PURPOSE } from '../core/sops-secret.ts';
import type { SecretKeys } from '../ports/secrets.ts';
import { openSops } from './sops.ts';

/** `OpenSecret`. */
export async function openSecret(secret: Secret, fleet: string, keys: SecretKeys): Promise<Result<SecretValues>> {
  const { sealed } = secret;
  if (sealed.kind === 'sops') return openSopsSecret(secret, sealed, fleet, keys);
  const plain = sealed.kind === 'age' ? await keys.age(sealed.message) : await keys.openpgp(sealed.message, 'values');
  return plain.ok ? openSealed(plain.value, fleet, secret) : plain;
}

async function openSopsSecret(
  { document }: Secret,
  sealed: { readonly file: SopsFile; readonly fleet: string },
  fleet: string,
  keys: SecretKeys,
): Promise<Result<SecretValues>> {
  const refuse = (why: string) =>
    fail('SECRET_REFUSED', `${document.file} was refused: ${why}`, { file: document.file, path: document.file });
  if (sealed.fleet !== fleet) return refuse('it was encrypted for another fleet');
  const key = await dataKey(sealed.file, keys);
  if (!key.ok) return key;
  const opened = openSops(sealed.file, key.value);
  if (typeof opened === 'string') return refuse(opened);
  const values = new Map([...opened].filter(([name]) => name !== PURPOSE));
  const large = sizeFault(values);
  return large === null ? ok(values) : fail(large);
}

/** By the first key that opens it. */
async function dataKey({ keys: ways }: SopsFile, keys: SecretKeys): Promise<Result<Uint8Array>> {
  let refused: Failure | null = null;
  for (const { kind, message } of ways) {
    const opened = kind === 'age' ? await keys.age(message) : await keys.openpgp(message, 'data key');
    if (opened.ok) return opened;
    // What says more than that a key is another's.
    if (opened.failure.code !== 'SECRET_UNREADABLE') refused ??= opened.failure;
  }
  return fail(refused ?? failure('SECRET_UNREADABLE', 'no key here opens the SOPS file'));
}
