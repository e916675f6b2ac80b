/** The real age and age-keygen. */
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';
import { type Scope, tempDir } from './temp.ts';

export interface AgeKey {
  /** As age-keygen writes it. */
  readonly file: string;
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

export async function ageKey(scope: Scope): Promise<AgeKey> {
  const file = join(await tempDir(scope), 'key.txt');
  const text = await run('age-keygen', []);
  await writeFile(file, text);
  await chmod(file, 0o600);
  const identity = /^AGE-SECRET-KEY-1.*$/m.exec(text)?.[0] ?? '';
  const recipient = /^# public key: (age1.*)$/m.exec(text)?.[1] ?? '';
  return { file, identity, recipient };
}

/** Armored. */
export function ageEncrypt(plain: string | Uint8Array, recipients: readonly string[]): Promise<string> {
  const args = ['--encrypt', '--armor', ...recipients.flatMap((recipient) => ['-r', recipient])];
  return run('age', args, { input: plain });
}

export function ageDecrypt(armored: string, { file }: Pick<AgeKey, 'file'>): Promise<string> {
  return run('age', ['--decrypt', '-i', file], { input: armored });
}
