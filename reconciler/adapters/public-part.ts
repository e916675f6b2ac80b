import { fail, ok, type Result } from '../core/failure.ts';

/** The armored public part of an armored key, whether public or private. A public one is given back as it is. */
export async function publicPart(
  armored: string,
): Promise<Result<{ readonly armored: string; readonly wasPrivate: boolean }>> {
  if (!armored.includes('-----BEGIN PGP PRIVATE KEY BLOCK-----')) return ok({ armored, wasPrivate: false });
  const { readKey } = await import('openpgp');
  try {
    const key = await readKey({ armoredKey: armored });
    return ok({ armored: `${key.toPublic().armor().replaceAll('\r\n', '\n').trimEnd()}\n`, wasPrivate: true });
  } catch (error) {
    return fail('POLICY_INVALID', 'the file holds no OpenPGP key that can be read', {
      cause: error instanceof Error ? error.message : String(error),
    });
  }
}
