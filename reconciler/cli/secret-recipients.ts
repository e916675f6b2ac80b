/** `kedge secret recipients`: what hosts are to age and to SOPS, made of their own keys in `hosts/`. Nothing is decrypted. */
import { readersOf } from '../agent/secret-readers.ts';
import { type Answer, done, failed, usage } from './answer.ts';
import type { CliContext } from './context.ts';
import { openClone, recipientsOfReader, type SecretPorts } from './secret-clone.ts';

export async function secretRecipients(
  context: CliContext,
  ports: SecretPorts,
  options: { readonly for?: string },
): Promise<Answer> {
  const clone = await openClone(context, ports);
  if (!clone.ok) return clone.answer;
  const { reader } = clone.value;
  const named = options.for?.split(',').map((word) => word.trim()) ?? reader.names('hosts');
  const groups = named.filter((one) => one.startsWith('group:')).map((one) => one.slice('group:'.length));
  const hosts = named.filter((one) => one !== '' && !one.startsWith('group:'));
  const odd =
    hosts.find((host) => !reader.files.has(`hosts/${host}.asc`)) ??
    groups.find((group) => !reader.files.has(`groups/${group}.yaml`));
  if (odd !== undefined)
    return usage(
      `there is no key of a host, and no group, "${odd}" here`,
      `Hosts: ${reader.names('hosts').join(', ')}.`,
    );
  const list: { readonly host: string; readonly age: readonly string[]; readonly openpgp: string }[] = [];
  for (const one of await readersOf(reader, { hosts, groups, editors: [] })) {
    const age = await recipientsOfReader(context, ports, reader, one);
    if (!age.ok) return age.answer;
    const bytes = await reader.bytes(one.file);
    const certificate = bytes.ok ? await ports.signatures.readCertificate(bytes.value, one.file) : bytes;
    if (!certificate.ok) return failed(certificate.failure, 1);
    list.push({ host: one.name, age: age.value, openpgp: certificate.value.primary.fingerprint });
  }
  const text = list.map(({ host, age }) => `# ${host}\n${age.map((line) => `${line}\n`).join('')}`).join('');
  const hints = [
    `For .sops.yaml, age: ${list.flatMap(({ age }) => age).join(',')}`,
    `or pgp: ${list.map(({ openpgp }) => openpgp).join(',')}`,
  ];
  return done({ hosts: list }, text, { hints });
}
