/** Credentials of systemd-creds(1): what a file is sealed with, as its first 16 bytes say (systemd's creds-util.h). */
import { fromBase64 } from './base64.ts';

const SEALED_BY: Readonly<Record<string, string>> = {
  '5a1c6a86df9d4096b1d5a65e0862f19a': 'the secret of this machine (no TPM)',
  '0c7cc07b117645919c4b0bea08bc20fe': 'the TPM of this machine',
  fae7eb9341e3412ca1a436f95a29362f: 'the TPM of this machine',
  '93a894094874449090caf2fc93cab553': 'the TPM and the secret of this machine',
  af4950a849134eb1a73846304ff30c05: 'the TPM and the secret of this machine',
  '058469daf6f54324800549da0f8ea2fb': 'nothing (there was no TPM)',
};

/** For people; null where the text is no such credential. */
export function sealedBy(text: string): string | null {
  const bytes = fromBase64(text.replace(/\s+/g, ''));
  if (bytes === null || bytes.length < 64) return null;
  const id = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return Object.hasOwn(SEALED_BY, id) ? (SEALED_BY[id] ?? null) : 'a key of systemd-creds that Kedge does not know';
}

/** Whether a key file is sealed: by its name, so that nobody has to open it to know. */
export function isSealed(file: string): boolean {
  return file.endsWith('.cred');
}
