/** Sees what is on this host: containers by this instance's labels, layouts on disk, images that a change needs. */
import type { AgentState } from '../core/agent-state.ts';
import { memoryOf } from '../core/agent-state.ts';
import type { Failure, Result } from '../core/failure.ts';
import { ok } from '../core/failure.ts';
import type { HostConfig } from '../core/host-config.ts';
import type { BundleState, HostState } from '../core/host-state.ts';
import { type BundleName, isBundleName, type Sha256 } from '../core/names.ts';
import { bundleDrift, type Observed, type ObservedBundle, type ObservedService } from '../core/observed.ts';
import type { ContainerFacts } from '../ports/engine.ts';
import type { LaidOut } from '../ports/layout.ts';
import type { WorkDeps } from './deps.ts';
import { presentImage } from './images.ts';

/** Which Kedge made a container: several hosts may share a machine. 16 hex digits. */
export function instanceOf(config: HostConfig, sha256: WorkDeps['sha256']): string {
  return sha256([config.fleet.id, config.name, config.compose.project].join('\0')).slice(0, 16);
}

export function projectOf(config: HostConfig, bundle: BundleName): string {
  return `${config.compose.project}-${bundle}`;
}

/** COMPOSE_UNAVAILABLE where the engine does not answer: then nothing is known, and nothing is done. */
export async function observe(
  deps: WorkDeps,
  desired: HostState | null,
  memory: AgentState['bundles'],
): Promise<Result<Observed>> {
  const instance = instanceOf(deps.config, deps.sha256);
  const containers = await deps.engine.containers({ 'kedge.instance': instance });
  if (!containers.ok) return containers;
  const layouts = await deps.layouts.list();
  if (!layouts.ok) return layouts;

  const wanted = desired === null || desired.retire ? [] : desired.bundles;
  const bundles = new Map<BundleName, ObservedBundle>();
  const missingImages = new Set<string>();
  for (const name of bundleNames(containers.value, layouts.value, wanted)) {
    const laidOut = layouts.value.find((l) => l.bundle === name) ?? null;
    const services = containers.value.filter((c) => c.labels['kedge.bundle'] === name).map(toService);
    const lastGood = memoryOf(memory, name).lastGood;
    const checked = await checkLayouts(deps, name, laidOut, lastGood);
    const state = wanted.find((b) => b.name === name) ?? null;
    const current = laidOut?.current ?? null;
    const seen = { name, services, current, digests: laidOut?.digests ?? [], ...checked };

    let foreign: readonly string[] = [];
    if (!isInPlace(state, seen)) {
      // Only where something may be done: at rest an observation is one request.
      const project = await deps.engine.projectContainers(projectOf(deps.config, name));
      if (!project.ok) return project;
      foreign = project.value.filter((c) => c.labels['kedge.instance'] !== instance).map((c) => c.name);
      const good = lastGood === null ? undefined : checked.states.get(lastGood);
      const missing = await findMissing(deps, [...(state?.services ?? []), ...(good?.services ?? [])]);
      if (!missing.ok) return missing;
      for (const image of missing.value) missingImages.add(image);
    }
    bundles.set(name, { ...seen, foreign });
  }
  return ok({ at: deps.clock.now(), bundles, missingImages });
}

/** Containers of one bundle, as the engine shows them now. */
export async function observeServices(deps: WorkDeps, bundle: BundleName): Promise<Result<readonly ObservedService[]>> {
  const instance = instanceOf(deps.config, deps.sha256);
  const containers = await deps.engine.containers({ 'kedge.instance': instance, 'kedge.bundle': bundle });
  return containers.ok ? ok(containers.value.map(toService)) : containers;
}

function bundleNames(
  containers: readonly ContainerFacts[],
  layouts: readonly LaidOut[],
  wanted: readonly BundleState[],
): ReadonlySet<BundleName> {
  const labelled = containers.map((c) => c.labels['kedge.bundle'] ?? '').filter(isBundleName);
  return new Set([...wanted.map((b) => b.name), ...layouts.map((l) => l.bundle), ...labelled]);
}

/** Compares what is in force and what would be gone back to with their own records; others are compared when they are used. */
async function checkLayouts(
  deps: WorkDeps,
  bundle: BundleName,
  laidOut: LaidOut | null,
  lastGood: Sha256 | null,
): Promise<{ states: ReadonlyMap<Sha256, BundleState>; damaged: ReadonlyMap<Sha256, Failure> }> {
  const states = new Map<Sha256, BundleState>();
  const damaged = new Map<Sha256, Failure>();
  for (const digest of new Set([laidOut?.current, lastGood])) {
    if (digest === null || digest === undefined || laidOut?.digests.includes(digest) !== true) continue;
    const checked = await deps.layouts.check(bundle, digest);
    if (checked.ok) states.set(digest, checked.value);
    else damaged.set(digest, checked.failure);
  }
  return { states, damaged };
}

function isInPlace(state: BundleState | null, seen: Omit<ObservedBundle, 'foreign'>): boolean {
  if (state === null || seen.current !== state.digest || seen.damaged.size > 0) return false;
  return bundleDrift(state, seen.services).length === 0;
}

async function findMissing(
  deps: WorkDeps,
  services: readonly { readonly image: string }[],
): Promise<Result<readonly string[]>> {
  const missing: string[] = [];
  for (const image of new Set(services.map((s) => s.image))) {
    const id = await presentImage(deps, image);
    if (!id.ok) return id;
    if (id.value === null) missing.push(image);
  }
  return ok(missing);
}

function toService(container: ContainerFacts): ObservedService {
  return {
    service: container.service,
    containerId: container.id,
    containerName: container.name,
    digest: container.labels['kedge.service-digest'] ?? '',
    image: container.image,
    state: container.state,
    health: container.health,
    exitCode: container.exitCode,
    restarts: container.restarts,
    startedAt: container.startedAt,
    detail: container.detail,
  };
}
