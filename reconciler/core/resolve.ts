/** The bundles of one host, laid and judged -> what the host is to be. Pure, and the same for the same input. */

import type { HostFile } from '../../schemas/generated/types.ts';
import { bundleDigest } from './bundle-digest.ts';
import { canonicalJson } from './canonical.ts';
import type { JudgedCompose } from './compose.ts';
import { failAll, type ParsedDocument } from './document.ts';
import { type Failure, failure, ok, type Result } from './failure.ts';
import { formatDuration } from './formats.ts';
import { HOOK_NAMES, hasHooks, hookPower, hooksText } from './hooks.ts';
import type { BundleFile, BundleState, HostState } from './host-state.ts';
import type { LaidBundle } from './layers.ts';
import { LIMITS } from './limits.ts';
import type { BundleName, HostName, Sha256 } from './names.ts';
import { nearest } from './nearest.ts';
import { idlePower, powersLine } from './powers.ts';
import { readSchedule, type Schedule, WEEKDAYS } from './windows.ts';

/** A bundle with its layers, its files, and what the judge of Compose files made of it. */
export interface JudgedBundle {
  readonly laid: LaidBundle;
  readonly files: readonly BundleFile[];
  readonly judged: JudgedCompose;
  /** Granted in trust/powers.yaml. */
  readonly powers: readonly string[];
}

export interface ResolveRequest {
  readonly host: HostName;
  readonly file: ParsedDocument<HostFile>;
  /** All bundles of the host; none where it retires. */
  readonly laid: readonly LaidBundle[];
  /** Those of them that were judged; all, where `faults` is empty. */
  readonly bundles: readonly JudgedBundle[];
  /** What was found wrong before. */
  readonly faults: readonly Failure[];
  readonly sha256: (data: Uint8Array | string) => Sha256;
}

/** Fails with all faults at once, those that were found before among them. */
export function resolveHost({ host, file, laid, bundles, faults: earlier, sha256 }: ResolveRequest): Result<HostState> {
  const retire = file.value.retire ?? false;
  const names = laid.map(({ name }) => name);
  const order = orderBundles(laid);
  const suspend = readSuspend(file, names, retire);
  const faults = [
    ...earlier,
    ...order.faults,
    ...suspend.faults,
    ...bundles.flatMap(healthFaults),
    ...laid.flatMap(whenFaults),
    ...bundles.flatMap(idleFaults),
    ...bundles.flatMap(hookPowerFaults),
  ];
  if (faults.length > 0) return failAll(faults);
  const states = order.names
    .flatMap((name) => bundles.filter((bundle) => bundle.laid.name === name))
    .map((bundle) => bundleState(bundle, names, sha256));
  return ok(hostState(host, states, suspend.value, retire, sha256));
}

function hostState(
  host: HostName,
  bundles: readonly BundleState[],
  suspend: boolean | readonly BundleName[],
  retire: boolean,
  sha256: ResolveRequest['sha256'],
): HostState {
  const moving = {
    host,
    bundles: bundles.map(({ name, digest, after, requires, when, hooks }) => ({
      name,
      digest,
      after,
      // Left out where absent: the digest of a host that asks for none of it is what it always was.
      ...(requires === null ? {} : { requires }),
      ...(when === null ? {} : { when: scheduleJson(when) }),
      ...(hasHooks(hooks) ? { hooks: hooksText(hooks) } : {}),
    })),
    suspend,
    retire,
  };
  return { host, digest: sha256(canonicalJson(moving)), bundles, suspend, retire };
}

function bundleState(
  { laid, files, judged }: JudgedBundle,
  names: readonly BundleName[],
  sha256: ResolveRequest['sha256'],
): BundleState {
  const state = {
    name: laid.name,
    compose: judged.compose,
    services: judged.services,
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    health: laid.health,
    after: names.filter((other) => laid.after.includes(other)).toSorted(),
    requires: laid.requires,
    when: laid.when === null ? null : whenOf(laid).schedule,
    hooks: laid.hooks,
  };
  return { ...state, digest: bundleDigest(state, sha256) };
}

function whenOf({ name, when, at }: LaidBundle): ReturnType<typeof readSchedule> {
  return readSchedule(`bundles.${name}.when`, (part) => at(['when', ...part]), when ?? {});
}

function whenFaults(laid: LaidBundle): readonly Failure[] {
  return whenOf(laid).faults.map((fault) => ({ ...fault, bundle: laid.name }));
}

/** Whoever may write a layer may not have hosts run programs: that is granted where powers are. */
function idleFaults({ laid, judged, powers }: JudgedBundle): readonly Failure[] {
  const command = laid.when?.idle?.command;
  const power = command === undefined ? null : idlePower(command);
  // A command that is none cannot be granted either.
  if (power === null || powers.includes(power) || whenOf(laid).faults.length > 0) return [];
  const line = powersLine(laid.name, [...powers, ...judged.powersUsed, power]);
  const remedy = `Put this line into trust/powers.yaml: \`${line}\` (with the signature that trust/** needs), or take the command out.`;
  const message = `bundles.${laid.name}.when.idle.command: needs the power ${power}`;
  return [failure('POWER_MISSING', message, { ...laid.at(['when', 'idle', 'command']), bundle: laid.name, remedy })];
}

