import { type Failure, fail, ok, type Result } from '../../reconciler/core/failure.ts';
import type { Clock } from '../../reconciler/ports/clock.ts';
import type { ContainerFacts, Engine, EngineInfo, PullProgress } from '../../reconciler/ports/engine.ts';

/** How the container of a service behaves once it is started. Milliseconds count from its start. */
export interface Behaviour {
  /** Ends by itself; null runs on. */
  readonly ends: { readonly code: number; readonly afterMs: number } | null;
  /** Answers its health check so from `afterMs` on; null has no health check. */
  readonly health: { readonly status: 'healthy' | 'unhealthy'; readonly afterMs: number; readonly says: string } | null;
  readonly prints: string;
}

export interface FakeContainer {
  readonly id: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly image: string;
  readonly imageId: string;
  readonly restartPolicy: string;
  readonly behaviour: Behaviour;
  /** Milliseconds since the epoch of the first start. */
  startedAt: number;
  /** Stopped from outside. */
  stoppedAt: number | null;
  /** Made, and never started. */
  readonly unstarted?: boolean;
}

/** Milliseconds that Docker waits before it starts a container again; it doubles up to a minute. */
const RESTART_MS = 100;

/** A Docker Engine in memory, on the clock that it is given. Faults are fields that a test sets. */
export class FakeEngine implements Engine {
  readonly containersById = new Map<string, FakeContainer>();
  /** Image reference to image id: what is on the host. */
  readonly images = new Map<string, string>();
  /** Image ids that are on the host under no name. */
  readonly unnamed = new Set<string>();
  /** Image reference to image id: what a pull finds. */
  readonly registry = new Map<string, string>();
  /** The engine does not answer. */
  away = false;
  /** Pulls end with DISK_FULL. */
  full = false;
  readonly #clock: Clock;
  #made = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get now(): number {
    return this.#clock.now();
  }

  newId(): string {
    this.#made += 1;
    return this.#made.toString(16).padStart(64, '0');
  }

  async info(): Promise<Result<EngineInfo>> {
    return this.away ? away() : ok({ version: '20.10.0-fake', rootDir: '' });
  }

  async containers(labels: Readonly<Record<string, string>>): Promise<Result<readonly ContainerFacts[]>> {
    if (this.away) return away();
    const wanted = Object.entries(labels);
    const found = [...this.containersById.values()].filter((c) =>
      wanted.every(([name, value]) => c.labels[name] === value),
    );
    return ok(found.map((container) => this.#facts(container)).sort((a, b) => (a.name < b.name ? -1 : 1)));
  }

  projectContainers(project: string): Promise<Result<readonly ContainerFacts[]>> {
    return this.containers({ 'com.docker.compose.project': project });
  }

  async logs(containerId: string, maxBytes: number): Promise<Result<string>> {
    if (this.away) return away();
    return ok((this.containersById.get(containerId)?.behaviour.prints ?? '').slice(-maxBytes));
  }

  async imageId(reference: string): Promise<Result<string | null>> {
    if (this.away) return away();
    if (reference.startsWith('sha256:'))
      return ok(this.unnamed.has(reference) || [...this.images.values()].includes(reference) ? reference : null);
    return ok(this.images.get(reference) ?? null);
  }

  async pull(image: string, onProgress?: (p: PullProgress) => void): Promise<Result<void>> {
    if (this.away) return away();
    if (image.startsWith('sha256:'))
      return fail('IMAGE_UNAVAILABLE', `${image} is a local image id and not on this host.`);
    if (!image.includes('@sha256:')) return fail('IMAGE_UNPINNED', `${image} is not pinned by digest.`);
    if (this.full) return fail('DISK_FULL', `The disk was full while ${image} was pulled.`);
    const id = this.registry.get(image);
    if (id === undefined)
      return fail('IMAGE_UNAVAILABLE', `${image} could not be pulled.`, { cause: 'manifest unknown' });
    onProgress?.({ image, done: 1, total: 1 });
    this.images.set(image, id);
    return ok(undefined);
  }

  async removeImage(reference: string): Promise<Result<boolean>> {
    if (this.away) return away();
    if (reference.startsWith('sha256:')) return ok(false);
    const id = this.images.get(reference);
    if (id !== undefined && [...this.containersById.values()].some((c) => c.imageId === id)) return ok(false);
    this.images.delete(reference);
    return ok(true);
  }

  async removeUnnamed(id: string): Promise<Result<boolean>> {
    if (this.away) return away();
    const isUsed = [...this.containersById.values()].some((c) => c.imageId === id);
    if (isUsed || [...this.images.values()].includes(id)) return ok(false);
    this.unnamed.delete(id);
    return ok(true);
  }

  async removeUnstarted(containerId: string): Promise<Result<boolean>> {
    if (this.away) return away();
    const container = this.containersById.get(containerId);
    if (container === undefined) return ok(true);
    return ok(container.unstarted === true && this.containersById.delete(containerId));
  }

  /** Whether a container ended by itself and stays so. */
  hasEnded(container: FakeContainer): boolean {
    const run = runOf(container, this.now - container.startedAt);
    return run.endedWith !== null && !run.restarting;
  }

  /** What a container that began at `startedAt` has come to by now, restarts and all. */
  #facts(container: FakeContainer): ContainerFacts {
    const { behaviour, stoppedAt, startedAt, unstarted } = container;
    const run = runOf(container, (stoppedAt ?? this.now) - startedAt);
    const running = unstarted !== true && stoppedAt === null && run.endedWith === null;
    const { health } = behaviour;
    const judged = health !== null && run.age >= health.afterMs;
    return {
      id: container.id,
      name: container.name,
      project: container.labels['com.docker.compose.project'] ?? '',
      service: container.labels['com.docker.compose.service'] ?? '',
      labels: container.labels,
      image: container.image,
      imageId: container.imageId,
      state:
        unstarted === true
          ? 'created'
          : running
            ? 'running'
            : stoppedAt === null && run.restarting
              ? 'restarting'
              : 'exited',
      health: health === null ? 'none' : judged ? health.status : 'starting',
      exitCode: running ? null : (run.endedWith ?? 137),
      restarts: run.restarts,
      startedAt: startedAt + run.began,
      detail: health !== null && judged && health.status === 'unhealthy' ? health.says : '',
    };
  }
}

interface Run {
  readonly restarts: number;
  /** Milliseconds after the first start. */
  readonly began: number;
  readonly age: number;
  /** Exit code where it is not running. */
  readonly endedWith: number | null;
  readonly restarting: boolean;
}

function runOf(container: FakeContainer, elapsed: number): Run {
  const { ends } = container.behaviour;
  const policy = container.restartPolicy;
  if (ends === null) return { restarts: 0, began: 0, age: elapsed, endedWith: null, restarting: false };
  const again =
    policy === 'always' || policy === 'unless-stopped' || (policy.startsWith('on-failure') && ends.code !== 0);
  let began = 0;
  for (let restarts = 0; ; restarts++) {
    const ended = began + ends.afterMs;
    if (elapsed < ended) return { restarts, began, age: elapsed - began, endedWith: null, restarting: false };
    const next = ended + Math.min(RESTART_MS * 2 ** restarts, 60_000);
    if (!again || elapsed < next) {
      return { restarts, began, age: elapsed - began, endedWith: ends.code, restarting: again };
    }
    began = next;
  }
}

export function away(): { readonly ok: false; readonly failure: Failure } {
  return fail('COMPOSE_UNAVAILABLE', 'Docker Engine at fake: does not answer.');
}
