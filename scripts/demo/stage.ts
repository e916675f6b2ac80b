/** What the demo makes and takes away again: a folder, processes, containers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { execa } from 'execa';
import { ROOT } from '../lib/paths.mjs';
import { importTestImage } from '../lib/test-image.mjs';
import { aside, DemoFailure, typed } from './tell.ts';

/** Of one command, one process to end. */
const COMMAND_MS = 60_000;
const END_MS = 15_000;

/** Somebody at a keyboard: a prompt, a folder, an environment. */
export interface User {
  readonly prompt: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

type Output = Readonly<Record<'stdout' | 'stderr', 'inherit' | 'pipe'>>;

export interface Running {
  readonly name: string;
  readonly child: ChildProcess;
  /** File with what it says. */
  readonly log: string;
  ended(): boolean;
}

export class Stage {
  /** Short: gpg's sockets live in it, and a socket's path has at most 107 bytes. */
  readonly dir: string;
  /** Every Compose project of the demo begins with it. */
  readonly project: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #processes: Running[] = [];
  readonly #keyrings: string[] = [];
  #image: string | null = null;
  #commands = new AbortController();
  #ending: Promise<void> | null = null;

  private constructor(dir: string) {
    this.dir = dir;
    this.project = basename(dir).toLowerCase();
    this.#env = environment(dir);
  }

  static async make(): Promise<Stage> {
    const dir = await mkdtemp(join(await realpath(tmpdir()), 'kedge-demo-'));
    const stage = new Stage(dir);
    for (const folder of ['bin', 'logs', 'hub', 'hosts']) await mkdir(join(dir, folder));
    // What the user types as `kedge` is the bundle that hosts run; without one, the sources.
    const bundle = process.env.KEDGE_BUNDLE ?? '';
    const program = bundle === '' ? `'${join(ROOT, 'bin', 'kedge')}'` : `'${process.execPath}' '${bundle}'`;
    await writeFile(join(dir, 'bin', 'kedge'), `#!/bin/sh\nexec ${program} "$@"\n`);
    await chmod(join(dir, 'bin', 'kedge'), 0o755);
    return stage;
  }

  path(...parts: readonly string[]): string {
    return join(this.dir, ...parts);
  }

