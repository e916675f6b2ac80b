/** `kedge doctor`: everything that a host needs, looked at one by one and to the end, each with its fix. */
import type { Result } from '../core/failure.ts';
import type { HostConfig, Remote } from '../core/host-config.ts';
import { LIMITS } from '../core/limits.ts';
import type { OsNote } from '../core/os-watch.ts';
import { type Answer, type CliFailure, done, type Step } from './answer.ts';
import type { CliContext } from './context.ts';
import { type Cell, placeOf, plain, size, table } from './render.ts';

export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'fail' | 'skipped';
  readonly message: string;
  /** What mends it; null where nothing is to be mended. */
  readonly fix: string | null;
  readonly code: string | null;
}

/** Facts about this machine that need no configuration. */
export interface MachinePorts {
  /** Milliseconds since the epoch. */
  readonly buildTime: number;
  /** Program and how its version is asked for -> the first line that it prints, or null. */
  readonly version: (program: 'git' | 'gpg' | 'prlimit') => Promise<string | null>;
}

/** What is built from a good configuration. */
export interface HostPorts {
  /** Newest time that this host has proof of (accepted commits, files of the state folder), milliseconds since the epoch. */
  readonly newestProof: () => Promise<number>;
  /** Fingerprint of the private key; fails where it is missing, open to others or no key. */
  readonly key: () => Promise<Result<string>>;
  /** How the key's file is kept: in the clear, or sealed and by what; null: nobody can say. */
  readonly keyKept: () => Promise<string | null>;
  /** Fingerprint of hosts/<host>.asc in the commit in force; null where none is known. */
  readonly acceptedKey: () => Promise<Result<string | null>>;
  /** Where a branch stands; null where there is none. */
  readonly head: (remote: Remote, branch: string) => Promise<Result<string | null>>;
  readonly engine: () => Promise<Result<string>>;
  readonly compose: () => Promise<Result<string>>;
  /** Null: this host does not manage its OS. */
  readonly ostree: (() => Promise<Result<string>>) | null;
  /** Whether secrets can be decrypted where host.yaml says, in a few words. */
  readonly secrets: () => Promise<Result<string>>;
  /** How the OS is not as a signed pin says; null: this host does not manage its OS. */
  readonly osNotes: (() => Promise<Result<readonly OsNote[]>>) | null;
  /** What is served to neighbours, in a few words; null: nothing is. */
  readonly mirror: (() => Promise<Result<string>>) | null;
  /** Whether a neighbour's mirror answers, in a few words; null: it does not, which is nobody's fault. */
  readonly peer: (origin: string) => Promise<Result<string | null>>;
  readonly freeBytes: () => Promise<Result<number>>;
  /** Which agent runs here and which one is pinned, in a few words; fails where what is pinned failed. */
  readonly agent: () => Promise<Result<string>>;
  /** What the state folder holds, in a few words. */
  readonly state: () => Promise<Result<string>>;
  readonly close: () => Promise<void>;
}

export async function doctor(
  context: CliContext,
  machine: MachinePorts,
  config: Step<HostConfig>,
  open: (config: HostConfig) => Promise<HostPorts>,
): Promise<Answer> {
  const checks: Check[] = [...(await machineChecks(machine))];
  if (config.ok) {
    checks.unshift(good('host.yaml', `${config.value.name}, ${config.value.file}`));
    const host = await open(config.value);
    try {
      checks.push(...(await hostChecks(context, machine, config.value, host)));
    } finally {
      await host.close();
    }
  } else {
    checks.unshift(...config.answer.failures.map((failure) => bad('host.yaml', failure)));
    const message = 'needs host.yaml';
    const rest = ['clock', 'key', 'sources', 'docker', 'compose', 'secrets', 'disk', 'agent', 'state'];
    checks.push(...rest.map((name): Check => ({ name, status: 'skipped', message, fix: null, code: null })));
  }
  const broken = checks.filter((check) => check.status === 'fail').length;
  const hints = [broken === 0 ? 'All is well.' : `${broken} of ${checks.length} checks failed.`];
  return done({ ok: broken === 0, checks }, renderChecks(checks, context.io.color), {
    exit: broken === 0 ? 0 : 1,
    hints,
  });
}

