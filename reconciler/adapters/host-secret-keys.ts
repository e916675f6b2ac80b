import type { SecretKeys } from '../ports/secrets.ts';
import { AgeLibrary, ageIdentitiesOf } from './age.ts';
import { OpenPgpMessages } from './openpgp-messages.ts';

/** What the host's one private key opens: its OpenPGP messages, and as an identity of age what age encrypted to the same key. */
export function keysOf(privateArmored: string): SecretKeys {
  return {
    openpgp: (message, holds) => new OpenPgpMessages().decrypt(message, privateArmored, holds),
    age: async (file) => new AgeLibrary().decrypt(file, await ageIdentitiesOf(privateArmored)),
  };
}
