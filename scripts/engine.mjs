/**
 * The project's own Docker Engine, for machines where none answers: own socket, data, process ids; stopped at the end.
 * It leaves the host's firewall and bridges alone (ports reach containers through Docker's userland proxy).
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TOOLS } from './lib/paths.mjs';
import { quiet, say } from './lib/run.mjs';

const START_MS = 60_000;
const STOP_MS = 20_000;
const SLOTS = 8;

/** Whether an engine answers at this DOCKER_HOST. */
export function answers(host) {
  return quiet('docker', ['-H', host, 'version', '--format', '{{.Server.Version}}'], { timeout: 10_000 }).status === 0;
}

/** The caller's engine: DOCKER_HOST, or the default socket. Null where none answers. */
export function findEngine() {
  const candidates = [process.env.DOCKER_HOST, 'unix:///var/run/docker.sock'].filter(
    (host) => host !== undefined && host !== '',
  );
  return candidates.find((host) => answers(host)) ?? null;
}

/**
 * The caller's engine where one answers, else one of our own.
 * @returns {Promise<{ host: string, own: boolean, stop: () => Promise<void> }>}
 */
export async function engine() {
  const host = findEngine();
  if (host !== null) {
    say(`Docker: using the engine at ${host}`);
    return { host, own: false, stop: async () => undefined };
  }
  return startEngine();
}

/** Starts an engine of our own. Several at once take different data folders. */
export async function startEngine() {
  if (quiet('dockerd', ['--version']).status !== 0) {
    throw new Error('no Docker engine answers, and dockerd is not installed: run `npm run setup`');
  }
  if (process.getuid?.() !== 0) {
    throw new Error('no Docker engine answers, and only root can start one: start Docker, or set DOCKER_HOST');
  }
  const slot = await takeSlot();
  await clearLast(slot.dir);
  // Short: a socket's path has at most 107 bytes.
  const run = await mkdtemp('/tmp/kedge-engine-');
  writeFileSync(join(slot.dir, 'run'), run);
  const host = `unix://${join(run, 'docker.sock')}`;
  const log = openSync(join(slot.dir, 'dockerd.log'), 'w');
  mkdirSync(join(slot.dir, 'data'), { recursive: true });
  say(`Docker: no engine answers; starting one of our own, with its data in ${slot.dir}`);
  const child = spawn(
    'setpriv',
    [
      // Also ends where we are killed.
      ...['--pdeathsig', 'TERM', 'dockerd', '--host', host, '--data-root', join(slot.dir, 'data')],
      ...['--exec-root', join(run, 'exec'), '--pidfile', join(run, 'docker.pid')],
      ...['--insecure-registry', '127.0.0.0/8', '--bridge', 'none', '--iptables=false', '--ip6tables=false'],
    ],
    { detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let ended = false;
  const end = new Promise((resolve) => {
    child.on('error', resolve).on('close', resolve);
  }).then(() => {
    ended = true;
  });
  let stopping = null;
  const stop = () => {
    stopping ??= halt();
    return stopping;
  };
  const halt = async () => {
    if (!ended) {
      child.kill('SIGTERM');
      await Promise.race([end, sleep(STOP_MS, undefined, { ref: false })]);
      if (!ended) process.kill(-child.pid, 'SIGKILL');
    }
    await removeRun(run);
    slot.release();
  };
  for (const until = Date.now() + START_MS; Date.now() < until && !ended; await sleep(100)) {
    if (existsSync(join(run, 'docker.sock')) && answers(host)) return { host, own: true, stop };
  }
  await stop();
  const tail = readFileSync(join(slot.dir, 'dockerd.log'), 'utf8').trim().split('\n').slice(-8).join('\n');
  throw new Error(`dockerd did not come up; the end of ${join(slot.dir, 'dockerd.log')}:\n${tail}`);
}

/** As long as such a name may be: an older Node fills a shorter one up with zeros, and a newer one would not meet its lock. */
export function lockName(dir) {
  return `\0${`kedge-engine-${createHash('sha256').update(dir).digest('hex')}`.padEnd(107, '-')}`;
}

/** A data folder that no other run uses. The lock is an abstract socket: the kernel frees it however we end. */
async function takeSlot() {
  for (let number = 1; number <= SLOTS; number += 1) {
    const dir = join(TOOLS, 'docker', String(number));
    const lock = createServer();
    const taken = await new Promise((resolve) => {
      lock.once('error', () => resolve(false)).listen(lockName(dir), () => resolve(true));
    });
    if (!taken) continue;
    lock.unref();
    mkdirSync(dir, { recursive: true });
    return { dir, release: () => lock.close() };
  }
  throw new Error(`all ${SLOTS} data folders under ${join(TOOLS, 'docker')} are in use`);
}

/** Removes what a killed run left, once its engine has ended too. */
async function clearLast(dir) {
  const note = join(dir, 'run');
  const last = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (!last.startsWith('/tmp/kedge-engine-') || !existsSync(last)) return;
  const alive = () => quiet('pgrep', ['-f', '-x', `dockerd --host unix://${last}/.*`]).stdout !== '';
  for (const until = Date.now() + STOP_MS; alive(); await sleep(100)) {
    if (Date.now() > until) throw new Error(`an engine still runs with its data in ${dir}: end it first`);
  }
  await removeRun(last);
}

async function removeRun(run) {
  quiet('sh', ['-c', 'grep -o "$0[^ ]*" /proc/mounts | sort -r | xargs -r -n1 umount -l', run]);
  await rm(run, { recursive: true, force: true });
}

/** Whatever ends us, runs `cleanUp` once on SIGINT, SIGTERM and SIGHUP, then exits as the signal would. */
export function onSignals(cleanUp) {
  let begun = false;
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.on(signal, () => {
      if (begun) return;
      begun = true;
      cleanUp().finally(() => process.exit(status));
    });
  }
}
