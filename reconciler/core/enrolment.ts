/**
 * A seed: what turns a machine that has just been installed into a host of a fleet. Bytes of a stick (`kedge/enrol.yaml`) or of a
 * NoCloud volume (`user-data`, `meta-data`) -> the host's own configuration, or what is wrong with them.
 */
import { stringify } from 'yaml';
import type { EnrolFile, HostConfigFile } from '../../schemas/generated/types.ts';
import { readHostConfig } from './config.ts';
import { failAll, faultsOf, type ParsedDocument, parseDocument } from './document.ts';
import type { Pointer } from './document-nodes.ts';
import { type Failure, fail, failure, ok, type Result, type Where } from './failure.ts';
import type { HostConfig } from './host-config.ts';
import { type HostName, isHostName } from './names.ts';

/** The folder of host.yaml on an enrolled host; a seed names no other one. */
export const ENROLLED = '/etc/kedge';
export const STATE_FOLDER = '/var/lib/kedge';
const CLOUD_CONFIG = '#cloud-config';

/** What lies on a volume, as it was read: nothing of it has been looked at. */
export type SeedBytes =
  | { readonly kind: 'stick'; readonly enrol: Uint8Array }
  | { readonly kind: 'nocloud'; readonly userData: Uint8Array; readonly metaData: Uint8Array | null };

export interface Enrolment {
  readonly config: HostConfig;
  /** What `config` was read from: the text of /etc/kedge/host.yaml. */
  readonly hostYaml: string;
  /** Of the machine. */
  readonly hostname: HostName;
  /** Name in /etc/kedge -> text, mode 0600. */
  readonly files: ReadonlyMap<string, string>;
}

/** Fails with all faults at once: SCHEMA_INVALID or AGENT_TOO_OLD for the form, ENROLMENT_REFUSED for what a seed may not ask for. */
export function readEnrolment(seed: SeedBytes): Result<Enrolment> {
  if (seed.kind === 'stick') {
    const parsed = parseDocument('enrol', 'kedge/enrol.yaml', seed.enrol);
    if (!parsed.ok) return parsed;
    return enrolmentOf(parsed.value, parsed.value.value, [], null);
  }
  const headed = new TextDecoder().decode(seed.userData.subarray(0, CLOUD_CONFIG.length + 1)).trimEnd();
  if (headed !== CLOUD_CONFIG) {
    return refused('user-data is no cloud-config: its first line is not `#cloud-config`', {
      file: 'user-data',
      remedy: 'Make the seed with `kedge seed create --nocloud`. Scripts on a seed are never run.',
    });
  }
  const userData = parseDocument('user-data', 'user-data', seed.userData);
  if (!userData.ok) return userData;
  let local: string | undefined;
  if (seed.metaData !== null && seed.metaData.length > 0) {
    const metaData = parseDocument('meta-data', 'meta-data', seed.metaData);
    if (!metaData.ok) return metaData;
    local = metaData.value.value?.['local-hostname'];
  }
  const { kedge, hostname = local } = userData.value.value;
  return enrolmentOf(userData.value, kedge, ['kedge'], hostname ?? null);
}

/** The texts of a seed: by the name of the file on the volume. `value` has been read before, as a host would. */
export function seedFiles(value: EnrolFile, kind: SeedBytes['kind']): ReadonlyMap<string, string> {
  const about = 'What makes a host of a fleet out of a machine; it may hold tokens. Made by `kedge seed create`.';
  if (kind === 'stick') return new Map([['kedge/enrol.yaml', `# ${about}\n${toYaml(value)}`]]);
  const name = value.hostname ?? value.host.name;
  return new Map([
    ['user-data', `${CLOUD_CONFIG}\n# ${about}\n${toYaml({ kedge: value })}`],
    ['meta-data', toYaml({ 'instance-id': `kedge-${value.host.name}`, 'local-hostname': name })],
  ]);
}

/** The seed that `seedFiles` wrote, as the host will read it. */
export function seedBytes(files: ReadonlyMap<string, string>): SeedBytes {
  const bytes = (name: string) => new TextEncoder().encode(files.get(name) ?? '');
  if (files.has('user-data')) return { kind: 'nocloud', userData: bytes('user-data'), metaData: bytes('meta-data') };
  return { kind: 'stick', enrol: bytes('kedge/enrol.yaml') };
}

