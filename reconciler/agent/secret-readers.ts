/** Who is to read a secret, who can, and who needs to: from a fleet tree, for people at their desks. */
import { readAgeKeys } from '../core/age.ts';
import type { Certificate } from '../core/certificate.ts';
import { fingerprintsOf } from '../core/certificate.ts';
import { reaches } from '../core/layers.ts';
import { type HostName, isHostName } from '../core/names.ts';
import { keyIdOfFingerprint } from '../core/pgp-message.ts';
import type { SecretHeader } from '../core/secret.ts';
import { layBundles } from './desired.ts';
import type { FleetReader } from './fleet-reader.ts';
import type { KeyReader } from './trust.ts';

export interface Reader {
  readonly kind: 'host' | 'editor';
  readonly name: string;
  /** Its keys: `hosts/<host>.asc`, `trust/keys/<person>.asc`; of a person, where age encrypts it, `trust/keys/<person>.age`. */
  readonly file: string;
}

/** Hosts by name and by group, retired ones left out, then editors; each once, sorted. Names without a file stay in. */
export async function readersOf(
  reader: FleetReader,
  header: Pick<SecretHeader, 'hosts' | 'groups' | 'editors' | 'recipients'>,
): Promise<readonly Reader[]> {
  const hosts = new Set(header.hosts);
  for (const name of reader.names('hosts').filter(isHostName)) {
    const host = await reader.document('host', `hosts/${name}.yaml`);
    if (!host.ok) continue;
    if (host.value.value.retire === true) {
      hosts.delete(name);
      continue;
    }
    for (const group of header.groups) {
      const file = await groupFile(reader, group);
      if (file !== null && reaches(group, file, host.value.value)) hosts.add(name);
    }
  }
  return [
    ...[...hosts].sort().map((name) => ({ kind: 'host', name, file: `hosts/${name}.asc` }) as const),
    ...[...header.editors].sort().map((name) => ({ kind: 'editor', name, file: editorFile(header, name) }) as const),
  ];
}

export function editorFile({ recipients }: Pick<SecretHeader, 'recipients'>, name: string): string {
  return `trust/keys/${name}.${recipients === undefined ? 'asc' : 'age'}`;
}

async function groupFile(reader: FleetReader, name: string) {
  const path = `groups/${name}.yaml`;
  const group = reader.files.has(path) ? await reader.document('group', path) : null;
  return group?.ok === true ? group.value.value : null;
}

/** Key id, or recipient of age -> the file that holds the key, of all hosts and people. */
export async function keyOwners(reader: FleetReader, signatures: KeyReader): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  for (const path of reader.files.keys()) {
    if (!/^(hosts|trust\/keys)\/[^/]+\.asc$/.test(path)) continue;
    const bytes = await reader.bytes(path);
    const certificate = bytes.ok ? await signatures.readCertificate(bytes.value, path) : bytes;
    if (certificate.ok) for (const id of keyIds(certificate.value)) owners.set(id, path);
  }
  for (const path of reader.files.keys()) {
    if (!isAgeFile(path)) continue;
    const recipients = await ageKeys(reader, path);
    for (const recipient of typeof recipients === 'string' ? [] : recipients) owners.set(recipient, path);
  }
  return owners;
}

function keyIds(certificate: Certificate): readonly string[] {
  const recipients = certificate.subkeys.flatMap(({ ageRecipient }) => ageRecipient ?? []);
  return [...fingerprintsOf(certificate).map(keyIdOfFingerprint), ...recipients];
}

export function isAgeFile(path: string): boolean {
  return /^trust\/keys\/[^/]+\.age$/.test(path);
}

/** The recipients in a file of a person, or what is wrong as a sentence. */
export async function ageKeys(reader: FleetReader, path: string): Promise<readonly string[] | string> {
  const bytes = await reader.bytes(path);
  return bytes.ok ? readAgeKeys(new TextDecoder().decode(bytes.value)) : bytes.failure.message;
}

export interface Need {
  readonly host: HostName;
  readonly bundle: string;
}

/** Secret -> the hosts that have a bundle which uses it. */
export async function secretNeeds(reader: FleetReader): Promise<ReadonlyMap<string, readonly Need[]>> {
  const needs = new Map<string, Need[]>();
  for (const host of reader.names('hosts').filter(isHostName)) {
    const laid = await layBundles(reader, host);
    for (const { name: bundle, secrets } of laid.ok ? laid.value.bundles : []) {
      for (const from of new Set([...secrets.values()].flatMap((wish) => wish.from ?? []))) {
        needs.set(from, [...(needs.get(from) ?? []), { host, bundle }]);
      }
    }
  }
  return needs;
}