/** The same for scripts: those of the catalogue have been looked at, and whom they are run for is granted where powers are. */
function hookPowerFaults({ laid, judged, powers }: JudgedBundle): readonly Failure[] {
  return HOOK_NAMES.flatMap((hook): readonly Failure[] => {
    const call = laid.hooks[hook];
    const power = call === null ? null : hookPower(call);
    if (power === null || powers.includes(power)) return [];
    const line = powersLine(laid.name, [...powers, ...judged.powersUsed, power]);
    const remedy = `Put this line into trust/powers.yaml: \`${line}\` (with the signature that trust/** needs), or take the hook out.`;
    const message = `bundles.${laid.name}.hooks.${hook}: needs the power ${power}`;
    return [failure('POWER_MISSING', message, { ...laid.at(['hooks', hook]), bundle: laid.name, remedy })];
  });
}

function scheduleJson({ windows, idle }: Schedule) {
  const days = (set: ReadonlySet<string>) => WEEKDAYS.filter((day) => set.has(day));
  return {
    windows: windows.map((w) => ({ ...w, days: days(w.days) })),
    idle: idle === null ? null : { ...idle, ...(idle.command && { command: [...idle.command] }) },
  };
}

/** Those that others come after stand first; else by name. */
export function orderBundles(bundles: readonly LaidBundle[]): {
  readonly names: readonly BundleName[];
  readonly faults: readonly Failure[];
} {
  const byName = new Map(bundles.map((bundle) => [String(bundle.name), bundle]));
  const faults: Failure[] = [];
  const done = new Set<BundleName>();
  const visit = (bundle: LaidBundle, way: readonly string[]): void => {
    if (done.has(bundle.name)) return;
    if (way.includes(bundle.name)) {
      const circle = [...way.slice(way.indexOf(bundle.name)), bundle.name].join(' after ');
      const where = { ...bundle.at(['after']), remedy: 'Take one of them out of `after`.' };
      faults.push(failure('SCHEMA_INVALID', `bundles wait for each other in a circle: ${circle}`, where));
      done.add(bundle.name);
      return;
    }
    for (const [i, name] of bundle.after.entries()) {
      const first = byName.get(name);
      if (first === undefined) faults.push(missingBefore(bundle, name, i, byName.keys()));
      else visit(first, [...way, bundle.name]);
    }
    done.add(bundle.name);
  };
  for (const bundle of bundles) visit(bundle, []);
  return { names: [...done], faults };
}

function missingBefore(bundle: LaidBundle, name: string, i: number, known: Iterable<string>): Failure {
  const meant = nearest(name, known);
  const remedy =
    meant === undefined
      ? 'Give the host that bundle too, or take the name out of `after`.'
      : `Did you mean \`${meant}\`?`;
  const message = `bundles.${bundle.name}.after: this host has no bundle "${name}"`;
  return failure('REFERENCE_MISSING', message, { ...bundle.at(['after', i]), remedy });
}

function readSuspend(
  file: ParsedDocument<HostFile>,
  names: readonly BundleName[],
  retire: boolean,
): { readonly value: boolean | readonly BundleName[]; readonly faults: readonly Failure[] } {
  const { suspend = false } = file.value;
  if (typeof suspend === 'boolean') return { value: suspend, faults: [] };
  const faults = suspend.flatMap((name, i) => {
    if (retire || names.some((known) => known === name)) return [];
    const meant = nearest(name, names);
    const remedy = meant === undefined ? 'Take the name out of `suspend`.' : `Did you mean \`${meant}\`?`;
    return [
      failure('REFERENCE_MISSING', `suspend: this host has no bundle "${name}"`, {
        ...file.at(['suspend', i]),
        remedy,
      }),
    ];
  });
  return { value: names.filter((name) => suspend.includes(name)), faults };
}

/** A probe asks the bundle itself and nobody else on the host. */
function healthFaults({ laid, judged }: JudgedBundle): readonly Failure[] {
  const { http, timeoutMs } = laid.health;
  if (timeoutMs > LIMITS.healthMostMs) {
    const most = formatDuration(LIMITS.healthMostMs);
    const message = `bundles.${laid.name}.health.timeout: ${formatDuration(timeoutMs)} is longer than ${most}`;
    const remedy = `Take ${most} or less: while a host waits it sees no newer commit, not even the one that takes this back.`;
    return [failure('SCHEMA_INVALID', message, { ...laid.at(['health', 'timeout']), bundle: laid.name, remedy })];
  }
  if (http === null || judged.powersUsed.includes('host-network')) return [];
  const target = new URL(http);
  const port = Number(target.port === '' ? '80' : target.port);
  const own = judged.published.filter(({ protocol }) => protocol === 'tcp');
  if (own.some((published) => published.port === port && reaches(target.hostname, published.hostIp))) return [];
  const where = { ...laid.at(['health', 'http']), bundle: laid.name };
  const ports = own.map(({ hostIp, port: number }) => (hostIp === '' ? String(number) : `${hostIp}:${number}`));
  const published = ports.length === 0 ? 'it publishes none' : `it publishes ${[...new Set(ports)].join(', ')}`;
  const message = `bundles.${laid.name}.health.http: ${target.host} is not a port that the bundle publishes itself (${published})`;
  const remedy = 'Publish the port in its compose.yaml (`127.0.0.1:8080:80` is enough), or correct the URL.';
  return [failure('REFERENCE_MISSING', message, { ...where, remedy })];
}

/** Whether a connection to a loopback name arrives at what is published on an address of the host. */
function reaches(hostname: string, hostIp: string): boolean {
  if (hostIp === '') return true;
  const v6 = hostname === '[::1]' || hostname === 'localhost';
  const v4 = hostname === '127.0.0.1' || hostname === 'localhost';
  return (v4 && (hostIp === '0.0.0.0' || hostIp === '127.0.0.1')) || (v6 && (hostIp === '::' || hostIp === '::1'));
}
