import { canonicalJson, type Json } from '../core/canonical.ts';
import { NO_HOOKS } from '../core/hooks.ts';
import type { BundleFile, BundleState, HealthRule, ServiceState } from '../core/host-state.ts';
import { type BundleName, isBundleName, isSha256 } from '../core/names.ts';

/** `bundle.json` of a digest folder: what the folder was made from. */
export interface LayoutRecord {
  readonly project: string;
  readonly instance: string;
  readonly bundle: BundleState;
}

/** Less what is no part of the digest and of the next desired state to say. */
export function writeRecord({ project, instance, bundle }: LayoutRecord): string {
  const { requires: _, when: __, hooks: ___, ...own } = bundle;
  return canonicalJson({ version: 1, project, instance, bundle: own } as unknown as Json);
}

/** Null for what this agent could not have written. */
export function readRecord(text: string): LayoutRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || value.version !== 1) return null;
  const { project, instance } = value;
  const bundle = readBundle(value.bundle);
  if (typeof project !== 'string' || typeof instance !== 'string' || bundle === null) return null;
  return { project, instance, bundle };
}

function readBundle(value: unknown): BundleState | null {
  if (!isObject(value)) return null;
  const { name, digest, compose } = value;
  const services = readAll(value.services, readService);
  const files = readAll(value.files, readFile);
  const after = readAll(value.after, readName);
  const health = readHealth(value.health);
  if (typeof name !== 'string' || !isBundleName(name) || typeof digest !== 'string' || !isSha256(digest)) return null;
  if (!isObject(compose) || services === null || files === null || after === null || health === null) return null;
  return { name, digest, compose, services, files, health, after, requires: null, when: null, hooks: NO_HOOKS };
}

function readService(value: unknown): ServiceState | null {
  if (!isObject(value)) return null;
  const { name, image, digest, oneShot, hasHealthcheck } = value;
  if (typeof name !== 'string' || typeof image !== 'string' || typeof digest !== 'string' || !isSha256(digest))
    return null;
  if (typeof oneShot !== 'boolean' || typeof hasHealthcheck !== 'boolean') return null;
  return { name, image, digest, oneShot, hasHealthcheck };
}

function readFile(value: unknown): BundleFile | null {
  if (!isObject(value)) return null;
  const { path, sha256, size, executable } = value;
  if (typeof path !== 'string' || !isInside(path) || typeof sha256 !== 'string' || !isSha256(sha256)) return null;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0 || typeof executable !== 'boolean')
    return null;
  return { path, sha256, size, executable };
}

function readHealth(value: unknown): HealthRule | null {
  if (!isObject(value)) return null;
  const { timeoutMs, http } = value;
  if (typeof timeoutMs !== 'number' || (http !== null && typeof http !== 'string')) return null;
  return { timeoutMs, http };
}

function readName(value: unknown): BundleName | null {
  return typeof value === 'string' && isBundleName(value) ? value : null;
}

function readAll<T>(value: unknown, readOne: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map(readOne);
  const good = items.filter((item) => item !== null);
  return good.length === items.length ? good : null;
}

/** Whether a path names a file below the folder that it is relative to. */
export function isInside(path: string): boolean {
  return !path.includes('\0') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
