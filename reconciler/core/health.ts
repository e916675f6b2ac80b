/** Whether a bundle's containers are healthy, from what was seen of them. Pure. */
import type { BundleState, ServiceState } from './host-state.ts';
import type { ObservedService } from './observed.ts';

/** So many restarts since the deployment are a crash loop. */
const CRASH_LOOP = 2;

export type Health =
  | { readonly kind: 'healthy' }
  /** Not yet; `what` says what is waited for. */
  | { readonly kind: 'waiting'; readonly service: string; readonly what: string }
  /** Waiting longer is of no use. */
  | { readonly kind: 'sick'; readonly service: string; readonly what: string };

/**
 * Healthy: every container runs, `healthy` where it has a check; a one-shot that ended with 0 counts, one that still runs too.
 * `baseline`: restarts of each container (by id) when the wait began; a container that is not in it began at 0.
 */
export function judgeHealth(
  state: BundleState,
  seen: readonly ObservedService[],
  baseline: ReadonlyMap<string, number>,
): Health {
  let waiting: Health | null = null;
  for (const service of state.services) {
    const containers = seen.filter((c) => c.service === service.name && c.digest === service.digest);
    const all: Health[] = containers.map((c) =>
      serviceHealth(service, c, c.restarts - (baseline.get(c.containerId) ?? 0)),
    );
    if (all.length === 0) all.push({ kind: 'waiting', service: service.name, what: 'has no container' });
    const sick = all.find((h) => h.kind === 'sick');
    if (sick !== undefined) return sick;
    waiting ??= all.find((h) => h.kind === 'waiting') ?? null;
  }
  return waiting ?? { kind: 'healthy' };
}

function serviceHealth(service: ServiceState, container: ObservedService, restarts: number): Health {
  const said = container.detail === '' ? '' : `: ${container.detail}`;
  const health = (kind: 'waiting' | 'sick', what: string): Health => ({ kind, service: service.name, what });
  if (restarts >= CRASH_LOOP) return health('sick', `crashes again and again (${restarts} restarts)${said}`);
  switch (container.state) {
    case 'running':
      if (!service.hasHealthcheck || container.health === 'healthy') return { kind: 'healthy' };
      return health(
        'waiting',
        container.health === 'unhealthy' ? `fails its health check${said}` : 'has not passed its health check yet',
      );
    case 'exited':
      if (service.oneShot && container.exitCode === 0) return { kind: 'healthy' };
      return health('sick', `ended with exit code ${container.exitCode ?? 'unknown'}${said}`);
    case 'restarting':
      return health('waiting', `is restarting${said}`);
    case 'created':
      return health('waiting', `was not started yet${said}`);
    case 'paused':
    case 'removing':
    case 'dead':
      return health('waiting', `is ${container.state}`);
    default:
      return container.state satisfies never;
  }
}

/** Changes when a container is replaced, starts again or ends: what must stand still while a bundle settles. */
export function runSignature(seen: readonly ObservedService[]): string {
  return seen
    .map((c) => `${c.containerId}:${c.state}:${c.restarts}:${c.startedAt}`)
    .toSorted()
    .join(' ');
}
