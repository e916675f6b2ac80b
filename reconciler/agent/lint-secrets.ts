/** What is wrong with secrets/, as far as it can be seen without a key to open any of them. */
import type { Warning } from '../core/advice.ts';
import { faultsOf } from '../core/document.ts';
import { type Failure, failure } from '../core/failure.ts';
import { nearest } from '../core/nearest.ts';
import { type Secret, type SecretHeader, secretFile, secretOf } from '../core/secret.ts';
import { PURPOSE } from '../core/sops-secret.ts';
import type { FleetReader } from './fleet-reader.ts';
import { ageKeys, editorFile, isAgeFile, keyOwners, type Need, readersOf, secretNeeds } from './secret-readers.ts';
import type { KeyReader } from './trust.ts';

export async function secretFaults(
  reader: FleetReader,
  signatures: KeyReader,
): Promise<{ readonly faults: readonly Failure[]; readonly warnings: readonly Warning[] }> {
  const names = reader.names('secrets').filter((name) => secretOf(secretFile(name)) !== null);
  const faults: Failure[] = [...(await keyFaults(reader))];
  if (names.length === 0) return { faults, warnings: [] };
  const [owners, needs] = [await keyOwners(reader, signatures), await secretNeeds(reader)];
  const warnings: Warning[] = [];
  for (const name of names) {
    const secret = await reader.secret(name);
    if (!secret.ok || secret.value === null) {
      if (!secret.ok) faults.push(...faultsOf(secret.failure));
      continue;
    }
    faults.push(
      ...(await fleetFaults(reader, secret.value)),
      ...referenceFaults(reader, secret.value),
      ...needFaults(secret.value, owners, needs.get(name) ?? []),
    );
    warnings.push(...(await strangers(reader, secret.value, owners)));
    if (!needs.has(name)) {
      const remedy = `Name it under \`secrets:\` of a bundle in a host or group, or remove the file.`;
      warnings.push({
        kind: 'secret',
        file: secretFile(name),
        message: 'no bundle of any host uses this secret',
        remedy,
      });
    }
  }
  return { faults, warnings };
}

/** Nothing can be encrypted to a recipient of age that is misspelt. */
async function keyFaults(reader: FleetReader): Promise<readonly Failure[]> {
  const faults: Failure[] = [];
  for (const path of [...reader.files.keys()].filter(isAgeFile)) {
    const keys = await ageKeys(reader, path);
    const remedy = 'Put the public key there that age-keygen printed (age1…), one a line.';
    if (typeof keys === 'string')
      faults.push(failure('SCHEMA_INVALID', `${path}: ${keys}`, { file: path, path, remedy }));
  }
  return faults;
}

/** What a SOPS file is for stands in clear, so that it is seen here already. */
async function fleetFaults(reader: FleetReader, { sealed, document }: Secret): Promise<readonly Failure[]> {
  const fleet = await reader.fleet();
  if (sealed.kind !== 'sops' || !fleet.ok || fleet.value.settings.id === sealed.fleet) return [];
  const message = `it was encrypted for the fleet ${sealed.fleet}, and this one is ${fleet.value.settings.id}`;
  return [failure('SECRET_REFUSED', message, { ...document.at([PURPOSE]), path: document.file })];
}

function referenceFaults(reader: FleetReader, { header, document, sealed }: Secret): readonly Failure[] {
  const lists = [
    ['hosts', ['for', 'hosts'], header.hosts, reader.names('hosts'), (n: string) => `hosts/${n}.yaml`],
    ['groups', ['for', 'groups'], header.groups, reader.names('groups'), (n: string) => `groups/${n}.yaml`],
    [
      'bundles',
      sealed.kind === 'sops' ? [PURPOSE] : ['bundles'],
      header.bundles,
      reader.bundleNames(),
      (n: string) => `bundles/${n}`,
    ],
    ['editors', ['editors'], header.editors, editorNames(reader, header), (n: string) => editorFile(header, n)],
  ] as const;
  return lists.flatMap(([, pointer, names, known, pathOf]) =>
    names.flatMap((name, i) => {
      if (known.includes(name)) return [];
      const meant = nearest(name, known);
      const mend = sealed.kind === 'sops' ? `sops edit ${document.file}` : `kedge secret reencrypt ${header.name}`;
      const remedy = `${meant === undefined ? '' : `Did you mean \`${meant}\`? `}Put it right with \`${mend}\`.`;
      return [failure('REFERENCE_MISSING', `there is no ${pathOf(name)}`, { ...document.at([...pointer, i]), remedy })];
    }),
  );
}

function editorNames(reader: FleetReader, header: SecretHeader): readonly string[] {
  const names = [...reader.files.keys()].flatMap((path) => /^trust\/keys\/([^/]+)\.(asc|age)$/.exec(path)?.[1] ?? []);
  return names.filter((name) => reader.files.has(editorFile(header, name)));
}

/** Hosts that have a bundle which uses it, and no key that opens it. */
function needFaults(secret: Secret, owners: ReadonlyMap<string, string>, needs: readonly Need[]): readonly Failure[] {
  const { header, document, recipients, sealed } = secret;
  const able = new Set(recipients.map((id) => owners.get(id)));
  const hosts = [...new Set(needs.map(({ host }) => host))].filter((host) => !able.has(`hosts/${host}.asc`));
  if (hosts.length === 0) return [];
  const few = hosts.length > 5 ? [...hosts.slice(0, 5), `${hosts.length - 5} more`] : hosts;
  const bundles = [...new Set(needs.filter(({ host }) => hosts.includes(host)).map(({ bundle }) => bundle))];
  const message = `${few.join(', ')} cannot read it, and has bundles that need it (${bundles.join(', ')})`;
  const remedy =
    sealed.kind === 'sops'
      ? `Add the keys that \`kedge secret recipients\` prints to .sops.yaml, then run \`sops updatekeys ${document.file}\`.`
      : `An editor (${header.editors.join(', ') || 'there is none'}) runs \`kedge secret reencrypt ${header.name}\`; with \`--for\` where the host is not among those that it is for.`;
  return [
    failure('SECRET_UNREADABLE', message, {
      ...document.at(sealed.kind === 'sops' ? [] : ['for']),
      host: hosts[0] ?? '',
      remedy,
    }),
  ];
}

/** Keys that open it and belong to nobody whom it is for: hosts and people that are gone, or keys that were changed. */
async function strangers(
  reader: FleetReader,
  { header, recipients, sealed }: Secret,
  owners: ReadonlyMap<string, string>,
): Promise<readonly Warning[]> {
  // It names nobody whom it is for.
  if (sealed.kind === 'sops') return [];
  const meant = new Set((await readersOf(reader, header)).map(({ file }) => file));
  const others = recipients.filter((id) => !meant.has(owners.get(id) ?? ''));
  if (others.length === 0) return [];
  const told = others.map((id) => owners.get(id) ?? `the key ${id}, which is nobody's here`);
  return [
    {
      kind: 'secret',
      file: secretFile(header.name),
      message: `it can be read by ${told.join(', ')}, whom it is not for`,
      remedy: `Run \`kedge secret reencrypt ${header.name}\`, and give every value in it a new one: what they could read they may know.`,
    },
  ];
}
