/** What differs between two resolved states of a host, bundle by bundle, in words. Pure. */
import { hookLines, hooksText } from '../core/hooks.ts';
import type { BundleFile, BundleState, HostState } from '../core/host-state.ts';
import { scheduleText } from './schedule-text.ts';

export interface BundleChange {
  readonly bundle: string;
  readonly change: 'add' | 'change' | 'remove';
  readonly from: string | null;
  readonly to: string | null;
  /** Why: files, images, keys of the resolved Compose model. */
  readonly reasons: readonly string[];
  /** What a host waits for before it makes the change; absent: nothing. */
  readonly waits?: readonly string[];
  /** Scripts that the change runs; absent: none. */
  readonly hooks?: readonly string[];
}

/** More of them say no more than the first ones do. */
const MOST_REASONS = 20;

/** `from` null: the host is new; `to` null or retired: it goes. */
export function diffStates(from: HostState | null, to: HostState | null): readonly BundleChange[] {
  const before = new Map((from?.retire === true ? [] : (from?.bundles ?? [])).map((b) => [String(b.name), b]));
  const after = new Map((to?.retire === true ? [] : (to?.bundles ?? [])).map((b) => [String(b.name), b]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name): readonly BundleChange[] => {
    const [a, b] = [before.get(name), after.get(name)];
    if (a === undefined && b !== undefined) return [added(b)];
    if (a !== undefined && b === undefined) {
      return [
        {
          bundle: name,
          change: 'remove',
          from: a.digest,
          to: null,
          reasons: a.services.map((s) => `service ${s.name} goes`),
        },
      ];
    }
    if (a === undefined || b === undefined || a.digest === b.digest) return [];
    const reasons = bundleReasons(a, b);
    const cut =
      reasons.length > MOST_REASONS
        ? [...reasons.slice(0, MOST_REASONS), `and ${reasons.length - MOST_REASONS} more`]
        : reasons;
    return [{ bundle: name, change: 'change', from: a.digest, to: b.digest, reasons: cut, ...runs(b, false) }];
  });
}

function added(bundle: BundleState): BundleChange {
  const reasons = bundle.services.map((s) => `service ${s.name}: ${s.image}`);
  return { bundle: bundle.name, change: 'add', from: null, to: bundle.digest, reasons, ...runs(bundle, true) };
}

function runs({ hooks }: BundleState, isNew: boolean): Pick<BundleChange, 'hooks'> {
  const lines = hookLines(hooks, isNew);
  return lines.length === 0 ? {} : { hooks: lines };
}

/** Hooks alone swap nothing: they are run with the next change. */
export function hookNotes(from: HostState | null, to: HostState): readonly string[] {
  return to.bundles.flatMap(({ name, digest, hooks }) => {
    const before = from?.bundles.find((one) => one.name === name && one.digest === digest);
    const [was, is] = [before === undefined ? null : hooksText(before.hooks), hooksText(hooks)];
    return was === null || was === is ? [] : [`hooks of ${name}, from its next change on: ${was} -> ${is}`];
  });
}

function bundleReasons(a: BundleState, b: BundleState): readonly string[] {
  return [
    ...fileReasons(a.files, b.files),
    ...jsonReasons(a.compose, b.compose, ''),
    ...jsonReasons(
      { timeout: `${a.health.timeoutMs / 1000}s`, http: a.health.http },
      { timeout: `${b.health.timeoutMs / 1000}s`, http: b.health.http },
      'health.',
    ),
    ...(String(a.after) === String(b.after)
      ? []
      : [`after: ${a.after.join(', ') || 'nothing'} -> ${b.after.join(', ') || 'nothing'}`]),
    ...(a.requires === b.requires ? [] : [`requires: ${a.requires ?? 'nothing'} -> ${b.requires ?? 'nothing'}`]),
    ...(hooksText(a.hooks) === hooksText(b.hooks) ? [] : [`hooks: ${hooksText(a.hooks)} -> ${hooksText(b.hooks)}`]),
    ...(whenText(a) === whenText(b) ? [] : [`when: ${whenText(a)} -> ${whenText(b)}`]),
  ];
}

function whenText({ when }: BundleState): string {
  return when === null ? 'at any time' : scheduleText(when);
}

function fileReasons(a: readonly BundleFile[], b: readonly BundleFile[]): readonly string[] {
  const before = new Map(a.map((file) => [file.path, file]));
  const after = new Map(b.map((file) => [file.path, file]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const [x, y] = [before.get(path), after.get(path)];
    if (x === undefined) return [`file ${path} added`];
    if (y === undefined) return [`file ${path} removed`];
    if (x.sha256 !== y.sha256) return [`file ${path} changed`];
    return x.executable === y.executable ? [] : [`file ${path} is ${y.executable ? 'now' : 'no longer'} executable`];
  });
}

/** `services.web.environment.PORT: "8080" -> "9090"`. Lists are compared whole. */
function jsonReasons(a: unknown, b: unknown, path: string): readonly string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const secret = /^secrets\.(.+)$/.exec(path)?.[1];
  if (secret !== undefined)
    return [`secret ${secret} ${a === undefined ? 'added' : b === undefined ? 'removed' : 'changed'}`];
  if (isMap(a) && isMap(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    return keys.flatMap((key) =>
      jsonReasons(own(a, key), own(b, key), path === '' || path.endsWith('.') ? `${path}${key}` : `${path}.${key}`),
    );
  }
  if (a === undefined) return [`${path} added: ${shown(b)}`];
  if (b === undefined) return [`${path} removed`];
  return [`${path}: ${shown(a)} -> ${shown(b)}`];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(map: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}
