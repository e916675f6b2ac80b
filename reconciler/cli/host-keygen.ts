/** `kedge host keygen`: the host's private key stays in its file, its public key goes to standard output. */
import { resolve } from 'node:path';
import { isHostName } from '../core/names.ts';
import { isSealed, sealedBy } from '../core/sealed.ts';
import type { Sealing, SealKey } from '../ports/sealing.ts';
import type { Signatures } from '../ports/signatures.ts';
import { type Answer, done, failed, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { writeNew } from './local-files.ts';

export interface KeyMaker {
  readonly signatures: Pick<Signatures, 'generateHostKey'>;
  readonly sealing: Pick<Sealing, 'seal'>;
  /** This machine's name. */
  readonly hostname: string;
}

export async function hostKeygen(
  context: CliContext,
  keys: KeyMaker,
  options: { readonly out: string; readonly name?: string; readonly withKey?: SealKey },
): Promise<Answer> {
  const name = options.name ?? keys.hostname.toLowerCase();
  if (!isHostName(name)) {
    return usage(
      `"${name}" is not a host name`,
      'Lower-case letters, digits and hyphens, dots between labels, at most 63: --name gpu-01',
    );
  }
  const file = resolve(context.cwd, options.out);
  if (options.withKey !== undefined && !isSealed(file)) {
    return usage(
      '--with-key is for a key that is sealed',
      'End the name of the file in .cred: --out /etc/kedge/host.key.cred',
    );
  }
  const made = await keys.signatures.generateHostKey(name, Math.floor(context.clock.now() / 1000));
  // In the clear it is on no disk, not for a moment.
  const sealed = isSealed(file) ? await keys.sealing.seal(made.privateArmored, options.withKey ?? 'auto') : null;
  if (sealed?.ok === false) return failed(sealed.failure, 1);
  const refused = await writeNew(
    file,
    sealed?.value ?? made.privateArmored,
    0o600,
    'Name another file with --out; a key that was handed out is not made anew.',
  );
  if (refused !== null) return refused;
  const armored = made.publicArmored.endsWith('\n') ? made.publicArmored : `${made.publicArmored}\n`;
  return done({ host: name, file, fingerprint: made.fingerprint, publicKey: armored }, armored, {
    hints: [
      sealed === null
        ? `The private key of ${name} is in ${file} (mode 0600) and stays on this host. Fingerprint: ${made.fingerprint}`
        : `The private key of ${name} is in ${file}, sealed by ${sealedBy(sealed.value) ?? 'systemd-creds'}: it opens on this machine alone. Name it in host.yaml: key: ${file}. Fingerprint: ${made.fingerprint}`,
      `Take the public key above to a clone of the fleet repository: kedge host add ${name} --key FILE`,
    ],
  });
}
