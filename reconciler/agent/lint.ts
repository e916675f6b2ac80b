/** A whole fleet repository -> everything that is wrong with it: every file, every reference, every host resolved. */
import { policyWarnings, type Warning } from '../core/advice.ts';
import { agentPinFaults, agentPinWarnings, type PinnedIn } from '../core/agent-pin.ts';
import { judgeCompose } from '../core/compose.ts';
import { faultsOf, type ParsedDocument, sortFaults } from '../core/document.ts';
import type { Pointer } from '../core/document-nodes.ts';
import { type Failure, fail, failure } from '../core/failure.ts';
import { pathFaults } from '../core/lint.ts';
import { type BundleName, isBundleName, isHostName, type Sha256 } from '../core/names.ts';
import { nearest } from '../core/nearest.ts';
import { channelFile, channelOf } from '../core/os-channel.ts';
import { type Policy, ruleFor } from '../core/policy.ts';
import type { BundleTars } from '../ports/bundles.ts';
import type { FleetTree } from '../ports/tree.ts';
import { layBundles, resolveDesired } from './desired.ts';
import { FleetReader } from './fleet-reader.ts';
import { withGoodHooks } from './hook-scripts.ts';
import { secretFaults } from './lint-secrets.ts';
import { scriptFaults } from './scripts.ts';
import { type KeyReader, readTrust } from './trust.ts';

export interface LintDeps {
  readonly sha256: (data: Uint8Array | string) => Sha256;
  readonly signatures: KeyReader;
  /** Milliseconds since the epoch: keys expire. */
  readonly now: () => number;
  /** Of the Kedge that looks. */
  readonly version?: string;
  /** Absent: pinned tars are not fetched, and what is in them is not looked at. */
  readonly tars?: BundleTars;
}

export interface LintReport {
  /** Sorted by file, line and column; each fault once, however many hosts it is for. */
  readonly faults: readonly Failure[];
  /** What is right and may be regretted. */
  readonly warnings: readonly Warning[];
}

export async function lintFleet(tree: FleetTree, deps: LintDeps): Promise<LintReport> {
  const reader = await FleetReader.open(tree, { sha256: deps.sha256, tars: deps.tars ?? NO_TARS });
  if (!reader.ok) return { faults: sortFaults(faultsOf(reader.failure)), warnings: [] };
  const fleet = await reader.value.fleet();
  const trust = await readTrust(reader.value, deps.signatures);
  const hosts = await hostFaults(reader.value);
  const secrets = await secretFaults(reader.value, deps.signatures);
  const agents = await agentPins(reader.value);
  const faults = [
    ...pathFaults([...reader.value.files.keys()]),
    ...(fleet.ok ? sizeFaults(reader.value, fleet.value.settings.limits.files) : faultsOf(fleet.failure)),
    ...(await trustFaults(reader.value, trust)),
    ...(await layerFaults(reader.value)),
    ...(await osFaults(reader.value)),
    ...agents.flatMap(({ document, root, pin }) => agentPinFaults(document, root, pin)),
    ...(await scriptFaults(reader.value, trust.policy.ok ? trust.policy.value : null)),
    ...secrets.faults,
    ...hosts.faults,
    ...(await unusedFaults(reader.value, hosts.used)),
  ];
  const wanted = deps.tars === undefined ? faults.filter((fault) => fault.cause !== NOT_FETCHED) : faults;
  const warnings = [
    ...(trust.policy.ok ? policyWarnings(trust.policy.value, Math.floor(deps.now() / 1000)) : []),
    ...agentPinWarnings(agents, deps.version ?? null),
    ...secrets.warnings,
  ];
  return { faults: sortFaults(distinct(wanted)), warnings };
}

const NOT_FETCHED = 'lint fetches no tars';
export const NO_TARS: BundleTars = {
  open: async ({ url }) => fail('SOURCE_UNREACHABLE', `${url} was not fetched`, { cause: NOT_FETCHED }),
  prune: async () => {},
  close: () => {},
};

