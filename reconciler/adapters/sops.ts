/** What SOPS encrypted, by Node's own AES-GCM: each value bound to its path, and all of them to the hash under the same key. */
import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import type { SopsFile, SopsValue } from '../core/sops.ts';

const KEY_BYTES = 32;

/** Values by name, those in clear too; or what is wrong, as a sentence's end. */
export function openSops(file: SopsFile, dataKey: Uint8Array): ReadonlyMap<string, Uint8Array> | string {
  if (dataKey.length !== KEY_BYTES) return `its data key has ${dataKey.length} bytes, and not ${KEY_BYTES}`;
  const values = new Map<string, Uint8Array>();
  const hash = createHash('sha512');
  for (const { path, name, value } of file.leaves) {
    const bytes =
      typeof value === 'string' ? Buffer.from(value) : decrypted(value, dataKey, path.map((key) => `${key}:`).join(''));
    if (bytes === null) return `its value \`${name}\` was altered, or put there from elsewhere`;
    hash.update(bytes);
    values.set(name, bytes);
  }
  const promised = decrypted(file.mac, dataKey, file.lastModified);
  const found = Buffer.from(hash.digest('hex').toUpperCase());
  const same = promised?.length === found.length && timingSafeEqual(promised, found);
  return same ? values : 'its values are not those that its `mac` was made of';
}

/** Null where it is not authentic. */
function decrypted({ data, iv, tag }: SopsValue, key: Uint8Array, aad: string): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(aad)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(data), decipher.final()]);
  } catch {
    return null;
  }
}
