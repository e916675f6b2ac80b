/** What hosts need of a stick besides Git objects: resolved from the tree as a host resolves it. */
import { resolveDesired } from '../agent/desired.ts';
import type { FleetReader } from '../agent/fleet-reader.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import type { Sha256 } from '../core/names.ts';
import type { OsChannel } from '../core/os-channel.ts';
import type { Signatures } from '../ports/signatures.ts';
import type { OsNeed } from '../ports/stick-ostree.ts';
import type { StickHost } from './stick-hosts.ts';

export interface StickNeeds {
  /** Pinned tars, sorted. */
  readonly tars: readonly Sha256[];
  /** By reference, with the platforms of the hosts that run it; sorted. */
  readonly images: ReadonlyMap<string, readonly string[]>;
  readonly systems: readonly SystemNeed[];
}

/** An OS commit, with the name of its channel for people. */
export type SystemNeed = Omit<OsNeed, 'signal' | 'onProgress'> & { readonly channel: string };

export interface NeedOptions {
  /** For hosts whose own platform is not known. */
  readonly platforms: readonly string[];
  /** Whole OS commits besides deltas. */
  readonly full: boolean;
}

/** Fails with what any of the hosts would refuse. */
export async function needsOf(
  reader: FleetReader,
  signatures: Signatures,
  hosts: readonly StickHost[],
  options: NeedOptions,
): Promise<Result<StickNeeds>> {
  const tars = new Set<Sha256>();
  const images = new Map<string, Set<string>>();
  const systems = new Map<Sha256, { channel: OsChannel; from: Set<Sha256>; full: boolean }>();
  for (const host of hosts) {
    const desired = await resolveDesired(reader, host.name);
    if (!desired.ok) return fail(named(desired.failure, host));
    for (const tar of desired.value.tars) tars.add(tar);
    const platforms = host.platform === null ? options.platforms : [host.platform];
    for (const { image } of desired.value.state.bundles.flatMap(({ services }) => services)) {
      const of = images.get(image) ?? new Set();
      for (const platform of platforms) of.add(platform);
      images.set(image, of);
    }
    if (!desired.value.os.ok) return fail(named(desired.value.os.failure, host));
    const channel = desired.value.os.value;
    if (channel === null || host.os.kind === 'none') continue;
    const system = systems.get(channel.commit) ?? { channel, from: new Set(), full: options.full };
    if (host.os.kind === 'unknown') system.full = true;
    if (host.os.kind === 'runs' && host.os.commit !== channel.commit) system.from.add(host.os.commit);
    systems.set(channel.commit, system);
  }
  const needs: SystemNeed[] = [];
  for (const { channel, from, full } of systems.values()) {
    if (from.size === 0 && !full) continue;
    const signers = await signersOf(reader, signatures, channel);
    if (!signers.ok) return signers;
    const { commit, ref, remotes, name } = channel;
    needs.push({ channel: name, commit, ref, remotes, signers: signers.value, from: [...from].sort(), full });
  }
  const sorted = [...images]
    .map(([image, of]) => [image, [...of].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return ok({ tars: [...tars].sort(), images: new Map(sorted), systems: needs });
}

function named(failure: Failure, { name }: StickHost): Failure {
  return { ...failure, host: name };
}

async function signersOf(
  reader: FleetReader,
  signatures: Signatures,
  channel: OsChannel,
): Promise<Result<readonly Uint8Array[]>> {
  const signers: Uint8Array[] = [];
  for (const path of channel.signedBy) {
    const bytes = await reader.bytes(path);
    if (!bytes.ok) return bytes;
    const certificate = await signatures.readCertificate(bytes.value, path);
    if (!certificate.ok) return certificate;
    signers.push(bytes.value);
  }
  return ok(signers);
}