const NO_PRLIMIT =
  'prlimit (util-linux) is not installed: what sources send is parsed under limits of size and time, without one of memory';

async function machineChecks(machine: MachinePorts): Promise<readonly Check[]> {
  const programs = ['git', 'gpg', 'prlimit'] as const;
  const [git, gpg, prlimit] = await Promise.all(programs.map((program) => machine.version(program)));
  const words = git ?? 'not installed: the embedded Git is used (ssh sources need git)';
  return [
    // Nothing is wrong without it: what is said is how far the bounds hold.
    good('git', prlimit === null ? `${words}; ${NO_PRLIMIT}` : words),
    good('gpg', gpg ?? 'not installed: hosts do not need it, operators sign with it'),
  ];
}

async function hostChecks(
  context: CliContext,
  machine: MachinePorts,
  config: HostConfig,
  host: HostPorts,
): Promise<readonly Check[]> {
  const of = async <T>(name: string, result: Promise<Result<T>>, say: (value: T) => string): Promise<Check> => {
    const value = await result;
    return value.ok ? good(name, say(value.value)) : bad(name, value.failure);
  };
  return Promise.all([
    clockCheck(context, machine, host),
    keyCheck(config, host),
    ...config.fleet.sources.map((source) => sourceCheck(config, host, source)),
    ...(config.inventory === null ? [] : [inventoryCheck(config, host, config.inventory)]),
    of('docker', host.engine(), (version) => `Engine ${version}`),
    of('compose', host.compose(), (version) => `Compose ${version}`),
    ...(host.ostree === null ? [] : [of('ostree', host.ostree(), (words) => `${config.ostree?.sysroot}: ${words}`)]),
    of('secrets', host.secrets(), (words) => `${config.secrets}: ${words}`),
    ...(host.osNotes === null ? [] : [driftCheck(host.osNotes)]),
    ...(host.mirror === null ? [] : [of('mirror', host.mirror(), (words) => words)]),
    ...config.peers.map((origin) => peerCheck(host, origin)),
    ...(config.api === null ? [] : [apiCheck(config.api)]),
    diskCheck(config, host),
    of('agent', host.agent(), (words) => words),
    of('state', host.state(), (words) => `${config.state}: ${words}`),
  ]);
}

async function clockCheck(context: CliContext, machine: MachinePorts, host: HostPorts): Promise<Check> {
  const now = context.clock.now();
  const proof = Math.max(machine.buildTime, await host.newestProof());
  const iso = new Date(now).toISOString();
  if (now + LIMITS.clockSkewMs >= proof) return good('clock', iso);
  return {
    name: 'clock',
    status: 'fail',
    message: `${iso} is before ${new Date(proof).toISOString()}, which this host has proof of`,
    fix: 'Set the clock (timedatectl set-ntp true).',
    code: 'CLOCK_WRONG',
  };
}

async function keyCheck(config: HostConfig, host: HostPorts): Promise<Check> {
  const [own, accepted] = await Promise.all([host.key(), host.acceptedKey()]);
  if (!own.ok) return bad('key', own.failure);
  if (!accepted.ok) return bad('key', accepted.failure);
  const how = await host.keyKept();
  const kept = how === null ? '' : `; ${how}`;
  if (accepted.value === null)
    return good('key', `${own.value} (no accepted hosts/${config.name}.asc to compare it with yet)${kept}`);
  if (accepted.value === own.value) return good('key', `${own.value}, the same as hosts/${config.name}.asc${kept}`);
  return {
    name: 'key',
    status: 'fail',
    message: `${config.key} is ${own.value}, but the fleet has ${accepted.value} in hosts/${config.name}.asc: nobody believes this host's records`,
    fix: `Put the public key of this host into hosts/${config.name}.asc (signed by the admins), or the right private key into ${config.key}.`,
    code: 'SIGNATURE_UNKNOWN_KEY',
  };
}