function distinct(faults: readonly Failure[]): readonly Failure[] {
  const byText = new Map<string, Failure>();
  for (const { all, ...fault } of faults) {
    const text = `${fault.file}:${fault.line}:${fault.column} ${fault.code} ${fault.message}`;
    if (!byText.has(text)) byText.set(text, fault);
  }
  return [...byText.values()];
}

function sizeFaults(reader: FleetReader, most: number): readonly Failure[] {
  const { size } = reader.files;
  return size <= most
    ? []
    : [
        failure('SOURCE_TOO_LARGE', `the repository holds ${size} files, and fleet.yaml allows ${most}`, {
          file: 'fleet.yaml',
        }),
      ];
}

async function trustFaults(
  reader: FleetReader,
  trust: Awaited<ReturnType<typeof readTrust>>,
): Promise<readonly Failure[]> {
  const { policy } = trust;
  const faults = [...trust.faults, ...(policy.ok ? uncovered(reader, policy.value) : faultsOf(policy.failure))];
  const powers = await reader.powers();
  if (!powers.ok) return [...faults, ...faultsOf(powers.failure)];
  if (powers.value === null) return faults;
  const { grants, document } = powers.value;
  const known = reader.bundleNames();
  for (const bundle of grants.keys()) {
    if (known.includes(bundle)) continue;
    const meant = nearest(bundle, known);
    const remedy = meant === undefined ? 'Take the line away.' : `Did you mean \`${meant}\`?`;
    faults.push(
      failure('REFERENCE_MISSING', `there is no folder bundles/${bundle}`, { ...document.atKey([bundle]), remedy }),
    );
  }
  return faults;
}

function uncovered(reader: FleetReader, policy: Policy): readonly Failure[] {
  return [...reader.files.keys()]
    .filter((path) => ruleFor(policy, path) === null)
    .map((path) =>
      failure(
        'AUTHORITY_PATH',
        'no rule of trust/policy.yaml covers this path, so every host refuses the commit that adds it',
        { file: path, path, remedy: `Add a rule for ${path} to trust/policy.yaml.` },
      ),
    );
}

const LAYERS = [
  ['group', 'groups'],
  ['host', 'hosts'],
] as const;

/** Every layer and every pin, whether a host can be resolved from it or not. */
async function layerFaults(reader: FleetReader): Promise<readonly Failure[]> {
  const faults: Failure[] = [];
  for (const [format, folder] of LAYERS) {
    for (const name of reader.names(folder)) {
      const layer = await reader.document(format, `${folder}/${name}.yaml`);
      if (!layer.ok) faults.push(...faultsOf(layer.failure));
    }
  }
  for (const name of reader.bundleNames()) {
    const path = `bundles/${name}/bundle.yaml`;
    const pin = reader.files.has(path) ? await reader.pin(path) : null;
    if (pin?.ok === false) faults.push(...faultsOf(pin.failure));
  }
  return faults;
}

/** Every channel, and every layer that names one which is not there: its hosts would have no OS of ours, and nobody would be told. */
async function osFaults(reader: FleetReader): Promise<readonly Failure[]> {
  const faults: Failure[] = [];
  const channels = reader.names('os');
  for (const name of channels) {
    if (channelOf(channelFile(name)) === null) continue;
    const read = await reader.channel(name);
    const channel = read.ok ? await withGoodHooks(reader, read.value, null) : read;
    if (!channel.ok) faults.push(...faultsOf(channel.failure));
  }
  const missing = (document: ParsedDocument<unknown>, root: Pointer, os: { channel?: string | null } | null = {}) => {
    const name = os?.channel ?? null;
    if (name === null || channels.includes(name)) return;
    const meant = nearest(name, channels);
    const remedy =
      meant === undefined ? `Add ${channelFile(name)}, or take the channel out.` : `Did you mean \`${meant}\`?`;
    const where = { ...document.at([...root, 'os', 'channel']), remedy };
    faults.push(failure('REFERENCE_MISSING', `there is no ${channelFile(name)}`, where));
  };
  const fleet = await reader.fleet();
  if (fleet.ok) missing(fleet.value.document, ['defaults'], fleet.value.document.value.defaults?.os);
  for (const [format, folder] of LAYERS) {
    for (const name of reader.names(folder)) {
      const layer = await reader.document(format, `${folder}/${name}.yaml`);
      if (layer.ok) missing(layer.value, [], layer.value.value.os);
    }
  }
  return faults;
}

