/** What was seen on this host: containers, layouts, images. Facts only; `plan` compares them with what is desired. */
import type { Failure } from './failure.ts';
import type { BundleState, ServiceState } from './host-state.ts';
import type { BundleName, Sha256 } from './names.ts';

/** How a container stands, as the engine says. */
export interface ContainerCondition {
  /** As it was asked for: `name@sha256:…` */
  readonly image: string;
  readonly state: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';
  readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy';
  readonly exitCode: number | null;
  readonly restarts: number;
  /** Milliseconds since the epoch; null where it never started. */
  readonly startedAt: number | null;
  /** The last line or two of what Docker or its health check said, where it is not well. */
  readonly detail: string;
}

/** One container of ours. */
export interface ObservedService extends ContainerCondition {
  readonly service: string;
  readonly containerId: string;
  readonly containerName: string;
  /** The label `kedge.service-digest`, or ''. */
  readonly digest: string;
}

export interface ObservedBundle {
  readonly name: BundleName;
  readonly services: readonly ObservedService[];
  /** Names of containers that bear our project's name and that this Kedge did not make. */
  readonly foreign: readonly string[];
  /** What `current` points to. */
  readonly current: Sha256 | null;
  /** Whole digest folders. */
  readonly digests: readonly Sha256[];
  /** Digest folders that were compared with their own record, and are good. */
  readonly states: ReadonlyMap<Sha256, BundleState>;
  /** A folder in use that is not what its digest says. */
  readonly damaged: ReadonlyMap<Sha256, Failure>;
}

export interface Observed {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly bundles: ReadonlyMap<BundleName, ObservedBundle>;
  /** Images that a bundle about to change needs, and that are not there. */
  readonly missingImages: ReadonlySet<string>;
}

/** A way in which a running bundle is not what it was made as. */
export interface Drift {
  readonly service: string;
  readonly what: string;
}

/** A service that is not well by itself: reported, never redeployed for. */
export interface Ailment {
  readonly service: string;
  readonly what: string;
}

/** Exit codes of a container that someone else ended: SIGINT, SIGKILL, SIGTERM, and 255 after a crash of the engine. */
const ENDED_FROM_OUTSIDE: ReadonlySet<number> = new Set([130, 137, 143, 255]);

export function emptyObservedBundle(name: BundleName): ObservedBundle {
  return { name, services: [], foreign: [], current: null, digests: [], states: new Map(), damaged: new Map() };
}

/** Where the containers of a bundle differ from what its state says: missing, stopped by hand, paused, of another configuration. */
export function bundleDrift(state: BundleState, seen: readonly ObservedService[]): readonly Drift[] {
  const drift: Drift[] = [];
  for (const service of state.services) {
    const containers = seen.filter((c) => c.service === service.name);
    if (containers.length === 0) drift.push({ service: service.name, what: 'its container is missing' });
    for (const container of containers) {
      const what = containerDrift(service, container);
      if (what !== null) drift.push({ service: service.name, what });
    }
  }
  for (const container of seen) {
    if (!state.services.some((s) => s.name === container.service)) {
      drift.push({
        service: container.service,
        what: `its container ${container.containerName} is not of this bundle any more`,
      });
    }
  }
  return drift;
}

function containerDrift(service: ServiceState, container: ObservedService): string | null {
  if (container.digest !== service.digest) return 'its container has another configuration';
  switch (container.state) {
    case 'running':
    case 'restarting':
      return null;
    case 'paused':
      return 'its container was paused';
    case 'created':
      return 'its container was made and never started';
    case 'removing':
    case 'dead':
      return `its container is ${container.state}`;
    case 'exited':
      if (!service.oneShot) return `its container was stopped (exit code ${container.exitCode ?? 'unknown'})`;
      return container.exitCode !== null && ENDED_FROM_OUTSIDE.has(container.exitCode)
        ? `its container was ended from outside (exit code ${container.exitCode})`
        : null;
    default:
      return container.state satisfies never;
  }
}

/** What is not well in a bundle that has the right containers. */
export function bundleAilments(state: BundleState, seen: readonly ObservedService[]): readonly Ailment[] {
  const ailments: Ailment[] = [];
  for (const container of seen) {
    const service = state.services.find((s) => s.name === container.service);
    if (service === undefined) continue;
    const what = containerAilment(service, container);
    if (what !== null) ailments.push({ service: service.name, what });
  }
  return ailments;
}

function containerAilment(service: ServiceState, container: ObservedService): string | null {
  const said = container.detail === '' ? '' : `: ${container.detail}`;
  if (container.state === 'restarting') return `crashes again and again (${container.restarts} restarts)${said}`;
  if (container.state === 'running' && container.health === 'unhealthy') return `its health check fails${said}`;
  if (container.state === 'exited' && service.oneShot && container.exitCode !== 0) {
    return `ended with exit code ${container.exitCode ?? 'unknown'}${said}`;
  }
  return null;
}
