/** The secret of the bench, written by age or as SOPS writes it. */
import { randomBytes } from 'node:crypto';
import { renderSecret, type SecretHeader, sealedText } from '../../../reconciler/core/secret.ts';
import { ageEncrypt } from '../../support/age.ts';
import { FLEET_ID } from '../../support/fleet.ts';
import { type SopsOptions, type SopsTree, sopsFile } from '../../support/sops.ts';
import { CANARY, HEADER, type SecretBench, type SecretShown } from './secret-bench.ts';

export interface AgeInside {
  readonly fleet?: string;
  readonly inside?: Partial<SecretHeader>;
  /** `age1…`; the host's own where absent. */
  readonly readers?: readonly string[];
  readonly bytes?: number;
  /** The armored file, changed as bytes. */
  readonly alter?: (bytes: Uint8Array) => Uint8Array;
}

/** Encrypted by the real age; `clear` is what stands in clear. */
export async function ageSecret(
  bench: SecretBench,
  clear: Partial<SecretHeader> = {},
  made: AgeInside = {},
): Promise<SecretShown> {
  const readers = made.readers ?? [bench.recipients.alpha];
  const header = { ...HEADER, recipients: readers, ...clear };
  const inside = { ...header, ...made.inside };
  const text = sealedText(made.fleet ?? FLEET_ID, inside, new Map([['token', Buffer.from(CANARY)]]));
  const armored = await ageEncrypt(made.bytes === undefined ? text : 'x'.repeat(made.bytes), readers);
  return { file: renderSecret(header, made.alter === undefined ? armored : armor(made.alter(unarmor(armored)))) };
}

function unarmor(armored: string): Uint8Array {
  return Uint8Array.from(Buffer.from(armored.split('\n').slice(1, -2).join(''), 'base64'));
}

function armor(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN AGE ENCRYPTED FILE-----', ...lines, '-----END AGE ENCRYPTED FILE-----', ''].join('\n');
}

/** Of all SOPS files of the bench, as it is when somebody copies one. */
export const DATA_KEY = randomBytes(32);
export const PURPOSE = ['kedge_unencrypted', `openai ${FLEET_ID} app`] as const;
export const TREE: SopsTree = [['token', CANARY], PURPOSE];

export async function sopsSecret(
  bench: SecretBench,
  tree: SopsTree = TREE,
  more: Partial<SopsOptions> & { readonly reader?: string; readonly change?: (text: string) => string } = {},
): Promise<SecretShown> {
  const recipient = more.reader ?? bench.recipients.alpha;
  const age = [{ recipient, enc: await ageEncrypt(DATA_KEY, [recipient]) }];
  const file = sopsFile(tree, { dataKey: DATA_KEY, age, ...more });
  return { file: more.change?.(file) ?? file };
}