function enrolmentOf(
  document: ParsedDocument<unknown>,
  { host, hostname, files = {} }: EnrolFile,
  at: Pointer,
  outer: string | null,
): Result<Enrolment> {
  const faults = [...fixedPlaces(document, host, at), ...namedFiles(document, host, files, at)];
  if (faults.length > 0) return failAll(faults);
  const hostYaml = `# Taken from a seed when this host was enrolled.\n${toYaml(host)}key: ${ENROLLED}/host.key.asc\nstate: ${STATE_FOLDER}\n`;
  const config = readHostConfig(hostYaml, `${ENROLLED}/host.yaml`);
  // Their places are those of a text that nobody has seen.
  if (!config.ok) {
    const { file } = document;
    return failAll(
      faultsOf(config.failure).map(({ code, message, remedy }) => failure(code, message, { file, remedy })),
    );
  }
  const name = hostname ?? outer ?? config.value.name;
  if (!isHostName(name)) throw new Error('the schema lets names pass that are none');
  return ok({ config: config.value, hostYaml, hostname: name, files: new Map(Object.entries(files)) });
}

/** The key is made on the host, and both have one place each: a seed that says another would have it read, or write, elsewhere. */
function fixedPlaces(document: ParsedDocument<unknown>, host: HostConfigFile, at: Pointer): readonly Failure[] {
  return (['key', 'state'] as const)
    .filter((key) => host[key] !== undefined)
    .map((key) =>
      failure('ENROLMENT_REFUSED', `host.${key}: a seed does not say where that is`, {
        ...document.atKey([...at, 'host', key]),
        remedy: `Take \`${key}\` away; it is ${key === 'key' ? `${ENROLLED}/host.key.asc, made on the host` : STATE_FOLDER}.`,
      }),
    );
}

/** Each file that the configuration names comes with the seed, for a source could ask for any file of the host as its token. */
function namedFiles(
  document: ParsedDocument<unknown>,
  host: HostConfigFile,
  files: Readonly<Record<string, string>>,
  at: Pointer,
): readonly Failure[] {
  const faults: Failure[] = [];
  const used = new Set<string>();
  for (const { pointer, path } of pathsIn(host)) {
    const name = path.startsWith(`${ENROLLED}/`) ? path.slice(ENROLLED.length + 1) : path;
    used.add(name);
    if (Object.hasOwn(files, name)) continue;
    const place = document.at([...at, 'host', ...pointer]);
    const remedy = `Put its text under \`files\`, and name it here as ${ENROLLED}/NAME or NAME.`;
    faults.push(failure('ENROLMENT_REFUSED', `${path} does not come with the seed`, { ...place, remedy }));
  }
  if (host.ostree?.sysroot !== undefined && host.ostree.sysroot !== '/') {
    const place = document.at([...at, 'host', 'ostree', 'sysroot']);
    faults.push(failure('ENROLMENT_REFUSED', 'a seed manages the running system: `sysroot: /`', { ...place }));
  }
  for (const name of Object.keys(files).filter((file) => !used.has(file))) {
    const remedy = 'Name it with tokenFile, identityFile, knownHosts, caFile or authFile, or take it away.';
    const place = document.atKey([...at, 'files', name]);
    faults.push(failure('ENROLMENT_REFUSED', `files: nothing uses ${name}`, { ...place, remedy }));
  }
  return faults;
}

interface NamedPath {
  readonly pointer: Pointer;
  readonly path: string;
}

function pathsIn(host: HostConfigFile): readonly NamedPath[] {
  const remotes: readonly (readonly [Pointer, HostConfigFile['inventory']])[] = [
    ...host.fleet.sources.map((source, i) => [['fleet', 'sources', i], source] as const),
    [['inventory'], host.inventory],
  ];
  const ofRemotes = remotes.flatMap(([pointer, remote]) =>
    remote === undefined || typeof remote === 'string'
      ? []
      : (['tokenFile', 'identityFile', 'knownHosts', 'caFile'] as const).flatMap((key) => {
          const path = remote[key];
          return path === undefined ? [] : [{ pointer: [...pointer, key], path }];
        }),
  );
  const ofRegistries = Object.entries(host.registries ?? {}).map(([name, { authFile }]) => ({
    pointer: ['registries', name, 'authFile'],
    path: authFile,
  }));
  return [...ofRemotes, ...ofRegistries];
}

function refused(message: string, more: Where & { readonly remedy: string }): ReturnType<typeof fail> {
  return fail('ENROLMENT_REFUSED', message, more);
}

/** Strings that another reader of YAML would take for something else are quoted. */
function toYaml(value: unknown): string {
  return stringify(value, { version: '1.2', lineWidth: 0, aliasDuplicateObjects: false });
}
