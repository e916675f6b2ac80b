/** The hooks that a tree names, held against its catalogue: what lint finds wrong, and why a host does not move. */
import { failAll, faultsOf } from '../core/document.ts';
import { type Failure, fail, ok, type Result } from '../core/failure.ts';
import { hasHooks, hookFaults, unfitAsHook } from '../core/hooks.ts';
import type { LaidBundle } from '../core/layers.ts';
import { channelFile, type OsChannel } from '../core/os-channel.ts';
import type { Desired } from './desired.ts';
import type { FleetReader } from './fleet-reader.ts';
import { readTreeScript, type TreeScript } from './scripts.ts';
import type { Session } from './session.ts';

type Labels = ReadonlyMap<string, string>;

/** Of the bundles of one host. A catalogue that cannot be read concerns only hosts with hooks. */
export async function bundleHookFaults(
  reader: FleetReader,
  bundles: readonly LaidBundle[],
  labels: Labels,
): Promise<readonly Failure[]> {
  const hooked = bundles.filter(({ hooks }) => hasHooks(hooks));
  if (hooked.length === 0 || (await areElsewhere(reader))) return [];
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
  if (channel === null || !hasHooks(channel.hooks) || (await areElsewhere(reader))) return ok(channel);
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

/** The catalogue lies in a repository of its own: what a script is, is looked at when it is to run. */
async function areElsewhere(reader: FleetReader): Promise<boolean> {
  const fleet = await reader.fleet();
  return fleet.ok && fleet.value.settings.scripts !== null;
}

/** A script that a hook names, of the catalogue that is in force here. */
export async function hookScript(
  { scripts }: Session,
  { settings, labels, script }: Desired,
  name: string,
): Promise<Result<TreeScript>> {
  if (settings.scripts === null) return script(name);
  if (scripts?.current == null) return fail('REFERENCE_MISSING', 'nothing of the scripts repository is in force here');
  const read = await readTreeScript(scripts.current.reader, name);
  const unfit = read.ok ? unfitAsHook(read.value.script, labels) : null;
  return unfit === null ? read : fail('SCHEMA_INVALID', unfit.why, { remedy: unfit.remedy });
}