/** Every layer that pins an agent. */
async function agentPins(reader: FleetReader): Promise<readonly PinnedIn[]> {
  const pins: PinnedIn[] = [];
  const fleet = await reader.fleet();
  if (fleet.ok) {
    const { document } = fleet.value;
    pins.push({ document, root: ['defaults'], pin: document.value.defaults?.agent });
  }
  for (const [format, folder] of LAYERS) {
    for (const name of reader.names(folder)) {
      const layer = await reader.document(format, `${folder}/${name}.yaml`);
      if (layer.ok) pins.push({ document: layer.value, root: [], pin: layer.value.value.agent });
    }
  }
  return pins.filter(({ pin }) => pin !== undefined && pin !== null);
}

/** And the bundles that any host has. */
async function hostFaults(
  reader: FleetReader,
): Promise<{ readonly faults: readonly Failure[]; readonly used: ReadonlySet<BundleName> }> {
  const faults: Failure[] = [];
  const used = new Set<BundleName>();
  for (const host of reader.names('hosts')) {
    if (!isHostName(host)) continue;
    const laid = await layBundles(reader, host);
    const desired = await resolveDesired(reader, host);
    if (laid.ok && !laid.value.os.ok) faults.push(...faultsOf(laid.value.os.failure));
    for (const { name } of laid.ok ? laid.value.bundles : []) used.add(name);
    if (!desired.ok) faults.push(...faultsOf(desired.failure).map((fault) => ofHost(fault, host)));
  }
  return { faults, used };
}

/** A bundle may be wrong for one host alone: by the variables that it gets there. */
function ofHost(fault: Failure, host: string): Failure {
  return fault.file?.startsWith('bundles/') ? { host, ...fault } : fault;
}

/** Bundles of no host are judged without variables: which ones there would be, nobody knows yet. */
async function unusedFaults(reader: FleetReader, used: ReadonlySet<BundleName>): Promise<readonly Failure[]> {
  const faults: Failure[] = [];
  const powers = await reader.powers();
  for (const name of reader.bundleNames()) {
    if (!isBundleName(name) || used.has(name)) continue;
    const folder = await reader.bundle(name, {});
    if (!folder.ok) {
      faults.push(...faultsOf(folder.failure));
      continue;
    }
    const { file, compose: text, files } = folder.value;
    const granted = powers.ok ? (powers.value?.grants.get(name) ?? []) : [];
    const facts = new Map(files.map(({ path, ...rest }) => [path, rest]));
    const judged = judgeCompose({
      bundle: name,
      file,
      text,
      files: facts,
      env: {},
      powers: granted,
      secrets: 'any',
      sha256: reader.deps.sha256,
    });
    if (!judged.ok) faults.push(...withoutVariables(faultsOf(judged.failure)));
  }
  return faults;
}

/** Leaves out variables that are not declared, and what their absence makes of the value that they stand in. */
function withoutVariables(faults: readonly Failure[]): readonly Failure[] {
  const place = ({ line, column }: Failure) => `${line}:${column}`;
  const open = new Set(faults.filter(({ message }) => /the variable \S+ is not declared/.test(message)).map(place));
  return faults.filter((fault) => !open.has(place(fault)));
}
