import type { Result } from '../core/failure.ts';

/** Asks a bundle's optional health URL. */
export interface Probe {
  /** The HTTP status of one GET: loopback only, redirects not followed, body unread. UNHEALTHY where there was no answer in `timeoutMs`. */
  get(url: string, timeoutMs: number, signal?: AbortSignal): Promise<Result<number>>;
}
