/** What is seen of a host's operating system: its OSTree deployments and the boot that it is in. */
import type { Sha256 } from './names.ts';

/** `development` and `hotfix`: its /usr was made writable with `ostree admin unlock`, so it is no longer what its commit says. */
export type Unlocked = 'none' | 'development' | 'hotfix' | 'transient';

export interface OsDeployment {
  /** Place in the order of `ostree admin status`: the order of the boot menu. */
  readonly index: number;
  /** The stateroot that it belongs to. */
  readonly osname: string;
  readonly commit: Sha256;
  /** Tells deployments of one commit apart. */
  readonly serial: number;
  readonly booted: boolean;
  /** Becomes a deployment when the host is shut down in good order. */
  readonly staged: boolean;
  readonly pinned: boolean;
  readonly unlocked: Unlocked;
  readonly version: string | null;
  /** Refspec that it came from, as `kedge:debian/12/x86_64`; null where it names none. */
  readonly origin: string | null;
}

export interface OsStatus {
  readonly deployments: readonly OsDeployment[];
  /** Changes with every boot. */
  readonly bootId: string;
  /** Milliseconds since the kernel started: no clock that is set at boot moves it. */
  readonly uptimeMs: number;
}

/** Remote name in the origin of what Kedge deploys: how it knows its own deployments again. */
export const OWN_REMOTE = 'kedge';

export function bootedOf({ deployments }: Pick<OsStatus, 'deployments'>): OsDeployment | null {
  return deployments.find((d) => d.booted) ?? null;
}

/** What the host boots next where nothing goes wrong. */
export function nextOf({ deployments }: Pick<OsStatus, 'deployments'>): OsDeployment | null {
  return deployments[0] ?? null;
}

/** What the boot loader takes where the default one fails: the first that follows what is booted, staged or default. */
export function rollbackOf({ deployments }: Pick<OsStatus, 'deployments'>): OsDeployment | null {
  const booted = deployments.findIndex((d) => d.booted);
  return deployments.find((d, i) => i > Math.max(booted, 0) && !d.staged) ?? null;
}

/** Made by Kedge: only these are ever removed. */
export function isOwnDeployment({ origin }: Pick<OsDeployment, 'origin'>): boolean {
  return origin?.startsWith(`${OWN_REMOTE}:`) === true;
}
