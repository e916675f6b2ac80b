/** What one host is to be, resolved from an accepted tree: the output of `resolve`, the input of `plan`. */
import type { Hooks } from './hooks.ts';
import type { BundleName, HostName, Sha256 } from './names.ts';
import type { Schedule } from './windows.ts';

/** A file of a bundle, laid out read-only on the host. */
export interface BundleFile {
  /** Relative to the bundle's folder, `/`-separated, already checked. */
  readonly path: string;
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  readonly executable: boolean;
}

export interface HealthRule {
  /** Milliseconds until a bundle must be healthy. */
  readonly timeoutMs: number;
  /** A loopback URL on a port that the bundle publishes itself; a 2xx status is healthy. */
  readonly http: string | null;
}

/** Canonical Compose service, as `docker compose` gets it, before labels and absolute mount paths are added. */
export interface ServiceState {
  readonly name: string;
  /** `name@sha256:…` or a local image id `sha256:…`. */
  readonly image: string;
  /** SHA-256 over the resolved service and the files it mounts: a service whose digest did not change is left alone. */
  readonly digest: Sha256;
  /** `restart: no` (the default) and so allowed to end with 0. */
  readonly oneShot: boolean;
  readonly hasHealthcheck: boolean;
}

/** A Compose model that was judged: only `core/compose.ts` makes one (the brand is its unique symbol). */
export interface BundleState {
  readonly name: BundleName;
  /** Over every file and the resolved Compose model and the health rule: the unit of change. */
  readonly digest: Sha256;
  /** The resolved Compose model, mounts of own files still relative (`./path`). Rendered by `renderCompose`. */
  readonly compose: { readonly [key: string]: unknown };
  readonly services: readonly ServiceState[];
  readonly files: readonly BundleFile[];
  readonly health: HealthRule;
  /** Names of bundles that come before this one. */
  readonly after: readonly BundleName[];
  /** `os`: a new digest waits for the OS that the host's channel pins, and goes back with it. Of a layout on disk nobody knows: null. */
  readonly requires: 'os' | null;
  /** When another digest may take its place; null: at any time, and of a layout on disk. */
  readonly when: Schedule | null;
  /** Scripts that are run around a change of it; none of a layout on disk. */
  readonly hooks: Hooks;
}

export interface HostState {
  readonly host: HostName;
  /** SHA-256 over everything below: the unit in which this host moves. */
  readonly digest: Sha256;
  readonly bundles: readonly BundleState[];
  /** From hosts/<host>.yaml: the whole host, or single bundles, observed but not touched. */
  readonly suspend: boolean | readonly BundleName[];
  readonly retire: boolean;
}
