import type { Result } from '../core/failure.ts';
import type { ContainerCondition } from '../core/observed.ts';

/** What the Docker Engine says of itself. */
export interface EngineInfo {
  readonly version: string;
  readonly rootDir: string;
}

/** A container as the Engine API shows it, of any Compose project. */
export interface ContainerFacts extends ContainerCondition {
  readonly id: string;
  readonly name: string;
  /** `com.docker.compose.project`, or '' */
  readonly project: string;
  /** `com.docker.compose.service`, or '' */
  readonly service: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly imageId: string;
}

export interface PullProgress {
  readonly image: string;
  /** Bytes so far and in all, over the layers known by now; null before Docker says. */
  readonly done: number | null;
  readonly total: number | null;
}

/** Observes and pulls through the Engine API. Never changes a container that has run: that is `Compose`'s part. */
export interface Engine {
  info(): Promise<Result<EngineInfo>>;
  /** Containers with all these labels, with full detail (health, restarts). */
  containers(labels: Readonly<Record<string, string>>): Promise<Result<readonly ContainerFacts[]>>;
  /** All containers of a Compose project, whoever made them: how a foreign project is found. */
  projectContainers(project: string): Promise<Result<readonly ContainerFacts[]>>;
  /** Last lines of a container's output, for evidence. At most `maxBytes`. */
  logs(containerId: string, maxBytes: number): Promise<Result<string>>;
  /** Image id where the image is there, else null. Takes `name[:tag]@sha256:…`, local image ids and tags. */
  imageId(reference: string): Promise<Result<string | null>>;
  /**
   * By digest only. IMAGE_UNAVAILABLE with the registry's own words, DISK_FULL below the watermark, IMAGE_UNPINNED for a tag.
   * A local image id is never pulled.
   */
  pull(image: string, onProgress?: (p: PullProgress) => void, signal?: AbortSignal): Promise<Result<void>>;
  /** Not an error where it is gone already, or in use (then false). A local image id is never removed (false). */
  removeImage(reference: string): Promise<Result<boolean>>;
  /** By its id, an image that has no name and no digest of a registry. Not an error where it is gone already; false where it has one or is in use. */
  removeUnnamed(id: string): Promise<Result<boolean>>;
  /**
   * Removes a container that was made and never started: an `up` that was cut off leaves one, and every later `up` then fails on
   * its name. Not an error where it is gone already; false where it runs by now.
   */
  removeUnstarted(containerId: string): Promise<Result<boolean>>;
}

export interface ComposeTarget {
  /** Compose project name. */
  readonly project: string;
  /** Absolute path of the laid-out digest folder that holds compose.json. */
  readonly dir: string;
}

export interface UpOptions {
  /** Only these, whatever they depend on; the others are left as they are. All where absent. */
  readonly services?: readonly string[];
  /** Makes containers anew though their configuration is the same. */
  readonly recreate?: boolean;
  /** Image ids by service, in place of what compose.json says: of images that the engine knows by their id alone. */
  readonly images?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
}

/** Acts, through `docker compose` v2 in a clean environment with time limits. */
export interface Compose {
  version(): Promise<Result<string>>;
  /** `up -d --remove-orphans --no-build --pull never`, without waiting for health. A paused container makes it fail: `unpause` first. */
  up(target: ComposeTarget, options?: UpOptions): Promise<Result<void>>;
  /** Services all of whose containers are paused. Needs no compose file. */
  unpause(project: string, services: readonly string[]): Promise<Result<void>>;
  /** Takes a project down: containers and networks, never volumes. Needs no compose file. */
  down(project: string): Promise<Result<void>>;
}
