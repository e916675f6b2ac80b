import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, type Json } from '../../reconciler/core/canonical.ts';
import { type Failure, fail, ok, type Result } from '../../reconciler/core/failure.ts';
import type { Compose, ComposeTarget, UpOptions } from '../../reconciler/ports/engine.ts';
import { away, type Behaviour, type FakeContainer, type FakeEngine } from './engine.ts';

interface Service {
  readonly image?: string;
  readonly restart?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

const CONFIG = 'com.docker.compose.config-hash';

/** `docker compose` over a `FakeEngine`: what it makes, keeps, makes anew and removes, as seen from the Engine API. */
export class FakeCompose implements Compose {
  /** The next `up` ends so, having done nothing. */
  failure: Failure | null = null;
  readonly #engine: FakeEngine;
  readonly #behave: (service: string) => Behaviour;
  readonly #read: (path: string) => Promise<string>;

  /** `behave` says what the containers of a service do; `read` gives a compose.json. */
  constructor(
    engine: FakeEngine,
    behave: (service: string) => Behaviour,
    read: (path: string) => Promise<string> = (path) => readFile(path, 'utf8'),
  ) {
    this.#engine = engine;
    this.#behave = behave;
    this.#read = read;
  }

  async version(): Promise<Result<string>> {
    return ok('2.26.1-fake');
  }

  async up(target: ComposeTarget, options: UpOptions = {}): Promise<Result<void>> {
    const { failure } = this;
    this.failure = null;
    if (failure !== null) return fail(failure);
    if (this.#engine.away) return away();
    const file = JSON.parse(await this.#read(join(target.dir, 'compose.json')));
    const services = Object.entries<Service>(file.services ?? {}).map(([name, service]): [string, Service] => {
      const image = options.images?.get(name);
      return [name, image === undefined ? service : { ...service, image }];
    });
    for (const [, service] of services) {
      const there = await this.#engine.imageId(service.image ?? '');
      if (!there.ok || there.value === null) {
        return fail('COMPOSE_FAILED', `docker compose: the up of ${target.project} ended with status 1.`, {
          cause: `Error response from daemon: No such image: ${service.image}`,
        });
      }
    }
    const names = new Set(services.map(([name]) => name));
    for (const container of this.#of(target.project)) {
      if (!names.has(serviceOf(container))) this.#engine.containersById.delete(container.id);
    }
    for (const [name, service] of services) {
      if (options.services?.includes(name) === false) continue;
      await this.#ensure(target.project, name, service, options.recreate === true);
    }
    return ok(undefined);
  }

  async unpause(): Promise<Result<void>> {
    return this.#engine.away ? away() : ok(undefined);
  }

  async down(project: string): Promise<Result<void>> {
    if (this.#engine.away) return away();
    for (const container of this.#of(project)) this.#engine.containersById.delete(container.id);
    return ok(undefined);
  }

  async #ensure(project: string, name: string, service: Service, recreate: boolean): Promise<void> {
    const config = canonicalJson(service as unknown as Json);
    const there = this.#of(project).find((container) => serviceOf(container) === name);
    if (there !== undefined && there.labels[CONFIG] === config && !recreate) {
      // As the real one: what has ended, by itself or not, is started again.
      if (there.stoppedAt !== null || this.#engine.hasEnded(there)) {
        there.startedAt = this.#engine.now;
        there.stoppedAt = null;
      }
      return;
    }
    if (there !== undefined) this.#engine.containersById.delete(there.id);
    const image = service.image ?? '';
    const imageId = await this.#engine.imageId(image);
    const id = this.#engine.newId();
    this.#engine.containersById.set(id, {
      id,
      name: `${project}-${name}-1`,
      labels: {
        ...service.labels,
        'com.docker.compose.project': project,
        'com.docker.compose.service': name,
        [CONFIG]: config,
      },
      image,
      imageId: imageId.ok ? (imageId.value ?? '') : '',
      restartPolicy: service.restart ?? 'no',
      behaviour: this.#behave(name),
      startedAt: this.#engine.now,
      stoppedAt: null,
    });
  }

  #of(project: string): FakeContainer[] {
    const all = [...this.#engine.containersById.values()];
    return all.filter((container) => container.labels['com.docker.compose.project'] === project);
  }
}

function serviceOf(container: FakeContainer): string {
  return container.labels['com.docker.compose.service'] ?? '';
}
