/** What trust/ of any fleet tree says: its policy, and what each bundle may do to which hosts. Nothing is verified. */
import type { Certificate } from '../core/certificate.ts';
import { faultsOf } from '../core/document.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import { type BundleName, type HostName, isBundleName, isHostName } from '../core/names.ts';
import { type Policy, parsePolicy } from '../core/policy.ts';
import type { Signatures } from '../ports/signatures.ts';
import { layBundles } from './desired.ts';
import type { FleetReader } from './fleet-reader.ts';

export type KeyReader = Pick<Signatures, 'readCertificate' | 'readSshKey'>;

/** The policy of a tree. `faults`: of keys of hosts and of OS releases, which no policy names. */
export async function readTrust(
  reader: FleetReader,
  signatures: KeyReader,
): Promise<{ readonly policy: Result<Policy>; readonly faults: readonly Failure[] }> {
  const faults: Failure[] = [];
  const certificates = new Map<string, Result<Certificate>>();
  const sshKeys = new Map<string, Result<Certificate>>();
  for (const path of reader.files.keys()) {
    const [, folder = '', name = ''] = /^(trust\/keys|trust\/os|hosts)\/([^/]+)\.asc$/.exec(path) ?? [];
    if (folder === '') continue;
    const bytes = await reader.bytes(path);
    const certificate = bytes.ok ? await signatures.readCertificate(bytes.value, path) : bytes;
    if (folder === 'trust/keys') certificates.set(name, certificate);
    else if (!certificate.ok) faults.push(...faultsOf(certificate.failure));
  }
  for (const path of reader.files.keys()) {
    const [, name] = /^trust\/keys\/([^/]+)\.pub$/.exec(path) ?? [];
    if (name === undefined) continue;
    const bytes = await reader.bytes(path);
    sshKeys.set(name, bytes.ok ? signatures.readSshKey(bytes.value, path) : bytes);
  }
  return { policy: await readPolicy(reader, certificates, sshKeys), faults };
}

async function readPolicy(
  reader: FleetReader,
  certificates: ReadonlyMap<string, Result<Certificate>>,
  sshKeys: ReadonlyMap<string, Result<Certificate>>,
): Promise<Result<Policy>> {
  const optional = async (path: string): Promise<Result<Uint8Array | null>> =>
    reader.files.has(path) ? reader.bytes(path) : { ok: true, value: null };
  const policy = await optional('trust/policy.yaml');
  if (!policy.ok) return policy;
  const removed = await optional('trust/removed.yaml');
  if (!removed.ok) return removed;
  return parsePolicy({ policy: policy.value, removed: removed.value, certificates, sshKeys });
}

export interface BundlePowers {
  readonly bundle: BundleName;
  /** As `readPower` spells them; none: a plain container. */
  readonly powers: readonly string[];
  /** Hosts that have the bundle by their layers, as far as those can be read. */
  readonly hosts: readonly HostName[];
}

/** Every bundle that is in the tree or that something is granted to, sorted by name. Fails where trust/powers.yaml is wrong. */
export async function readBundlePowers(reader: FleetReader): Promise<Result<readonly BundlePowers[]>> {
  const powers = await reader.powers();
  if (!powers.ok) return fail(powers.failure);
  const hosts = new Map<string, HostName[]>();
  for (const host of reader.names('hosts').filter(isHostName)) {
    const laid = await layBundles(reader, host);
    for (const { name } of laid.ok ? laid.value.bundles : []) hosts.set(name, [...(hosts.get(name) ?? []), host]);
  }
  const grants = powers.value?.grants ?? new Map<string, readonly string[]>();
  const names = [...new Set([...reader.bundleNames(), ...grants.keys()])].filter(isBundleName).toSorted();
  return ok(names.map((bundle) => ({ bundle, powers: grants.get(bundle) ?? [], hosts: hosts.get(bundle) ?? [] })));
}
