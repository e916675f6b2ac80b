import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgentPin, type Arch, archOf, urlsFor } from '../core/agent-pin.ts';
import type { AgentName, FallReason } from '../core/agent-update.ts';
import { type Failure, fail, failure, ok, type Result } from '../core/failure.ts';
import { LIMITS } from '../core/limits.ts';
import { isSha256, type Sha256 } from '../core/names.ts';
import type { Exec } from '../ports/exec.ts';
import type { AgentUpdate, StageOptions } from '../ports/update.ts';
import { freeBytes } from './disk.ts';
import { type DownloadLimits, download, hashOf } from './download.ts';
import type { Http } from './http.ts';
import { syncFolder } from './layout-files.ts';

export interface AgentFilesOptions {
  /** `KEDGE_AGENT_HOME` and `KEDGE_AGENT_PACKAGED`, as the launcher says them. */
  readonly home: string;
  readonly packaged: string;
  readonly runs: AgentName;
  readonly onTrial: boolean;
  /** Node's name of the architecture. */
  readonly arch: string;
  readonly http: Http;
  readonly exec: Exec;
  readonly env: Readonly<Record<string, string>>;
  readonly limits?: Partial<DownloadLimits>;
}

/** How often an agent on trial is started: a power cut, or an operator who restarts the service, is not its fault. */
const TRIES = 2;
const REASONS: readonly FallReason[] = ['tries', 'time', 'digest', 'starts', 'uncounted'];
/** e_machine of the ELF header (elf(5)). */
const MACHINES: Readonly<Record<number, Arch>> = { 62: 'amd64', 183: 'arm64' };

/** Files and words under the launcher's folder: see packaging/launch, which reads and writes the same. */
export class AgentFiles implements AgentUpdate {
  readonly runs: AgentName;
  readonly onTrial: boolean;
  readonly arch: Arch | null;
  readonly #options: AgentFilesOptions;
  #packaged: ReturnType<AgentUpdate['packaged']> | null = null;

  constructor(options: AgentFilesOptions) {
    this.#options = options;
    this.runs = options.runs;
    this.onTrial = options.onTrial;
    this.arch = archOf(options.arch);
  }

  packaged(): ReturnType<AgentUpdate['packaged']> {
    this.#packaged ??= this.#readPackaged();
    return this.#packaged;
  }

