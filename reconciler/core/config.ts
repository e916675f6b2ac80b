/** host.yaml: text -> the host's own configuration, with its defaults. */
import type { HostConfigFile } from '../../schemas/generated/types.ts';
import { failAll, type ParsedDocument, parseDocument } from './document.ts';
import type { Pointer } from './document-nodes.ts';
import { type Failure, failure, ok, type Result } from './failure.ts';
import type { HostConfig, Remote } from './host-config.ts';
import { readMirror, readPeers } from './mirror-config.ts';
import { isCommitId, isHostName, isSha256 } from './names.ts';
import { folderOf, readRemote, resolvePath } from './remote.ts';
import { pointerText } from './schema-faults.ts';

const KEY = '/etc/kedge/host.key.asc';
const STATE = '/var/lib/kedge';
const SECRETS = '/run/kedge/secrets';
const API = '127.0.0.1:7878';

/** `file` is absolute: relative paths are relative to its folder. Fails with all faults at once. */
export function readHostConfig(text: string, file: string): Result<HostConfig> {
  const parsed = parseDocument('host-config', file, new TextEncoder().encode(text));
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const {
    name,
    fleet,
    inventory,
    key = KEY,
    state = STATE,
    secrets = SECRETS,
    compose,
    ostree,
    registries = {},
    peers = [],
  } = document.value;
  const folder = folderOf(file);
  const faults: Failure[] = [];
  const remote = (value: Parameters<typeof readRemote>[0], pointer: Pointer) =>
    remoteAt(document, value, pointer, folder, faults);
  const read = fleet.sources.map((source, i) => remote(source, ['fleet', 'sources', i]));
  faults.push(...doubledSources(document, read));
  const sources = read.filter((source) => source !== null);
  const inventoryRemote = inventory === undefined ? null : remote(inventory, ['inventory']);
  faults.push(...exposedApi(document));
  const mirror = readMirror(document.value.mirror, (message, remedy, key) =>
    faults.push(failure('SCHEMA_INVALID', message, { ...document.at(['mirror', key]), remedy })),
  );
  const neighbours = readPeers(peers, (message, remedy, i) =>
    faults.push(failure('SCHEMA_INVALID', message, { ...document.at(['peers', i]), remedy })),
  );
  const { anchor, anchorTree } = fleet;
  if (faults.length > 0) return failAll(faults);
  if (!isHostName(name) || !isCommitId(anchor)) throw new Error('the schema lets names pass that are none');
  const bound = anchorTree !== undefined && isSha256(anchorTree) ? { anchorTree } : {};
  return ok({
    file,
    name,
    fleet: { id: fleet.id, branch: fleet.branch ?? 'main', sources, anchor, ...bound, git: fleet.git ?? 'auto' },
    inventory: inventoryRemote,
    key: resolvePath(folder, key),
    state: resolvePath(folder, state),
    ostree: ostree === undefined ? null : { sysroot: resolvePath(folder, ostree.sysroot ?? '/') },
    secrets: resolvePath(folder, secrets),
    compose: { project: compose?.project ?? 'kedge' },
    registries: new Map(
      Object.entries(registries).map(([host, { authFile }]) => [host, { authFile: resolvePath(folder, authFile) }]),
    ),
    mirror,
    peers: neighbours,
    api: document.value.api === undefined ? null : (document.value.api.listen ?? API),
  });
}

function remoteAt(
  document: ParsedDocument<HostConfigFile>,
  value: Parameters<typeof readRemote>[0],
  pointer: Pointer,
  folder: string,
  faults: Failure[],
): Remote | null {
  const reading = readRemote(value, folder);
  if ('remote' in reading) return reading.remote;
  const { code, message, remedy, key } = reading.fault;
  const place = typeof value === 'string' ? pointer : [...pointer, key ?? 'url'];
  faults.push(failure(code, `${pointerText(place)}: ${message}`, { ...document.at(place), remedy }));
  return null;
}

/** Refused heads and traffic are remembered by a source's name. */
function doubledSources(
  document: ParsedDocument<HostConfigFile>,
  sources: readonly (Remote | null)[],
): readonly Failure[] {
  return sources.flatMap((source, i) => {
    if (source === null || sources.findIndex((other) => other?.name === source.name) === i) return [];
    return [
      failure('SCHEMA_INVALID', `fleet.sources: ${source.name} stands there twice`, {
        ...document.at(['fleet', 'sources', i]),
        remedy: 'Keep one of them.',
      }),
    ];
  });
}

function exposedApi(document: ParsedDocument<HostConfigFile>): readonly Failure[] {
  const { listen = API, exposed = false } = document.value.api ?? {};
  const host = listen.slice(0, listen.lastIndexOf(':'));
  if (exposed || host === 'localhost' || host === '[::1]' || /^127\./.test(host)) return [];
  const remedy = 'Listen on 127.0.0.1, or put `exposed: true` beside it.';
  return [
    failure('SCHEMA_INVALID', `api.listen: ${listen} is reachable from other machines`, {
      ...document.at(['api', 'listen']),
      remedy,
    }),
  ];
}
