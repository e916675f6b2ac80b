import type { Result } from '../core/failure.ts';

/** `auto`: the TPM where there is one, and the machine's own secret. */
export type SealKey = 'auto' | 'host' | 'tpm2' | 'host+tpm2';

/** Seals the host's private key to the machine, so that a stolen disk, image or backup holds none. */
export interface Sealing {
  /** Text of a credential named `host.key`. STATE_CORRUPT where the machine cannot seal. */
  seal(plain: string, key: SealKey): Promise<Result<string>>;
  /** What is sealed in a file. STATE_CORRUPT where it is not of this machine, of another name, or altered. */
  open(file: string): Promise<Result<string>>;
}