  async #readPackaged(): ReturnType<AgentUpdate['packaged']> {
    const { packaged } = this.#options;
    const digest = await hashOf(packaged).catch(() => null);
    if (digest === null || !isSha256(digest)) return null;
    const asked = await this.#version(packaged);
    return { digest, version: asked.ok ? asked.value : null };
  }

  async isStaged(digest: Sha256): Promise<boolean> {
    return stat(this.#file(digest)).then(
      (facts) => facts.isFile(),
      () => false,
    );
  }

  async stage(pin: AgentPin, digest: Sha256, options: StageOptions): Promise<Result<void>> {
    if (this.arch === null) return fail('AGENT_REJECTED', 'Kedge is not made for the architecture of this host');
    const made = await attempt(() => this.#makeHome());
    if (!made.ok) return made;
    const free = await freeBytes(this.#options.home);
    if (free < LIMITS.diskFreeBytes) {
      const message = `${free} bytes are free at ${this.#options.home}; no agent is fetched`;
      return fail('DISK_FULL', message, { file: this.#options.home });
    }
    const part = join(this.#options.home, `${digest}.part`);
    const fetched = await download(this.#options.http, {
      what: `the agent ${pin.version}`,
      pin: 'its pin',
      urls: urlsFor(pin, this.arch),
      sha256: digest,
      part,
      limits: {
        bytes: LIMITS.agentBytes,
        timeMs: LIMITS.agentFetchMs,
        stallMs: LIMITS.fetchStallMs,
        minimumRate: LIMITS.fetchMinimumRate,
        ...this.#options.limits,
      },
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.maxRate === undefined ? {} : { maxRate: options.maxRate }),
      onBytes: everyMiB(`the agent ${pin.version}`, options.onProgress),
    });
    if (!fetched.ok) return fetched;
    return this.#tryOut(pin, digest, part);
  }

  /** What could never run here is found out before anything is handed over to it. */
  async #tryOut(pin: AgentPin, digest: Sha256, part: string): Promise<Result<void>> {
    const machine = await machineOf(part);
    const wrong =
      machine === this.arch
        ? null
        : `is ${machine === null ? 'no program for Linux' : `made for ${machine}, and this host is ${this.arch}`}`;
    if (wrong !== null) {
      await rm(part, { force: true });
      return fail(rejected(pin, `${wrong} (sha256.${this.arch} of its pin)`));
    }
    const folder = join(this.#options.home, digest);
    const placed = await attempt(async () => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { mode: 0o700 });
      const handle = await open(part, 'r+');
      try {
        await handle.chmod(0o700);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(part, join(folder, 'kedge.new'));
    });
    if (!placed.ok) return placed;
    const asked = await this.#version(join(folder, 'kedge.new'));
    if (!asked.ok) {
      await rm(folder, { recursive: true, force: true });
      return asked.failure.code === 'AGENT_REJECTED'
        ? fail(rejected(pin, asked.failure.message, asked.failure.cause))
        : asked;
    }
    if (asked.value !== pin.version) {
      await rm(folder, { recursive: true, force: true });
      return fail(rejected(pin, `says that it is ${asked.value}`));
    }
    return attempt(async () => {
      await rename(join(folder, 'kedge.new'), this.#file(digest));
      await syncFolder(folder);
      await syncFolder(this.#options.home);
    });
  }

  /** What a program prints as its version. */
  async #version(file: string): Promise<Result<string>> {
    const { PATH = '/usr/bin:/bin', CACHE_DIRECTORY, HOME } = this.#options.env;
    const env = {
      PATH,
      ...(CACHE_DIRECTORY === undefined ? {} : { CACHE_DIRECTORY }),
      ...(HOME === undefined ? {} : { HOME }),
    };
    const done = await this.#options.exec({ argv: [file, '--version'], env, timeoutMs: LIMITS.agentProbeMs });
    const version = done.stdout.trim();
    const cause = `${done.stdout}${done.stderr}`.trim().slice(0, 2000);
    switch (done.end.kind) {
      case 'exited':
        if (done.end.code === 0 && /^[0-9][0-9A-Za-z.+~-]{0,62}$/.test(version)) return ok(version);
        return fail('AGENT_REJECTED', `ends with status ${done.end.code} when it is asked for its version`, { cause });
      case 'killed':
        return fail('AGENT_REJECTED', `is killed by ${done.end.signal} when it is asked for its version`, { cause });
      case 'missing':
        if (done.end.message === 'EACCES') {
          const remedy = 'Mount it without noexec, or pin no agent for this host: its own package brings one.';
          return fail('DISK_FULL', `no program may run from ${this.#options.home}: it is mounted noexec`, {
            file,
            remedy,
          });
        }
        return fail('AGENT_REJECTED', `cannot be started (${done.end.message}): a library or the loader is missing`, {
          cause,
        });
      case 'timed-out':
        return fail('AGENT_REJECTED', `does not say its version within ${LIMITS.agentProbeMs / 1000} s`, { cause });
      case 'aborted':
        return fail('BUSY', 'the agent ends');
      default:
        return done.end satisfies never;
    }
  }

  async begin(name: AgentName, confirmMs: number): Promise<Result<void>> {
    return attempt(async () => {
      await this.#makeHome();
      await rm(this.#word('fallen'), { force: true });
      await this.#put('trial', `${name} ${TRIES} ${Math.min(999_999, Math.ceil(confirmMs / 1000))}`);
    });
  }

  async standing(): ReturnType<AgentUpdate['standing']> {
    const [name, reason] = await this.#words('fallen');
    const known = REASONS.find((one) => one === reason);
    const fallen = isName(name) && known !== undefined ? { name, reason: known } : null;
    return { fallen, pending: !this.onTrial && isName((await this.#words('trial'))[0]) };
  }

  async clear(): Promise<void> {
    await rm(this.#word('fallen'), { force: true });
    if (!this.onTrial) await rm(this.#word('trial'), { force: true });
  }

  /** In this order: cut off in between, the launcher tries once more what is good. */
  async confirm(): Promise<Result<void>> {
    return attempt(async () => {
      const [before] = await this.#words('current');
      const was = isName(before) ? before : 'packaged';
      if (was !== this.runs) await this.#put('former', was);
      await rm(this.#word('starts'), { force: true });
      if (this.runs === 'packaged') await rm(this.#word('current'), { force: true });
      else await this.#put('current', this.runs);
      await rm(this.#word('trial'), { force: true });
      await syncFolder(this.#options.home);
    });
  }

  async survived(): Promise<void> {
    if (this.onTrial) return;
    await rm(this.#word('starts'), { force: true }).catch(() => undefined);
  }

  async prune(keep: Sha256 | null): Promise<void> {
    const words = await Promise.all(['current', 'former', 'trial'].map((name) => this.#words(name)));
    const kept = new Set<string>([
      ...words.flatMap(([name]) => name ?? []),
      this.runs,
      ...(keep === null ? [] : [keep]),
    ]);
    for (const name of await readdir(this.#options.home).catch(() => [])) {
      const digest = name.replace(/\.part$/, '');
      if (!isSha256(digest) || kept.has(digest)) continue;
      await rm(join(this.#options.home, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }

  #file(digest: Sha256): string {
    return join(this.#options.home, digest, 'kedge');
  }

  #word(name: string): string {
    return join(this.#options.home, name);
  }

  async #makeHome(): Promise<void> {
    await mkdir(this.#options.home, { recursive: true, mode: 0o700 });
  }

  async #words(name: string): Promise<readonly string[]> {
    const text = await readFile(this.#word(name), 'utf8').catch(() => '');
    return text.length > 1000 ? [] : (text.split('\n')[0] ?? '').split(' ').filter((word) => word !== '');
  }

  async #put(name: string, text: string): Promise<void> {
    const file = this.#word(name);
    const handle = await open(`${file}.new`, 'w', 0o600);
    try {
      await handle.writeFile(`${text}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${file}.new`, file);
    await syncFolder(this.#options.home);
  }
}

export function isName(text: string | undefined): text is AgentName {
  return text === 'packaged' || (text !== undefined && isSha256(text));
}

/** A progress is for people. */
function everyMiB(what: string, say: StageOptions['onProgress']): (bytes: number) => void {
  let told = 0;
  return (bytes) => {
    if (bytes - told < 2 ** 20) return;
    told = bytes;
    say?.(`${what}: ${Math.round(bytes / 2 ** 20)} MiB`);
  };
}

function rejected({ version }: AgentPin, why: string, cause?: string): Failure {
  const more = cause === undefined || cause === '' ? {} : { cause };
  return failure('AGENT_REJECTED', `the file that is pinned as the agent ${version} ${why}`, more);
}

/** Of an ELF program of 64 bits; null: it is none. */
async function machineOf(file: string): Promise<Arch | 'another architecture' | null> {
  const handle = await open(file, 'r');
  try {
    const head = Buffer.alloc(20);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    if (bytesRead < head.length || head.readUInt32BE(0) !== 0x7f454c46) return null;
    return (head[4] === 2 && head[5] === 1 ? MACHINES[head.readUInt16LE(18)] : undefined) ?? 'another architecture';
  } finally {
    await handle.close();
  }
}

/** What the disk refuses is a value; bugs throw. */
async function attempt(work: () => Promise<void>): Promise<Result<void>> {
  try {
    await work();
    return ok(undefined);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    const message = `the files of the agent cannot be written: ${error.message}`;
    const remedy = 'Free room, or mount the file system for writing.';
    return fail('DISK_FULL', message, error.code === 'ENOSPC' ? {} : { remedy });
  }
}
