/** Whom git would sign as, found out before anything is asked or signed: as far as git's configuration tells. */
import { type ApprovalTime, approversOf, signersOf, type Waiting } from '../core/approvals.ts';
import { fingerprintsOf } from '../core/certificate.ts';
import { type Failure, failure } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { certificatesOf, holds, namesOf, type Policy } from '../core/policy.ts';
import type { Signatures } from '../ports/signatures.ts';
import type { CliContext } from './context.ts';
import { readText } from './local-files.ts';
import { tool } from './tools.ts';

/** Why an approval would not count; null: it would, or who signs is not known yet. Then what was signed is judged. */
export async function signerFault(
  context: CliContext,
  signatures: Signatures,
  root: string,
  waits: Waiting,
  time: ApprovalTime,
): Promise<Failure | null> {
  const keys = await signingKeys(context, signatures, root);
  if (keys.length === 0) return null;
  const may = approversOf(waits, time);
  const people = namesOf(waits.policy).filter((name) => hasKey(waits.policy, name, keys));
  if (people.some((name) => may.includes(name))) return null;
  const [person] = people;
  const remedy =
    may.length === 0
      ? 'Nobody is left who may: have the commit signed anew, or push the branch back to before it.'
      : `Who may: ${may.join(', ')}. The key is chosen by \`git config user.signingkey\` (and gpg.format).`;
  const why = person === undefined ? unknown(keys) : reason(waits, person);
  return failure('AUTHORITY_THRESHOLD', `your approval would not count: ${why}`, { commit: waits.commit, remedy });
}

function unknown(keys: readonly string[]): string {
  return `your key ${keys[0]} is not in the policy by which the commit was judged`;
}

function reason(waits: Waiting, person: string): string {
  const { policy, needs } = waits;
  if (signersOf(waits).includes(person)) return `${person} has signed it already`;
  if (policy.robots.has(person)) return `${person} is a robot, and robots never count among several`;
  const roles = [...new Set(needs.map(({ role }) => role))];
  if (!roles.some((role) => holds(policy, person, role)))
    return `${person} does not hold the role ${roles.join(' or ')}`;
  return `the key of ${person} is not good for signing now`;
}

function hasKey(policy: Policy, name: string, keys: readonly string[]): boolean {
  return certificatesOf(policy, name).some((one) => fingerprintsOf(one).some((own) => keys.includes(own)));
}

/** Fingerprints of the keys that git would take, as git-config(1) chooses them; none where that cannot be told. */
async function signingKeys(context: CliContext, signatures: Signatures, root: string): Promise<readonly string[]> {
  const config = async (...args: readonly string[]): Promise<string> => {
    const ran = await tool(context, ['git', '-C', root, 'config', ...args]);
    return ran.ok && ran.value.code === 0 ? ran.value.stdout.trim() : '';
  };
  const asked = await config('--get', 'user.signingkey');
  const format = await config('--get', 'gpg.format');
  if (format === 'ssh') return sshKey(signatures, asked, await config('--type=path', '--get', 'user.signingkey'));
  if (format !== '' && format !== 'openpgp') return [];
  const ident = await tool(context, ['git', '-C', root, 'var', 'GIT_COMMITTER_IDENT']);
  const email = ident.ok ? (/<([^<>]+)>/.exec(ident.value.stdout)?.[1] ?? '') : '';
  const key = asked.replace(/!$/, '') || email;
  if (key === '') return [];
  const program = (await config('--get', 'gpg.openpgp.program')) || (await config('--get', 'gpg.program')) || 'gpg';
  const listed = await tool(context, [program, '--batch', '--with-colons', '--list-secret-keys', '--', key]);
  if (!listed.ok || listed.value.code !== 0) return [];
  return listed.value.stdout.split('\n').flatMap((line) => (line.startsWith('fpr:') ? [line.split(':')[9] ?? ''] : []));
}

/** A key as text (`key::…` or plain), or a file: git takes the public key beside a private one. */
async function sshKey(signatures: Signatures, text: string, path: string): Promise<readonly string[]> {
  const literal = /^(key::)?(\S+ [A-Za-z0-9+/=]+( .*)?)$/.exec(text)?.[2];
  const lines = literal === undefined ? [] : [literal];
  for (const file of literal === undefined && path !== '' ? [path, `${path}.pub`] : []) {
    const read = await readText(file, 'the SSH key', LIMITS.certificateBytes, '');
    if (read.ok) lines.push(read.value);
  }
  for (const line of lines) {
    const key = signatures.readSshKey(Buffer.from(line), 'user.signingkey');
    if (key.ok) return [key.value.primary.fingerprint];
  }
  return [];
}
