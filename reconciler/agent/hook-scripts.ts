/** The hooks that a tree names, held against its catalogue: what lint finds wrong, and why a host does not move. */
import { failAll, faultsOf } from '../core/document.ts';
import { type Failure, ok, type Result } from '../core/failure.ts';
import { hasHooks, hookFaults } from '../core/hooks.ts';
import type { LaidBundle } from '../core/layers.ts';
import { channelFile, type OsChannel } from '../core/os-channel.ts';
import type { FleetReader } from './fleet-reader.ts';

type Labels = ReadonlyMap<string, string>;

/** Of the bundles of one host. A catalogue that cannot be read concerns only hosts with hooks. */
export async function bundleHookFaults(
  reader: FleetReader,
  bundles: readonly LaidBundle[],
  labels: Labels,
): Promise<readonly Failure[]> {
  const hooked = bundles.filter(({ hooks }) => hasHooks(hooks));
  if (hooked.length === 0) return [];
  const catalogue = await reader.catalogue();
  if (!catalogue.ok) return faultsOf(catalogue.failure);
  return hooked.flatMap(({ name, hooks, at }) =>
    hookFaults(hooks, { name: `bundles.${name}`, at, catalogue: catalogue.value, labels }).map((fault) => ({
      ...fault,
      bundle: name,
    })),
  );
}

/** The channel, where its hooks can be run on a host with these labels; null: on any. */
export async function withGoodHooks(
  reader: FleetReader,
  channel: OsChannel | null,
  labels: Labels | null,
): Promise<Result<OsChannel | null>> {
  if (channel === null || !hasHooks(channel.hooks)) return ok(channel);
  const catalogue = await reader.catalogue();
  if (!catalogue.ok) return catalogue;
  const document = await reader.document('os', channelFile(channel.name));
  if (!document.ok) return document;
  const faults = hookFaults(channel.hooks, {
    name: '',
    at: (pointer) => document.value.at(pointer),
    catalogue: catalogue.value,
    labels,
  });
  return faults.length === 0 ? ok(channel) : failAll(faults);
}
