/** `kedge host keygen`: the host's private key stays in its file, its public key goes to standard output. */
import { resolve } from 'node:path';
import { isHostName } from '../core/names.ts';
import type { Signatures } from '../ports/signatures.ts';
import { type Answer, done, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { writeNew } from './local-files.ts';

export interface KeyMaker {
  readonly signatures: Pick<Signatures, 'generateHostKey'>;
  /** This machine's name. */
  readonly hostname: string;
}

export async function hostKeygen(
  context: CliContext,
  keys: KeyMaker,
  options: { readonly out: string; readonly name?: string },
): Promise<Answer> {
  const name = options.name ?? keys.hostname.toLowerCase();
  if (!isHostName(name)) {
    return usage(
      `"${name}" is not a host name`,
      'Lower-case letters, digits and hyphens, dots between labels, at most 63: --name gpu-01',
    );
  }
  const file = resolve(context.cwd, options.out);
  const made = await keys.signatures.generateHostKey(name, Math.floor(context.clock.now() / 1000));
  const refused = await writeNew(
    file,
    made.privateArmored,
    0o600,
    'Name another file with --out; a key that was handed out is not made anew.',
  );
  if (refused !== null) return refused;
  const armored = made.publicArmored.endsWith('\n') ? made.publicArmored : `${made.publicArmored}\n`;
  return done({ host: name, file, fingerprint: made.fingerprint, publicKey: armored }, armored, {
    hints: [
      `The private key of ${name} is in ${file} (mode 0600) and stays on this host. Fingerprint: ${made.fingerprint}`,
      `Take the public key above to a clone of the fleet repository: kedge host add ${name} --key FILE`,
    ],
  });
}