async function sourceCheck(config: HostConfig, host: HostPorts, source: Remote): Promise<Check> {
  const name = `source ${source.name}`;
  const head = await host.head(source, config.fleet.branch);
  if (!head.ok) return bad(name, head.failure);
  if (head.value !== null) return good(name, `${config.fleet.branch} is at ${head.value}`);
  return {
    name,
    status: 'fail',
    message: `there is no branch ${config.fleet.branch}`,
    fix: 'Push the fleet repository there, or correct `fleet.branch` in host.yaml.',
    code: 'REFERENCE_MISSING',
  };
}

/** Whether it may be written shows with the first push; that it is there shows here. */
async function inventoryCheck(config: HostConfig, host: HostPorts, remote: Remote): Promise<Check> {
  const name = `inventory ${remote.name}`;
  const branch = `hosts/${config.name}`;
  const head = await host.head(remote, branch);
  if (!head.ok) return bad(name, head.failure);
  return good(name, head.value === null ? `nothing on ${branch} yet` : `${branch} is at ${head.value}`);
}

/** A name in /etc that differs is the operators' own doing more often than not; what else differs they are to look at. */
async function driftCheck(look: NonNullable<HostPorts['osNotes']>): Promise<Check> {
  const notes = await look();
  if (!notes.ok) return bad('drift', notes.failure);
  const message = notes.value.map((note) => note.message).join('; ');
  if (notes.value.every((note) => note.type === 'Drift' || note.isGranted === true))
    return good('drift', message === '' ? 'the OS is as its pin says, as far as the agent has looked' : message);
  const fix = 'Boot what a signed pin names (docs/os.md, drift); `kedge os` shows what is deployed.';
  return { name: 'drift', status: 'fail', message, fix, code: null };
}

/** One that is off is no fault of this host. */
async function peerCheck(host: HostPorts, origin: string): Promise<Check> {
  const name = `peer ${origin}`;
  const said = await host.peer(origin);
  if (!said.ok) return bad(name, said.failure);
  if (said.value !== null) return good(name, said.value);
  const message = 'does not answer; it is passed over, and asked again later';
  return { name, status: 'skipped', message, fix: null, code: null };
}

/** It does no harm, and whoever wrote it expects something of it. */
function apiCheck(listen: string): Check {
  const message = `not there yet: nothing listens on ${listen}; \`api\` in host.yaml does nothing`;
  return { name: 'api', status: 'skipped', message, fix: null, code: null };
}

async function diskCheck(config: HostConfig, host: HostPorts): Promise<Check> {
  const free = await host.freeBytes();
  if (!free.ok) return bad('disk', free.failure);
  const message = `${size(free.value)} free where ${config.state} is`;
  if (free.value >= LIMITS.diskFreeBytes) return good('disk', message);
  const fix = `Free room: below ${size(LIMITS.diskFreeBytes)} nothing new is pulled (docker system df shows what images take).`;
  return { name: 'disk', status: 'fail', message, fix, code: 'DISK_FULL' };
}

function good(name: string, message: string): Check {
  return { name, status: 'ok', message, fix: null, code: null };
}

function bad(name: string, failure: CliFailure): Check {
  const place = failure.file === undefined ? '' : placeOf(failure);
  const cause = failure.cause === undefined ? '' : ` (${failure.cause.trim()})`;
  return {
    name,
    status: 'fail',
    message: `${place === '' ? '' : `${place}: `}${failure.message}${cause}`,
    fix: failure.remedy,
    code: failure.code,
  };
}

/** One line a check, and below what failed its fix. */
export function renderChecks(checks: readonly Check[], color: boolean): string {
  const shade = { ok: 'green', fail: 'red', skipped: 'dim' } as const;
  const rows = checks.map((c): readonly (string | Cell)[] => [
    c.name,
    { text: c.status, color: shade[c.status] },
    c.message,
  ]);
  const [head = '', ...lines] = table(['CHECK', '', 'WHAT'], rows, color).split('\n');
  const body = checks.flatMap((c, i) => [lines[i] ?? '', ...(c.fix === null ? [] : [`    fix: ${plain(c.fix)}`])]);
  return `${[head, ...body].join('\n')}\n`;
}