  /** A person of their own: Git configuration and empty keyring. */
  async person(name: string, full: string, email: string): Promise<User> {
    const home = this.path(name);
    await mkdir(home, { mode: 0o700 });
    await writeFile(
      join(home, 'gitconfig'),
      `[user]\n\tname = ${full}\n\temail = ${email}\n[advice]\n\tdetachedHead = false\n`,
    );
    this.#keyrings.push(home);
    const env = { ...this.#env, GNUPGHOME: home, GIT_CONFIG_GLOBAL: join(home, 'gitconfig') };
    return { prompt: name, cwd: this.dir, env };
  }

  /** Root on a host: no keyring, no Git configuration. */
  root(prompt: string, cwd: string): User {
    return { prompt, cwd, env: { ...this.#env, GIT_CONFIG_GLOBAL: '/dev/null' } };
  }

  /** Shows the command line, runs it, and lets its output through; `hints: false` leaves out what it says on stderr. */
  async types(user: User, command: string, more: { status?: number; hints?: boolean } = {}): Promise<void> {
    typed(user.prompt, command);
    const output = { stdout: 'inherit', stderr: more.hints === false ? 'pipe' : 'inherit' } as const;
    await this.#run(user, command, more.status ?? 0, output);
  }

  /** Runs it and gives its output. */
  async asks(user: User, command: string): Promise<string> {
    return this.#run(user, command, 0, { stdout: 'pipe', stderr: 'pipe' });
  }

  async #run(user: User, command: string, status: number, output: Output): Promise<string> {
    // A shell, because it is a command line that people type; nothing in it comes from outside of the demo.
    const result = await execa('sh', ['-c', command], {
      cwd: user.cwd,
      env: user.env,
      extendEnv: false,
      reject: false,
      timeout: COMMAND_MS,
      cancelSignal: this.#commands.signal,
      stdin: 'ignore',
      ...output,
    });
    if (result.exitCode === status) return result.stdout ?? '';
    if (this.#commands.signal.aborted) throw new DemoFailure('interrupted');
    const end = result.exitCode === undefined ? (result.shortMessage ?? 'did not end') : `status ${result.exitCode}`;
    const said = result.stderr ?? '';
    throw new DemoFailure(
      `${user.prompt}$ ${command}\n  ended with ${end}, expected status ${status}\n${said}`.trimEnd(),
    );
  }

  /** Starts a program that stays; it is ended with the stage. */
  start(name: string, user: User, args: readonly string[]): Running {
    const log = this.path('logs', `${name}.log`);
    const file = openSync(log, 'a');
    // Of a process group of its own: Ctrl-C reaches it through us, in order.
    const child = spawn(this.path('bin', 'kedge'), args, {
      cwd: user.cwd,
      env: user.env,
      detached: true,
      stdio: ['ignore', file, file],
    });
    closeSync(file);
    let ended = false;
    const note = (): void => {
      ended = true;
    };
    child.on('error', note).on('close', note);
    const running = { name, child, log, ended: () => ended };
    this.#processes.push(running);
    return running;
  }

  /** Asks until there is an answer; fails the demo after `ms`. */
  async until<T>(what: string, ask: () => Promise<T | null>, ms = 90_000): Promise<T> {
    for (const end = Date.now() + ms; ; ) {
      const answer = await ask();
      if (answer !== null) return answer;
      if (this.#ending !== null) throw new DemoFailure('interrupted');
      const dead = this.#processes.find((running) => running.ended());
      if (dead !== undefined) throw new DemoFailure(`${dead.name} ended by itself:\n${await this.tail(dead)}`);
      if (Date.now() > end) throw new DemoFailure(`waited ${ms / 1000} s in vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  async tail(running: Running, lines = 12): Promise<string> {
    const text = await readFile(running.log, 'utf8').catch(() => '');
    return text.trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** A file to source in a shell: what `user` has and that shell has not. */
  async writeEnvironment(user: User): Promise<string> {
    const names = [
      'PATH',
      'DOCKER_HOST',
      'GNUPGHOME',
      'GIT_CONFIG_GLOBAL',
      'GIT_CONFIG_NOSYSTEM',
      'no_proxy',
      'NO_PROXY',
    ];
    const lines = names.map((name) => `export ${name}='${(user.env[name] ?? '').replaceAll("'", `'\\''`)}'\n`);
    const file = this.path('env');
    await writeFile(file, lines.join(''));
    return file;
  }

  /** Any docker command, through the engine's API; gives its lines. */
  async docker(...args: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await execa('docker', args, { env: this.#env, extendEnv: false, timeout: COMMAND_MS });
    return stdout.split('\n').filter((line) => line !== '');
  }

  /** An image of the demo's own, busybox with a web server; gives its local id, which is as good a pin as a digest. */
  async image(): Promise<string> {
    this.#image = `${this.project}/web:1`;
    await importTestImage(this.#env.DOCKER_HOST ?? '', this.#image, [`LABEL kedge-demo=${this.project}`]);
    const [id = ''] = await this.docker('image', 'inspect', '--format', '{{.Id}}', this.#image);
    return id;
  }

  /** Stops and removes everything, once, whatever was made so far; a fault in one part does not stop the others. */
  end(): Promise<void> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  async #end(): Promise<void> {
    this.#commands.abort();
    const tidy = async (what: string, work: () => Promise<unknown>): Promise<void> => {
      await work().catch((error: unknown) => aside(`not cleaned up: ${what}: ${String(error)}`));
    };
    // Agents first: they would put back what is taken away.
    await Promise.all(this.#processes.map((running) => tidy(running.name, () => finish(running))));
    await tidy('containers', () => this.#removeAll(['container', 'ls', '--all'], ['rm', '--force', '--volumes']));
    await tidy('networks', () => this.#removeAll(['network', 'ls'], ['network', 'rm']));
    await tidy('volumes', () => this.#removeAll(['volume', 'ls'], ['volume', 'rm', '--force']));
    const image = this.#image;
    if (image !== null) await tidy('image', () => this.docker('image', 'rm', '--force', image));
    for (const home of this.#keyrings) {
      await tidy('gpg-agent', () => execa('gpgconf', ['--homedir', home, '--kill', 'all'], { timeout: END_MS }));
    }
    // Layouts are read-only, folders too, and whoever runs the demo need not be root.
    await tidy('folder', () => execa('chmod', ['-R', 'u+w', this.dir]));
    await tidy('folder', () => rm(this.dir, { recursive: true, force: true, maxRetries: 5 }));
    if (existsSync(this.dir)) aside(`not cleaned up: ${this.dir}`);
  }

  /** Everything of the demo's Compose projects, found by Compose's own label. */
  async #removeAll(list: readonly string[], remove: readonly string[]): Promise<void> {
    const name = list[0] === 'volume' ? '{{.Name}}' : '{{.ID}}';
    const format = `${name} {{.Label "com.docker.compose.project"}}`;
    const lines = (await this.docker(...list, '--format', format)).map((line) => line.split(' '));
    const ours = lines.filter(([, project]) => project?.startsWith(`${this.project}-`) === true);
    const ids = ours.flatMap(([id = '']) => (id === '' ? [] : [id]));
    if (ids.length > 0) await this.docker(...remove, ...ids);
  }
}

/** The caller's environment less what would steer git or gpg, with the demo's `kedge` on PATH and no proxy for loopback. */
function environment(dir: string): Readonly<Record<string, string>> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(GIT_|GNUPG|GPG_|KEDGE_)/.test(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(kept),
    PATH: `${join(dir, 'bin')}:${process.env.PATH ?? '/usr/bin:/bin'}`,
    DOCKER_HOST: process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    no_proxy: '127.0.0.1,localhost',
    NO_PROXY: '127.0.0.1,localhost',
  };
}

async function finish(running: Running): Promise<void> {
  if (running.ended()) return;
  const closed = new Promise((resolve) => running.child.once('close', resolve));
  running.child.kill('SIGTERM');
  const timer = setTimeout(() => running.child.kill('SIGKILL'), END_MS);
  await closed;
  clearTimeout(timer);
}
